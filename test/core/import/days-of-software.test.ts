import { isoOf } from '../../../src/core/calendar/day';
import { dayFault, readDay, secondOfDay } from '../../../src/core/import/values/read-day';

const dayIn = (text: string) => {
  const day = readDay(text);
  return day === null ? null : isoOf(day);
};

describe('a day as other software writes it', () => {
  test.each([
    '5/3/2026',
    '05/03/2026 17:00',
    '05/03/2026T08:30',
    '05/03/2026 24:00',
    '5-3-2026',
    '05.03.2026',
    '05\\03\\2026',
    '05 /03/ 2026',
    "'05/03/2026",
    '05/03/2026\u200b',
    '\u202a05/03/2026\u202c',
    '０５/０３/２０２６',
    '05/03/2026 (Thứ 5)',
    'Thứ Năm, 05/03/2026',
    'T5 05/03/2026 08:30',
    'ngày 05 tháng 3 năm 2026',
    'Ngày 5/3/2026',
    'Thứ Năm, ngày 5 tháng 3 năm 2026',
    'Thứ Năm, 5 tháng 3, 2026',
    '5 thg 3, 2026',
    '5 thg 3, 2026 08:30',
    '08 giờ 30 phút, 05/03/2026',
    '17h05 ngày 05/03/2026',
    'lúc 08:30 ngày 05/03/2026',
    '5/3/2026 5:00:00 CH',
    '5/3/2026 8:00 SA',
    '5/3/2026 5:00 PM',
    'Mar 5 2026',
    'March 5, 2026',
    'Thursday, March 5, 2026 5:00 PM',
    '5 March 2026',
    '05-Mar-2026',
    '2026.03.05',
    '20260305',
    '46086',
  ])('«%s» is 5 March 2026', (text) => {
    expect(dayIn(text)).toBe('2026-03-05');
  });

  test.each([
    ['2026-03-05T17:00:00Z', '2026-03-06'],
    ['1975-04-29T16:00:00Z', '1975-04-30'],
    ['1975-04-30T00:00:00+08:00', '1975-04-30'],
    ['2026-03-05T16:59:59.999Z', '2026-03-05'],
    ['2026-03-05T00:00:00-05:00', '2026-03-05'],
    ['2026-03-05T13:00:00-0500', '2026-03-06'],
    ['2026-03-05T23:30:00+07:00', '2026-03-05'],
    ['2026-03-05T01:00:00+09:00', '2026-03-04'],
    ['Thu, 05 Mar 2026 17:00:00 GMT', '2026-03-06'],
    ['Thu Mar 05 2026 00:00:00 GMT+0700 (Indochina Time)', '2026-03-05'],
    ['5/3/2026 08:30 (GMT+7)', '2026-03-05'],
    ['/Date(1772643600000)/', '2026-03-05'],
  ])('«%s» has a time zone and is the day %s in Viet Nam', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });

  test.each([
    ['31/02/2026', 'no-such-day'],
    ['29/2/2025 08:00', 'no-such-day'],
    ['ngày 31 tháng 4 năm 2026', 'no-such-day'],
    ['0/3/2026', 'no-such-day'],
    ['2026-02-30T17:00:00Z', 'no-such-day'],
    ['05/13/2026', 'no-such-month'],
    ['2026-13-01', 'no-such-month'],
    ['13/06/23', 'short-year'],
    ['13-Jun-23', 'short-year'],
    ['13/06/2566', 'other-century'],
    ['1686614400', null],
    ['05/03/2026 - 07/03/2026', null],
    ['chưa hẹn', null],
  ] as const)('«%s» is no day: %s', (text, fault) => {
    expect([dayIn(text), dayFault(text)]).toEqual([null, fault]);
  });

  test('the hour beside it is known, unless its zone has been allowed for', () => {
    expect(['5/3/2026 17:00', '5:00:30 CH 5/3/2026', '5/3/2026', '2026-03-05T17:00:00Z'].map(secondOfDay)).toEqual([
      61_200,
      61_230,
      null,
      null,
    ]);
  });

  test('a long text is looked at no longer than a short one', () => {
    const began = performance.now();
    for (const part of ['1', '1 ', '05/03/2026 ', 'thu nam, ', ' 17:']) expect(dayIn(part.repeat(100_000))).toBeNull();
    expect(performance.now() - began).toBeLessThan(500);
  });
});
