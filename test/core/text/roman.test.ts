import fc from 'fast-check';
import { roman, valueOfRoman } from '../../../src/core/text/roman';

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [13, 'XIII'],
  [18, 'XVIII'],
  [40, 'XL'],
  [399, 'CCCXCIX'],
  [2026, 'MMXXVI'],
  [0, ''],
])('%s is written %s', (number, numeral) => expect(roman(number)).toBe(numeral));

test('what is written is read as the same number, in capital and small letters', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (number) => {
      expect(valueOfRoman(roman(number))).toBe(number);
      expect(valueOfRoman(roman(number).toLowerCase())).toBe(number);
    }),
  );
});

test.each(['', 'IIII', 'IC', 'VX', 'IXI', '2', 'Đ', 'XIVa', 'I'.repeat(50)])('«%s» is no numeral', (words) =>
  expect(valueOfRoman(words)).toBeNull(),
);
