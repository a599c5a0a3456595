import fc from 'fast-check';
import { factKey } from '../../../src/core/checks/finding';
import { personalInTemplate } from '../../../src/core/checks/template-findings';
import { BAD_WORDS, checkOf, withCheck, withFailingCheck } from '../../builders/failing-check';
import { codesIn, codesInWorkbook, foundIn, foundInWorkbook } from '../../builders/report-text';
import { runs } from '../../builders/runs';
import { aDossier, aPost } from '../../builders/tables';
import { aTemplate } from '../../builders/templates';

const CODE = 'check-failed';
const WRONG_RATE = 'Nộp trực tuyến 571/732 hồ sơ, đạt 87%.';
const DOUBLED = 'Phường đã đã họp.';

let undo = () => {};
afterEach(() => undo());

const failing = (...given: Parameters<typeof withFailingCheck>) => {
  undo = withFailingCheck(...given);
};

const replaced = (...given: Parameters<typeof withCheck>) => {
  undo = withCheck(...given);
};

describe('a check that throws at one sentence', () => {
  test('is told by its name and the sentence, as a warning that says what to do', () => {
    failing('rate-wrong');
    const told = foundIn(WRONG_RATE, BAD_WORDS).filter(({ code }) => code === CODE);
    expect(told).toMatchObject([
      {
        code: CODE,
        severity: 'warning',
        message:
          'Quy tắc «Tỷ lệ không khớp với hai số mà nó được tính từ đó» gặp sự cố ở chỗ ghi «Câu này làm hỏng quy tắc.» nên bỏ qua chỗ này; các chỗ khác ' +
          'và các quy tắc khác vẫn được kiểm tra đủ. Hãy tự soát lại chỗ này. Gửi câu này cho người quản trị phần ' +
          'mềm (rate-wrong, rate-other-base, rate-above-all, rate-without-base, rates-two-roundings, rate-other-rounding: RangeError: not an integer).',
        places: [expect.objectContaining({ paragraph: 5, text: BAD_WORDS })],
      },
    ]);
  });

  test('still looks at the sentences before and behind it', () => {
    failing('rate-wrong');
    const other = 'Thanh toán trực tuyến 1/4 hồ sơ, đạt 30%.';
    expect(codesIn(WRONG_RATE, BAD_WORDS, other).filter((code) => code === 'rate-wrong')).toHaveLength(2);
  });

  test('leaves the other checks as they are', () => {
    const sound = codesIn(WRONG_RATE, BAD_WORDS, DOUBLED);
    failing('letter-skipped');
    const codes = codesIn(WRONG_RATE, BAD_WORDS, DOUBLED);
    expect(codes).toContain(CODE);
    expect(codes.filter((code) => code !== CODE)).toEqual(sound);
  });

  test('is told once a place', () => {
    failing('rate-wrong');
    const told = foundIn(`Một. ${BAD_WORDS}`, WRONG_RATE, `Hai. ${BAD_WORDS}`).filter(({ code }) => code === CODE);
    expect(told.map(({ places }) => places.map(({ paragraph }) => paragraph))).toEqual([[4], [6]]);
  });

  test.each([null, undefined, 'một câu', 7, Object.create(null), { message: 1 }])(
    'may throw anything: %p',
    (thrown) => {
      failing('word-doubled', thrown);
      expect(codesIn(BAD_WORDS)).toEqual([CODE]);
    },
  );
});

test('a check that throws at too many sentences is told of a few of them and then left alone', () => {
  failing('rate-wrong');
  const found = foundIn(...Array.from({ length: 40 }, (_, index) => `${index}: ${BAD_WORDS}`), DOUBLED);
  const told = found.filter(({ code }) => code === CODE);
  expect(told.map(({ places }) => places.length)).toEqual([1, 1, 1, 1, 1, 0]);
  expect(told[5]?.message).toContain('chưa kiểm tra được');
  expect(found.map(({ code }) => code)).toContain('word-doubled');
});

test('a check of personal data that throws is an error: nobody shares unawares what was not searched', () => {
  failing('personal-phone');
  expect(foundIn(BAD_WORDS)).toMatchObject([{ code: 'privacy-check-failed', severity: 'error' }]);
});

