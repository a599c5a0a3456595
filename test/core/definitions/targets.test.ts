import { againstTarget } from '../../../src/core/definitions/against-target';
import { SUGGESTED_OWN_TARGETS, SUGGESTED_TARGETS } from '../../../src/core/definitions/suggested-targets';
import { targetIn, targetText } from '../../../src/core/definitions/target';
import type { Cell } from '../../../src/core/workbook/contract/cell';
import { brief, recordsOf } from '../../builders/readings';
import { printedBy, reportIn } from '../../builders/reports';
import { aDossier, anIndicatorRow, anOwnIndicator, aTypedFigure, type Contents } from '../../builders/tables';

const read = (cell: Cell, inPercent = true) => {
  const target = targetIn(cell, inPercent);
  return target && targetText(target);
};

test.each<[Cell, string]>([
  ['≥ 98%', '≥ 98%'],
  ['>= 98', '≥ 98%'],
  ['100', '≥ 100%'],
  [100, '≥ 100%'],
  ['≤5%', '≤ 5%'],
  ['> 0', '> 0%'],
  ['= 100%', '= 100%'],
  ['98,5%', '≥ 98,5%'],
  [0.98, '≥ 98%'],
  [0.985, '≥ 98,5%'],
  [1, '≥ 100%'],
  [98, '≥ 98%'],
])('of a rate, %p is %s', (cell, text) => expect(read(cell)).toBe(text));

test.each<[Cell, string]>([
  ['≥ 1.500', '≥ 1.500'],
  [0.98, '≥ 0,98'],
  ['< 3', '< 3'],
])('of a count, %p is %s', (cell, text) => expect(read(cell, false)).toBe(text));

test.each<Cell>(['trên 90%', '98%%', '≥', '98.5', '9 8', true, '#REF!'])('%p is no target', (cell) => {
  expect(read(cell)).toBeNull();
});
test('a share is no target of a count', () => expect(read('98%', false)).toBeNull());

test('every target that is suggested can be read', () => {
  for (const { target } of [...SUGGESTED_TARGETS, ...SUGGESTED_OWN_TARGETS])
    expect(read(target)).toMatch(/^[≥>=] \d+%$/);
});

describe('a figure against its target', () => {
  const RATE = { code: 'TL_DUNG_HAN', kind: 'rate', unit: '%', decimals: 2 } as const;
  const COUNT = { code: 'HS_TRE_HAN', kind: 'count', unit: 'hồ sơ', decimals: null } as const;
  const records = recordsOf({});
  const rate = (numerator: number | null, denominator: number, cell: Cell) =>
    againstTarget(
      { ...RATE, target: targetIn(cell, true) },
      { numerator, denominator, decimals: 2, text: '' },
      records,
    );
  const count = (value: number | null, cell: Cell) =>
    againstTarget({ ...COUNT, target: targetIn(cell, false) }, { value, text: '' }, records);

  test.each([
    [rate(98, 100, '98%'), 'đạt'],
    [rate(9636, 10_000, '≥ 98%'), 'còn thiếu 1,64 điểm phần trăm'],
    // Exactly one hundred-thousandth short: it is not printed as nothing.
    [rate(97_999, 100_000, '≥ 98%'), 'còn thiếu 0,01 điểm phần trăm'],
    [rate(90, 100, '> 90%'), 'chưa đạt, mới bằng mức mục tiêu'],
    [rate(7, 100, '≤ 5%'), 'vượt 2 điểm phần trăm'],
    [rate(1, 100, '≤ 5%'), 'đạt'],
    [rate(0, 0, '≥ 98%'), '–'],
    [rate(null, 1, '≥ 98%'), '–'],
    [rate(1, 1, null), '–'],
    [count(97, '≥ 100'), 'còn thiếu 03 hồ sơ'],
    [count(2, '≤ 0'), 'vượt 02 hồ sơ'],
    [count(0, '≤ 0'), 'đạt'],
    [count(null, '≤ 0'), '–'],
  ])('is told as it is: %#', ({ text }, expected) => expect(text).toBe(expected));
});

describe('a target that officers typed', () => {
  const contents: Contents = {
    'Hồ sơ': [aDossier({ returnedOn: '2023-04-04' }), aDossier({ dueOn: '2023-04-05', returnedOn: '2023-04-06' })],
    'Chỉ tiêu': [
      anIndicatorRow({ code: 'TL_DUNG_HAN', target: 0.98 }),
      anIndicatorRow({ code: 'HS_TRE_HAN', target: '≤ 0' }),
      anIndicatorRow({ code: 'HS_MOI', target: 'nhiều' }),
    ],
    'Chỉ tiêu riêng': [anOwnIndicator({ target: 10 })],
    'Số liệu nhập tay': [aTypedFigure({ value: 12 })],
  };

  test.each([
    ['TL_DUNG_HAN.muc_tieu', '≥ 98%'],
    ['TL_DUNG_HAN.so_muc_tieu', 'còn thiếu 48 điểm phần trăm'],
    ['TIN_BAI.muc_tieu', '≥ 10'],
    ['TIN_BAI.so_muc_tieu', 'đạt'],
    ['HS_TRE_HAN.so_muc_tieu', 'vượt 01 hồ sơ'],
    ['HS_MOI.muc_tieu', '–'],
  ])('is the tag %s: %s', (tag, text) => expect(printedBy(tag, contents)).toBe(text));

  test('is an error of its cell when it cannot be read', () => {
    expect(reportIn(contents).problems.map(brief)).toContain('error target-unreadable: Chỉ tiêu, 4, Mục tiêu');
  });
});

test('a column that the office does not keep reaches no target and misses none', () => {
  const contents: Contents = {
    'Hồ sơ': [aDossier({ returnedOn: '2023-04-04' })],
    'Chỉ tiêu': [anIndicatorRow({ code: 'TL_SO_HOA', target: '≥ 90%' })],
  };
  expect(printedBy('TL_SO_HOA.so_muc_tieu', contents)).toBe('–');
  const [kept] = contents['Hồ sơ'] ?? [];
  const ticked = { ...contents, 'Hồ sơ': [{ ...kept, digitised: 'Có' }, aDossier({ returnedOn: '2023-04-04' })] };
  expect(printedBy('TL_SO_HOA.so_muc_tieu', ticked)).toBe('còn thiếu 40 điểm phần trăm');
});

test('of two rows of one code, one without decimals says nothing about them', () => {
  const [typed, blank] = [
    anIndicatorRow({ code: 'TL_DUNG_HAN', decimals: 0 }),
    anIndicatorRow({ code: 'TL_DUNG_HAN' }),
  ];
  const register = [aDossier({ returnedOn: '2023-04-04' }), aDossier({ returnedOn: '2023-04-04' })];
  const late = aDossier({ dueOn: '2023-04-05', returnedOn: '2023-04-06' });
  for (const rows of [
    [typed, blank],
    [blank, typed],
  ]) {
    expect(printedBy('TL_DUNG_HAN', { 'Hồ sơ': [...register, late], 'Chỉ tiêu': rows })).toBe('66%');
  }
});
