import fc from 'fast-check';
import { filledLines } from '../../../../src/core/checks/text/filled-lines';
import { fillTags } from '../../../../src/core/report/fill-tags';
import { runs } from '../../../builders/runs';

const VALUES = new Map([
  ['HS_TIEP_NHAN', '5.424'],
  ['TL_DUNG_HAN', '99,86%'],
  ['ky_bao_cao', 'quý I năm 2024'],
]);

/** The lines of a text with tags, and for each value filled in its code and what stands there. */
function linesOf(text: string) {
  const filled = fillTags(text, VALUES);
  if (filled.kind !== 'filled') throw new Error(text);
  return filledLines(filled).map((line) => [
    line.text,
    ...line.filled.map(({ code, start, end }) => `${code}=${line.text.slice(start, end)}`),
  ]);
}

test.each<[string, readonly (readonly string[])[]]>([
  ['Đã nhận {{HS_TIEP_NHAN}} hồ sơ.', [['Đã nhận 5.424 hồ sơ.', 'HS_TIEP_NHAN=5.424']]],
  ['{{HS_TIEP_NHAN}}', [['5.424', 'HS_TIEP_NHAN=5.424']]],
  ['  Nhận  \u00a0 {{ HS_TIEP_NHAN }}  hồ sơ ', [['Nhận 5.424 hồ sơ', 'HS_TIEP_NHAN=5.424']]],
  ['Nhận\u200b {{HS_TIEP_NHAN}}', [['Nhận 5.424', 'HS_TIEP_NHAN=5.424']]],
  ['Đã tiếp nhận {{HS_TIEP_NHAN}}'.normalize('NFD'), [['Đã tiếp nhận 5.424', 'HS_TIEP_NHAN=5.424']]],
  ['{{HS_TIEP_NHAN}} và {{TL_DUNG_HAN}}', [['5.424 và 99,86%', 'HS_TIEP_NHAN=5.424', 'TL_DUNG_HAN=99,86%']]],
  [
    'Một.\r\n{{TL_DUNG_HAN}}\n\nHai {{HS_TIEP_NHAN}}',
    [['Một.'], ['99,86%', 'TL_DUNG_HAN=99,86%'], ['Hai 5.424', 'HS_TIEP_NHAN=5.424']],
  ],
  ['Trong {{ky_bao_cao}}', [['Trong quý I năm 2024']]],
])('%j', (text, expected) => expect(linesOf(text)).toEqual(expected));

test('a code stands where its value stands, whatever is typed around it', () => {
  const typed = fc.stringMatching(/^(?:[a-zĐđếồ \u00a0\u200b.,–-]|\u0301){0,12}$/u);
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1, maxLength: 4 }), (pieces) => {
      for (const [, ...told] of linesOf(pieces.join(' {{HS_TIEP_NHAN}} '))) {
        for (const one of told) expect(one).toBe('HS_TIEP_NHAN=5.424');
      }
    }),
    runs(100),
  );
});
