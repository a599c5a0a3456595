import { findingText } from '../../core/checks/finding-text';
import { isPersonal } from '../../core/checks/privacy/is-personal';
import type { Reviewed } from '../../core/checks/review';
import { unwrittenText } from '../../core/checks/words/word-rules';
import type { ReportKind } from '../../core/report/report-kind';
import { trialDetails } from '../../core/report/trial-wording';
import { ACCEPTED_TAB } from '../../core/workbook/contract/product-tabs';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { PastReport } from '../../protocol/panel';
import type { ShareOrder, SharingState } from '../../protocol/sharing';
import { keepAcceptance, panelProblem } from '../checks/checking';
import { currentOfficer, idInUrl } from '../drive/files';
import { accessTo, grant, revoke } from '../drive/permissions';
import { logSheet, pastReports, SHARING_ACTION } from '../log/log';
import { loggedRun } from '../log/logged-run';
import { notBinned } from '../log/not-binned';
import { Refusal } from '../run/failure';
import { readTable } from '../sheet/tables';
import { readWork, type Work } from '../workbook/workbook-in-force';
import { accepting, errorsIn, type Standing, standingAgainst, unwrittenIn } from './standing';

interface Chosen {
  readonly report: PastReport | null;
  /** The other kind, when a report of it was made too. */
  readonly otherKind: ReportKind | null;
}

/** A report, and what speaks against sharing it. */
interface Shown extends Chosen {
  readonly work: Work;
  readonly isOwn: boolean;
  readonly standing: Standing;
}

/**
 * The last finished report, of a kind when one is given; who can see it now, whom the settings suggest, and what speaks
 * against sharing it.
 */
export function sharingState(kind?: ReportKind): SharingState {
  const reports = finishedReports();
  const last = chosenAmong(reports, reports.find((one) => kind === undefined || one.kind === kind) ?? null);
  return stateOf(shown(last, last.report?.officer === currentOfficer()));
}

function shown(chosen: Chosen, isOwn: boolean): Shown {
  const work = readWork();
  return { ...chosen, work, isOwn, standing: standingAgainst(work, isOwn ? chosen.report : null) };
}

function stateOf({ work, report, otherKind, isOwn, standing }: Shown): SharingState {
  const errors = errorsIn(standing);
  const others = errors.filter((error) => !ofPersonalData(error)).map(({ finding }) => findingText(finding));
  const accepted = standing.inDocument.filter((one) => one.accepted !== null);
  return {
    report,
    otherKind,
    isOwn,
    suggested: work.made.records.settings.sharedWith,
    access: report && isOwn ? accessTo(idInUrl(report.url)) : [],
    trial: standing.trial && [TRIAL, ...trialDetails(standing.trial)],
    notCompared: standing.notCompared?.message ?? null,
    unwritten: unwrittenIn(standing).map(unwrittenText),
    errors: standing.unread === null ? others : [...others, unreadText(standing.unread)],
    personalData: errors.filter(ofPersonalData).map(panelProblem),
    acceptedPersonalData: accepted.filter(ofPersonalData).map(panelProblem),
  };
}

function unreadText(why: string): string {
  return `${why} Vì vậy những gì đã sửa bằng tay trên văn bản chưa được kiểm tra.`;
}

function ofPersonalData({ finding }: Reviewed): boolean {
  return isPersonal(finding.code);
}

/** Records the officer's reason why something found in the Sheet or in the report is no personal data. */
export function declareNotPersonal(run: string, key: string, reason: string): SharingState {
  const chosen = ownReport(run, currentOfficer());
  if (reason.trim() === '') throw new Refusal('refused', 'Hãy nêu vì sao đây không phải dữ liệu cá nhân.');
  const { work, standing } = shown(chosen, true);
  const found = errorsIn(standing).find((error) => error.key === key && ofPersonalData(error));
  if (!found) throw new Refusal('refused', 'Chỗ này đã được sửa, hoặc đã có người nêu lý do. Hãy xem lại danh sách.');
  const all = [...standing.inSheet, ...standing.inDocument];
  const after = keepAcceptance(work, { all, finding: found.finding, reason });
  const table = tableOf(after.tables, ACCEPTED_TAB);
  return stateOf({ ...chosen, work: after, isOwn: true, standing: accepting({ ...standing, table }) });
}

