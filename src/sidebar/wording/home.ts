import type { PastReport } from '../../protocol/panel';

export const HOME = {
  period: 'Kỳ báo cáo',
  cutOff: (from: string, to: string) => `Từ ${from}, chốt số liệu ${to}`,
  noPeriod: 'Chưa xác định được kỳ báo cáo. Hãy điền loại kỳ, số kỳ và năm ở tab Cấu hình.',
  figures: 'Số liệu chính',
  alarming: 'Cần xử lý',
  problems: 'Kiểm tra số liệu',
  seeProblems: 'Xem từng mục',
  reports: 'Báo cáo gần đây',
  noReports: 'Chưa có báo cáo nào.',
  unnamed: 'Báo cáo chưa rõ kỳ',
  openReport: ({ period, at }: PastReport) => `Mở báo cáo ${period}, tạo lúc ${at}`,
  recalculate: 'Tính lại',
  recalculating: 'Đang tính lại…',
  recalculated: 'Đã tính lại và ghi vào tab Chỉ tiêu.',
  createReport: 'Tạo báo cáo',
};
