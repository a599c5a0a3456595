const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** A Roman numeral from 1 to 10, as documents number quarters, annexes and groups of rows. */
export function roman(number: number): string {
  return NUMERALS[number - 1] ?? String(number);
}
