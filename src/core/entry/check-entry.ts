import { type Day, yearOf } from '../calendar/day';
import type { EntryForms, EntryKind, EntryObjection, EntryValues } from '../protocol/entry';
import { foldedAgency } from '../workbook/cell';
import type { Problem } from '../workbook/problem';
import { readDocuments } from '../workbook/read-documents';
import { readDossiers } from '../workbook/read-dossiers';
import { warnOfUnknownProjects } from '../workbook/read-workbook';
import type { DOCUMENTS_TAB, DOSSIERS_TAB, LEDGER_TAB, RowOf } from '../workbook/tabs';
import { numberWarnings, sameSymbol } from './document-numbers';
import { ENTRY_TABS } from './entry-tabs';
import type { EntryWarning } from './entry-warning';
import { OBJECTIONS, objection, objectionOf } from './entry-wording';
import { calendarOf } from './forms';
import { readTyped } from './typed-row';

export interface CheckedEntry {
  /** Null when something stands in the way. */
  readonly record: Readonly<Record<string, unknown>> | null;
  readonly objections: readonly EntryObjection[];
  readonly warnings: readonly EntryWarning[];
}

/** Days of what has happened, which lie in the future only by a slip. */
const PAST_DAYS: Readonly<Record<EntryKind, readonly string[]>> = {
  dossier: ['receivedOn', 'returnedOn'],
  result: ['returnedOn'],
  issued: ['issuedOn'],
  planned: [],
  ledger: ['on'],
};

/**
 * Judges an entry by the rules by which the Sheet is read; whatever they would name in the row stands in the way. The
 * page asks while it is typed, the Sheet's side asks again before it writes. Of a result, the values are those of its
 * whole dossier.
 */
export function checkEntry(kind: EntryKind, values: EntryValues, forms: EntryForms): CheckedEntry {
  const tab = ENTRY_TABS[kind];
  const { row, problems } = readTyped(tab, values);
  const further = row && problems.length === 0 ? problemsOf(kind, row, forms) : [];
  const all = [...problems, ...further];
  const repeated = row && kind === 'issued' ? repeatedDocument(row as DocumentRow, forms) : [];
  const objections = [
    ...all.filter((problem) => problem.row !== null).map((one) => objectionOf(tab, one)),
    ...repeated,
  ];
  return {
    record: objections.length === 0 ? row : null,
    objections,
    warnings: row ? warningsOf(kind, row, { forms, problems: all }) : [],
  };
}

type DossierRow = RowOf<typeof DOSSIERS_TAB>;
type DocumentRow = RowOf<typeof DOCUMENTS_TAB>;
type LedgerRow = RowOf<typeof LEDGER_TAB>;
type AnyRow = DossierRow | DocumentRow | LedgerRow;

function problemsOf(kind: EntryKind, row: AnyRow, forms: EntryForms): readonly Problem[] {
  switch (kind) {
    case 'dossier':
    case 'result': {
      const procedures = new Map(forms.procedures.map((procedure) => [procedure.code, procedure]));
      return readDossiers([row as DossierRow], procedures, calendarOf(forms.daysOff), forms).problems;
    }
    case 'issued':
    case 'planned':
      return readDocuments([row as DocumentRow], forms.agency).problems;
    case 'ledger': {
      const problems: Problem[] = [];
      warnOfUnknownProjects([row as LedgerRow], forms.projects, problems);
      return problems;
    }
  }
}

/** Number and symbol are unique within a year (Nghị định 30/2020/NĐ-CP, Điều 15). */
function repeatedDocument(row: DocumentRow, { documents, agency }: EntryForms): readonly EntryObjection[] {
  const { issuedOn } = row;
  if (issuedOn === null || !isOwn(row, agency)) return [];
  const same = sameSymbol({ ...row, day: issuedOn }, documents);
  if (!same) return [];
  const text = OBJECTIONS.documentExists(same.symbol, { year: yearOf(issuedOn), row: same.row });
  return [objection('number', ENTRY_TABS.issued.columns.number.header, text)];
}

function isOwn({ issuer }: Pick<DocumentRow, 'issuer'>, agency: string): boolean {
  return agency !== '' && foldedAgency(issuer) === foldedAgency(agency);
}

interface Around {
  readonly forms: EntryForms;
  readonly problems: readonly Problem[];
}

function warningsOf(kind: EntryKind, row: AnyRow, { forms, problems }: Around): readonly EntryWarning[] {
  const days = row as unknown as Readonly<Record<string, Day | null>>;
  const columns: Readonly<Record<string, { readonly header: string }>> = ENTRY_TABS[kind].columns;
  const toCome = PAST_DAYS[kind].flatMap((field): EntryWarning[] => {
    const day = days[field] ?? null;
    return day !== null && day > forms.today
      ? [{ code: 'day-to-come', header: columns[field]?.header ?? '', day }]
      : [];
  });
  const unknownYears = problems.flatMap((problem): EntryWarning[] =>
    problem.code === 'days-off-unconfirmed' ? [{ code: 'days-off-unknown', year: problem.year }] : [],
  );
  return [...toCome, ...unknownYears, ...(kind === 'issued' ? ofNumber(row as DocumentRow, forms) : [])];
}

function ofNumber(row: DocumentRow, { documents, documentSeries, agency }: EntryForms): readonly EntryWarning[] {
  if (row.issuedOn === null || !isOwn(row, agency)) return [];
  return numberWarnings({ ...row, day: row.issuedOn }, { documents, kind: documentSeries });
}
