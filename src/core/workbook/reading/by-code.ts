import { codeKey } from '../../text/folded';

/** Finds a row by its code in any spelling; of several rows with one code the first. */
export type FindByCode<T> = (code: string) => T | undefined;

export function byCode<T extends { readonly code: string }>(rows: readonly T[]): FindByCode<T> {
  const first = new Map<string, T>();
  for (const row of rows) {
    const key = codeKey(row.code);
    if (!first.has(key)) first.set(key, row);
  }
  return (code) => first.get(codeKey(code));
}
