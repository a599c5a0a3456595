import { PERIOD_KINDS } from '../../outline/row-words';
import { choice, count, day, dayOr, lines, text, type Values, yesNo } from './column';

/** The annexes that the setting `Phụ lục` may name, in the order in which they follow the report. */
export const ANNEXES = {
  form06a: 'Biểu II.06a',
  statisticForms: 'Biểu mẫu thống kê',
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
    note: 'Ghi cả loại đơn vị: UBND phường …, UBND xã …, UBND đặc khu … Văn bản của đơn vị là văn bản có cơ quan ban hành này.',
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
  archive: text('Lưu', {
    printed: 'words',
    note: 'VT và đơn vị soạn thảo, ví dụ VT, VP. Không ghi tên người.',
    absent: 'VT',
  }),
  authority: lines('Quyền hạn ký', {
    printed: 'words',
    note: 'Mỗi dòng một cấp, ví dụ TM. ỦY BAN NHÂN DÂN rồi CHỦ TỊCH.',
  }),
  signatory: text('Người ký', { printed: 'name', note: 'Họ và tên người ký, không ghi học hàm, học vị.' }),
  periodKind: choice('Loại kỳ', PERIOD_KINDS, {
    note: 'Tháng, Quý, 6 tháng đầu năm, 6 tháng cuối năm, 9 tháng, Lũy kế tháng (từ đầu năm đến hết tháng ở Số kỳ), Năm, hoặc Đột xuất (điền Từ ngày, Đến ngày).',
    absent: null,
  }),
  periodNumber: count('Số kỳ', { note: 'Số tháng (1–12) hoặc số quý (1–4).', least: 1, most: 12 }),
  year: count('Năm', { note: 'Năm báo cáo.', least: 1990, most: 2099 }),
  from: day('Từ ngày', { note: 'Ngày đầu kỳ; để trống: theo Nghị định 09/2019/NĐ-CP.' }),
  to: day('Đến ngày', { note: 'Ngày chốt số liệu; để trống: theo Nghị định 09/2019/NĐ-CP.' }),
  reportedOn: dayOr(
    'Ngày báo cáo',
    { 'Để trống': 'open' },
    { note: 'Ngày ghi trên báo cáo; không điền: ngày chạy; ghi chữ Để trống: chừa ngày, tháng để ghi khi ký.' },
  ),
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
    { note: 'Cách đánh số văn bản đi của đơn vị.', absent: 'decisions-apart' },
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
  unitKind: choice(
    'Loại đơn vị',
    { Phường: 'ward', Xã: 'commune', 'Đặc khu': 'special-zone', 'Tỉnh, thành phố': 'province' },
    { note: 'Phường, Xã, Đặc khu hoặc Tỉnh, thành phố; để trống: đọc từ Tên cơ quan.', absent: null },
  ),
  outlineSet: choice(
    'Bộ đề cương',
    { '2023': '2023', '2026': '2026' },
    { note: 'Bộ mục báo cáo có sẵn: 2023 hoặc 2026. Không dùng khi tab Đề cương có nội dung.', absent: '2023' },
  ),
  ownIssuers: lines('Cơ quan của đơn vị', {
    note: 'Các cơ quan ban hành khác cũng là của đơn vị, ví dụ Trung tâm Phục vụ hành chính công; mỗi cơ quan một dòng.',
  }),
  requestedBy: text('Văn bản yêu cầu báo cáo', {
    printed: 'words',
    note: 'Văn bản của cấp trên yêu cầu báo cáo, nêu ở câu mở đầu.',
  }),
  sendingDays: count('Hạn gửi (ngày làm việc)', {
    note: 'Số ngày làm việc sau ngày chốt số liệu phải gửi báo cáo; để trống: 2.',
    least: 0,
    most: 60,
    absent: 2,
  }),
  kstthcAddressees: lines('Kính gửi (KSTTHC)', {
    printed: 'words',
    note: 'Nơi nhận báo cáo kiểm soát thủ tục hành chính; để trống: như Kính gửi.',
  }),
  kstthcRecipients: lines('Nơi nhận (KSTTHC)', {
    printed: 'words',
    note: 'Nơi nhận của báo cáo kiểm soát thủ tục hành chính; để trống: như Nơi nhận.',
  }),
  template: text('Mẫu báo cáo', { note: 'Tên mẫu đang dùng; để trống: mẫu có sẵn.' }),
};

export type Settings = Values<typeof SETTINGS>;
