interface Placed {
  readonly row: number;
}

/** The row that an officer had before them, wherever it stands by now; null when it was changed, is gone or is one of several. */
export function stillThere<R extends Placed>(rows: readonly R[], seen: Placed, isSame: (row: R) => boolean): R | null {
  const same = rows.filter(isSame);
  const [first, ...others] = same;
  return same.find(({ row }) => row === seen.row) ?? (others.length === 0 ? first : undefined) ?? null;
}
