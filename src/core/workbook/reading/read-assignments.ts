import type { SectionCode } from '../contract/outline';
import type { RowOf } from '../contract/tab';
import { ASSIGNMENTS_TAB } from '../contract/tabs';
import type { Problem, Read } from '../problems/problem';
import { readSections } from './read-sections';

export type Assignment = Omit<RowOf<typeof ASSIGNMENTS_TAB>, 'section'> & { readonly sections: readonly SectionCode[] };

/** An assignment with a day under `doneOn` counts as done, whatever its `done` cell says. */
export function readAssignments(rows: readonly RowOf<typeof ASSIGNMENTS_TAB>[]): Read<readonly Assignment[]> {
  const problems: Problem[] = [];
  const { name: sheet, columns } = ASSIGNMENTS_TAB;
  const value = rows.flatMap(({ section, ...row }) => {
    const place = { sheet, row: row.row, column: columns.section.header };
    const sections = readSections(section, place, { leftOut: 'assignment' }, problems);
    return sections ? [{ ...row, sections, done: row.done || row.doneOn !== null }] : [];
  });
  return { value, problems };
}
