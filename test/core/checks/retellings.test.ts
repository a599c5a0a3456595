import { readFileSync } from 'node:fs';
import { checkReport } from '../../../src/core/checks/check-report';
import type { Finding } from '../../../src/core/checks/finding';
import { linesOfText } from '../../../src/core/checks/text/read-report-text';

/** A mistake put into a reworded copy of the reference report, and the paragraphs concerned. */
interface Mistake {
  readonly mistake: number;
  readonly paragraphs: readonly number[];
}

const FOLDER = 'test/data/reports';
const check = (name: string) => checkReport(linesOfText(readFileSync(`${FOLDER}/${name}.txt`, 'utf8')), null);
const mistakesIn = (name: string): readonly Mistake[] =>
  JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8')) as Mistake[];

/** Whether one finding names the paragraph of the mistake, or at least two of them when it has several. */
function isFound({ paragraphs }: Mistake, findings: readonly Finding[]): boolean {
  const wanted = [...new Set(paragraphs)];
  const quoted = findings.map(({ places }) => places.map(({ paragraph }) => paragraph));
  if (wanted.length === 1) return quoted.some((places) => places.includes(wanted[0] as number));
  return quoted.some((places) => wanted.filter((paragraph) => places.includes(paragraph)).length >= 2);
}

describe.each(['retelling-a', 'retelling-b'])('%s of the reference report', (name) => {
  const findings = check(name);
  const missed = mistakesIn(name).filter((mistake) => !isFound(mistake, findings));

  test('shows at least 20 of its 23 mistakes, each with both places', () => {
    expect({ missed: missed.map(({ mistake }) => mistake), enough: missed.length <= 3 }).toMatchObject({
      enough: true,
    });
  });
});

describe.each(['sound-a', 'sound-b'])('%s, in which nothing is wrong', (name) => {
  test('raises no error', () => {
    expect(check(name).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
