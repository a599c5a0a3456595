import { columnRemarks } from '../core/import/mapping/column-remarks';
import { countsOf, type ImportPlan } from '../core/import/plan/import-plan';
import { previewOf } from '../core/import/plan/preview';
import type { PreviewChange, PreviewProblem } from '../core/import/plan/preview-types';
import { noteText } from '../core/import/words/note-words';
import { exportPlace } from '../core/import/words/place-words';
import { hiddenRowsText } from '../core/import/words/reading-words';
import { remarkText } from '../core/import/words/remark-words';
import { SKIP_REASONS } from '../core/import/words/row-words';
import type { ExportRead, TablesRead } from './import-source';
import { doubtLines, mappingLines, otherTableLines } from './reading-lines';

const MOST_LISTED = 10;

interface Imported {
  readonly plan: ImportPlan;
  readonly read: ExportRead;
  /** What the officer has to do in Excel now. */
  readonly notices?: readonly string[];
  readonly mode: 'preview' | 'written' | 'nothing-new';
}

const ENDS: Readonly<Record<Imported['mode'], string>> = {
  preview: 'Chưa ghi gì vào bảng tính. Thêm --apply để ghi.',
  written: 'Đã ghi vào bảng tính.',
  'nothing-new': 'Bảng tính đã có đủ, không phải ghi gì.',
};
const NOTHING_VALID = 'Không có dòng nào nhập được, chưa ghi gì vào bảng tính.';

/** The counts, the first rows of each kind and all refused rows. */
export function importSummary({ plan, read, notices = [], mode }: Imported): string {
  const { added, changed, refused, warnings, missingColumns, odd } = previewOf(plan, plan.outcomes.length);
  const counts = countsOf(plan);
  return [
    ...mappingLines(read.reading),
    ...otherTableLines(read.reading),
    ...read.notes.map((note) => `Lưu ý: ${noteText(note)}`),
    ...(read.hiddenRows > 0 ? [`Lưu ý: ${hiddenRowsText(read.hiddenRows)}`] : []),
    ...doubtLines(read),
    `Tab «${plan.tab}»: ${counts.added} dòng mới, ${counts.changed} dòng thay đổi, ${counts.unchanged} dòng không đổi, ${counts.refused} dòng bị từ chối.`,
    ...(counts.kept > 0 ? [`Giữ trạng thái của cán bộ ở ${counts.kept} hồ sơ đã trả mà tệp còn ghi là chưa trả.`] : []),
    ...(odd === null ? [] : [odd]),
    ...(missingColumns.length > 0
      ? [`Bảng tính không có cột: ${missingColumns.join(', ')}. Các cột này không được nhập.`]
      : []),
    ...group(
      'Dòng mới',
      added.map((row) => `${exportPlace(row, null)}: ${row.name}`),
      MOST_LISTED,
    ),
    ...group('Dòng thay đổi', changed.map(changeText), MOST_LISTED),
    ...group('Ô để trống vì không đọc được', warnings.map(problemLine), MOST_LISTED),
    ...group('Dòng bị từ chối', refused.map(problemLine), refused.length),
    ...skippedLines(read),
    // All of them: a second run has nothing to write and does not tell them again.
    ...group('Cần làm tiếp trong bảng tính', notices, notices.length),
    mode === 'nothing-new' && counts.unchanged === 0 ? NOTHING_VALID : ENDS[mode],
  ].join('\n');
}

/** Why there is nothing to import: what was found, and what was left out. */
export function nothingRead(read: TablesRead): string {
  const { sheet, headerRows } = read.reading.mapping;
  return [
    `Không có dòng dữ liệu nào để nhập: dưới tiêu đề của bảng «${sheet}» (dòng ${headerRows.first}) không có dòng nào có số liệu ở các cột được nhập.`,
    ...skippedLines(read),
    ...otherTableLines(read.reading),
  ].join('\n');
}

function skippedLines({ skipped }: TablesRead): readonly string[] {
  const kinds = new Map<string, (typeof skipped)[number][]>();
  for (const one of skipped) {
    const kind = SKIP_REASONS[one.reason] + (one.sheet === undefined ? '' : ` của bảng «${one.sheet}»`);
    const rows = kinds.get(kind);
    if (rows) rows.push(one);
    else kinds.set(kind, [one]);
  }
  const lines = [...kinds].map(([kind, rows]) => {
    const shown = rows.slice(0, MOST_LISTED).map(({ row }) => row);
    return `${kind}: ${rows.length} (dòng ${shown.join(', ')}${rows.length > MOST_LISTED ? ', …' : ''})`;
  });
  return group('Dòng không phải dữ liệu, đã bỏ qua', lines, lines.length);
}

function group(title: string, lines: readonly string[], most: number): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > most ? [`  … và ${lines.length - most} dòng khác`] : [];
  return [`${title}:`, ...lines.slice(0, most).map((line) => `  - ${line}`), ...more];
}

function changeText({ sheetRow, name, cells, ...place }: PreviewChange): string {
  const changes = cells.map(({ column, before, after }) => `${column}: ${before || 'trống'} → ${after}`);
  return `${exportPlace(place, null)}, ${name} (dòng ${sheetRow} của bảng tính): ${changes.join('; ')}`;
}

function problemLine({ column, name, text, ...place }: PreviewProblem): string {
  return `${exportPlace(place, column)}${name === '' ? '' : ` (${name})`}: ${text}`;
}

/** The same as JSON for other tools, with all rows of each kind. */
export function importJson({ plan, read, notices = [], mode }: Imported): string {
  const { reading, skipped, doubts } = read;
  const rows = previewOf(plan, plan.outcomes.length);
  return JSON.stringify(
    {
      tab: plan.tab,
      written: mode === 'written',
      counts: countsOf(plan),
      mapping: reading.mapping,
      tables: reading.taken.map(({ mapping: { sheet, span, headerRows } }) => ({ sheet, span, headerRows })),
      otherTables: reading.others,
      dayOrder: doubts,
      remarks: columnRemarks(reading.taken.map((table) => table.mapping)).map(remarkText),
      ...rows,
      skipped,
      notices,
    },
    null,
    2,
  );
}
