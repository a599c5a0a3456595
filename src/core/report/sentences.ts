import { dayText } from '../calendar/day-text';
import type { Beside, Comparison } from '../history/compare';
import type { WordsOf } from '../history/words-of';
import type { CountCode, RateCode } from '../indicators/catalogue';
import type { Figures } from '../indicators/figures';
import { POST_HOLDERS } from '../indicators/office-indicators';
import type { Block } from '../outline/blocks';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { delaySentences, digitisationSentences } from './handling-sentences';
import { headcountSentences, otherStaffSentences } from './headcount-sentences';
import { levelSentences } from './level-sentences';
import { onTimeSentences } from './on-time-sentences';
import { procedureChanges, procedureSentence } from './procedure-sentences';

/** Printed under a section for which the workbook has no text, no documents and no figures. */
export const NOTHING_TO_REPORT = 'Trong kỳ không phát sinh nội dung này.';

/** Printed under a section that awaits its text. */
export function notWrittenText(officers: readonly string[]): string {
  return `[Chưa có nội dung – phụ trách: ${officers.join(', ') || 'chưa phân công'}]`;
}

export interface Facts extends WorkbookRecords {
  readonly wordsOf: WordsOf;
  readonly figures: Figures;
  readonly comparison: Comparison;
  /** The indicators with a target, and those that the office added. */
  readonly measured: { readonly targets: number; readonly own: number };
}

/**
 * The product's own sentences for a block of a section. Every figure in them is a tag of an indicator, so two sections
 * can never give different numbers for the same thing.
 */
export function sentencesOf(block: Block, facts: Facts): readonly string[] {
  return SENTENCES[block]?.(facts) ?? [];
}

const SENTENCES: Partial<Record<Block, (facts: Facts) => readonly string[]>> = {
  documents: documentSentences,
  tasks: ({ figures }) => taskSentences(figures),
  'coming-tasks': ({ tasks }) => comingTasks(tasks),
  procedures: (facts) =>
    known(ifFilled('procedures', 'TTHC_TONG', facts), 'Thủ tục hành chính', () => [procedureSentence(facts)]),
  'procedure-changes': (facts) =>
    known(ifFilled('procedures', 'TTHC_MOI', facts), 'Thủ tục thay đổi trong kỳ', () =>
      procedureChanges(facts.figures),
    ),
  dossiers: (facts) => known(received(facts), 'Hồ sơ thủ tục hành chính', () => dossierSentences(facts)),
  levels: (facts) => ifKnown(received(facts), () => levelSentences(facts)),
  delays: (facts) => ifKnown(received(facts), () => delaySentences(facts)),
  digitisation: (facts) => ifKnown(received(facts), () => digitisationSentences(facts)),
  'assigned-tasks': ({ figures }) => assignedTaskSentences(figures),
  comparison: (facts) => ifKnown(received(facts), () => comparisonSentences(facts)),
  petitions: (facts) => known(petitioned(facts), 'Phản ánh, kiến nghị', () => petitionSentences(facts.figures)),
  headcount: (facts) => {
    const staff = facts.staff ?? [];
    return [...known(staffInPost(facts), 'Biên chế', () => headcountSentences(staff)), ...otherStaffSentences(staff)];
  },
  titles: (facts) =>
    known(staffInPost(facts), 'Cơ cấu cán bộ, công chức', () => [
      'Cơ cấu {{CB_HIEN_CO}} cán bộ, công chức hiện có theo chức danh được nêu tại bảng dưới đây.',
    ]),
  discipline: (facts) =>
    known(staffInPost(facts), 'Kỷ luật cán bộ, công chức', () => disciplineSentences(facts.figures)),
  courses: (facts) =>
    saysNothing('courses', facts)
      ? []
      : known(facts.figures.DT_LOP.value, 'Đào tạo, bồi dưỡng', () => courseSentences(facts.figures)),
  qualification: (facts) =>
    known(staffInPost(facts), 'Chất lượng cán bộ, công chức', () => [
      'Số cán bộ, công chức đạt chuẩn về trình độ theo quy định: {{CB_DAT_CHUAN}}/{{CB_HIEN_CO}} người.',
    ]),
  budget: budgetSentences,
  disbursement: (facts) => (saysNothing('projects', facts) ? [] : [projectSentence(facts.figures)]),
  digital: ({ digital }) =>
    known(digital?.length ?? null, 'Chỉ tiêu chính quyền số', () =>
      digital?.length
        ? ['Kết quả một số chỉ tiêu về chính quyền điện tử, chính quyền số được nêu tại bảng dưới đây.']
        : [],
    ),
  targets: ({ measured }) =>
    measured.targets > 0 ? ['Kết quả thực hiện các mục tiêu được nêu tại bảng dưới đây.'] : [],
  'own-indicators': ({ measured }) =>
    measured.own > 0 ? ['Kết quả các chỉ tiêu do {{ten_co_quan}} theo dõi thêm được nêu tại bảng dưới đây.'] : [],
};

