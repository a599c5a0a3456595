import type { Settings } from '../../../../src/core/workbook/contract/settings';
import { seriesOf } from '../../../../src/core/workbook/reading/document-series';

const areNumberedTogether = (one: string, other: string, kind: Settings['documentSeries']) =>
  seriesOf(one, kind) === seriesOf(other, kind);

test.each<[Settings['documentSeries'], string, string, boolean]>([
  ['one', 'QĐ', 'KH', true],
  ['one', 'KH', 'CV', true],
  ['decisions-apart', 'QĐ', 'KH', false],
  ['decisions-apart', 'KH', 'CV', true],
  ['decisions-apart', 'QĐ', ' qđ ', true],
  ['by-type', 'QĐ', 'KH', false],
  ['by-type', 'KH', 'CV', false],
  ['by-type', 'KH', 'kh', true],
])(
  'in the series «%s» a document of type %s and one of type %s share their numbers: %s',
  (kind, one, other, expected) => {
    expect(areNumberedTogether(one, other, kind)).toBe(expected);
  },
);
