import { dayText, longDayText } from '../../../src/core/calendar/day-text';
import { dayOn } from '../../builders/days';

describe('a day as Nghị định 30/2020/NĐ-CP writes it', () => {
  test.each([
    ['2023-03-08', '08/3/2023'],
    ['2023-02-22', '22/02/2023'],
    ['2023-01-01', '01/01/2023'],
    ['2023-02-09', '09/02/2023'],
    ['2023-03-10', '10/3/2023'],
    ['2023-09-09', '09/9/2023'],
    ['2022-10-18', '18/10/2022'],
    ['2022-12-15', '15/12/2022'],
  ])('%s is written %s: a zero before days under 10 and before months 1 and 2 only', (iso, text) => {
    expect(dayText(dayOn(iso))).toBe(text);
  });

  test.each([
    ['2023-06-13', 'ngày 13 tháng 6 năm 2023'],
    ['2023-03-08', 'ngày 08 tháng 3 năm 2023'],
    ['2023-02-03', 'ngày 03 tháng 02 năm 2023'],
    ['2023-01-31', 'ngày 31 tháng 01 năm 2023'],
    ['2023-12-05', 'ngày 05 tháng 12 năm 2023'],
  ])('the line of place and date writes %s as %s', (iso, text) => {
    expect(longDayText(dayOn(iso))).toBe(text);
  });
});
