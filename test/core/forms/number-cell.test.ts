import fc from 'fast-check';
import type { FormCell } from '../../../src/core/forms/form';
import { countCell, rateCell, wholeCell } from '../../../src/core/forms/number-cell';
import { countText, groupedText, rateText } from '../../../src/core/indicators/number-text';
import { displayed } from '../../../src/emulator/spreadsheet/number-format';
import { runs } from '../../builders/runs';

/** The cell as a spreadsheet with Vietnamese settings shows it. */
function shown(cell: FormCell): string {
  return typeof cell === 'string' ? cell : displayed(cell.number, cell.format, 'vi_VN');
}

const counts = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 10_000_000_000 }), fc.maxSafeNat());
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
      runs(40),
    );
  });

  test('rates, whatever their decimals and the rule of rounding', () => {
    const part = fc.oneof(fc.nat({ max: 50_000 }), fc.maxSafeNat());
    const parts = fc.tuple(part, part);
    fc.assert(
      fc.property(parts, printings, ([numerator, denominator], printing) => {
        expect(shown(rateCell(numerator, denominator, printing))).toBe(rateText(numerator, denominator, printing));
      }),
      runs(200),
    );
  });

  // Spreadsheets show the first fifteen digits of a number and zeros for the rest.
  test('a number of more digits than a spreadsheet shows is written in full, as text', () => {
    const printing = { decimals: 2, rounding: 'truncate' } as const;
    expect(rateCell(9_007_199_254_740_991, 7, printing)).toBe('128.674.275.067.728.442,85%');
    expect(rateCell(1_234_567_890_123_456, 1, printing)).toBe('123.456.789.012.345.600%');
    expect(rateCell(123_456_789_012_345, 1, printing)).toEqual({ number: 123_456_789_012_345, format: '#,##0%' });
    expect(wholeCell(-9_007_199_254_740_991)).toBe('-9.007.199.254.740.991');
    expect(wholeCell(999_999_999_999_999)).toEqual({ number: 999_999_999_999_999, format: '#,##0' });
    expect(countCell(1_234_567_890_123_456, '1.234.567.890.123.456')).toBe('1.234.567.890.123.456');
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