describe('a check of personal data that throws at a sentence', () => {
  const PRIVATE = `${BAD_WORDS} Chị Thắm, 0905 123 456.`;
  const failuresIn = (...texts: readonly string[]) =>
    foundIn(...texts).filter(({ code }) => code === 'privacy-check-failed');

  test('quotes neither the sentence nor what the exception says of it, and names the place', () => {
    failing('personal-phone', new RangeError('0905 123 456'));
    const [told, ...others] = failuresIn(PRIVATE);
    expect(others).toEqual([]);
    expect(told?.places).toMatchObject([{ paragraph: 4, text: '' }]);
    expect(told?.message).toContain('RangeError');
    expect(JSON.stringify(told)).not.toMatch(/0905|Thắm/);
  });

  test('is accepted for that sentence alone', () => {
    failing('personal-phone');
    const [one, other] = failuresIn(PRIVATE, BAD_WORDS).map(factKey);
    expect(failuresIn('Mở đầu.', PRIVATE).map(factKey)).toEqual([one]);
    expect(other).not.toBe(one);
  });

  test('is told of a template as well, beside what was found in it', async () => {
    failing('personal-phone');
    const found = personalInTemplate(await aTemplate([BAD_WORDS, 'Liên hệ anh Nam theo số 0905123456.']));
    expect(found.map(({ code }) => code)).toEqual(['personal-phone', 'privacy-check-failed']);
  });
});

test('a check that throws whatever it is given is told without a place', () => {
  replaced('rate-wrong', () => {
    throw new TypeError('x is undefined');
  });
  const [told] = foundIn(DOUBLED).filter(({ code }) => code === CODE);
  expect(told).toMatchObject({ places: [], message: expect.stringContaining(': TypeError: x is undefined)') });
});

test('a check that throws at a row of the workbook is told by tab and row, and looks at the other rows', () => {
  const real = checkOf('present-above-authorised').check;
  replaced('present-above-authorised', (subject) => {
    if (subject.workbook?.records.staff?.some(({ title }) => title === 'Thủ quỹ')) throw new Error('no such title');
    return real(subject);
  });
  const staff = [aPost(), aPost({ title: 'Thủ quỹ' }), aPost({ title: 'Tư pháp', present: 2 })];
  const found = foundInWorkbook({ 'Nhân sự': staff, 'Hồ sơ': [aDossier()] });
  expect(found.filter(({ code }) => code === CODE)).toMatchObject([
    { places: [{ sheet: 'Nhân sự', row: 3, column: 'Chức danh', text: 'Thủ quỹ' }] },
  ]);
  expect(found.map(({ code }) => code)).toContain('present-above-authorised');
});

test('no check fails at any text of numbers, marks and words of reports', () => {
  const number = fc.oneof(
    fc.integer({ min: 0, max: 10 ** 15 }).map(String),
    fc.double({ noNaN: true, min: 0, max: 1e6 }).map((value) => String(value).replace('.', ',')),
    fc.constantFrom('1.234', '1.234,5', '86,29', '0', '07', '9'.repeat(400), '1e9', '31/02/2023', '57/QĐ-UBND', '0/0'),
  );
  const word = fc.constantFrom(
    ...['đạt', 'hồ sơ', '%', '/', 'tỷ lệ', 'trên tổng số', 'triệu đồng', 'tỷ đồng', 'đồng', '.', ';', ',', '\t', '-'],
    ...['trễ hạn', 'đúng hạn', 'tiếp nhận', 'nộp trực tuyến', 'trong đó', 'dự phòng', 'tổng chi', 'chi thường xuyên'],
    ...[
      'ngày',
      'tháng',
      'năm 2023',
      'Kế hoạch số',
      'của UBND phường',
      'a)',
      'đ)',
      'II.',
      'Lưu:',
      'từ',
      'đến',
      '(',
      ')',
    ],
  );
  const sentence = fc.array(fc.oneof(number, word), { maxLength: 16 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 5 }), (sentences) => {
      expect(codesIn(...sentences)).not.toContain(CODE);
      expect(
        codesInWorkbook({ 'Nội dung': sentences.map((text) => ({ section: 'I.1', order: 1, text })) }),
      ).not.toContain(CODE);
    }),
    runs(20),
  );
});
