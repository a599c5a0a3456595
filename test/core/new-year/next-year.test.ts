import { closingOf } from '../../../src/core/new-year/closing';
import { isSound } from '../../../src/core/new-year/next-year';
import { ESTIMATES_TAB, LEDGER_TAB } from '../../../src/core/workbook/contract/budget-tabs';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB, PETITIONS_TAB } from '../../../src/core/workbook/contract/dossier-tabs';
import { ACCEPTED_TAB, NEW_YEAR_TAB, TEMPLATE_TAB } from '../../../src/core/workbook/contract/product-tabs';
import {
  ASSIGNMENTS_TAB,
  COURSES_TAB,
  DOCUMENTS_TAB,
  NARRATIVE_TAB,
  STAFF_TAB,
} from '../../../src/core/workbook/contract/record-tabs';
import { INDICATORS_TAB } from '../../../src/core/workbook/contract/rule-tabs';
import { readWorkbook, tableOf } from '../../../src/core/workbook/reading/read-workbook';
import { dayOn, on } from '../../builders/days';
import { aTab } from '../../builders/frozen';
import { LAST_DAY, NEXT_DAY, nextYearOf, rowsIn, theNextYear, YEARLY } from '../../builders/new-year';
import { recordsOf } from '../../builders/readings';
import {
  aCourse,
  aDocument,
  aDossier,
  aLedgerRow,
  anAssignment,
  anEstimate,
  anIndicatorRow,
  aParagraph,
  aPetition,
  aPost,
  aWorkbook,
  settings,
} from '../../builders/tables';
import { tablesOfV030 } from '../../builders/v030';

type Dossier = Parameters<typeof aDossier>[0];
const dossiersAfter = (...typed: readonly Dossier[]) =>
  rowsIn(
    theNextYear({ 'Hồ sơ': typed.map((one, index) => aDossier({ code: `HS.${index + 1}`, ...one })) }),
    DOSSIERS_TAB,
  ).map(({ code }) => code);

describe('of the dossiers the new year takes over', () => {
  test.each<[string, Dossier]>([
    ['one that is still being dealt with', { receivedOn: '2023-11-01' }],
    ['one that waits for the citizen', { receivedOn: '2023-11-01', status: 'Chờ bổ sung' }],
    ['one received on the last day and answered on the next', { receivedOn: LAST_DAY, returnedOn: NEXT_DAY }],
    ['one received on the next day', { receivedOn: NEXT_DAY }],
    ['one received on the next day and answered since', { receivedOn: NEXT_DAY, returnedOn: '2023-12-20' }],
    ['one received on the next day by mistake', { receivedOn: NEXT_DAY, status: 'Hủy' }],
  ])('%s', (_, dossier) => expect(dossiersAfter(dossier)).toEqual(['HS.1']));

  test.each<[string, Dossier]>([
    ['one answered on the last day', { receivedOn: '2023-11-01', returnedOn: LAST_DAY }],
    ['one refused long ago', { receivedOn: '2023-02-01', returnedOn: '2023-02-06', status: 'Từ chối' }],
    ['one that was entered by mistake', { receivedOn: '2023-11-01', status: 'Hủy' }],
  ])('not %s', (_, dossier) => expect(dossiersAfter(dossier)).toEqual([]));

  test('one that cannot be read, so that it can be mended; of two with one code only the first', () => {
    const { tables } = theNextYear({
      'Hồ sơ': [
        aDossier({ code: 'HS.A', receivedOn: '31/02/2023' }),
        aDossier({ code: 'HS.B', receivedOn: '2023-11-01', returnedOn: '2023-11-02' }),
        aDossier({ code: 'HS.B', receivedOn: '2023-11-01' }),
      ],
    });
    expect(
      tableOf(tables, DOSSIERS_TAB)
        ?.rows.slice(1)
        .map(([code]) => code),
    ).toEqual(['HS.A']);
  });

  test('the whole row, with columns of the officers’ own', () => {
    const [header = [], row = []] = tableOf(aWorkbook({ 'Hồ sơ': [aDossier()] }), DOSSIERS_TAB)?.rows ?? [];
    const own: Table = {
      name: 'hồ  sơ',
      rows: [
        [...header, 'Bàn số'],
        [...row, 3],
      ],
    };
    const { tables } = nextYearOf([own, ...aWorkbook({ 'Cấu hình': YEARLY, 'Hồ sơ': null })]);
    expect(tables.find(({ name }) => name === 'hồ  sơ')?.rows).toEqual(own.rows);
  });
});

