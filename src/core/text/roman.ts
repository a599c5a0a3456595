const SIGNS: readonly (readonly [worth: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A Roman numeral, as documents number parts, quarters, annexes and groups of rows; '' below 1. */
export function roman(number: number): string {
  let [left, said] = [number, ''];
  for (const [worth, sign] of SIGNS) {
    for (; left >= worth; left -= worth) said += sign;
  }
  return said;
}

const LONGEST = 15;

/**
 * The number of a Roman numeral in capital or small letters; null for other words, and for `IIII` or `IC`.
 *
 * @example
 * valueOfRoman('XIV'); // → 14
 * valueOfRoman('iv'); // → 4
 * valueOfRoman('IIII'); // → null
 */
export function valueOfRoman(numeral: string): number | null {
  let [rest, value] = [numeral.length <= LONGEST ? numeral.toUpperCase() : '', 0];
  for (const [worth, sign] of SIGNS) {
    for (; rest.startsWith(sign); rest = rest.slice(sign.length)) value += worth;
  }
  return value > 0 && roman(value) === numeral.toUpperCase() ? value : null;
}
