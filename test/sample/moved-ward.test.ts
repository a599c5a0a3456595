import fc from 'fast-check';
import { reviewOf } from '../../src/core/checks/review';
import { dueWork } from '../../src/core/due-work/due-work';
import { reportOf } from '../../src/core/report/make-report';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { isDayCell } from '../../src/core/workbook/contract/cell';
import { readWorkbook } from '../../src/core/workbook/reading/read-workbook';
import { runningQuarter } from '../../src/sample/ward-2026/moment';
import { wardTables } from '../../src/sample/ward-2026/ward-2026';
import { dayOn, isoText, weekdayOn } from '../builders/days';
import { runs } from '../builders/runs';

const DAYS = fc
  .integer({ min: dayOn('2026-01-01'), max: dayOn('2027-12-31') })
  .map((day) => day as ReturnType<typeof dayOn>);
/** A quarter of a year and a year's budget are looked back on; reports are sent some days after the quarter. */
const WEEKS_AHEAD = 6;

const law = (holds: (today: ReturnType<typeof dayOn>, tables: readonly Table[]) => void, count = 12) =>
  fc.assert(
    fc.property(DAYS, (today) => holds(today, wardTables(runningQuarter(today)))),
    runs(count),
  );

function column(tables: readonly Table[], tab: string, header: string): readonly Cell[] {
  const { rows = [] } = tables.find(({ name }) => name === tab) ?? {};
  const at = (rows[0] ?? []).indexOf(header);
  return rows.slice(1).map((row) => row[at] ?? null);
}

const dayInYear = (day: number) => day - dayOn(`${isoText(day).slice(0, 4)}-01-01`) + 1;

const daysOf = (tables: readonly Table[], tab: string, header: string) =>
  column(tables, tab, header).flatMap((cell) => (isDayCell(cell) ? [cell.day] : []));

test('the sample moved to any day of 2026 and 2027 reports on the quarter of that day', () => {
  law((today, tables) => {
    const { period } = readWorkbook(tables).value;
    expect(period && [period.from <= today, period.to >= today, period.name?.kind]).toEqual([true, true, 'quarter']);
  });
});

test('it is read without a problem but days off that no notice has named yet, and the checker finds no error', () => {
  law((today, tables) => {
    const made = reportOf(tables, today);
    const codes = new Set(made.problems.map(({ code }) => code));
    codes.delete('days-off-unconfirmed');
    expect([isoText(today), ...codes]).toEqual([isoText(today)]);
    const found = reviewOf({ tables, made, frozen: [] }).map(({ finding }) => finding);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('today’s work lists days within weeks, never years, and always something overdue and something to do', () => {
  law((today, tables) => {
    const { groups } = dueWork(readWorkbook(tables).value, today);
    const listed = Object.values(groups).flatMap(({ items }) => items.map(({ dueOn }) => Math.abs(dueOn - today)));
    expect(Math.max(...listed)).toBeLessThanOrEqual(7 * WEEKS_AHEAD);
    expect(groups.overdue.count).toBeGreaterThan(0);
    expect(groups.documentsDueSoon.count + groups.tasksDueSoon.count).toBeGreaterThan(0);
  });
});

const KNOWN_TODAY = {
  'Hồ sơ': ['Ngày tiếp nhận', 'Ngày trả kết quả', 'Ngày kết thúc trên phần mềm', 'Ngày xin lỗi'],
  'Văn bản': ['Ngày ban hành'],
  'Thu chi': ['Ngày'],
  'Đào tạo': ['Ngày bắt đầu'],
  'Phản ánh kiến nghị': ['Ngày tiếp nhận', 'Ngày chuyển xử lý', 'Ngày có kết quả'],
  'Nhiệm vụ': ['Ngày hoàn thành'],
  'Số liệu nhập tay': ['Ngày số liệu'],
  'Thủ tục': ['Ngày thay đổi'],
};

test('nothing in it lies in the future', () => {
  law((today, tables) => {
    const later = Object.entries(KNOWN_TODAY).flatMap(([tab, headers]) =>
      headers.flatMap((header) =>
        daysOf(tables, tab, header)
          .filter((day) => day > today)
          .map(() => `${tab} ${header}`),
      ),
    );
    expect(later).toEqual([]);
  });
});

test('it receives, returns, issues and promises on days from Monday to Friday, or on a Saturday made up for', () => {
  const madeUp = new Set(['2026-01-10', '2026-08-22']);
  law((_, tables) => {
    const days = [
      ...['Ngày tiếp nhận', 'Ngày hẹn trả', 'Ngày trả kết quả'].flatMap((header) => daysOf(tables, 'Hồ sơ', header)),
      ...['Ngày ban hành', 'Hạn ban hành'].flatMap((header) => daysOf(tables, 'Văn bản', header)),
    ].map(isoText);
    expect(days.filter((day) => [0, 6].includes(weekdayOn(day)) && !madeUp.has(day))).toEqual([]);
  });
});

test('numbers of documents rise with their days in each series of each issuer', () => {
  law((_, tables) => {
    const [numbers, symbols, issuers] = ['Số', 'Ký hiệu', 'Cơ quan ban hành'].map((header) =>
      column(tables, 'Văn bản', header),
    ) as [readonly Cell[], readonly Cell[], readonly Cell[]];
    const days = column(tables, 'Văn bản', 'Ngày ban hành');
    const series = new Map<string, (readonly [day: number, number: number])[]>();
    for (const [index, day] of days.entries()) {
      if (!isDayCell(day)) continue;
      const own = String(symbols[index]);
      const name = /^QĐ|^NQ|TTPVHCC/.test(own) ? own : `${String(issuers[index])} others`;
      series.set(`${name} ${isoText(day.day).slice(0, 4)}`, [
        ...(series.get(`${name} ${isoText(day.day).slice(0, 4)}`) ?? []),
        [day.day, Number(numbers[index])],
      ]);
    }
    for (const one of series.values()) {
      const byDay = [...one].sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, number]) => number);
      expect(byDay).toEqual([...new Set(byDay)].sort((a, b) => a - b));
      expect(one.filter(([day, number]) => number > 25 * dayInYear(day))).toEqual([]);
    }
  });
});
