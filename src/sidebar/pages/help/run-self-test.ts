import type { Answer } from '../../../protocol/answer';
import type { ProbeAnswer, TestedPart } from '../../../protocol/self-test';
import { call } from '../../call';
import { SELF_TEST } from '../../wording/self-test';
import { browserAnswer, pageAnswer, unanswered } from './page-answers';

export interface SelfTestResult {
  readonly answers: readonly ProbeAnswer[];
  /** In words: what could not be removed. */
  readonly left: readonly string[];
  /** An execution that gave no answer may have left scratch things behind. */
  readonly mayHaveLeft: boolean;
}

const MEGABYTE = 1024 * 1024;
/** Of the largest wards' registers. */
const ROWS = 30_000;

interface Timed<T> {
  readonly answer: Answer<T>;
  readonly milliseconds: number;
}

/**
 * Three executions: the tab, which carries 1 MB both ways; Drive; 8 MB. One that gives no answer is told, and the rest
 * go on.
 */
export async function runSelfTest(copies: boolean, say: (text: string) => void): Promise<SelfTestResult> {
  say(SELF_TEST.sheetStep);
  const ballast = 'x'.repeat(MEGABYTE);
  const laden = await timed(() => call('selfTestSheet', { rows: ROWS, ballast }));
  // The megabyte may be what did not pass.
  const isLost = !laden.answer.ok && laden.answer.failure.kind === 'failed';
  const sheet = isLost ? await timed(() => call('selfTestSheet', { rows: ROWS, ballast: '' })) : laden;
  say(SELF_TEST.driveStep);
  const drive = await timed(() => call('selfTestDrive', { copies }));
  say(SELF_TEST.payloadStep);
  const large = 'x'.repeat(8 * MEGABYTE);
  const payload = await timed(() => call('selfTestPayload', large));
  const parts = [sheet.answer, drive.answer].flatMap((answer) => (answer.ok ? [answer.value] : []));
  return {
    answers: [
      ...answersOf('sheet', sheet),
      ...answersOf('drive', drive),
      ...startAnswers(drive),
      payloadAnswer('payload-1', laden, (part) => [part.ballast === ballast, part.milliseconds]),
      payloadAnswer('payload-8', payload, (text) => [text === large, 0]),
      browserAnswer(),
    ],
    left: parts.flatMap(({ left }) => left),
    mayHaveLeft: parts.length < 2,
  };
}

async function timed<T>(work: () => Promise<Answer<T>>): Promise<Timed<T>> {
  const begunAt = performance.now();
  const answer = await work();
  return { answer, milliseconds: Math.round(performance.now() - begunAt) };
}

function answersOf(id: 'sheet' | 'drive', { answer }: Timed<TestedPart>): readonly ProbeAnswer[] {
  return answer.ok ? answer.value.answers : [unanswered(id, answer.failure)];
}

/** What is left of the whole when the script's own work is taken off. */
function startAnswers({ answer, milliseconds }: Timed<TestedPart>): readonly ProbeAnswer[] {
  return answer.ok ? [pageAnswer('start', { milliseconds: milliseconds - answer.value.milliseconds })] : [];
}

function payloadAnswer<T>(
  id: 'payload-1' | 'payload-8',
  { answer, milliseconds }: Timed<T>,
  told: (value: T) => readonly [isWhole: boolean, ownWork: number],
): ProbeAnswer {
  if (!answer.ok) return unanswered(id, answer.failure);
  const [whole, ownWork] = told(answer.value);
  return pageAnswer(id, { whole, milliseconds: milliseconds - ownWork }, { whole: true });
}
