import { hasOddCharacters, tidy } from '../../text/folded';
import { type OddCells, type OddKind, type Problem, warningAt } from '../problems/problem';

const MOST_SHOWN = 3;

/** Gathers the cells of a tab with characters that officers cannot see or mistake for others, to tell of them once. */
export interface OddCharacters {
  /** Row from 1; null for the name of the tab. */
  note(kind: OddKind, text: unknown, row: number | null): void;
  /** Null when nothing was noted. */
  cells(): OddCells | null;
  problems(): readonly Problem[];
}

export function oddCharacters(sheet: string): OddCharacters {
  const counts = new Map<OddKind, number>();
  const shown: OddCells['shown'][number][] = [];
  return {
    note(kind, text, row) {
      if (typeof text !== 'string' || !hasOddCharacters(text)) return;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      if (shown.length < MOST_SHOWN) shown.push({ row, readAs: tidy(text) });
    },
    cells,
    problems() {
      const found = cells();
      return found ? [warningAt({ sheet, row: null, column: null }, { code: 'odd-characters', ...found })] : [];
    },
  };

  function cells(): OddCells | null {
    return counts.size === 0 ? null : { counts: [...counts], shown };
  }
}
