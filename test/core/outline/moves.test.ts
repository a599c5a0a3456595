import { codesOf } from '../../../src/core/outline/outline';
import { movesBetween } from '../../../src/core/outline/sets/moves';
import { SET_2023 } from '../../../src/core/outline/sets/set-2023';
import { SET_2026 } from '../../../src/core/outline/sets/set-2026';

const forward = movesBetween('2023', '2026');
const backward = movesBetween('2026', '2023');

describe('a move from the set of 2023 to that of 2026', () => {
  test.each([
    ['I.2', 'I.3'],
    ['I.3', 'I.4'],
    ['II.2.b', 'II.2.b'],
    ['II.2.c', 'II.2.a'],
    ['II.2.d', 'II.2.c'],
    ['II.2.đ', 'II.2.c'],
    ['II.4.b', 'II.4.c'],
    ['II.4.c', 'II.4.d'],
    ['II.5.b', 'II.5.b'],
    ['II.5.c', 'II.5.c'],
    ['V', 'V'],
    ['II.8.a', null],
  ])('takes %s to %s', (before, after) => {
    expect(forward.get(before)).toBe(after);
  });

  test('knows every section of 2023 and leads only to sections of 2026', () => {
    expect([...forward.keys()]).toEqual(codesOf(SET_2023));
    const targets = [...forward.values()].filter((code) => code !== null);
    expect(targets.filter((code) => !codesOf(SET_2026).includes(code))).toEqual([]);
  });

  test('leaves the level of a section as it is', () => {
    for (const [before, after] of forward) {
      if (after !== null) expect(after.split('.')).toHaveLength(before.split('.').length);
    }
  });
});

test('the way back undoes the move, and is unknown where two sections became one', () => {
  for (const [code, before] of backward) if (before !== null) expect(forward.get(before)).toBe(code);
  expect(backward.get('I.3')).toBe('I.2');
  expect(backward.get('II.2.c')).toBeNull();
  expect(backward.get('I.6')).toBeNull();
});

test('within one set nothing moves', () => {
  for (const [before, after] of movesBetween('2026', '2026')) expect(after).toBe(before);
});
