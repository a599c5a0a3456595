import { dayOf } from '../calendar/day';
import { codeKey } from '../text/folded';
import { LEDGER_TAB } from '../workbook/contract/budget-tabs';
import { isBlank, type Table } from '../workbook/contract/cell';
import { DOSSIERS_TAB, PETITIONS_TAB } from '../workbook/contract/dossier-tabs';
import { COURSES_TAB, DOCUMENTS_TAB, TYPED_FIGURES_TAB } from '../workbook/contract/record-tabs';
import type { RowOf, Tab } from '../workbook/contract/tab';
import { tabLayout } from '../workbook/contract/tab-layout';
import type { WorkDocument } from '../workbook/reading/read-documents';
import type { Dossier } from '../workbook/reading/read-dossiers';
import { readTab } from '../workbook/reading/read-tab';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import type { Closing } from './closing';

interface CountedRow {
  readonly row: number;
}

/** Which rows of a tab are taken over into the next year's workbook. */
export interface CarryRule<R extends CountedRow = CountedRow> {
  readonly tab: Tab;
  readonly counted: (records: WorkbookRecords) => readonly R[] | null;
  readonly isCarried: (row: R, closing: Closing) => boolean;
  /** For tabs where only the first row of a code counts: a repeated row must not count once the first is gone. */
  readonly codeOf?: (row: R) => string;
}

/** Tabs of which a part goes along. */
export const CARRIED = {
  dossiers: rule<Dossier>({
    tab: DOSSIERS_TAB,
    counted: ({ dossiers }) => dossiers,
    codeOf: ({ code }) => codeKey(code),
    isCarried: ({ receivedOn, returnedOn, status }, { cutOff }) =>
      receivedOn > cutOff || (status !== 'cancelled' && (returnedOn === null || returnedOn > cutOff)),
  }),
  documents: rule<WorkDocument>({
    tab: DOCUMENTS_TAB,
    counted: ({ documents }) => documents,
    // A document issued early for a deadline in the next year belongs to the plan of that year.
    isCarried: ({ issuedOn, dueOn }, { cutOff }) =>
      issuedOn === null || issuedOn > cutOff || (dueOn !== null && dueOn > cutOff),
  }),
  ledger: rule<RowOf<typeof LEDGER_TAB>>({
    tab: LEDGER_TAB,
    counted: ({ ledger }) => ledger,
    // Budgets follow the calendar year: a payment in December after the cut-off still belongs to the old year.
    isCarried: ({ on }, { year }) => on >= dayOf(year + 1, 1, 1),
  }),
  petitions: rule<RowOf<typeof PETITIONS_TAB>>({
    tab: PETITIONS_TAB,
    counted: ({ petitions }) => petitions,
    codeOf: ({ code }) => codeKey(code),
    isCarried: ({ receivedOn }, { cutOff }) => receivedOn > cutOff,
  }),
  typedFigures: rule<RowOf<typeof TYPED_FIGURES_TAB>>({
    tab: TYPED_FIGURES_TAB,
    counted: ({ typedFigures }) => typedFigures,
    isCarried: ({ on }, { cutOff }) => on > cutOff,
  }),
  courses: rule<RowOf<typeof COURSES_TAB>>({
    tab: COURSES_TAB,
    counted: ({ courses }) => courses,
    isCarried: ({ startsOn }, { cutOff }) => startsOn > cutOff,
  }),
};

function rule<R extends CountedRow>(of: CarryRule<R>): CarryRule {
  return of as unknown as CarryRule;
}

/** The tab without the rows that the old year has settled. Unreadable rows are kept, so that officers can mend them. */
export function carriedRows(
  carry: CarryRule,
  table: Table,
  { records, closing }: { readonly records: WorkbookRecords; readonly closing: Closing },
): Table {
  const counted = carry.counted(records) ?? [];
  const settled = new Set(counted.filter((row) => !carry.isCarried(row, closing)).map(({ row }) => row));
  for (const row of repeatedRows(carry, table, counted)) settled.add(row);
  const { headerRow } = tabLayout(carry.tab, table);
  const rows = table.rows.filter((row, index) => index <= headerRow || !(row.every(isBlank) || settled.has(index + 1)));
  return { ...table, rows };
}

function repeatedRows({ tab, codeOf }: CarryRule, table: Table, counted: readonly CountedRow[]): readonly number[] {
  if (!codeOf) return [];
  const [rows, codes] = [new Set(counted.map(({ row }) => row)), new Set(counted.map(codeOf))];
  return readTab(tab, table)
    .rows.filter((row) => !rows.has(row.row) && codes.has(codeOf(row)))
    .map(({ row }) => row);
}
