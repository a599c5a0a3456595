import type { FormName } from './form';

export const FORM_TITLES: Readonly<Record<FormName, string>> = {
  form06a: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  statistics: 'THỐNG KÊ CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH',
  documents: 'DANH MỤC VĂN BẢN ĐÃ BAN HÀNH TRONG KỲ',
  budget: 'TÌNH HÌNH THU, CHI NGÂN SÁCH SO VỚI DỰ TOÁN NĂM',
};

/** Texts around the tables, the same in the Word document, the Sheet and the .xlsx file. */
export const FORM_WORDS = {
  number06a: 'Biểu số II.06a/VPCP/KSTT',
  enclosedWith: (number: string, day: string, agency: string) => `(Kèm theo Báo cáo số ${number} ${day} của ${agency})`,
  period: (name: string, days: string) => `Kỳ báo cáo: ${name}${days}`,
  dossiers: 'Đơn vị tính: số hồ sơ thủ tục hành chính',
  thisYear: (from: string, to: string) => `(Số liệu từ ngày ${from} đến ngày ${to})`,
  money: 'Đơn vị tính: đồng',
  noData: 'Chưa có số liệu.',
  documentCount: (count: string) => `Số văn bản ban hành trong kỳ: ${count}.`,
};
