import { columnRemarks } from '../core/import/mapping/column-remarks';
import { lackingTargets } from '../core/import/mapping/correct-mapping';
import type { DayOrder } from '../core/import/mapping/day-order';
import type { ExportReading } from '../core/import/mapping/export-reading';
import type { MappedColumn, Mapping } from '../core/import/mapping/mapping';
import { DAY_ORDER_TEXTS, doubtText, otherTableText, spanText } from '../core/import/words/reading-words';
import { remarkText } from '../core/import/words/remark-words';
import { folded } from '../core/text/folded';
import type { ExportRead } from './import-source';

/** What `--day-order` accepts. */
export const DAY_ORDER_OPTIONS: Readonly<Record<DayOrder, string>> = {
  'day-first': 'dmy',
  'month-first': 'mdy',
  swapped: 'swapped',
};

/** Shows which column of the file goes where, so that officers see a wrong guess before anything is written. */
export function mappingLines({ mapping, taken }: ExportReading): readonly string[] {
  const { sheet, headerRows, columns } = mapping;
  const isSame = ({ header, target }: MappedColumn) => target !== null && folded(target) === folded(header);
  const renamed = columns.filter((column) => column.target !== null && !isSame(column));
  const same = columns.filter(isSame);
  const left = columns.filter(({ target }) => target === null);
  const name = ({ header, personal }: MappedColumn) => (personal ? `${header} (dữ liệu cá nhân)` : header);
  return [
    `Tệp xuất: bảng «${sheet}», tiêu đề ở dòng ${headerRows.first}.`,
    ...renamed.map(({ header, target }) => `  ${header} → ${target}`),
    ...(same.length > 0 ? [`  Cùng tên: ${same.map(({ header }) => header).join(', ')}`] : []),
    ...(left.length > 0 ? [`  Không nhập: ${left.map(name).join(', ')}`] : []),
    ...taken.filter((table) => table.mapping !== mapping).map((table) => furtherLine(mapping, table.mapping)),
    ...columnRemarks(taken.map((table) => table.mapping)).map(remarkText),
    ...lackingLines(mapping),
  ];
}

/** Required columns that nothing in the file was read as. */
function lackingLines(mapping: Mapping): readonly string[] {
  const lacking = lackingTargets(mapping);
  if (lacking.length === 0) return [];
  return [
    `Không có cột nào của tệp được đọc là cột bắt buộc: ${lacking.join(', ')}. Dòng mới sẽ bị từ chối. ` +
      `Nếu tệp có, hãy thêm --map "Cột của tệp=${lacking[0]}".`,
  ];
}

/** A further table that is taken, and whether its columns stand in another order. */
function furtherLine(leading: Mapping, { sheet, span, headerRows, columns }: Mapping): string {
  const order = (of: readonly MappedColumn[]) => JSON.stringify(of.map(({ index, target }) => [index, target]));
  const isOther = order(columns) !== order(leading.columns);
  const note = isOther ? '; cột khác thứ tự, được đọc theo tiêu đề của chính bảng này' : '';
  return `Cùng nhập: bảng «${sheet}», ${spanText(span)}, tiêu đề ở dòng ${headerRows.first}${note}.`;
}

/** The tables of the file that are not taken, and how to take them. */
export function otherTableLines({ others, mapping }: ExportReading): readonly string[] {
  if (others.length === 0) return [];
  const unlike = others.filter(({ tab, isAlike }) => tab !== null && !isAlike);
  const tabs = new Set(unlike.map(({ tab }) => `"${tab}"`).filter((tab) => tab !== `"${mapping.tab}"`));
  const isOfTab = unlike.some(({ tab }) => tab === mapping.tab);
  return [
    `Trong tệp còn ${others.length} bảng khác chưa được nhập:`,
    ...others.map((other) => `  - ${otherTableText(other)}`),
    ...(others.some(({ isAlike }) => isAlike) ? [OF_ONE_KIND] : []),
    ...(isOfTab ? [`Bảng cũng của tab «${mapping.tab}» nhưng khác mẫu thì chạy riêng với --sheet "TÊN BẢNG".`] : []),
    ...(tabs.size > 0 ? [`Bảng của tab khác thì chạy riêng với --tab: ${[...tabs].join(', ')}.`] : []),
  ];
}

const OF_ONE_KIND = 'Để nhập một lượt mọi bảng cùng mẫu, thêm --sheet "*"; để nhập một bảng, thêm --sheet "TÊN BẢNG".';

/** Columns whose order of day and month is in doubt, and how to say it. */
export function doubtLines({ doubts, value, dayColumns, otherwise }: ExportRead): readonly string[] {
  const open = doubts.filter(({ order }) => order === null);
  const answered = dayColumns.flatMap(({ header, order }) => (order === null ? [] : [{ header, order }]));
  const sheets = value.sheets !== undefined;
  return [
    ...answered.map(
      ({ header, order }) => `Cột «${header}»: thứ tự ngày, tháng theo lựa chọn: ${DAY_ORDER_TEXTS[order]}.`,
    ),
    ...otherwise.map(
      ({ header }) => `Cột «${header}» giữ như đang ghi: các ô của cột không thể theo thứ tự đã chọn ở --day-order.`,
    ),
    ...(open.length > 0 ? ['Chưa rõ thứ tự ngày, tháng; các dòng có ngày ở cột sau đây không được nhập:'] : []),
    ...open.map((doubt) => `  - ${doubtText(doubt, { sheets })}`),
    ...(open.length > 0 ? [`Hãy sửa tệp rồi chạy lại, hoặc thêm --day-order: ${optionsText()}.`] : []),
  ];
}

function optionsText(): string {
  const options = Object.entries(DAY_ORDER_OPTIONS) as [DayOrder, string][];
  return options.map(([order, option]) => `${option} (${DAY_ORDER_TEXTS[order]})`).join('; ');
}
