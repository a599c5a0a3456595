import type { Cell } from '../../../../src/core/workbook/contract/cell';
import { dayOn, on } from '../../../builders/days';
import { problemsOf, recordsOf } from '../../../builders/readings';
import { aDigitalRate, aDossier, aLedgerRow, anIndicatorRow, aParagraph, aProcedure } from '../../../builders/tables';

// The trailing space keeps the builder from making a date cell of the text.
const ISO_TEXT = '2023-06-13 ';

describe('a day', () => {
  const receivedOn = (cell: Cell) => recordsOf({ 'Hồ sơ': [aDossier({ receivedOn: cell })] }).dossiers?.[0]?.receivedOn;

  test.each<[string, Cell, string]>([
    ['a real date', on('2023-04-03'), '2023-04-03'],
    ['a text d/m/yyyy', '3/4/2023', '2023-04-03'],
    ['a text dd/mm/yyyy', '03/04/2023', '2023-04-03'],
    ['a text with spaces around', ' 1/1/2023 ', '2023-01-01'],
  ])('may be %s', (_, cell, iso) => expect(receivedOn(cell)).toBe(dayOn(iso)));

  test.each<[string, Cell]>([
    ['a day that does not exist', '31/02/2023'],
    ['a thirteenth month', '01/13/2023'],
    ['an ISO text', ISO_TEXT],
    ['a text with two digits of year', '3/4/23'],
    ['a serial number', 45019],
    ['a tick', true],
    ['words', 'hôm qua'],
    ['a year typed with a digit too many', '3/4/20233'],
    ['a year typed with a digit too few', '3/4/0223'],
    ['a date cell of the year 223', on('0223-04-03')],
    ['an error value', '#VALUE!'],
  ])('is not %s', (_, cell) => {
    expect(problemsOf({ 'Hồ sơ': [aDossier({ receivedOn: cell })] })).toEqual([
      'error cell-unreadable: Hồ sơ, 2, Ngày tiếp nhận',
    ]);
  });
});

describe('a code', () => {
  const codes = (cell: Cell) => recordsOf({ 'Hồ sơ': [aDossier({ code: cell })] }).dossiers?.map(({ code }) => code);

  test.each(['1.010', '000.00.12.H32-230403-0001', '007', '12/2023'])('«%s» stays as typed', (text) => {
    expect(codes(text)).toEqual([text]);
  });

  test('is taken without the spaces around and in composed Unicode', () => {
    expect(codes(`  ${'HỒ.1'.normalize('NFD')} `)).toEqual(['HỒ.1']);
  });

  test.each<[string, Cell]>([
    ['a number', 1.01],
    ['zero', 0],
    ['a date that Sheets made of it', on('2023-12-01')],
    ['a tick', false],
    ['an error value', '#N/A'],
  ])('is not %s', (_, cell) => {
    const contents = { 'Hồ sơ': [aDossier({ code: cell })] };
    expect(problemsOf(contents)).toEqual(['error cell-unreadable: Hồ sơ, 2, Mã hồ sơ']);
    expect(recordsOf(contents).dossiers).toEqual([]);
  });

  test('of a procedure that became the number 1.01 leaves the procedure out', () => {
    const contents = { 'Thủ tục': [aProcedure({ code: 1.01 })] };
    expect(problemsOf(contents)).toEqual(['error cell-unreadable: Thủ tục, 2, Mã TTHC']);
    expect(recordsOf(contents).procedures).toEqual([]);
  });
});

describe('money', () => {
  const amounts = (cell: Cell) => recordsOf({ 'Thu chi': [aLedgerRow({ amountVnd: cell })] }).ledger;

  test.each<[string, Cell, number]>([
    ['a whole number', 14_578_500, 14_578_500],
    ['zero', 0, 0],
    ['digits typed as text', '14578500', 14_578_500],
    ['digits grouped by dots', '14.578.500', 14_578_500],
    ['four thousand million, not four and a bit', '4.009.000.000', 4_009_000_000],
  ])('may be %s', (_, cell, amountVnd) => expect(amounts(cell)).toMatchObject([{ amountVnd }]));

  test.each<[string, Cell]>([
    ['about 3.000', 'gần 3.000'],
    ['a fraction', 3000.5],
    ['a fraction typed as text', '3000,5'],
    ['badly grouped digits', '3.0000'],
    ['digits with a unit', '3.000 đồng'],
    ['a number beyond all budgets', 1e15],
    ['a tick', true],
    ['a date', on('2023-04-03')],
    ['a division by zero', '#DIV/0!'],
    ['not a number', Number.NaN],
    ['infinite', Number.POSITIVE_INFINITY],
  ])('is not %s', (_, cell) => {
    const contents = { 'Thu chi': [aLedgerRow({ amountVnd: cell })] };
    expect(problemsOf(contents)).toEqual(['error cell-unreadable: Thu chi, 2, Số tiền (đồng)']);
    expect(recordsOf(contents).ledger).toEqual([]);
  });

  test('of a dossier is never negative; an entry of the ledger may be a deduction', () => {
    expect(problemsOf({ 'Hồ sơ': [aDossier({ amountVnd: -1 })] })).toEqual([
      'error cell-unreadable: Hồ sơ, 2, Số tiền (đồng)',
    ]);
    expect(amounts(-1)).toMatchObject([{ amountVnd: -1 }]);
  });
});

