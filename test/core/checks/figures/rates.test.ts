import { codesIn, codesInWorkbook, foundIn } from '../../../builders/report-text';
import { aDossier, settings } from '../../../builders/tables';

const ofRates = (codes: readonly string[]) => codes.filter((code) => code.startsWith('rate'));

describe('a rate is worked out again', () => {
  test.each<[string, readonly string[]]>([
    ['Nộp trực tuyến 571/732 hồ sơ, đạt 78%.', []],
    ['Nộp trực tuyến 571/732 hồ sơ, đạt 87%.', ['rate-wrong']],
    ['Nộp trực tuyến 571/732 hồ sơ, đạt 78,00%.', []],
    ['Nộp trực tuyến 571/732 hồ sơ, đạt 78,02%.', ['rate-wrong']],
    ['Thanh toán 713 trong tổng số 5.312 hồ sơ có phí, đạt 13,42%.', []],
    ['Thanh toán 713 trong tổng số 5.312 hồ sơ có phí, đạt 14,42%.', ['rate-wrong']],
    ['Thanh toán trực tuyến 713 hồ sơ, đạt 13,42%.', ['rate-without-base']],
    ['Tổng số 5.312 hồ sơ; thanh toán trực tuyến 713 hồ sơ, đạt 13,42%.', []],
    ['Đã giải ngân 1.922 đồng, đạt 29% kế hoạch.', []],
    ['Thanh toán trực tuyến 0 hồ sơ, đạt 0%.', []],
    ['Trễ hạn 07 hồ sơ. Đạt 78%.', []],
    ['Trễ hạn 07 hồ sơ; đạt 78%.', []],
    ['Thu ngân sách đạt 120%.', []],
    ['Nộp trực tuyến đạt 120%.', ['rate-above-all']],
    ['Nộp trực tuyến đạt 100%.', []],
    ['Trễ hạn 07 hồ sơ, giảm 13%.', []],
    ['So với cùng kỳ 07 hồ sơ, đạt 13%.', []],
  ])('%s', (text, expected) => expect(ofRates(codesIn(text))).toEqual(expected));

  test('from a count of the line before', () => {
    expect(ofRates(codesIn('Có 5.312 bản.', 'Thanh toán trực tuyến 713 hồ sơ, đạt 13,42%.'))).toEqual([]);
  });

  test('from a count said elsewhere in the report', () => {
    const elsewhere = ['Đã giải quyết 5.312 hồ sơ.', 'Các việc khác đều tốt.'];
    expect(ofRates(codesIn(...elsewhere, 'Thanh toán trực tuyến 713 hồ sơ, đạt 13,42%.'))).toEqual([]);
  });

  test('but not in a row of a table, whose counts stand in other cells', () => {
    expect(ofRates(codesIn('Nộp trực tuyến\t571/732 hồ sơ, đạt 87%'))).toEqual([]);
  });

  test('but not where it is told of what is to come', () => {
    expect(ofRates(codesIn('IV. PHƯƠNG HƯỚNG', 'Nộp trực tuyến 571/732 hồ sơ, đạt 87%.'))).toEqual([]);
    expect(ofRates(codesIn('V. KIẾN NGHỊ', 'Nộp trực tuyến 571/732 hồ sơ, đạt 87%.'))).toEqual([]);
  });

  test('and both ways of rounding are named where they differ', () => {
    const [found] = foundIn('Nộp trực tuyến 2/3 hồ sơ, đạt 60%.', 'Đúng hạn 1/2 hồ sơ, đạt 50%.');
    expect(found?.message).toContain('67% (làm tròn)');
    expect(found?.message).toContain('66% (cắt bớt)');
  });
});

