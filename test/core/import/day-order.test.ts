import { withDayOrder } from '../../../src/core/import/mapping/column-wish';
import type { DayOrder } from '../../../src/core/import/mapping/day-order';
import { planImport } from '../../../src/core/import/plan/plan-import';
import { previewOf } from '../../../src/core/import/plan/preview';
import { doubtText } from '../../../src/core/import/words/reading-words';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { on } from '../../builders/days';
import { exportFile, imported, importedFrom, rowsThrough } from '../../builders/exports';
import { aWorkbook, PROCEDURE } from '../../builders/tables';

const HEADER = ['Mã hồ sơ', 'Mã TTHC', 'Ngày tiếp nhận', 'Hình thức tiếp nhận', 'Trạng thái', 'Ngày hẹn trả'];

/** An export of dossiers received and due on these days. */
function dossiers(...days: readonly (readonly [received: Cell, due?: Cell])[]): Table {
  const rows = days.map(([received, due = null], index) => [
    `A${index}`,
    PROCEDURE.plain,
    received,
    'Trực tiếp',
    'Đang giải quyết',
    due,
  ]);
  return { name: 'Tờ 1', rows: [HEADER, ...rows] };
}

const doubtsIn = (table: Table) =>
  importedFrom([table]).doubts.map(({ header, doubt, examples }) => [
    header,
    doubt,
    ...examples.map(({ text }) => text),
  ]);

/** The days of receipt as read, or `?` for a row that is refused for its order. */
function received(table: Table, order?: DayOrder): readonly Cell[] {
  const { mapping, doubts } = importedFrom([table]);
  const targets = doubts.map(({ target }) => target);
  const { value } = rowsThrough(table, order ? withDayOrder(mapping, targets, order) : mapping);
  const column = value.headers.indexOf('Ngày tiếp nhận');
  return value.rows.map(({ cells, unsure = [], misplaced = [] }) =>
    [...unsure, ...misplaced].includes('Ngày tiếp nhận') ? '?' : (cells[column] ?? null),
  );
}

describe('a column of texts', () => {
  test('that may all be read either way is read as days are written in Viet Nam, without a word', () => {
    const table = dossiers(['04/03/2023'], ['05/03/2023'], ['06/03/2023']);
    expect(doubtsIn(table)).toEqual([]);
    expect(received(table)).toEqual(['2023-03-04', '2023-03-05', '2023-03-06'].map(on));
  });

  test('with a day beyond the 12th in front has the day first', () => {
    expect(doubtsIn(dossiers(['04/03/2023'], ['13/03/2023']))).toEqual([]);
  });

  test('with the month first is asked about, not turned', () => {
    const table = dossiers(['03/04/2023'], ['03/13/2023'], ['03/14/2023 08:30']);
    expect(doubtsIn(table)).toEqual([['Ngày tiếp nhận', 'month-first', '03/13/2023']]);
    expect(received(table)).toEqual(['?', '?', '?']);
    expect(received(table, 'month-first')).toEqual(['2023-03-04', '2023-03-13', '2023-03-14'].map(on));
  });

  test('with the month first is known by hour before it and years of two digits too', () => {
    expect(doubtsIn(dossiers(['08:30 3/13/2023']))).toEqual([['Ngày tiếp nhận', 'month-first', '08:30 3/13/2023']]);
    expect(doubtsIn(dossiers(['3-13-23'], ['3-14-23']))).toEqual([['Ngày tiếp nhận', 'month-first', '3-13-23']]);
  });

  test('of both orders is asked about, and where an order is chosen the others stay refused', () => {
    const table = dossiers(['13/03/2023'], ['03/14/2023'], ['03/04/2023']);
    expect(doubtsIn(table)).toEqual([['Ngày tiếp nhận', 'mixed', '13/03/2023', '03/14/2023']]);
    expect(received(table)).toEqual(['?', '?', '?']);
    expect(received(table, 'day-first')).toEqual([on('2023-03-13'), '?', on('2023-04-03')]);
    expect(received(table, 'month-first')).toEqual(['?', on('2023-03-14'), on('2023-03-04')]);
  });

  test('with one slip among very many is read, without the slip', () => {
    const days = Array.from({ length: 60 }, (): [string] => ['13/03/2023']);
    const table = dossiers(...days, ['03/14/2023']);
    expect(doubtsIn(table)).toEqual([]);
    expect(received(table).slice(-2)).toEqual([on('2023-03-13'), '03/14/2023']);
  });

  test('that tells nothing is asked about beside one with the month first', () => {
    const table = dossiers(['03/04/2023', '03/13/2023'], ['03/05/2023', '03/14/2023']);
    expect(doubtsIn(table)).toEqual([
      ['Ngày tiếp nhận', 'beside', '03/04/2023'],
      ['Ngày hẹn trả', 'month-first', '03/13/2023'],
    ]);
  });

  test('of days that do not exist in either order is no question of order', () => {
    expect(doubtsIn(dossiers(['13/03/2023'], ['31/02/2023'], ['32/13/2023']))).toEqual([]);
  });
});

