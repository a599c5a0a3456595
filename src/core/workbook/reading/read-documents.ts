import type { Day } from '../../calendar/day';
import type { Outline, SectionCode } from '../../outline/outline';
import { groupedBy } from '../../text/grouped';
import { foldedAgency } from '../contract/cell';
import { DOCUMENTS_TAB } from '../contract/record-tabs';
import type { Settings } from '../contract/settings';
import type { RowOf } from '../contract/tab';
import { type Problem, type Read, warningAt } from '../problems/problem';
import { documentSymbol } from './document-symbol';
import { sectionReader } from './read-sections';
import { isUnitBody } from './unit-bodies';

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
  /** Also of another body of its unit, such as the HĐND; it counts only when the settings list that body. */
  readonly ofUnit: boolean;
  readonly subject: string;
  readonly sections: readonly SectionCode[];
  readonly dueOn: Day | null;
}

/** Folded names of those whose documents are the office's own. */
export function ownNames({ agency, ownIssuers }: Pick<Settings, 'agency' | 'ownIssuers'>): ReadonlySet<string> {
  return new Set([agency, ...ownIssuers].filter((name) => name !== '').map(foldedAgency));
}

/** The bodies of the office's unit whose documents are listed though the settings do not name them, each once. */
export function unlistedBodies(documents: readonly WorkDocument[]): readonly UnlistedBody[] {
  const unlisted = documents.filter(({ own, ofUnit }) => ofUnit && !own);
  return [...groupedBy(unlisted, ({ issuer }) => foldedAgency(issuer)).values()].map((group) => ({
    issuer: (group[0] as WorkDocument).issuer,
    count: group.length,
  }));
}

interface UnlistedBody {
  readonly issuer: string;
  readonly count: number;
}

export function readDocuments(
  rows: readonly RowOf<typeof DOCUMENTS_TAB>[],
  { agency, ownIssuers }: Pick<Settings, 'agency' | 'ownIssuers'>,
  outline: Outline,
): Read<readonly WorkDocument[]> {
  const problems: Problem[] = [];
  const sections = sectionReader(outline);
  const own = ownNames({ agency, ownIssuers });
  const { columns, name: sheet } = DOCUMENTS_TAB;
  const value = rows.map((row) => {
    const isOwn = own.has(foldedAgency(row.issuer));
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
      own: isOwn,
      ofUnit: isOwn || isUnitBody(row.issuer, agency),
      subject: row.subject,
      sections: sections.read(row.section, sectionPlace, null) ?? [],
      dueOn: row.dueOn,
    };
  });
  return { value, problems: [...problems, ...sections.problems] };
}
