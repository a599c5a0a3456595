import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/day';
import { countsOf } from '../../../src/core/due-work/due-counts';
import { DUE_GROUPS, type DueGroup, type DueWork } from '../../../src/core/due-work/due-types';
import { dueCountsText } from '../../../src/core/due-work/due-wording';
import { dueWork } from '../../../src/core/due-work/due-work';
import { readWorkbook } from '../../../src/core/workbook/reading/read-workbook';
import { dayOn, isoText } from '../../builders/days';
import { runs } from '../../builders/runs';
import { aDayOff, aDocument, aDossier, aTask, aWorkbook, type Contents, settings } from '../../builders/tables';

/** A Tuesday. */
const TODAY = '2023-06-13';

const workOn = (iso: string, contents: Contents): DueWork =>
  dueWork(readWorkbook(aWorkbook(contents)).value, dayOn(iso));
const namesIn = (work: DueWork, group: DueGroup) => work.groups[group].items.map(({ name }) => name);
const dossier = (code: string, dueOn: string, typed: Parameters<typeof aDossier>[0] = {}) =>
  aDossier({ code, dueOn, ...typed });

describe('dossiers', () => {
  const work = workOn(TODAY, {
    'Hồ sơ': [
      dossier('quá 1', '2023-06-12'),
      dossier('quá 4', '2023-06-09'),
      dossier('hôm nay', '2023-06-13'),
      dossier('mai', '2023-06-14'),
      dossier('ba ngày', '2023-06-16'),
      dossier('bốn ngày', '2023-06-19'),
      dossier('đã trả', '2023-06-01', { returnedOn: '2023-06-12' }),
      dossier('từ chối', '2023-06-01', { returnedOn: '2023-06-12', status: 'Từ chối' }),
      dossier('hủy', '2023-06-01', { status: 'Hủy' }),
      dossier('chờ', '2023-06-01', { status: 'Chờ bổ sung' }),
    ],
  });

  test('are overdue from the day after their due day, the longest first', () => {
    expect(namesIn(work, 'overdue')).toEqual(['quá 4', 'quá 1']);
  });

  test('are due on their due day, and announced three working days ahead', () => {
    expect(namesIn(work, 'dueToday')).toEqual(['hôm nay']);
    expect(namesIn(work, 'dueSoon')).toEqual(['mai', 'ba ngày']);
  });

  test('due on one day are listed in the order of their rows', () => {
    const rows = ['b', 'a', 'c'].map((code) => dossier(code, '2023-06-12'));
    expect(namesIn(workOn(TODAY, { 'Hồ sơ': [dossier('sau', '2023-06-13'), ...rows] }), 'overdue')).toEqual([
      ...['b', 'a', 'c'],
    ]);
  });

  test('due today are no day away, neither of the calendar nor of work', () => {
    expect(work.groups.dueToday.items[0]?.apart).toEqual({ days: 0, workingDays: 0 });
  });

  test('that wait for the applicant stand apart', () => {
    expect(namesIn(work, 'awaiting')).toEqual(['chờ']);
  });

  test('lead to the cell to be filled', () => {
    expect(work.groups.overdue.items[0]).toMatchObject({ sheet: 'Hồ sơ', row: 3, column: 'Ngày trả kết quả' });
  });

  test('without a typed day are due by their procedure', () => {
    const { groups } = workOn('2023-04-07', { 'Hồ sơ': [aDossier({ receivedOn: '2023-04-03' })] });
    expect(groups.overdue.items[0]?.apart).toEqual({ days: -1, workingDays: -1 });
  });
});

test('how late is told in days of the calendar and in working days', () => {
  const { groups } = workOn('2023-05-05', { 'Hồ sơ': [dossier('HS', '2023-04-28')] });
  // From Friday 28/4 to Friday 5/5, with a weekend and the days off from 1/5 to 3/5.
  expect(groups.overdue.items[0]?.apart).toEqual({ days: -7, workingDays: -2 });
});

test.each([
  [null, ['mai', 'ba ngày']],
  [1, ['mai']],
  [0, []],
  [4, ['mai', 'ba ngày', 'bốn ngày']],
])('with «Nhắc trước» %s', (warnsAhead, names) => {
  const work = workOn(TODAY, {
    'Cấu hình': settings({ warnsAhead }),
    'Hồ sơ': [dossier('mai', '2023-06-14'), dossier('ba ngày', '2023-06-16'), dossier('bốn ngày', '2023-06-19')],
  });
  expect(namesIn(work, 'dueSoon')).toEqual(names);
  expect(work.warnsAhead).toBe(warnsAhead ?? 3);
});

