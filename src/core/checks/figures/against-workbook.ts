import { COUNTS, type CountCode, isRateCode } from '../../indicators/catalogue';
import type { Figures } from '../../indicators/figures';
import { INDICATORS_TAB } from '../../workbook/contract/rule-tabs';
import { type Claim, isEqualAt } from '../claims/claim';
import { claimsOf } from '../claims/claims';
import { type Concept, nameOf } from '../claims/concepts';
import type { Frame } from '../claims/frame';
import { cellPlace, finding } from '../finding';
import type { Check } from '../subject';
import { saidIn } from './conflicts';

/** Numbers typed by hand that differ from what the workbook counts. */
export const notOfWorkbook: Check<'figure-not-of-workbook'> = ({ text, workbook }) => {
  if (!workbook) return [];
  const scope = workbook.records.settings.dossierScope;
  return claimsOf(text).flatMap((claim) => {
    const { line } = claim;
    const concept = countedAs(claim, scope);
    if (concept === null || !claim.isExact || claim.code !== null) return [];
    const figure = workbook.figures[concept];
    if (figure.value === null || isEqualAt(claim.precision, claim.value, figure.value)) return [];
    if ((figure.value === 0 && TICKED.has(concept)) || isOtherOfPair(concept, claim, workbook.figures)) return [];
    const place = cellPlace(
      INDICATORS_TAB.name,
      null,
      INDICATORS_TAB.columns.current.header,
      `${concept} = ${figure.text}`,
    );
    const facts = { what: nameOf(concept), said: saidIn(claim), counted: figure.text };
    return [
      finding(
        'figure-not-of-workbook',
        facts,
        [line.place, place],
        claim.isImplied || claim.isGuessed ? 'doubtful' : 'likely',
      ),
    ];
  });
};

/** The figure of the workbook that counts what is claimed; null when none does. */
function countedAs({ concept, frame }: Claim, scope: string | null): CountCode | null {
  const code = isOfWorkbook(frame, concept.startsWith('HS_') ? scope : null) ? concept : codeOfLevel(concept, frame);
  return code !== null && COUNTS.has(code as CountCode) && !isRateCode(code) ? (code as CountCode) : null;
}

/** The workbook counts the whole office and its period; of dossiers perhaps only those of its own level. */
function isOfWorkbook({ scope, time }: Frame, dossiers: string | null): boolean {
  if (time.kind !== 'period') return false;
  return scope.kind === 'whole' || (dossiers === 'commune' && /^(?:ubnd )?cấp xã$/.test(scope.of));
}

const LEVELS: Readonly<Record<string, string>> = {
  'cấp xã': 'CAP_XA',
  'cấp tỉnh': 'CAP_TINH',
  'cấp trung ương': 'CAP_TW',
  'cơ quan trung ương': 'CAP_TW',
  'trung ương': 'CAP_TW',
};
const OF_LEVEL: Readonly<Partial<Record<Concept, string>>> = {
  HS_TIEP_NHAN: 'HS',
  HS_GIAI_QUYET: 'HS_GQ',
  HS_SOM_DUNG_HAN: 'HS_DH',
  TTHC_TONG: 'TTHC',
};

/** `cấp tỉnh 140 hồ sơ` under all that were received: by the level of the procedure. */
function codeOfLevel(concept: Concept, { scope, time }: Frame): string | null {
  if (time.kind !== 'period' || scope.kind !== 'part') return null;
  const [level, kind] = [LEVELS[scope.of], OF_LEVEL[concept]];
  return level && kind ? `${kind}_${level}` : null;
}

/** Columns and rows that an office need not fill in: 0 may mean that it does not. */
const TICKED: ReadonlySet<string> = new Set([
  'HS_SO_HOA',
  'HS_KQ_DIEN_TU',
  'HS_TAI_SU_DUNG',
  'HS_PHI_DIA_GIOI',
  'VC_GIAO',
  'VC_HIEN_CO',
  'HDLD_HIEN_CO',
]);

/** `905 hồ sơ dịch vụ công toàn trình` may be those filed online or all of them. */
const PAIRS: Readonly<Record<string, string>> = {
  HS_TOAN_TRINH: 'HS_TOAN_TRINH_TT',
  HS_TOAN_TRINH_TT: 'HS_TOAN_TRINH',
  HS_MOT_PHAN: 'HS_MOT_PHAN_TT',
  HS_MOT_PHAN_TT: 'HS_MOT_PHAN',
};

function isOtherOfPair(code: string, { precision, value }: Claim, figures: Figures): boolean {
  const other = PAIRS[code];
  const counted = other !== undefined && COUNTS.has(other as CountCode) ? figures[other as CountCode].value : null;
  return counted !== null && isEqualAt(precision, value, counted);
}
