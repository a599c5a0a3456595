import { displayed, showsDate } from '../../src/emulator/spreadsheet/number-format';
import { dayOfSerial } from '../../src/emulator/spreadsheet/serial';
import { type Entry, entryOf } from '../../src/emulator/spreadsheet/typed-input';
import { dayOn } from '../builders/days';

interface Typing {
  readonly locale?: string;
  readonly format?: string;
  readonly now?: string;
}

function typed(text: string, { locale = 'vi_VN', format, now = '2026-03-02T02:00:00Z' }: Typing = {}): Entry {
  const setting = { locale, timeZone: 'Asia/Ho_Chi_Minh', now: Date.parse(now), apostropheInText: 'dropped' as const };
  return entryOf(text, format, setting);
}

/** The value; a formula as it is kept, a day as `ngày 2026-03-02`. */
function read(text: string, typing: Typing = {}): unknown {
  const { value, formula, format = '' } = typed(text, typing);
  if (formula !== undefined) return { formula };
  const isDay = typeof value === 'number' && /[dy]/i.test(format) && Number.isInteger(value);
  return isDay ? `ngày ${dayText(value)}` : value;
}

function dayText(serial: number): string {
  return new Date(dayOfSerial(serial) * 86_400_000).toISOString().slice(0, 10);
}

const day = (iso: string) => `ngày ${iso}`;
const formula = (text: string) => ({ formula: text });

describe('what is typed in a Vietnamese and in an American Sheet', () => {
  test.each<[string, unknown, unknown]>([
    ['3/4', day('2026-04-03'), day('2026-03-04')],
    ['1-2', day('2026-02-01'), day('2026-01-02')],
    ['31/12/2025', day('2025-12-31'), '31/12/2025'],
    ['31-12-25', day('2025-12-31'), '31-12-25'],
    ['31/12/99', day('1999-12-31'), '31/12/99'],
    ['2025-12-31', day('2025-12-31'), day('2025-12-31')],
    ['2025/12/31', day('2025-12-31'), day('2025-12-31')],
    ['12/2025', day('2025-12-01'), day('2025-12-01')],
    ['30/2/2025', '30/2/2025', '30/2/2025'],
    ['29/2', '29/2', '29/2'],
    ['31-12/2025', '31-12/2025', '31-12/2025'],
    ['1/2/3/4', '1/2/3/4', '1/2/3/4'],
    ['12-0001', '12-0001', '12-0001'],
    ['1/1/123', '1/1/123', '1/1/123'],
    ['1.12.2025', '1.12.2025', '1.12.2025'],
    ['1.234,5', 1234.5, '1.234,5'],
    ['1,234.5', '1,234.5', 1234.5],
    ['1.5', '1.5', 1.5],
    ['1,5', 1.5, '1,5'],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['1.23.4', '1.23.4', '1.23.4'],
    [',5', 0.5, ',5'],
    ['-5', -5, -5],
    ['- 5', '- 5', '- 5'],
    ['50%', 0.5, 0.5],
    ['12,5 %', 0.125, '12,5 %'],
    ['12.5%', '12.5%', 0.125],
    ["'007", '007', '007'],
    ["'", undefined, undefined],
    ['007', 7, 7],
    ['0903 123 456', 903123456, 903123456],
    ['+84912345678', 84912345678, 84912345678],
    ['+84 912 345 678', 84912345678, 84912345678],
    ['+84-912', formula('=+84-912'), formula('=+84-912')],
    ['=1+1', formula('=1+1'), formula('=1+1')],
    ['=', '=', '='],
    ['-', '-', '-'],
    ['- gạch đầu dòng', '- gạch đầu dòng', '- gạch đầu dòng'],
    ['TRUE', true, true],
    ['false ', false, false],
    ['ĐÚNG', 'ĐÚNG', 'ĐÚNG'],
    ['1e3', 1000, 1000],
    ['12E-2', 0.12, 0.12],
    ['1e400', '1e400', '1e400'],
    ['１２', '１２', '１２'],
    ['12  ', 12, 12],
    ['\u00a012\u00a0', 12, 12],
    ['1\u00a0234', '1\u00a0234', '1\u00a0234'],
    ['chữ  ', 'chữ  ', 'chữ  '],
    ['  chữ', '  chữ', '  chữ'],
    ['5.000 đ', 5000, '5.000 đ'],
    ['5.000 ₫', 5000, '5.000 ₫'],
    ['5.000 đồng', '5.000 đồng', '5.000 đồng'],
    ['$100.15', '$100.15', 100.15],
    ['-$1,000', '-$1,000', -1000],
    ['(5)', -5, -5],
    ['(1.234)', -1234, -1.234],
    ['(a)', '(a)', '(a)'],
    ['12:30', 0.5 + 1 / 48, 0.5 + 1 / 48],
    ['12:75', '12:75', '12:75'],
    ['12:30:60', '12:30:60', '12:30:60'],
    ['36:00', 1.5, 1.5],
    ['31/12/2025 12:00', 46022.5, '31/12/2025 12:00'],
    ['31/12/2025 24:00', '31/12/2025 24:00', '31/12/2025 24:00'],
    ['31/12/2025 12:61', '31/12/2025 12:61', '31/12/2025 12:61'],
    ['H29.15-260302-0001', 'H29.15-260302-0001', 'H29.15-260302-0001'],
    ['', undefined, undefined],
  ])('%j', (text, vietnamese, american) => {
    expect([read(text), read(text, { locale: 'en_US' })]).toEqual([vietnamese, american]);
  });

  test.each(['3/4', '1.234,5', '007', '=1+1', 'TRUE', '50%', '+84912345678', ' 12 '])(
    'stays as it is in a cell of plain text: %j',
    (text) => {
      expect([read(text, { format: '@' }), read(text, { format: '@', locale: 'en_US' })]).toEqual([text, text]);
    },
  );
});

test.each([
  ['3/4', 'dd/MM/yyyy', 'M/d/yyyy'],
  ['1.234', '#,##0', undefined],
  ['1,234.50', undefined, '#,##0.00'],
  ['$5', undefined, '"$"#,##0'],
  ['5%', '0%', '0%'],
  ['12:30', 'H:mm', 'H:mm'],
  ['36:00', '[h]:mm:ss', '[h]:mm:ss'],
  ['12', undefined, undefined],
])('%j brings its format along', (text, vietnamese, american) => {
  expect([typed(text).format, typed(text, { locale: 'en_US' }).format]).toEqual([vietnamese, american]);
});

test.each([
  ['1.234,50', 'vi_VN', '1.234,50'],
  ['-$1,000.5', 'en_US', '-$1,000.50'],
  ['36:05', 'vi_VN', '36:05:00'],
  ['7:05', 'vi_VN', '7:05'],
])('%j is shown in the format that it brought along, in %s as %j', (text, locale, shown) => {
  const { value = '', format } = typed(text, { locale });
  expect(displayed(value, format, locale)).toBe(shown);
});

test('a day without a year is of the year that it is in the zone of the Sheet', () => {
  const now = '2025-12-31T18:00:00Z';
  expect([read('3/4', { now }), read('tháng 4', { now })]).toEqual([day('2026-04-03'), day('2026-04-01')]);
});

test('a day is the same one everywhere in the emulator', () => {
  const { value, format = '' } = typed('31/12/2025');
  expect([showsDate(format), dayOfSerial(Number(value))]).toEqual([true, dayOn('2025-12-31')]);
});
