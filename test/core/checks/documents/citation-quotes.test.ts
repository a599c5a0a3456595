import { citationsIn } from '../../../../src/core/checks/documents/citations-in-text';
import type { CitedDocument } from '../../../../src/core/checks/documents/cited-document';
import { type Said, textOf } from './subjects';

function cited(...paragraphs: readonly Said[]): readonly CitedDocument[] {
  return citationsIn(textOf(...paragraphs).lines, '');
}

describe('the quote of a citation', () => {
  const quoted = (text: string) => cited(text).map(({ place }) => place.text);
  const HEAD = 'Kế hoạch số 93/KH-UBND ngày 17/01/2023 của UBND phường';

  test('is the citation and its subject', () => {
    expect(quoted(`Thực hiện ${HEAD} về tuyên truyền; tổ chức kiểm tra`)).toEqual([`${HEAD} … tuyên truyền`]);
    expect(quoted(`nhiệm vụ (${HEAD})`)).toEqual([HEAD]);
    expect(quoted('nhiệm vụ (Kế hoạch số 93/KH-UBND ngày 17/01/2023), cả quý')).toEqual([
      'Kế hoạch số 93/KH-UBND ngày 17/01/2023',
    ]);
    expect(quoted('Kế hoạch số 93/KH-UBND  ngày 17/01/2023 được thực hiện')).toEqual([
      'Kế hoạch số 93/KH-UBND ngày 17/01/2023',
    ]);
  });

  const subjectOf = (length: number) =>
    'rà soát '
      .repeat(20)
      .slice(0, length - 1)
      .trim()
      .padEnd(length, 'm');

  test('is whole up to 120 characters, and cut with an ellipsis beyond them', () => {
    const fitting = subjectOf(120 - `${HEAD} … `.length);
    expect(quoted(`${HEAD} về ${fitting}.`)).toEqual([`${HEAD} … ${fitting}`]);
    expect(quoted(`${HEAD} về ${fitting}m.`)).toEqual([`${HEAD} … ${fitting.slice(0, -1)}…`]);
  });

  test('is the name and the subject where the document has no number, cut alike', () => {
    expect(quoted('Theo Kế hoạch của UBND thành phố về tuyên truyền CCHC; tổ chức kiểm tra')).toEqual([
      'Kế hoạch của UBND thành phố về tuyên truyền CCHC',
    ]);
    const [quote] = quoted(`Kế hoạch của UBND thành phố về ${subjectOf(200)}.`);
    expect(quote).toHaveLength(120);
    expect(quote).toMatch(/^Kế hoạch của UBND thành phố về rà soát .*…$/);
  });
});
