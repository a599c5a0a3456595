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
