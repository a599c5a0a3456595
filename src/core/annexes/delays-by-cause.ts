import { type DossierFacts, type DossierView, factsOf } from '../indicators/dossier-facts';
import { viewOf } from '../indicators/family';
import { personalDataIn } from '../personal-data/personal-data';
import { inAlphabet } from '../text/alphabet';
import { folded } from '../text/folded';
import type { Dossier } from '../workbook/reading/read-dossiers';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';

/** `withheld`: the typed words may identify a person, so that they are printed nowhere. */
export type CauseKind = 'typed' | 'blank' | 'withheld';

export interface DelayCounts {
  readonly late: number;
  readonly overdue: number;
  /** Of both, those with an apology by the end of the period. */
  readonly apologised: number;
}

/** The late and overdue dossiers of a sector that have one cause. */
export interface DelayLine extends DelayCounts {
  readonly sector: string;
  readonly kind: CauseKind;
  /** Empty unless `kind` is `typed`. */
  readonly cause: string;
}

/** A cause that is withheld: the row where it first stands, and how many dossiers have it. */
export interface WithheldCause {
  readonly row: number;
  readonly count: number;
}

export interface DelaysByCause {
  /** By sector, then by cause; those without a cause to print come last. */
  readonly lines: readonly DelayLine[];
  readonly total: DelayCounts;
  readonly withheld: readonly WithheldCause[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Every dossier of `HS_TRE_HAN` and `HS_DANG_QUA_HAN` in exactly one line; none when the period is unknown or the tab
 * broken.
 */
export function delaysByCause(records: WorkbookRecords): DelaysByCause {
  const view = viewOf(records);
  const causeOf = causeReader();
  const seen = view && { ...view, scope: records.settings.dossierScope };
  const lines = seen ? linesOf(records.dossiers ?? [], seen, causeOf).sort(inOrder) : [];
  return { lines, total: totalOf(lines), withheld: causeOf.withheld() };
}

function linesOf(dossiers: readonly Dossier[], view: DossierView, causeOf: CauseReader): DelayLine[] {
  const lines = new Map<string, Writable<DelayLine>>();
  for (const dossier of dossiers) {
    const facts = factsOf(dossier, view);
    if (facts.outcome !== 'late' && facts.outcome !== 'overdue') continue;
    const { kind, text } = causeOf(dossier);
    const { sector } = dossier.procedure;
    const key = JSON.stringify([folded(sector), kind, folded(text)]);
    const line = lines.get(key) ?? { sector, kind, cause: text, ...NONE };
    lines.set(key, line);
    // As in Biểu II.06a the smallest spelling is printed, so that the order of rows does not matter.
    if (sector < line.sector) line.sector = sector;
    if (text < line.cause) line.cause = text;
    add(line, facts);
  }
  return [...lines.values()];
}

function inOrder(a: DelayLine, b: DelayLine): number {
  return (
    inAlphabet(folded(a.sector), folded(b.sector)) ||
    LAST.indexOf(a.kind) - LAST.indexOf(b.kind) ||
    inAlphabet(a.cause, b.cause)
  );
}

const NONE: DelayCounts = { late: 0, overdue: 0, apologised: 0 };
const LAST: readonly CauseKind[] = ['typed', 'blank', 'withheld'];

function add(line: Writable<DelayCounts>, { outcome, apologised }: DossierFacts): void {
  line[outcome === 'late' ? 'late' : 'overdue']++;
  if (apologised) line.apologised++;
}

function totalOf(lines: readonly DelayCounts[]): DelayCounts {
  const sum = (of: keyof DelayCounts) => lines.reduce((total, line) => total + line[of], 0);
  return { late: sum('late'), overdue: sum('overdue'), apologised: sum('apologised') };
}

type CauseReader = ReturnType<typeof causeReader>;

/** Each text is searched for personal data once. */
function causeReader() {
  const kinds = new Map<string, CauseKind>();
  const withheld = new Map<string, Writable<WithheldCause>>();

  function causeOf({ row, delayCause }: Dossier): { readonly kind: CauseKind; readonly text: string } {
    const text = delayCause
      .replace(/\s+/g, ' ')
      .replace(/[.;,\s]+$/, '')
      .trim();
    const kind = kinds.get(text) ?? kindOf(text);
    kinds.set(text, kind);
    if (kind !== 'withheld') return { kind, text };
    const known = withheld.get(text) ?? { row, count: 0 };
    withheld.set(text, { row: Math.min(known.row, row), count: known.count + 1 });
    return { kind, text: '' };
  }

  return Object.assign(causeOf, { withheld: () => [...withheld.values()].sort((a, b) => a.row - b.row) });
}

function kindOf(cause: string): CauseKind {
  if (!/[\p{L}\d]/u.test(cause)) return 'blank';
  return personalDataIn(cause).length > 0 ? 'withheld' : 'typed';
}
