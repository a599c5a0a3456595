import { folded } from '../../text/folded';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import type { ReportText } from '../text/report-text';
import { resolvedIn } from './named-rates';
import { introductionTo, isNarrowed, wordsAround } from './rate-scope';
import { type Share, sharesIn } from './shares';
import { isOfTimeliness } from './timeliness';

/** A rate and what it measures. */
interface Measured {
  readonly share: Share;
  readonly subject: string;
}

/** One rate, named in the same words, with two values. */
export const rateValues: Check<'figure-two-values'> = ({ text }) => {
  const { lines } = text;
  const bySubject = new Map<string, Measured[]>();
  lines.forEach((line, index) => {
    const shares = sharesIn(line);
    if (shares.length === 0 || isNarrowed(introductionTo(lines, index))) return;
    for (const share of shares) {
      const subject = subjectOf(share, text);
      if (subject === null) continue;
      const same = bySubject.get(folded(subject));
      if (same) same.push({ share, subject });
      else bySubject.set(folded(subject), [{ share, subject }]);
    }
  });
  return [...bySubject.values()].flatMap(disagreement);
};

/** `tỷ lệ hồ sơ giải quyết đúng hạn đạt`: what is measured, up to the verb. */
const NAMED = /t[ỷỉ] lệ ([\p{L}, ]{8,90}?) (?:chiếm|đạt|là|bằng|ở mức|đạt tỷ lệ)\s*$/u;
/** `Hồ sơ nộp trực tuyến đạt tỷ lệ`: the same in another order. */
const TOLD = /(?:^|[,:] ?)((?:số )?hồ sơ [\p{L} ]{8,60}?) (?:đạt|chiếm) t[ỷỉ] lệ\s*$/u;
/** Null where the rate has no subject of its own, something around it narrows it, or counts tell whether it is right. */
function subjectOf(share: Share, text: ReportText): string | null {
  const { rate } = share;
  if (isOfTimeliness(share)) {
    const { lead, follows } = wordsAround(share, rate.start, text.period);
    return resolvedIn(text) || [lead, follows].some(isNarrowed) ? null : IN_TIME;
  }
  const named = NAMED.exec(rate.before) ?? TOLD.exec(rate.before);
  if (!named?.[1]) return null;
  const { lead, follows } = wordsAround(share, rate.start - rate.before.length + named.index, text.period);
  if (isNarrowed(lead) || isNarrowed(follows)) return null;
  return named[1].replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
}

const IN_TIME = 'hồ sơ giải quyết trước hạn và đúng hạn';

const FILLERS = /(?<!\p{L})(?:các|số|được|trả|giải quyết|việc|và)(?!\p{L})|,/gu;

function disagreement(measured: readonly Measured[]): readonly Finding<'figure-two-values'>[] {
  const [first] = measured;
  const other = first && measured.find((one) => !agrees(first.share, one.share));
  if (!first || !other) return [];
  const [one, two] = [first.share, other.share];
  const facts = { what: `Tỷ lệ ${first.subject}`, said: one.rate.printed, other: two.rate.printed };
  return [finding('figure-two-values', facts, [...new Set([one.line.place, two.line.place])], 'likely')];
}

/** Equal at the decimals of the more coarsely printed one, cut or rounded. */
function agrees({ rate: one }: Share, { rate: other }: Share): boolean {
  const decimals = Math.min(one.decimals, other.decimals);
  const [a, b] = [one.value, other.value];
  return [a.floor(decimals), a.round(decimals)].some((value) =>
    [b.floor(decimals), b.round(decimals)].some((its) => its.equals(value)),
  );
}
