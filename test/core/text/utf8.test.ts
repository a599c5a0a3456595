import fc from 'fast-check';
import { utf8Text } from '../../../src/core/text/utf8';
import { runs } from '../../builders/runs';

const encoded = (text: string) => new TextEncoder().encode(text);

test('a text is the same after it was written as UTF-8, whatever is in it', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(texts, (text) =>
      expect(utf8Text(encoded(text))).toBe(new TextDecoder().decode(encoded(`\ufeff${text}`))),
    ),
    runs(200),
  );
});

test.each(['', 'a', 'ế', '😀'])('a long text of «%s» is whole, wherever it is cut into pieces', (letter) => {
  for (const before of [0, 1, 2, 3]) {
    const text = 'x'.repeat(8190 + before) + letter.repeat(9000);
    expect(utf8Text(encoded(text)) === text).toBe(true);
  }
});

test.each([
  ['a byte of another encoding', [0x50, 0xe1, 0x20], 'P\ufffd '],
  ['a character that is cut off', [0x41, 0xe1, 0xba], 'A\ufffd\ufffd'],
  ['a byte that begins nothing', [0x80, 0x41], '\ufffdA'],
])('%s becomes the sign for what cannot be read', (_, bytes, text) => {
  expect(utf8Text(new Uint8Array(bytes))).toBe(text);
});
