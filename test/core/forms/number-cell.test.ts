import fc from 'fast-check';
import type { FormCell } from '../../../src/core/forms/form';
import { countCell, rateCell, wholeCell } from '../../../src/core/forms/number-cell';
import { countText, groupedText, rateText } from '../../../src/core/indicators/number-text';
import { displayed } from '../../../src/emulator/number-format';

/** As a Vietnamese spreadsheet shows the cell. */
function shown(cell: FormCell): string {
  return typeof cell === 'string' ? cell : displayed(cell.number, cell.format, 'vi_VN');
}

const counts = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 10_000_000_000 }));
const printings = fc.record({
  decimals: fc.integer({ min: 0, max: 4 }),
  rounding: fc.constantFrom('truncate' as const, 'round' as const),
});

describe('a number in a cell is shown as the report prints it', () => {
  test('whole numbers and counts, with a zero in front or without', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (count, leadingZero) => {
        expect(shown(wholeCell(count))).toBe(groupedText(count));
        expect(shown(countCell(count, countText(count, { leadingZero })))).toBe(countText(count, { leadingZero }));
      }),
    );
  });

  test('rates, whatever their decimals and the rule of rounding', () => {
    const parts = fc.tuple(fc.nat({ max: 50_000 }), fc.nat({ max: 50_000 }));
    fc.assert(
      fc.property(parts, printings, ([numerator, denominator], printing) => {
        expect(shown(rateCell(numerator, denominator, printing))).toBe(rateText(numerator, denominator, printing));
      }),
      { numRuns: 1000 },
    );
  });

  test('never as 100% while one was late, nor as 0% while one was in time', () => {
    const printing = { decimals: 0, rounding: 'round' } as const;
    expect(rateCell(9999, 10_000, printing)).toEqual({ number: 0.99, format: '#,##0%' });
    expect(rateCell(1, 10_000, printing)).toEqual({ number: 0.01, format: '#,##0%' });
  });
});

test('what could not be counted stays words', () => {
  expect(countCell(null, 'chưa có số liệu')).toBe('chưa có số liệu');
  expect(rateCell(0, 0, { decimals: 2, rounding: 'truncate' })).toBe('–');
});
