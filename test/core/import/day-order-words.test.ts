import { isoOf } from '../../../src/core/calendar/day';
import { dayShape, inOrder } from '../../../src/core/import/mapping/day-order';
import { readDay } from '../../../src/core/import/values/read-day';

const inMonthFirst = (text: string) => {
  const cell = inOrder(text, 'month-first');
  const day = cell === null ? null : readDay(cell);
  return day === null ? null : isoOf(day);
};

describe('a day beside other words has an order, too', () => {
  test.each([
    '05/06/2023 10:30 chiều',
    '05/06/2023 lúc 10:30',
    '05/06/2023T10:30:00',
    '05 / 06 / 2023',
    'ngày 05/06/2023',
    '05/06/2023 (Thứ ba)',
    '05/06/2023 10:30',
  ])('%s', (text) => expect([dayShape(text), inMonthFirst(text)]).toEqual(['either', '2023-05-06']));

  test.each(['05/13/2023 lúc 10:30', 'ngày 05/13/2023', '05/13/2023 10:30 PM'])('%s is written month first', (text) => {
    expect([dayShape(text), inMonthFirst(text)]).toEqual(['month-first', '2023-05-13']);
  });

  test.each(['2023-05-06', '6 tháng 5 năm 2023', '2023-05-06T10:30:00'])('%s is read in one way', (text) => {
    expect([dayShape(text), inMonthFirst(text)]).toEqual(['same', '2023-05-06']);
  });

  test.each(['nộp lại theo phiếu 05/06/2023 của phường', '2.000815', 'H32.101.22-230613-0001'])(
    '%s is no day',
    (text) => {
      expect(dayShape(text)).toBeNull();
    },
  );
});