describe('documents and tasks', () => {
  const work = workOn(TODAY, {
    'Văn bản': [
      aDocument({ dueOn: '2023-06-12', subject: 'Quá hạn' }),
      aDocument({ dueOn: '2023-06-13', subject: 'Hôm nay' }),
      aDocument({ dueOn: '2023-06-12', issuedOn: '2023-06-13', subject: 'Đã ban hành' }),
      aDocument({ dueOn: '2023-06-12', issuer: 'UBND thành phố', subject: 'Của thành phố' }),
      aDocument({ dueOn: '2023-06-30', subject: 'Còn lâu' }),
      aDocument({ subject: 'Không hạn' }),
    ],
    'Nhiệm vụ': [
      aTask({ task: 'Quá hạn', dueOn: '2023-06-01' }),
      aTask({ task: 'Sắp đến', dueOn: '2023-06-15', when: 'Kỳ tới' }),
      aTask({ task: 'Đã xong', dueOn: '2023-06-01', doneOn: '2023-06-02' }),
      aTask({ task: 'Không hạn' }),
    ],
  });
  const about = (group: DueGroup) => work.groups[group].items.map((item) => item.about);

  test('of the ward, not issued', () => {
    expect(about('documentsOverdue')).toEqual(['Quá hạn']);
    expect(about('documentsDueSoon')).toEqual(['Hôm nay']);
  });

  test('not done, in this period or the next', () => {
    expect(about('tasksOverdue')).toEqual(['Quá hạn']);
    expect(about('tasksDueSoon')).toEqual(['Sắp đến']);
  });
});

describe('the cut-off', () => {
  test('is that of the period, with the days left', () => {
    expect(workOn(TODAY, {}).cutOff).toEqual({
      on: dayOn('2023-06-14'),
      apart: { days: 1, workingDays: 1 },
      ruleOn: dayOn('2023-06-14'),
      sendBy: { on: dayOn('2023-06-16'), apart: { days: 3, workingDays: 3 } },
    });
  });

  test('is the typed one where one is typed, beside that of the rule', () => {
    const { cutOff } = workOn(TODAY, { 'Cấu hình': settings({ to: '2023-06-13' }) });
    expect(cutOff).toMatchObject({ on: dayOn('2023-06-13'), ruleOn: dayOn('2023-06-14'), apart: { days: 0 } });
  });

  test('has no day of the rule where the days are typed and the kind of period is not', () => {
    const typed = settings({ periodKind: null, periodNumber: null, from: '2023-05-01', to: '2023-05-31' });
    expect(workOn(TODAY, { 'Cấu hình': typed }).cutOff).toMatchObject({ on: dayOn('2023-05-31'), ruleOn: null });
  });

  test('is not known without a period', () => {
    expect(workOn(TODAY, { 'Cấu hình': settings({ year: null }) }).cutOff).toBeNull();
  });
});

describe('the day by which the report has to be sent', () => {
  const sendBy = (typed: Parameters<typeof settings>[0], contents: Contents = {}, today = TODAY) =>
    workOn(today, { ...contents, 'Cấu hình': settings(typed) }).cutOff?.sendBy;

  test.each([
    [null, '2023-06-16'],
    [2, '2023-06-16'],
    [0, '2023-06-14'],
    // Over the weekend.
    [3, '2023-06-19'],
  ])('with «Hạn gửi (ngày làm việc)» %s is %s', (sendingDays, on) => {
    expect(sendBy({ sendingDays })?.on).toBe(dayOn(on));
  });

  test('is counted from the typed last day, without the days off of the office', () => {
    expect(sendBy({ to: '2023-04-28' })?.on).toBe(dayOn('2023-05-05'));
    const off = [aDayOff({ on: '2023-05-01' }), aDayOff({ on: '2023-05-05' })];
    expect(sendBy({ to: '2023-04-28' }, { 'Ngày nghỉ': off })?.on).toBe(dayOn('2023-05-03'));
  });

  test('is today on its last day and overdue from the next', () => {
    expect(sendBy({}, {}, '2023-06-16')?.apart).toEqual({ days: 0, workingDays: 0 });
    expect(sendBy({}, {}, '2023-06-19')?.apart).toEqual({ days: -3, workingDays: -1 });
  });

  test('is a working day with so many working days behind the last day of the period', () => {
    const days = fc.integer({ min: dayOn('2023-04-15'), max: dayOn('2023-12-31') });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (to, sendingDays) => {
        const tables = aWorkbook({ 'Cấu hình': settings({ to: isoText(to), sendingDays }) });
        const { calendar } = readWorkbook(tables).value;
        const last = dayOn(isoText(to));
        const on = sendBy({ to: isoText(to), sendingDays })?.on ?? last;
        expect(calendar.isWorkingDay(on)).toBe(true);
        expect(calendar.workingDaysBetween(addDays(last, 1), on)).toBe(sendingDays);
      }),
      runs(10),
    );
  });
});

