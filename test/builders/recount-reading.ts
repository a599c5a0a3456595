import type { Cell } from '../../src/core/workbook/contract/cell';
import { isoText } from './days';
import type { Row, TabName } from './tables';

/** All tabs with their rows: the form of random workbooks, which the recount reads. */
export type FullContents = { readonly [N in TabName]: readonly Row[] };

/** A cell in plain form: a day is its ISO text, a choice its folded text, a blank null. */
export type Plain = string | number | boolean | null;
export type PlainRow = Readonly<Record<string, Plain>>;

/** A choice whose unreadable cells are not blank. */
interface Telling {
  readonly of: readonly string[];
  readonly else: string;
}

type Kind = 'text' | 'code' | 'day' | 'whole' | 'yes' | readonly string[] | Telling;

/** The columns that figures depend on, as the contract lists them; a star marks required columns. */
const SHAPES: Partial<Record<TabName, Readonly<Record<string, Kind>>>> = {
  'Cấu hình': { 'name*': 'text' },
  'Hồ sơ': {
    'code*': 'code',
    'procedureCode*': 'code',
    'receivedOn*': 'day',
    'channel*': ['trực tiếp', 'trực tuyến', 'bcci'],
    'status*': ['đang giải quyết', 'chờ bổ sung', 'đã trả kết quả', 'từ chối', 'rút hồ sơ', 'dừng giải quyết', 'hủy'],
    dueOn: 'day',
    rescheduledOn: 'day',
    returnedOn: 'day',
    returnedByPost: 'yes',
    paidOnline: 'yes',
    amountVnd: 'whole',
    electronicCopy: 'yes',
    digitised: 'yes',
    electronicResult: 'yes',
    reusedData: 'yes',
    fromElsewhere: 'yes',
    apologisedOn: 'day',
  },
  'Thủ tục': {
    'code*': 'code',
    'name*': 'text',
    'sector*': 'text',
    'timeLimit*': 'whole',
    'online*': ['toàn trình', 'một phần', 'không'],
    timeUnit: ['ngày làm việc', 'ngày'],
    level: { of: ['xã', 'huyện', 'tỉnh', 'trung ương'], else: 'không rõ' },
    bearsFee: 'yes',
    takesOnlinePayment: 'yes',
    regardlessOfPlace: 'yes',
    certifiesCopies: 'yes',
    change: ['mới', 'sửa đổi', 'bãi bỏ'],
    changedOn: 'day',
  },
  'Văn bản': { 'type*': 'text', 'issuer*': 'text', 'subject*': 'text', issuedOn: 'day', dueOn: 'day', section: 'text' },
  'Dự toán': { 'kind*': ['thu', 'chi'], 'item*': 'text', 'amountVnd*': 'whole', parent: 'text' },
  'Thu chi': { 'on*': 'day', 'kind*': ['thu', 'chi'], 'item*': 'text', 'amountVnd*': 'whole', projectCode: 'code' },
  'Đầu tư công': { 'code*': 'code', 'name*': 'text', 'plannedVnd*': 'whole' },
  'Nhân sự': {
    'title*': 'text',
    'group*': [
      'cán bộ chuyên trách',
      'công chức',
      'người hoạt động không chuyên trách',
      'cán bộ',
      'viên chức',
      'hợp đồng lao động',
    ],
    'authorised*': 'whole',
    'present*': 'whole',
    qualified: 'whole',
    disciplined: 'whole',
  },
  'Đào tạo': { 'name*': 'text', 'startsOn*': 'day', 'summoned*': 'whole', 'attended*': 'whole' },
  'Phản ánh kiến nghị': {
    'code*': 'code',
    'receivedOn*': 'day',
    'kind*': ['quy định hành chính', 'hành vi hành chính'],
    transferredOn: 'day',
    answeredOn: 'day',
    answerDueOn: 'day',
  },
  'Nhiệm vụ': {
    'task*': 'text',
    'when*': ['trong kỳ', 'kỳ tới'],
    dueOn: 'day',
    doneOn: 'day',
    origin: ['kế hoạch cchc', 'cấp trên giao'],
  },
  'Ngày nghỉ': { 'on*': 'day', 'kind*': ['nghỉ', 'làm bù'] },
  'Chỉ tiêu': { 'code*': 'code', decimals: 'whole' },
};

/** The rows that count, those whose required cells are readable. An unreadable optional cell is blank. */
export function soundRows(contents: FullContents, tab: TabName): PlainRow[] {
  const shape = Object.entries(SHAPES[tab] ?? {});
  return contents[tab].flatMap((row) => {
    const plain: Record<string, Plain> = {};
    for (const [name, kind] of shape) {
      const field = name.replace('*', '');
      plain[field] = plainOf(row[field] ?? null, kind);
      if (name.endsWith('*') && plain[field] === null) return [];
    }
    return [plain];
  });
}

/** The value of a setting, from the first row that names it. */
export function setting(contents: FullContents, name: string): string {
  const row = contents['Cấu hình'].find((row) => typeof row.name === 'string' && fold(row.name) === fold(name));
  const value = row?.value ?? '';
  return typeof value === 'object' ? isoText(value.day) : fold(String(value));
}

/** The lines of a setting, from the first row that names it. */
export function settingLines(contents: FullContents, name: string): readonly string[] {
  const row = contents['Cấu hình'].find((row) => typeof row.name === 'string' && fold(row.name) === fold(name));
  return typeof row?.value === 'string' ? row.value.split('\n').filter((line) => line.trim() !== '') : [];
}

export function fold(text: string): string {
  return text.normalize('NFC').trim().split(/\s+/).join(' ').toLowerCase();
}

function plainOf(cell: Cell, kind: Kind): Plain {
  if (typeof kind === 'object' && 'else' in kind) {
    const isEmpty = cell === null || (typeof cell === 'string' && cell.trim() === '');
    return isEmpty ? null : (plainOf(cell, kind.of) ?? kind.else);
  }
  if (cell === null || typeof cell === 'object') return null;
  if (typeof cell === 'string' && (cell.trim() === '' || cell.startsWith('#'))) return null;
  if (kind === 'yes') return typeof cell === 'boolean' ? cell : fold(String(cell)) === 'có';
  if (typeof cell === 'boolean') return null;
  if (kind === 'text') return String(cell).trim();
  if (kind === 'whole') return wholeOf(cell);
  if (typeof cell !== 'string') return null;
  if (kind === 'code') return cell.trim();
  if (kind === 'day') return isoOf(cell);
  return kind.includes(fold(cell)) ? fold(cell) : null;
}

function wholeOf(cell: string | number): number | null {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 ? cell : null;
}

/** Random workbooks write a day as ISO text (for a date cell) or as d/m/yyyy. */
function isoOf(text: string): string | null {
  const [date = '', month = '', year = ''] = text.split('/');
  const iso = text.includes('/') ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  const instant = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== iso ? null : iso;
}
