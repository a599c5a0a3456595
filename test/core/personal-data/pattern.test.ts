import fc from 'fast-check';
import { allMatches } from '../../../src/core/personal-data/passage';
import { pattern } from '../../../src/core/personal-data/pattern';
import { personalDataIn } from '../../../src/core/personal-data/personal-data';

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const small = [...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
const letters = [...small, ...'bcdđghklmnpqrstvxĕŏŭč'].flatMap((letter) => [letter, letter.toUpperCase()]);

describe('the narrowed classes', () => {
  test.each([/^\p{L}$/u, /^\p{Lu}$/u, /^\p{Ll}$/u, /^[\p{L}\d]$/u, /^[^\p{Lu}]$/u])(
    'of %s are those of Unicode for every letter of Vietnamese, digits and signs',
    (wide) => {
      const narrow = pattern(wide);
      const told = (form: RegExp) => [...letters, ...'0189 .,;:-/()[]«»"%'].filter((sign) => form.test(sign));
      expect(narrow.source).not.toBe(wide.source);
      expect(told(narrow)).toEqual(told(wide));
    },
  );

  test('are no letters of an escaped backslash', () => {
    expect(pattern('\\\\p{L}').source).toBe('\\\\p{L}');
  });
});

test('what stands around a sentence with personal data hides nothing from the first glance', () => {
  const words = fc.array(fc.constantFrom('hồ sơ', 'Ủy ban', '12', '%', '-', 'trong quý', '3.456'), { maxLength: 8 });
  fc.assert(
    fc.property(words, words, (before, after) => {
      const text = `${before.join(' ')}. Công dân Lê Thị Hà gọi số 0903 123 456 báo tin. ${after.join(' ')}`;
      const kinds = personalDataIn(text).map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['phone', 'person-name']));
    }),
  );
});

test('a pattern that matches nothing at a place goes on behind it', () => {
  expect(allMatches('a1bb', /b*/g).map(({ 0: found, index }) => [found, index])).toEqual([
    ['', 0],
    ['', 1],
    ['bb', 2],
    ['', 4],
  ]);
});
