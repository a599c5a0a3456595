import type { Day } from '../../calendar/day';
import { foldedAgency } from '../contract/cell';
import type { SectionCode } from '../contract/outline';
import type { RowOf } from '../contract/tab';
import { DOCUMENTS_TAB } from '../contract/tabs';
import { type Problem, type Read, warningAt } from '../problems/problem';
import { documentSymbol } from './document-symbol';
import { readSections } from './read-sections';

/** A document that the ward issued or plans, or a document of a higher authority that the report cites. */
export interface WorkDocument {
  readonly row: number;
  readonly number: string;
  /** Number and symbol, normalised: `57/QĐ-UBND`; empty when neither is known. */
  readonly symbol: string;
  /** The cell `Ký hiệu` as typed. */
  readonly typedSymbol: string;
  /** The abbreviated type as typed: `QĐ`, `KH`, `CV`. */
  readonly type: string;
  readonly issuedOn: Day | null;
  readonly issuer: string;
  /** Issued by the ward whose report this is. */
  readonly own: boolean;
  readonly subject: string;
  readonly sections: readonly SectionCode[];
  readonly dueOn: Day | null;
}

export function readDocuments(
  rows: readonly RowOf<typeof DOCUMENTS_TAB>[],
  agency: string,
): Read<readonly WorkDocument[]> {
  const problems: Problem[] = [];
  const { columns, name: sheet } = DOCUMENTS_TAB;
  const value = rows.map((row) => {
    const symbol = documentSymbol(row.number, row.symbol);
    if (!symbol.agrees) {
      const place = { sheet, row: row.row, column: columns.symbol.header };
      problems.push(warningAt(place, { code: 'document-symbol-disagrees', number: row.number, symbol: row.symbol }));
    }
    const sectionPlace = { sheet, row: row.row, column: columns.section.header };
    return {
      row: row.row,
      number: row.number,
      symbol: symbol.text,
      typedSymbol: row.symbol,
      type: row.type,
      issuedOn: row.issuedOn,
      issuer: row.issuer,
      own: agency !== '' && foldedAgency(row.issuer) === foldedAgency(agency),
      subject: row.subject,
      sections: readSections(row.section, sectionPlace, { leftOut: null }, problems) ?? [],
      dueOn: row.dueOn,
    };
  });
  return { value, problems };
}
