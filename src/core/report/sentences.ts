import type { Beside, Comparison } from '../history/compare';
import type { CountCode, RateCode } from '../indicators/catalogue';
import type { Figures } from '../indicators/figures';
import type { SectionCode } from '../workbook/contract/outline';
import type { Settings } from '../workbook/contract/settings';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

/** Printed under a section for which the workbook has no text, no documents and no figures. */
export const NOTHING_TO_REPORT = 'Trong kỳ không phát sinh nội dung này.';

interface Facts {
  readonly figures: Figures;
  readonly comparison: Comparison;
  readonly settings: Settings;
  readonly digital: WorkbookRecords['digital'];
  readonly staff: WorkbookRecords['staff'];
}

/**
 * The product's own sentences for a section. Every figure in them is a tag of an indicator, so two sections can never
 * give different numbers for the same thing.
 */
export function ownSentences(section: SectionCode, facts: Facts): readonly string[] {
  return SENTENCES[section]?.(facts) ?? [];
}

const SENTENCES: Partial<Record<SectionCode, (facts: Facts) => readonly string[]>> = {
  'I.1': ({ figures }) => [...documentSentences(figures), ...taskSentences(figures)],
  'II.2.b': ({ figures }) =>
    known(figures.TTHC_TONG.value, 'Thủ tục hành chính', () => [
      'Tổng số thủ tục hành chính tiếp nhận, giải quyết tại {{ten_co_quan}}: {{TTHC_TONG}} thủ tục.',
    ]),
  'II.2.c': ({ figures }) =>
    known(figures.TTHC_MOI.value, 'Thủ tục thay đổi trong kỳ', () => procedureChanges(figures)),
  'II.2.d': (facts) =>
    known(facts.figures.HS_TIEP_NHAN.value, 'Hồ sơ thủ tục hành chính', () => [
      ...dossierSentences(facts),
      ...comparisonSentences(facts.comparison),
    ]),
  'II.2.đ': ({ figures }) => known(figures.PAKN_TONG.value, 'Phản ánh, kiến nghị', () => petitionSentences(figures)),
  'II.3.a': (facts) => known(staffInPost(facts), 'Biên chế', headcountSentences),
  'II.4.a': (facts) =>
    known(staffInPost(facts), 'Cơ cấu cán bộ, công chức', () => [
      'Cơ cấu {{CB_HIEN_CO}} cán bộ, công chức hiện có theo chức danh được nêu tại bảng dưới đây.',
    ]),
  'II.4.b': (facts) => known(staffInPost(facts), 'Kỷ luật cán bộ, công chức', () => disciplineSentences(facts.figures)),
  'II.4.c': ({ figures }) => known(figures.DT_LOP.value, 'Đào tạo, bồi dưỡng', () => courseSentences(figures)),
  'II.4.d': (facts) =>
    known(staffInPost(facts), 'Chất lượng cán bộ, công chức', () => [
      'Số cán bộ, công chức đạt chuẩn về trình độ theo quy định: {{CB_DAT_CHUAN}}/{{CB_HIEN_CO}} người.',
    ]),
  'II.5.a': ({ figures }) => budgetSentences(figures),
  'II.6.a': ({ digital }) =>
    known(digital?.length ?? null, 'Chỉ tiêu chính quyền số', () =>
      digital?.length
        ? ['Kết quả một số chỉ tiêu về chính quyền điện tử, chính quyền số được nêu tại bảng dưới đây.']
        : [],
    ),
};

/** Null also when nobody in an authorised post is listed: every ward has staff, so the tab was not filled in. */
function staffInPost({ figures, staff }: Facts): number | null {
  return staff?.some(({ group }) => group !== 'part-time') ? figures.CB_HIEN_CO.value : null;
}

function known(value: number | null, subject: string, sentences: () => readonly string[]): readonly string[] {
  return value === null ? [`${subject}: chưa có số liệu.`] : sentences();
}

function documentSentences({ VB_BAN_HANH, VB_KE_HOACH }: Figures): readonly string[] {
  return known(VB_BAN_HANH.value, 'Văn bản ban hành trong kỳ', () => {
    if (VB_BAN_HANH.value === 0 && VB_KE_HOACH.value === 0) return [];
    const issued =
      'Trong kỳ, {{ten_co_quan}} đã ban hành {{VB_BAN_HANH}} văn bản phục vụ công tác cải cách hành chính.';
    const planned =
      'Theo kế hoạch phải ban hành {{VB_KE_HOACH}} văn bản; đã ban hành {{VB_DA_BAN_HANH}} văn bản, đạt {{TL_BAN_HANH}}, ' +
      'trong đó đúng hạn {{VB_DUNG_HAN}} văn bản; quá hạn chưa ban hành {{VB_QUA_HAN}} văn bản.';
    return VB_KE_HOACH.value === 0 ? [issued] : [issued, planned];
  });
}

function taskSentences({ NV_TONG }: Figures): readonly string[] {
  return known(NV_TONG.value, 'Nhiệm vụ trong kỳ', () =>
    NV_TONG.value === 0
      ? []
      : [
          'Nhiệm vụ cải cách hành chính phải thực hiện trong kỳ: {{NV_TONG}} nhiệm vụ; đã hoàn thành ' +
            '{{NV_HOAN_THANH}} nhiệm vụ, đạt {{TL_NHIEM_VU}}.',
        ],
  );
}

function procedureChanges({ TTHC_MOI, TTHC_SUA_DOI, TTHC_BAI_BO }: Figures): readonly string[] {
  return TTHC_MOI.value === 0 && TTHC_SUA_DOI.value === 0 && TTHC_BAI_BO.value === 0
    ? ['Trong kỳ không có thủ tục hành chính mới ban hành, sửa đổi hoặc bãi bỏ.']
    : [
        'Trong kỳ có {{TTHC_MOI}} thủ tục hành chính mới ban hành, {{TTHC_SUA_DOI}} thủ tục sửa đổi, bổ sung và ' +
          '{{TTHC_BAI_BO}} thủ tục bãi bỏ.',
      ];
}