/** Nothing where the sentences on all dossiers say already that there are no figures. */
function ifKnown(value: number | null, sentences: () => readonly string[]): readonly string[] {
  return value === null ? [] : sentences();
}

/**
 * Null also for a list without a row: every office has procedures and receives dossiers, so an empty tab was not filled
 * in. Version 0.3 took it for none.
 */
function ifFilled(list: 'procedures' | 'dossiers', code: CountCode, facts: Facts): number | null {
  return facts.wordsOf === '0.3' || facts[list]?.length ? facts.figures[code].value : null;
}

function received(facts: Facts): number | null {
  return ifFilled('dossiers', 'HS_TIEP_NHAN', facts);
}

/** An office may receive no petition at all; where nothing is registered, dossiers included, nobody said so. */
function petitioned({ dossiers, petitions, figures, wordsOf }: Facts): number | null {
  const isBegun = wordsOf === '0.3' || petitions?.length !== 0 || dossiers?.length !== 0;
  return isBegun ? figures.PAKN_TONG.value : null;
}

/** An empty list may mean none or not filled in, so the report claims neither. */
function saysNothing(list: 'courses' | 'projects', facts: Facts): boolean {
  return facts.wordsOf !== '0.3' && facts.period !== null && facts[list]?.length === 0;
}

/** Null also when nobody in an authorised post is listed: every ward has staff, so the tab was not filled in. */
function staffInPost({ figures, staff }: Facts): number | null {
  return staff?.some(({ group }) => POST_HOLDERS.has(group)) ? figures.CB_HIEN_CO.value : null;
}

function known(value: number | null, subject: string, sentences: () => readonly string[]): readonly string[] {
  return value === null ? [`${subject}: chưa có số liệu.`] : sentences();
}

function documentSentences({ figures, wordsOf }: Facts): readonly string[] {
  const { VB_BAN_HANH, VB_KE_HOACH, VB_QUA_HAN } = figures;
  return known(VB_BAN_HANH.value, 'Văn bản ban hành trong kỳ', () => {
    if (VB_BAN_HANH.value === 0 && VB_KE_HOACH.value === 0) return [];
    const issued =
      wordsOf === '0.3'
        ? 'Trong kỳ, {{co_quan_ban_hanh}} đã ban hành {{VB_BAN_HANH}} văn bản phục vụ công tác cải cách hành chính.'
        : 'Tổng số văn bản phục vụ công tác cải cách hành chính do {{co_quan_ban_hanh}} ban hành trong kỳ: {{VB_BAN_HANH}} văn bản.';
    const overdue =
      wordsOf !== '0.3' && VB_QUA_HAN.value === 0
        ? 'không có văn bản quá hạn chưa ban hành'
        : 'quá hạn chưa ban hành {{VB_QUA_HAN}} văn bản';
    const planned =
      'Theo kế hoạch phải ban hành {{VB_KE_HOACH}} văn bản; đã ban hành {{VB_DA_BAN_HANH}} văn bản, đạt {{TL_BAN_HANH}}, ' +
      `trong đó đúng hạn {{VB_DUNG_HAN}} văn bản; ${overdue}.`;
    return VB_KE_HOACH.value === 0 ? [issued] : [issued, planned];
  });
}

