import { dayOfIso } from '../../../../src/core/calendar/day';
import { cutOffDays, type PeriodKind, type PeriodName } from '../../../../src/core/calendar/period';
import { findingsOf, only, placesOf, type Said, textOf } from './subjects';

const quarter = (number: number, year: number): PeriodName => ({ kind: 'quarter', number, year });
const half = (kind: PeriodKind, year: number): PeriodName => ({ kind, number: 1, year });

function toldIn(period: PeriodName, ...paragraphs: readonly Said[]) {
  const text = { ...textOf(...paragraphs), period, days: null };
  return only('basis-superseded', findingsOf({ text, workbook: null, frozen: [] }));
}
const told = (period: PeriodName, ...paragraphs: readonly Said[]) =>
  toldIn(period, ...paragraphs).map(({ message }) => /^«(.*?)»/.exec(message)?.[1]);

const DECREE = 'Hồ sơ được tiếp nhận theo Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về một cửa.';

describe('a report rests on a decree', () => {
  test('that was replaced, and is told by what and since when', () => {
    const [found] = toldIn(quarter(4, 2025), DECREE);
    expect(found).toMatchObject({
      severity: 'warning',
      confidence: 'likely',
      facts: { what: '61/2018/NĐ-CP', which: '', lastReplaced: '61/2018/NĐ-CP' },
    });
    expect(found?.message).toMatch(
      /^«Nghị định số 61\/2018\/NĐ-CP» không còn áp dụng: từ 01\/7\/2025, thay bằng Nghị định số 118\/2025\/NĐ-CP\. /,
    );
  });

  test.each([
    ['the last quarter before', quarter(2, 2025), 0],
    ['the half year before', half('first-half', 2025), 0],
    ['the same year, ended before', { kind: 'month', number: 6, year: 2025 } as const, 0],
    ['the month it was replaced in', { kind: 'month', number: 7, year: 2025 } as const, 1],
    ['the year after', half('year', 2026), 1],
  ])('in %s, by the day on which the period ends', (_, period, count) => {
    expect(told(period, DECREE)).toHaveLength(count);
  });

  test('by the days that the report names, where it names them', () => {
    const days = { from: dayOfIso('2025-01-01'), to: dayOfIso('2025-06-30') };
    const text = { ...textOf(DECREE), period: half('first-half', 2025), days };
    const found = findingsOf({ text, workbook: null, frozen: [] });
    expect(only('basis-superseded', found)).toEqual([]);
    expect(cutOffDays(half('first-half', 2025)).to).toBeLessThan(days.to);
  });

  test('only perhaps, in a period that began before', () => {
    expect(toldIn(half('year', 2025), DECREE).map(({ confidence }) => confidence)).toEqual(['doubtful']);
  });

  test('once, with every place', () => {
    const [found, ...others] = toldIn(quarter(4, 2025), DECREE, 'Theo Nghị định số 61/2018/NĐ-CP, xã công khai.');
    expect(placesOf(found)).toEqual([1, 2]);
    expect(others).toEqual([]);
  });

  test.each([
    'Thực hiện Nghị định 61/2018, xã niêm yết thủ tục.',
    'Thực hiện Nghị định số 61/2018/ND-CP, xã niêm yết thủ tục.',
    'Mẫu phiếu theo Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ.',
    'Công chức được đánh giá theo Luật số 22/2008/QH12.',
  ])('also in other words: %s', (text) => expect(told(quarter(4, 2025), text)).toHaveLength(1));

  test('and what replaced it was replaced in its turn', () => {
    const staff = 'Xã bố trí chức danh theo Nghị định số 34/2019/NĐ-CP ngày 24/4/2019 của Chính phủ.';
    const replacedBy = (period: PeriodName) =>
      toldIn(period, staff).map(({ message }) => /thay bằng (.*?)\. /.exec(message)?.[1]);
    expect(replacedBy(quarter(1, 2023))).toEqual([]);
    expect(replacedBy(quarter(1, 2025))).toEqual(['Nghị định số 33/2023/NĐ-CP']);
    expect(replacedBy(quarter(4, 2025))).toEqual(['Luật Cán bộ, công chức số 80/2025/QH15']);
  });

  test.each([
    'Kể từ khi Nghị định 61/2018/NĐ-CP hết hiệu lực, xã đã chuyển sang mô hình mới.',
    'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ thay thế Nghị định số 61/2018/NĐ-CP và Nghị định số 107/2021/NĐ-CP.',
    'Xã đã tổng kết việc thực hiện Nghị định số 61/2018/NĐ-CP.',
    'Trước ngày 01/7/2025, hồ sơ được tiếp nhận theo Nghị định số 61/2018/NĐ-CP.',
    'Nghị định số 61/2018/NĐ-CP (nay là Nghị định số 118/2025/NĐ-CP) được phổ biến đến công chức.',
    'Kế hoạch số 12/KH-UBND ngày 15/7/2025 của UBND xã về tổng hợp vướng mắc khi áp dụng Nghị định số 61/2018/NĐ-CP.',
    'Hồ sơ được tiếp nhận theo Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.',
    'Theo Nghị định số 61/2019/NĐ-CP, xã rà soát.',
  ])('not where it is history, or another: %s', (text) => expect(told(quarter(4, 2025), text)).toEqual([]));
});

describe('a body that ended', () => {
  test.each([
    ['Xã báo cáo UBND huyện theo quy định.', 'UBND huyện'],
    ['Ủy ban nhân dân quận đã giao 12 nhiệm vụ.', 'UBND quận'],
    ['Phòng Nội vụ đã kiểm tra đột xuất một lần.', 'Phòng Nội vụ'],
    ['Bộ phận tiếp nhận và trả kết quả trực đủ giờ.', 'Bộ phận Tiếp nhận và Trả kết quả'],
    ['UBND thành phố Nha Trang giao 05 nhiệm vụ.', 'UBND thành phố Nha Trang'],
  ])('is told of in a period after it: %s', (text, what) => {
    expect(told(quarter(3, 2025), text)).toEqual([what]);
    expect(told(quarter(2, 2025), text)).toEqual([]);
  });

  test.each([
    'UBND huyện trước đây đã giao 12 nhiệm vụ.',
    'Xã đã nhận bàn giao hồ sơ từ UBND huyện.',
    'Xã tiếp nhận hồ sơ do UBND huyện chuyển giao.',
    'Bộ phận Tiếp nhận và Trả kết quả được chuyển thành Trung tâm Phục vụ hành chính công.',
    'Thực hiện Kế hoạch số 12/KH-UBND ngày 10/02/2025 của UBND huyện về cải cách hành chính năm 2025.',
    'UBND thành phố Đà Nẵng giao 05 nhiệm vụ.',
    'UBND thành phố giao 05 nhiệm vụ.',
    'Trung tâm Phục vụ hành chính công trực đủ giờ.',
    'Bộ phận Một cửa trực đủ giờ.',
  ])('not where it is history, or still there: %s', (text) => expect(told(quarter(4, 2025), text)).toEqual([]));

  test('is no fault in a year that knew it for half', () => {
    expect(told(half('year', 2025), 'UBND huyện đã giao 12 nhiệm vụ.')).toEqual([]);
  });
});

test('a report whose period is unknown is not measured', () => {
  const text = { ...textOf(DECREE), period: null, days: null };
  expect(only('basis-superseded', findingsOf({ text, workbook: null, frozen: [] }))).toEqual([]);
});
