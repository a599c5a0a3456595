import type { Fact, ProbeAnswer, Verdict } from '../../../protocol/self-test';
import { foundText, REPORT_TEXT } from '../../wording/self-test';

interface Told {
  readonly version: string;
  readonly at: string;
  readonly answers: readonly ProbeAnswer[];
  readonly left: readonly string[];
}

/** Sentences for people, and the same as JSON for whoever changes the code. */
export function selfTestText({ version, at, answers, left }: Told): string {
  return [
    REPORT_TEXT.title(version, at),
    '',
    ...answers.flatMap(sentences),
    ...(left.length > 0 ? ['', REPORT_TEXT.left, ...left] : []),
    '',
    REPORT_TEXT.json,
    JSON.stringify({ version, at, answers: answers.map(bare), left }),
    '',
  ].join('\n');
}

function sentences({ question, verdict, facts, reason }: ProbeAnswer): readonly string[] {
  return [
    REPORT_TEXT.answer(question, REPORT_TEXT.verdicts[verdict]),
    ...facts.map(factText),
    ...(reason === null ? [] : [REPORT_TEXT.reason(reason)]),
  ];
}

function factText({ label, found, assumed }: Fact): string {
  if (assumed === null || assumed.includes(found)) return REPORT_TEXT.fact(label, foundText(found));
  return REPORT_TEXT.otherFact(label, foundText(found), assumed.map(foundText).join(REPORT_TEXT.or));
}

/** Without the words, which follow from the ids. */
function bare({ id, verdict, facts, reason, milliseconds }: ProbeAnswer): object {
  const found = Object.fromEntries(facts.map((fact) => [fact.key, fact.found]));
  return { id, verdict, found, ...(reason === null ? {} : { reason }), milliseconds };
}

export function countsOf(answers: readonly ProbeAnswer[]): Readonly<Record<Verdict, number>> {
  const of = (verdict: Verdict) => answers.filter((answer) => answer.verdict === verdict).length;
  return {
    'as-assumed': of('as-assumed'),
    different: of('different'),
    open: of('open'),
    failed: of('failed'),
    'left-out': of('left-out'),
  };
}
