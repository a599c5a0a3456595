import { isBlank, type Table } from '../../workbook/contract/cell';
import { alignedTo, withWordsOfAll } from './align-mapping';
import type { TakenTable } from './column-doubts';
import { lackingTargets } from './correct-mapping';
import type { Span } from './found-table';
import { headerOfMapping } from './mapped-header';
import type { Mapping } from './mapping';
import { ALL_SHEETS, type Proposal } from './propose-mapping';
import { signatureOf } from './signature';
import { type SkippedRow, sortRows } from './sort-rows';

/** How an export is read: the tables that are taken, and those that are not. */
export interface ExportReading {
  /** Of the leading table, whose columns an officer corrects for all. */
  readonly mapping: Mapping;
  /** In the order of the file. */
  readonly taken: readonly ReadTable[];
  readonly others: readonly OtherTable[];
}

/** A table that is taken, with its rows sorted. */
export interface ReadTable extends TakenTable {
  readonly skipped: readonly SkippedRow[];
}

/** A table of the export that is not taken. */
export interface OtherTable {
  readonly sheet: string;
  readonly span: Span;
  /** Rows of data; of a table without a header, all its rows. */
  readonly rows: number;
  /** The tab that it could be imported into; null when it is none of them. */
  readonly tab: string | null;
  /** Can be taken together with the tables that are. */
  readonly isAlike: boolean;
  readonly isHidden: boolean;
}

interface Export {
  readonly tables: readonly Table[];
  readonly proposals: readonly Proposal[];
}

/**
 * The reading led by this mapping. Further tables of its sheet are taken when they are alike, in whatever order their
 * columns are; those of other sheets when they are wished as well.
 */
export function readingOf({ tables, proposals }: Export, mapping: Mapping, sheets: readonly string[]): ExportReading {
  const isWished = ({ name, isHidden = false }: Table) =>
    name === mapping.sheet || sheets.includes(name) || (sheets.includes(ALL_SHEETS) && !isHidden);
  const placed = proposals.map((proposal) => {
    const isLeading = isOf(proposal, mapping);
    const isAlike = isLeading || areAlike(proposal, mapping);
    return { proposal, isLeading, isAlike, isTaken: isAlike && isWished(proposal.table) };
  });
  const taken = placed
    .filter(({ isTaken }) => isTaken)
    .map(({ proposal: { table, mapping: own }, isLeading }) =>
      readTable(table, isLeading ? mapping : alignedTo(mapping, own)),
    );
  const leading = withWordsOfAll(mapping, taken);
  return {
    mapping: leading,
    taken: taken.map((one) => (isOf(one, mapping) ? { ...one, mapping: leading } : one)),
    others: [
      ...placed.filter(({ isTaken }) => !isTaken).map(({ proposal, isAlike }) => otherTable(proposal, isAlike)),
      ...withoutHeader(tables, proposals),
    ],
  };
}

function isOf({ mapping }: { readonly mapping: Mapping }, { sheet, headerRows }: Mapping): boolean {
  return mapping.sheet === sheet && mapping.headerRows.first === headerRows.first;
}

/** Whether both have the same columns in whatever order, or are of one tab and lack no more of it. */
function areAlike({ mapping, ownTab }: Proposal, leading: Mapping): boolean {
  if (signatureOf(mapping.columns) === signatureOf(leading.columns)) return true;
  const lacking = new Set(lackingTargets(leading));
  const isOfTab = ownTab === leading.tab && mapping.tab === leading.tab;
  return isOfTab && lackingTargets(mapping).every((target) => lacking.has(target));
}

export function readTable(table: Table, mapping: Mapping): ReadTable {
  return { mapping, ...sortRows(table, headerOfMapping(mapping), mapping.span) };
}

function otherTable({ table, mapping, ownTab, rows }: Proposal, isAlike: boolean): OtherTable {
  const { sheet, span } = mapping;
  return { sheet, span, rows, tab: ownTab, isAlike, isHidden: table.isHidden ?? false };
}

/** Sheets with content that have no header at all. */
function withoutHeader(tables: readonly Table[], proposals: readonly Proposal[]): readonly OtherTable[] {
  return tables
    .filter((table) => !proposals.some((proposal) => proposal.table === table))
    .map((table) => ({ table, rows: table.rows.filter((row) => !row.every(isBlank)).length }))
    .filter(({ rows }) => rows > 0)
    .map(({ table: { name, rows: all, isHidden = false }, rows }) => {
      return { sheet: name, span: { first: 1, last: all.length }, rows, tab: null, isAlike: false, isHidden };
    });
}
