import type { Annex } from '../workbook/contract/settings';

export const FORM_TITLES: Readonly<Record<Exclude<Annex, 'sources'>, string>> = {
  form06a: 'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
  statisticForms: 'BIỂU MẪU THỐNG KÊ SỐ LIỆU',
  statistics: 'THỐNG KÊ CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH',
  documents: 'DANH MỤC VĂN BẢN ĐÃ BAN HÀNH TRONG KỲ',
  budget: 'TÌNH HÌNH THU, CHI NGÂN SÁCH SO VỚI DỰ TOÁN NĂM',
};

/** Texts around the tables, the same in the Word document, the Sheet and the .xlsx file. */
export const FORM_WORDS = {
  number: (form: string) => `Biểu số ${form}`,
  tab: (form: string) => `Biểu ${form}`,
  form06a: 'II.06a/VPCP/KSTT',
  issuedWith06a: 'Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020',
  reportedBy: (office: string) => `Đơn vị báo cáo: ${office}`,
  reportedTo: (office: string) => `Đơn vị nhận báo cáo: ${office}`.trim(),
  madeBy: 'Người lập biểu',
  madeByNote: '(Ký, ghi rõ họ tên)',
  head: 'THỦ TRƯỞNG ĐƠN VỊ',
  headNote: '(Ký, đóng dấu)',
  enclosedWith: (number: string, day: string, agency: string) => `(Kèm theo Báo cáo số ${number} ${day} của ${agency})`,
  period: (name: string, days: string) => `Kỳ báo cáo: ${name}${days}`,
  dossiers: 'Đơn vị tính: số hồ sơ thủ tục hành chính',
  thisYear: (from: string, to: string) => `(Số liệu từ ngày ${from} đến ngày ${to})`,
  money: 'Đơn vị tính: đồng',
  noData: 'Chưa có số liệu.',
  documentCount: (count: string) => `Số văn bản ban hành trong kỳ: ${count}.`,
};
