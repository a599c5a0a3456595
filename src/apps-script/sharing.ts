import type { PastReport, ShareOrder, SharingState } from '../core/protocol';
import { problemText } from '../core/workbook/wording';
import { currentOfficer, idInUrl } from './drive/files';
import { accessTo, grant, revoke } from './drive/permissions';
import { Refusal } from './failure';
import { readWork } from './report/work';
import { endLease, takeLease } from './run/lease';
import { logSheet, pastReports, writeLogLine } from './run/log';
import { readTable } from './sheet/tables';

const ACTION = 'Chia sẻ với thành phố';

/** The last finished report, who can see it now, and whom the settings suggest. */
export function sharingState(): SharingState {
  const { made } = readWork();
  const report = lastReport();
  const isOwn = report !== null && report.officer === currentOfficer();
  return {
    report,
    isOwn,
    suggested: made.records.settings.sharedWith,
    access: report && isOwn ? accessTo(idInUrl(report.url)) : [],
    errors: made.problems.filter(({ severity }) => severity === 'error').map(problemText),
  };
}

/** Gives named accounts access, one at a time and with a notice; never a link for everybody. */
export function shareReport(order: ShareOrder): SharingState {
  const officer = currentOfficer();
  const report = ownReport(order.run, officer);
  const accounts = [...new Set(order.accounts.map((account) => account.trim().toLowerCase()))].filter(
    (text) => text !== '',
  );
  const wrong = accounts.filter((account) => !/^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$/.test(account));
  if (accounts.length === 0) throw new Refusal('refused', 'Chưa có địa chỉ nào để chia sẻ.');
  if (wrong.length > 0) throw new Refusal('refused', 'Có địa chỉ thư điện tử không đúng.', wrong);
  const { errors } = sharingState();
  if (errors.length > 0 && order.reason.trim() === '') {
    throw new Refusal('refused', 'Số liệu còn lỗi. Hãy sửa lỗi, hoặc nêu lý do vẫn chia sẻ.', errors);
  }
  const run = Utilities.getUuid().slice(0, 8);
  const sheet = logSheet();
  const opening = () => ({ logRow: readTable(sheet).rows.length + 1, note: {} });
  const state = takeLease({ run, officer, action: ACTION, opening });
  try {
    const { lease } = state;
    const line = {
      run,
      action: ACTION,
      officer,
      startedAt: lease.startedAt,
      period: report.period,
      document: report.url,
    };
    const shared: string[] = [];
    const write = (result: 'Đang chạy' | 'Xong' | 'Lỗi', endedAt: number | null) =>
      writeLogLine(sheet, lease.logRow, {
        ...line,
        endedAt,
        result,
        digest: '',
        errors: errors.length,
        warnings: null,
        remark: remarkOf(order, shared, accounts),
      });
    write('Đang chạy', null);
    try {
      for (const account of accounts) {
        grant(idInUrl(report.url), account, order.role, { notice: order.message });
        shared.push(account);
      }
    } catch (error) {
      write('Lỗi', Date.now());
      throw error;
    }
    write('Xong', Date.now());
  } finally {
    endLease(state);
  }
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
