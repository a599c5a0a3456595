import { type Area, type Formula, formulaOf } from './formula';

/**
 * The formula as it reads when filled down into another row, null when that is not sure: it must read only its own row,
 * whole columns, and cells that do not move.
 */
export function filledDown(formula: Formula, from: number, to: number): string | null {
  const areas = formula.parts.filter((part): part is Area => part.kind === 'area');
  if (formula.isOpen || !areas.every((area) => isOwnRow(area, from) || isUnmoved(area))) return null;
  let text = '';
  let done = 0;
  for (const area of areas) {
    text += formula.text.slice(done, area.start);
    const reference = formula.text.slice(area.start, area.end);
    text += isOwnRow(area, from) ? reference.replace(/\d+/g, String(to + 1)) : reference;
    done = area.end;
  }
  return text + formula.text.slice(done);
}

function isOwnRow({ sheet, first, last }: Area, row: number): boolean {
  const isOwn = (corner: Area['first']) => corner.row === row && corner.column !== null && !corner.isRowFixed;
  return sheet === null && isOwn(first) && isOwn(last);
}

function isUnmoved({ first, last }: Area): boolean {
  const isColumns = first.row === null && last.row === null;
  return isColumns || (first.isRowFixed && last.isRowFixed);
}

/** Whether the formula means the same in every row: it names no cell relative to its own. */
export function isSameInEveryRow(text: string): boolean {
  const { parts, isOpen } = formulaOf(text);
  return !isOpen && parts.every((part) => part.kind !== 'area' || isUnmoved(part));
}
