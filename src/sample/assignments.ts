// Sample rows of the tab `Phân công`. They name posts and no persons.

interface SampleAssignment {
  readonly section: string;
  readonly officer: string;
  readonly dueOn: string;
  readonly done: string | null;
  readonly doneOn: string;
}

export const SAMPLE_ASSIGNMENTS: readonly SampleAssignment[] = [
  written('I.1; I.2; I.3', 'Văn phòng – thống kê', '2023-06-09'),
  written('II.1.a; II.1.b', 'Tư pháp – hộ tịch', '2023-06-09'),
  written('II.2', 'Bộ phận Tiếp nhận và Trả kết quả', '2023-06-12'),
  written('II.3; II.4', 'Văn phòng – thống kê', '2023-06-09'),
  written('II.5', 'Tài chính – kế toán', '2023-06-12'),
  written('II.6; II.7', 'Văn hóa – xã hội', '2023-06-12'),
  written('II.8', 'Văn phòng – thống kê', '2023-06-12'),
  unwritten('III.1; III.2', 'Văn phòng – thống kê', '2023-06-14'),
  unwritten('IV; V', 'Văn phòng – thống kê', '2023-06-14'),
];

function written(section: string, officer: string, doneOn: string): SampleAssignment {
  return { section, officer, dueOn: '2023-06-12', done: 'Có', doneOn };
}

function unwritten(section: string, officer: string, dueOn: string): SampleAssignment {
  return { section, officer, dueOn, done: null, doneOn: '' };
}
