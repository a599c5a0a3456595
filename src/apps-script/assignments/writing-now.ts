import { readWriting, WRITING_TABS, type Writing } from '../../core/assignments/read-writing';
import { knownSection } from '../../core/assignments/section-name';
import type { Table } from '../../core/workbook/contract/cell';
import type { SectionCode } from '../../core/workbook/contract/outline';
import { Refusal } from '../run/failure';
import { readTables, refuseForeignDates } from '../sheet/tables';

export interface WritingNow {
  readonly tables: readonly Table[];
  readonly writing: Writing;
}

export function writingNow(): WritingNow {
  const tables = readTables(WRITING_TABS);
  refuseForeignDates(tables);
  return { tables, writing: readWriting(tables) };
}

export function sectionOf(code: string): SectionCode {
  const section = knownSection(code);
  if (section) return section;
  throw new Refusal('refused', `Không có mục báo cáo «${code}».`);
}

/** @param words What the row contains now; null when the row is gone. */
export function editedMeanwhile(message: string, row: number, words: string | null): Refusal {
  const now = words === null ? 'Dòng này không còn trong tab.' : `Hiện nay dòng ${row} ghi: ${words}`;
  return new Refusal('refused', message, [now]);
}
