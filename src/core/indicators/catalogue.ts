import { NEUTRAL_WORDS, type UnitWords, worded } from '../law/unit-words';
import { type Outline, sectionsWith } from '../outline/outline';
import { codeKey } from '../text/folded';
import type { Settings } from '../workbook/contract/settings';
import {
  DISBURSEMENT_FAMILY,
  ESTIMATE_FAMILY,
  LEDGER_FAMILY,
  PROJECT_FAMILY,
  SUPPLEMENT_FAMILY,
} from './budget-indicators';
import { DOSSIER_FAMILY } from './dossier-indicators';
import { type Described, type Family, since2026 } from './family';
import { OFFERED_FAMILY } from './offered-procedures';
import {
  COURSE_FAMILY,
  DOCUMENT_FAMILY,
  PETITION_FAMILY,
  PROCEDURE_FAMILY,
  STAFF_FAMILY,
  TASK_FAMILY,
} from './office-indicators';

/** Counting, printing, JSON, cell functions and the guide all use the families and rates listed here. */
export const FAMILIES = [
  DOSSIER_FAMILY,
  PROCEDURE_FAMILY,
  OFFERED_FAMILY,
  PETITION_FAMILY,
  DOCUMENT_FAMILY,
  LEDGER_FAMILY,
  SUPPLEMENT_FAMILY,
  ESTIMATE_FAMILY,
  PROJECT_FAMILY,
  DISBURSEMENT_FAMILY,
  STAFF_FAMILY,
  COURSE_FAMILY,
  TASK_FAMILY,
] as const satisfies readonly Family[];

export type CountCode = (typeof FAMILIES)[number] extends infer F
  ? F extends Family<infer Code>
    ? Code
    : never
  : never;

/** A rate is the sum of some counts divided by the sum of others, so it can never disagree with them. */
export interface Ratio {
  readonly parts: readonly CountCode[];
  readonly base: readonly CountCode[];
}

export interface RateIndicator {
  readonly label: string;
  readonly since?: 2026;
  readonly ratio: (settings: Pick<Settings, 'onTimeBase'>) => Ratio;
}

function rate(label: string, part: CountCode, base: CountCode): RateIndicator {
  return { label, ratio: () => ({ parts: [part], base: [base] }) };
}

function byOnTimeBase(label: string, ratios: Readonly<Record<Settings['onTimeBase'], Ratio>>): RateIndicator {
  return { label, ratio: ({ onTimeBase }) => ratios[onTimeBase] };
}

const LATE_OR_OVERDUE: readonly CountCode[] = ['HS_TRE_HAN', 'HS_DANG_QUA_HAN'];
const FALLEN_DUE: readonly CountCode[] = ['HS_GIAI_QUYET', 'HS_DANG_QUA_HAN'];

