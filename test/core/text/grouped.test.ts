import fc from 'fast-check';
import { groupedBy } from '../../../src/core/text/grouped';
import { runs } from '../../builders/runs';

const words = fc.array(fc.string({ maxLength: 3 }));

test('groups stand in order of first occurrence, and so do their members', () => {
  const groups = groupedBy(['bảy', 'ba', 'một', 'bốn'], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ['b', ['bảy', 'ba', 'bốn']],
    ['m', ['một']],
  ]);
});

test('nothing is lost, and everything is in the group of its key', () => {
  const hold = (all: readonly string[]) => {
    const groups = [...groupedBy(all, ({ length }) => length)];
    expect(groups.flatMap(([, group]) => [...group]).sort()).toEqual([...all].sort());
    for (const [length, group] of groups) expect(group.every((word) => word.length === length)).toBe(true);
  };
  fc.assert(fc.property(words, hold), runs(100));
});
