// Sample rows of the tabs on settings, staff, courses, budget, projects, petitions, the digital office and tasks.
// Totals are those of the reference report of the first half of 2023; their parts and the signatory are invented.

export interface SampleStaffTitle {
  title: string;
  group: 'Cán bộ chuyên trách' | 'Công chức' | 'Người hoạt động không chuyên trách';
  authorised: number;
  present: number;
  qualified: number;
  disciplined: number;
}

export interface SampleCourse {
  name: string;
  startsOn: string;
  organiser: string;
  summoned: number;
  attended: number;
}

export type SampleFlow = 'Thu' | 'Chi';

export interface SampleEstimate {
  kind: SampleFlow;
  item: string;
  /** Empty for an item without a parent. */
  parent: string;
  /** In whole đồng, like all amounts in this file. */
  amount: number;
}

export interface SampleLedgerRow {
  on: string;
  kind: SampleFlow;
  item: string;
  amount: number;
  /** The code of a public investment project, or empty. */
  project: string;
  text: string;
}

export interface SampleProject {
  code: string;
  name: string;
  plan: number;
  status: string;
}

export interface SamplePetition {
  code: string;
  receivedOn: string;
  kind: 'Quy định hành chính' | 'Hành vi hành chính';
  transferredOn: string;
  answeredOn: string;
}

export interface SampleDigitalRate {
  name: string;
  numerator: number;
  denominator: number;
}

export interface SampleTask {
  task: string;
  when: 'Trong kỳ' | 'Kỳ tới';
  dueOn: string;
  /** Empty when not done. */
  doneOn: string;
  section: string;
}

