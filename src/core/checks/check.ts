import { CHECK_NAMES } from './check-names';
import { CHECKS, type CheckName } from './checks';
import type { Finding } from './finding';
import { guarded } from './guarded';
import type { Subject } from './subject';

/** Everything the rules find, errors first, each group in the order of the rules. */
export function findingsIn(subject: Subject): readonly Finding[] {
  const names = Object.keys(CHECKS) as CheckName[];
  const found = names.flatMap((name) => guarded(CHECK_NAMES[name], CHECKS[name], subject));
  return [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'warning'),
  ];
}
