import { CHECKS } from './checks';
import type { Finding } from './finding';
import { guarded } from './guarded';
import type { RuleArea } from './rules-by-area';
import type { Subject } from './subject';

/** All findings: errors first, then warnings, each in the order of the rules. */
export function findingsIn(subject: Subject): readonly Finding[] {
  const ofBody = withoutAsides(subject);
  const areas = Object.keys(CHECKS) as RuleArea[];
  const found = areas.flatMap((area) =>
    CHECKS[area].flatMap((check) => guarded(check, area === 'privacy' ? subject : ofBody)),
  );
  const ordered = [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'warning'),
  ];
  return ordered.filter(fewOfEachLine());
}

/** Findings of one rule on one line: whoever mends twenty reads the line anew, and a check afterwards finds the rest. */
const MOST_ON_LINE = 20;

/** The errors come first, so they are the ones that are kept. A finding without a paragraph always is. */
function fewOfEachLine(): (found: Finding) => boolean {
  const told = new Map<string, number>();
  return ({ code, places: [first] }) => {
    if (!first || first.paragraph === null) return true;
    const key = `${code} ${first.paragraph} ${first.part ?? ''}`;
    const count = (told.get(key) ?? 0) + 1;
    told.set(key, count);
    return count <= MOST_ON_LINE;
  };
}

/** Headers, notes and comments are no statements of the report; they are searched for personal data alone. */
function withoutAsides({ text, ...subject }: Subject): Subject {
  return { ...subject, text: { ...text, lines: text.lines.filter(({ kind }) => kind !== 'aside') } };
}
