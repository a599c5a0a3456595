import { factKey } from '../../../../src/core/checks/finding';
import { foundInWorkbook } from '../../../builders/report-text';
import { aDossier, type Contents } from '../../../builders/tables';

const estimate = (item: string, amountVnd: number, parent: string | null = null) => ({
  kind: 'Chi',
  item,
  parent,
  amountVnd,
});
const spent = (item: string, amountVnd: number, projectCode: string | null = null) =>
  ({ on: '2023-05-05', kind: 'Chi', item, amountVnd, projectCode }) as const;

const only = (code: string, contents: Contents) => foundInWorkbook(contents).filter((found) => found.code === code);

describe('ledger items that the estimate does not have', () => {
  const unestimated = (...names: readonly string[]) =>
    only('ledger-item-unestimated', {
      'Dự toán': [estimate('Chi khác', 100)],
      'Thu chi': names.map((name) => spent(`Chi ${name}`, 1)),
    });

  test('are told one by one, each once', () => {
    const found = unestimated('A', 'B', 'A', 'B');
    expect(found.map(({ places }) => places.map(({ row }) => row))).toEqual([[2], [3]]);
    expect(found[0]?.message).toContain('«Chi A» ở tab «Thu chi» không có');
  });

  test('beyond the first five are told together', () => {
    const found = unestimated('A', 'B', 'C', 'D', 'E', 'H', 'G');
    expect(found).toHaveLength(6);
    expect(found[5]?.message).toContain('2 khoản mục khác');
    expect(found[5]?.message).toContain('«Chi G», «Chi H»');
    expect(found[5]?.places.map(({ row }) => row)).toEqual([7, 8]);
  });

  test('stay accepted when rows move and others are added', () => {
    const keys = unestimated('A', 'B').map(factKey);
    expect(unestimated('B', 'A', 'C').map(factKey)).toEqual(expect.arrayContaining(keys));
  });
});

describe('a rule that many rows break is told once', () => {
  test('with the number of dossiers, and no more than five of them', () => {
    const [found, ...more] = only('paid-without-fee', {
      'Hồ sơ': Array.from({ length: 6 }, () => aDossier({ paidOnline: 'Có' })),
    });
    expect(more).toEqual([]);
    expect(found?.message).toContain('6 hồ sơ');
    expect(found?.places.map(({ row, column }) => [row, column])).toEqual(
      [2, 3, 4, 5, 6].map((row) => [row, 'Thanh toán trực tuyến']),
    );
  });
});
