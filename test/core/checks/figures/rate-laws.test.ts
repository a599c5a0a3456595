import fc from 'fast-check';
import { groupedText, rateText } from '../../../../src/core/indicators/number-text';
import type { Rounding } from '../../../../src/core/indicators/rate';
import { codesIn } from '../../../builders/report-text';
import { sameRuns } from '../../../builders/runs';

const counts = fc
  .tuple(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 0, max: 400_000 }))
  .map(([one, other]) => ({ part: Math.min(one, other), base: Math.max(one, other) }));
const roundings = fc.constantFrom<Rounding>('truncate', 'round');
const decimals = fc.integer({ min: 0, max: 3 });

/** Ways to say a part, its base and their rate. */
const SAYINGS: readonly ((part: string, base: string, rate: string) => string)[] = [
  (part, base, rate) => `Nộp trực tuyến ${part}/${base} hồ sơ, đạt ${rate}.`,
  (part, base, rate) => `Số hóa ${part} hồ sơ/${base} hồ sơ (${rate}).`,
  (part, base, rate) => `Tỷ lệ số hóa đạt ${rate} (${part}/${base} hồ sơ).`,
  (part, base, rate) => `Thanh toán trực tuyến ${part} hồ sơ trên tổng số ${base} hồ sơ có phí, chiếm ${rate}.`,
  (part, base, rate) => `Trong tổng số ${base} hồ sơ, có ${part} hồ sơ được số hóa, đạt tỷ lệ ${rate}.`,
  (part, base, rate) => `Ký số ${part} văn bản, đạt ${rate} so với tổng số ${base} văn bản.`,
];
const sayings = fc.constantFrom(...SAYINGS);

const wrongIn = (text: string) => codesIn(text).filter((code) => code === 'rate-wrong');

test('a rate of any counts, cut or rounded, is right however it is told', () => {
  fc.assert(
    fc.property(counts, roundings, decimals, sayings, ({ part, base }, rounding, digits, say) => {
      const rate = rateText(part, base, { decimals: digits, rounding });
      expect(wrongIn(say(groupedText(part), groupedText(base), rate))).toEqual([]);
    }),
    sameRuns(200),
  );
});

test('a rate off by more than its last digit is told however it is told', () => {
  fc.assert(
    fc.property(counts, decimals, sayings, fc.integer({ min: 2, max: 9 }), ({ part, base }, digits, say, off) => {
      const scale = 10 ** digits;
      const cut = Math.floor((part / base) * 100 * scale);
      const said = (cut + off) / scale;
      fc.pre(said <= 100 && part > 0);
      const rate = `${said.toFixed(digits).replace('.', ',')}%`;
      expect(wrongIn(say(groupedText(part), groupedText(base), rate))).toEqual(['rate-wrong']);
    }),
    sameRuns(200),
  );
});

test('amounts rounded to their last digit give every rate of the true amounts', () => {
  const amounts = fc.tuple(fc.integer({ min: 5e8, max: 9e9 }), fc.integer({ min: 1e10, max: 9e10 }));
  fc.assert(
    fc.property(amounts, roundings, ([part, base], rounding) => {
      const inBillions = (vnd: number) => (vnd / 1e9).toFixed(1).replace('.', ',');
      const rate = rateText(part, base, { decimals: 2, rounding });
      expect(wrongIn(`Giải ngân ${inBillions(part)}/${inBillions(base)} tỷ đồng, đạt ${rate}.`)).toEqual([]);
    }),
    sameRuns(200),
  );
});
