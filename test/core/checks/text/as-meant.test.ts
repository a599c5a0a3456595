import fc from 'fast-check';
import { asMeant } from '../../../../src/core/checks/text/as-meant';
import { runs } from '../../../builders/runs';

test.each<[string, string, string]>([
  ['a no-break space', '7\u00a0hồ sơ', '7 hồ sơ'],
  ['several spaces', ' 7   hồ  sơ ', '7 hồ sơ'],
  ['loose tone marks', 'trễ hạn'.normalize('NFD'), 'trễ hạn'],
  ['a tone mark behind a whole letter', 'trê\u0303 ha\u0323n', 'trễ hạn'],
  ['a foreign Đ', '45/Q\u00d0-UBND', '45/QĐ-UBND'],
  ['a no-break hyphen', '45/QĐ\u2011UBND', '45/QĐ-UBND'],
  ['a dash', '2021\u20132025', '2021-2025'],
  ['a minus', '\u22125%', '-5%'],
  ['a soft hyphen', 'hành\u00ad chính', 'hành chính'],
  ['an invisible character', 'hồ\u200b sơ\ufeff', 'hồ sơ'],
  ['full-width digits', '\uff11\uff12％', '12%'],
  ['a bullet', '• Đất đai', '- Đất đai'],
  ['a bullet of a font of symbols', '\uf0b7\u00a0Đất đai', '- Đất đai'],
  ['a star of its own', '+ Đất đai', '+ Đất đai'],
  ['a square metre', '10 m² đất', '10 m² đất'],
  ['an ellipsis', 'đường, hẻm…', 'đường, hẻm…'],
  ['fractions', '571/732', '571/732'],
])('%s', (_, typed, meant) => expect(asMeant(typed)).toBe(meant));

test('a text as meant is as meant', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => expect(asMeant(asMeant(text))).toBe(asMeant(text))),
    runs(200),
  );
});
