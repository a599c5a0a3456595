import fc from 'fast-check';
import { groupedText } from '../../../../src/core/indicators/number-text';
import { foundIn } from '../../../builders/report-text';
import { sameRuns } from '../../../builders/runs';

interface Setting {
  readonly scale: number;
  readonly place: string;
  /** Added to one figure of each paragraph; 0 in a sound report. */
  readonly slip: number;
}

type Paragraph = (setting: Setting) => string;

const count = (value: number, { scale }: Setting) => groupedText(value * scale);

const received: Paragraph = (of) => `Trong kỳ, phường ${of.place} đã tiếp nhận ${count(900 + of.slip, of)} hồ sơ.`;
const carried: Paragraph = (of) =>
  `Tổng số hồ sơ tiếp nhận: ${count(900, of)} hồ sơ, gồm ${count(40, of)} hồ sơ kỳ trước chuyển sang và ${count(860, of)} hồ sơ mới tiếp nhận.`;
const resolved: Paragraph = (of) =>
  `Phường đã giải quyết ${count(850, of)} hồ sơ, trong đó trước hạn ${count(600, of)} hồ sơ, đúng hạn ${count(243 + of.slip, of)} hồ sơ, trễ hạn ${count(7, of)} hồ sơ.`;
const pending: Paragraph = (of) =>
  `Phường đang giải quyết ${count(50, of)} hồ sơ (trong hạn ${count(48, of)} hồ sơ, quá hạn ${count(2 + of.slip, of)} hồ sơ).`;
const team: Paragraph = (of) => `Tổ lưu động của phường ${of.place} đã giải quyết ${count(30 + of.slip, of)} hồ sơ.`;
const petitions: Paragraph = (of) =>
  `Tiếp nhận ${count(12, of)} phản ánh, kiến nghị; đã xử lý ${count(9, of)}, đang xử lý ${count(3 + of.slip, of)}.`;

/** Independent paragraphs of a ward's report: each names whom and when it speaks of. */
const PARAGRAPHS: readonly Paragraph[] = [
  received,
  carried,
  resolved,
  pending,
  team,
  petitions,
  (of) => `Tại thôn ${of.place} đã tiếp nhận ${count(25, of)} hồ sơ, đã giải quyết ${count(20, of)} hồ sơ.`,
  (of) => `Lũy kế từ ngày 01/7/2021, phường đã tiếp nhận ${count(3000, of)} hồ sơ.`,
  (of) => `Năm 2022, phường có ${count(12, of)} hồ sơ trễ hạn.`,
  () => 'Trong kỳ không có hồ sơ trễ hạn.',
  (of) =>
    `Hồ sơ thuộc thẩm quyền cấp xã: đã giải quyết ${count(800, of)} hồ sơ. Hồ sơ thuộc thẩm quyền cấp tỉnh: đã giải quyết ${count(50, of)} hồ sơ.`,
  (of) => `Phấn đấu tiếp nhận ${count(1000, of)} hồ sơ.`,
];

const RULES: ReadonlySet<string> = new Set([
  'figure-two-values',
  'parts-not-total',
  'part-above-total',
  'pending-not-split',
]);

function codes(paragraphs: readonly Paragraph[], setting: Setting): readonly string[] {
  const found = foundIn('II. KẾT QUẢ', ...paragraphs.map((paragraph) => paragraph(setting)));
  return found.flatMap(({ code }) => (RULES.has(code) ? [code] : [])).sort();
}

const some = fc.shuffledSubarray([...PARAGRAPHS], { minLength: 1 });
const place = fc.constantFrom('Tân An', 'Phước Long', 'Ea Kao', 'Số Một', 'Đồng Me', 'Y Tý');
const slip = fc.constantFrom(0, 1, 5);
const BASE: Setting = { scale: 1, place: 'Tân An', slip: 0 };

describe('the same contradictions are found', () => {
  test('whatever the order of independent paragraphs', () => {
    const property = fc.property(some, slip, (chosen, by) => {
      const inOrder = PARAGRAPHS.filter((paragraph) => chosen.includes(paragraph));
      expect(codes(chosen, { ...BASE, slip: by })).toEqual(codes(inOrder, { ...BASE, slip: by }));
    });
    fc.assert(property, sameRuns(60));
  });

  test('whatever the places are called', () => {
    const property = fc.property(some, slip, place, (chosen, by, name) => {
      expect(codes(chosen, { ...BASE, slip: by, place: name })).toEqual(codes(chosen, { ...BASE, slip: by }));
    });
    fc.assert(property, sameRuns(60));
  });

  test('with all figures ten times as large', () => {
    const property = fc.property(some, slip, (chosen, by) => {
      expect(codes(chosen, { ...BASE, slip: by, scale: 10 })).toEqual(codes(chosen, { ...BASE, slip: by }));
    });
    fc.assert(property, sameRuns(60));
  });
});

test.each<[string, readonly Paragraph[]]>([
  ['figure-two-values', [received, carried]],
  ['parts-not-total', [resolved]],
  ['parts-not-total', [pending]],
  ['parts-not-total', [petitions]],
  ['figure-two-values', [team, () => team(BASE)]],
])('and a slip is found by itself: %s', (code, paragraphs) => {
  expect(codes(paragraphs, { ...BASE, slip: 5 })).toEqual([code]);
  expect(codes(paragraphs, BASE)).toEqual([]);
});
