import { choice, code, count, day, raw, required, text, yesNo } from './column';
import { tab } from './tab';
/** Written by the product: one row for each run, added when the run starts and completed when it ends. */
export const LOG_TAB = tab('Nhật ký', 'Mỗi lần chạy một dòng, do phần mềm ghi.', {
  run: code('Lần chạy', { note: 'Mã của lần chạy.', width: 14 }),
  action: text('Việc', { note: 'Việc đã làm.', width: 22 }),
  officer: text('Người thực hiện', { note: 'Tài khoản đã chạy.', width: 28 }),
  startedAt: text('Bắt đầu', { note: 'Giờ Việt Nam.', width: 18 }),
  endedAt: text('Kết thúc', { note: 'Để trống: chưa xong hoặc bị ngắt.', width: 18 }),
  period: text('Kỳ', { note: 'Kỳ báo cáo.', width: 24 }),
  result: text('Kết quả', { note: 'Đang chạy, Xong, Từ chối hoặc Lỗi.', width: 14 }),
  document: text('Văn bản', { note: 'Liên kết đến văn bản đã tạo.', width: 40 }),
  digest: text('Dấu số liệu', { note: 'Dấu của bộ số liệu: hai lần chạy cùng dấu là cùng số liệu.', width: 14 }),
  errors: text('Số lỗi', { note: 'Số lỗi khi chạy.', width: 8 }),
  warnings: text('Số cảnh báo', { note: 'Số cảnh báo khi chạy.', width: 8 }),
  seconds: text('Thời gian (giây)', { note: 'Thời gian chạy.', width: 10 }),
  productVersion: text('Phiên bản', { note: 'Phiên bản phần mềm.', width: 10 }),
  remark: text('Ghi chú', { note: 'Lý do, việc cần làm tiếp.', width: 60 }),
  agency: text('Cơ quan', { note: 'Cơ quan của báo cáo đã tạo.', width: 28 }),
  days: text('Ngày của kỳ', { note: 'Ngày đầu và ngày cuối của kỳ báo cáo.', width: 24 }),
  report: code('Báo cáo', { note: 'Lần chạy đã tạo báo cáo mà bước này thuộc về.', width: 14 }),
  symbol: text('Số, ký hiệu', { note: 'Số, ký hiệu của báo cáo khi ký.', width: 18 }),
  on: text('Ngày', { note: 'Ngày ký, ngày gửi hoặc ngày bị trả lại.', width: 12 }),
  recipients: text('Nơi nhận', { note: 'Nơi đã gửi báo cáo đến.', width: 40 }),
  version: code('Bản văn bản', { note: 'Mã kiểm tra của bản văn bản ở bước này. Để trống: chưa đọc được.', width: 14 }),
});

/** Written by the product: the ward's own .docx templates, in pieces that fit into cells. */
export const TEMPLATE_TAB = tab('_Mẫu', 'Mẫu báo cáo của đơn vị, do phần mềm ghi. Không sửa.', {
  version: required(text('Bản', { note: 'Đang dùng hoặc Trước đó.', width: 12 })),
  name: required(text('Tên mẫu', { note: 'Tên tệp đã nạp.', width: 30 })),
  origin: text('Nguồn', { note: 'Lúc nạp và người nạp.', width: 40 }),
  checksum: required(code('Mã kiểm tra', { note: 'Để biết các phần còn nguyên vẹn.', width: 12 })),
  piece: required(count('Phần', { note: 'Thứ tự của phần.', least: 1 })),
  pieces: required(count('Số phần', { note: 'Tổng số phần.', least: 1 })),
  content: required(code('Nội dung phần', { note: 'Một phần của tệp .docx.', width: 30 })),
});

