import type { Day } from '../calendar/day';
import { codeKey } from '../text/folded';
import type { Table } from '../workbook/contract/cell';
import { DOSSIERS_TAB } from '../workbook/contract/dossier-tabs';
import type { RowOf } from '../workbook/contract/tab';
import { byCode } from '../workbook/reading/by-code';
import { readDossiers } from '../workbook/reading/read-dossiers';
import { readTab } from '../workbook/reading/read-tab';
import { tableOf } from '../workbook/reading/read-workbook';
import { calendarOf, entryForms } from './entry-forms';
import type { EntryForms, FoundDossier, FoundDossiers } from './entry-types';

const MOST_FOUND = 8;

type DossierRow = RowOf<typeof DOSSIERS_TAB>;

/** Dossiers whose code contains the text: an exact match first, then open ones, then the latest received. */
export function findDossiers(typed: string, tables: readonly Table[], today: Day): FoundDossiers {
  const wanted = codeKey(typed);
  const { rows } = readTab(DOSSIERS_TAB, tableOf(tables, DOSSIERS_TAB));
  const found = wanted === '' ? [] : rows.filter(({ code }) => codeKey(code).includes(wanted));
  const rank = (row: DossierRow) => (codeKey(row.code) === wanted ? 0 : isOpen(row) ? 1 : 2);
  const inOrder = [...found].sort((a, b) => rank(a) - rank(b) || b.receivedOn - a.receivedOn);
  const shown = inOrder.slice(0, MOST_FOUND);
  return { count: found.length, dossiers: described(shown, entryForms(tables, today)) };
}

function isOpen({ returnedOn, status }: DossierRow): boolean {
  return returnedOn === null && status !== 'cancelled';
}

function described(rows: readonly DossierRow[], forms: EntryForms): readonly FoundDossier[] {
  const procedureOf = byCode(forms.procedures);
  const { value } = readDossiers(rows, procedureOf, calendarOf(forms.daysOff), forms);
  const dueOn = new Map(value.map((dossier) => [dossier.row, dossier.dueOn]));
  return rows.map((typed) => ({
    typed: { ...typed, delayCause: '', remark: '' },
    procedureName: procedureOf(typed.procedureCode)?.name ?? '',
    dueOn: dueOn.get(typed.row) ?? null,
  }));
}
