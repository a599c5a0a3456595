import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { cellPlace, type FoundPlace } from './finding';
import { LIST_NAMES, ROW_LISTS, type Row } from './row-lists';
import { lawOf, type Subject } from './subject';

/** A line of the text or a row of the workbook. */
export interface Part {
  readonly item: object;
  readonly place: FoundPlace;
}

/** All lines of the text, then all rows of the workbook. */
export function partsOf({ text, workbook }: Subject): readonly Part[] {
  const lines = text.lines.map((line): Part => ({ item: line, place: line.place }));
  const rows = LIST_NAMES.flatMap((name) => {
    const { tab, quoted } = ROW_LISTS[name];
    return (workbook?.records[name] ?? []).map((row: Row): Part => {
      const quote = (row as Row & Readonly<Record<string, unknown>>)[quoted];
      return {
        item: row,
        place: cellPlace(tab.name, row.row, tab.columns[quoted]?.header ?? null, String(quote ?? '')),
      };
    });
  });
  return [...lines, ...rows];
}

/** The same subject with only these lines and rows; figures and settings are unchanged. */
export function onlyWith(subject: Subject, parts: readonly Part[]): Subject {
  const { text, workbook, frozen } = subject;
  const law = lawOf(subject);
  const kept = new Set(parts.map(({ item }) => item));
  const isKept = (item: object) => kept.has(item);
  if (!workbook) return { text: { ...text, lines: text.lines.filter(isKept) }, workbook, frozen, law };
  const lists = LIST_NAMES.map((name) => [
    name,
    (workbook.records[name] as readonly Row[] | null)?.filter(isKept) ?? null,
  ]);
  const records = { ...workbook.records, ...Object.fromEntries(lists) } as WorkbookRecords;
  return { text: { ...text, lines: text.lines.filter(isKept) }, workbook: { ...workbook, records }, frozen, law };
}
