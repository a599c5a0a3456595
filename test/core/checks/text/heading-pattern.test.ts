import fc from 'fast-check';
import { fitsHeading, headingPattern } from '../../../../src/core/checks/text/heading-pattern';
import { LONGEST_HEADING } from '../../../../src/core/checks/text/list-marks';
import { growthOf, MOST_GROWTH } from '../../../builders/growth';
import { runs } from '../../../builders/runs';

function fits(heading: string, words: string): boolean {
  const pattern = headingPattern(heading);
  return pattern !== null && fitsHeading(words, pattern);
}

describe('a line is the heading', () => {
  test.each([
    ['Kết quả', 'kết quả'],
    ['Kết quả:', 'kết quả.'],
    ['Kết quả {{ky_bao_cao}}', 'kết quả quý i năm 2026'],
    ['Kết quả {{ky_bao_cao}}', 'kết quả'],
    ['{{ky_bao_cao}}: kết quả', 'quý i năm 2026: kết quả:'],
    ['Nhiệm vụ {{ky_sau}} của {{ten_co_quan}}', 'nhiệm vụ quý ii năm 2026 của ubnd phường phước long'],
    ['Từ {{tu_ngay}} đến {{den_ngay}} (số liệu)', 'từ 15/12/2025 đến 14/3/2026 (số liệu)'],
    ['Kết quả {{ky_bao_cao}}{{ky_sau}} {{ten_co_quan}}', 'kết quả quý i năm 2026 quý ii năm 2026 ubnd phường'],
    ['{{ky_bao_cao}} a {{ky_sau}} a', 'x a y a z a'],
  ])('«%s» in «%s»', (heading, words) => expect(fits(heading, words)).toBe(true));

  test('however long its own words are', () => {
    const heading = 'cải cách '.repeat(30).trim();
    expect(fits(heading, heading)).toBe(true);
    expect(fits(`${heading} {{ky_bao_cao}}`, `${heading} quý i năm 2026`)).toBe(true);
  });
});

describe('a line is not the heading', () => {
  test.each([
    ['Kết quả', 'kết quả khác'],
    ['Kết quả {{ky_bao_cao}}', 'các kết quả'],
    ['{{ky_bao_cao}}: kết quả', 'quý i năm 2026: kết quả khác'],
    ['Nhiệm vụ {{ky_sau}} của {{ten_co_quan}}', 'nhiệm vụ quý ii năm 2026'],
    // The same letters cannot be two pieces at once.
    ['Một {{ky_sau}} hai {{ky_sau}} hai', 'một hai'],
    ['Hai {{ky_sau}} hai', 'hai'],
  ])('«%s» in «%s»', (heading, words) => expect(fits(heading, words)).toBe(false));

  test('with more words than a tag prints', () => {
    expect(fits('Kết quả {{ky_bao_cao}}', `kết quả ${'rất '.repeat(25)}tốt`)).toBe(false);
    const tagged = 'Một {{ky_bao_cao}} hai {{ky_sau}} ba {{ten_co_quan}}';
    expect(fits(tagged, `một x hai y ba ${'z'.repeat(LONGEST_HEADING)}`)).toBe(false);
  });
});

test.each(['{{ky_bao_cao}}', '{{ky_bao_cao}} - {{ky_sau}}.', '2026 {{ky_bao_cao}}', '...', ''])(
  '«%s» has no letters of its own, so that no line is known by it',
  (heading) => expect(headingPattern(heading)).toBeNull(),
);

test('a printed heading is known by its pieces, whatever stands for the tags', () => {
  const word = fc.constantFrom('kết quả', 'nhiệm vụ', 'quý i', 'của', 'năm 2026');
  const parts = fc.array(fc.tuple(word, fc.option(word, { nil: '' })), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(parts, (pairs) => {
      const heading = pairs.map(([own]) => `${own} {{ky_sau}}`).join(' ');
      const printed = pairs.map(([own, tag]) => `${own} ${tag}`.trim()).join(' ');
      expect(fits(heading, printed)).toBe(true);
    }),
    runs(40),
  );
});

describe('the time grows with the length of the heading, whatever it is made of', () => {
  test.each(['{{ky_bao_cao}}', ' {{ky_sau}} a', ' {{ky_sau}}', 'a', '{{', ' '])('of «%s» again and again', (unit) => {
    const lines = ['a'.repeat(700), `${'a '.repeat(300)}b`, 'b'.repeat(60)];
    const work = (typed: string) => lines.map((line) => fits(`Kết quả${typed} cuối kỳ`, `kết quả ${line}`));
    expect(growthOf(unit, 4000, work)).toBeLessThan(MOST_GROWTH);
  });

  test('and with that of the line', () => {
    const pattern = headingPattern(`Kết quả${' {{ky_sau}} a b'.repeat(100)} cuối kỳ`);
    const work = (line: string) => pattern && fitsHeading(`kết quả ${line}`, pattern);
    expect(growthOf('a ', 20_000, work)).toBeLessThan(MOST_GROWTH);
  });
});
