const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** `IV`, for what documents number by Roman numerals: quarters, annexes, groups of rows. From 1 to 10. */
export function roman(number: number): string {
  return NUMERALS[number - 1] ?? String(number);
}
