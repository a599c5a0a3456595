import fc from 'fast-check';
import { WORD_RULES } from '../../../../src/core/checks/words/word-rules';
import { codesIn, foundIn } from '../../../builders/report-text';
import { sameRuns } from '../../../builders/runs';

const PLACE = 'Tân Hải';
const PARAGRAPHS = [
  `Trong quý, phường ${PLACE} họp 6 lần.`,
  `Phường ${PLACE} họp 12 lần trong năm báo cáo.`,
  `Trong 6 tháng đầu năm 2022, phường ${PLACE} họp 11 lần.`,
  'Phát huy kết quả năm 2023, ngay từ đầu năm đã giao 20 việc.',
  `Phường ${PLACE} cung cấp 40 dịch vụ công trực tuyến mức độ 3, 4.`,
  `Phường ${PLACE} ban hành 5 quy chế quy chế chi tiêu.`,
  'Đã nhận ..... hồ sơ trong 10 ngày.',
  `So với 6 tháng đầu năm 2022, phường ${PLACE} họp thêm 2 lần.`,
  `Ban Chỉ đạo phường ${PLACE} giao ban 02 lần trong tháng.`,
  'Các nhiệm vụ đề ra trong năm đang được thực hiện.',
];

/** The findings of these rules, whatever their order. */
function toldOf(paragraphs: readonly string[]): readonly string[] {
  return foundIn(...paragraphs)
    .filter(({ code }) => code in WORD_RULES)
    .map(({ code, facts, confidence }) => JSON.stringify([code, facts, confidence]))
    .sort();
}

const TOLD = toldOf(PARAGRAPHS);
const someLines = fc.shuffledSubarray(PARAGRAPHS, { minLength: PARAGRAPHS.length });

test('seven of the paragraphs are told', () => {
  expect(TOLD).toHaveLength(7);
});

test('the order of independent paragraphs does not matter', () => {
  fc.assert(
    fc.property(someLines, (lines) => expect(toldOf(lines)).toEqual(TOLD)),
    sameRuns(50),
  );
});

test('names of places do not matter', () => {
  const place = fc.constantFrom('Lộc Thọ', 'Ea Kar', 'Cư M’gar', 'Quý Lộc', 'Năm Căn', 'Đắk Hà', 'Tháng Tám');
  fc.assert(
    fc.property(place, (name) => expect(toldOf(PARAGRAPHS.map((line) => line.replaceAll(PLACE, name)))).toEqual(TOLD)),
    sameRuns(20),
  );
});

test('the size of figures does not matter', () => {
  const scaled = (factor: number) =>
    PARAGRAPHS.map((line) => line.replace(/(?<=họp |thêm |giao |cung cấp |ban hành )\d+/g, (n) => String(+n * factor)));
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 900 }), (factor) => expect(toldOf(scaled(factor))).toEqual(TOLD)),
    sameRuns(30),
  );
});

test('spaces at the ends of a line do not matter', () => {
  expect(toldOf(PARAGRAPHS.map((line) => `  ${line} `))).toEqual(TOLD);
});

test('any words at all are looked through', () => {
  const words = fc.array(
    fc.constantFrom('trong', 'quý', 'tháng', 'năm', '6', 'II', '2022', 'mức độ', '3', ',', '.', '"', '«', 'hồ sơ'),
  );
  fc.assert(
    fc.property(words, (some) => expect(codesIn(some.join(' '))).not.toContain('check-failed')),
    sameRuns(200),
  );
});
