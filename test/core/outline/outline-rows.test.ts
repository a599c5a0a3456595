import fc from 'fast-check';
import { BLOCKS, type Block } from '../../../src/core/outline/blocks';
import type { AskedKind, Outline, OutlineSection, WhenEmpty } from '../../../src/core/outline/outline';
import { outlineChanges } from '../../../src/core/outline/outline-changes';
import { isSameOutline, outlineRows } from '../../../src/core/outline/outline-rows';
import { PERIOD_KINDS, WHEN_EMPTY } from '../../../src/core/outline/row-words';
import { SHIPPED_SETS } from '../../../src/core/outline/sets/shipped-sets';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { OUTLINE_TAB } from '../../../src/core/workbook/contract/rule-tabs';
import { outlineIn } from '../../../src/core/workbook/reading/read-outline';
import { runs } from '../../builders/runs';

const SETS = Object.entries(SHIPPED_SETS);
const FIELDS = Object.keys(OUTLINE_TAB.columns) as (keyof typeof OUTLINE_TAB.columns)[];

/** As officers find it on the tab `Đề cương`. */
function typed(outline: Outline): Table {
  const headers = FIELDS.map((field) => OUTLINE_TAB.columns[field].header);
  return {
    name: OUTLINE_TAB.name,
    rows: [headers, ...outlineRows(outline).map((row) => FIELDS.map((one) => row[one]))],
  };
}

const CODES = SHIPPED_SETS['2026'].sections.map(({ code }) => code);
const SECTION = fc.record({
  heading: fc.constantFrom('Chung', 'Kết quả {{ky_bao_cao}}', 'Số liệu; so sánh'),
  blocks: fc.subarray(Object.values(BLOCKS) as Block[]),
  whenEmpty: fc.constantFrom(...(Object.values(WHEN_EMPTY) as WhenEmpty[])),
  periods: fc.subarray(Object.values(PERIOD_KINDS) as AskedKind[]),
});
const ANY_OUTLINE: fc.Arbitrary<Outline> = fc
  .tuple(fc.subarray(CODES, { minLength: 1 }), fc.array(SECTION, { minLength: CODES.length }))
  .map(([codes, sections]) => ({
    sections: codes.map((code, index) => ({ code, ...(sections[index] as Omit<OutlineSection, 'code'>) })),
  }));

const codesIn = ({ sections }: Outline) => sections.map(({ code }) => code);

test.each(SETS)('the set of %s is read from its rows as it is', (_, set) => {
  expect(isSameOutline(outlineIn([typed(set)]), set)).toBe(true);
});

test('any outline is read from its rows as it is', () => {
  fc.assert(
    fc.property(ANY_OUTLINE, (outline) => isSameOutline(outlineIn([typed(outline)]), outline)),
    runs(60),
  );
});

test('an outline differs from itself in nothing, and from another in the sections that only one of them has', () => {
  fc.assert(
    fc.property(ANY_OUTLINE, ANY_OUTLINE, (one, other) => {
      expect(outlineChanges(one, one)).toEqual([]);
      const changes = outlineChanges(one, other);
      const codes = (kind: string) => changes.filter((change) => change.kind === kind).map(({ code }) => code);
      expect(codes('added')).toEqual(codesIn(other).filter((code) => !codesIn(one).includes(code)));
      expect(codes('removed')).toEqual(codesIn(one).filter((code) => !codesIn(other).includes(code)));
      // Both keep the order of the set, so without a change they are one outline.
      expect(changes.length === 0).toBe(isSameOutline(one, other));
    }),
    runs(60),
  );
});
