import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { IndicatorCode } from './catalogue';

type Kept = (records: WorkbookRecords) => boolean;

const some =
  <K extends 'dossiers' | 'procedures' | 'petitions' | 'tasks' | 'staff'>(
    list: K,
    says: (row: NonNullable<WorkbookRecords[K]>[number]) => boolean,
  ): Kept =>
  (records) =>
    ((records[list] ?? []) as readonly NonNullable<WorkbookRecords[K]>[number][]).some(says);

const digitised = some('dossiers', (row) => row.digitised);
const electronic = some('dossiers', (row) => row.electronicResult);
const reused = some('dossiers', (row) => row.reusedData);
const apologised = some('dossiers', (row) => row.apologisedOn !== null);
const assigned = some('tasks', ({ origin }) => origin === 'assigned');
const dueAnswers = some('petitions', ({ answerDueOn }) => answerDueOn !== null);
const employees = some('staff', ({ group }) => group === 'public-employee');

/** The columns, statuses and groups that offices have kept only since 2025, by the indicators that count them. */
const KEPT: Partial<Record<IndicatorCode, Kept>> = {
  HS_SO_HOA: digitised,
  TL_SO_HOA: digitised,
  HS_KQ_DIEN_TU: electronic,
  TL_KQ_DIEN_TU: electronic,
  HS_TAI_SU_DUNG: reused,
  TL_TAI_SU_DUNG: reused,
  HS_XIN_LOI: apologised,
  TL_XIN_LOI: apologised,
  HS_PHI_DIA_GIOI: some('dossiers', ({ fromElsewhere }) => fromElsewhere),
  TTHC_PHI_DIA_GIOI: some('procedures', ({ regardlessOfPlace }) => regardlessOfPlace),
  TTHC_TT_TRUC_TUYEN: some('procedures', ({ takesOnlinePayment }) => takesOnlinePayment),
  NVG_TONG: assigned,
  NVG_DUNG_HAN: assigned,
  NVG_TRE_HAN: assigned,
  NVG_QUA_HAN: assigned,
  NVG_TRONG_HAN: assigned,
  PAKN_DUNG_HAN: dueAnswers,
  PAKN_QUA_HAN: dueAnswers,
  VC_GIAO: employees,
  VC_HIEN_CO: employees,
  HDLD_HIEN_CO: some('staff', ({ group }) => group === 'contract'),
};

/**
 * Whether the office keeps what an indicator counts. By the contract a blank cell is a no, so the figure of a column in
 * which nobody ever ticked a row is 0; the report says that there are no figures instead of a share of 0%.
 */
export function isKept(code: string, records: WorkbookRecords): boolean {
  return KEPT[code as IndicatorCode]?.(records) ?? true;
}

/**
 * Whether a list of all indicators names one. Since Luật Cán bộ, công chức 80/2025/QH15 the posts are those of cán bộ, without
 * «chuyên trách»; both names count the same people.
 */
export function isListed(code: string, records: WorkbookRecords): boolean {
  const has = (group: 'official' | 'elected') => (records.staff ?? []).some((row) => row.group === group);
  const hasNewName = has('official') && !has('elected');
  return isKept(code, records) && !(code === 'CB_CHUYEN_TRACH' && hasNewName);
}
