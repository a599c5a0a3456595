import { withOutlineOfThen } from '../../../src/core/frozen/frozen-outline';
import { unitWords } from '../../../src/core/law/unit-words';
import { codesOf, type Outline } from '../../../src/core/outline/outline';
import { outlineRows } from '../../../src/core/outline/outline-rows';
import { SET_2023 } from '../../../src/core/outline/sets/set-2023';
import {
  SET_NAMES,
  SHIPPED_SETS,
  SHIPPED_WORDINGS,
  shippedAs,
  shippedSet,
} from '../../../src/core/outline/sets/shipped-sets';
import { setInForce } from '../../../src/core/upgrade/set-in-force';
import { outlineIn } from '../../../src/core/workbook/reading/read-outline';
import { reportIn } from '../../builders/reports';
import { aWorkbook, settings } from '../../builders/tables';
import { UNITS } from '../../builders/units';

const wordsOf = (agency: string) => unitWords({ agency, parentAgency: '', unitKind: null });
const headingsOf = ({ sections }: Outline) => sections.map(({ heading }) => heading);

test.each(SET_NAMES)(
  'the set of %s has the same sections in the words of every unit, and no place left open',
  (name) => {
    for (const { agency } of UNITS) {
      const set = shippedSet(name, wordsOf(agency));
      expect(codesOf(set)).toEqual(codesOf(SHIPPED_SETS[name]));
      expect(shippedAs(set)).toBe(name);
      expect(headingsOf(set).filter((heading) => /(?<!\{)\{[^{]/.test(heading))).toEqual([]);
    }
  },
);

test('the wordings of a set differ from one another', () => {
  const keys = SHIPPED_WORDINGS.map(({ outline }) => headingsOf(outline).join('|'));
  expect(new Set(keys).size).toBe(keys.length);
  expect(SHIPPED_WORDINGS.filter(({ name }) => name === '2026')).toHaveLength(1);
});

describe('the outline that an xã was given before its words were known', () => {
  const contents = {
    'Cấu hình': settings({ agency: 'UBND xã Tân Hải' }),
    'Đề cương': outlineRows(SET_2023).map((row) => ({ ...row })),
  };

  test('prints as it stands on the tab', () => {
    const headings = reportIn(contents).report.sections.map(({ heading }) => heading);
    expect(headings).toContain('Sắp xếp tổ dân phố');
    expect(headings).not.toContain('Sắp xếp thôn');
  });

  test('is still the set of 2023 and none of its own', () => {
    expect(setInForce(aWorkbook(contents))).toMatchObject({ set: '2023', isOwn: false, setting: '2023' });
  });

  test('is outdated in a period of two tiers, like the set itself', () => {
    const later = { ...contents, 'Cấu hình': settings({ agency: 'UBND xã Tân Hải', year: 2026 }) };
    expect(reportIn(later).problems.map(({ code }) => code)).toContain('outline-set-outdated');
  });
});

test('a period that version 0.3 froze for an xã prints the words of then', () => {
  const frozen = withOutlineOfThen(aWorkbook({ 'Cấu hình': settings({ agency: 'UBND xã Tân Hải' }) }));
  expect(headingsOf(outlineIn(frozen))).toEqual(headingsOf(SET_2023));
});
