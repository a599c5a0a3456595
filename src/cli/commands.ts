import type { Command } from './command';
import { CHECK_USAGE } from './usage/check-usage';
import { IMPORT_USAGE } from './usage/import-usage';
import { MERGE_USAGE } from './usage/merge-usage';
import { NEW_YEAR_USAGE } from './usage/new-year-usage';
import { REPORT_USAGE } from './usage/report-usage';
import type { Usage } from './usage/usage';

interface Registered {
  readonly usage: Usage;
  /** Loaded only when called: the packages of the other commands would double the time to start. */
  readonly load: () => Promise<Command>;
}

/** Every command of the program; package.json has a script of the same name for each. */
export const COMMANDS: readonly Registered[] = [
  { usage: REPORT_USAGE, load: async () => (await import('./report-command')).reportCommand },
  { usage: CHECK_USAGE, load: async () => (await import('./check-command')).checkCommand },
  { usage: IMPORT_USAGE, load: async () => (await import('./import-command')).importCommand },
  { usage: MERGE_USAGE, load: async () => (await import('./merge-command')).mergeCommand },
  { usage: NEW_YEAR_USAGE, load: async () => (await import('./new-year-command')).newYearCommand },
];
