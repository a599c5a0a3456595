import { readWriting, WRITING_TABS, type Writing } from '../../core/assignments/read-writing';
import { type SectionCode, sectionOf } from '../../core/outline/outline';
import type { Table } from '../../core/workbook/contract/cell';
import { Refusal } from '../run/failure';
import { readTables, refuseForeignDates, type Sheets, sheetsNow } from '../sheet/tables';

export interface WritingNow {
  readonly tables: readonly Table[];
  readonly writing: Writing;
}

export function writingNow(sheets: Sheets = sheetsNow()): WritingNow {
  const tables = readTables(WRITING_TABS, sheets);
  refuseForeignDates(tables, sheets.spreadsheet);
  return { tables, writing: readWriting(tables) };
}

export function knownSection(code: string, { outline }: Writing): SectionCode {
  if (sectionOf(outline, code)) return code;
  throw new Refusal('refused', `Không có mục báo cáo «${code}».`);
}

/** @param words What the row contains now; null when the row is gone. */
export function editedMeanwhile(message: string, row: number, words: string | null): Refusal {
  const now = words === null ? 'Dòng này không còn trong tab.' : `Hiện nay dòng ${row} ghi: ${words}`;
  return new Refusal('refused', message, [now]);
}
