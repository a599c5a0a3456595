import { BLOCKS } from '../../outline/blocks';
import { PERIOD_KINDS, WHEN_EMPTY } from '../../outline/row-words';
import { choice, code, count, day, formula, mark, optionalRaw, raw, required, text, yesNoOrBlank } from './column';
import { tab } from './tab';

// How a report is made: of what sections, figures and forms, by which settings, days off and law.

const target = optionalRaw('Mục tiêu', {
  note: 'Mức phải đạt, ví dụ ≥ 98%; không ghi dấu thì hiểu là ít nhất bằng.',
  width: 12,
});

export const SETTINGS_TAB = tab(
  'Cấu hình',
  'Tên cơ quan, kỳ báo cáo, cách tính và nơi nhận.',
  {
    name: required(text('Mục', { note: 'Tên mục cấu hình. Không đổi tên.', width: 24 })),
    value: raw('Giá trị', { note: 'Giá trị của mục. Để trống thì dùng mặc định.', width: 44 }),
    explanation: text('Giải thích', { note: 'Ý nghĩa của mục và giá trị mặc định.', width: 70 }),
  },
  'required',
);

export const DAYS_OFF_TAB = tab('Ngày nghỉ', 'Ngày nghỉ lễ, tết và ngày làm bù theo thông báo hằng năm.', {
  on: required(day('Ngày', { note: 'Ngày nghỉ hoặc ngày làm bù.' })),
  kind: required(
    choice('Loại', { Nghỉ: 'off', 'Làm bù': 'worked' }, { note: 'Nghỉ hoặc Làm bù.', width: 10, absent: null }),
  ),
  name: text('Tên', { note: 'Tên ngày lễ.', width: 24 }),
  source: text('Căn cứ', { note: 'Thông báo, quyết định.', width: 50 }),
});

export const INDICATORS_TAB = tab('Chỉ tiêu', 'Các chỉ tiêu của báo cáo. Cán bộ chỉ sửa cột Số lẻ và cột Mục tiêu.', {
  code: required(code('Mã', { note: 'Mã chỉ tiêu, dùng làm thẻ trong mẫu báo cáo.', width: 22 })),
  label: text('Chỉ tiêu', { note: 'Tên chỉ tiêu.', width: 70 }),
  unit: text('Đơn vị', { note: 'Đơn vị tính.', width: 12 }),
  decimals: count('Số lẻ', { note: 'Số chữ số thập phân của tỷ lệ; để trống là 2.', width: 8, most: 6 }),
  current: text('Kỳ này', { note: 'Do phần mềm ghi.', width: 20 }),
  previous: text('Kỳ trước', { note: 'Số kỳ trước, do phần mềm ghi; để trống: chưa có số liệu.', width: 20 }),
  lastYear: text('Cùng kỳ năm trước', { note: 'Do phần mềm ghi; để trống: chưa có số liệu.', width: 20 }),
  change: text('Tăng, giảm', { note: 'So với kỳ trước, do phần mềm ghi.', width: 26 }),
  changeOnLastYear: text('Tăng, giảm so với cùng kỳ', { note: 'Do phần mềm ghi.', width: 26 }),
  againstTarget: text('So với mục tiêu', { note: 'Đạt, còn thiếu hay vượt bao nhiêu; do phần mềm ghi.', width: 30 }),
  target,
});

export const OUTLINE_TAB = tab(
  'Đề cương',
  'Các mục của báo cáo theo thứ tự in. Để trống cả tab: dùng bộ đề cương chọn ở Cấu hình.',
  {
    code: required(code('Mã mục', { note: 'Ví dụ I, I.1, II.2.d. Thứ tự dòng là thứ tự trong báo cáo.', width: 10 })),
    heading: required(
      text('Tiêu đề', { printed: 'words', note: 'Tên mục, không kèm số. Có thể dùng thẻ {{ky_bao_cao}}.', width: 60 }),
    ),
    blocks: text('Khối', {
      note: `Phần do phần mềm soạn; nhiều khối cách nhau bằng dấu chấm phẩy. Có thể chọn: ${Object.keys(BLOCKS).join('; ')}.`,
      width: 40,
      suggestions: Object.keys(BLOCKS),
    }),
    whenEmpty: choice('Khi trống', WHEN_EMPTY, {
      note: 'Khi mục chưa có nội dung: Chờ viết (mặc định) ghi rõ còn thiếu, Ghi không phát sinh, hoặc Bỏ mục.',
      width: 20,
      absent: 'awaits',
    }),
    periods: text('Kỳ', {
      note: 'Loại kỳ cần mục này, như ở Cấu hình; nhiều loại cách nhau bằng dấu chấm phẩy. Để trống: mọi kỳ.',
      width: 24,
      suggestions: Object.keys(PERIOD_KINDS),
    }),
  },
);