/** Written by the product: one row for each period that was ever frozen, kept when the period is opened again. */
export const FROZEN_TAB = tab('Kỳ đã chốt', 'Các kỳ đã chốt số liệu, do phần mềm ghi. Không sửa.', {
  freeze: required(code('Mã chốt', { note: 'Mã của lần chốt.', width: 12 })),
  period: text('Kỳ', { note: 'Kỳ báo cáo đã chốt.', width: 24 }),
  from: required(day('Từ ngày', { note: 'Ngày đầu kỳ.' })),
  to: required(day('Đến ngày', { note: 'Ngày cuối kỳ.' })),
  frozenAt: text('Lúc chốt', { note: 'Giờ Việt Nam.', width: 18 }),
  frozenBy: text('Người chốt', { note: 'Tài khoản đã chốt.', width: 28 }),
  state: required(
    choice(
      'Tình trạng',
      { 'Đã chốt': 'frozen', 'Đã mở': 'opened' },
      { note: 'Đã chốt, hoặc Đã mở để sửa lại.', width: 12, absent: null },
    ),
  ),
  openedAt: text('Lúc mở', { note: 'Giờ Việt Nam.', width: 18 }),
  openedBy: text('Người mở', { note: 'Tài khoản đã mở.', width: 28 }),
  reason: text('Lý do mở', { note: 'Vì sao mở lại kỳ đã chốt.', width: 40 }),
  digest: text('Dấu số liệu', { note: 'Dấu của bộ số liệu đã chốt.', width: 14 }),
  document: text('Văn bản', { note: 'Liên kết đến báo cáo đã tạo từ bộ số liệu này.', width: 40 }),
  figures: code('Số liệu', { note: 'Các chỉ tiêu đã chốt, dạng máy đọc.', width: 30 }),
  documentDigest: code('Mã băm văn bản', { note: 'SHA-256 của tệp .docx đã giữ khi chốt.', width: 20 }),
  difference: text('Khác bảng tính', {
    note: 'Số trong văn bản khác bảng tính khi chốt, và lý do vẫn chốt.',
    width: 40,
  }),
  isTrial: yesNo('Làm thử', { note: 'Có nếu chốt từ dữ liệu mẫu: báo cáo của kỳ là bản làm thử.' }),
});

/** Written by the product, hidden: the rows, settings and document of each frozen period, in pieces that fit into cells. */
export const FROZEN_CONTENT_TAB = tab('_Chốt', 'Nội dung các kỳ đã chốt, do phần mềm ghi. Không sửa.', {
  freeze: required(code('Mã chốt', { note: 'Mã ở tab Kỳ đã chốt.', width: 12 })),
  checksum: required(code('Mã kiểm tra', { note: 'Để biết các phần còn nguyên vẹn.', width: 12 })),
  piece: required(count('Phần', { note: 'Thứ tự của phần.', least: 1 })),
  pieces: required(count('Số phần', { note: 'Tổng số phần.', least: 1 })),
  content: required(code('Nội dung phần', { note: 'Một phần của nội dung đã nén.', width: 30 })),
});

/** Written by the product, hidden: documents as they were made and as they became, in pieces that fit into cells. */
export const MADE_TAB = tab('_Bản', 'Các bản của văn bản, do phần mềm ghi. Không sửa.', {
  run: required(code('Lần chạy', { note: 'Mã của lần chạy, như ở tab Nhật ký.', width: 14 })),
  kind: required(
    choice(
      'Loại bản',
      { 'Đã tạo': 'made', 'Đã sửa': 'edited', 'Đã ký': 'signed', 'Đã gửi': 'sent' },
      { note: 'Bản phần mềm đã tạo, bản đã sửa, đã ký hoặc đã gửi.', width: 12, absent: null },
    ),
  ),
  checksum: required(code('Mã kiểm tra', { note: 'Để biết các phần còn nguyên vẹn.', width: 12 })),
  piece: required(count('Phần', { note: 'Thứ tự của phần.', least: 1 })),
  pieces: required(count('Số phần', { note: 'Tổng số phần.', least: 1 })),
  content: required(code('Nội dung phần', { note: 'Một phần của tệp .docx.', width: 30 })),
});

/** Written by the product, hidden: the rows of the last import and the cells that it overwrote. */
export const IMPORT_TAB = tab('_Nhập', 'Nội dung lần nhập dữ liệu gần nhất, do phần mềm ghi. Không sửa.', {
  import: required(code('Lần nhập', { note: 'Mã của lần nhập.', width: 12 })),
  kind: required(
    choice(
      'Loại',
      { 'Dòng nhập': 'rows', 'Xem trước': 'verdict', 'Trước khi ghi': 'journal' },
      { note: 'Dòng của tệp, kết quả xem trước, hoặc bản trước khi ghi để hoàn tác.', width: 14, absent: null },
    ),
  ),
  block: required(count('Khối', { note: 'Thứ tự của khối.' })),
  checksum: required(code('Mã kiểm tra', { note: 'Để biết các phần còn nguyên vẹn.', width: 12 })),
  piece: required(count('Phần', { note: 'Thứ tự của phần.', least: 1 })),
  pieces: required(count('Số phần', { note: 'Tổng số phần.', least: 1 })),
  content: required(code('Nội dung phần', { note: 'Một phần của nội dung đã nén.', width: 30 })),
});

/** Written by the product: findings that an officer accepted, and why. Deleting a row withdraws the acceptance. */
export const ACCEPTED_TAB = tab('Đã chấp nhận', 'Lỗi, cảnh báo đã được chấp nhận kèm lý do. Xóa dòng để rút lại.', {
  fact: required(code('Dấu sự việc', { note: 'Đổi khi sự việc thay đổi.', width: 14 })),
  rule: text('Mã', { note: 'Mã của lỗi, cảnh báo.', width: 26 }),
  message: text('Sự việc', { note: 'Nội dung lỗi, cảnh báo.', width: 80 }),
  reason: required(text('Lý do', { note: 'Vì sao chấp nhận.', width: 50 })),
  acceptedBy: text('Người chấp nhận', { note: 'Tài khoản đã chấp nhận.', width: 28 }),
  acceptedAt: text('Lúc chấp nhận', { note: 'Giờ Việt Nam.', width: 18 }),
});

