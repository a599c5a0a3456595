import { type Day, yearOf } from '../../calendar/day';
import { dayText } from '../../calendar/day-text';
import { typeName } from '../../report/citation';
import { type Group, groupedBy } from '../../text/grouped';
import { DOCUMENTS_TAB } from '../../workbook/contract/record-tabs';
import type { WorkDocument } from '../../workbook/reading/read-documents';
import { cellPlace, type FoundPlace } from '../finding';
import type { Subject } from '../subject';
import type { ReportText } from '../text/report-text';
import { citationsIn } from './citations-in-text';
import type { CitedDocument } from './cited-document';
import { likelyAgency } from './issuer';
import { symbolKey, symbolOf, typeOfName } from './symbol';

/** What the document checks work on. */
export interface CitedDocuments {
  readonly subject: Subject;
  /** Rows of the tab first, then the citations in reading order. */
  readonly documents: readonly CitedDocument[];
  /** Year, first and last day of the report; null when unknown. */
  readonly year: number | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

export function citedDocuments(subject: Subject): CitedDocuments {
  const { text, workbook } = subject;
  const days = workbook ? workbook.records.period : text.days;
  const rows = (workbook?.records.documents ?? []).map(documentOfRow);
  const agency = workbook ? workbook.records.settings.agency : text.office || likelyAgency(bodyOf(text));
  const citations = citationsIn(text.lines, agency ?? '');
  const year = workbook && days ? yearOf(days.to) : (text.period?.year ?? (days ? yearOf(days.to) : null));
  return { subject, documents: [...rows, ...citations], year, from: days?.from ?? null, to: days?.to ?? null };
}

function bodyOf({ lines }: ReportText): readonly string[] {
  return lines.filter(({ kind }) => kind === 'body').map(({ text }) => text);
}

function documentOfRow(row: WorkDocument): CitedDocument {
  const [, number = '', tail = row.symbol] = /^(\d{1,5})(?:[/-](.*))?$/.exec(row.symbol) ?? [];
  const parts = symbolOf(number, tail ?? '');
  return {
    type: typeOfName(row.type),
    number: parts.number,
    tail: parts.tail,
    symbol: parts.text,
    printed: row.typedSymbol.trim(),
    day: row.issuedOn,
    isDated: row.issuedOn !== null,
    typedDay: row.issuedOn === null ? '' : dayText(row.issuedOn),
    issuer: row.issuer,
    subject: row.subject,
    isTitled: true,
    own: row.own,
    place: placeOfRow(row),
    line: null,
    fromWorkbook: true,
    planned: row.issuedOn === null && row.dueOn !== null,
    inTitle: false,
    inPassing: false,
    before: '',
    after: '',
  };
}

function placeOfRow({ row, type, symbol, issuedOn, subject }: WorkDocument): FoundPlace {
  const { name, columns } = DOCUMENTS_TAB;
  const day = issuedOn === null ? '' : ` ngày ${dayText(issuedOn)}`;
  const named = `${typeName(type)} ${symbol}`.trim();
  return cellPlace(name, row, columns.symbol.header, `${named}${day}: ${subject}`);
}

/** Mentions grouped by number and symbol, in order of first mention. */
export function bySymbol(documents: readonly CitedDocument[]): readonly Group<CitedDocument>[] {
  const known = documents.filter(({ symbol }) => symbol !== '');
  return [...groupedBy(known, ({ symbol }) => symbolKey(symbol)).values()];
}
