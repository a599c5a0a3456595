import { isBlank, type Table } from '../../workbook/contract/cell';
import { importTab } from '../targets';
import { bestTab, fromProfile } from './choose-tab';
import { findHeader, type Header, headerAt } from './find-header';
import { mappedColumn } from './mapped-column';
import type { Mapping } from './mapping';
import { isPersonalColumn } from './personal-column';
import type { Profile } from './profile';
import { signatureOf } from './signature';
import { sortRows } from './sort-rows';

/** What an officer or a caller on the command line has already decided. */
export interface Wishes {
  readonly tab?: string | undefined;
  /** Name of the export's sheet. */
  readonly sheet?: string | undefined;
  /** First row of its header, 1-based. */
  readonly headerRow?: number | undefined;
}

const RATED_ROWS = 300;

/**
 * How to read the export: as remembered for its headers, else as headers and content suggest. Null when none of its
 * tables has a header, or the wished tab cannot be imported into.
 */
export function proposeMapping(
  tables: readonly Table[],
  profiles: readonly Profile[],
  wishes: Wishes = {},
): Mapping | null {
  if (wishes.tab !== undefined && importTab(wishes.tab) === null) return null;
  const remembered = (header: Header) => profileFor(profiles, header, wishes) !== null;
  const proposals = tables
    .filter(({ name }) => wishes.sheet === undefined || name === wishes.sheet)
    .flatMap((table) => {
      const header = wishes.headerRow === undefined ? findHeader(table, remembered) : headerAt(table, wishes.headerRow);
      return header
        ? [proposalFor(table, header, { profile: profileFor(profiles, header, wishes), tab: wishes.tab })]
        : [];
    });
  const [first] = proposals;
  if (!first) return null;
  return proposals.reduce((best, one) => (one.fit > best.fit ? one : best), first).mapping;
}

interface Known {
  readonly profile: Profile | null;
  readonly tab: string | undefined;
}

interface Proposal {
  readonly mapping: Mapping;
  readonly fit: number;
}

function proposalFor(table: Table, header: Header, { profile, tab: wished }: Known): Proposal {
  const { data } = sortRows(table, header);
  const columns = header.columns.map((column) => {
    const cells = data.map(({ cells: row }) => row[column.index] ?? null).filter((cell) => !isBlank(cell));
    return { ...column, cells, personal: isPersonalColumn(column.names, cells) };
  });
  const open = columns.filter(({ personal }) => !personal);
  const rated = open.map((column) => ({ ...column, cells: column.cells.slice(0, RATED_ROWS) }));
  const { tab, targets, fit } = profile ? fromProfile(profile, columns) : bestTab(rated, wished);
  const mapping: Mapping = {
    tab: tab.name,
    sheet: table.name,
    headerRows: { first: header.firstRow, last: header.lastRow },
    columns: columns.map((column) => {
      const target = targets.get(column.index) ?? null;
      return mappedColumn(column, { tab: tab.name, target, personal: column.personal, profile });
    }),
    remembered: profile !== null,
  };
  return { mapping, fit };
}

function profileFor(profiles: readonly Profile[], { columns }: Header, { tab }: Wishes): Profile | null {
  const signature = signatureOf(columns);
  return (
    profiles.find((profile) => profile.signature === signature && (tab === undefined || profile.tab === tab)) ?? null
  );
}
