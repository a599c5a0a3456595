import type { StepOrder } from '../../protocol/life';
import { concernsOf, keepRemarks, sentRemarks } from '../level-above/add-remarks';
import type { LifeDesk } from './life-run';

interface Returned {
  readonly concerns: readonly string[];
  /** Keeps the remarks; says how many are new. */
  readonly keep: () => readonly string[];
}

const NONE: Returned = { concerns: [], keep: () => [] };

/** The remarks that came with a report that is returned, kept in the same act. */
export function returnedRemarks({ report, lease }: LifeDesk, { step, remarks }: StepOrder): Returned {
  if (step !== 'returned' || remarks.trim() === '') return NONE;
  const { sent, told } = sentRemarks(remarks);
  return { concerns: [...told, ...concernsOf(sent, report)], keep: () => [keepRemarks(sent, report, lease.officer)] };
}
