import { judged, type Verdict } from '../../../builders/report-grammar/judging';
import { MISTAKES } from '../../../builders/report-grammar/mistakes';
import type { Mistake } from '../../../builders/report-grammar/planting';
import { lineText } from '../../../builders/report-grammar/planting';
import { reportOfSeed } from '../../../builders/report-grammar/report';
import { LONG } from '../../../builders/runs';

/** Of ten mistakes of one kind, nine are found. */
const LEAST_SHARE = 0.9;
const REPORTS = LONG ? 30 : 10;
/** A superseded basis, for one, has no place in most reports. */
const MOST_TRIES = 6;
/** With fewer verdicts the shares below say nothing. */
const LEAST_VERDICTS = Math.ceil(REPORTS / 3);

/** The same reports each time: a share of a few random ones would pass and fail by chance. */
function verdictsOn(mistake: Mistake): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (let seed = 1; verdicts.length < REPORTS && seed <= REPORTS * MOST_TRIES; seed++) {
    const verdict = judged(reportOfSeed(seed), mistake, seed);
    if (verdict) verdicts.push(verdict);
  }
  return verdicts;
}

const plantedLine = ({ planted: { lines, at } }: Verdict) =>
  lines
    .slice(at, at + 1)
    .map(lineText)
    .join();

describe.each(MISTAKES.map((mistake) => [mistake.kind, mistake] as const))('%s in a sound report', (_, mistake) => {
  const verdicts = verdictsOn(mistake);

  test('has a place in enough reports', () => {
    expect(verdicts.length).toBeGreaterThanOrEqual(LEAST_VERDICTS);
  });

  test('is found', () => {
    const missed = verdicts.filter(({ found }) => !found).map(plantedLine);
    const share = 1 - missed.length / verdicts.length;
    expect({ missed, enough: share >= LEAST_SHARE }).toMatchObject({ enough: true });
  });

  test('is the only error', () => {
    const others = verdicts.flatMap((verdict) =>
      verdict.others.map(({ code, message }) => `${code}: ${message} (beside «${plantedLine(verdict)}»)`),
    );
    expect(others).toEqual([]);
  });
});
