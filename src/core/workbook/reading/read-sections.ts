import { folded } from '../../text/folded';
import { SECTION_CODES, type SectionCode } from '../contract/outline';
import { errorAt, type LeftOut, type Place, type Problem } from '../problems/problem';

const BY_FOLDED_CODE = new Map(SECTION_CODES.map((code) => [folded(code), code]));

/**
 * The sections named in a cell of `Mục báo cáo`, separated by `;` or `,`. Null when one of them does not exist: the
 * whole cell is then unreadable, and a problem quotes it.
 */
export function readSections(
  cell: string,
  place: Place,
  { leftOut }: { readonly leftOut: LeftOut | null },
  problems: Problem[],
): readonly SectionCode[] | null {
  const names = cell.split(/[;,\n]/).map((part) => folded(part).replace(/\.$/, ''));
  const known = names.filter((name) => name !== '').map((name) => BY_FOLDED_CODE.get(name));
  const sections = known.filter((code) => code !== undefined);
  const isReadable = sections.length === known.length && (cell.trim() === '' || sections.length > 0);
  if (isReadable) return [...new Set(sections)];
  problems.push(errorAt(place, { code: 'section-unknown', found: cell.trim(), leftOut }));
  return null;
}
