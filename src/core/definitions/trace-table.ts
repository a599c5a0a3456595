import type { Day } from '../calendar/day';
import { factsOf, type Outcome } from '../indicators/dossier-facts';
import { viewOf } from '../indicators/family';
import type { TracedRow } from '../indicators/trace';
import type { Cell, Table } from '../workbook/contract/cell';
import { choiceText } from '../workbook/contract/column';
import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import type { Tab } from '../workbook/contract/tab';
import { tabLayout } from '../workbook/contract/tab-layout';
import type { Dossier } from '../workbook/reading/read-dossiers';
import { tableOf, type WorkbookRecords } from '../workbook/reading/read-workbook';
import { indicatorsInForce } from './indicators-in-force';
import { rowsBehind } from './trace';

/** The rows behind an indicator as a table for officers: the place of each row and its relevant cells. */
export interface TraceTable {
  readonly headers: readonly string[];
  readonly rows: readonly TraceLine[];
}

export interface TraceLine {
  readonly sheet: string;
  readonly row: number;
  /** One cell for each header. */
  readonly cells: readonly Cell[];
}

const ROLES: Readonly<Record<TracedRow['role'], string>> = { part: 'Tử số', base: 'Mẫu số', both: 'Cả hai' };

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  outside: '',
  cancelled: 'Hủy',
  early: 'Sớm hạn',
  'on-time': 'Đúng hạn',
  late: 'Trễ hạn',
  'pending-in-time': 'Đang giải quyết, còn hạn',
  overdue: 'Đang giải quyết, quá hạn',
};

/** Dossiers are listed with their outcome and their days of delay, rows of other tabs as they are in the sheet. */
export function traceTable(code: string, records: WorkbookRecords, tables: readonly Table[]): TraceTable {
  const traced = rowsBehind(code, records);
  const isRate = indicatorsInForce(records).value.byCode.get(code)?.kind === 'rate';
  const role = (row: TracedRow): readonly Cell[] => (isRate ? [ROLES[row.role]] : []);
  const roleHeader = isRate ? ['Thuộc'] : [];
  const tabs = [...new Set(traced.map(({ tab }) => tab))];
  if (tabs.length <= 1 && (tabs[0] ?? DOSSIERS_TAB) === (DOSSIERS_TAB as Tab)) {
    const cellsOf = dossierCells(records, sheetReader(DOSSIERS_TAB, tables));
    const rows = traced.map((row) => lineOf(row, [...role(row), ...cellsOf(row.row)]));
    return { headers: [...roleHeader, ...DOSSIER_HEADERS], rows };
  }
  const sources = new Map(tabs.map((tab) => [tab, sheetReader(tab, tables)]));
  const widest = tabs.map((tab) => Object.values(tab.columns).map(({ header }) => header));
  const headers =
    widest.length === 1
      ? (widest[0] as string[])
      : Array.from({ length: Math.max(...widest.map(({ length }) => length), 0) }, (_, index) => `Cột ${index + 1}`);
  const rows = traced.map((row) => lineOf(row, [...role(row), ...cellsOf(row)]));
  return { headers: [...roleHeader, ...headers], rows };

  function cellsOf({ tab, row }: TracedRow): readonly Cell[] {
    return Object.keys(tab.columns).map((field) => sources.get(tab)?.(row, field) ?? null);
  }
}

function lineOf({ tab, row }: TracedRow, cells: readonly Cell[]): TraceLine {
  return { sheet: tab.name, row, cells };
}

const DOSSIER_HEADERS = [
  'Mã hồ sơ',
  'Mã TTHC',
  'Lĩnh vực',
  'Ngày tiếp nhận',
  'Hẹn trả',
  'Ngày trả kết quả',
  'Trạng thái',
  'Kết quả',
  'Số ngày trễ',
  'Nguyên nhân trễ',
];

function dossierCells(
  { dossiers, settings, ...records }: WorkbookRecords,
  source: SheetReader,
): (row: number) => readonly Cell[] {
  const byRow = new Map((dossiers ?? []).map((dossier) => [dossier.row, dossier]));
  const view = viewOf({ dossiers, settings, ...records });
  return (row) => {
    const dossier = byRow.get(row);
    if (!dossier || !view) return [];
    const { outcome } = factsOf(dossier, { ...view, scope: settings.dossierScope });
    const { code, procedure, receivedOn, dueOn, returnedOn, status } = dossier;
    return [
      code,
      procedure.code,
      procedure.sector,
      { day: receivedOn },
      { day: dueOn },
      returnedOn === null ? null : { day: returnedOn },
      choiceText(DOSSIERS_TAB.columns.status, status),
      OUTCOMES[outcome],
      daysLate(dossier, outcome, view.to),
      source(row, 'delayCause'),
    ];
  };
}

/** Calendar days from the due day to the day of return, or to the end of the period for an overdue dossier. */
function daysLate({ returnedOn, dueOn }: Dossier, outcome: Outcome, end: Day): number | null {
  if (outcome === 'late' && returnedOn !== null) return returnedOn - dueOn;
  return outcome === 'overdue' ? end - dueOn : null;
}

type SheetReader = (row: number, field: string) => Cell;

/** Looks up the cells of a tab by row number and field, as they are in the sheet. */
function sheetReader(tab: Tab, tables: readonly Table[]): SheetReader {
  const { rows } = tableOf(tables, tab) ?? { rows: [] };
  const { columnOf } = tabLayout(tab, { rows });
  return (row, field) => rows[row - 1]?.[columnOf(field)] ?? null;
}
