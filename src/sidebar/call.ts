import type { Answer, Failure } from '../protocol/answer';
import { causeInWords } from '../protocol/google-signs';
import type { Server } from '../protocol/server';
import { CALL_FAILURES } from './wording/failures';

/** A run ends after six minutes at the latest; a call without an answer by then will get none. */
const PATIENCE_MS = 6.5 * 60_000;

type Call = keyof Server;

type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
} & { readonly [N in Call]: (...values: readonly unknown[]) => void };

/** Calls the script. Never rejects: an error that Google itself reports also comes back as a failure. */
export function call<N extends Call>(name: N, ...values: Parameters<Server[N]>): Promise<ReturnType<Server[N]>> {
  return new Promise((resolve) => {
    const settle = (answer: Answer<unknown>) => {
      window.clearTimeout(timer);
      resolve(answer as ReturnType<Server[N]>);
    };
    const fail = (failure: Failure) => settle({ ok: false, failure });
    const timer = window.setTimeout(() => fail(failed(CALL_FAILURES.silent)), PATIENCE_MS);
    try {
      const runner = google.script.run as unknown as Runner;
      runner
        .withSuccessHandler((answer) => (isAnswer(answer) ? settle(answer) : fail(failed(CALL_FAILURES.empty))))
        .withFailureHandler((error) => fail(failureOf(error)))
        [name](...values);
    } catch (error) {
      fail(failureOf(error));
    }
  });
}

function isAnswer(answer: unknown): answer is Answer<unknown> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** An error of which neither the words nor the network tell what it is, is shown as it came. */
export function failureOf(error: unknown): Failure {
  const message = String((error as Error | null)?.message ?? error);
  const details = [CALL_FAILURES.said(message)];
  const cause = causeInWords(message);
  if (cause === 'rights') return { kind: 'denied', message: CALL_FAILURES.denied, details };
  if (cause === 'time') return failed(CALL_FAILURES.tooLong, details);
  if (/network|connection|HTTP 0/i.test(message)) return failed(CALL_FAILURES.network, details);
  return failed(CALL_FAILURES.other, details);
}

/** For a page that throws, which is a mistake of the program; other pages are not affected. */
export function failureOfPage(error: unknown): Failure {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return failed(CALL_FAILURES.page, [CALL_FAILURES.mistake(message)]);
}

function failed(message: string, details: readonly string[] = []): Failure {
  return { kind: 'failed', message, details };
}