export const SAMPLE_SETTINGS: readonly (readonly [name: string, value: string | number])[] = [
  ['Tên cơ quan', 'UBND phường Phước Long'],
  ['Cơ quan chủ quản', 'UBND thành phố Nha Trang'],
  ['Ký hiệu cơ quan', 'UBND'],
  ['Địa danh', 'Phước Long'],
  ['Kính gửi', 'Phòng Nội vụ thành phố Nha Trang'],
  ['Nơi nhận', 'Như trên\nĐảng ủy phường\nHĐND phường'],
  ['Lưu', 'VT'],
  ['Quyền hạn ký', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH'],
  ['Người ký', 'Trịnh Hoài Nguyên'],
  ['Loại kỳ', '6 tháng đầu năm'],
  ['Số kỳ', ''],
  ['Năm', 2023],
  ['Từ ngày', '2022-12-15'],
  ['Đến ngày', '2023-06-13'],
  ['Ngày báo cáo', '2023-06-13'],
  ['Số báo cáo', ''],
  ['Làm tròn', 'Cắt bớt'],
  ['Mẫu số đúng hạn', 'Đã giải quyết'],
  ['Tính theo ngày hẹn lại', 'Không'],
  ['Số 0 đứng trước', 'Có'],
  ['Thứ Bảy làm việc', 'Không'],
  ['Phạm vi hồ sơ', 'Tất cả'],
  ['Dãy số văn bản', 'QĐ riêng, còn lại chung'],
  ['Phụ lục', 'Biểu II.06a\nThống kê chỉ tiêu'],
  ['Chia sẻ với', ''],
  ['Thư mục lưu', 'Báo cáo CCHC'],
  ['Mẫu báo cáo', ''],
];

function staff(
  group: SampleStaffTitle['group'],
  titles: readonly (readonly [title: string, authorised: number, present: number])[],
): SampleStaffTitle[] {
  return titles.map(([title, authorised, present]) => {
    return { title, group, authorised, present, qualified: present, disciplined: 0 };
  });
}

export const SAMPLE_STAFF: readonly SampleStaffTitle[] = [
  ...staff('Cán bộ chuyên trách', [
    ['Bí thư Đảng ủy kiêm Chủ tịch HĐND', 1, 1],
    ['Phó Bí thư Thường trực Đảng ủy', 1, 1],
    ['Phó Chủ tịch HĐND', 1, 1],
    ['Chủ tịch UBND', 1, 1],
    ['Phó Chủ tịch UBND', 2, 2],
    ['Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam', 1, 1],
    ['Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh', 1, 1],
    ['Chủ tịch Hội Liên hiệp Phụ nữ', 1, 1],
    ['Chủ tịch Hội Nông dân', 1, 1],
    ['Chủ tịch Hội Cựu chiến binh', 1, 1],
  ]),
  ...staff('Công chức', [
    ['Văn phòng – thống kê', 3, 3],
    ['Văn hóa – xã hội', 2, 1],
    ['Tài chính – kế toán', 1, 1],
    ['Địa chính – xây dựng – đô thị và môi trường', 2, 2],
    ['Chỉ huy trưởng Ban Chỉ huy Quân sự', 1, 1],
    ['Tư pháp – hộ tịch', 2, 2],
  ]),
  ...staff('Người hoạt động không chuyên trách', [
    ['Văn thư – lưu trữ – thủ quỹ', 1, 1],
    ['Phụ trách đài truyền thanh – nhà văn hóa', 1, 1],
  ]),
];

/** A course that everyone who was summoned attended. */
function course(startsOn: string, people: number, [name, organiser]: readonly [string, string]): SampleCourse {
  return { name, startsOn, organiser, summoned: people, attended: people };
}

export const SAMPLE_COURSES: readonly SampleCourse[] = [
  course('2023-02-20', 3, ['Bồi dưỡng kiến thức quản lý nhà nước cấp xã', 'Trường Chính trị tỉnh Khánh Hòa']),
  course('2023-03-16', 4, ['Tập huấn kiểm soát thủ tục hành chính, cơ chế một cửa', 'UBND thành phố Nha Trang']),
  course('2023-04-12', 6, ['Bồi dưỡng kỹ năng số cho cán bộ, công chức cấp xã', 'Sở Thông tin và Truyền thông']),
  course('2023-05-10', 2, ['Tập huấn nghiệp vụ chứng thực, hộ tịch', 'Phòng Tư pháp thành phố Nha Trang']),
  course('2023-05-25', 5, ['Tập huấn cải cách hành chính, đạo đức công vụ', 'Phòng Nội vụ thành phố Nha Trang']),
];

const SUPPLEMENT = 'Thu bổ sung từ ngân sách cấp trên';
const FEES = 'Thu phí, lệ phí';
const HOUSEHOLD_TAX = 'Thuế giá trị gia tăng và thu nhập cá nhân của hộ kinh doanh';
const LICENCE_FEE = 'Lệ phí môn bài';
const REGISTRATION_FEE = 'Lệ phí trước bạ nhà, đất';
const LAND_USE_TAX = 'Thuế sử dụng đất phi nông nghiệp';
const CARRIED_FUNDS = 'Thu chuyển nguồn năm trước';
const OTHER_REVENUE = 'Thu khác';
const INVESTMENT = 'Chi đầu tư phát triển';
const RECURRENT = 'Chi thường xuyên';
const ADMINISTRATION = 'Chi quản lý nhà nước, Đảng, đoàn thể';
const DEFENCE = 'Chi quốc phòng, an ninh và trật tự an toàn xã hội';
const ECONOMY = 'Chi sự nghiệp kinh tế, môi trường';
const WELFARE = 'Chi bảo đảm xã hội';
const CULTURE = 'Chi văn hóa, thông tin, thể dục thể thao';
const SCHOOLING = 'Chi giáo dục, đào tạo và y tế';
const WAGE_SAVINGS = 'Tiết kiệm 10% chi thường xuyên tạo nguồn cải cách tiền lương';

export const SAMPLE_ESTIMATES: readonly SampleEstimate[] = [
  { kind: 'Thu', item: SUPPLEMENT, parent: '', amount: 11_940_000_000 },
  { kind: 'Thu', item: FEES, parent: '', amount: 420_000_000 },
  { kind: 'Thu', item: HOUSEHOLD_TAX, parent: '', amount: 2_380_000_000 },
  { kind: 'Thu', item: LICENCE_FEE, parent: '', amount: 190_000_000 },
  { kind: 'Thu', item: REGISTRATION_FEE, parent: '', amount: 2_650_000_000 },
  { kind: 'Thu', item: LAND_USE_TAX, parent: '', amount: 610_000_000 },
  { kind: 'Thu', item: CARRIED_FUNDS, parent: '', amount: 480_000_000 },
  { kind: 'Thu', item: OTHER_REVENUE, parent: '', amount: 81_000_000 },
  { kind: 'Chi', item: INVESTMENT, parent: '', amount: 8_171_000_000 },
  { kind: 'Chi', item: RECURRENT, parent: '', amount: 10_233_000_000 },
  { kind: 'Chi', item: ADMINISTRATION, parent: RECURRENT, amount: 6_842_000_000 },
  { kind: 'Chi', item: DEFENCE, parent: RECURRENT, amount: 1_486_000_000 },
  { kind: 'Chi', item: ECONOMY, parent: RECURRENT, amount: 705_000_000 },
  { kind: 'Chi', item: WELFARE, parent: RECURRENT, amount: 512_000_000 },
  { kind: 'Chi', item: CULTURE, parent: RECURRENT, amount: 238_000_000 },
  { kind: 'Chi', item: SCHOOLING, parent: RECURRENT, amount: 127_000_000 },
  { kind: 'Chi', item: 'Chi khác', parent: RECURRENT, amount: 110_000_000 },
  { kind: 'Chi', item: WAGE_SAVINGS, parent: RECURRENT, amount: 213_000_000 },
  { kind: 'Chi', item: 'Dự phòng ngân sách', parent: '', amount: 347_000_000 },
];

export const SAMPLE_PROJECTS: readonly SampleProject[] = [
  {
    code: 'CT-2023-01',
    name: 'Chỉnh trang vỉa hè đường Nguyễn Đức Cảnh',
    plan: 6_479_000_000,
    status: 'Đang thi công',
  },
];

type Entry = readonly [on: string, amount: number, text: string, project?: string];

function booked(kind: SampleFlow, item: string, entries: readonly Entry[]): SampleLedgerRow[] {
  return entries.map(([on, amount, text, project = '']) => ({ on, kind, item, amount, project, text }));
}

/** In order of date. The rows of December 2022 belong to the budget of 2022 and must not be counted. */
export const SAMPLE_LEDGER: readonly SampleLedgerRow[] = [
  ...booked('Thu', SUPPLEMENT, [
    ['2022-12-15', 620_000_000, 'Bổ sung cân đối tháng 12/2022'],
    ['2023-01-06', 750_000_000, 'Bổ sung cân đối tháng 1'],
    ['2023-02-06', 650_000_000, 'Bổ sung cân đối tháng 2'],
    ['2023-03-06', 650_000_000, 'Bổ sung cân đối tháng 3'],
    ['2023-04-05', 650_000_000, 'Bổ sung cân đối tháng 4'],
    ['2023-05-08', 650_000_000, 'Bổ sung cân đối tháng 5'],
    ['2023-06-05', 659_000_000, 'Bổ sung cân đối tháng 6'],
  ]),
  ...booked('Thu', FEES, [
    ['2022-12-30', 21_340_000, 'Phí, lệ phí tháng 12/2022'],
    ['2023-01-31', 33_412_000, 'Phí, lệ phí tháng 1'],
    ['2023-02-28', 38_126_500, 'Phí, lệ phí tháng 2'],
    ['2023-03-31', 40_870_000, 'Phí, lệ phí tháng 3'],
    ['2023-04-28', 36_455_000, 'Phí, lệ phí tháng 4'],
    ['2023-05-31', 45_215_000, 'Phí, lệ phí tháng 5'],
    ['2023-06-13', 20_660_000, 'Phí, lệ phí từ ngày 01/6'],
  ]),
  ...booked('Thu', HOUSEHOLD_TAX, [
    ['2023-01-31', 214_380_512, 'Thuế hộ kinh doanh tháng 1'],
    ['2023-02-28', 168_905_330, 'Thuế hộ kinh doanh tháng 2'],
    ['2023-03-31', 182_617_904, 'Thuế hộ kinh doanh tháng 3'],
    ['2023-04-28', 176_240_886, 'Thuế hộ kinh doanh tháng 4'],
    ['2023-05-31', 201_559_271, 'Thuế hộ kinh doanh tháng 5'],
    ['2023-06-13', 142_748_215, 'Thuế hộ kinh doanh từ ngày 01/6'],
  ]),
  ...booked('Thu', LICENCE_FEE, [['2023-01-31', 173_400_000, 'Lệ phí môn bài năm 2023']]),
  ...booked('Thu', REGISTRATION_FEE, [
    ['2023-01-31', 158_220_450, 'Lệ phí trước bạ tháng 1'],
    ['2023-02-28', 196_734_120, 'Lệ phí trước bạ tháng 2'],
    ['2023-03-31', 244_108_635, 'Lệ phí trước bạ tháng 3'],
    ['2023-04-28', 207_563_280, 'Lệ phí trước bạ tháng 4'],
    ['2023-05-31', 263_418_905, 'Lệ phí trước bạ tháng 5'],
    ['2023-06-13', 134_870_250, 'Lệ phí trước bạ từ ngày 01/6'],
  ]),
  ...booked('Thu', LAND_USE_TAX, [
    ['2023-03-31', 52_340_150, 'Thuế sử dụng đất phi nông nghiệp nộp đợt 1'],
    ['2023-06-12', 105_927_200, 'Thuế sử dụng đất phi nông nghiệp nộp đợt 2'],
  ]),
  ...booked('Thu', CARRIED_FUNDS, [['2023-02-10', 480_000_000, 'Chuyển nguồn từ năm 2022']]),
  ...booked('Thu', OTHER_REVENUE, [
    ['2023-03-22', 15_750_000, 'Tiền phạt vi phạm hành chính'],
    ['2023-04-27', 12_600_000, 'Tiền phạt vi phạm hành chính'],
    ['2023-06-07', 15_772_300, 'Các khoản thu khác'],
  ]),
  ...booked('Chi', INVESTMENT, [
    ['2023-02-24', 860_000_000, 'Tạm ứng hợp đồng thi công', 'CT-2023-01'],
    ['2023-04-21', 562_000_000, 'Thanh toán khối lượng hoàn thành đợt 1', 'CT-2023-01'],
    ['2023-06-08', 500_000_000, 'Thanh toán khối lượng hoàn thành đợt 2', 'CT-2023-01'],
  ]),
  ...booked('Chi', ADMINISTRATION, [
    ['2022-12-28', 96_480_000, 'Kinh phí hoạt động tháng 12/2022'],
    ['2023-01-13', 218_640_000, 'Lương, phụ cấp và kinh phí hoạt động tháng 1'],
    ['2023-02-08', 176_305_400, 'Lương, phụ cấp và kinh phí hoạt động tháng 2'],
    ['2023-03-08', 184_912_750, 'Lương, phụ cấp và kinh phí hoạt động tháng 3'],
    ['2023-04-07', 179_486_300, 'Lương, phụ cấp và kinh phí hoạt động tháng 4'],
    ['2023-05-10', 188_230_960, 'Lương, phụ cấp và kinh phí hoạt động tháng 5'],
    ['2023-06-08', 171_540_200, 'Lương, phụ cấp và kinh phí hoạt động tháng 6'],
  ]),
  ...booked('Chi', DEFENCE, [
    ['2023-01-16', 38_500_000, 'Trực bảo đảm an ninh, trật tự dịp Tết'],
    ['2023-02-15', 46_200_000, 'Công tác tuyển quân năm 2023'],
    ['2023-03-20', 27_840_000, 'Huấn luyện dân quân'],
    ['2023-04-24', 31_615_000, 'Trực bảo đảm an ninh, trật tự dịp lễ'],
    ['2023-05-29', 29_480_500, 'Tuần tra, giữ gìn trật tự đô thị'],
  ]),
  ...booked('Chi', ECONOMY, [
    ['2023-02-22', 28_750_000, 'Nạo vét cống, vệ sinh môi trường'],
    ['2023-04-12', 41_320_000, 'Sửa chữa đường, hẻm'],
    ['2023-06-01', 35_608_000, 'Chăm sóc cây xanh, chiếu sáng hẻm'],
  ]),
  ...booked('Chi', WELFARE, [
    ['2023-01-10', 64_200_000, 'Thăm, tặng quà dịp Tết Nguyên đán'],
    ['2023-03-17', 40_350_000, 'Trợ cấp cán bộ phường nghỉ việc, trợ giúp đột xuất'],
    ['2023-05-19', 62_685_000, 'Trợ cấp cán bộ phường nghỉ việc, trợ giúp đột xuất'],
  ]),
  ...booked('Chi', CULTURE, [
    ['2023-01-18', 24_600_000, 'Trang trí, hoạt động mừng Đảng, mừng Xuân'],
    ['2023-03-27', 16_480_000, 'Hội thao phường'],
    ['2023-04-26', 18_250_000, 'Tuyên truyền cải cách hành chính, in tờ rơi'],
  ]),
  ...booked('Chi', SCHOOLING, [
    ['2023-05-24', 12_400_000, 'Trung tâm học tập cộng đồng'],
    ['2023-06-06', 7_077_036, 'Vật tư phòng, chống dịch bệnh'],
  ]),
].sort((a, b) => a.on.localeCompare(b.on));

/** Empty, because no petition was received in the period. */
export const SAMPLE_PETITIONS: readonly SamplePetition[] = [];

export const SAMPLE_DIGITAL: readonly SampleDigitalRate[] = [
  { name: 'Văn bản đến, văn bản đi được số hóa trên hệ thống quản lý văn bản', numerator: 2146, denominator: 2146 },
  { name: 'Cán bộ, công chức có hộp thư điện tử công vụ', numerator: 21, denominator: 21 },
  { name: 'Văn bản phát hành được ký số', numerator: 1046, denominator: 1046 },
];

type TaskRow = readonly [section: string, dueOn: string, doneOn: string, task: string];

function tasks(when: SampleTask['when'], rows: readonly TaskRow[]): SampleTask[] {
  return rows.map(([section, dueOn, doneOn, task]) => ({ task, when, dueOn, doneOn, section }));
}

export const SAMPLE_TASKS: readonly SampleTask[] = [
  ...tasks('Trong kỳ', [
    ['II.5.b; II.5.c', '2023-02-28', '2023-02-22', 'Ban hành quy chế tài sản công, quy chế chi tiêu nội bộ'],
    ['II.6.a', '2023-02-28', '2023-02-23', 'Kiện toàn và ban hành quy chế hoạt động Ban Chỉ đạo chuyển đổi số'],
    ['II.2.a', '2023-02-28', '2023-02-24', 'Ban hành kế hoạch kiểm soát thủ tục hành chính năm 2023'],
    ['I.3', '2023-03-15', '2023-03-08', 'Ban hành kế hoạch tuyên truyền cải cách hành chính năm 2023'],
    ['II.2.b', '2023-04-28', '2023-04-20', 'Rà soát, niêm yết lại thủ tục hành chính tại nơi tiếp nhận hồ sơ'],
    ['I.2', '2023-05-31', '2023-05-26', 'Tự kiểm tra công tác cải cách hành chính, kỷ luật, kỷ cương'],
  ]),
  ...tasks('Kỳ tới', [
    ['IV', '2023-08-31', '', 'Rà soát, cập nhật và công khai kịp thời thủ tục hành chính theo quyết định công bố mới'],
    ['IV', '2023-09-29', '', 'Tuyên truyền đến từng tổ dân phố về dịch vụ công trực tuyến và thanh toán trực tuyến'],
    ['IV', '2023-10-20', '', 'Cử cán bộ, công chức tham gia đủ các lớp tập huấn nghiệp vụ một cửa và kỹ năng số'],
    ['IV', '2023-10-31', '', 'Kiểm tra công tác cải cách hành chính, kỷ cương; khắc phục thiếu sót sau kiểm tra'],
    ['IV', '2023-11-15', '', 'Lấy ý kiến người dân, khắc phục các nội dung còn điểm thấp của Chỉ số PAPI'],
    ['IV', '2023-11-30', '', 'Nâng tỷ lệ hồ sơ nộp và thanh toán trực tuyến, hướng dẫn người cao tuổi tại quầy'],
    ['IV', '2023-12-14', '', 'Giảm hồ sơ trả sau hạn: nhắc việc trước hạn mỗi ngày, báo lỗi phần mềm kịp thời'],
    ['IV', '2023-12-14', '', 'Hoàn thành chỉnh trang vỉa hè đường Nguyễn Đức Cảnh, giải ngân hết vốn được giao'],
  ]),
];
