import { foundIn } from '../../../builders/report-text';

const found = (...body: readonly string[]) =>
  foundIn(...body).flatMap(({ code, severity, confidence }) =>
    ['figure-two-values', 'parts-not-total', 'part-above-total'].includes(code)
      ? [`${code} ${severity} ${confidence}`]
      : [],
  );

describe('how sure a contradiction is', () => {
  test.each<[string, readonly string[], string]>([
    [
      'certain: both name the same part',
      ['Tổ lưu động đã tiếp nhận 40 hồ sơ.', 'Tổ lưu động đã tiếp nhận 46 hồ sơ.'],
      'figure-two-values error certain',
    ],
    [
      'likely: that they speak of the whole is understood',
      ['Đã giải quyết 90 hồ sơ.', 'Đã giải quyết 80 hồ sơ.'],
      'figure-two-values error likely',
    ],
    [
      'doubtful: a total may take in those carried over',
      ['Tổng số hồ sơ tiếp nhận: 90 hồ sơ.', 'Đã tiếp nhận 80 hồ sơ.'],
      'figure-two-values warning doubtful',
    ],
    [
      'certain: the sentence lists the parts of its total',
      ['Đã giải quyết 90 hồ sơ, trong đó đúng hạn 80 hồ sơ, trễ hạn 05 hồ sơ.'],
      'parts-not-total error certain',
    ],
    [
      'doubtful: what was carried over may not be told',
      ['Đã tiếp nhận 90 hồ sơ; đã giải quyết 85 hồ sơ; đang giải quyết 10 hồ sơ.'],
      'parts-not-total warning doubtful',
    ],
    [
      'doubtful: more were resolved than received',
      ['Đã tiếp nhận 90 hồ sơ.', 'Đã giải quyết 95 hồ sơ.'],
      'part-above-total warning doubtful',
    ],
    [
      'certain: told under its total',
      ['Đã tiếp nhận 90 hồ sơ, trong đó nộp trực tuyến 95 hồ sơ.'],
      'part-above-total error certain',
    ],
  ])('%s', (_, body, expected) => expect(found(...body)).toEqual([expected]));

  test('and nothing is said of rough figures, plans and other times', () => {
    expect(found('Đã giải quyết gần 90 hồ sơ.', 'Đã giải quyết 80 hồ sơ.')).toEqual([]);
    expect(found('Dự kiến giải quyết 90 hồ sơ.', 'Dự kiến giải quyết 80 hồ sơ.')).toEqual([]);
    expect(found('Năm 2022 đã giải quyết 90 hồ sơ.', 'Đã giải quyết 80 hồ sơ.')).toEqual([]);
    expect(found('Tiếp nhận 90 hồ sơ; kỳ trước chuyển sang 05 hồ sơ; đã giải quyết 85, đang giải quyết 10.')).toEqual(
      [],
    );
  });
});
