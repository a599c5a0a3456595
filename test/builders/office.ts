import type { ReportKind } from '../../src/core/report/report-kind';
import type { Table } from '../../src/core/workbook/contract/cell';
import type { SpreadsheetFile } from '../../src/emulator/spreadsheet/spreadsheet-file';
import type { Traits } from '../../src/emulator/world/traits';
import { createWorld, type World } from '../../src/emulator/world/world';
import type { Answer } from '../../src/protocol/answer';
import type { FolderOpened, Made } from '../../src/protocol/report-run';
import type { Server } from '../../src/protocol/server';
import { builtScript } from './built-script';
import { copiedState } from './copied-state';
import { sampleTables } from './sample';

/**
 * Loading the script anew for each run, as Google does, is slow: only the run of CI in the second time zone does it.
 */
const FRESH = process.env.FRESH_SCRIPT === '1';
const NOW = '2023-06-13T02:00:00Z';

export const AN = 'an@phuong.example';
export const BINH = 'binh@phuong.example';
export const CITY = 'noivu@thanhpho.example';

export type Office = ReturnType<typeof anOffice>;

/** A ward office: a Sheet with the built script, two officers who edit it, and the emulated Google services. */
export function anOffice({
  tables = [] as readonly Table[],
  locale = 'vi_VN',
  dist = builtScript(),
  now = NOW,
  traits = {} as Partial<Traits>,
} = {}) {
  const world: World = createWorld({ officers: [AN, BINH], dist, keepsScript: !FRESH, now, traits });
  const file = world.spreadsheet({ tables, owner: AN, editors: [BINH], locale, name: 'Số liệu CCHC' });
  return officeOf(world, file);
}

/** A Sheet, with a typed way to call the script as an officer. */
export function officeOf(world: World, file: SpreadsheetFile) {
  type Call<K extends keyof Server> = (...args: Parameters<Server[K]>) => ReturnType<Server[K]>;
  const as = (officer: string) => ({
    call<K extends keyof Server>(name: K, ...args: Parameters<Server[K]>): ReturnType<Server[K]> {
      return (file.callFromPage.bind(file, officer, name) as unknown as Call<K>)(...args);
    },
  });
  return { world, file, as };
}

/** An office that is set up, with the rows of the 2023 sample as its own. */
export function anOfficeAtWork(options: { readonly locale?: string } = {}): Office {
  return anOfficeSetUp({ ...options, tables: sampleTables() });
}

/** An office whose Sheet already has these tables; set-up adds what is missing. */
export function anOfficeWith(tables: readonly Table[], dist?: string, traits: Partial<Traits> = {}): Office {
  return anOfficeSetUp({ tables, traits, ...(dist ? { dist } : {}) });
}

type OfficeOptions = NonNullable<Parameters<typeof anOffice>[0]>;

/** An office after set-up, which is the same each time. */
export function anOfficeSetUp(options: OfficeOptions, steps: readonly SetUp[] = ['own']): Office {
  return keptOffice(['set-up', options, steps], () => {
    const office = anOffice(options);
    for (const step of steps) valueIn(office.as(AN).call('setUpSheet', step === 'sample'));
    return { office };
  }).office;
}

/** Set-up of an office's own Sheet, or with the sample. */
type SetUp = 'own' | 'sample';

const MOST_KEPT = 8;
const kept = new Map<string, { readonly office: Office }>();

/**
 * An office in which something was done that is the same each time, with what that gave: it is done once for equal
 * names, and then copied. Only the last ones asked for are kept.
 */
export function keptOffice<T extends { readonly office: Office }>(named: readonly unknown[], make: () => T): T {
  const name = JSON.stringify(named);
  const made = (kept.get(name) as T | undefined) ?? make();
  kept.delete(name);
  kept.set(name, made);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return { ...made, office: copyOf(made.office) };
}

/** The same office once more: what happens in one of them leaves the other as it is. */
function copyOf({ world, file }: Office): Office {
  const copy = copiedState({ world, file });
  return officeOf(copy.world, copy.file);
}

export function valueIn<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error([answer.failure.message, ...answer.failure.details].join('\n'));
  return answer.value;
}

export interface ReportMade extends Made {
  /** Null when the folder was open to all colleagues already. */
  readonly folder: FolderOpened | null;
}

/** Makes a report as the sidebar does, and opens its folder to colleagues when that waits. */
export function makeReport(office: Office, officer = AN, kind?: ReportKind): ReportMade {
  const { call } = office.as(officer);
  const made = valueIn(kind === undefined ? call('makeReport') : call('makeReport', kind));
  return { ...made, folder: made.folderWaits ? valueIn(call('openFolder')) : null };
}