test('a text with personal data stays in the Sheet', () => {
  const work = workOn(TODAY, {
    'Nhiệm vụ': [aTask({ task: 'Gọi lại cho người dân theo số 0905123456', dueOn: '2023-06-01' })],
  });
  expect(JSON.stringify(work)).not.toContain('0905123456');
  expect(work.groups.tasksOverdue.count).toBe(1);
});

test('thousands of overdue dossiers are counted, and the most urgent listed', () => {
  const many = Array.from({ length: 3000 }, (_, index) => dossier(`HS ${index}`, '2023-06-01'));
  const { groups } = workOn(TODAY, { 'Hồ sơ': many });
  expect(groups.overdue.count).toBe(3000);
  expect(groups.overdue.items).toHaveLength(50);
});

test('a Sheet without any rows has nothing due', () => {
  const { groups } = workOn(TODAY, { 'Hồ sơ': null, 'Văn bản': null, 'Nhiệm vụ': null });
  expect(DUE_GROUPS.map((group) => groups[group].count)).toEqual(DUE_GROUPS.map(() => 0));
});

test('a tab that lost a required column has nothing due, and the others are listed all the same', () => {
  const tables = aWorkbook({ 'Hồ sơ': [dossier('quá hạn', '2023-06-12')], 'Văn bản': [aDocument()] });
  const lacking = tables.map((table) =>
    ['Văn bản', 'Nhiệm vụ'].includes(table.name) ? { ...table, rows: [['Cột khác'], ['x']] } : table,
  );
  const work = dueWork(readWorkbook(lacking).value, dayOn(TODAY));
  expect(namesIn(work, 'overdue')).toEqual(['quá hạn']);
  expect([work.groups.documentsOverdue.count, work.groups.tasksOverdue.count]).toEqual([0, 0]);
});

const dueDays = fc.array(fc.integer({ min: dayOn('2023-05-01'), max: dayOn('2023-07-31') }), { maxLength: 20 });

test('a pending dossier is in one group at most, and one that is listed nowhere is due later', () => {
  fc.assert(
    fc.property(dueDays, fc.integer({ min: 0, max: 10 }), (days, warnsAhead) => {
      const rows = days.map((day, index) => dossier(`HS ${index}`, isoText(day), { receivedOn: '2023-04-03' }));
      const work = workOn(TODAY, { 'Cấu hình': settings({ warnsAhead }), 'Hồ sơ': rows });
      const listed = DUE_GROUPS.flatMap((group) => namesIn(work, group));
      expect(new Set(listed).size).toBe(listed.length);
      const unlisted = days.filter((_, index) => !listed.includes(`HS ${index}`));
      expect(unlisted.every((day) => day > dayOn(TODAY) + warnsAhead)).toBe(true);
    }),
    runs(10),
  );
});

test('what is due today is overdue tomorrow', () => {
  fc.assert(
    fc.property(dueDays, (days) => {
      const rows = { 'Hồ sơ': days.map((day, index) => dossier(`HS ${index}`, isoText(day))) };
      const [today, tomorrow] = [workOn(TODAY, rows), workOn('2023-06-14', rows)];
      const before = [...namesIn(today, 'overdue'), ...namesIn(today, 'dueToday')];
      expect(namesIn(tomorrow, 'overdue').sort()).toEqual(before.sort());
    }),
    runs(10),
  );
});

describe('what is told when the Sheet is opened', () => {
  const counts = countsOf(
    workOn(TODAY, { 'Hồ sơ': [dossier('a', '2023-06-12'), dossier('b', '2023-06-13'), dossier('c', '2023-06-13')] }),
  );

  test('says how much was due, and as of which day', () => {
    expect(dueCountsText(counts, dayOn(TODAY))).toBe(
      'Hôm nay, ngày 13/6/2023: 1 hồ sơ quá hạn, 2 hồ sơ đến hạn trong ngày. Mở «Việc hôm nay» để xem.',
    );
    expect(dueCountsText(counts, dayOn('2023-06-15'))).toMatch(/^Theo lần tính ngày 13\/6\/2023: 1 hồ sơ quá hạn/);
  });

  test('is nothing when nothing was', () => {
    expect(dueCountsText(countsOf(workOn(TODAY, {})), dayOn(TODAY))).toBeNull();
  });
});
