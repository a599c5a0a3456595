import { showsDay } from '../../src/xlsx/number-format';

describe('a number is shown as a day or an hour', () => {
  test.each([
    'dd/mm/yyyy',
    'd-mmm',
    'mmm yyyy',
    'h:mm AM/PM',
    'mm:ss.0',
    '[$-42A]dd mmmm yyyy',
    'yyyy" năm "',
    'dd/mm/yyyy;@',
  ])('under %s', (format) => expect(showsDay(format)).toBe(true));

  test.each([
    'General',
    '0',
    '#,##0',
    '0.00%',
    '@',
    '#,##0 hồ sơ',
    '#,##0" đồng"',
    '0\\ \\m2',
    '_-* #,##0_-',
    '#,##0;[Red]-#,##0',
    '#,##0;dd/mm/yyyy',
    '_d0',
    '0*d',
  ])('and as a number under %s', (format) => expect(showsDay(format)).toBe(false));
});