describe('a rate finds its part and its base', () => {
  test.each([
    'Số hồ sơ nộp trực tuyến là 430 hồ sơ, đạt %s so với tổng số 1.000 hồ sơ tiếp nhận.',
    'Ký số 43 văn bản, chiếm %s trên tổng số 100 văn bản.',
    'Ký số 43 văn bản, đạt %s/tổng số 100 văn bản.',
    'Tỷ lệ hồ sơ số hóa đạt %s (430/1.000 hồ sơ).',
    'Đạt tỷ lệ %s (tương ứng 430/1.000 hồ sơ).',
    'Số hóa 430 hồ sơ/1.000 hồ sơ (%s).',
    'Có 43 thủ tục toàn trình trên tổng số 100 thủ tục, chiếm %s.',
    'Trong 100 công chức được đánh giá, có 43 công chức hoàn thành xuất sắc, chiếm %s.',
    'So với tổng số 1.000 hồ sơ đã giải quyết, số hồ sơ trước hạn là 430 hồ sơ, đạt %s.',
    'Giải ngân 430 triệu đồng/1.000 triệu đồng, đạt %s.',
    'Giải ngân 4,30 tỷ đồng, đạt %s kế hoạch vốn 10,00 tỷ đồng.',
    'Chi thường xuyên 4.300 triệu đồng, bằng %s dự toán năm (10.000 triệu đồng).',
    'Kế hoạch năm có 100 cuộc kiểm tra, đã thực hiện 43 cuộc, đạt %s.',
    'Đã giải quyết 430 đơn (400 khiếu nại, 30 tố cáo)/1.000 đơn, đạt %s.',
    'Đạt 43/100 điểm, tương đương %s.',
    'Có 43/100 phiếu chấm từ 8 điểm trở lên, chiếm %s.',
    'Có %s hồ sơ nộp trực tuyến (430/1.000 hồ sơ).',
    'Dự toán thu năm 2023 là 10,0 tỷ đồng, thực hiện 4,3 tỷ đồng, đạt %s dự toán.',
    'Giải ngân 4 tỷ 300 triệu đồng/10 tỷ 000 triệu đồng, đạt %s.',
    'Cùng kỳ đạt %s (430/1.000 hồ sơ).',
    'Đã giải quyết 1.000 hồ sơ, trong đó đúng hạn 430 hồ sơ (đạt %s).',
    'Có 1.000 hộ dân, trong đó 430 hộ dùng dịch vụ công, chiếm %s.',
    'Xã A nhận 100 hồ sơ, trực tuyến 50 hồ sơ (50%); xã B nhận 200 hồ sơ, trực tuyến 90 hồ sơ (45%); xã C nhận 1.000 hồ sơ, trực tuyến 430 hồ sơ (%s).',
  ])('%s', (text) => {
    const said = (rate: string) => ofRates(codesIn(text.replace('%s', rate)));
    expect(said('43%')).toEqual([]);
    expect(said('57%')).toEqual(['rate-wrong']);
  });

  test.each([
    'Số hồ sơ nộp trực tuyến là 950 hồ sơ, tỷ lệ hồ sơ được trả đúng hạn đạt 99,5%.',
    'Từ ngày 1 đến 30-9, tỷ lệ hồ sơ nộp trực tuyến đạt 71,5%.',
    'Tiếp nhận 1.000 hồ sơ, tăng 12%.',
    'Tiếp nhận 1.000 hồ sơ, bằng 112% so với cùng kỳ.',
    'Thu ngân sách 3.210 triệu đồng, đạt 57% dự toán.',
    'Hoàn thành 18/20 nhiệm vụ, trong đó 95% đúng hạn.',
    'Có 12 tổ công nghệ số với 84 thành viên; tỷ lệ văn bản ký số đạt 99%.',
    'Có 571/732 hồ sơ, 95% thủ tục được công khai.',
    'Tiết kiệm 10% chi thường xuyên, tương ứng 213 triệu đồng.',
    'Trễ hạn 3 hồ sơ (chiếm 0,12% tổng số hồ sơ đã giải quyết).',
    'Có 3 mức: mức 1 chiếm 20%, mức 2 chiếm 30%.',
    'Bình quân 12,5 hồ sơ/ngày, đạt 99%.',
    'Cấp tỉnh 52 hồ sơ (4%); cấp xã 1.248 hồ sơ (96%).',
    'Hơn 400 hồ sơ trực tuyến trên tổng số 500 hồ sơ, đạt 82%.',
  ])('but not one that is not its own: %s', (text) => expect(ofRates(codesIn(text))).toEqual([]));

  test('a rate that only another base nearby explains is a question that names it', () => {
    const text = 'Tiếp nhận 2.000 hồ sơ; đã giải quyết 1.600 hồ sơ, trong đó đúng hạn 1.500 hồ sơ, đạt 75%.';
    const told = foundIn(text).filter(({ code }) => code.startsWith('rate'));
    expect(told.map(({ code, severity }) => [code, severity])).toEqual([['rate-other-base', 'warning']]);
    expect(told[0]?.message).toMatch(/93,75%.*2\.000/);
  });

  test('what is filed or paid online under a total may have a base of its own: no error', () => {
    const text = 'Đã tiếp nhận 1.000 hồ sơ, trong đó trực tuyến 430 hồ sơ, đạt 57%.';
    expect(foundIn(text).map(({ code, severity }) => [code, severity])).toContainEqual(['rate-wrong', 'warning']);
  });

  test('the exact rate is told where it is short', () => {
    const [found] = foundIn('Đã giải quyết 800 hồ sơ, trong đó đúng hạn 700 hồ sơ (đạt 95%).');
    expect(found?.message).toContain('được 87,5%, tức 87% (cắt bớt) hoặc 88% (làm tròn)');
  });
});

