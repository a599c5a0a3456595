import { COLUMNS_06A, type Counts06a, form06a } from '../forms/form-06a';
import { groupedText } from '../indicators/number-text';
import { roman } from '../roman';
import type { Procedure } from '../workbook/read-dossiers';
import type { WorkbookRecords } from '../workbook/read-workbook';
import type { ListItem } from './vocabulary';

const LEVEL_NAMES: Readonly<Record<Procedure['level'], string>> = {
  commune: 'Cấp xã',
  district: 'Cấp huyện',
  province: 'Cấp tỉnh',
};

/** The rows of Biểu II.06a: each level with its sectors, the grand total last. */
export function form06aItems(records: WorkbookRecords): readonly ListItem[] {
  const form = form06a(records);
  if (!form) return [];
  const levels = form.levels.flatMap(({ level, counts, sectors }, index) => [
    sumRow(roman(index + 1), LEVEL_NAMES[level], counts),
    ...sectors.map((line, place) => sectorRow(String(place + 1), line.sector, line.counts)),
  ]);
  return [...levels, sumRow('', 'Tổng số', form.counts)];
}

function sumRow(stt: string, ten: string, counts: Counts06a): ListItem {
  return { sections: [], fields: { stt, ten, ...columnsOf(counts), la_cong: true, la_linh_vuc: false } };
}

function sectorRow(stt: string, ten: string, counts: Counts06a): ListItem {
  return { sections: [], fields: { stt, ten, ...columnsOf(counts), la_cong: false, la_linh_vuc: true } };
}

/** Columns (1) and (2) are the ordinal and the name. */
function columnsOf(counts: Counts06a): Readonly<Record<string, string>> {
  return Object.fromEntries(COLUMNS_06A.map((column, index) => [`cot_${index + 3}`, groupedText(counts[column])]));
}
