import { INDICATOR_CODES } from '../../../src/core/indicators/catalogue';
import { figuresDigest, indicatorCells } from '../../../src/core/indicators/indicator-table';
import { figuresOf } from '../../builders/readings';
import { aDossier, anIndicatorRow, aTable } from '../../builders/tables';

const FIGURES = figuresOf({ 'Hồ sơ': [aDossier(), aDossier()] });

describe('the tab Chỉ tiêu after a run', () => {
  test('has the figure of each code beside it', () => {
    const rows = [anIndicatorRow({ code: 'HS_MOI' }), anIndicatorRow({ code: ' tl_dung_han' })];
    const { column, cells } = indicatorCells(aTable('Chỉ tiêu', rows), FIGURES);
    expect(column).toBe(4);
    expect(cells).toEqual([['Kỳ này'], ['02'], ['–']]);
  });

  test('has nothing beside a code that does not exist', () => {
    const rows = [anIndicatorRow({ code: 'HS_KHAC' }), anIndicatorRow({ code: null, label: 'Ghi chú' })];
    expect(indicatorCells(aTable('Chỉ tiêu', rows), FIGURES).cells).toEqual([['Kỳ này'], [null], [null]]);
  });

  test('gets a row for every code that it lacks, under its own headers', () => {
    const table = {
      name: 'Chỉ tiêu',
      rows: [
        ['STT', 'Kỳ này', 'Mã'],
        [1, null, 'HS_TIEP_NHAN'],
      ],
    };
    const { column, missing } = indicatorCells(table, FIGURES);
    expect(column).toBe(1);
    expect(missing).toHaveLength(INDICATOR_CODES.length - 1);
    expect(missing).toContainEqual([null, '02', 'HS_MOI']);
  });

  test('gets the column of the figures when it lacks it', () => {
    const { column, missing } = indicatorCells({ name: 'Chỉ tiêu', rows: [['Mã']] }, FIGURES);
    expect(column).toBe(1);
    expect(missing).toContainEqual(['HS_MOI', '02']);
  });
});

describe('the digest of figures', () => {
  test('is the same for the same figures, and another for others', () => {
    expect(figuresDigest(FIGURES)).toBe(figuresDigest(figuresOf({ 'Hồ sơ': [aDossier(), aDossier()] })));
    expect(figuresDigest(FIGURES)).not.toBe(figuresDigest(figuresOf({ 'Hồ sơ': [aDossier()] })));
    expect(figuresDigest(FIGURES)).toMatch(/^S[0-9a-f]{8}$/);
  });
});