/** Gives access to named accounts, one at a time and with a notice; never to everybody who has the link. */
export function shareReport(order: ShareOrder): SharingState {
  const chosen = ownReport(order.run, currentOfficer());
  const accounts = accountsOf(order);
  const before = shown(chosen, true);
  const { errors, personalData, notCompared, unwritten, trial } = stateOf(before);
  if (trial !== null) throw new Refusal('refused', TRIAL, trial.slice(1));
  if (personalData.length > 0) {
    const details = personalData.map(({ message }) => message);
    throw new Refusal('refused', PERSONAL, details);
  }
  const against = [...(notCompared === null ? [] : [notCompared]), ...unwritten, ...errors];
  if (against.length > 0 && order.reason.trim() === '') throw new Refusal('refused', WITHOUT_REASON, against);
  share(order, { report: chosen.report, accounts, errors: errors.length });
  return stateOf(before);
}

const TRIAL =
  'Đây là bản làm thử từ dữ liệu mẫu nên không chia sẻ được. Hãy gỡ dữ liệu mẫu, nhập số liệu của đơn vị rồi tạo báo cáo mới.';
const PERSONAL = 'Báo cáo có chỗ giống dữ liệu cá nhân. Hãy xóa, hoặc nêu lý do vì sao không phải, rồi chia sẻ.';
const WITHOUT_REASON =
  'Báo cáo còn lỗi, còn mục chưa viết, hoặc chưa đối chiếu được với bảng tính. Hãy sửa, tạo lại báo cáo, hoặc nêu lý do vẫn chia sẻ.';

/** Each account once. */
function accountsOf({ accounts }: ShareOrder): readonly string[] {
  const typed = accounts.map((account) => account.trim().toLowerCase()).filter((text) => text !== '');
  const wrong = typed.filter((account) => !/^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/.test(account));
  if (typed.length === 0) throw new Refusal('refused', 'Chưa có địa chỉ nào để chia sẻ.');
  if (wrong.length > 0) throw new Refusal('refused', 'Có địa chỉ thư điện tử không đúng.', wrong);
  return [...new Set(typed)];
}

interface Sharing {
  readonly report: PastReport;
  readonly accounts: readonly string[];
  readonly errors: number;
}

function share(order: ShareOrder, { report, accounts, errors }: Sharing): void {
  const shared: string[] = [];
  loggedRun({
    action: SHARING_ACTION,
    words: () => ({
      period: report.period,
      document: report.url,
      errors,
      remark: remarkOf(order, shared, accounts),
    }),
    work: () => {
      for (const account of accounts) {
        grant(idInUrl(report.url), account, order.role, { notice: order.message });
        shared.push(account);
      }
    },
  });
}

function remarkOf({ role, reason }: ShareOrder, shared: readonly string[], accounts: readonly string[]): string {
  const rest = accounts.filter((account) => !shared.includes(account));
  return [
    `${role === 'reader' ? 'Được xem' : 'Được nhận xét'}: ${shared.join(', ') || 'chưa ai'}.`,
    rest.length > 0 ? `Chưa chia sẻ: ${rest.join(', ')}.` : '',
    reason.trim() === '' ? '' : `Lý do vẫn chia sẻ: ${reason.trim()}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export function revokeAccess(run: string, permission: string): SharingState {
  const chosen = ownReport(run, currentOfficer());
  const { report } = chosen;
  const access = accessTo(idInUrl(report.url)).find((entry) => entry.permission === permission);
  if (access?.inherited) {
    throw new Refusal('refused', `${access.who} được xem do quyền của thư mục. Hãy bỏ quyền ở thư mục chứa báo cáo.`);
  }
  if (access) revoke(idInUrl(report.url), permission);
  return stateOf(shown(chosen, true));
}

/** The newest first; a report in the bin is none. */
function finishedReports(): readonly PastReport[] {
  return notBinned(pastReports(readTable(logSheet())).filter(({ result }) => result === 'Xong'));
}

function chosenAmong<R extends PastReport | null>(reports: readonly PastReport[], report: R) {
  return { report, otherKind: reports.find(({ kind }) => kind !== report?.kind)?.kind ?? null };
}

const NO_REPORT =
  'Báo cáo này không có trong Nhật ký hoặc đã vào thùng rác của Google Drive. Hãy khôi phục trong Drive, hoặc tạo báo cáo mới.';

/** Drive's narrow scope lets only the maker of a document share it. */
function ownReport(run: string, officer: string): Chosen & { readonly report: PastReport } {
  const reports = finishedReports();
  const report = reports.find((past) => past.run === run);
  if (!report) throw new Refusal('refused', NO_REPORT);
  if (report.officer !== officer) {
    throw new Refusal('refused', `Báo cáo này do ${report.officer} tạo; chỉ người đó chia sẻ được từ đây.`);
  }
  return chosenAmong(reports, report);
}
