import { type Day, yearOf } from '../calendar/day';
import { spansOf } from '../frozen/frozen-days';
import type { Problem } from '../workbook/problems/problem';
import { byCode } from '../workbook/reading/by-code';
import { readDocuments } from '../workbook/reading/read-documents';
import { readDossiers } from '../workbook/reading/read-dossiers';
import { warnOfUnknownProjects } from '../workbook/reading/read-workbook';
import { isOwnIssuer, issuedBy, numberWarnings, sameSymbol } from './document-numbers';
import { calendarOf } from './entry-forms';
import { ENTRY_TABS, type EntryRow } from './entry-tabs';
import type { EntryForms, EntryKind, EntryObjection, EntryValues } from './entry-types';
import type { EntryWarning } from './entry-warning';
import { OBJECTIONS, objection, objectionOf } from './entry-wording';
import { readTyped } from './typed-row';

export interface CheckedEntry {
  /** Null when there is an objection. */
  readonly record: Readonly<Record<string, unknown>> | null;
  readonly objections: readonly EntryObjection[];
  readonly warnings: readonly EntryWarning[];
}

interface Judge<R> {
  /** Fields with days of past events; a future day there is a slip. */
  readonly pastDays: readonly (keyof R & string)[];
  /** Problems of the whole row, by the rules for reading the Sheet. */
  problems(row: R, forms: EntryForms): readonly Problem[];
  /** Further reasons not to write the row. */
  objections?(row: R, forms: EntryForms): readonly EntryObjection[];
  warnings?(row: R, forms: EntryForms): readonly EntryWarning[];
}

type DocumentRow = EntryRow<'issued'>;

const JUDGES: { readonly [K in EntryKind]: Judge<EntryRow<K>> } = {
  dossier: { pastDays: ['receivedOn', 'returnedOn', 'apologisedOn'], problems: ofDossier },
  result: { pastDays: ['returnedOn', 'apologisedOn'], problems: ofDossier },
  issued: { pastDays: ['issuedOn'], problems: ofDocument, objections: repeatedDocument, warnings: ofNumber },
  planned: { pastDays: [], problems: ofDocument },
  ledger: { pastDays: ['on'], problems: ofLedgerRow },
};

/**
 * Checks an entry by the rules for reading the Sheet: any problem they would report in the row prevents writing it. The
 * page calls this while the officer types, the server again before it writes. For a result, `values` is the whole
 * dossier.
 */
export function checkEntry<K extends EntryKind>(kind: K, values: EntryValues, forms: EntryForms): CheckedEntry {
  const tab = ENTRY_TABS[kind];
  const judge: Judge<EntryRow<K>> = JUDGES[kind];
  const { row, problems } = readTyped(tab, values);
  const further = row && problems.length === 0 ? judge.problems(row, forms) : [];
  const all = [...problems, ...further];
  const objections = [
    ...all.filter((problem) => problem.row !== null).map((one) => objectionOf(tab, one, forms.outline)),
    ...((row && judge.objections?.(row, forms)) ?? []),
  ];
  return {
    record: objections.length === 0 ? row : null,
    objections,
    warnings: row
      ? [
          ...daysToCome(kind, row, forms.today),
          ...intoFrozen(kind, row, forms),
          ...unknownYears(all),
          ...(judge.warnings?.(row, forms) ?? []),
        ]
      : [],
  };
}

function ofDossier(row: EntryRow<'dossier'>, forms: EntryForms): readonly Problem[] {
  return readDossiers([row], byCode(forms.procedures), calendarOf(forms.daysOff), forms).problems;
}

function ofDocument(row: DocumentRow, forms: EntryForms): readonly Problem[] {
  return readDocuments([row], forms, forms.outline).problems;
}

function ofLedgerRow(row: EntryRow<'ledger'>, { projects }: EntryForms): readonly Problem[] {
  const problems: Problem[] = [];
  warnOfUnknownProjects([row], projects, problems);
  return problems;
}

/** Number and symbol are unique within a year (Nghị định 30/2020/NĐ-CP, Điều 15). */
function repeatedDocument(row: DocumentRow, forms: EntryForms): readonly EntryObjection[] {
  const { issuedOn, issuer } = row;
  if (issuedOn === null || !isOwnIssuer(issuer, forms)) return [];
  const same = sameSymbol({ ...row, day: issuedOn }, issuedBy(issuer, forms.documents));
  if (!same) return [];
  const text = OBJECTIONS.documentExists(same.symbol, { year: yearOf(issuedOn), row: same.row });
  return [objection('number', ENTRY_TABS.issued.columns.number.header, text)];
}

function daysToCome(kind: EntryKind, row: object, today: Day): readonly EntryWarning[] {
  const days = row as Readonly<Record<string, Day | null>>;
  const columns: Readonly<Record<string, { readonly header: string }>> = ENTRY_TABS[kind].columns;
  return JUDGES[kind].pastDays.flatMap((field): EntryWarning[] => {
    const day = days[field] ?? null;
    return day !== null && day > today ? [{ code: 'day-to-come', header: columns[field]?.header ?? '', day }] : [];
  });
}

/** Rows of a frozen period are told as edits; officers are to know it before they save one. */
function intoFrozen(kind: EntryKind, row: object, { frozen }: EntryForms): readonly EntryWarning[] {
  const values = row as Readonly<Record<string, Day | null>>;
  const days = JUDGES[kind].pastDays.map((field) => values[field] ?? null).filter((day) => day !== null);
  return spansOf(days, frozen).map((span): EntryWarning => ({ code: 'period-frozen', span }));
}

function unknownYears(problems: readonly Problem[]): readonly EntryWarning[] {
  return problems.flatMap((problem): EntryWarning[] =>
    problem.code === 'days-off-unconfirmed' ? [{ code: 'days-off-unknown', year: problem.year }] : [],
  );
}

function ofNumber(row: DocumentRow, forms: EntryForms): readonly EntryWarning[] {
  const { issuedOn, issuer } = row;
  if (issuedOn === null || !isOwnIssuer(issuer, forms)) return [];
  const documents = issuedBy(issuer, forms.documents);
  return numberWarnings({ ...row, day: issuedOn }, { documents, kind: forms.documentSeries });
}
