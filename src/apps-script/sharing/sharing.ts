import type { PastReport } from '../../protocol/panel';
import type { ShareOrder, SharingState } from '../../protocol/sharing';
import { standingAgainst } from '../checks/checking';
import { currentOfficer, idInUrl } from '../drive/files';
import { accessTo, grant, revoke } from '../drive/permissions';
import { logSheet, pastReports } from '../log/log';
import { loggedRun } from '../log/logged-run';
import { Refusal } from '../run/failure';
import { readTable } from '../sheet/tables';
import { readWork } from '../workbook/workbook-in-force';

const ACTION = 'Chia sẻ với thành phố';

/** The last finished report, who can see it now, whom the settings suggest, and what speaks against sharing it. */
export function sharingState(): SharingState {
  const work = readWork();
  const report = lastReport();
  const isOwn = report !== null && report.officer === currentOfficer();
  const standing = standingAgainst(work, isOwn ? report.url : null);
  return {
    report,
    isOwn,
    suggested: work.made.records.settings.sharedWith,
    access: report && isOwn ? accessTo(idInUrl(report.url)) : [],
    errors: standing.filter(({ isPersonal }) => !isPersonal).map(({ text }) => text),
    personalData: standing.filter(({ isPersonal }) => isPersonal).map(({ text }) => text),
  };
}

/** Gives access to named accounts, one at a time and with a notice; never to everybody who has the link. */
export function shareReport(order: ShareOrder): SharingState {
  const officer = currentOfficer();
  const report = ownReport(order.run, officer);
  const accounts = [...new Set(order.accounts.map((account) => account.trim().toLowerCase()))].filter(
    (text) => text !== '',
  );
  const wrong = accounts.filter((account) => !/^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/.test(account));
  if (accounts.length === 0) throw new Refusal('refused', 'Chưa có địa chỉ nào để chia sẻ.');
  if (wrong.length > 0) throw new Refusal('refused', 'Có địa chỉ thư điện tử không đúng.', wrong);
  const { errors, personalData } = sharingState();
  if (personalData.length > 0) {
    throw new Refusal('refused', 'Báo cáo có dữ liệu cá nhân. Hãy xóa khỏi báo cáo rồi chia sẻ.', personalData);
  }
  if (errors.length > 0 && order.reason.trim() === '') {
    throw new Refusal('refused', 'Số liệu còn lỗi. Hãy sửa lỗi, hoặc nêu lý do vẫn chia sẻ.', errors);
  }
  const shared: string[] = [];
  loggedRun({
    action: ACTION,
    words: () => ({
      period: report.period,
      document: report.url,
      errors: errors.length,
      remark: remarkOf(order, shared, accounts),
    }),
    work: () => {
      for (const account of accounts) {
        grant(idInUrl(report.url), account, order.role, { notice: order.message });
        shared.push(account);
      }
    },
  });
  return sharingState();
}

function remarkOf({ role, reason }: ShareOrder, shared: readonly string[], accounts: readonly string[]): string {
  const rest = accounts.filter((account) => !shared.includes(account));
  return [
    `${role === 'reader' ? 'Được xem' : 'Được nhận xét'}: ${shared.join(', ') || 'chưa ai'}.`,
    rest.length > 0 ? `Chưa chia sẻ: ${rest.join(', ')}.` : '',
    reason.trim() === '' ? '' : `Vẫn chia sẻ khi còn lỗi: ${reason.trim()}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export function revokeAccess(run: string, permission: string): SharingState {
  const report = ownReport(run, currentOfficer());
  const access = accessTo(idInUrl(report.url)).find((entry) => entry.permission === permission);
  if (access?.inherited) {
    throw new Refusal('refused', `${access.who} được xem do quyền của thư mục. Hãy bỏ quyền ở thư mục chứa báo cáo.`);
  }
  if (access) revoke(idInUrl(report.url), permission);
  return sharingState();
}

function lastReport(): PastReport | null {
  return pastReports(readTable(logSheet())).find(({ result }) => result === 'Xong') ?? null;
}

/** Drive's narrow scope lets only the maker of a document share it. */
function ownReport(run: string, officer: string): PastReport {
  const report = pastReports(readTable(logSheet())).find((past) => past.run === run && past.result === 'Xong');
  if (!report) throw new Refusal('refused', 'Không có báo cáo này trong Nhật ký. Hãy tạo báo cáo trước.');
  if (report.officer !== officer) {
    throw new Refusal('refused', `Báo cáo này do ${report.officer} tạo; chỉ người đó chia sẻ được từ đây.`);
  }
  return report;
}
