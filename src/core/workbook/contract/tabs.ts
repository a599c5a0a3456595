import {
  type Columns,
  choice,
  code,
  count,
  day,
  descriptive,
  money,
  order,
  raw,
  required,
  text,
  type Values,
  yesNo,
} from './column';
import { SECTION_CODES } from './outline';

/** A tab of the workbook contract. Names and header texts are what other tools rely on: add, never rename. */
export interface Tab<C extends Columns = Columns> {
  readonly name: string;
  /** Without a tab of this kind there is no report worth the name; other tabs read as empty when they are missing. */
  readonly required: boolean;
  /** Explains the tab to an officer. */
  readonly note: string;
  readonly columns: C;
}

/** What a row of the tab is read into, with its place in the sheet. */
export type RowOf<T extends Tab> = Values<T['columns']> & { readonly row: number };

export function tab<C extends Columns>(name: string, note: string, columns: C, kind?: 'required'): Tab<C> {
  return { name, note, columns, required: kind === 'required' };
}

const FLOW_KINDS = { Thu: 'revenue', Chi: 'spending' } as const;
export type FlowKind = 'revenue' | 'spending';

const section = text('Mục báo cáo', {
  note: 'Mục của báo cáo mà dòng này thuộc về, ví dụ II.2.d. Nhiều mục cách nhau bằng dấu chấm phẩy.',
  width: 13,
  suggestions: SECTION_CODES,
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

export const DOSSIERS_TAB = tab(
  'Hồ sơ',
  'Mỗi dòng một hồ sơ thủ tục hành chính. Không ghi họ tên, số điện thoại, số định danh của người nộp.',
  {
    code: required(code('Mã hồ sơ', { note: 'Mã trên phần mềm một cửa, dạng văn bản, không trùng nhau.', width: 24 })),
    procedureCode: required(code('Mã TTHC', { note: 'Mã thủ tục, phải có ở tab Thủ tục. Dạng văn bản.', width: 12 })),
    receivedOn: required(day('Ngày tiếp nhận', { note: 'Ngày bộ phận một cửa nhận hồ sơ.' })),
    channel: required(
      choice(
        'Hình thức tiếp nhận',
        { 'Trực tiếp': 'in-person', 'Trực tuyến': 'online', BCCI: 'post' },
        { note: 'Trực tiếp, Trực tuyến hoặc BCCI (bưu chính công ích).', width: 14, absent: null },
      ),
    ),
    dueOn: day('Ngày hẹn trả', { note: 'Ngày hẹn trên giấy tiếp nhận. Để trống: tính từ thời hạn của thủ tục.' }),
    rescheduledOn: day('Ngày hẹn lại', { note: 'Ngày hẹn lại sau khi có thư xin lỗi, nếu có.' }),
    returnedOn: day('Ngày trả kết quả', { note: 'Ngày có kết quả tại bộ phận một cửa. Để trống: chưa trả.' }),
    status: required(
      choice(
        'Trạng thái',
        {
          'Đang giải quyết': 'pending',
          'Chờ bổ sung': 'awaiting-supplement',
          'Đã trả kết quả': 'returned',
          'Từ chối': 'refused',
          'Rút hồ sơ': 'withdrawn',
          Hủy: 'cancelled',
        },
        { note: 'Hủy dùng cho hồ sơ nhập nhầm; hồ sơ từ chối hoặc rút là hồ sơ đã giải quyết.', absent: null },
      ),
    ),
    returnedByPost: yesNo('Trả kết quả qua BCCI', { note: 'Có nếu kết quả gửi qua bưu chính công ích.' }),
    paidOnline: yesNo('Thanh toán trực tuyến', { note: 'Có nếu phí, lệ phí được nộp trực tuyến.' }),
    amountVnd: money('Số tiền (đồng)', { note: 'Phí, lệ phí của hồ sơ, số nguyên đồng.', width: 14 }),
    electronicCopy: yesNo('Bản sao điện tử', { note: 'Có nếu cấp bản sao chứng thực điện tử.' }),
    closedInSoftwareOn: day('Ngày kết thúc trên phần mềm', {
      note: 'Ngày phần mềm một cửa ghi là đã kết thúc, để đối chiếu với ngày trả thật.',
    }),
    delayCause: text('Nguyên nhân trễ', { note: 'Vì sao trễ hạn, ví dụ: lỗi phần mềm.', width: 26 }),
    remark: text('Ghi chú', { note: 'Không đưa vào báo cáo.', width: 26 }),
  },
  'required',
);

export const PROCEDURES_TAB = tab(
  'Thủ tục',
  'Danh mục thủ tục hành chính tiếp nhận tại phường.',
  {
    code: required(
      code('Mã TTHC', { note: 'Mã trên Cơ sở dữ liệu quốc gia, ví dụ 1.000894. Dạng văn bản.', width: 12 }),
    ),
    name: descriptive(text('Tên thủ tục', { note: 'Tên đầy đủ của thủ tục.', width: 60 })),
    sector: descriptive(
      text('Lĩnh vực', { printed: 'words', note: 'Ví dụ: Chứng thực, Hộ tịch, Đất đai.', width: 26 }),
    ),
    timeLimit: required(count('Thời hạn', { note: 'Số ngày giải quyết; 0 là trả trong ngày.', most: 3650 })),
    timeUnit: choice(
      'Đơn vị thời hạn',
      { 'Ngày làm việc': 'working-day', Ngày: 'calendar-day' },
      { note: 'Ngày làm việc (mặc định) hoặc Ngày.', width: 15, absent: 'working-day' },
    ),
    level: choice(
      'Cấp',
      { Xã: 'commune', Huyện: 'district', Tỉnh: 'province' },
      { note: 'Cấp có thẩm quyền: Xã (mặc định), Huyện, Tỉnh.', width: 9, absent: 'commune' },
    ),
    online: required(
      choice(
        'Dịch vụ công trực tuyến',
        { 'Toàn trình': 'full', 'Một phần': 'partial', Không: 'none' },
        { note: 'Toàn trình, Một phần hoặc Không.', width: 14, absent: null },
      ),
    ),
    bearsFee: yesNo('Có phí', { note: 'Có nếu thủ tục thu phí hoặc lệ phí.' }),
    certifiesCopies: yesNo('Chứng thực bản sao', { note: 'Có nếu là thủ tục chứng thực bản sao từ bản chính.' }),
    change: choice(
      'Thay đổi',
      { Mới: 'new', 'Sửa đổi': 'amended', 'Bãi bỏ': 'abolished' },
      { note: 'Thay đổi gần nhất của thủ tục, nếu có.', width: 11, absent: null },
    ),
    changedOn: day('Ngày thay đổi', { note: 'Ngày thay đổi có hiệu lực.' }),
  },
  'required',
);

export const DOCUMENTS_TAB = tab('Văn bản', 'Văn bản do phường ban hành và văn bản cấp trên được viện dẫn.', {
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
    text('Cơ quan ban hành', { printed: 'words', note: 'Ghi đúng như Tên cơ quan nếu do phường ban hành.', width: 28 }),
  ),
  subject: descriptive(
    text('Trích yếu', { printed: 'words', note: 'Nội dung văn bản, không kèm chữ «Về việc».', width: 70 }),
  ),
  section,
  dueOn: day('Hạn ban hành', { note: 'Ngày phải ban hành theo kế hoạch, nếu có.' }),
  remark: text('Ghi chú', { note: 'Không đưa vào báo cáo.', width: 26 }),
});

export const ESTIMATES_TAB = tab('Dự toán', 'Dự toán thu, chi ngân sách được giao của năm.', {
  kind: required(choice('Loại', FLOW_KINDS, { note: 'Thu hoặc Chi.', width: 8, absent: null })),
  item: required(text('Khoản mục', { printed: 'words', note: 'Tên khoản thu, chi.', width: 44 })),
  parent: text('Thuộc khoản', { note: 'Khoản lớn hơn mà khoản này nằm trong; để trống nếu không có.', width: 34 }),
  amountVnd: required(money('Dự toán năm (đồng)', { note: 'Số nguyên đồng.' })),
});

export const LEDGER_TAB = tab('Thu chi', 'Từng lần thu, chi ngân sách đã thực hiện.', {
  on: required(day('Ngày', { note: 'Ngày thu hoặc chi.' })),
  kind: required(choice('Loại', FLOW_KINDS, { note: 'Thu hoặc Chi.', width: 8, absent: null })),
  item: required(text('Khoản mục', { printed: 'words', note: 'Tên khoản như ở tab Dự toán.', width: 44 })),
  amountVnd: required(money('Số tiền (đồng)', { note: 'Số nguyên đồng; số âm nếu là khoản giảm.', negativeToo: true })),
  projectCode: code('Mã công trình', { note: 'Mã ở tab Đầu tư công, nếu là chi cho công trình.', width: 14 }),
  content: text('Nội dung', { note: 'Không đưa vào báo cáo.', width: 44 }),
});

export const PROJECTS_TAB = tab('Đầu tư công', 'Công trình đầu tư công và kế hoạch vốn của năm.', {
  code: required(code('Mã công trình', { printed: 'symbol', note: 'Mã dùng ở tab Thu chi.', width: 14 })),
  name: descriptive(text('Tên công trình', { printed: 'words', note: 'Tên đầy đủ.', width: 50 })),
  plannedVnd: required(money('Kế hoạch vốn (đồng)', { note: 'Kế hoạch vốn năm, số nguyên đồng.' })),
  state: text('Tình trạng', { printed: 'words', note: 'Ví dụ: Đang thi công.', width: 20 }),
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
      },
      { note: 'Biên chế tính cán bộ chuyên trách và công chức.', width: 34, absent: null },
    ),
  ),
  authorised: required(count('Biên chế giao', { note: 'Số được giao.', most: 10_000 })),
  present: required(count('Hiện có', { note: 'Số đang có mặt.', most: 10_000 })),
  qualified: count('Đạt chuẩn', { note: 'Số đạt chuẩn về trình độ.', most: 10_000 }),
  disciplined: count('Bị kỷ luật', { note: 'Số bị kỷ luật trong kỳ.', most: 10_000 }),
});