describe('a count', () => {
  const limits = (cell: Cell) => recordsOf({ 'Thủ tục': [aProcedure({ timeLimit: cell })] }).procedures;

  test.each<[Cell, number]>([
    [0, 0],
    [15, 15],
    ['15', 15],
  ])('may be %j', (cell, timeLimit) => expect(limits(cell)).toMatchObject([{ timeLimit }]));

  test.each<[Cell]>([['05 ngày'], [0.5], [-1], ['một'], [true], ['#REF!']])('is not %j', (cell) => {
    expect(problemsOf({ 'Thủ tục': [aProcedure({ timeLimit: cell })] })).toEqual([
      'error cell-unreadable: Thủ tục, 2, Thời hạn',
    ]);
  });

  test('of a digital rate may be zero', () => {
    const { digital } = recordsOf({ 'Chính quyền số': [aDigitalRate({ numerator: 0, denominator: 0 })] });
    expect(digital).toMatchObject([{ numerator: 0, denominator: 0 }]);
  });

  test('of decimals goes from 0 to a few', () => {
    const rows = [0, 1, '2'].map((decimals) => anIndicatorRow({ decimals }));
    expect(recordsOf({ 'Chỉ tiêu': rows }).indicatorRows.map(({ decimals }) => decimals)).toEqual([0, 1, 2]);
    expect(problemsOf({ 'Chỉ tiêu': [anIndicatorRow({ decimals: -1 })] })).toEqual([
      'error cell-unreadable: Chỉ tiêu, 2, Số lẻ',
    ]);
  });
});

describe('the order of a paragraph', () => {
  test('may lie between two others', () => {
    expect(recordsOf({ 'Nội dung': [aParagraph({ order: 1.5 })] }).narrative).toMatchObject([{ order: 1.5 }]);
  });

  test('is a number', () => {
    expect(problemsOf({ 'Nội dung': [aParagraph({ order: 'đầu tiên' })] })).toEqual([
      'error cell-unreadable: Nội dung, 2, Thứ tự',
    ]);
  });
});

describe('yes and no', () => {
  const paid = (cell: Cell) => recordsOf({ 'Hồ sơ': [aDossier({ paidOnline: cell })] }).dossiers?.[0]?.paidOnline;

  test.each<[Cell, boolean]>([
    ['Có', true],
    [' có ', true],
    ['CÓ', true],
    ['Có'.normalize('NFD'), true],
    ['Không', false],
    ['không', false],
    ['', false],
    ['  ', false],
    [null, false],
    [true, true],
    [false, false],
  ])('%j means %j', (cell, meaning) => expect(paid(cell)).toBe(meaning));

  test.each<[Cell]>([['x'], ['Yes'], [1], ['#N/A']])(
    '%j is named, and the dossier counts as not paid online',
    (cell) => {
      expect(paid(cell)).toBe(false);
      expect(problemsOf({ 'Hồ sơ': [aDossier({ paidOnline: cell })] })).toEqual([
        'error cell-unreadable: Hồ sơ, 2, Thanh toán trực tuyến',
      ]);
    },
  );
});

describe('an accepted value', () => {
  const channels = (cell: Cell) => recordsOf({ 'Hồ sơ': [aDossier({ channel: cell })] }).dossiers;

  test.each<[string, string]>([
    ['Trực tiếp', 'in-person'],
    ['trực tiếp ', 'in-person'],
    ['TRỰC  TUYẾN', 'online'],
    ['Trực tuyến'.normalize('NFD'), 'online'],
    ['bcci', 'post'],
  ])('«%s» is %s', (text, channel) => expect(channels(text)).toMatchObject([{ channel }]));

  test.each<[Cell]>([['Trực tiếp/BCCI'], ['Truc tiep'], [1], [true], ['#NAME?']])('%j is none', (cell) => {
    const contents = { 'Hồ sơ': [aDossier({ channel: cell })] };
    expect(problemsOf(contents)).toEqual(['error cell-unreadable: Hồ sơ, 2, Hình thức tiếp nhận']);
    expect(recordsOf(contents).dossiers).toEqual([]);
  });
});

describe('text', () => {
  test('is taken without the spaces around and in composed Unicode', () => {
    const { procedures } = recordsOf({ 'Thủ tục': [aProcedure({ name: ` ${'Hộ tịch'.normalize('NFD')} ` })] });
    expect(procedures).toMatchObject([{ name: 'Hộ tịch' }]);
  });

  test.each(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'])(
    'is not the failed formula %s',
    (name) => {
      expect(problemsOf({ 'Thủ tục': [aProcedure({ name })] })).toEqual([
        'error cell-unreadable: Thủ tục, 2, Tên thủ tục',
      ]);
    },
  );
});