/** Each sentence names what the rate is a share of, because four definitions of "on time" are in use. */
const ON_TIME: Record<Settings['onTimeBase'], string> = {
  resolved:
    '- Tỷ lệ giải quyết sớm và đúng hạn: {{TL_DUNG_HAN}} ({{TL_DUNG_HAN.tu_so}}/{{TL_DUNG_HAN.mau_so}} hồ sơ đã giải ' +
    'quyết); tỷ lệ trễ hạn: {{TL_TRE_HAN}}.',
  received:
    '- Tỷ lệ hồ sơ giải quyết sớm, đúng hạn và đang giải quyết trong hạn: {{TL_DUNG_HAN}} ' +
    '({{TL_DUNG_HAN.tu_so}}/{{TL_DUNG_HAN.mau_so}} hồ sơ tiếp nhận); tỷ lệ trễ hạn, quá hạn: {{TL_TRE_HAN}}.',
  'fallen-due':
    '- Tỷ lệ giải quyết sớm và đúng hạn: {{TL_DUNG_HAN}} ({{TL_DUNG_HAN.tu_so}}/{{TL_DUNG_HAN.mau_so}} hồ sơ đã giải ' +
    'quyết và quá hạn chưa giải quyết); tỷ lệ trễ hạn, quá hạn: {{TL_TRE_HAN}}.',
};

function dossierSentences({ figures, settings }: Facts): readonly string[] {
  return [
    'Kết quả tiếp nhận, giải quyết hồ sơ thủ tục hành chính trong kỳ:',
    '- Tổng số hồ sơ tiếp nhận: {{HS_TIEP_NHAN}} hồ sơ, gồm {{HS_KY_TRUOC}} hồ sơ kỳ trước chuyển sang và {{HS_MOI}} ' +
      'hồ sơ mới tiếp nhận (nộp trực tuyến {{HS_MOI_TRUC_TUYEN}} hồ sơ; nộp trực tiếp và qua bưu chính {{HS_MOI_KHAC}} ' +
      'hồ sơ).',
    '- Đã giải quyết: {{HS_GIAI_QUYET}} hồ sơ, trong đó sớm và đúng hạn {{HS_SOM_DUNG_HAN}} hồ sơ (sớm hạn ' +
      '{{HS_SOM_HAN}} hồ sơ, đúng hạn {{HS_DUNG_HAN}} hồ sơ), trễ hạn {{HS_TRE_HAN}} hồ sơ.',
    ...(figures.TL_DUNG_HAN.denominator === 0 ? [] : [ON_TIME[settings.onTimeBase]]),
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
function comparisonSentences(comparison: Comparison): readonly string[] {
  const sentence = (than: string, of: (code: CountCode | RateCode) => Beside) => {
    const changes = COMPARED.flatMap(([code, name]) => {
      const { change } = of(code);
      return change === '' ? [] : [`${name} ${change}`];
    });
    return changes.length === 0 ? [] : [`- So với ${than}: ${changes.join('; ')}.`];
  };
  return [
    ...sentence('kỳ trước', (code) => comparison[code].previous),
    ...sentence('cùng kỳ năm trước', (code) => comparison[code].lastYear),
  ];
}

const OFFERED_ONLINE = 'thuộc thủ tục có dịch vụ công trực tuyến';
const CARRIED_OVER_TOO = '(kể cả hồ sơ kỳ trước chuyển sang)';
const BEARING_FEE = 'thuộc thủ tục có phí, lệ phí';

function petitionSentences({ PAKN_TONG }: Figures): readonly string[] {
  if (PAKN_TONG.value === 0) {
    return ['Trong kỳ không phát sinh phản ánh, kiến nghị về quy định hành chính và hành vi hành chính.'];
  }
  return [
    'Trong kỳ tiếp nhận {{PAKN_TONG}} phản ánh, kiến nghị (về quy định hành chính {{PAKN_QUY_DINH}}, về hành vi hành ' +
      'chính {{PAKN_HANH_VI}}); đã chuyển xử lý {{PAKN_DA_CHUYEN}}, đã có kết quả {{PAKN_CO_KET_QUA}}.',
  ];
}

function headcountSentences(): readonly string[] {
  return [
    'Biên chế cán bộ, công chức được giao: {{CB_BIEN_CHE}} người; hiện có {{CB_HIEN_CO}} người, gồm ' +
      '{{CB_CHUYEN_TRACH}} cán bộ chuyên trách và {{CB_CONG_CHUC}} công chức.',
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

function budgetSentences(figures: Figures): readonly string[] {
  const { NS_THU, NS_THU_DU_TOAN, NS_THU_BO_SUNG, NS_CHI_DU_TOAN } = figures;
  const since = 'từ ngày {{dau_nam}} đến ngày {{den_ngay}}';
  return known(NS_THU.value, 'Thu, chi ngân sách', () => [
    `- Tổng thu ngân sách ${since}: {{NS_THU}} đồng${against(NS_THU_DU_TOAN.value, 'TL_THU')}` +
      (NS_THU_BO_SUNG.value === null ? '.' : ', trong đó thu bổ sung từ ngân sách cấp trên {{NS_THU_BO_SUNG}} đồng.'),
    `- Tổng chi ngân sách ${since}: {{NS_CHI}} đồng${against(NS_CHI_DU_TOAN.value, 'TL_CHI')}.`,
    projectSentence(figures),
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
