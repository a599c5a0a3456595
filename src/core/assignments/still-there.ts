interface Placed {
  readonly row: number;
}

/** The present row that an officer saw before; null when it was changed, removed, or moved and is no longer unique. */
export function stillThere<R extends Placed>(rows: readonly R[], seen: Placed, isSame: (row: R) => boolean): R | null {
  const same = rows.filter(isSame);
  const [first, ...others] = same;
  return same.find(({ row }) => row === seen.row) ?? (others.length === 0 ? first : undefined) ?? null;
}
