import type { FailedPart, PanelPart } from '../../protocol/panel';
import { answered, Refusal } from '../run/failure';
import { flushed } from '../run/retry';

/** Collects a result part by part: a part that fails is listed, and the others are kept. */
export interface Parts {
  /**
   * Returns what `work` gives, or `without` when it fails. A refusal is thrown on, since the officer has to act first.
   */
  take<T>(part: PanelPart, work: () => T, without: T): T;
  readonly failed: readonly FailedPart[];
}

export function panelParts(): Parts {
  const failed: FailedPart[] = [];
  return {
    failed,
    take(part, work, without) {
      // What an earlier part wrote must not fail in this one.
      flushed();
      const answer = answered(work);
      if (answer.ok) return answer.value;
      const { kind, message, details } = answer.failure;
      if (kind === 'refused' || kind === 'busy') throw new Refusal(kind, message, details);
      failed.push({ part, failure: answer.failure });
      return without;
    },
  };
}
