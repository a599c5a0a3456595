import Fraction from 'fraction.js';

/** The number as its shortest digits say, because its binary value is another one: 86.29 is 8629/100. */
export function exact(value: number): Fraction {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return new Fraction(digits).mul(new Fraction(10).pow(Number(exponent)));
}
