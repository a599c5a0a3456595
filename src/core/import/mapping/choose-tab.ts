import type { Tab } from '../../workbook/contract/tab';
import { plain } from '../plain';
import { IMPORT_TABS, importTab, targetsOf } from '../targets';
import { assignColumns } from './assign-columns';
import type { Profile } from './profile';
import type { SampledColumn } from './rate-column';

/** The tab to import into, and the target of each column. */
export interface Choice {
  readonly tab: Tab;
  /** The target of each column, by its index in the row. */
  readonly targets: ReadonlyMap<number, string>;
  /** How well the columns fit. Of several tables the best fitting one is taken. */
  readonly fit: number;
  /** Share of the required columns that were found. */
  readonly requiredShare: number;
}

/** As an officer once decided; targets that the tab no longer has are left out. */
export function fromProfile(profile: Profile, columns: readonly SampledColumn[]): Choice {
  const byHeader = new Map(profile.columns.map(({ header, target }) => [plain(header), target]));
  const tab = importTab(profile.tab) ?? (IMPORT_TABS[0] as Tab);
  const known = new Set(targetsOf(tab).map(({ header }) => header));
  const targets = columns.flatMap(({ index, header }) => {
    const target = byHeader.get(plain(header)) ?? null;
    return target !== null && known.has(target) ? [[index, target] as const] : [];
  });
  return { tab, targets: new Map(targets), fit: Number.POSITIVE_INFINITY, requiredShare: 1 };
}

/** The wished tab if given, else the one that the columns fit best. */
export function bestTab(columns: readonly SampledColumn[], { tab: wished, targets = [] }: TabWishes = {}): Choice {
  const wishedTab = wished === undefined ? null : importTab(wished);
  const tabs = wishedTab ? [wishedTab] : IMPORT_TABS;
  const choices = tabs.map((tab) => ({ tab, ...assignColumns(tab, columns) }));
  const best = bestFitting(choices);
  // Where the headers say too little, the targets that an officer will give tell the tab.
  const having = choices.filter(({ tab }) => targets.every((target) => hasTarget(tab, target)));
  return best.requiredShare >= OF_TAB || having.length === 0 ? best : bestFitting(having);
}

function bestFitting(choices: readonly Choice[]): Choice {
  return choices.reduce((best, one) => (one.fit > best.fit ? one : best));
}

/** The share of a tab's required columns that makes a table one of this tab. */
export const OF_TAB = 0.5;

interface TabWishes {
  readonly tab?: string | undefined;
  readonly targets?: readonly string[] | undefined;
}

function hasTarget(tab: Tab, target: string): boolean {
  return targetsOf(tab).some(({ header }) => plain(header) === plain(target));
}
