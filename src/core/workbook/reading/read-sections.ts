import { codesOf, type Outline, type SectionCode, sectionOf } from '../../outline/outline';
import { movesBetween } from '../../outline/sets/moves';
import { SET_NAMES, type SetName, SHIPPED_SETS, SHIPPED_WORDINGS } from '../../outline/sets/shipped-sets';
import { folded } from '../../text/folded';
import { errorAt, type LeftOut, type Place, type Problem, type SectionElsewhere } from '../problems/problem';

/** Reads cells of `Mục báo cáo` by an outline. */
export interface SectionReader {
  /**
   * The sections named in a cell, separated by `;` or `,`. Null when one of them is not in the outline: the whole cell
   * is then unreadable, and a problem names those that are not.
   */
  read(cell: string, place: Place, leftOut: LeftOut | null): readonly SectionCode[] | null;
  readonly problems: readonly Problem[];
}

export function sectionReader(outline: Outline): SectionReader {
  const byFoldedCode = new Map(codesOf(outline).map((code) => [folded(code), code]));
  const problems: Problem[] = [];
  return {
    problems,
    read(cell, place, leftOut) {
      const names = cell.split(SEPARATOR).map(nameIn);
      const known = names.filter((name) => name !== '').map((name) => byFoldedCode.get(name));
      const sections = known.filter((code) => code !== undefined);
      const isReadable = sections.length === known.length && (cell.trim() === '' || sections.length > 0);
      if (isReadable) return [...new Set(sections)];
      const unknown = names.filter((name) => name !== '' && !byFoldedCode.has(name));
      const elsewhere = unknown.flatMap((name) => sectionElsewhere(name, outline) ?? []);
      const found = unknown.length > 0 ? partsOf(cell, unknown) : cell.trim();
      problems.push(errorAt(place, { code: 'section-unknown', found, elsewhere, leftOut }));
      return null;
    },
  };
}

const SEPARATOR = /[;,\n]/;

function nameIn(part: string): string {
  return folded(part).replace(/\.$/, '');
}

/** The parts of a cell with these names, as typed. */
function partsOf(cell: string, names: readonly string[]): string {
  const parts = cell.split(SEPARATOR).filter((part) => names.includes(nameIn(part)));
  return parts.map((part) => part.trim()).join('; ');
}

/** Null when no set of the product has the section either. */
function sectionElsewhere(folding: string, outline: Outline): SectionElsewhere | null {
  const sets = SET_NAMES.filter((set) => codesOf(SHIPPED_SETS[set]).some((code) => folded(code) === folding));
  const [from] = sets;
  if (from === undefined) return null;
  const section = codesOf(SHIPPED_SETS[from]).find((code) => folded(code) === folding) as SectionCode;
  const moved = SET_NAMES.filter((to) => to !== from).map((to) => targetIn(to));
  return { section, sets, movedTo: moved.find((code) => code !== null) ?? null };

  /** An office's own outline may use the code for something else. */
  function targetIn(to: SetName): SectionCode | null {
    const target = movesBetween(from as SetName, to).get(section) ?? null;
    const heading = target === null ? null : sectionOf(outline, target)?.heading;
    const isShipped = SHIPPED_WORDINGS.some(
      (one) => one.name === to && target !== null && sectionOf(one.outline, target)?.heading === heading,
    );
    return isShipped ? target : null;
  }
}