export const RATES = {
  TL_DUNG_HAN: byOnTimeBase('Tỷ lệ hồ sơ sớm và đúng hạn', {
    resolved: { parts: ['HS_SOM_DUNG_HAN'], base: ['HS_GIAI_QUYET'] },
    received: { parts: ['HS_SOM_DUNG_HAN', 'HS_DANG_TRONG_HAN'], base: ['HS_TIEP_NHAN'] },
    'fallen-due': { parts: ['HS_SOM_DUNG_HAN'], base: FALLEN_DUE },
  }),
  TL_TRE_HAN: byOnTimeBase('Tỷ lệ hồ sơ trễ hạn', {
    resolved: { parts: ['HS_TRE_HAN'], base: ['HS_GIAI_QUYET'] },
    received: { parts: LATE_OR_OVERDUE, base: ['HS_TIEP_NHAN'] },
    'fallen-due': { parts: LATE_OR_OVERDUE, base: FALLEN_DUE },
  }),
  TL_TRUC_TUYEN: rate('Tỷ lệ hồ sơ nộp trực tuyến', 'HS_TRUC_TUYEN', 'HS_THUOC_DVCTT'),
  TL_BCCI: rate('Tỷ lệ hồ sơ qua bưu chính công ích', 'HS_BCCI', 'HS_THUOC_DVCTT'),
  TL_TT_TRUC_TUYEN: rate('Tỷ lệ hồ sơ thanh toán trực tuyến', 'HS_TT_TRUC_TUYEN', 'HS_CO_PHI'),
  TL_BAN_SAO_DIEN_TU: rate('Tỷ lệ bản sao chứng thực điện tử', 'HS_BAN_SAO_DIEN_TU', 'HS_CHUNG_THUC'),
  TL_BAN_HANH: rate('Tỷ lệ văn bản ban hành theo kế hoạch', 'VB_DA_BAN_HANH', 'VB_KE_HOACH'),
  TL_THU: rate('Tỷ lệ thu ngân sách so với dự toán', 'NS_THU', 'NS_THU_DU_TOAN'),
  TL_CHI: rate('Tỷ lệ chi ngân sách so với dự toán', 'NS_CHI', 'NS_CHI_DU_TOAN'),
  TL_GIAI_NGAN: rate('Tỷ lệ giải ngân vốn đầu tư công', 'GN_DA_GIAI_NGAN', 'GN_KE_HOACH'),
  TL_DAO_TAO: rate('Tỷ lệ tham gia đào tạo, bồi dưỡng', 'DT_THAM_GIA', 'DT_TRIEU_TAP'),
  TL_NHIEM_VU: rate('Tỷ lệ nhiệm vụ hoàn thành', 'NV_HOAN_THANH', 'NV_TONG'),
  ...since2026({
    TL_DH_CAP_XA: rate('Tỷ lệ hồ sơ sớm và đúng hạn, cấp xã', 'HS_DH_CAP_XA', 'HS_GQ_CAP_XA'),
    TL_DH_CAP_TINH: rate('Tỷ lệ hồ sơ sớm và đúng hạn, cấp tỉnh', 'HS_DH_CAP_TINH', 'HS_GQ_CAP_TINH'),
    TL_SO_HOA: rate('Tỷ lệ hồ sơ được số hóa', 'HS_SO_HOA', 'HS_TIEP_NHAN'),
    TL_TAI_SU_DUNG: rate('Tỷ lệ hồ sơ sử dụng lại dữ liệu đã số hóa', 'HS_TAI_SU_DUNG', 'HS_TIEP_NHAN'),
    TL_KQ_DIEN_TU: rate('Tỷ lệ hồ sơ có kết quả giải quyết điện tử', 'HS_KQ_DIEN_TU', 'HS_GIAI_QUYET'),
    TL_XIN_LOI: {
      label: 'Tỷ lệ hồ sơ trễ hạn, quá hạn đã xin lỗi',
      ratio: () => ({ parts: ['HS_XIN_LOI'], base: LATE_OR_OVERDUE }),
    },
    TL_TOAN_TRINH: rate('Tỷ lệ hồ sơ trực tuyến toàn trình', 'HS_TOAN_TRINH_TT', 'HS_TOAN_TRINH'),
    TL_MOT_PHAN: rate('Tỷ lệ hồ sơ trực tuyến một phần', 'HS_MOT_PHAN_TT', 'HS_MOT_PHAN'),
    TL_TRUC_TUYEN_766: rate('Tỷ lệ hồ sơ trực tuyến theo Quyết định 766', 'HS_MOI_TRUC_TUYEN', 'HS_MOI'),
    TL_DUNG_HAN_766: {
      label: 'Tỷ lệ hồ sơ đúng hạn theo Quyết định 766',
      ratio: () => ({ parts: ['HS_SOM_DUNG_HAN', 'HS_DANG_TRONG_HAN'], base: ['HS_TIEP_NHAN'] }),
    },
  }),
} satisfies Record<string, RateIndicator>;

export type RateCode = keyof typeof RATES;
export type IndicatorCode = CountCode | RateCode;

export const COUNTS: ReadonlyMap<CountCode, Described> = new Map(
  FAMILIES.flatMap((family) => Object.entries(family.indicators) as [CountCode, Described][]),
);

export const RATE_CODES = Object.keys(RATES) as readonly RateCode[];

/** Every code; a rate follows the count that is its numerator. */
export const INDICATOR_CODES: readonly IndicatorCode[] = orderedCodes();

export function isRateCode(code: string): code is RateCode {
  return RATE_CODES.includes(code as RateCode);
}

export function labelOf(code: IndicatorCode, words: UnitWords = NEUTRAL_WORDS): string {
  return worded(isRateCode(code) ? RATES[code].label : (COUNTS.get(code)?.label ?? code), words);
}

export function unitOf(code: IndicatorCode): string {
  return isRateCode(code) ? '%' : (COUNTS.get(code)?.unit ?? '');
}

/** What the annexes list: an outline without a block of 2026 does not ask for the figures that came with it. */
export function askedIndicators(outline: Outline): readonly IndicatorCode[] {
  const asksForNew = sectionsWith(outline, 'levels', 'delays', 'digitisation', 'assigned-tasks').length > 0;
  return asksForNew ? INDICATOR_CODES : INDICATOR_CODES.filter((code) => sinceOf(code) !== 2026);
}

function sinceOf(code: IndicatorCode): Described['since'] {
  const described: Pick<Described, 'since'> | undefined = isRateCode(code) ? RATES[code] : COUNTS.get(code);
  return described?.since;
}

const BY_KEY = new Map(INDICATOR_CODES.map((code) => [codeKey(code), code]));

/** The code in the product's own spelling; null for a code that is not of the product. */
export function indicatorCode(typed: string): IndicatorCode | null {
  return BY_KEY.get(codeKey(typed)) ?? null;
}

export function isIndicatorCode(text: string): text is IndicatorCode {
  return COUNTS.has(text as CountCode) || isRateCode(text);
}

function orderedCodes(): IndicatorCode[] {
  const leadCounts = new Map<CountCode, RateCode[]>();
  for (const code of RATE_CODES) {
    const lead = RATES[code].ratio({ onTimeBase: 'resolved' }).parts[0] as CountCode;
    leadCounts.set(lead, [...(leadCounts.get(lead) ?? []), code]);
  }
  return [...COUNTS.keys()].flatMap((code): IndicatorCode[] => [code, ...(leadCounts.get(code) ?? [])]);
}
