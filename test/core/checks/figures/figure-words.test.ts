import { codesIn, foundIn, linesQuoted } from '../../../builders/report-text';

const STAFF = ['II. KẾT QUẢ', '3. Cải cách tổ chức bộ máy', 'a) Biên chế'];
const BUDGET = ['II. KẾT QUẢ', '5. Tài chính công', 'a) Ngân sách'];

/** Each rule with a report that violates it and a very similar one that does not. */
const RULES: readonly (readonly [code: string, fires: readonly string[], silent: readonly string[]])[] = [
  [
    'figure-two-values',
    ['Đã giải quyết 90 hồ sơ, trễ hạn 07 hồ sơ.', 'Trong kỳ không có hồ sơ trễ hạn.'],
    [
      'Đã giải quyết 90 hồ sơ, trễ hạn 07 hồ sơ.',
      'Cả 07 hồ sơ trễ hạn đều do lỗi phần mềm; cùng kỳ năm trước trễ hạn 12 hồ sơ.',
    ],
  ],
  [
    'figure-two-values',
    [...STAFF, 'Hiện có 22 cán bộ, công chức.', 'Tổng số cán bộ, công chức: 21 người.'],
    [...STAFF, 'Hiện có 22 cán bộ, công chức.', 'Đã cử 05 cán bộ, công chức dự tập huấn.'],
  ],
  [
    'parts-not-total',
    ['Tiếp nhận 100 hồ sơ, gồm 10 hồ sơ kỳ trước chuyển sang và 80 hồ sơ mới tiếp nhận.'],
    ['Tiếp nhận 100 hồ sơ, gồm 10 hồ sơ kỳ trước chuyển sang và 90 hồ sơ mới tiếp nhận.'],
  ],
  ['part-above-total', ['Đã giải quyết 50 hồ sơ, trễ hạn 70 hồ sơ.'], ['Đã giải quyết 70 hồ sơ, trễ hạn 50 hồ sơ.']],
  [
    'estimate-under-actual',
    [...BUDGET, '- Tổng chi ngân sách: 3.000 triệu đồng, trong đó:', '+ Chi đầu tư phát triển: 8.000 triệu đồng;'],
    [...BUDGET, '- Tổng chi ngân sách: 3.000 triệu đồng.', '- Dự toán chi đầu tư phát triển: 8.000 triệu đồng;'],
  ],
  ['rate-wrong', ['Nộp trực tuyến 571/732 hồ sơ, đạt 87%.'], ['Nộp trực tuyến 571/732 hồ sơ, đạt 78%.']],
  ['rate-above-all', ['Nộp trực tuyến đạt 120%.'], ['Thu ngân sách đạt 120% dự toán.']],
  [
    'rate-without-base',
    ['Thanh toán trực tuyến 713 hồ sơ, đạt 13,42%.'],
    ['Thanh toán trực tuyến 713 trong tổng số 5.312 hồ sơ có phí, đạt 13,42%.'],
  ],
  [
    'rates-two-roundings',
    ['Đúng hạn 5.328/5.335 hồ sơ, đạt 99,86%.', 'Nộp trực tuyến 2/3 hồ sơ, đạt 66,67%.'],
    ['Đúng hạn 5.328/5.335 hồ sơ, đạt 99,87%.', 'Nộp trực tuyến 2/3 hồ sơ, đạt 66,67%.'],
  ],
  [
    'paid-online-above-filed',
    ['Nộp trực tuyến 571/732 hồ sơ.', 'Thanh toán trực tuyến 713/5.312 hồ sơ.'],
    ['Nộp trực tuyến 571/732 hồ sơ.', 'Thanh toán trực tuyến 713/5.312 hồ sơ, kể cả hồ sơ nộp trực tiếp.'],
  ],
  [
    'pending-not-split',
    ['Đang giải quyết 89 hồ sơ.'],
    ['Đang giải quyết 89 hồ sơ, trong hạn 86 hồ sơ, quá hạn 03 hồ sơ.'],
  ],
  [
    'early-not-split',
    ['Giải quyết sớm và đúng hạn 90 hồ sơ.'],
    ['Giải quyết sớm và đúng hạn 90 hồ sơ (sớm hạn 60 hồ sơ, đúng hạn 30 hồ sơ).'],
  ],
  [
    'contingency-off-law',
    [
      ...BUDGET,
      'Dự toán: chi đầu tư phát triển 8.171 triệu đồng, chi thường xuyên 10.233 triệu đồng, dự phòng 347 triệu đồng.',
    ],
    [
      ...BUDGET,
      'Dự toán: chi đầu tư phát triển 8.171 triệu đồng, chi thường xuyên 10.233 triệu đồng, dự phòng 400 triệu đồng.',
    ],
  ],
  [
    'units-mixed',
    [...BUDGET, '- Tổng thu: 7.370.895.908 đồng;', '- Chi thường xuyên: 10.233 triệu đồng.'],
    [...BUDGET, '- Tổng thu: 7.370 triệu đồng;', '- Chi thường xuyên: 10.233 triệu đồng.'],
  ],
  [
    'separators-mixed',
    ['Đã tiếp nhận 5424 hồ sơ.', 'Đã giải quyết 5.335 hồ sơ.'],
    ['Đã tiếp nhận 5.424 hồ sơ.', 'Đã giải quyết 5.335 hồ sơ; ban hành năm 2023.'],
  ],
  [
    'separators-mixed',
    ['Đã tiếp nhận 5,424 hồ sơ.', 'Đã giải quyết 5.335 hồ sơ.'],
    ['Đã tiếp nhận 5.424 hồ sơ.', 'Đã giải quyết 5.335 hồ sơ, bình quân 12,5 hồ sơ.'],
  ],
  ['decimal-point', ['Tỷ lệ số hóa đạt 88.8%.'], ['Nâng cấp lên phiên bản 2.1; tỷ lệ số hóa đạt 88,8%.']],
  ['zero-beside-none', ['Hồ sơ hủy: 0; phản ánh: Không.'], ['Hồ sơ hủy: 0; phản ánh: 0.']],
  [
    'period-off-rule-in-text',
    ['Số liệu từ ngày 15/12/2022 đến ngày 13/6/2023.'],
    ['Số liệu từ ngày 15/12/2022 đến ngày 14/6/2023.'],
  ],
];

