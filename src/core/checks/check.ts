import { CHECKS } from './checks';
import type { Finding } from './finding';
import { guarded } from './guarded';
import type { Subject } from './subject';

/** All findings: errors first, then warnings, each in the order of the rules. */
export function findingsIn(subject: Subject): readonly Finding[] {
  const found = Object.values(CHECKS).flatMap((checks) => checks.flatMap((check) => guarded(check, subject)));
  return [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'warning'),
  ];
}
