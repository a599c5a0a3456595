import { BLOCKS } from '../../../src/core/outline/blocks';
import { isLeaf, levelOf, type Outline } from '../../../src/core/outline/outline';
import { SET_2023 } from '../../../src/core/outline/sets/set-2023';
import { SET_NAMES, SHIPPED_SETS } from '../../../src/core/outline/sets/shipped-sets';

const SERIES = [
  ['I', 'II', 'III', 'IV', 'V'],
  ['1', '2', '3', '4', '5', '6', '7', '8'],
  // The letters of Nghị định 30/2020/NĐ-CP.
  ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h'],
] as const;

/** The marks of the sections right under each section. */
function marksByParent({ sections }: Outline, level: number): readonly (readonly string[])[] {
  const marks = new Map<string, string[]>();
  for (const { code } of sections) {
    if (levelOf(code) !== level) continue;
    const parent = code.split('.').slice(0, -1).join('.');
    marks.set(parent, [...(marks.get(parent) ?? []), code.split('.').pop() as string]);
  }
  return [...marks.values()];
}

describe.each(SET_NAMES)('the set of %s', (name) => {
  const set = SHIPPED_SETS[name];

  test.each([1, 2, 3])('is numbered without a gap at level %i', (level) => {
    const series = SERIES[level - 1] as readonly string[];
    for (const marks of marksByParent(set, level)) expect(marks).toEqual(series.slice(0, marks.length));
  });

  test('names every section once', () => {
    const codes = set.sections.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('has each block once at most', () => {
    const blocks = set.sections.flatMap((section) => section.blocks);
    expect(new Set(blocks).size).toBe(blocks.length);
  });

  test('says that nothing arose only where the register knows it', () => {
    const saying = set.sections.filter(({ whenEmpty }) => whenEmpty === 'says-nothing-arose');
    expect(saying.length).toBeGreaterThan(0);
    for (const section of saying) {
      expect(isLeaf(set, section.code)).toBe(true);
      expect(section.blocks.length).toBeGreaterThan(0);
    }
  });
});

test('every block stands in a set; those of 2026 are not in the set of 2023', () => {
  const shipped = new Set(
    Object.values(SHIPPED_SETS).flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks)),
  );
  expect([...shipped].sort()).toEqual(Object.values(BLOCKS).sort());
  const old = SET_2023.sections.flatMap(({ blocks }) => blocks);
  expect(
    old.filter((block) => ['levels', 'delays', 'digitisation', 'assigned-tasks', 'targets'].includes(block)),
  ).toEqual([]);
});
