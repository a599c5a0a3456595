import type { Outline, SectionCode } from '../../outline/outline';
import { TASKS_TAB } from '../contract/record-tabs';
import type { RowOf } from '../contract/tab';
import type { Read } from '../problems/problem';
import { sectionReader } from './read-sections';

export type Task = Omit<RowOf<typeof TASKS_TAB>, 'section'> & { readonly sections: readonly SectionCode[] };

/** A task whose section is unknown counts, in no section. Null rows stay null. */
export function readTasks(
  rows: readonly RowOf<typeof TASKS_TAB>[] | null,
  outline: Outline,
): Read<readonly Task[] | null> {
  const { read, problems } = sectionReader(outline);
  const { name: sheet, columns } = TASKS_TAB;
  const sectionsOf = ({ row, section }: RowOf<typeof TASKS_TAB>) =>
    read(section, { sheet, row, column: columns.section.header }, null) ?? [];
  return { value: rows?.map((row) => ({ ...row, sections: sectionsOf(row) })) ?? null, problems };
}