export const OWN_INDICATORS_TAB = tab('Chỉ tiêu riêng', 'Chỉ tiêu do đơn vị tự đặt, dùng như chỉ tiêu có sẵn.', {
  code: required(
    code('Mã', { note: 'Chữ in hoa không dấu, chữ số, dấu gạch dưới. Không trùng mã có sẵn.', width: 22 }),
  ),
  label: required(text('Chỉ tiêu', { printed: 'words', note: 'Tên chỉ tiêu, in vào báo cáo.', width: 50 })),
  unit: text('Đơn vị tính', { printed: 'words', note: 'Ví dụ hồ sơ, %, điểm, triệu đồng.', width: 14 }),
  method: required(
    choice(
      'Cách tính',
      { 'Nhập tay': 'typed', Đếm: 'counted', 'Tỷ lệ': 'rate' },
      { note: 'Nhập tay, Đếm hoặc Tỷ lệ.', width: 12, absent: null },
    ),
  ),
  source: text('Nguồn', { note: 'Của cách Đếm: mã chỉ tiêu mà trong đó đếm, ví dụ HS_TIEP_NHAN.', width: 20 }),
  condition: text('Điều kiện', {
    note: 'Của cách Đếm: Cột = giá trị; nhiều điều kiện cách nhau bằng dấu chấm phẩy và phải cùng đúng.',
    width: 40,
  }),
  numerator: formula('Tử số', { note: 'Của cách Tỷ lệ: các mã nối bằng dấu + hoặc -.', width: 26 }),
  denominator: formula('Mẫu số', { note: 'Của cách Tỷ lệ: các mã nối bằng dấu + hoặc -.', width: 26 }),
  decimals: count('Số lẻ', { note: 'Số chữ số thập phân.', width: 8, most: 6 }),
  target,
  summedAbove: yesNoOrBlank('Cộng ở cấp trên', {
    note: 'Có nếu cấp trên cộng số của các đơn vị. Để trống: theo cách tính.',
  }),
});

export const FORMS_TAB = tab('Biểu mẫu', 'Các biểu thống kê cấp trên yêu cầu. Để trống cả tab: dùng các biểu có sẵn.', {
  form: required(
    mark('Biểu', { printed: 'symbol', note: 'Số của biểu, ví dụ 1. Các dòng cùng biểu đứng liền nhau.', width: 10 }),
  ),
  formName: text('Tên biểu', { printed: 'words', note: 'Ghi ở dòng đầu của biểu.', width: 40 }),
  mark: required(mark('STT', { printed: 'symbol', note: 'Số thứ tự in trong biểu, ví dụ 1.2.', width: 8 })),
  label: required(text('Chỉ tiêu', { printed: 'words', note: 'Tên chỉ tiêu, in vào biểu.', width: 60 })),
  unit: text('Đơn vị tính', {
    printed: 'words',
    note: 'Ví dụ hồ sơ, %. Ghi nghìn đồng, triệu đồng, tỷ đồng thì số tiền được đổi theo.',
    width: 14,
  }),
  formula: formula('Công thức', {
    note: 'Các mã chỉ tiêu nối bằng dấu + hoặc -, có thể chia một lần bằng dấu /. Để trống: dòng tiêu đề.',
    width: 36,
  }),
  remark: text('Ghi chú', { printed: 'words', note: 'In vào cột Ghi chú của biểu.', width: 30 }),
});

export const REPLACED_TAB = tab(
  'Căn cứ thay thế',
  'Văn bản, cơ quan, tên gọi đã hết hiệu lực. Để trống cả tab: dùng danh mục có sẵn.',
  {
    what: required(text('Văn bản hoặc từ', { note: 'Số, ký hiệu như 61/2018/NĐ-CP, hoặc từ ngữ.', width: 34 })),
    from: required(day('Từ ngày', { note: 'Ngày đầu tiên không còn dùng.' })),
    replacedBy: text('Thay bằng', { note: 'Văn bản, cơ quan, tên gọi dùng thay.', width: 50 }),
    remark: text('Ghi chú', { note: 'Lý do, căn cứ.', width: 40 }),
  },
);