function taskSentences({ NV_TONG, NVG_TONG }: Figures): readonly string[] {
  const assigned = NVG_TONG.value ? ' (gồm cả {{NVG_TONG}} nhiệm vụ cấp trên giao)' : '';
  return known(NV_TONG.value, 'Nhiệm vụ trong kỳ', () =>
    NV_TONG.value === 0
      ? []
      : [
          `Nhiệm vụ cải cách hành chính phải thực hiện trong kỳ: {{NV_TONG}} nhiệm vụ${assigned}; đã hoàn thành ` +
            '{{NV_HOAN_THANH}} nhiệm vụ, đạt {{TL_NHIEM_VU}}.',
        ],
  );
}

/** Nothing when the tab lists none: most offices write that section themselves. */
function assignedTaskSentences({ NVG_TONG, NVG_QUA_HAN }: Figures): readonly string[] {
  const overdue = NVG_QUA_HAN.value
    ? 'quá hạn chưa hoàn thành {{NVG_QUA_HAN}}'
    : 'không có nhiệm vụ quá hạn chưa hoàn thành';
  return known(NVG_TONG.value, 'Nhiệm vụ cấp trên giao', () =>
    NVG_TONG.value === 0
      ? []
      : [
          'Nhiệm vụ cấp trên giao trong kỳ: {{NVG_TONG}} nhiệm vụ, trong đó hoàn thành đúng hạn {{NVG_DUNG_HAN}}, hoàn ' +
            `thành quá hạn {{NVG_TRE_HAN}}, đang thực hiện còn trong hạn {{NVG_TRONG_HAN}}; ${overdue}.`,
        ],
  );
}

function dossierSentences(facts: Facts): readonly string[] {
  const { figures } = facts;
  return [
    'Kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính trong kỳ:',
    '- Tổng số hồ sơ tiếp nhận: {{HS_TIEP_NHAN}} hồ sơ, gồm {{HS_KY_TRUOC}} hồ sơ kỳ trước chuyển sang và {{HS_MOI}} ' +
      'hồ sơ mới tiếp nhận (nộp trực tuyến {{HS_MOI_TRUC_TUYEN}} hồ sơ; nộp trực tiếp và qua bưu chính {{HS_MOI_KHAC}} ' +
      'hồ sơ).',
    '- Đã giải quyết: {{HS_GIAI_QUYET}} hồ sơ, trong đó sớm và đúng hạn {{HS_SOM_DUNG_HAN}} hồ sơ (sớm hạn ' +
      '{{HS_SOM_HAN}} hồ sơ, đúng hạn {{HS_DUNG_HAN}} hồ sơ), trễ hạn {{HS_TRE_HAN}} hồ sơ.',
    ...onTimeSentences(facts),
    '- Đang giải quyết: {{HS_DANG_GIAI_QUYET}} hồ sơ, trong đó còn trong hạn {{HS_DANG_TRONG_HAN}} hồ sơ, đã quá hạn ' +
      '{{HS_DANG_QUA_HAN}} hồ sơ.',
    '- Hồ sơ hủy: {{HS_HUY}} hồ sơ.',
    `- Hồ sơ nộp trực tuyến: ${share('HS_TRUC_TUYEN', 'HS_THUOC_DVCTT', `${OFFERED_ONLINE} ${CARRIED_OVER_TOO}`, 'TL_TRUC_TUYEN')}.`,
    `- Hồ sơ nộp hoặc trả kết quả qua bưu chính công ích: ${share('HS_BCCI', 'HS_THUOC_DVCTT', OFFERED_ONLINE, 'TL_BCCI')}.`,
    `- Hồ sơ thanh toán trực tuyến: ${share('HS_TT_TRUC_TUYEN', 'HS_CO_PHI', BEARING_FEE, 'TL_TT_TRUC_TUYEN')}${payment()}.`,
    `- Bản sao chứng thực điện tử: ${share('HS_BAN_SAO_DIEN_TU', 'HS_CHUNG_THUC', 'chứng thực bản sao', 'TL_BAN_SAO_DIEN_TU')}.`,
  ];

  function share(part: CountCode, base: CountCode, ofWhat: string, rate: RateCode): string {
    if (figures[base].value === 0) return 'không phát sinh';
    return `{{${part}}}/{{${base}}} hồ sơ ${ofWhat}, đạt {{${rate}}}`;
  }

  /** More dossiers may be paid online than filed online: people file at the desk and pay by phone, which is legal. */
  function payment(): string {
    if (!figures.HS_TT_TRUC_TUYEN.value) return '';
    const alsoAtTheDesk = Number(figures.HS_TT_TRUC_TUYEN.value) > Number(figures.HS_TRUC_TUYEN.value);
    return `, số tiền {{TIEN_TT_TRUC_TUYEN}} đồng${alsoAtTheDesk ? ' (gồm cả hồ sơ nộp trực tiếp nhưng thanh toán trực tuyến)' : ''}`;
  }
}

