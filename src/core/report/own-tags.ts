import type { OwnRow } from '../definitions/definition';
import { ownCodes } from '../definitions/own-codes';
import { COMPARISON_FIELDS, RATE_FIELDS, TARGET_FIELDS } from './vocabulary';

/** Every tag of an office's own indicators with its meaning, like `VALUE_TAGS` for those of the product. */
export function ownTags(rows: readonly OwnRow[]): ReadonlyMap<string, string> {
  return new Map(
    [...ownCodes(rows).value.values()].flatMap(({ code, label, method }): [string, string][] => {
      const fields = { ...(method === 'rate' ? RATE_FIELDS : {}), ...COMPARISON_FIELDS, ...TARGET_FIELDS };
      const further = Object.entries(fields).map(([field, meaning]): [string, string] => [
        `${code}.${field}`,
        `${label}: ${meaning}`,
      ]);
      return [[code, label], ...further];
    }),
  );
}
