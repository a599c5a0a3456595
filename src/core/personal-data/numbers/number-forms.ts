import type { NumberRun } from './number-runs';

/** Codes of provinces in identity numbers. Thông tư 59/2021/TT-BCA, phụ lục I. */
const PROVINCES = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 ' +
    '044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 ' +
    '089 091 092 093 094 095 096'
  ).split(' '),
);

/** Centuries and sexes: 0 and 1 are born in 19yy, 2 and 3 in 20yy. Born later than this, nobody has a number yet. */
const LATEST_YEAR_OF_20YY = 40;

/** Twelve digits that could be an identity number: province, century and sex, year of birth, six digits. */
export function isIdentityForm({ digits }: NumberRun): boolean {
  if (digits.length !== 12 || !PROVINCES.has(digits.slice(0, 3))) return false;
  const century = Number(digits[3]);
  return century <= 1 || (century <= 3 && Number(digits.slice(4, 6)) <= LATEST_YEAR_OF_20YY);
}

/** Prefixes of mobile networks in use since 2018, and area codes of fixed lines, which have eleven digits. */
const PHONE = /^0(?:3[2-9]|5[25-9]|7[06-9]|8[1-9]|9\d)\d{7}$|^02\d{9}$/;

/** With `0`, `84` or `+84` in front, in any grouping that people use. */
export function isPhoneForm({ digits, written, groups }: NumberRun): boolean {
  const national = /^\+?\(?\+?84/.test(written) && digits.length > 10 ? `0${digits.slice(2)}` : digits;
  if (!PHONE.test(national)) return false;
  const lengths = groups.map(({ start, end }) => end - start);
  return lengths.length <= 6 || lengths.every((length) => length === 1);
}

/** `1.234.567` or `1 234 567`, as amounts are written, without a zero in front. */
export function isInThousands({ written }: NumberRun): boolean {
  return /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+)$/.test(written);
}
