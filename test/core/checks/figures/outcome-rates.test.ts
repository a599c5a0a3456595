import fc from 'fast-check';
import { foundIn } from '../../../builders/report-text';

/** Errors and warnings about rates, and about counts above what they are of. */
function told(text: string): readonly string[] {
  return foundIn(text)
    .filter(({ code }) => /^rate-(?!other-rounding|s-two)|^part-above/.test(code))
    .map(({ severity, code }) => `${severity} ${code}`);
}

const of = (text: string, rate: string) => told(text.replace('%s', rate));

describe('a rate of what came of something', () => {
  test.each([
    ['Qua kiểm tra phát hiện 138 tồn tại, đã khắc phục 127 (%s).', '92,03%', '94,03%'],
    ['Chỉ ra 164 hạn chế, đã khắc phục 131 (%s).', '79,88%', '81,2%'],
    ['Cấp trên giao 118 nhiệm vụ, đã hoàn thành 97 nhiệm vụ, đạt tỷ lệ %s.', '82,2%', '84,2%'],
    ['Cấp 320 tài khoản, kích hoạt 288 tài khoản (%s).', '90%', '92%'],
    ['Triệu tập 66 người dự bồi dưỡng, có 65 người tham gia (%s).', '98,48%', '93,93%'],
    ['Tiếp nhận 45 phản ánh, kiến nghị, đã xử lý 41 (%s).', '91,11%', '93,1%'],
    ['Phát hành 520 phiếu, thu về 494 phiếu (%s).', '95%', '96%'],
    ['Văn bản đi 698, ký số 655, đạt %s.', '93,83%', '97,83%'],
    ['Theo kế hoạch rà soát (38 thủ tục), đã rà soát 21 thủ tục, đạt %s.', '55,26%', '52,56%'],
    ['Kiểm tra 25 đơn vị, phát hiện 12 tồn tại, đã khắc phục 11 (%s).', '91,67%', '95,67%'],
  ])('%s', (text, right, wrong) => {
    expect(of(text, right)).toEqual([]);
    expect(of(text, wrong)).toEqual(['error rate-wrong']);
  });

  test.each([
    'Phát hiện 138 tồn tại, khắc phục 127, trong đó khắc phục ngay 100 (78,74%).',
    'Chỉ ra 164 hạn chế, đã khắc phục 131 hạn chế, đang khắc phục 33 hạn chế (20,12%).',
    'Trong quý tiếp nhận 120 đơn, kỳ trước chuyển sang 30 đơn; đã giải quyết 135 đơn, đạt 90%.',
    'Tiếp nhận 45 kiến nghị và 12 phản ánh, đã xử lý 52, đạt 91,23%.',
    'Được giao 12 chỉ tiêu tuyển dụng, tuyển dụng 15 người, đạt 125% chỉ tiêu.',
  ])('may have another base: %s', (text) => expect(told(text)).toEqual([]));

  test('any exact rate of it is right, any other is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 900 }), fc.integer({ min: 1, max: 19 }), (begun, open) => {
        const done = begun - open;
        const exact = Math.floor((done * 10000) / begun);
        const printed = (rate: number) => `${(rate / 100).toFixed(2).replace('.', ',')}%`;
        const text = `Phát hiện ${begun} tồn tại, đã khắc phục ${done} (%s).`;
        expect(of(text, printed(exact))).toEqual([]);
        expect(of(text, printed(exact - 150))).toEqual(['error rate-wrong']);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a count behind a ratio has the ratio’s own part as its base', () => {
  test.each([
    ['Tiến độ giải quyết là 1.204/1.310 hồ sơ, đúng hạn 1.198 hồ sơ (tỷ lệ %s).', '99,5%', '95,5%'],
    ['Đã hoàn thành 92/104 nhiệm vụ, trong đó đúng hạn 88 nhiệm vụ (%s).', '95,65%', '91,15%'],
  ])('%s', (text, right, wrong) => {
    expect(of(text, right)).toEqual([]);
    expect(of(text, wrong)).toEqual(['error rate-wrong']);
  });

  test.each([
    'Số hóa 450/500 hồ sơ, 30 hồ sơ còn lại chờ, đạt 90%.',
    'Đã có 120/125 xã, 17/17 huyện hoàn thành, đạt 96%.',
    'Đến nay có 4/17 huyện hoàn thành: An Phú, Tân Bình (100% toàn huyện).',
    'Có 3/9 huyện đã sáp nhập gồm Đức Phong, Ninh Hải (đạt 100% số trung tâm).',
  ])('or the rate is of another thing: %s', (text) => expect(told(text)).toEqual([]));
});

describe('more than there was', () => {
  test.each([
    'Qua rà soát %d thủ tục, đã kiến nghị đơn giản hóa 27 thủ tục.',
    'Trong năm, quận rà soát %d văn bản, phát hiện 27 văn bản hết hiệu lực.',
    'Phát ra %d phiếu, thu về 27 phiếu.',
    'Đã ký số 27/%d văn bản, đạt 100%.',
  ])('%s', (text) => {
    expect(told(text.replace('%d', '27'))).toEqual([]);
    expect(told(text.replace('%d', '26'))).toContain('error part-above-total');
  });

  test.each([
    'Kiểm tra 12 văn bản, phát hiện 27 lỗi.',
    'Rà soát 45 thủ tục, phát hiện 60 nội dung chưa phù hợp.',
    'Kỳ trước phát hiện 10 tồn tại, kỳ này khắc phục 12 tồn tại.',
    'Năm 2023 kế hoạch 25 cuộc, thực hiện 28 cuộc, đạt 112% kế hoạch (28/25 cuộc).',
  ])('but not: %s', (text) => expect(told(text)).toEqual([]));

  test('and a rate of tasks above 100%', () => {
    expect(told('Tiến độ thực hiện Kế hoạch số 19/KH-UBND đạt 134,8% (31/23 nhiệm vụ).')).toContain(
      'error rate-above-all',
    );
    expect(told('Phát ra 387 phiếu, thu về 372 phiếu; 373/372 phiếu đánh giá hài lòng, đạt 100,27%.')).toContain(
      'error rate-above-all',
    );
  });
});
