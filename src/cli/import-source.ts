import type { ImportRows } from '../core/import/import-rows';
import { lackingTargets } from '../core/import/mapping/correct-mapping';
import { importRows } from '../core/import/mapping/import-table';
import type { Mapping } from '../core/import/mapping/mapping';
import { profilesIn } from '../core/import/mapping/profile';
import { proposeMapping } from '../core/import/mapping/propose-mapping';
import type { SkippedRow } from '../core/import/mapping/sort-rows';
import type { FileNote } from '../core/import/reading/file-note';
import { importTab, targetsOf } from '../core/import/targets';
import type { Table } from '../core/workbook/contract/cell';
import { Refusal } from './edge';
import { readExport } from './read-export';

/** The rows of an export in terms of the workbook, the mapping of its columns, and the rows that are not data. */
export interface ExportRead {
  readonly rows: ImportRows;
  readonly mapping: Mapping;
  readonly skipped: readonly SkippedRow[];
  /** What was noticed about the file. */
  readonly notes: readonly FileNote[];
}

/** Uses the mapping that the workbook remembers for files with these headers, else a proposed one. */
export async function readExportRows(
  bytes: Uint8Array,
  workbook: readonly Table[],
  tab: string | undefined,
): Promise<ExportRead> {
  const { tables, notes } = await readExport(bytes);
  const mapping = proposeMapping(tables, profilesIn(workbook), { tab });
  const table = mapping && tables.find(({ name }) => name === mapping.sheet);
  if (!mapping || !table) {
    throw new Refusal('Không tìm thấy dòng tiêu đề trong tệp xuất. Bảng cần một dòng tên cột phía trên số liệu.');
  }
  refuseStrangers(mapping);
  const { value: rows, skipped } = importRows(table, mapping);
  return { rows, mapping, skipped, notes };
}

/** Refuses a table that has none of the required columns: it is something else, such as a list of words. */
function refuseStrangers(mapping: Mapping): void {
  const tab = importTab(mapping.tab);
  const required = (tab ? targetsOf(tab) : []).filter((target) => target.required).map(({ header }) => header);
  if (lackingTargets(mapping).length < required.length) return;
  throw new Refusal(
    `Không nhận ra cột của tệp xuất: bảng «${mapping.sheet}» không có cột nào trong các cột bắt buộc của tab «${mapping.tab}» (${required.join(', ')}).`,
  );
}
