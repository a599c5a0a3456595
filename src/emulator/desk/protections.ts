import { type Area, overlaps } from '../spreadsheet/area';
import type { ProtectionRecord } from '../spreadsheet/rules';
import type { SheetState } from '../spreadsheet/sheet-state';
import { DESK_WORDS } from './desk-wording';
import { type Asks, type Confirmation, type Refused, refused } from './outcome';

export interface Edit extends Confirmation {
  readonly officer: string;
  readonly owner: string;
  /** The cells that the edit touches; none when it touches the sheet as a whole. */
  readonly areas: readonly Area[] | null;
}

/** What the protections of a sheet have against an edit. */
export function stopOf(sheet: SheetState, edit: Edit): Asks | Refused | null {
  const touched = sheet.protections.filter((protection) => isTouched(protection, edit.areas));
  if (touched.some((protection) => !mayEdit(protection, edit))) return refused(DESK_WORDS.protectedForOthers);
  const warns = touched.some(({ warningOnly }) => warningOnly);
  return warns && !edit.confirmed ? { kind: 'asks', question: DESK_WORDS.protectedWarning } : null;
}

function isTouched({ area }: ProtectionRecord, areas: readonly Area[] | null): boolean {
  return area === null || (areas?.some((one) => overlaps(one, area)) ?? true);
}

function mayEdit({ warningOnly, editors }: ProtectionRecord, { officer, owner }: Edit): boolean {
  return warningOnly || editors === undefined || officer === owner || editors.includes(officer);
}
