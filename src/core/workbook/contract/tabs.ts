import { BLOCKS } from '../../outline/blocks';
import { PERIOD_KINDS, WHEN_EMPTY } from '../../outline/row-words';
import { SHIPPED_CODES } from '../../outline/sets/shipped-sets';
import { ESTIMATES_TAB, LEDGER_TAB, PROJECTS_TAB } from './budget-tabs';
import {
  choice,
  code,
  count,
  day,
  decimal,
  descriptive,
  formula,
  mark,
  optionalRaw,
  order,
  raw,
  required,
  text,
  yesNo,
  yesNoOrBlank,
} from './column';
import { DOSSIERS_TAB, PETITIONS_TAB, PROCEDURES_TAB } from './dossier-tabs';
import { tab } from './tab';

const section = text('Mục báo cáo', {
  note: 'Mục của báo cáo mà dòng này thuộc về, ví dụ II.2.d. Nhiều mục cách nhau bằng dấu chấm phẩy.',
  width: 13,
  suggestions: SHIPPED_CODES,
});

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
export const DOCUMENTS_TAB = tab('Văn bản', 'Văn bản do đơn vị ban hành và văn bản cấp trên được viện dẫn.', {
  number: text('Số', { printed: 'symbol', note: 'Số văn bản. Để trống khi chưa ban hành.', width: 8 }),
  symbol: code('Ký hiệu', {
    printed: 'symbol',
    note: 'Phần sau số (KH-UBND, 2018/NĐ-CP, KL/TU) hoặc cả số và ký hiệu.',
    width: 18,
  }),
  type: required(
    text('Loại', {
      printed: 'words',
      note: 'Chữ viết tắt tên loại theo Nghị định 30/2020/NĐ-CP.',
      width: 8,
      suggestions: ['QĐ', 'KH', 'CV', 'BC', 'CTr', 'CT', 'KL', 'NQ', 'NĐ', 'TT', 'TB', 'TTr', 'HD', 'QC', 'QyĐ', 'ĐA'],
    }),
  ),
  issuedOn: day('Ngày ban hành', { note: 'Ngày ký ban hành. Để trống: chưa ban hành.' }),
  issuer: required(
    text('Cơ quan ban hành', { printed: 'words', note: 'Ghi đúng như Tên cơ quan nếu do đơn vị ban hành.', width: 28 }),
  ),
  subject: descriptive(
    text('Trích yếu', { printed: 'words', note: 'Nội dung văn bản, không kèm chữ «Về việc».', width: 70 }),
  ),
  section,
  dueOn: day('Hạn ban hành', { note: 'Ngày phải ban hành theo kế hoạch, nếu có.' }),
  remark: text('Ghi chú', { note: 'Không đưa vào báo cáo.', width: 26 }),
});
export const STAFF_TAB = tab('Nhân sự', 'Số người theo chức danh. Chỉ ghi số lượng, không ghi tên.', {
  title: descriptive(text('Chức danh', { printed: 'words', note: 'Mỗi chức danh một dòng.', width: 40 })),
  group: required(
    choice(
      'Nhóm',
      {
        'Cán bộ chuyên trách': 'elected',
        'Công chức': 'civil-servant',
        'Người hoạt động không chuyên trách': 'part-time',
        'Cán bộ': 'official',
        'Viên chức': 'public-employee',
        'Hợp đồng lao động': 'contract',
      },
      {
        note: 'Biên chế tính cán bộ và công chức. Cán bộ được tính như Cán bộ chuyên trách.',
        width: 34,
        absent: null,
      },
    ),
  ),
  authorised: required(count('Biên chế giao', { note: 'Số được giao.', most: 10_000 })),
  present: required(count('Hiện có', { note: 'Số đang có mặt.', most: 10_000 })),
  qualified: count('Đạt chuẩn', { note: 'Số đạt chuẩn về trình độ.', most: 10_000 }),
  disciplined: count('Bị kỷ luật', { note: 'Số bị kỷ luật trong kỳ.', most: 10_000 }),
  department: text('Phòng', { printed: 'words', note: 'Phòng, trung tâm của chức danh, nếu có.', width: 30 }),
});

export const COURSES_TAB = tab('Đào tạo', 'Lớp đào tạo, bồi dưỡng, tập huấn đã cử người dự.', {
  name: descriptive(text('Tên lớp', { note: 'Tên lớp hoặc nội dung tập huấn.', width: 50 })),
  startsOn: required(day('Ngày bắt đầu', { note: 'Ngày khai giảng.' })),
  organiser: text('Đơn vị tổ chức', { note: 'Cơ quan mở lớp.', width: 30 }),
  summoned: required(count('Số triệu tập', { note: 'Số người được triệu tập.', most: 100_000 })),
  attended: required(count('Số tham gia', { note: 'Số người tham gia.', most: 100_000 })),
});
export const DIGITAL_TAB = tab('Chính quyền số', 'Tỷ lệ về chính quyền điện tử, chính quyền số.', {
  name: descriptive(text('Chỉ tiêu', { printed: 'words', note: 'Tên chỉ tiêu, in vào báo cáo.', width: 60 })),
  numerator: required(count('Tử số', { note: 'Số đạt.' })),
  denominator: required(count('Mẫu số', { note: 'Tổng số.' })),
});

