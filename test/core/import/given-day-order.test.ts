import { dayColumns, takesOrder } from '../../../src/core/import/mapping/column-doubts';
import { withDayOrder } from '../../../src/core/import/mapping/column-wish';
import type { DayOrder } from '../../../src/core/import/mapping/day-order';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { isoText, on } from '../../builders/days';
import { importedFrom, rowsThrough } from '../../builders/exports';
import { PROCEDURE } from '../../builders/tables';

const HEADER = ['Mã hồ sơ', 'Mã TTHC', 'Ngày tiếp nhận', 'Ngày hẹn trả', 'Hình thức tiếp nhận', 'Trạng thái'];

interface Typed {
  readonly code?: string;
  readonly received: Cell;
  readonly due?: Cell;
}

function dossiers(rows: readonly Typed[]): Table {
  const cells = rows.map(({ code, received, due = null }, index) => [
    code ?? `A${index}`,
    PROCEDURE.plain,
    received,
    due,
    'Trực tiếp',
    'Đang giải quyết',
  ]);
  return { name: 'Tờ 1', rows: [HEADER, ...cells] };
}

const receivedOn = (days: readonly Cell[]) => dossiers(days.map((received) => ({ received })));
const doubtsIn = (table: Table) => importedFrom([table]).doubts.map(({ header, doubt }) => [header, doubt]);

/** The days of receipt when the officer gives this order for the whole file. */
function received(table: Table, order: DayOrder): readonly Cell[] {
  const { mapping, taken } = importedFrom([table]);
  const targets = dayColumns(taken).flatMap((column) => (takesOrder(column, order) ? [column.target] : []));
  const { value } = rowsThrough(table, withDayOrder(mapping, targets, order));
  const column = value.headers.indexOf('Ngày tiếp nhận');
  return value.rows.map(({ cells }) => {
    const cell = cells[column] ?? null;
    return typeof cell === 'object' && cell !== null ? isoText(cell.day) : cell;
  });
}

describe('an order given for a file', () => {
  test('holds where no cell tells another one', () => {
    expect(received(receivedOn(['05/01/2023', '06/01/2023']), 'month-first')).toEqual(['2023-05-01', '2023-06-01']);
    expect(received(receivedOn(['05/01/2023', '06/01/2023']), 'day-first')).toEqual(['2023-01-05', '2023-01-06']);
  });

  test('exchanges date cells that an Excel may have exchanged', () => {
    expect(received(receivedOn([on('2023-02-05'), on('2023-03-05')]), 'swapped')).toEqual(['2023-05-02', '2023-05-03']);
  });

  test('leaves a column alone whose cells tell another one', () => {
    expect(received(receivedOn(['04/03/2023', '13/03/2023']), 'month-first')).toEqual(['2023-03-04', '2023-03-13']);
    expect(received(receivedOn(['04/03/2023', on('2023-03-13')]), 'swapped')).toEqual(['2023-03-04', '2023-03-13']);
  });

  test('does not turn days that can be read in one way alone', () => {
    const table = receivedOn([on('2023-02-05'), '2023-05-03', '4 tháng 5 2023', 20230505, 'May 6, 2023']);
    const days = ['2023-05-02', '2023-05-03', '2023-05-04', '2023-05-05', '2023-05-06'];
    expect(received(table, 'swapped')).toEqual(days);
  });
});

describe('days of dossiers that make no sense', () => {
  const months = ['01', '02', '03', '04', '05', '06'];

  test.each<[string, readonly Cell[]]>([
    ['texts of one day in many months', months.map((month) => `05/${month}/2023`)],
    ['date cells of one day in many months', months.map((month) => on(`2023-${month}-05`))],
    ['days of two-digit years', months.map((month) => `05/${month}/23`)],
  ])('are asked about: %s', (_, days) => {
    expect(doubtsIn(receivedOn(days))).toEqual([['Ngày tiếp nhận', 'one-day']]);
  });

  test.each<[string, readonly Cell[]]>([
    ['many days of one month', months.map((date) => `${date}/05/2023`)],
    ['one day of two months', ['05/01/2023', '05/01/2023', '05/02/2023', '05/02/2023']],
    ['three rows', ['05/01/2023', '05/02/2023', '05/03/2023']],
    ['a day beyond the 12th, which tells the order', months.map((month) => `15/${month}/2023`)],
  ])('are not asked about: %s', (_, days) => {
    expect(doubtsIn(receivedOn(days))).toEqual([]);
  });

  test('are asked about when a part contradicts the day promised', () => {
    const days = ['01/05/2023', '05/02/2023', '03/05/2023', '05/08/2023', '07/05/2023', '05/10/2023'];
    const mixed = dossiers(days.map((one) => ({ received: one, due: '30/06/2023' })));
    expect(doubtsIn(mixed)).toEqual([['Ngày tiếp nhận', 'partly-contradicts']]);
    const slip = dossiers(days.slice(0, 4).map((one) => ({ received: one, due: '30/06/2023' })));
    expect(doubtsIn(slip)).toEqual([]);
  });

  test('are asked about when a part contradicts the codes', () => {
    const rows = [
      { code: 'H32.45-230502-0001', received: '02/05/2023' },
      { code: 'H32.45-230503-0001', received: '03/05/2023' },
      { code: 'H32.45-230504-0001', received: '05/04/2023' },
      { code: 'H32.45-230506-0001', received: '05/06/2023' },
    ];
    expect(doubtsIn(dossiers(rows))).toEqual([['Ngày tiếp nhận', 'partly-contradicts']]);
    expect(doubtsIn(dossiers(rows.slice(0, 3)))).toEqual([]);
  });

  test('are asked about when most lie long after the youngest code', () => {
    const rows = ['04/09/2023', '05/10/2023', '04/11/2023'].map((one, index) => {
      return { code: `H32.45-23051${index}-0001`, received: one };
    });
    expect(doubtsIn(dossiers(rows))).toEqual([['Ngày tiếp nhận', 'contradicts']]);
    const soon = rows.map((row, index) => ({ ...row, received: `1${index}/06/2023` }));
    expect(doubtsIn(dossiers(soon))).toEqual([]);
  });
});

describe('a year of two digits', () => {
  test('is read under a given order where no first part could be one', () => {
    expect(received(receivedOn(['5/14/23', '5/9/23']), 'month-first')).toEqual(['2023-05-14', '2023-05-09']);
    expect(received(receivedOn(['3/5/23', '14/5/23', '30/5/23']), 'day-first')).toEqual([
      '2023-05-03',
      '2023-05-14',
      '2023-05-30',
    ]);
  });

  test('stays as it stands where the first part could be one too', () => {
    expect(received(receivedOn(['12/5/23', '11/05/2023']), 'day-first')).toEqual(['12/5/23', '2023-05-11']);
    expect(received(receivedOn(['5/12/23', '5/11/2023']), 'month-first')).toEqual(['5/12/23', '2023-05-11']);
  });
});
