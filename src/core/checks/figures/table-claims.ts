import { NOTHING_SAID } from '../claims/carry';
import type { Claim } from '../claims/claim';
import { claimsOfLine, type Setting } from '../claims/claims';
import { isWholeReport, type Time } from '../claims/frame';
import { officeOf } from '../claims/office';
import { timesIn } from '../claims/time-words';
import type { ReportText, TextLine } from '../text/report-text';
import { isRateColumn, type ReportTable, type TableRow, tablesIn } from './tables';

/** A cell of a table, read as the sentence that its row and column make. */
export interface TableClaim {
  readonly claim: Claim;
  /** Label and unit say what is counted; otherwise the reader of the table has to know. */
  readonly isSaid: boolean;
}

const READ = new WeakMap<ReportText, readonly TableClaim[]>();

/** Cached per text, since two rules ask. */
export function claimsOfTables(text: ReportText): readonly TableClaim[] {
  const claims = READ.get(text) ?? claimsIn(text);
  READ.set(text, claims);
  return claims;
}

function claimsIn(text: ReportText): readonly TableClaim[] {
  const tables = tablesIn(text.lines);
  if (tables.length === 0) return [];
  const starts = startsOf(text.lines);
  const setting: Setting = { office: officeOf(text), of: text };
  return tables.flatMap((table) => {
    const [first] = table.rows;
    if (!first || first.line.isAhead) return [];
    const caption = captionOf(text.lines, starts.get(first.line.table?.number) ?? 0);
    if (timesNamed(caption, text).some((time) => time.kind !== 'period')) return [];
    return [...formClaims(table, setting), ...levelClaims(table, caption, setting)];
  });
}

/** In lines. */
const LONGEST_CAPTION = 3;

function captionOf(lines: readonly TextLine[], at: number): string {
  return lines
    .slice(Math.max(0, at - LONGEST_CAPTION), at)
    .filter(({ cells }) => cells === null)
    .map(({ text }) => text)
    .join('\n');
}

/** The first line of each table, by its number. */
function startsOf(lines: readonly TextLine[]): ReadonlyMap<number | undefined, number> {
  const starts = new Map<number | undefined, number>();
  lines.forEach(({ table }, at) => {
    if (table && !starts.has(table.number)) starts.set(table.number, at);
  });
  return starts;
}

function timesNamed(caption: string, of: ReportText): readonly Time[] {
  return timesIn(caption.toLowerCase(), of).flatMap(({ time }) => time ?? []);
}

const LABEL = /^(?:tên )?(?:chỉ tiêu|nội dung|tiêu chí)/;
const UNIT = /^(?:đơn vị(?: tính)?|đvt)$/;
const VALUE = /^(?:số liệu|số lượng|kết quả|giá trị|thực hiện|trong kỳ|kỳ báo cáo|số liệu trong kỳ)$/;

/** `STT | Chỉ tiêu thống kê | Đơn vị tính | Số liệu`: each row says what it counts, and in what. */
function formClaims({ header, rows }: ReportTable, setting: Setting): readonly TableClaim[] {
  const [label, unit, value] = [LABEL, UNIT, VALUE].map((words) => header.findIndex((one) => words.test(one.trim())));
  if (label === undefined || unit === undefined || value === undefined) return [];
  if (label < 0 || unit < 0 || value < 0) return [];
  let above = '';
  return rows.flatMap((row) => {
    const cells = row.line.cells ?? [];
    const said = cells[label] ?? '';
    const isSub = SUB.test(said);
    if (!isSub) above = said;
    const name = isSub ? `${above} ${said.replace(SUB, '')}` : said;
    const printed = row.numbers[value]?.printed;
    const counted = cells[unit] ?? '';
    if (printed === undefined || !/\p{L}/u.test(counted)) return [];
    return told(`${name.replace(/[.:;]+$/, '')}: ${printed} ${counted.toLowerCase()}`, row, setting, true);
  });
}

const SUB = /^\s*(?:[-+*•]|trong đó\s?[:,]?)\s*/i;

const LEVEL = /^(?:ubnd )?cấp (?:tỉnh|huyện|xã)$/i;
const OF_DOSSIERS = /hồ sơ|tthc|thủ tục hành chính/i;
const STAGE = /giải quyết|xử lý/;

/** The rows `Cấp tỉnh` and `Cấp xã` of a table on dossiers. */
function levelClaims({ header, rows }: ReportTable, caption: string, setting: Setting): readonly TableClaim[] {
  const levels = rows.filter(({ label }) => LEVEL.test(label.trim()));
  const isOfDossiers = OF_DOSSIERS.test(caption) || header.some((one) => OF_DOSSIERS.test(one));
  if (levels.length === 0 || !isOfDossiers) return [];
  const names = header.map((heading, column) => columnName(header, heading, column));
  return levels.flatMap((row) =>
    row.numbers.flatMap((number, column) => {
      const [name = ''] = (names[column] ?? '').split('/');
      if (!number || name === '' || isRateColumn(name)) return [];
      return told(
        `${row.label.trim()}: ${name} ${number.printed} hồ sơ`,
        row,
        setting,
        /hồ sơ/i.test(`${caption} ${name}`),
      );
    }),
  );
}

/** `Quá hạn` behind `Đã giải quyết - Tổng số` is of those resolved. */
function columnName(header: readonly string[], heading: string, column: number): string {
  if (!/hạn/.test(heading) || STAGE.test(heading)) return heading;
  const group = header
    .slice(0, column)
    .reverse()
    .find((one) => STAGE.test(one) && !/hạn/.test(one));
  return group === undefined ? heading : `${group.replace(/[-–,:]?\s*tổng số\s*$/, '').trim()} ${heading}`;
}

function told(words: string, row: TableRow, setting: Setting, isSaid: boolean): readonly TableClaim[] {
  const line: TextLine = { ...row.line, text: words, cells: null, table: null, filled: [] };
  return claimsOfLine(line, NOTHING_SAID, setting).map((claim) => ({
    claim: { ...claim, line: row.line },
    isSaid: isSaid && (isWholeReport(claim.frame) || claim.frame.scope.kind === 'part'),
  }));
}