describe('a rate above 100%', () => {
  test.each<[string, readonly string[]]>([
    ['Tỷ lệ hồ sơ trả đúng hạn đạt 101,2%.', ['rate-above-all']],
    ['Số hóa 520/500 hồ sơ, đạt 104%.', ['rate-above-all']],
    ['Thu ngân sách đạt 104% dự toán.', []],
    ['Hồ sơ trực tuyến bằng 205,6% của quý I năm trước.', []],
    ['Hoàn thành 104% chỉ tiêu.', []],
  ])('%s', (text, expected) => expect(ofRates(codesIn(text))).toEqual(expected));
});

describe('shares of one whole make no more than 100%', () => {
  const told = (text: string) => foundIn(text).filter(({ code }) => code === 'shares-above-all');

  test.each([
    'Đúng hạn chiếm 80%, quá hạn chiếm 2%, đang giải quyết chiếm 21%.',
    'Hoàn thành xuất sắc chiếm 20%, hoàn thành tốt chiếm 75%, hoàn thành chiếm 8%.',
    'Trực tuyến chiếm 60%; trực tiếp chiếm 43%.',
    'Tỷ lệ đánh giá rất hài lòng đạt 55%, hài lòng đạt 41%, không hài lòng 7%.',
    'Cơ cấu phiếu: 72% rất hài lòng, 27% hài lòng và 4% không hài lòng.',
    'Rất hài lòng 75%; hài lòng 25%; bình thường 2%; không hài lòng 1%.',
    'Xếp loại: hoàn thành xuất sắc 20%, hoàn thành tốt 75%, hoàn thành 7%, không hoàn thành nhiệm vụ 1%.',
    'Có 20% công chức hoàn thành xuất sắc, 75% hoàn thành tốt, 8% hoàn thành nhiệm vụ.',
  ])('%s', (text) => expect(told(text)[0]?.message).toContain('103%'));

  test('also where each answer is a line of its own', () => {
    const list = (last: string) =>
      foundIn('Kết quả:', '- Rất hài lòng: 70%;', '- Hài lòng: 27%;', '- Bình thường: 2%;', last).filter(
        ({ code }) => code === 'shares-above-all',
      );
    expect(list('- Không hài lòng: 1%.')).toEqual([]);
    expect(list('- Không hài lòng: 4%.')[0]?.places).toHaveLength(4);
    expect(list('- Không hài lòng về thái độ phục vụ của công chức tại một số nơi: 4%.')).toEqual([]);
  });

  test.each([
    'Hộ tịch chiếm 33,34%, chứng thực chiếm 33,34%, đất đai chiếm 33,33%.',
    'Trực tuyến chiếm 85%, trong đó toàn trình chiếm 60%, một phần chiếm 25%.',
    'Nữ chiếm 45%, đảng viên chiếm 80%.',
    'Trực tuyến chiếm 70%. Đúng hạn chiếm 98%.',
    'Trực tuyến đạt 82%, số hóa đạt 91%.',
    'Hài lòng trở lên đạt 96%, trong đó rất hài lòng đạt 55%.',
    'Loại A chiếm 60%, loại B chiếm 40%, người trên 60 chiếm 30%.',
    'Rất hài lòng 71%; hài lòng 26%; bình thường 2%; không hài lòng 1%.',
    'Hài lòng chung đạt 92%, rất hài lòng 60%, hài lòng 32%, không hài lòng 8%.',
    'Có 95% thôn hoàn thành, 40% thôn hoàn thành tốt.',
  ])('but not %s', (text) => expect(told(text)).toEqual([]));
});

