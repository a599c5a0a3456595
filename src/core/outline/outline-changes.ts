import type { Outline, SectionCode } from './outline';
import { outlineRows, type Row } from './outline-rows';

/** How a section of one outline differs from that of another; headings as they would be typed, empty where there is none. */
export interface SectionChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly code: SectionCode;
  readonly before: string;
  readonly after: string;
}

/** What would change on the tab `Đề cương` if another outline replaced the one in force; a mere change of order is none. */
export function outlineChanges(current: Outline, next: Outline): readonly SectionChange[] {
  const [before, after] = [rowsByCode(current), rowsByCode(next)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((code) =>
    changeOf(code, before.get(code), after.get(code)),
  );
}

function rowsByCode(outline: Outline): ReadonlyMap<SectionCode, Row> {
  return new Map(outlineRows(outline).map((row) => [row.code, row]));
}

function changeOf(code: SectionCode, before: Row | undefined, after: Row | undefined): readonly SectionChange[] {
  if (before && after && JSON.stringify(before) === JSON.stringify(after)) return [];
  const kind = before ? (after ? 'changed' : 'removed') : 'added';
  return [{ kind, code, before: before?.heading ?? '', after: after?.heading ?? '' }];
}
