import { addDays, type Day, dayOf, isoOf } from '../../../src/core/calendar/day';
import {
  kindOf,
  lastReplaced,
  SUPERSEDED,
  type Superseded,
  supersededIn,
  supersededOn,
  symbolIn,
} from '../../../src/core/law/superseded';

const whatOn = (iso: readonly [number, number, number], kind: 'document' | 'body' | 'term') =>
  supersededOn(dayOf(...iso), kind, SUPERSEDED).map(({ what }) => what);
const replacementOn = (day: Day, row: Superseded) => lastReplaced(day, row, SUPERSEDED).replacedBy;
const rowOf = (symbol: string) => SUPERSEDED.find(({ what }) => what === symbol) as (typeof SUPERSEDED)[number];

test('a decree holds until the day before its replacement takes effect', () => {
  expect(whatOn([2025, 6, 30], 'document')).not.toContain('61/2018/NĐ-CP');
  expect(whatOn([2025, 7, 1], 'document')).toContain('61/2018/NĐ-CP');
});

test('the law on local government of February 2025 held until the next one took effect', () => {
  const whatReplaced = (...iso: readonly [number, number, number]) =>
    replacementOn(dayOf(...iso), rowOf('77/2015/QH13'));
  expect(whatReplaced(2025, 6, 15)).toContain('65/2025/QH15');
  expect(whatReplaced(2025, 6, 16)).toContain('72/2025/QH15');
});

test('a term ends with a day, not with a year', () => {
  expect(whatOn([2022, 8, 14], 'term')).toEqual([]);
  expect(whatOn([2022, 8, 15], 'term')).toEqual(['mức độ 3', 'mức độ 4']);
});

test('documents, bodies and terms are told apart by how they are written', () => {
  expect(['61/2018/NĐ-CP', 'Phòng Nội vụ', 'mức độ 4'].map((what) => kindOf(rowOf(what)))).toEqual([
    'document',
    'body',
    'term',
  ]);
});

test('a replacement that was replaced in its turn leads on to what holds on the day', () => {
  const decree = rowOf('34/2019/NĐ-CP');
  expect(replacementOn(dayOf(2024, 6, 14), decree)).toBe('Nghị định số 33/2023/NĐ-CP');
  expect(replacementOn(dayOf(2025, 12, 14), decree)).toBe('Luật Cán bộ, công chức số 80/2025/QH15');
});

test('every row names what replaced it, and no row replaces itself', () => {
  for (const one of SUPERSEDED) {
    expect(one.replacedBy).not.toBe('');
    expect(replacementOn(addDays(one.from, 20_000), one)).not.toContain(one.what);
  }
});

test('the list stands in the order of its days', () => {
  const days = SUPERSEDED.map(({ from }) => isoOf(from));
  expect(days).toEqual([...days].sort());
});

test("the product's list typed into the tab of an office is the same list", () => {
  expect(supersededIn([...SUPERSEDED])).toEqual(SUPERSEDED);
  expect(supersededIn([])).toBe(SUPERSEDED);
});

test.each([
  ['nghị định  số 45/2020/nđ-cp', 'document'],
  ['PHÒNG  kinh tế', 'body'],
  ['hành chính  công CŨ', 'term'],
] as const)('«%s», as an office types it, is a %s', (what, kind) => {
  const [row] = supersededIn([{ what, from: dayOf(2026, 1, 1), replacedBy: '', remark: '' }]);
  expect(kindOf(row as Superseded)).toBe(kind);
});

test.each([
  ['Nghị định số 61/2018/NĐ-CP', '61/2018/NĐ-CP'],
  ['Luật số 22/2008/QH12', '22/2008/QH12'],
  ['30c/NQ-CP', '30c/NQ-CP'],
  ['UBND huyện', 'UBND huyện'],
])('«%s» is called %s', (what, name) => expect(symbolIn({ ...rowOf('61/2018/NĐ-CP'), what })).toBe(name));
