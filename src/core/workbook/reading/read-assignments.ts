import type { Outline, SectionCode } from '../../outline/outline';
import { ASSIGNMENTS_TAB } from '../contract/record-tabs';
import type { RowOf } from '../contract/tab';
import type { Read } from '../problems/problem';
import { sectionReader } from './read-sections';

export type Assignment = Omit<RowOf<typeof ASSIGNMENTS_TAB>, 'section'> & { readonly sections: readonly SectionCode[] };

/** An assignment with a day under `doneOn` counts as done, whatever its `done` cell says. */
export function readAssignments(
  rows: readonly RowOf<typeof ASSIGNMENTS_TAB>[],
  outline: Outline,
): Read<readonly Assignment[]> {
  const { read, problems } = sectionReader(outline);
  const { name: sheet, columns } = ASSIGNMENTS_TAB;
  const value = rows.flatMap(({ section, ...row }) => {
    const place = { sheet, row: row.row, column: columns.section.header };
    const sections = read(section, place, 'assignment');
    return sections ? [{ ...row, sections, done: row.done || row.doneOn !== null }] : [];
  });
  return { value, problems };
}
