import { cellOfSerial, DAY_ZERO, DAY_ZERO_1904 } from '../../src/core/workbook/reading/serial-day';
import { dayOn } from '../builders/days';

describe('a date cell of an .xlsx holds', () => {
  test.each([
    [1, '1899-12-31'],
    [45_090, '2023-06-13'],
    [45_090.999, '2023-06-13'],
    [45_089.999_999_999_9, '2023-06-13'],
    [2_958_465, '9999-12-31'],
    [2_958_465.5, '9999-12-31'],
  ])('under %d the day %s, its hour left out', (serial, iso) => {
    expect(cellOfSerial(serial, DAY_ZERO)).toEqual({ day: dayOn(iso) });
  });

  test('in the date system of old Excel for Mac a day four years and a day later', () => {
    expect(cellOfSerial(43_628, DAY_ZERO_1904)).toEqual({ day: dayOn('2023-06-13') });
    expect(DAY_ZERO_1904 - DAY_ZERO).toBe(1462);
  });

  test.each([0, 0.5, -3, 2_958_466])('under %d a number, for it is no day', (serial) => {
    expect(cellOfSerial(serial, DAY_ZERO)).toBe(serial);
  });
});
