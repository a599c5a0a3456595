import type { Answer, Failure } from '../../protocol/answer';
import { ADVICE, saidBy } from './failure-wording';
import { causeOf } from './google-error';
import { writingOut } from './retry';

/** A reason to stop that the officer can read and act on. */
export class Refusal extends Error {
  constructor(
    readonly kind: Failure['kind'],
    message: string,
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

/** The only place of this edge that catches: every call from the sidebar or the menu goes through it. */
export function answered<T>(work: () => T): Answer<T> {
  try {
    return { ok: true, value: writingOut(work) };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof Refusal) return { kind: error.kind, message: error.message, details: error.details };
  const message = String((error as Error | null)?.message ?? error);
  const cause = causeOf(error);
  return { kind: cause === 'rights' ? 'denied' : 'failed', message: ADVICE[cause], details: [saidBy(cause, message)] };
}
