import { DAYS_OFF_TAB } from '../../../../src/core/workbook/contract/rule-tabs';
import { headersIn, tabLayout } from '../../../../src/core/workbook/contract/tab-layout';
import { on } from '../../../builders/days';
import { ODDITIES } from '../../../builders/odd-headers';

const layoutOf = (...rows: Parameters<typeof headersIn>[0]) => tabLayout(DAYS_OFF_TAB, { rows });
const HEADERS = ['Ngày', 'Loại', 'Tên', 'Căn cứ'];

describe('the header row', () => {
  test('is the first row that holds anything', () => {
    expect(layoutOf(HEADERS).headerRow).toBe(0);
    expect(layoutOf([], [null, ' '], HEADERS, HEADERS).headerRow).toBe(2);
  });

  test('belongs into the first row of a table without content', () => {
    expect([layoutOf(), layoutOf([null], [''])].map(({ headerRow }) => headerRow)).toEqual([0, 0]);
    expect(layoutOf([null]).missing).toEqual(['on', 'kind', 'name', 'source']);
  });

  test('is looked for under a title', () => {
    expect(layoutOf(['NGÀY NGHỈ NĂM 2023'], HEADERS)).toMatchObject({ headerRow: 1, missing: [] });
  });

  test('is the first row with anything when no row holds two headers', () => {
    expect(layoutOf(['NGÀY NGHỈ NĂM 2023'], ['Ngày', 'Thứ'])).toMatchObject({ headerRow: 0, fields: [null] });
  });
});

describe('a column', () => {
  test('is found by its header, wherever it stands', () => {
    const { columns, columnOf } = layoutOf(['Căn cứ', null, 'Loại', 'Ngày']);
    expect([...columns]).toEqual([
      ['on', 3],
      ['kind', 2],
      ['source', 0],
    ]);
    expect([columnOf('on'), columnOf('name')]).toEqual([3, -1]);
  });

  test.each([
    ['spaces around it', ' Căn cứ '],
    ['a doubled space', 'Căn  cứ'],
    ['a line break', 'Căn\ncứ'],
    ['a space that does not break', 'Căn\u00a0cứ'],
    ['separate accents', 'Căn cứ'.normalize('NFD')],
    ['capitals', 'CĂN CỨ'],
  ])('is the same with %s in its header', (_, header) => {
    expect(layoutOf([header]).columnOf('source')).toBe(0);
  });

  test('is another one where a letter differs', () => {
    expect(layoutOf(['Căn cú', 'Can cu', 'Căncứ']).columnOf('source')).toBe(-1);
  });

  test('that the contract does not know is nobody’s, as are a blank, a number, a day and a repeated one', () => {
    expect(layoutOf(['STT', 'Loại', null, 2023, 'loại', on('2023-05-01'), 'Tên', ' ']).fields).toEqual([
      null,
      'kind',
      null,
      null,
      null,
      null,
      'name',
    ]);
  });

  test('that stands there twice is read at the left, and told', () => {
    const { columnOf, repeated, missing } = layoutOf(['Loại', 'Ngày', 'LOẠI', 'Ghi chú', 'Ghi chú']);
    expect([columnOf('kind'), repeated, missing]).toEqual([0, ['kind'], ['name', 'source']]);
  });

  test('outside the contract is found by its header too', () => {
    const rows = [[], ['Loại', 'Hạn  trả (TÍNH)']];
    expect(headersIn(rows).columnHeaded('Hạn trả (tính)')).toBe(1);
    expect(tabLayout(DAYS_OFF_TAB, { rows }).columnHeaded('Hạn trả (tính)')).toBe(1);
    expect(headersIn(rows).columnHeaded('Hạn')).toBe(-1);
  });
});

test.each(Object.entries(ODDITIES))('no column is lost by %s', (_, oddly) => {
  const { columns, missing } = tabLayout(DAYS_OFF_TAB, oddly({ name: 'Ngày nghỉ', rows: [HEADERS] }));
  expect([columns.size, missing]).toEqual([4, []]);
});
