import { type Cell, isBlank, type Table } from '../workbook/cell';
import type { Tab } from '../workbook/tabs';
import { wordKey } from './accepted-words';
import { assignColumns } from './assign-columns';
import { wordOf } from './convert-cell';
import { findHeader, type Header, headerAt } from './find-header';
import { targetsNamed } from './known-headers';
import type { MappedColumn, Mapping, UnknownWord } from './mapping';
import { holdsPersonalData, isPersonalHeader } from './personal-columns';
import { plain } from './plain';
import type { Profile } from './profile';
import type { SampledColumn } from './rate-column';
import { signatureOf } from './signature';
import { sortRows } from './sort-rows';
import { IMPORT_TABS, importTab, targetsOf } from './targets';
import { unknownWords } from './unknown-words';

/** What an officer, or the caller of a command, has already said. */
export interface Wishes {
  readonly tab?: string | undefined;
  /** The sheet of the export. */
  readonly sheet?: string | undefined;
  /** First row of its header, 1-based. */
  readonly headerRow?: number | undefined;
}

const RATED_ROWS = 300;
const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

/**
 * How the export is best read: as remembered for exports with these headers, else as its headers and content suggest.
 * Null when no table of it has a header.
 */
export function proposeMapping(
  tables: readonly Table[],
  profiles: readonly Profile[],
  wishes: Wishes = {},
): Mapping | null {
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

function proposalFor(
  table: Table,
  header: Header,
  { profile, tab }: Known,
): { readonly mapping: Mapping; readonly fit: number } {
  const { data } = sortRows(table, header);
  const columns = header.columns.map((column) => ({
    ...column,
    cells: data.map(({ cells }) => cells[column.index] ?? null).filter((cell) => !isBlank(cell)),
  }));
  const personal = new Set(columns.filter(isPersonalColumn).map(({ index }) => index));
  const open = columns
    .filter(({ index }) => !personal.has(index))
    .map((column) => ({ ...column, cells: column.cells.slice(0, RATED_ROWS) }));
  const { tab: chosenTab, targets, fit } = profile ? fromProfile(profile, columns) : bestTab(open, tab);
  const mapping: Mapping = {
    tab: chosenTab.name,
    sheet: table.name,
    headerRows: { first: header.firstRow, last: header.lastRow },
    columns: columns.map((column) =>
      mappedColumn(chosenTab, column, {
        target: targets.get(column.index) ?? null,
        personal: personal.has(column.index),
        profile,
      }),
    ),
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

interface Choice {
  readonly tab: Tab;
  readonly targets: ReadonlyMap<number, string>;
  readonly fit: number;
}

function fromProfile(profile: Profile, columns: readonly SampledColumn[]): Choice {
  const byHeader = new Map(profile.columns.map(({ header, target }) => [plain(header), target]));
  const tab = importTab(profile.tab) ?? (IMPORT_TABS[0] as Tab);
  const known = new Set(targetsOf(tab).map(({ header }) => header));
  const targets = columns.flatMap(({ index, header }) => {
    const target = byHeader.get(plain(header)) ?? null;
    return target !== null && known.has(target) ? [[index, target] as const] : [];
  });
  return { tab, targets: new Map(targets), fit: Number.POSITIVE_INFINITY };
}

function bestTab(columns: readonly SampledColumn[], wished: string | undefined): Choice {
  const tabs = IMPORT_TABS.filter(({ name }) => wished === undefined || name === wished);
  const choices = tabs.map((tab) => ({ tab, ...assignColumns(tab, columns) }));
  return choices.reduce((best, one) => (one.fit > best.fit ? one : best));
}

/** By its header, else by its content, unless its header says that it holds days, money, codes or choices. */
function isPersonalColumn({ names, cells }: SampledColumn): boolean {
  if (names.some(isPersonalHeader)) return true;
  const known = names.flatMap(targetsNamed);
  if (known.some(({ accepts }) => accepts.kind !== 'text')) return false;
  // Remarks need not come along; a subject or the name of a procedure must.
  const isRemark = known.length > 0 && known.every(({ required }) => !required);
  return holdsPersonalData(cells, isRemark);
}

interface Given {
  readonly target: string | null;
  readonly personal: boolean;
  readonly profile: Profile | null;
}

function mappedColumn(
  tab: Tab,
  { header, index, cells }: SampledColumn,
  { target, personal, profile }: Given,
): MappedColumn {
  return {
    header,
    index,
    target,
    personal,
    samples: personal ? [] : samplesOf(cells),
    words:
      target === null
        ? []
        : unknownWords(tab.name, target, cells).map((word) => ({
            ...word,
            accepted: remembered(profile, header, word),
          })),
  };
}

function remembered(profile: Profile | null, header: string, { found }: UnknownWord): string | null {
  const word = profile?.words.find(
    (one) => plain(one.header) === plain(header) && wordKey(one.found) === wordKey(found),
  );
  return word?.accepted ?? null;
}

function samplesOf(cells: readonly Cell[]): readonly string[] {
  const texts = new Set<string>();
  for (const cell of cells) {
    if (texts.size === SAMPLES) break;
    const text = wordOf(cell).replace(/\s+/g, ' ');
    texts.add(text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text);
  }
  return [...texts];
}
