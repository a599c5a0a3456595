import { folded } from '../../text/folded';
import { isBlank, type Table } from '../../workbook/contract/cell';
import { DOSSIERS_TAB } from '../../workbook/contract/dossier-tabs';
import { importTab } from '../targets';
import type { UnitLine } from '../values/money-unit';
import { bestTab, fromProfile, OF_TAB } from './choose-tab';
import { unitLinesOf } from './column-unit';
import { lackingTargets, requiredTargets } from './correct-mapping';
import type { Header } from './find-header';
import { type FoundTable, tablesIn } from './found-table';
import { mappedColumn } from './mapped-column';
import type { Mapping } from './mapping';
import { namesakeOf } from './namesake';
import { isPersonalColumn } from './personal-column';
import type { Profile } from './profile';
import { signatureOf } from './signature';
import { sortRows } from './sort-rows';

/** What an officer or a caller on the command line has already decided. */
export interface Wishes {
  readonly tab?: string | undefined;
  /** Names of the export's sheets; ALL_SHEETS for those that are alike. */
  readonly sheets?: readonly string[] | undefined;
  /** First row of the header in the only wished sheet, 1-based. */
  readonly headerRow?: number | undefined;
  /** Targets that an officer will give to columns. */
  readonly targets?: readonly string[] | undefined;
}

/** No sheet of a workbook can have this name. */
export const ALL_SHEETS = '*';

/** How one table of the export could be read. */
export interface Proposal {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly fit: number;
  /** The tab that its columns fit best, whatever was wished; null when they fit none. */
  readonly ownTab: string | null;
  /** The tab of the contract that the sheet is, by its name and headers; not every one can be imported into. */
  readonly namesake: string | null;
  /** Rows of data. */
  readonly rows: number;
}

const RATED_ROWS = 300;

/** A proposal for each table of the export: as remembered for its headers, else as headers and content suggest. */
export function proposalsIn(
  tables: readonly Table[],
  profiles: readonly Profile[],
  wishes: Wishes = {},
): readonly Proposal[] {
  if (wishes.tab !== undefined && importTab(wishes.tab) === null) return [];
  const remembered = (header: Header) => profileFor(profiles, header, wishes) !== null;
  return tables.flatMap((table) => {
    const headerRow = wishes.sheets?.includes(table.name) ? wishes.headerRow : undefined;
    const found = tablesIn(table, remembered, headerRow);
    const unitLines = unitLinesOf(
      table,
      found.map(({ header }) => header),
    );
    return found.map((one, index) => {
      const unitLine = unitLines[index] ?? null;
      return proposalFor({ ...one, unitLine }, profileFor(profiles, one.header, wishes), wishes);
    });
  });
}

/**
 * The proposal that fits best among the wished sheets. Of a workbook like ours it is the tab itself, `Hồ sơ` if none is
 * wished; a hidden sheet, or one without a required column, comes last.
 */
export function bestOf(
  proposals: readonly Proposal[],
  { sheets, headerRow, tab = DOSSIERS_TAB.name }: Wishes = {},
): Proposal | null {
  const wished = proposals.filter(
    ({ mapping, table }) =>
      (sheets === undefined || sheets.includes(ALL_SHEETS) || sheets.includes(table.name)) &&
      (headerRow === undefined || mapping.headerRows.first === headerRow),
  );
  const rank = ({ mapping, table, namesake }: Proposal) => {
    if (namesake !== null && folded(namesake) === folded(tab)) return table.isHidden ? 1 : 3;
    const isOther = isStranger(mapping) || (namesake !== null && importTab(namesake) === null);
    return isOther ? 0 : table.isHidden ? 1 : 2;
  };
  const isBetter = (one: Proposal, best: Proposal) =>
    rank(one) === rank(best) ? one.fit > best.fit : rank(one) > rank(best);
  return wished.reduce<Proposal | null>((best, one) => (best === null || isBetter(one, best) ? one : best), null);
}

/** Whether it has none of the required columns: it is something else, such as a list of words. */
export function isStranger(mapping: Mapping): boolean {
  return lackingTargets(mapping).length === requiredTargets(mapping.tab).length;
}

/** The mapping of the table that fits best; null when none has a header, or the wished tab cannot be imported into. */
export function proposeMapping(
  tables: readonly Table[],
  profiles: readonly Profile[],
  wishes: Wishes = {},
): Mapping | null {
  return bestOf(proposalsIn(tables, profiles, wishes), wishes)?.mapping ?? null;
}

function proposalFor(
  { table, header, span, unitLine }: FoundTable & { readonly unitLine: UnitLine | null },
  profile: Profile | null,
  wishes: Wishes,
): Proposal {
  const { data } = sortRows(table, header, span);
  const columns = header.columns.map((column) => {
    const cells = data.map(({ cells: row }) => row[column.index] ?? null).filter((cell) => !isBlank(cell));
    return { ...column, cells, personal: isPersonalColumn(column.names, cells) };
  });
  const open = columns.filter(({ personal }) => !personal);
  const rated = open.map((column) => ({ ...column, cells: column.cells.slice(0, RATED_ROWS) }));
  const namesake = namesakeOf(table.name, header);
  const own = bestTab(rated, { tab: namesake?.name });
  const isFree = wishes.tab === undefined && wishes.targets === undefined;
  const wished = isFree ? own : bestTab(rated, { tab: namesake?.name, ...wishes });
  const choice = profile ? fromProfile(profile, columns) : wished;
  const mapping: Mapping = {
    tab: choice.tab.name,
    sheet: table.name,
    headerRows: { first: header.firstRow, last: header.lastRow },
    span,
    columns: columns.map((column) => {
      const target = choice.targets.get(column.index) ?? null;
      return mappedColumn(column, { tab: choice.tab.name, target, personal: column.personal, profile });
    }),
    ...(unitLine === null ? {} : { unitLine }),
    remembered: profile !== null,
  };
  const isOfTab = own.requiredShare >= OF_TAB && (namesake === null || importTab(namesake.name) !== null);
  const ownTab = isOfTab ? own.tab.name : null;
  return { table, mapping, fit: choice.fit, ownTab, namesake: namesake?.name ?? null, rows: data.length };
}

function profileFor(profiles: readonly Profile[], { columns }: Header, { tab }: Wishes): Profile | null {
  const signature = signatureOf(columns);
  return (
    profiles.find((profile) => profile.signature === signature && (tab === undefined || profile.tab === tab)) ?? null
  );
}