const COMPARED: readonly (readonly [code: CountCode | RateCode, name: string])[] = [
  ['HS_TIEP_NHAN', 'số hồ sơ tiếp nhận'],
  ['HS_GIAI_QUYET', 'số hồ sơ đã giải quyết'],
  ['HS_TRE_HAN', 'số hồ sơ trễ hạn'],
  ['TL_DUNG_HAN', 'tỷ lệ giải quyết sớm và đúng hạn'],
];

/** No sentence when the earlier figures are not known. */
function comparisonSentences({ comparison, wordsOf }: Facts): readonly string[] {
  const mark = wordsOf === '0.3' ? '- ' : '';
  const sentence = (than: string, of: (code: CountCode | RateCode) => Beside) => {
    const changes = COMPARED.flatMap(([code, name]) => {
      const { change } = of(code);
      return change === '' ? [] : [`${name} ${change}`];
    });
    return changes.length === 0 ? [] : [`${mark}So với ${than}: ${changes.join('; ')}.`];
  };
  return [
    ...sentence('kỳ trước', (code) => comparison[code].previous),
    ...sentence('cùng kỳ năm trước', (code) => comparison[code].lastYear),
  ];
}

const OFFERED_ONLINE = 'thuộc thủ tục có dịch vụ công trực tuyến';
const CARRIED_OVER_TOO = '(kể cả hồ sơ kỳ trước chuyển sang)';
const BEARING_FEE = 'thuộc thủ tục có phí, lệ phí';

function petitionSentences({ PAKN_TONG, PAKN_DUNG_HAN, PAKN_QUA_HAN }: Figures): readonly string[] {
  if (PAKN_TONG.value === 0) {
    return ['Trong kỳ không phát sinh phản ánh, kiến nghị về quy định hành chính và hành vi hành chính.'];
  }
  const overdue = PAKN_QUA_HAN.value
    ? ', quá hạn chưa trả lời {{PAKN_QUA_HAN}}'
    : ', không có phản ánh, kiến nghị quá hạn chưa trả lời';
  const hasDeadlines = Boolean(PAKN_DUNG_HAN.value || PAKN_QUA_HAN.value);
  const inTime = hasDeadlines ? `; trả lời đúng hạn {{PAKN_DUNG_HAN}}${overdue}` : '';
  return [
    'Trong kỳ tiếp nhận {{PAKN_TONG}} phản ánh, kiến nghị (về quy định hành chính {{PAKN_QUY_DINH}}, về hành vi hành ' +
      `chính {{PAKN_HANH_VI}}); đã chuyển xử lý {{PAKN_DA_CHUYEN}}, đã có kết quả {{PAKN_CO_KET_QUA}}${inTime}.`,
  ];
}