describe('one rate has one value', () => {
  const said = (...texts: readonly string[]) => codesIn(...texts).filter((code) => code === 'figure-two-values');
  const FIRST = 'Tỷ lệ hồ sơ trả đúng hạn đạt 99,5%.';

  test.each(['Nhờ đó, tỷ lệ hồ sơ trả đúng hạn đạt 98,2%.', 'Tỷ lệ hồ sơ được trả đúng hạn là 98%.'])('%s', (text) =>
    expect(said(FIRST, text)).toEqual(['figure-two-values']),
  );

  test.each([
    ['Trong 6 tháng đầu năm 2023, 96% hồ sơ đã giải quyết được trả trước hạn và đúng hạn.', 1],
    ['Hồ sơ được giải quyết đúng hạn và trước hạn đạt tỷ lệ 95,95%.', 1],
    ['Trong tháng 3, 96% hồ sơ đã giải quyết được trả trước hạn và đúng hạn.', 0],
    ['Tại cấp xã, 96% hồ sơ đã giải quyết được trả trước hạn và đúng hạn.', 0],
    ['Phấn đấu 99% hồ sơ được trả trước hạn và đúng hạn.', 0],
  ])('whichever way being in time is named: %s', (text, times) => {
    expect(said('Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt 98%.', text)).toHaveLength(times);
  });

  test.each([
    'Tỷ lệ hồ sơ trả đúng hạn đạt 99%.',
    'Tỷ lệ hồ sơ trả đúng hạn cấp xã đạt 98%.',
    'Năm trước tỷ lệ hồ sơ trả đúng hạn đạt 98%.',
    'Tỷ lệ hồ sơ trả đúng hạn đạt 98% trong quý II.',
    'Tỷ lệ hồ sơ số hóa đạt 98%.',
    'Lĩnh vực đất đai có 20 hồ sơ. Tỷ lệ hồ sơ trả đúng hạn đạt 98%.',
  ])('but not %s', (text) => expect(said(FIRST, text)).toEqual([]));
});

