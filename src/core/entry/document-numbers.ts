import { type Day, yearOf } from '../calendar/day';
import { codeKey, folded } from '../text/folded';
import { foldedAgency } from '../workbook/contract/cell';
import type { Settings } from '../workbook/contract/settings';
import { seriesOf } from '../workbook/reading/document-series';
import { documentSymbol } from '../workbook/reading/document-symbol';
import { ownNames, type WorkDocument } from '../workbook/reading/read-documents';
import { isUnitBody } from '../workbook/reading/unit-bodies';
import type { NumberedDocument } from './entry-types';
import type { EntryWarning } from './entry-warning';

type Kind = Settings['documentSeries'];

/** The documents of the office and of the bodies of its unit that have a number and a day. */
export function numberedDocuments(documents: readonly WorkDocument[]): readonly NumberedDocument[] {
  return documents.flatMap(({ row, ofUnit, issuedOn, symbol, type, issuer }) => {
    const number = /^\d{1,5}(?=$|[/-])/.exec(symbol)?.[0];
    return ofUnit && issuedOn !== null && number
      ? [{ row, number: Number(number), type, day: issuedOn, symbol, issuer }]
      : [];
  });
}

/** Each of the office's issuers numbers its documents by itself. */
export function issuedBy(issuer: string, documents: readonly NumberedDocument[]): readonly NumberedDocument[] {
  const name = foldedAgency(issuer);
  return documents.filter((document) => foldedAgency(document.issuer) === name);
}

/** Whether an issuer is the office, one of its others, or a body of its unit: its numbers are known here. */
export function isOwnIssuer(issuer: string, settings: Pick<Settings, 'agency' | 'ownIssuers'>): boolean {
  return ownNames(settings).has(foldedAgency(issuer)) || isUnitBody(issuer, settings.agency);
}

/** One above the series' highest number in that year, starting with `01` (Nghị định 30/2020/NĐ-CP, Điều 15). */
export function nextNumber(type: string, day: Day, { documents, kind }: Numbering): string {
  const taken = inSeries(type, day, { documents, kind }).map(({ number }) => number);
  return String(Math.max(0, ...taken) + 1).padStart(2, '0');
}

export interface Numbering {
  readonly documents: readonly NumberedDocument[];
  readonly kind: Kind;
}

/** The symbol of the type's last document; else type and agency, if that is known. An official letter's has no type. */
export function usualSymbol(
  type: string,
  { documents, agencySymbol }: { readonly documents: readonly NumberedDocument[]; readonly agencySymbol: string },
): string {
  const alike = documents.filter((document) => folded(document.type) === folded(type)).sort((a, b) => b.day - a.day);
  const tail = alike.map(({ symbol }) => /^\d+\/(.+)$/.exec(symbol)?.[1] ?? '').find((text) => /^\D/.test(text));
  if (tail) return tail;
  if (agencySymbol === '') return '';
  return folded(type) === 'cv' ? agencySymbol : `${type}-${agencySymbol}`;
}

/** The ward's document that already has this number and symbol in this year, if any. */
export function sameSymbol(
  { number, symbol, day }: Typed,
  documents: readonly NumberedDocument[],
): NumberedDocument | null {
  const text = codeKey(documentSymbol(number, symbol).text);
  return documents.find((one) => yearOf(one.day) === yearOf(day) && codeKey(one.symbol) === text) ?? null;
}

interface Typed {
  readonly number: string;
  readonly symbol: string;
  readonly type: string;
  readonly day: Day;
}

/** Within a series and year numbers are unique, and rise with the days of issue. */
export function numberWarnings(typed: Typed, numbering: Numbering): readonly EntryWarning[] {
  const number = Number(typed.number);
  if (!/^\d+$/.test(typed.number) || isLegal(documentSymbol(typed.number, typed.symbol).text)) return [];
  const series = inSeries(typed.type, typed.day, numbering);
  const warnings: EntryWarning[] = [];
  const taken = series.find((one) => one.number === number);
  if (taken) warnings.push({ code: 'number-taken', number, symbol: taken.symbol, row: taken.row });
  const neighbours = outOfOrder(series, number, typed.day);
  if (neighbours.length > 0) warnings.push({ code: 'number-out-of-order', number, day: typed.day, neighbours });
  return warnings;
}

/** The nearest lower number with a later day and the nearest higher number with an earlier day. */
function outOfOrder(series: readonly NumberedDocument[], number: number, day: Day): readonly NumberedDocument[] {
  const below = series.filter((one) => one.number < number && one.day > day).sort((a, b) => b.number - a.number);
  const above = series.filter((one) => one.number > number && one.day < day).sort((a, b) => a.number - b.number);
  return [...below.slice(0, 1), ...above.slice(0, 1)];
}

function inSeries(type: string, day: Day, { documents, kind }: Numbering): readonly NumberedDocument[] {
  const series = seriesOf(type, kind);
  return documents.filter(
    (one) => !isLegal(one.symbol) && yearOf(one.day) === yearOf(day) && seriesOf(one.type, kind) === series,
  );
}

/** Legal documents have the year in their symbol and are numbered in a separate series. */
function isLegal(symbol: string): boolean {
  return /^\d+\/\d{4}\//.test(symbol);
}
