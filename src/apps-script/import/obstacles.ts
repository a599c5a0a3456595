import type { ImportPlan } from '../../core/import/plan/import-plan';
import { problemText } from '../../core/workbook/wording';
import { Refusal } from '../failure';
import { IMPORT_WORDS } from './words';

/** A tab or a column may go missing between the preview and the last block. */
export function refuseObstacles({ obstacles }: ImportPlan): void {
  if (obstacles.length > 0) throw new Refusal('refused', IMPORT_WORDS.obstacles, obstacles.map(problemText));
}