describe('the check', () => {
  test('states that as many are taken over as were pending', () => {
    const { check } = theNextYear({
      'Hồ sơ': [
        aDossier({ code: 'HS.1', receivedOn: LAST_DAY }),
        aDossier({ code: 'HS.2', receivedOn: NEXT_DAY }),
        aDossier({ code: 'HS.3', receivedOn: '2023-12-01', returnedOn: '2023-12-18' }),
      ],
    });
    expect(check).toEqual({ pending: 2, carried: 2, codes: ['HS.1', 'HS.3'], differing: [] });
    expect(isSound(check)).toBe(true);
  });

  test('is not passed where dossiers cannot be counted', () => {
    const { check } = theNextYear({ 'Thủ tục': null });
    expect([check.pending, isSound(check)]).toEqual([null, false]);
  });

  test('names a dossier that only one of the years counts', () => {
    const check = {
      pending: 1,
      carried: 1,
      codes: ['HS.1'],
      differing: [{ code: 'HS.1', row: 2, only: 'old' }],
    } as const;
    expect(isSound(check)).toBe(false);
  });
});

describe('of the other tabs', () => {
  test('documents issued after the last day, planned ones and those due in the new year stay', () => {
    const document = (subject: string, typed: object) => aDocument({ subject, ...typed });
    const next = theNextYear({
      'Văn bản': [
        document('ban hành trong năm', { issuedOn: LAST_DAY }),
        document('ban hành sau', { issuedOn: NEXT_DAY }),
        document('chưa ban hành', { dueOn: '2023-10-01' }),
        document('ban hành sớm', { issuedOn: '2023-12-10', dueOn: '2023-12-20' }),
        document('hạn vào ngày cuối', { issuedOn: '2023-12-10', dueOn: LAST_DAY }),
        document('hạn vào ngày cuối, chưa ban hành', { dueOn: LAST_DAY }),
        document('hạn vào ngày đầu', { issuedOn: '2023-12-10', dueOn: NEXT_DAY }),
      ],
    });
    expect(rowsIn(next, DOCUMENTS_TAB).map(({ subject }) => subject)).toEqual([
      'ban hành sau',
      'chưa ban hành',
      'ban hành sớm',
      'hạn vào ngày cuối, chưa ban hành',
      'hạn vào ngày đầu',
    ]);
  });

  test('the ledger keeps what belongs to the next calendar year', () => {
    const next = theNextYear({ 'Thu chi': [aLedgerRow({ on: '2023-12-31' }), aLedgerRow({ on: '2024-01-01' })] });
    expect(rowsIn(next, LEDGER_TAB).map((row) => row.on)).toEqual([dayOn('2024-01-01')]);
  });

  test('petitions and courses after the last day stay', () => {
    const next = theNextYear({
      'Phản ánh kiến nghị': [aPetition({ receivedOn: LAST_DAY }), aPetition({ receivedOn: NEXT_DAY })],
      'Đào tạo': [aCourse({ startsOn: LAST_DAY }), aCourse({ startsOn: NEXT_DAY })],
    });
    expect(rowsIn(next, PETITIONS_TAB).map((row) => row.receivedOn)).toEqual([dayOn(NEXT_DAY)]);
    expect(rowsIn(next, COURSES_TAB).map((row) => row.startsOn)).toEqual([dayOn(NEXT_DAY)]);
  });

  test('paragraphs become drafts of the old period; those that are drafts already keep their own', () => {
    const next = theNextYear({
      'Nội dung': [aParagraph({ text: 'một' }), aParagraph({ text: 'hai', writtenFor: 'quý II năm 2023' })],
    });
    expect(rowsIn(next, NARRATIVE_TAB).map(({ text, writtenFor }) => `${text}: ${writtenFor}`)).toEqual([
      'một: năm 2023',
      'hai: quý II năm 2023',
    ]);
  });

  test('paragraphs of a workbook without the column get it', () => {
    const { name, rows } = tableOf(aWorkbook({ 'Nội dung': [aParagraph()] }), NARRATIVE_TAB) as Table;
    const older = { name, rows: rows.map((row) => row.slice(0, 3)) };
    const next = nextYearOf([...aWorkbook({ 'Cấu hình': YEARLY, 'Nội dung': null }), older]);
    expect(rowsIn(next, NARRATIVE_TAB)).toMatchObject([{ writtenFor: 'năm 2023' }]);
  });

  test('paragraphs become drafts wherever the column stands', () => {
    const { name, rows } = tableOf(aWorkbook({ 'Nội dung': [aParagraph()] }), NARRATIVE_TAB) as Table;
    const turned = { name, rows: rows.map((row) => [...row].reverse()) };
    const at = turned.rows[0]?.indexOf('Viết cho kỳ') ?? -1;
    const first = { name, rows: turned.rows.map((row) => row.slice(at)) };
    const next = nextYearOf([...aWorkbook({ 'Cấu hình': YEARLY, 'Nội dung': null }), first]);
    expect(rowsIn(next, NARRATIVE_TAB)).toMatchObject([{ writtenFor: 'năm 2023', section: 'I.1' }]);
  });

  test('work stays shared out, without ticks and days', () => {
    const next = theNextYear({
      'Phân công': [anAssignment({ dueOn: '2023-12-12', done: 'Có', doneOn: '2023-12-11', remark: 'kèm phụ lục' })],
    });
    expect(rowsIn(next, ASSIGNMENTS_TAB)).toMatchObject([
      { section: 'I.1', dueOn: null, done: false, doneOn: null, remark: 'kèm phụ lục' },
    ]);
  });

  test('decimals of indicators stay, their figures do not', () => {
    const row = anIndicatorRow({ code: 'TL_BCCI', decimals: 1, current: '4,6%' });
    expect(rowsIn(theNextYear({ 'Chỉ tiêu': [row] }), INDICATORS_TAB)).toMatchObject([
      { code: 'TL_BCCI', decimals: 1, current: '' },
    ]);
  });

  test('estimates, staff and accepted problems begin anew under their headers', () => {
    const accepted = aTab(ACCEPTED_TAB, [['F1', 'x', 'y', 'z', 'An', 'hôm qua']]);
    const tables = aWorkbook({ 'Cấu hình': YEARLY, 'Dự toán': [anEstimate()], 'Nhân sự': [aPost()] });
    const next = nextYearOf([...tables, accepted]);
    for (const tab of [ESTIMATES_TAB, STAFF_TAB, ACCEPTED_TAB]) {
      expect(tableOf(next.tables, tab)?.rows).toEqual([Object.values(tab.columns).map(({ header }) => header)]);
    }
  });

  test('the template and tabs of the officers’ own go along as they are; what tells a copy what it is does not', () => {
    const own = { name: 'Ghi nhớ', rows: [['gọi thành phố']] };
    const template = aTab(TEMPLATE_TAB, [['Đang dùng', 'Mẫu', 'An', 'K1', 1, 1, 'M'.repeat(30_000)]]);
    const marker = aTab(NEW_YEAR_TAB, [['Năm', 2023]]);
    const { tables } = nextYearOf([...aWorkbook({ 'Cấu hình': YEARLY }), own, template, marker]);
    expect(tables).toEqual(expect.arrayContaining([own, template, { name: NEW_YEAR_TAB.name, rows: [] }]));
  });
});