/** Rows are added by the product; officers, too, may tick and write the answers. */
export const REMARKS_TAB = tab('Ý kiến cấp trên', 'Ý kiến của cấp trên về báo cáo đã gửi, mỗi ý kiến một dòng.', {
  report: required(code('Báo cáo', { note: 'Lần chạy đã tạo báo cáo, như ở tab Nhật ký.', width: 14 })),
  period: text('Kỳ', { note: 'Kỳ của báo cáo được góp ý.', width: 24 }),
  from: day('Từ ngày', { note: 'Ngày đầu của kỳ đó.' }),
  to: day('Đến ngày', { note: 'Ngày cuối của kỳ đó.' }),
  code: code('Mã', { note: 'Mã chỉ tiêu được hỏi. Để trống: không hỏi về chỉ tiêu nào.', width: 18 }),
  place: text('Chỗ', { note: 'Chỗ trong báo cáo: mục, biểu, dòng.', width: 20 }),
  remark: required(text('Ý kiến', { note: 'Nội dung ý kiến.', width: 60 })),
  answered: yesNo('Đã trả lời', { note: 'Có: đã tiếp thu hoặc đã trả lời, kỳ sau không hỏi lại.' }),
  answer: text('Trả lời', { note: 'Đã tiếp thu, giải trình thế nào.', width: 60 }),
  answeredBy: text('Người trả lời', { note: 'Tài khoản đã trả lời.', width: 28 }),
  answeredAt: text('Lúc trả lời', { note: 'Giờ Việt Nam.', width: 18 }),
  receivedAt: text('Lúc nhận', { note: 'Giờ Việt Nam.', width: 18 }),
  receivedBy: text('Người nhận', { note: 'Tài khoản đã nhập ý kiến.', width: 28 }),
});

/** Written by the product, hidden: marks a copy of this Sheet that is to become next year's workbook. */
export const NEW_YEAR_TAB = tab('_Năm mới', 'Dùng khi sang năm mới, do phần mềm ghi. Không sửa.', {
  item: required(text('Mục', { note: 'Sổ cũ, Năm, Ngày chốt, Kỳ, Người chuẩn bị, Lúc chuẩn bị, Hồ sơ.', width: 18 })),
  value: raw('Giá trị', { note: 'Mỗi hồ sơ đang giải quyết một dòng.', width: 44 }),
});

/** Rewritten by the product each time: the rows that one indicator counts. */
export const TRACE_TAB_NAME = 'Truy vết';

/** Rewritten by the product each time: charts and the tables behind them. */
export const DASHBOARD_TAB_NAME = 'Biểu đồ';
/** Contains one formula whose result fills the tab with every indicator. */
export const LIVE_TABLE_NAME = 'Bảng trực tiếp';
/** Written by the product, hidden: how officers matched the columns of exports, so that the next import knows it. */
export const IMPORT_PROFILE_TAB = tab('_Cách nhập', 'Cách đọc tệp của phần mềm một cửa, do phần mềm ghi. Không sửa.', {
  signature: required(code('Dấu tiêu đề', { note: 'Các tệp cùng tiêu đề có cùng dấu.', width: 14 })),
  tab: required(text('Tab', { note: 'Tab nhận dữ liệu.', width: 14 })),
  kind: required(
    choice('Loại dòng', { Cột: 'column', Từ: 'word' }, { note: 'Cột, hoặc Từ trong cột.', width: 10, absent: null }),
  ),
  header: required(text('Tiêu đề trong tệp', { note: 'Tiêu đề cột trong tệp của phần mềm.', width: 30 })),
  found: text('Từ trong tệp', { note: 'Từ ghi trong ô của tệp.', width: 30 }),
  meaning: text('Ghi vào', { note: 'Cột nhận, hoặc giá trị thay cho từ. Để trống: không nhập.', width: 30 }),
});

/** Officers paste the Biểu II.06a of the one-stop software here, unchanged. */
export const SOFTWARE_TAB_NAME = 'Đối chiếu';
/** Rewritten by the product each time: the differences between the register and the software's form. */
export const RECONCILED_TAB_NAME = 'Kết quả đối chiếu';

/** Rewritten by the product each time: the annexes as tabs. */
export const FORM_TAB_NAMES = {
  form06a: 'Biểu II.06a',
  statistics: 'PL Thống kê',
  documents: 'PL Văn bản',
  budget: 'PL Thu chi',
} as const;
