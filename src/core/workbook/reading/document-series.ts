import { folded } from '../../text/folded';
import type { Settings } from '../contract/settings';

/**
 * The series in which the ward numbers documents of this type within a year. The head of the agency decides whether the
 * ward has one series or several (Nghị định 30/2020/NĐ-CP, Điều 15).
 */
export function seriesOf(type: string, kind: Settings['documentSeries']): string {
  if (kind === 'one') return '';
  if (kind === 'by-type') return folded(type);
  return folded(type) === 'qđ' ? 'qđ' : '';
}