test('annexes of the old year are emptied: they would pass for those of the new one; an office’s own tabs stay', () => {
  const made = tablesOfV030().filter(({ name }) => name === 'Biểu II.06a' || name === 'Truy vết');
  const own = { name: 'PL Văn bản', rows: [['Văn bản của Đảng ủy'], ['Tổng số', 5424]] };
  const { tables } = nextYearOf([...aWorkbook({ 'Cấu hình': YEARLY }), ...made, own]);
  expect(made).toHaveLength(2);
  const emptied = made.map((table) => ({ ...table, rows: [] }));
  expect(tables).toEqual(expect.arrayContaining([...emptied, own]));
});

describe('the settings of the new year', () => {
  const nextSettings = (typed: Parameters<typeof settings>[0]) => recordsOfNext(typed).settings;
  const recordsOfNext = (typed: Parameters<typeof settings>[0]) => {
    const { tables } = theNextYear({ 'Cấu hình': settings(typed) });
    const [header = [], ...rows] =
      tableOf(tables, { name: 'Cấu hình', note: '', required: true, columns: {} })?.rows ?? [];
    const at = (name: string) => header.indexOf(name);
    return recordsOf({
      'Cấu hình': rows.map((row) => ({ name: row[at('Mục')] ?? null, value: row[at('Giá trị')] ?? null })),
    });
  };

  test('are of the next year, its period still to be told', () => {
    expect(
      nextSettings({
        periodKind: 'Quý',
        periodNumber: 4,
        from: '2023-09-15',
        to: LAST_DAY,
        reportedOn: '2023-12-18',
        reportNumber: '88',
        signatory: 'Trần Văn A',
      }),
    ).toMatchObject({
      year: 2024,
      periodKind: 'quarter',
      periodNumber: null,
      from: null,
      to: null,
      reportedOn: null,
      reportNumber: '',
      signatory: 'Trần Văn A',
    });
  });

  test('are found where the values stand left of the names', () => {
    const tables = aWorkbook({ 'Cấu hình': YEARLY }).map((table) =>
      table.name === 'Cấu hình' ? { ...table, rows: table.rows.map((row) => [row[1] ?? null, row[0] ?? null]) } : table,
    );
    const { settings: read } = readWorkbook(nextYearOf(tables).tables).value;
    expect([read.year, read.agency]).toEqual([2024, 'UBND phường Phước Long']);
  });

  test('begin where the old year ended when its cut-off was off the rule, so that no day is lost', () => {
    expect(nextSettings({ periodKind: 'Năm', to: '2023-12-12' }).from).toBe(dayOn('2023-12-13'));
  });
});

describe('the year that ends', () => {
  const closing = (typed: Parameters<typeof settings>[0]) => closingOf(recordsOf({ 'Cấu hình': settings(typed) }));

  test.each([
    ['Năm', null],
    ['Quý', 4],
    ['6 tháng cuối năm', null],
    ['Tháng', 12],
  ])('ends on the day typed in the settings of its last report: %s %s', (periodKind, periodNumber) => {
    const { year, cutOff } = closing({ periodKind, periodNumber, to: '2023-12-12' }) ?? {};
    expect([year, cutOff]).toEqual([2023, dayOn('2023-12-12')]);
  });

  test('ends on 14 December while the settings are at an earlier report', () => {
    expect(closing({ periodKind: 'Quý', periodNumber: 3, to: '2023-09-12' })).toEqual({
      year: 2023,
      cutOff: dayOn(LAST_DAY),
      period: 'quý III năm 2023',
    });
  });

  test('is unknown while the settings tell no year', () => {
    expect(closing({ periodKind: null, year: null })).toBeNull();
    expect(on(LAST_DAY).day).toBe(closing({ periodKind: null })?.cutOff);
  });
});
