import type { ImportPlan } from '../../core/import/plan/import-plan';
import { problemText } from '../../core/workbook/problems/problem-wording';
import { Refusal } from '../run/failure';
import { IMPORT_WORDS } from './import-wording';

/** A tab or a column may disappear between the preview and the last block. */
export function refuseObstacles({ obstacles }: ImportPlan): void {
  if (obstacles.length > 0) throw new Refusal('refused', IMPORT_WORDS.obstacles, obstacles.map(problemText));
}
