import fc from 'fast-check';
import { badTagsIn, fillOwn, fillTags } from '../../../src/core/report/fill-tags';
import { runs } from '../../builders/runs';

const NAMES = ['HS_TIEP_NHAN', 'ky_bao_cao', 'TL_DUNG_HAN.tu_so'] as const;
const piece = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '$&', '$1', '{', '}', '{{', '}}', 'HS_TIEP_NHAN', '\\', 'đ'),
});
const values = fc
  .tuple(piece, piece, piece)
  .map((texts) => new Map(NAMES.map((name, index) => [name, texts[index] ?? ''])));
/** A text without braces, to put around tags. */
const plain = fc.string({ unit: fc.constantFrom('a', 'đ', ' ', '\n', '$&', '$1', '\\') });

test('a tag stands for its value to the letter, and a value is never read for tags', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(plain, fc.constantFrom(...NAMES))), plain, values, (parts, end, tags) => {
      const text = parts.map(([before, name]) => `${before}{{${name}}}`).join('') + end;
      const expected = parts.map(([before, name]) => `${before}${tags.get(name)}`).join('') + end;
      expect(fillTags(text, tags)).toMatchObject({ kind: 'filled', text: expected });
    }),
    runs(40),
  );
});

test('a text without double braces is left as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(!/\{\{|\}\}/.test(text));
      expect(fillTags(text, new Map())).toEqual({ kind: 'filled', text, places: [] });
    }),
    runs(40),
  );
});

test('no text whatever makes it fail otherwise than by naming a tag', () => {
  fc.assert(
    fc.property(piece, values, (text, tags) => {
      expect(['filled', 'unknown-tag', 'broken-tag']).toContain(fillTags(text, tags).kind);
    }),
    runs(40),
  );
});

test('the first unknown tag is named', () => {
  expect(fillTags('{{HS_A}} {{HS_B}}', new Map())).toEqual({ kind: 'unknown-tag', tag: 'HS_A' });
});

test('a broken tag is quoted with what stands around it', () => {
  expect(fillTags('Đã nhận {{HS_TIEP_NHAN hồ sơ', new Map())).toEqual({
    kind: 'broken-tag',
    found: 'Đã nhận {{HS_TIEP_NHAN hồ sơ',
  });
});

test('all bad tags of a text are found in their order, and none in a text that is filled', () => {
  const text = '{{HS_A}} }} {{ky_bao_cao}} {{HS_B}} {{HS_C';
  const values = new Map([['ky_bao_cao', 'quý I']]);
  expect(badTagsIn(text, values).map((bad) => (bad.kind === 'unknown-tag' ? bad.tag : bad.found.trim()))).toEqual([
    'HS_A',
    '}}',
    'HS_B',
    '{{HS_C',
  ]);
  expect(badTagsIn('{{ ky_bao_cao }} năm 2026', values)).toEqual([]);
});

test('a name inherited by every object is no tag', () => {
  expect(fillTags('{{toString}}', new Map()).kind).toBe('unknown-tag');
});

test('a bad tag in a sentence of the product is a mistake of the program', () => {
  expect(() => fillOwn('{{HS_KHONG_CO}}', new Map())).toThrow('HS_KHONG_CO');
});
