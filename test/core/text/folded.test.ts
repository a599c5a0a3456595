import fc from 'fast-check';
import { codeKey, folded, hasOddCharacters, hasVisible, tidy, trimmed } from '../../../src/core/text/folded';

const INVISIBLE =
  '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u2060\u2063\u2066\u2069\ufeff\ufe0f\u034f\u180e\u{e0041}\u{e0100}\u0007';
const SPACES = ' \t\n\u00a0\u1680\u2000\u2009\u202f\u205f\u3000\u2800\u3164\u0085';
const HYPHENS = '-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\ufe63\uff0d\ufe58\u02d7'.replace('\u00ad', '');

const anyOf = (characters: string) => fc.constantFrom(...characters);
const visibleCode = fc
  .array(anyOf('ABCXYZabcxyzĐđ0123456789./-_'), { minLength: 1, maxLength: 24 })
  .map((characters) => characters.join(''));

const wide = (character: string) => String.fromCharCode(character.charCodeAt(0) + 0xfee0);

/** The code as another keyboard, font or program would write it. */
const decorated = (code: string) =>
  fc
    .array(
      fc.tuple(
        fc.option(anyOf(INVISIBLE), { nil: '' }),
        fc.option(anyOf(SPACES), { nil: '' }),
        anyOf(HYPHENS),
        fc.nat(3),
      ),
      {
        minLength: code.length,
        maxLength: code.length,
      },
    )
    .map((marks) =>
      [...code]
        .map((character, index) => {
          const [invisible, space, hyphen, way] = marks[index] as [string, string, string, number];
          return invisible + space + written(character, hyphen, way);
        })
        .join(''),
    );

function written(character: string, hyphen: string, way: number): string {
  if (character === '-') return hyphen;
  if (character === 'Đ') return 'ĐÐƉĐ'.charAt(way);
  if (character === 'đ') return 'đðɖđ'.charAt(way);
  if (way === 0) return wide(character);
  return way === 1 ? character.toLowerCase() : character;
}

describe('codes', () => {
  test('a code is the same code however it was decorated', () => {
    const pairs = visibleCode.chain((code) => fc.tuple(fc.constant(code), decorated(code)));
    fc.assert(fc.property(pairs, ([code, other]) => codeKey(other) === codeKey(code)));
  });

  test('two codes that differ to the eye stay two codes', () => {
    const pairs = fc.tuple(visibleCode, visibleCode).filter(([a, b]) => a.toLowerCase() !== b.toLowerCase());
    const dressed = pairs.chain(([a, b]) => fc.tuple(decorated(a), decorated(b)));
    fc.assert(fc.property(dressed, ([a, b]) => codeKey(a) !== codeKey(b)));
  });

  test.each([
    ['an en dash', 'H32.101.22–220905–0001'],
    ['full width', 'Ｈ32.101.22-220905-0001'],
    ['a space inside', 'H32.101.22- 220905-0001'],
    ['small letters', 'h32.101.22-220905-0001'],
    ['a left-to-right mark', '\u200eH32.101.22-220905-0001'],
    ['a zero width space', 'H32.101.22-220905-0001\u200b'],
    ['a soft hyphen', 'H32.101.\u00ad22-220905-0001'],
    ['a full-width minus', 'H32.101.22－220905－0001'],
    ['a line break', 'H32.101.22-\n220905-0001'],
  ])('%s makes no other code', (_, code) => {
    expect(codeKey(code)).toBe('h32.101.22-220905-0001');
  });
});

describe('text', () => {
  const anyText = fc.string({ unit: 'binary' });

  test('folding what is folded changes nothing', () => {
    const mixed = fc.oneof(
      anyText,
      fc.array(anyOf(`${INVISIBLE}${SPACES}${HYPHENS}ÐðƉaÀ\u0301´İΣ`)).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(mixed, (text) => {
        for (const form of [tidy, folded, codeKey, trimmed]) expect(form(form(text))).toBe(form(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('words keep one space where a code has none', () => {
    expect(folded(' Ðang  giải\u00a0quyết\u200b ')).toBe('đang giải quyết');
    expect(folded('Mã hồ\u00ad sơ')).toBe('mã hồ sơ');
    expect(folded('Mã hồ sơ'.normalize('NFD'))).toBe('mã hồ sơ');
  });

  test('letters of other scripts are no look-alikes', () => {
    expect(codeKey('Н32')).not.toBe(codeKey('H32'));
    expect(codeKey('O1')).not.toBe(codeKey('01'));
  });

  test('only what a reader cannot see or mistakes for another is odd', () => {
    for (const text of ['H32-1', ' H32-1 ', 'h32 - 1\n', 'Đã trả', 'Đã trả'.normalize('NFD'), 'a\u00a0b']) {
      expect(hasOddCharacters(text)).toBe(false);
    }
    for (const text of ['H32–1', 'H32-1\u200b', 'Ðã trả', 'Ｈ32', '\u200eH32'])
      expect(hasOddCharacters(text)).toBe(true);
  });

  test('a cell of invisible characters is empty', () => {
    expect(['\u200b', '\ufeff\u00a0', '\u2800', ''].map(hasVisible)).toEqual([false, false, false, false]);
    expect(['0', '\u200b-', 'đ'].map(hasVisible)).toEqual([true, true, true]);
  });

  test('only the ends are trimmed', () => {
    expect(trimmed('\u200b UBND\u00a0phường – A\u200b\n')).toBe('UBND\u00a0phường – A');
  });
});