function disciplineSentences({ CB_KY_LUAT }: Figures): readonly string[] {
  return CB_KY_LUAT.value === 0
    ? ['Trong kỳ không có cán bộ, công chức bị xử lý kỷ luật.']
    : ['Số cán bộ, công chức bị xử lý kỷ luật trong kỳ: {{CB_KY_LUAT}} người.'];
}

function courseSentences({ DT_LOP }: Figures): readonly string[] {
  if (DT_LOP.value === 0) return ['Trong kỳ không phát sinh lớp đào tạo, bồi dưỡng, tập huấn.'];
  return [
    'Trong kỳ đã cử cán bộ, công chức dự {{DT_LOP}} lớp đào tạo, bồi dưỡng, tập huấn với {{DT_THAM_GIA}}/{{DT_TRIEU_TAP}} ' +
      'lượt người được triệu tập, đạt {{TL_DAO_TAO}}.',
  ];
}

/** A register of payments without a row was not filled in: every office has revenue. */
function budgetSentences({ figures, ledger, wordsOf }: Facts): readonly string[] {
  const { NS_THU, NS_THU_DU_TOAN, NS_THU_BO_SUNG, NS_CHI_DU_TOAN } = figures;
  const since = 'từ ngày {{dau_nam}} đến ngày {{den_ngay}}';
  const isFilled = wordsOf === '0.3' || (ledger ?? []).length > 0;
  return known(isFilled ? NS_THU.value : null, 'Thu, chi ngân sách', () => [
    `- Tổng thu ngân sách ${since}: {{NS_THU}} đồng${against(NS_THU_DU_TOAN.value, 'TL_THU')}` +
      (NS_THU_BO_SUNG.value === null ? '.' : ', trong đó thu bổ sung từ ngân sách cấp trên {{NS_THU_BO_SUNG}} đồng.'),
    `- Tổng chi ngân sách ${since}: {{NS_CHI}} đồng${against(NS_CHI_DU_TOAN.value, 'TL_CHI')}.`,
  ]);
}

function against(estimate: number | null, rate: 'TL_THU' | 'TL_CHI'): string {
  const tag = rate === 'TL_THU' ? 'NS_THU_DU_TOAN' : 'NS_CHI_DU_TOAN';
  return estimate ? `, đạt {{${rate}}} dự toán năm ({{${tag}}} đồng)` : '';
}

function projectSentence({ GN_CONG_TRINH, GN_KE_HOACH }: Figures): string {
  if (GN_CONG_TRINH.value === null) return '- Đầu tư công: chưa có số liệu.';
  if (GN_CONG_TRINH.value === 0) return '- Trong kỳ không phát sinh công trình đầu tư công.';
  const rate = GN_KE_HOACH.value ? ', đạt {{TL_GIAI_NGAN}}' : '';
  return `- Đầu tư công: {{GN_CONG_TRINH}} công trình, kế hoạch vốn năm {{GN_KE_HOACH}} đồng; đã giải ngân {{GN_DA_GIAI_NGAN}} đồng${rate}.`;
}

function comingTasks(tasks: Facts['tasks']): readonly string[] {
  const coming = (tasks ?? []).filter(({ when }) => when === 'next-period');
  return coming.map(({ task, dueOn }, index) => {
    const deadline = dueOn === null ? '' : ` (chậm nhất ngày ${dayText(dueOn)})`;
    return `- ${task.replace(/[.;\s]+$/, '')}${deadline}${index === coming.length - 1 ? '.' : ';'}`;
  });
}
