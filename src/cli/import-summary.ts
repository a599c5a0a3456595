import { countsOf, type ImportPlan } from '../core/import/plan/import-plan';
import { exportPlace } from '../core/import/plan/plan-wording';
import { previewOf } from '../core/import/plan/preview';
import type { PreviewChange, PreviewProblem } from '../core/import/plan/preview-types';
import { noteText } from '../core/import/words/note-words';
import { SKIP_REASONS } from '../core/import/words/row-words';
import { folded } from '../core/text/folded';
import type { ExportRead } from './import-source';

const MOST_LISTED = 10;

interface Imported {
  readonly plan: ImportPlan;
  readonly mapping: ExportRead['mapping'];
  readonly skipped: ExportRead['skipped'];
  readonly notes: ExportRead['notes'];
  readonly mode: 'preview' | 'written' | 'nothing-new';
}

const ENDS: Readonly<Record<Imported['mode'], string>> = {
  preview: 'Chưa ghi gì vào bảng tính. Thêm --apply để ghi.',
  written: 'Đã ghi vào bảng tính.',
  'nothing-new': 'Bảng tính đã có đủ, không phải ghi gì.',
};

/** The counts, the first rows of each kind and all refused rows. */
export function importSummary({ plan, mapping, skipped, notes, mode }: Imported): string {
  const { added, changed, refused, warnings, missingColumns, odd } = previewOf(plan, plan.outcomes.length);
  const counts = countsOf(plan);
  return [
    ...mappingLines(mapping),
    ...notes.map((note) => `Lưu ý: ${noteText(note)}`),
    `Tab «${plan.tab}»: ${counts.added} dòng mới, ${counts.changed} dòng thay đổi, ${counts.unchanged} dòng không đổi, ${counts.refused} dòng bị từ chối.`,
    ...(plan.outcomes.length === 0 ? [`Bảng «${mapping.sheet}» không có dòng dữ liệu nào dưới dòng tiêu đề.`] : []),
    ...(counts.kept > 0 ? [`Giữ trạng thái của cán bộ ở ${counts.kept} hồ sơ đã trả mà tệp còn ghi là chưa trả.`] : []),
    ...(odd === null ? [] : [odd]),
    ...(missingColumns.length > 0
      ? [`Bảng tính không có cột: ${missingColumns.join(', ')}. Các cột này không được nhập.`]
      : []),
    ...group(
      'Dòng mới',
      added.map(({ row, name }) => `${exportPlace({ row, column: null })}: ${name}`),
      MOST_LISTED,
    ),
    ...group('Dòng thay đổi', changed.map(changeText), MOST_LISTED),
    ...group('Ô để trống vì không đọc được', warnings.map(problemLine), MOST_LISTED),
    ...group('Dòng bị từ chối', refused.map(problemLine), refused.length),
    ...group('Dòng không phải dữ liệu, đã bỏ qua', skippedLines(skipped), skipped.length),
    ENDS[mode],
  ].join('\n');
}

/** Shows which column of the file goes where, so that officers see a wrong guess before anything is written. */
function mappingLines({ sheet, headerRows, columns }: Imported['mapping']): readonly string[] {
  const renamed = columns.filter(({ header, target }) => target !== null && folded(target) !== folded(header));
  const same = columns.filter(({ header, target }) => target !== null && folded(target) === folded(header));
  const left = columns.filter(({ target }) => target === null);
  const name = ({ header, personal }: (typeof columns)[number]) => (personal ? `${header} (dữ liệu cá nhân)` : header);
  return [
    `Tệp xuất: bảng «${sheet}», tiêu đề ở dòng ${headerRows.first}.`,
    ...renamed.map(({ header, target }) => `  ${header} → ${target}`),
    ...(same.length > 0 ? [`  Cùng tên: ${same.map(({ header }) => header).join(', ')}`] : []),
    ...(left.length > 0 ? [`  Không nhập: ${left.map(name).join(', ')}`] : []),
  ];
}

function skippedLines(skipped: Imported['skipped']): readonly string[] {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const rows = skipped.filter((one) => one.reason === reason).map(({ row }) => row);
    const shown = rows.slice(0, MOST_LISTED).join(', ');
    return `${SKIP_REASONS[reason]}: ${rows.length} (dòng ${shown}${rows.length > MOST_LISTED ? ', …' : ''})`;
  });
}

function group(title: string, lines: readonly string[], most: number): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > most ? [`  … và ${lines.length - most} dòng khác`] : [];
  return [`${title}:`, ...lines.slice(0, most).map((line) => `  - ${line}`), ...more];
}

function changeText({ row, sheetRow, name, cells }: PreviewChange): string {
  const changes = cells.map(({ column, before, after }) => `${column}: ${before || 'trống'} → ${after}`);
  return `${exportPlace({ row, column: null })}, ${name} (dòng ${sheetRow} của bảng tính): ${changes.join('; ')}`;
}

function problemLine({ row, column, name, text }: PreviewProblem): string {
  return `${exportPlace({ row, column })}${name === '' ? '' : ` (${name})`}: ${text}`;
}

/** The same as JSON for other tools, with all rows of each kind. */
export function importJson({ plan, mapping, skipped, notes, mode }: Imported): string {
  const rows = previewOf(plan, plan.outcomes.length);
  return JSON.stringify(
    {
      tab: plan.tab,
      written: mode === 'written',
      counts: countsOf(plan),
      mapping,
      ...rows,
      skipped,
      notes: notes.map(noteText),
    },
    null,
    2,
  );
}