test.each(RULES)('%s is told where it stands, and only there', (code, fires, silent) => {
  expect(codesIn(...fires)).toContain(code);
  expect(codesIn(...silent)).not.toContain(code);
});

test('both sides of a contradiction are quoted', () => {
  const body = ['Đã giải quyết 90 hồ sơ, trễ hạn 07 hồ sơ.', 'Mọi việc đều tốt.', 'Không có hồ sơ nào trễ hạn.'];
  expect(linesQuoted('figure-two-values', ...body)).toEqual([1, 3]);
});

test('money agrees as far as it was printed', () => {
  const body = [...BUDGET, 'Tổng chi ngân sách: 3.566.471.146 đồng.', 'Tổng chi ngân sách 3.566 triệu đồng.'];
  expect(codesIn(...body)).not.toContain('figure-two-values');
});

test('a wrong rate is told with what it would be', () => {
  const [finding] = foundIn('Nộp trực tuyến 571/732 hồ sơ, đạt 87%.').filter(({ code }) => code === 'rate-wrong');
  expect(finding?.message).toBe('Tỷ lệ ghi 87%, tính lại từ 571/732 được 78%. Hãy sửa tỷ lệ hoặc số đi kèm.');
});

test('days, document numbers and marks of lists are no figures', () => {
  const body = ['1. Quyết định số 5335/QĐ-UBND ngày 15/12/2022 về hồ sơ trễ hạn năm 2023', 'Trễ hạn 07 hồ sơ.'];
  expect(codesIn(...body)).not.toContain('figure-two-values');
});

test('what is aimed at contradicts nothing', () => {
  const body = ['Trễ hạn 07 hồ sơ.', 'IV. PHƯƠNG HƯỚNG', 'Phấn đấu không có hồ sơ trễ hạn.'];
  expect(codesIn(...body)).not.toContain('figure-two-values');
});

describe('a decimal beside a percentage', () => {
  test.each([
    'Chỉ số cải cách hành chính đạt 86,29/100 điểm, đạt tỷ lệ 86,29%.',
    'Mức độ hài lòng trung bình 4,7/5 điểm, tương đương 94%.',
    'Chỉ số hài lòng 17,5/18 điểm, đạt 97,22%.',
    'Đạt 98,7654/100 điểm, tương đương 98,7654%.',
    'Giải ngân 1,9/6,5 tỷ đồng, đạt 29,23%.',
  ])('is a rate like any other: «%s»', (text) => {
    expect(codesIn(text)).toEqual([]);
  });

  test('is recalculated as it is printed', () => {
    const [found] = foundIn('Chỉ số cải cách hành chính đạt 86,29/100 điểm, đạt tỷ lệ 87%.');
    expect(found?.message).toContain('Tỷ lệ ghi 87%, tính lại từ 86,29/100 được 86%');
  });

  test('of the paragraph before may be the base', () => {
    const average = 'Bình quân mỗi ngày Bộ phận Một cửa tiếp nhận 8,5 hồ sơ.';
    expect(codesIn(average, 'Kiểm tra 5,1 hồ sơ, đạt 60%.')).toEqual([]);
  });
});