test.each<[string, string, readonly string[]]>([
  ['Trong 900 hồ sơ đã giải quyết, có 500 hồ sơ trả sớm hạn, 382 hồ sơ trả đúng hạn, trễ hạn 18 hồ sơ', '98%', []],
  ['Trong 900 hồ sơ đã giải quyết, có 500 hồ sơ trả sớm hạn, 400 hồ sơ trả đúng hạn', '100%', []],
  ['Trong 900 hồ sơ đã giải quyết, có 500 hồ sơ trả sớm hạn, 400 hồ sơ trả đúng hạn', '95,2%', ['rate-wrong']],
  ['Cấp xã: 900 hồ sơ đã giải quyết, trước hạn 500, đúng hạn 382, trễ hạn 18', '96,1%', ['rate-wrong']],
])('a rate in time behind its counts: %s %s', (counts, rate, expected) => {
  expect(ofRates(codesIn(`${counts}; tỷ lệ giải quyết trước hạn và đúng hạn đạt ${rate}.`))).toEqual(expected);
});

describe('a rate told by its name follows from the counts of the report', () => {
  const COUNTS = [
    'I. KẾT QUẢ',
    'Phường đã tiếp nhận 1.100 hồ sơ.',
    'Đã giải quyết 1.000 hồ sơ, trong đó trước hạn 600 hồ sơ, đúng hạn 380 hồ sơ, trễ hạn 20 hồ sơ.',
    'Đang giải quyết trong hạn 100 hồ sơ.',
  ];
  const told = (text: string) => ofRates(codesIn(...COUNTS, text));

  test.each([
    'Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt %s.',
    'Kết quả nổi bật là tỷ lệ hồ sơ trả đúng hạn, trước hạn đạt %s.',
    'Trong kỳ, %s hồ sơ đã giải quyết được trả trước hạn và đúng hạn.',
  ])('%s', (text) => {
    expect(told(text.replace('%s', '98%'))).toEqual([]);
    expect(told(text.replace('%s', '98,18%'))).toEqual([]);
    expect(told(text.replace('%s', '95%'))).toEqual(['rate-wrong']);
    expect(told(text.replace('%s', '89,09%'))).toEqual(['rate-other-base']);
  });

  test.each([
    'Cấp tỉnh có tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt 95%.',
    'Phấn đấu tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt 99%.',
    'Năm trước tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt 95%.',
    'Tỷ lệ nhiệm vụ hoàn thành trước hạn và đúng hạn đạt 95%.',
  ])('but not %s', (text) => expect(told(text)).toEqual([]));
});

test('a rate of a list is that of the line above the list', () => {
  const items = (of: string) => ['Tỷ lệ hồ sơ trả đúng hạn đạt 99%.', `${of}:`, '- Tỷ lệ hồ sơ trả đúng hạn đạt 95%.'];
  expect(codesIn(...items('Kết quả cấp tỉnh'))).not.toContain('figure-two-values');
  expect(codesIn(...items('Kết quả'))).toContain('figure-two-values');
});

describe('one report rounds in one way', () => {
  const CUT = 'Đúng hạn 2/3 hồ sơ, đạt 66,66%.';
  const ROUNDED = 'Nộp trực tuyến 5/9 hồ sơ, đạt 55,56%.';
  const EXACT = 'Nộp trực tuyến 1/2 hồ sơ, đạt 50%.';
  const said = (rounding: string, text: string) =>
    ofRates(
      codesInWorkbook({
        'Cấu hình': settings({ rounding }),
        'Hồ sơ': [aDossier()],
        'Nội dung': [{ section: 'III.1', order: 1, text }],
      }),
    );

  test.each([
    [[CUT, EXACT], []],
    [[ROUNDED, EXACT], []],
    [[CUT, ROUNDED], ['rates-two-roundings']],
  ])('%j', (texts, expected) => expect(ofRates(codesIn(...texts))).toEqual(expected));

  test.each([
    ['Cắt bớt', CUT, []],
    ['Cắt bớt', 'Nộp trực tuyến 2/3 hồ sơ, đạt 66,67%.', ['rate-other-rounding']],
    ['Làm tròn', CUT, ['rate-other-rounding']],
    ['Làm tròn', EXACT, []],
  ])('that of the setting «%s»: %s', (rounding, text, expected) => expect(said(rounding, text)).toEqual(expected));
});