describe('a column that Excel turned in part into date cells', () => {
  test('as in a file opened by an American Excel is asked about', async () => {
    const { doubts, value } = await imported(exportFile('excel-my.xlsx'));
    expect(doubts.map(({ header, doubt }) => [header, doubt])).toEqual([
      ['Ngày tiếp nhận', 'swapped'],
      ['Ngày trả kết quả', 'swapped'],
    ]);
    expect(value.rows.every(({ unsure = [] }) => unsure.length > 0)).toBe(true);
  });

  test('has the days put right when the officer says that they were exchanged', () => {
    const table = dossiers([on('2023-02-03')], ['13/03/2023'], [on('2023-05-03')]);
    expect(doubtsIn(table)).toEqual([['Ngày tiếp nhận', 'swapped', '03/02/2023', '13/03/2023']]);
    expect(received(table, 'swapped')).toEqual(['2023-03-02', '2023-03-13', '2023-03-05'].map(on));
    expect(received(table, 'day-first')).toEqual(['2023-02-03', '2023-03-13', '2023-05-03'].map(on));
  });

  test('from texts with the month first, by a Vietnamese Excel, likewise', () => {
    const table = dossiers([on('2023-04-03')], ['3/13/2023']);
    expect(doubtsIn(table)).toEqual([['Ngày tiếp nhận', 'swapped', '03/4/2023', '3/13/2023']]);
    expect(received(table, 'swapped')).toEqual(['2023-03-04', '2023-03-13'].map(on));
  });

  test('shares its fault with a column of date cells up to the 12th', () => {
    const table = dossiers([on('2023-02-03'), on('2023-05-03')], ['13/03/2023', on('2023-06-03')]);
    expect(doubtsIn(table).map(([header, doubt]) => [header, doubt])).toEqual([
      ['Ngày tiếp nhận', 'swapped'],
      ['Ngày hẹn trả', 'beside'],
    ]);
  });

  test.each([
    ['date cells beyond the 12th', [on('2023-03-20'), on('2023-03-02'), '13/03/2023']],
    ['texts up to the 12th, which would have been turned too', [on('2023-03-02'), '13/03/2023', '02/03/2023']],
    ['date cells alone', [on('2023-03-02'), on('2023-03-03')]],
    ['date cells that are the same day in both orders', [on('2023-03-03'), '13/03/2023']],
  ])('is not suspected for %s', (_, days) => {
    expect(doubtsIn(dossiers(...days.map((day): [Cell] => [day])))).toEqual([]);
  });
});

describe('days that contradict one another', () => {
  test('in most rows, and would not with day and month exchanged, are asked about', () => {
    const table = dossiers(['04/11/2023', '05/02/2023'], ['04/12/2023', '05/03/2023'], ['04/10/2023', '05/04/2023']);
    expect(doubtsIn(table).map(([header, doubt]) => [header, doubt])).toEqual([
      ['Ngày tiếp nhận', 'contradicts'],
      ['Ngày hẹn trả', 'contradicts'],
    ]);
    expect(received(table, 'month-first')).toEqual(['2023-04-11', '2023-04-12', '2023-04-10'].map(on));
  });

  test('of date cells with the codes of the dossiers are asked about', () => {
    const rows = [
      ['H32.45-230302-0001', PROCEDURE.plain, on('2023-02-03'), 'Trực tiếp', 'Đang giải quyết', null],
      ['H32.45-230305-0001', PROCEDURE.plain, on('2023-05-03'), 'Trực tiếp', 'Đang giải quyết', null],
    ];
    const table = { name: 'Tờ 1', rows: [HEADER, ...rows] };
    expect(doubtsIn(table).map(([header, doubt]) => [header, doubt])).toEqual([['Ngày tiếp nhận', 'contradicts']]);
    expect(received(table, 'swapped')).toEqual(['2023-03-02', '2023-03-05'].map(on));
  });

  test.each([
    ['in one row of three', ['04/03/2023', '05/03/2023'], ['04/03/2023', '05/03/2023'], ['04/11/2023', '05/02/2023']],
    [
      'as much when exchanged',
      ['14/03/2023', '10/03/2023'],
      ['15/03/2023', '09/03/2023'],
      ['16/03/2023', '08/03/2023'],
    ],
  ] as const)('%s are no question of order', (_, ...days) => {
    expect(doubtsIn(dossiers(...(days as readonly (readonly [Cell, Cell])[])))).toEqual([]);
  });
});

test('what is told names column, examples and rows; a refused row names its cell', () => {
  const table = dossiers(['13/03/2023'], ['03/14/2023']);
  const { doubts, value } = importedFrom([table]);
  expect(doubts.map((doubt) => doubtText(doubt, { sheets: false }))).toEqual([
    'Cột «Ngày tiếp nhận»: có ô ghi ngày trước, có ô ghi tháng trước: 13/03/2023 (dòng 2), 03/14/2023 (dòng 3).',
  ]);
  const { added, refused } = previewOf(planImport(aWorkbook(), value));
  expect(added).toEqual([]);
  expect(refused).toEqual([
    {
      row: 2,
      name: 'A0',
      column: 'Ngày tiếp nhận',
      text: '«13/3/2023»: chưa rõ thứ tự ngày, tháng của cột này. Dòng này không được nhập.',
    },
    {
      row: 3,
      name: 'A1',
      column: 'Ngày tiếp nhận',
      text: '«03/14/2023»: chưa rõ thứ tự ngày, tháng của cột này. Dòng này không được nhập.',
    },
  ]);
});

test('a cell that is no day in the order given is refused for that', () => {
  const table = dossiers(['13/03/2023'], ['03/14/2023']);
  const { mapping } = importedFrom([table]);
  const { value } = rowsThrough(table, withDayOrder(mapping, ['Ngày tiếp nhận'], 'month-first'));
  const { added, refused } = previewOf(planImport(aWorkbook(), value));
  expect(added.map(({ name }) => name)).toEqual(['A1']);
  expect(refused.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^«13\/3\/2023»: không phải một ngày theo thứ tự ngày, tháng đã chọn/),
  ]);
});
