import type { Rounding } from '../../indicators/rate';
import { type Finding, finding } from '../finding';
import type { Subject } from '../subject';
import { rightRates } from './rate-fit';
import type { Judged, RateRule } from './rates';

const RULE_NAMES: Readonly<Record<Rounding, string>> = { truncate: 'Cắt bớt', round: 'Làm tròn' };

/** A report must round all rates the same way: by the workbook's setting if there is one. */
export function roundings(judged: readonly Judged[], { workbook }: Subject): readonly Finding<RateRule>[] {
  if (workbook) return againstSetting(judged, workbook.records.settings.rounding);
  const cut = judged.find(({ fit }) => fit === 'truncate');
  const rounded = judged.find(({ fit }) => fit === 'round');
  if (!cut || !rounded) return [];
  const facts = { cut: cut.share.rate.printed, rounded: rounded.share.rate.printed };
  return [finding('rates-two-roundings', facts, [cut.share.line.place, rounded.share.line.place])];
}

function againstSetting(judged: readonly Judged[], rounding: Rounding): readonly Finding<RateRule>[] {
  return judged
    .filter(({ fit }) => fit !== 'none' && fit !== 'both' && fit !== rounding)
    .map(({ share: { rate, part, line }, base }) => {
      const facts = {
        said: rate.printed,
        rule: RULE_NAMES[rounding],
        right: part && base ? rightRates(part.value, base, rate)[rounding] : '',
      };
      return finding('rate-other-rounding', facts, [line.place]);
    });
}
