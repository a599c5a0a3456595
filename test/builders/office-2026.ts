import type { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import type { DOCUMENTS_TAB } from '../../src/core/workbook/contract/record-tabs';
import {
  aCourse,
  aDigitalRate,
  aDocument,
  aDossier,
  anOwnIndicator,
  aParagraph,
  aPetition,
  aPost,
  aProcedure,
  aProject,
  aTask,
  aTypedFigure,
  type Contents,
  type Row,
  settings,
} from './tables';

/** How many of what an office of two tiers has; every new column of 2026 is in use. */
export interface Staffing {
  readonly officials: number;
  readonly civilServants: number;
  readonly publicEmployees: number;
  readonly contracts: number;
  readonly disciplined: number;
  readonly dossiers: number;
}

const USUAL: Staffing = {
  officials: 4,
  civilServants: 12,
  publicEmployees: 5,
  contracts: 3,
  disciplined: 1,
  dossiers: 120,
};

/** A ward's workbook of the first nine months of 2026. */
export function office2026(staffing: Partial<Staffing> = {}): Contents {
  const has = { ...USUAL, ...staffing };
  return {
    'Cấu hình': settings({ periodKind: '9 tháng', periodNumber: '', year: 2026, outlineSet: '2026' }),
    'Thủ tục': PROCEDURES,
    'Hồ sơ': Array.from({ length: has.dossiers }, (_, index) => dossier(index)),
    'Nhân sự': [
      aPost({ title: 'Chủ tịch', group: 'Cán bộ', authorised: has.officials, present: has.officials, qualified: 1 }),
      aPost({
        title: 'Chuyên viên',
        authorised: has.civilServants + 2,
        present: has.civilServants,
        disciplined: has.disciplined,
      }),
      aPost({
        title: 'Viên chức',
        group: 'Viên chức',
        authorised: has.publicEmployees + 1,
        present: has.publicEmployees,
      }),
      aPost({ title: 'Nhân viên', group: 'Hợp đồng lao động', authorised: 0, present: has.contracts }),
    ],
    'Văn bản': ['I', 'I', 'I', 'I', 'II.1.a', 'II.1.a', 'II.6', 'II.4.c'].map(document),
    'Nhiệm vụ': TASKS,
    'Phản ánh kiến nghị': [
      aPetition({ receivedOn: '2026-03-02', answerDueOn: '2026-03-12', answeredOn: '2026-03-10' }),
      aPetition({ receivedOn: '2026-04-02', answerDueOn: '2026-04-12' }),
    ],
    'Đào tạo': [aCourse({ startsOn: '2026-03-02', summoned: 6, attended: 5 })],
    'Chính quyền số': [aDigitalRate({ numerator: 3, denominator: 4 })],
    'Đầu tư công': [aProject({ plannedVnd: 9e9 })],
    'Chỉ tiêu riêng': [
      anOwnIndicator({ target: '≥ 10' }),
      anOwnIndicator({
        code: 'HS_SO',
        label: 'Hồ sơ số hóa',
        unit: 'hồ sơ',
        method: 'Đếm',
        source: 'HS_TIEP_NHAN',
        condition: 'Số hóa = Có',
      }),
    ],
    'Số liệu nhập tay': [aTypedFigure({ on: '2026-05-01' })],
    'Chỉ tiêu': [
      { code: 'TL_DUNG_HAN', target: '≥ 98%' },
      { code: 'TL_SO_HOA', target: '80%' },
    ],
    'Nội dung': [
      aParagraph({ section: 'I.3', text: 'Đã tự kiểm tra việc thực hiện cải cách hành chính theo kế hoạch.' }),
      aParagraph({
        section: 'II.2.c',
        text: 'Trong kỳ đã tiếp nhận {{HS_TIEP_NHAN}} hồ sơ, số hóa {{HS_SO_HOA}} hồ sơ.',
      }),
    ],
  };
}

const PROCEDURES = [
  aProcedure({ code: '1.1', online: 'Toàn trình', bearsFee: 'Có', takesOnlinePayment: 'Có' }),
  aProcedure({ code: '1.2', level: 'Tỉnh', online: 'Một phần', regardlessOfPlace: 'Có' }),
  aProcedure({ code: '1.3', level: 'Trung ương' }),
  aProcedure({ code: '1.4', timeLimit: 0, certifiesCopies: 'Có' }),
];

/** The rows differ by their place in the list, each column with a step of its own. */
function dossier(index: number): Row<typeof DOSSIERS_TAB> {
  const isReturned = index % 9 !== 0;
  const every = (step: number) => (index % step === 0 ? 'Có' : 'Không');
  return aDossier({
    procedureCode: `1.${(index % 4) + 1}`,
    receivedOn: index % 10 === 3 ? '2025-12-10' : '2026-03-02',
    dueOn: '2026-03-09',
    returnedOn: isReturned ? (index % 7 === 1 ? '2026-03-11' : index % 2 ? '2026-03-09' : '2026-03-05') : null,
    channel: index % 3 === 0 ? 'Trực tiếp' : 'Trực tuyến',
    status: isReturned ? (index % 17 === 1 ? 'Dừng giải quyết' : 'Đã trả kết quả') : 'Đang giải quyết',
    digitised: every(3) === 'Có' ? 'Không' : 'Có',
    electronicResult: every(2),
    reusedData: every(4),
    fromElsewhere: every(5),
    apologisedOn: index % 7 === 1 && isReturned ? '2026-03-10' : null,
  });
}

function document(section: string, index: number): Row<typeof DOCUMENTS_TAB> {
  return aDocument({
    number: `${index + 1}`,
    symbol: 'KH-UBND',
    issuedOn: `2026-0${index + 1}-05`,
    section,
    subject: SUBJECTS[index] ?? '',
  });
}

const SUBJECTS = [
  'Cải cách hành chính năm 2026',
  'Kiểm tra cải cách hành chính năm 2026',
  'Tuyên truyền cải cách hành chính năm 2026',
  'Nâng cao chỉ số cải cách hành chính',
  'Rà soát văn bản quy phạm pháp luật',
  'Theo dõi thi hành pháp luật',
  'Chuyển đổi số năm 2026',
  'Siết chặt kỷ luật, kỷ cương hành chính',
];

const FROM_ABOVE = 'Cấp trên giao';
const TASKS = [
  aTask({ task: 'Niêm yết thủ tục hành chính', doneOn: '2026-03-02' }),
  aTask({ task: 'Rà soát hồ sơ quá hạn', origin: FROM_ABOVE, dueOn: '2026-04-01', doneOn: '2026-03-20' }),
  aTask({ task: 'Báo cáo chỉ số phục vụ', origin: FROM_ABOVE, dueOn: '2026-04-01', doneOn: '2026-04-20' }),
  aTask({ task: 'Cập nhật cơ sở dữ liệu', origin: FROM_ABOVE, dueOn: '2026-05-01' }),
  aTask({ task: 'Tập huấn dịch vụ công', origin: FROM_ABOVE, dueOn: '2026-12-01' }),
];
