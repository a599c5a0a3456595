import { agree, type Claim } from '../claims/claim';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import { groupedBy, isFirm, keyOf, placesOf, saidIn, subjectOf, sureness, toldGroups } from './conflicts';
import { claimsOfTables, type TableClaim } from './table-claims';

/** A figure told in words that no table tells so: annexes are filled in by others, or later. */
export const notAsInTable: Check<'figure-two-values'> = ({ text }) => {
  const tables = claimsOfTables(text);
  return tables.length === 0 ? [] : againstTables(toldGroups(text), tables);
};

function againstTables(
  groups: readonly (readonly Claim[])[],
  tables: readonly TableClaim[],
): readonly Finding<'figure-two-values'>[] {
  const cells = tables.filter(({ claim }) => isFirm(claim) && !claim.isGuessed);
  const byKey = groupedBy(
    cells.map(({ claim }) => claim),
    keyOf,
  );
  const saidOf = new Map(cells.map(({ claim, isSaid }) => [claim, isSaid]));
  const told = new Map(groups.flatMap((group) => group.slice(0, 1).map((first) => [keyOf(first), group] as const)));
  return byKey.flatMap(([cell, ...others]) => {
    const [first, ...rest] = cell ? (told.get(keyOf(cell)) ?? []) : [];
    if (!cell || !first || others.some((other) => !agree(other, cell))) return [];
    if ([first, ...rest].some((claim) => agree(claim, cell))) return [];
    const facts = { what: subjectOf(first), said: saidIn(first), other: saidIn(cell) };
    const isSure = saidOf.get(cell) === true && sureness(first, cell) !== 'doubtful';
    return [finding('figure-two-values', facts, placesOf([first, cell]), isSure ? 'likely' : 'doubtful')];
  });
}