export const TASKS_TAB = tab('Nhiệm vụ', 'Nhiệm vụ cải cách hành chính trong kỳ và của kỳ tới.', {
  task: required(text('Nhiệm vụ', { printed: 'words', note: 'Nội dung nhiệm vụ, viết thành câu.', width: 70 })),
  when: required(
    choice(
      'Kỳ',
      { 'Trong kỳ': 'this-period', 'Kỳ tới': 'next-period' },
      { note: 'Trong kỳ hoặc Kỳ tới.', width: 11, absent: null },
    ),
  ),
  dueOn: day('Hạn', { note: 'Hạn hoàn thành.' }),
  doneOn: day('Ngày hoàn thành', { note: 'Để trống: chưa xong.' }),
  section,
  origin: choice(
    'Loại',
    { 'Kế hoạch CCHC': 'plan', 'Cấp trên giao': 'assigned' },
    { note: 'Kế hoạch CCHC (mặc định) hoặc Cấp trên giao.', width: 15, absent: 'plan' },
  ),
});

export const NARRATIVE_TAB = tab('Nội dung', 'Đoạn văn do cán bộ viết cho từng mục của báo cáo.', {
  section: required(section),
  order: descriptive(order('Thứ tự', { note: 'Thứ tự của đoạn trong mục.', absent: 0 })),
  text: required(
    text('Nội dung', {
      printed: 'words',
      note: 'Một đoạn văn. Số liệu ghi bằng mã trong hai ngoặc nhọn, ví dụ {{HS_TIEP_NHAN}}.',
      width: 110,
    }),
  ),
  author: text('Người viết', {
    note: 'Tài khoản đã viết đoạn này, do phần mềm ghi. Không đưa vào báo cáo.',
    width: 28,
  }),
  // Formatted as text, because Sheets turns `tháng 4 năm 2023` into a date.
  writtenFor: code('Viết cho kỳ', {
    note: 'Tên kỳ như báo cáo in, ví dụ quý II năm 2023. Khác kỳ báo cáo: đoạn là bản nháp, không đưa vào báo cáo. Để trống: dùng cho mọi kỳ.',
    width: 24,
  }),
});

export const ASSIGNMENTS_TAB = tab('Phân công', 'Ai viết mục nào của báo cáo, hạn nào. Không đưa vào báo cáo.', {
  section: required(section),
  officer: required(text('Người phụ trách', { note: 'Tài khoản hoặc tên người viết mục này.', width: 28 })),
  dueOn: day('Hạn', { note: 'Ngày phải viết xong.' }),
  done: yesNo('Xong', { note: 'Có nếu mục đã viết xong.' }),
  doneOn: day('Ngày xong', { note: 'Ngày viết xong.' }),
  remark: text('Ghi chú', { note: 'Không đưa vào báo cáo.', width: 26 }),
});

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

export const TYPED_FIGURES_TAB = tab('Số liệu nhập tay', 'Số liệu của các chỉ tiêu riêng có cách tính Nhập tay.', {
  code: required(code('Mã', { note: 'Mã ở tab Chỉ tiêu riêng.', width: 22 })),
  on: required(day('Ngày số liệu', { note: 'Dòng có ngày muộn nhất trong kỳ được dùng.' })),
  value: required(decimal('Số liệu', { note: 'Một số; phần thập phân giữ nguyên như đã gõ.' })),
  remark: text('Ghi chú', { note: 'Không đưa vào báo cáo.', width: 26 }),
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

/** Every tab that officers fill in, in the order of the workbook. */
export const TABS = [
  SETTINGS_TAB,
  DOSSIERS_TAB,
  PROCEDURES_TAB,
  DOCUMENTS_TAB,
  ESTIMATES_TAB,
  LEDGER_TAB,
  PROJECTS_TAB,
  STAFF_TAB,
  COURSES_TAB,
  PETITIONS_TAB,
  DIGITAL_TAB,
  TASKS_TAB,
  NARRATIVE_TAB,
  ASSIGNMENTS_TAB,
  DAYS_OFF_TAB,
  INDICATORS_TAB,
  OUTLINE_TAB,
  OWN_INDICATORS_TAB,
  TYPED_FIGURES_TAB,
  FORMS_TAB,
  REPLACED_TAB,
] as const;

/** Whatever has one entry for each tab is a `Record` of these, so that a new tab does not compile until it is there. */
export type TabName = (typeof TABS)[number]['name'];
