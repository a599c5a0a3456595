import { foundIn } from '../../../builders/report-text';

function told(text: string): readonly string[] {
  return foundIn(text).flatMap(({ code, severity, facts }) =>
    code === 'rate-wrong' || code === 'rate-other-base'
      ? [`${severity} ${code} ${(facts as { readonly right: string }).right}`]
      : [],
  );
}

describe('a rate of growth told with its two values', () => {
  test.each<[string, string, readonly string[]]>([
    ['Tổng thu 48.216 tỷ đồng, tăng %s so với năm 2022 (41.875 tỷ đồng).', '15,14%', []],
    ['Tổng thu 48.216 tỷ đồng, tăng %s so với năm 2022 (41.875 tỷ đồng).', '12,4%', ['error rate-wrong 15,1%']],
    ['Tiếp nhận 1.310 hồ sơ, giảm %s so với cùng kỳ năm 2022 (1.405 hồ sơ).', '6,76%', []],
    ['Tiếp nhận 1.310 hồ sơ, giảm %s so với cùng kỳ năm 2022 (1.405 hồ sơ).', '9,1%', ['error rate-wrong 6,7%']],
    ['Nhận 5.487 hồ sơ (mới 5.348, kỳ trước 139), tăng %s so với cùng kỳ (4.833 hồ sơ).', '13,5%', []],
    ['Tiếp nhận 1.310 hồ sơ, tăng 120 hồ sơ (%s) so với cùng kỳ.', '10,08%', []],
    ['Tiếp nhận 1.310 hồ sơ, tăng 120 hồ sơ (%s) so với cùng kỳ.', '12,4%', ['error rate-wrong 10%']],
    ['Tiếp nhận 1.310 hồ sơ, tăng 120 hồ sơ (%s) so với cùng kỳ.', '9,16%', ['warning rate-other-base 10,08%']],
    ['So với năm 2022 (691 hồ sơ), số tiếp nhận giảm 100 hồ sơ, tương ứng %s.', '14,47%', []],
    ['So với năm 2022 (691 hồ sơ), số tiếp nhận giảm 100 hồ sơ, tương ứng %s.', '17,47%', ['error rate-wrong 14,47%']],
  ])('%s %s', (text, rate, expected) => {
    const found = told(text.replace('%s', rate)).map((one) => one.replace(/ \(cắt bớt\).*/, ''));
    expect(found).toEqual(expected);
  });

  test.each([
    'Chỉ số hài lòng đạt 85,5%, tăng 2,3% so với năm 2022 (83,2%).',
    'Số hồ sơ trực tuyến tăng 120 hồ sơ (12,4%).',
    'Thời gian giải quyết giảm từ 15 ngày xuống 10 ngày, giảm 05 ngày (33,33%).',
    'Năm 2022 có 45 cuộc, năm 2023 có 54 cuộc, tăng 09 cuộc (20%).',
    'Tiếp nhận khoảng 1.300 hồ sơ, tăng 12% so với cùng kỳ (1.250 hồ sơ).',
  ])('is not judged where they are not all told: %s', (text) => expect(told(text)).toEqual([]));
});
