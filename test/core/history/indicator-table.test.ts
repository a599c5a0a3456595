import type { Comparison } from '../../../src/core/history/compare';
import { figuresDigest } from '../../../src/core/history/figures-digest';
import { indicatorCells } from '../../../src/core/history/indicator-table';
import { INDICATOR_CODES } from '../../../src/core/indicators/catalogue';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { figuresOf } from '../../builders/readings';
import { reportIn } from '../../builders/reports';
import { aDossier, anIndicatorRow, aTable } from '../../builders/tables';

const MADE = reportIn({ 'Hồ sơ': [aDossier(), aDossier()] });
const { figures: FIGURES, comparison: COMPARISON } = MADE;
const cellsFor = (table: Table, comparison: Comparison = COMPARISON) => indicatorCells(table, { ...MADE, comparison });

/** As if one more dossier had been received in the period before. */
const COMPARED: Comparison = {
  ...COMPARISON,
  HS_MOI: { previous: { text: '03', change: 'giảm 01 hồ sơ' }, lastYear: { text: '02', change: 'không thay đổi' } },
};

describe('the tab Chỉ tiêu after a run', () => {
  test('has the figure of each code beside it, and what it was before', () => {
    const rows = [anIndicatorRow({ code: 'HS_MOI' }), anIndicatorRow({ code: ' tl_dung_han' })];
    const { blocks } = cellsFor(aTable('Chỉ tiêu', rows), COMPARED);
    expect(blocks).toEqual([
      {
        column: 4,
        cells: [
          ['Kỳ này', 'Kỳ trước', 'Cùng kỳ năm trước', 'Tăng, giảm', 'Tăng, giảm so với cùng kỳ', 'So với mục tiêu'],
          ['02', '03', '02', 'giảm 01 hồ sơ', 'không thay đổi', null],
          ['–', null, null, null, null, null],
        ],
      },
    ]);
  });

  test('has nothing beside a code that does not exist', () => {
    const rows = [anIndicatorRow({ code: 'HS_KHAC' }), anIndicatorRow({ code: null, label: 'Ghi chú' })];
    const [block] = cellsFor(aTable('Chỉ tiêu', rows)).blocks;
    expect(
      block?.cells
        .slice(1)
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([]);
  });

  test('is written in as many blocks as officers have torn its columns apart', () => {
    const table = {
      name: 'Chỉ tiêu',
      rows: [
        ['Tăng, giảm', 'Mã', 'Kỳ này', 'Kỳ trước'],
        [null, 'HS_MOI', null, null],
      ],
    };
    const { blocks } = cellsFor(table, COMPARED);
    expect(blocks).toEqual([
      { column: 0, cells: [['Tăng, giảm'], ['giảm 01 hồ sơ']] },
      {
        column: 2,
        cells: [
          ['Kỳ này', 'Kỳ trước'],
          ['02', '03'],
        ],
      },
    ]);
  });

  test('gets a row for every code that it lacks, under its own headers', () => {
    const table = {
      name: 'Chỉ tiêu',
      rows: [
        ['STT', 'Kỳ này', 'Mã'],
        [1, null, 'HS_TIEP_NHAN'],
      ],
    };
    const { blocks, missing } = cellsFor(table);
    expect(blocks.map(({ column }) => column)).toEqual([1]);
    expect(missing).toHaveLength(INDICATOR_CODES.length - 1);
    expect(missing).toContainEqual([null, '02', 'HS_MOI']);
  });

  test('gets the column of the figures when it lacks it', () => {
    const { blocks, missing } = cellsFor({ name: 'Chỉ tiêu', rows: [['Mã']] });
    expect(blocks.map(({ column }) => column)).toEqual([1]);
    expect(missing).toContainEqual(['HS_MOI', '02']);
  });
});

describe('the digest of figures', () => {
  test('is the same for the same figures, and another for others', () => {
    expect(figuresDigest(FIGURES)).toBe(figuresDigest(figuresOf({ 'Hồ sơ': [aDossier(), aDossier()] })));
    expect(figuresDigest(FIGURES)).not.toBe(figuresDigest(figuresOf({ 'Hồ sơ': [aDossier()] })));
    expect(figuresDigest(FIGURES)).toMatch(/^S[0-9a-f]{8}\.[0-9a-f]{8}$/);
  });
});
