import { isoOf } from '../../calendar/day';
import { dayText } from '../../calendar/day-text';
import { FROZEN_TAB } from '../../workbook/contract/product-tabs';
import { INDICATORS_TAB } from '../../workbook/contract/rule-tabs';
import { cellPlace, finding } from '../finding';
import type { Check } from '../subject';

/** Dossiers carried over must equal those left pending by the last frozen period, if the two periods adjoin. */
export const againstLastFrozen: Check<'carried-over-not-pending' | 'periods-gap' | 'periods-overlap'> = ({
  workbook,
  frozen,
}) => {
  const period = workbook?.records.period;
  if (!period) return [];
  const earlier = frozen.filter(({ binds, from, to }) => binds && from < period.from && to < period.to);
  const last = earlier.reduce<(typeof earlier)[number] | null>(
    (latest, one) => (latest && latest.to >= one.to ? latest : one),
    null,
  );
  if (!last) return [];
  const place = cellPlace(FROZEN_TAB.name, null, FROZEN_TAB.columns.to.header, `${last.name}: đến ${dayText(last.to)}`);
  const facts = { period: last.name, last: isoOf(last.to), first: isoOf(period.from) };
  if (last.to >= period.from) return [finding('periods-overlap', facts, [place])];
  if (last.to + 1 < period.from) return [finding('periods-gap', facts, [place])];
  const pending = last.figures.HS_DANG_GIAI_QUYET;
  const left = pending && 'value' in pending ? pending.value : null;
  const carried = workbook.figures.HS_KY_TRUOC;
  if (left === null || carried.value === null || left === carried.value) return [];
  const said = cellPlace(
    INDICATORS_TAB.name,
    null,
    INDICATORS_TAB.columns.current.header,
    `HS_KY_TRUOC = ${carried.text}`,
  );
  return [
    finding('carried-over-not-pending', { carriedOver: carried.value, pending: left, period: last.name }, [
      said,
      place,
    ]),
  ];
};
