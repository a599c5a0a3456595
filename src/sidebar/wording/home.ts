import type { ReportKind } from '../../core/report/report-kind';
import type { Headline, PastReport } from '../../protocol/panel';

const OPENED: Readonly<Record<ReportKind, string>> = { cchc: 'báo cáo', kstthc: 'báo cáo kiểm soát TTHC' };

export const HOME = {
  period: 'Kỳ báo cáo',
  cutOff: (from: string, to: string) => `Từ ${from}, chốt số liệu ${to}`,
  sendBy: (day: string) => `Hạn gửi: ${day}`,
  sharedAt: (at: string) => `Đã chia sẻ với cấp trên từ đây lúc ${at}.`,
  noPeriod: 'Chưa xác định được kỳ báo cáo nên chưa lập được báo cáo. Bấm vào từng dòng để đến ô cần điền:',
  readAgain: 'Đã điền, đọc lại',
  figures: 'Số liệu chính',
  outdated: 'Kỳ báo cáo sau ngày 30/6/2025 mà đề cương vẫn theo bộ 2023. Nên dùng bộ 2026.',
  seeSets: 'Xem bộ đề cương 2026',
  alarming: 'Cần xử lý',
  target: ({ text, standing }: NonNullable<Headline['target']>) => `Mục tiêu ${text}: ${standing}`,
  problems: 'Kiểm tra số liệu',
  seeProblems: 'Xem từng mục',
  reports: 'Báo cáo gần đây',
  noReports: 'Chưa có báo cáo nào.',
  unnamed: 'Báo cáo chưa rõ kỳ',
  openReport: ({ kind, period, at }: PastReport) => `Mở ${OPENED[kind]} ${period}, tạo lúc ${at}`,
  recalculate: 'Tính lại',
  recalculating: 'Đang tính lại…',
  recalculated: 'Đã tính lại và ghi vào tab Chỉ tiêu.',
  createReport: 'Tạo báo cáo',
};
