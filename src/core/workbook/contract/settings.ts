import { choice, count, day, lines, text, type Values, yesNo } from './column';

/** The annexes that the setting `Phụ lục` may name, in the order in which they follow the report. */
export const ANNEXES = {
  form06a: 'Biểu II.06a',
  statistics: 'Thống kê chỉ tiêu',
  documents: 'Văn bản đã ban hành',
  budget: 'Thu chi ngân sách',
  sources: 'Nguồn số liệu',
} as const;

export type Annex = keyof typeof ANNEXES;

/**
 * The rows of the tab `Cấu hình`, declared like columns so that the same readers and messages serve them. A blank value
 * means the default (`absent`).
 */
export const SETTINGS = {
  agency: text('Tên cơ quan', {
    printed: 'words',
    note: 'Ví dụ: UBND phường Phước Long. Văn bản «của phường» là văn bản có cơ quan ban hành này.',
  }),
  parentAgency: text('Cơ quan chủ quản', {
    printed: 'words',
    note: 'Cơ quan cấp trên in ở góc trái; để trống thì không in.',
  }),
  agencySymbol: text('Ký hiệu cơ quan', {
    printed: 'symbol',
    note: 'Chữ viết tắt trong số báo cáo, ví dụ …/BC-UBND.',
    absent: 'UBND',
  }),
  place: text('Địa danh', { printed: 'words', note: 'In trước ngày tháng, ví dụ: Phước Long, ngày …' }),
  addressees: lines('Kính gửi', { printed: 'words', note: 'Nơi báo cáo được gửi đến; mỗi nơi một dòng.' }),
  recipients: lines('Nơi nhận', { printed: 'words', note: 'Mỗi nơi một dòng, không kể dòng Lưu.' }),
  archive: text('Lưu', { printed: 'words', note: 'Đơn vị lưu, ví dụ VT. Không ghi tên người.', absent: 'VT' }),
  authority: lines('Quyền hạn ký', {
    printed: 'words',
    note: 'Mỗi dòng một cấp, ví dụ TM. ỦY BAN NHÂN DÂN rồi CHỦ TỊCH.',
  }),
  signatory: text('Người ký', { printed: 'name', note: 'Họ và tên người ký, không ghi học hàm, học vị.' }),
  periodKind: choice(
    'Loại kỳ',
    {
      Tháng: 'month',
      Quý: 'quarter',
      '6 tháng đầu năm': 'first-half',
      '6 tháng cuối năm': 'second-half',
      '9 tháng': 'nine-months',
      Năm: 'year',
    },
    { note: 'Tháng, Quý, 6 tháng đầu năm, 6 tháng cuối năm, 9 tháng hoặc Năm.', absent: null },
  ),
  periodNumber: count('Số kỳ', { note: 'Số tháng (1–12) hoặc số quý (1–4).', least: 1, most: 12 }),
  year: count('Năm', { note: 'Năm báo cáo.', least: 1990, most: 2099 }),
  from: day('Từ ngày', { note: 'Ngày đầu kỳ; để trống: theo Nghị định 09/2019/NĐ-CP.' }),
  to: day('Đến ngày', { note: 'Ngày chốt số liệu; để trống: theo Nghị định 09/2019/NĐ-CP.' }),
  reportedOn: day('Ngày báo cáo', { note: 'Ngày ghi trên báo cáo; để trống: ngày chạy.' }),
  reportNumber: text('Số báo cáo', { printed: 'symbol', note: 'Để trống nếu lấy số sau khi ký.' }),
  rounding: choice(
    'Làm tròn',
    { 'Cắt bớt': 'truncate', 'Làm tròn': 'round' },
    { note: 'Cắt bớt: 99,868% in là 99,86%. Làm tròn: in là 99,87%.', absent: 'truncate' },
  ),
  onTimeBase: choice(
    'Mẫu số đúng hạn',
    { 'Đã giải quyết': 'resolved', 'Tiếp nhận': 'received', 'Đến hạn': 'fallen-due' },
    { note: 'Tỷ lệ đúng hạn tính trên số đã giải quyết, số tiếp nhận hay số đến hạn.', absent: 'resolved' },
  ),
  usesRescheduledDay: yesNo('Tính theo ngày hẹn lại', { note: 'Có: hồ sơ đã hẹn lại tính hạn theo ngày hẹn lại.' }),
  leadingZero: yesNo('Số 0 đứng trước', { note: 'Có: số đếm từ 1 đến 9 in là 01 đến 09.', absent: true }),
  saturdaysAreWorked: yesNo('Thứ Bảy làm việc', { note: 'Có: thứ Bảy tính là ngày làm việc khi tính hạn.' }),
  dossierScope: choice(
    'Phạm vi hồ sơ',
    { 'Tất cả': 'all', 'Cấp xã': 'commune' },
    { note: 'Tất cả hồ sơ tiếp nhận, hay chỉ thủ tục cấp xã.', absent: 'all' },
  ),
  documentSeries: choice(
    'Dãy số văn bản',
    {
      'Chung một dãy': 'one',
      'Mỗi loại một dãy': 'by-type',
      'QĐ riêng, còn lại chung': 'decisions-apart',
    },
    { note: 'Cách đánh số văn bản đi của phường.', absent: 'decisions-apart' },
  ),
  warnsAhead: count('Nhắc trước', {
    note: 'Số ngày làm việc báo trước hồ sơ sắp đến hạn; để trống: 3.',
    least: 0,
    most: 60,
    absent: 3,
  }),
  annexes: lines('Phụ lục', {
    note: `Các phụ lục kèm theo báo cáo, mỗi phụ lục một dòng. Có thể chọn: ${Object.values(ANNEXES).join('; ')}.`,
  }),
  sharedWith: lines('Chia sẻ với', { note: 'Địa chỉ thư điện tử được xem báo cáo; mỗi địa chỉ một dòng.' }),
  folder: text('Thư mục lưu', { note: 'Tên thư mục chứa các báo cáo đã tạo.', absent: 'Báo cáo CCHC' }),
  opensToColleagues: yesNo('Mở cho người cùng làm', {
    note: 'Có: báo cáo vừa tạo được mở cho những người cùng sửa bảng tính này.',
    absent: true,
  }),
  template: text('Mẫu báo cáo', { note: 'Tên mẫu đang dùng; để trống: mẫu có sẵn.' }),
};

export type Settings = Values<typeof SETTINGS>;