export const COURSES_TAB = tab('Đào tạo', 'Lớp đào tạo, bồi dưỡng, tập huấn đã cử người dự.', {
  name: descriptive(text('Tên lớp', { note: 'Tên lớp hoặc nội dung tập huấn.', width: 50 })),
  startsOn: required(day('Ngày bắt đầu', { note: 'Ngày khai giảng.' })),
  organiser: text('Đơn vị tổ chức', { note: 'Cơ quan mở lớp.', width: 30 }),
  summoned: required(count('Số triệu tập', { note: 'Số người được triệu tập.', most: 100_000 })),
  attended: required(count('Số tham gia', { note: 'Số người tham gia.', most: 100_000 })),
});

export const PETITIONS_TAB = tab('Phản ánh kiến nghị', 'Phản ánh, kiến nghị về quy định, hành vi hành chính.', {
  code: required(code('Mã', { note: 'Mã phản ánh, kiến nghị.', width: 16 })),
  receivedOn: required(day('Ngày tiếp nhận', { note: 'Ngày tiếp nhận.' })),
  kind: required(
    choice(
      'Loại',
      { 'Quy định hành chính': 'rules', 'Hành vi hành chính': 'conduct' },
      { note: 'Quy định hành chính hoặc Hành vi hành chính.', width: 22, absent: null },
    ),
  ),
  transferredOn: day('Ngày chuyển xử lý', { note: 'Ngày chuyển cơ quan có thẩm quyền.' }),
  answeredOn: day('Ngày có kết quả', { note: 'Ngày có kết quả xử lý.' }),
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
  // As text: Sheets makes a day of `tháng 4 năm 2023`.
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

export const INDICATORS_TAB = tab('Chỉ tiêu', 'Các chỉ tiêu của báo cáo. Cán bộ chỉ sửa cột Số lẻ.', {
  code: required(code('Mã', { note: 'Mã chỉ tiêu, dùng làm thẻ trong mẫu báo cáo.', width: 22 })),
  label: text('Chỉ tiêu', { note: 'Tên chỉ tiêu.', width: 70 }),
  unit: text('Đơn vị', { note: 'Đơn vị tính.', width: 12 }),
  decimals: count('Số lẻ', { note: 'Số chữ số thập phân của tỷ lệ; để trống là 2.', width: 8, most: 6 }),
  current: text('Kỳ này', { note: 'Do phần mềm ghi.', width: 20 }),
  previous: text('Kỳ trước', { note: 'Số kỳ trước, do phần mềm ghi; để trống: chưa có số liệu.', width: 20 }),
  lastYear: text('Cùng kỳ năm trước', { note: 'Do phần mềm ghi; để trống: chưa có số liệu.', width: 20 }),
  change: text('Tăng, giảm', { note: 'So với kỳ trước, do phần mềm ghi.', width: 26 }),
  changeOnLastYear: text('Tăng, giảm so với cùng kỳ', { note: 'Do phần mềm ghi.', width: 26 }),
});

/** Every tab that officers fill, in the order in which a workbook shows them. */
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
] as const;
