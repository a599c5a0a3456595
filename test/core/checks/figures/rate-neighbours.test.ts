import { foundIn } from '../../../builders/report-text';

const FIRST = 'Một đoạn mở đầu của báo cáo.';

function told(...body: readonly string[]): readonly string[] {
  return foundIn(FIRST, ...body)
    .filter(({ code }) => /^(?:rate-(?:wrong|other-base)|part-above-total|parts-not-total)$/.test(code))
    .map(({ severity, code }) => `${severity} ${code}`);
}

describe('what is still to be done is no part of what was done', () => {
  test.each([
    'Phải ban hành 01 văn bản; đã ban hành 0 văn bản, đạt 0%, trong đó đúng hạn 0 văn bản; quá hạn chưa ban hành 01 văn bản.',
    'Được giao 10 nhiệm vụ; đã hoàn thành 4 nhiệm vụ, trong đó đúng hạn 3 nhiệm vụ; đang thực hiện 06 nhiệm vụ.',
    'Được giao 10 nhiệm vụ; đã hoàn thành 4 nhiệm vụ, trong đó đúng hạn 4 nhiệm vụ, chưa hoàn thành 06 nhiệm vụ.',
    'Đã giải quyết 4 đơn, trong đó đúng hạn 4 đơn; còn lại 06 đơn.',
  ])('%s', (text) => expect(told(text)).toEqual([]));

  test.each([
    'Được giao 10 nhiệm vụ, trong đó đã hoàn thành 4 nhiệm vụ; chưa hoàn thành 16 nhiệm vụ.',
    'Đã ban hành 3 văn bản, trong đó đúng hạn 5 văn bản; chưa ban hành 1 văn bản.',
  ])('but of what was given: %s', (text) => expect(told(text)).toContain('error part-above-total'));
});

describe('a remark in brackets between a fraction and its rate', () => {
  test.each([
    '- Hồ sơ nộp trực tuyến: 571/732 hồ sơ thuộc thủ tục có dịch vụ công trực tuyến (kể cả hồ sơ kỳ trước chuyển sang), đạt %s.',
    '- Số hóa 571/732 hồ sơ (kể cả 12 hồ sơ kỳ trước chuyển sang) đạt %s.',
  ])('%s', (text) => {
    expect(told(text.replace('%s', '78%'))).toEqual([]);
    expect(told(text.replace('%s', '87%'))).toEqual(['error rate-wrong']);
  });

  test('but one that tells parts may have the rate', () => {
    expect(told('Số hóa 571/732 hồ sơ (trong đó trực tuyến 500 hồ sơ), đạt 87,57%.')).toEqual([]);
  });
});

describe('a rate of what was late follows from the counts of the report', () => {
  const counts = '- Đã giải quyết: 5.335 hồ sơ, trễ hạn 07 hồ sơ.';

  test.each([
    '- Tỷ lệ trễ hạn: %s.',
    '- Tỷ lệ trễ hạn, quá hạn: %s.',
    '- Tỷ lệ hồ sơ trễ hạn, quá hạn là %s.',
    '- Tỷ lệ hồ sơ giải quyết quá hạn chiếm %s.',
  ])('%s', (text) => {
    for (const right of ['0,13%', '0,1%', '0%']) expect(told(counts, text.replace('%s', right))).toEqual([]);
    for (const wrong of ['23%', '0,23%']) expect(told(counts, text.replace('%s', wrong))).toEqual(['error rate-wrong']);
  });

  test.each([
    ['of tasks', ['- Đã hoàn thành 20 nhiệm vụ.', '- Tỷ lệ trễ hạn: 5%.']],
    ['of a field', ['- Lĩnh vực đất đai: tỷ lệ hồ sơ trễ hạn là 5%.']],
    ['of another time', ['- Cùng kỳ tỷ lệ hồ sơ trễ hạn là 5%.']],
    ['that fell', ['- Tỷ lệ hồ sơ trễ hạn giảm 5%.']],
  ])('but not one %s', (_, lines) => expect(told(counts, ...lines)).toEqual([]));

  test('and those still pending that are overdue may be among them', () => {
    const text = '- Đã giải quyết: 1.000 hồ sơ, trễ hạn 10 hồ sơ; đang giải quyết quá hạn 20 hồ sơ.';
    expect(told(text, '- Tỷ lệ hồ sơ trễ hạn, quá hạn: 3%.')).toEqual([]);
    expect(told(text, '- Tỷ lệ hồ sơ trễ hạn, quá hạn: 5%.')).toEqual(['error rate-wrong']);
  });
});

describe('a row of a table whose note gives numerator and denominator', () => {
  const row = (cells: string) => told('STT\tChỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú', cells);

  test.each([
    '1\tTỷ lệ hồ sơ trực tuyến\t%\t%s%\tTử số: 571; mẫu số: 732',
    '1\tTỷ lệ hồ sơ trực tuyến\t%\t%s\tTử số: 571 hồ sơ; mẫu số: 732 hồ sơ.',
    '1\tTỷ lệ hồ sơ trực tuyến\t%\t%s%\tTử số (hồ sơ trực tuyến) 571, mẫu số (tổng số) 732',
    '1\tTỷ lệ hồ sơ trực tuyến\t%\t%s%\t571/732 (hồ sơ thuộc thủ tục có dịch vụ công trực tuyến); tăng 0,1 điểm phần trăm',
  ])('%s', (cells) => {
    expect(row(cells.replace('%s', '78'))).toEqual([]);
    expect(row(cells.replace('%s', '87'))).toEqual(['error rate-wrong']);
  });

  test.each([
    '1\tTỷ lệ hồ sơ trực tuyến\t75%\t87%\tTử số: 571; mẫu số: 732',
    '1\tTỷ lệ hồ sơ trực tuyến\t%\t87%\tTử số: 571',
    '1\tTỷ lệ hồ sơ trực tuyến\t%\t87%\t8/2026 (tháng lấy số liệu)',
  ])('but not with two rates or one count: %s', (cells) => expect(row(cells)).toEqual([]));
});
