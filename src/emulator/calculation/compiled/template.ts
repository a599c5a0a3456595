import { mergeRefTokens, parse, tokenize } from '@borgar/fx';
import { canonical } from '../text/canonical';
import { type Corner, type Reference, withReferences } from '../text/references';
import { ERRORS } from '../values/values';
import { type Changing, compiled, type Found } from './compile';
import type { Part } from './context';
import type { Relative } from './relative';

/** A formula that is ready to be computed; one serves all cells into which it was filled down. */
export interface Template {
  readonly compute: Part;
  readonly references: readonly Relative[];
  readonly names: readonly string[];
  /** With what it changes by itself. */
  readonly changing: Changing | null;
  /** Whether it may fill more cells than its own. */
  readonly maySpill: boolean;
}

const PARSING = { permitArrayRanges: true, permitArrayCalls: true, looseRefCalls: true };

export class Templates {
  private readonly known = new Map<string, Template>();

  constructor(private readonly locale: string) {}

  of(formula: string, row: number): Template {
    const key = keyAt(formula, row);
    let template = this.known.get(key);
    if (!template) {
      template = this.read(formula, row);
      this.known.set(key, template);
    }
    return template;
  }

  private read(formula: string, row: number): Template {
    const found: Found = { references: [], names: [], changing: null, maySpill: false };
    try {
      const tokens = tokenize(canonical(formula, this.locale), { allowTernary: true, mergeRefs: true });
      const compute = compiled(parse(mergeRefTokens(tokens), PARSING), { found, row });
      return { ...found, compute };
    } catch {
      return { ...NOTHING, compute: () => ERRORS.syntax };
    }
  }
}

const NOTHING = { references: [], names: [], changing: null, maySpill: false };

/** The same for a formula and for those that filling it down makes of it. */
function keyAt(formula: string, row: number): string {
  return withReferences(formula, ({ sheet, first, last }: Reference) =>
    [sheet ?? '', cornerKey(first, row), last ? cornerKey(last, row) : ''].join('\u0000'),
  );
}

function cornerKey({ row, column, isRowFixed }: Corner, own: number): string {
  if (row === null) return `${column}:`;
  return isRowFixed ? `${column}$${row}` : `${column}[${row - own}`;
}
