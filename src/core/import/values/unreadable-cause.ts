import type { CellKind } from '../../workbook/contract/column';
import { fontOf } from '../letters/font-of';
import type { OldFont } from '../letters/old-fonts';
import { isScrambled } from '../letters/scrambled';
import { type DayFault, dayFault } from './read-day';

export type UnreadableCause = 'lost-character' | 'scrambled' | OldFont | DayFault | 'no-day-form' | 'no-time-limit';

/** Why a column does not accept a text: what is wrong with its letters, then with its form. Null: another word. */
export function unreadableCause(found: string, accepts: CellKind): UnreadableCause | null {
  if (found.includes('\uFFFD')) return 'lost-character';
  if (isScrambled(found)) return 'scrambled';
  const font = fontOf([found]);
  if (font !== null) return font;
  if (accepts.kind === 'whole' && accepts.unit !== 'đồng') return 'no-time-limit';
  return accepts.kind === 'day' ? (dayFault(found) ?? 'no-day-form') : null;
}
