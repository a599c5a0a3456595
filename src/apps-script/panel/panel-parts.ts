import type { FailedPart, PanelPart } from '../../protocol/panel';
import { answered, Refusal } from '../run/failure';

/** Puts together what has several parts: one that fails is told, and the others stand. */
export interface Parts {
  /** What the work gives, or what to do without it. What the officer has to mend first stops everything. */
  take<T>(part: PanelPart, work: () => T, without: T): T;
  readonly failed: readonly FailedPart[];
}

export function panelParts(): Parts {
  const failed: FailedPart[] = [];
  return {
    failed,
    take(part, work, without) {
      const answer = answered(work);
      if (answer.ok) return answer.value;
      const { kind, message, details } = answer.failure;
      if (kind === 'refused' || kind === 'busy') throw new Refusal(kind, message, details);
      failed.push({ part, failure: answer.failure });
      return without;
    },
  };
}
