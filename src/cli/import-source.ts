import { type DayColumn, takesOrder } from '../core/import/mapping/column-doubts';
import { targetWished, withDayOrder, withWish } from '../core/import/mapping/column-wish';
import { requiredTargets } from '../core/import/mapping/correct-mapping';
import { type DayOrder, dayShape } from '../core/import/mapping/day-order';
import { type ExportReading, readingOf } from '../core/import/mapping/export-reading';
import { type Imported, importRows } from '../core/import/mapping/import-table';
import type { Mapping } from '../core/import/mapping/mapping';
import { profilesIn } from '../core/import/mapping/profile';
import { ALL_SHEETS, bestOf, isStranger, type Proposal, proposalsIn } from '../core/import/mapping/propose-mapping';
import type { FileNote } from '../core/import/reading/file-note';
import { nameFault, wishFaultText } from '../core/import/words/wish-words';
import { folded } from '../core/text/folded';
import type { Table } from '../core/workbook/contract/cell';
import { Refusal } from './edge';
import { nothingRead } from './import-summary';
import { readExport } from './read-export';

/** What the caller decided about the export. */
export interface ExportWishes {
  readonly tab: string | undefined;
  readonly sheets: readonly string[];
  /** `Ngày nộp=Ngày tiếp nhận`. */
  readonly maps: readonly string[];
  /** For every column of days whose cells do not tell another one. */
  readonly dayOrder: DayOrder | null;
}

/** How an export is read, and its rows in terms of the workbook. */
export interface ExportRead extends Imported {
  readonly reading: ExportReading;
  /** Columns of days that stay as they are, since their cells cannot be in the order that the caller gave. */
  readonly otherwise: readonly DayColumn[];
  /** What was noticed about the file. */
  readonly notes: readonly FileNote[];
}

/** Uses the mapping that the workbook remembers for files with these headers, else a proposed one. */
export async function readExportRows(
  bytes: Uint8Array,
  workbook: readonly Table[],
  wishes: ExportWishes,
): Promise<ExportRead> {
  const { tables, notes } = await readExport(bytes);
  const sheets = wishes.sheets.map((name) => sheetNamed(tables, name));
  const chosen = {
    tab: wishes.tab,
    sheets: sheets.length === 0 ? undefined : sheets,
    targets: wishes.maps.length === 0 ? undefined : wishes.maps.flatMap((wish) => targetWished(wish) ?? []),
  };
  const proposals = proposalsIn(tables, profilesIn(workbook), chosen);
  const best = bestOf(proposals, chosen);
  if (!best) {
    throw new Refusal('Không tìm thấy dòng tiêu đề trong tệp xuất. Bảng cần một dòng tên cột phía trên số liệu.');
  }
  const mapping = wishes.maps.reduce((made, wish) => wished(best, made, wish), best.mapping);
  refuseStrangers(mapping);
  const read = readWith({ tables, proposals }, mapping, sheets);
  const { dayOrder } = wishes;
  const answered = dayOrder === null ? [] : answeredColumns(read, dayOrder);
  const targets = answered.map(({ target }) => target);
  const final = readWith({ tables, proposals }, withDayOrder(mapping, targets, dayOrder), sheets);
  refuseOthers(final.reading, sheets);
  if (final.value.rows.length === 0) throw new Refusal(nothingRead(final));
  const isLeft = ({ order, cells }: DayColumn) => order === null && cells.some((cell) => dayShape(cell) !== null);
  const otherwise = dayOrder === null ? [] : final.dayColumns.filter(isLeft);
  return { ...final, notes, otherwise };
}

export type TablesRead = Omit<ExportRead, 'otherwise' | 'notes'>;

function answeredColumns({ dayColumns, doubts }: Imported, order: DayOrder): readonly DayColumn[] {
  const doubtful = new Set(doubts.map(({ target }) => target));
  return dayColumns.filter((column) => doubtful.has(column.target) || takesOrder(column, order));
}

interface Export {
  readonly tables: readonly Table[];
  readonly proposals: readonly Proposal[];
}

function readWith(source: Export, mapping: Mapping, sheets: readonly string[]): TablesRead {
  const reading = readingOf(source, mapping, sheets);
  return { reading, ...importRows(reading.taken) };
}

function sheetNamed(tables: readonly Table[], name: string): string {
  if (name === ALL_SHEETS) return name;
  const found = tables.find((table) => folded(table.name) === folded(name));
  if (found) return found.name;
  const names = tables.map((table) => table.name);
  throw new Refusal(nameFault(`Tệp xuất không có bảng «${name}».`, { name, names }, 'Các bảng của tệp'));
}

function wished({ table }: Proposal, mapping: Mapping, wish: string): Mapping {
  const made = withWish(table, mapping, wish);
  if ('kind' in made) throw new Refusal(wishFaultText(made, mapping));
  return made;
}

/** Refuses a table that has none of the required columns: it is something else, such as a list of words. */
function refuseStrangers(mapping: Mapping): void {
  if (!isStranger(mapping)) return;
  const required = requiredTargets(mapping.tab).join(', ');
  throw new Refusal(
    `Không nhận ra cột của tệp xuất: bảng «${mapping.sheet}» không có cột nào trong các cột bắt buộc của tab «${mapping.tab}» (${required}).`,
  );
}

/** Refuses a sheet that was asked for by name but cannot be taken together with the leading one. */
function refuseOthers({ mapping, taken }: ExportReading, sheets: readonly string[]): void {
  const read = new Set([ALL_SHEETS, ...taken.map((table) => table.mapping.sheet)]);
  const left = sheets.find((sheet) => !read.has(sheet));
  if (left === undefined) return;
  throw new Refusal(
    `Bảng «${left}» không cùng mẫu với bảng «${mapping.sheet}» nên không nhập một lượt được. ` +
      `Hãy chạy riêng với --sheet "${left}".`,
  );
}
