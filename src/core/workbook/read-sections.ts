import { folded } from './cell';
import { SECTION_CODES, type SectionCode } from './outline';
import { errorAt, type Place, type Problem } from './problem';

const BY_FOLDED_CODE = new Map(SECTION_CODES.map((code) => [folded(code), code]));

/** The sections named in a cell of `Mục báo cáo`, several separated by `;` or `,`. Unknown ones become problems. */
export function readSections(
  cell: string,
  place: Place,
  { rowLeftOut }: { readonly rowLeftOut: boolean },
  problems: Problem[],
): readonly SectionCode[] {
  const sections: SectionCode[] = [];
  for (const part of cell.split(/[;,\n]/)) {
    const name = folded(part).replace(/\.$/, '');
    if (name === '') continue;
    const code = BY_FOLDED_CODE.get(name);
    if (code) sections.push(code);
    else problems.push(errorAt(place, { code: 'section-unknown', found: part.trim(), rowLeftOut }));
  }
  return sections;
}
