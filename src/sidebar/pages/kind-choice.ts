import { KIND_NAMES } from '../../core/report/report-wording';
import { choices } from '../fields';
import { REPORT } from '../wording/report';

/** Which report is made; that on administrative reform until the officer chooses. */
export function kindChoice() {
  return choices(REPORT.kind, KIND_NAMES, 'cchc');
}
