import Papa from 'papaparse';
import type { Table } from '../../workbook/contract/cell';
import { cellOfText } from './text-cell';

/** Weighted by how seldom each occurs in ordinary text: of two that divide equally well, the rarer one wins. */
const SEPARATORS = [
  { mark: '\t', trust: 1 },
  { mark: ';', trust: 0.95 },
  { mark: '|', trust: 0.9 },
  { mark: ',', trust: 0.85 },
] as const;

/** Rows read to find the separator. */
const PREVIEW = 300;

/** A text with one row on each line; quoted fields may contain separators and line breaks. */
export function tableOfDelimited(text: string, name: string): Table {
  const { separator, content } = announced(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const data = fieldsOf(content, separator ?? separatorOf(content));
  return { name, rows: data.map((fields) => fields.map(cellOfText)) };
}

/** A quotation mark that is never closed is kept as a character; otherwise the rest of the file would be one cell. */
function fieldsOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse(text, { delimiter, newline: '\n' });
  if (!errors.some(({ code }) => code === 'MissingQuotes')) return data;
  return Papa.parse(text, { delimiter, newline: '\n', quoteChar: '\0' }).data;
}

/** Splits off Excel's own first line `sep=;`, which it does not show as a row. */
function announced(text: string): { readonly separator: string | null; readonly content: string } {
  const match = /^sep=(.)\n/i.exec(text);
  return match
    ? { separator: match[1] as string, content: text.slice(match[0].length) }
    : { separator: null, content: text };
}

/** The separator that gives the most rows the same width; titles and totals may differ. */
function separatorOf(text: string): string {
  const rated = SEPARATORS.map(({ mark, trust }) => ({ mark, rating: trust * evenness(text, mark) }));
  return rated.reduce((best, one) => (one.rating > best.rating ? one : best)).mark;
}

/** Share of rows with the most frequent width; 0 when that is a single field. */
function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse(text, { delimiter, newline: '\n', preview: PREVIEW });
  const rows = data.filter((fields) => fields.some((field) => field.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return rows.length === 0 ? 0 : Math.max(0, ...counts.values()) / rows.length;
}
