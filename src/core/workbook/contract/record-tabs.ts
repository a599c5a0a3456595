import { SHIPPED_CODES } from '../../outline/sets/shipped-sets';
import { choice, code, count, day, decimal, descriptive, order, required, text, yesNo } from './column';
import { tab } from './tab';

// What the office did and wrote: its rows are counted or printed.

const section = text('Mục báo cáo', {
  note: 'Mục của báo cáo mà dòng này thuộc về, ví dụ II.2.d. Nhiều mục cách nhau bằng dấu chấm phẩy.',
  width: 13,
  suggestions: SHIPPED_CODES,
});

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

export const TYPED_FIGURES_TAB = tab('Số liệu nhập tay', 'Số liệu của các chỉ tiêu riêng có cách tính Nhập tay.', {
  code: required(code('Mã', { note: 'Mã ở tab Chỉ tiêu riêng.', width: 22 })),
  on: required(day('Ngày số liệu', { note: 'Dòng có ngày muộn nhất trong kỳ được dùng.' })),
  value: required(decimal('Số liệu', { note: 'Một số; phần thập phân giữ nguyên như đã gõ.' })),
  remark: text('Ghi chú', { note: 'Không đưa vào báo cáo.', width: 26 }),
});
