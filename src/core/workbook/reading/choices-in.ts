import { folded, tidy } from '../../text/folded';

/** Several of some accepted texts in one cell, separated by `;` or on lines of their own, and the parts that are none. */
export function choicesIn<T>(cell: string, choices: Readonly<Record<string, T>>) {
  const byFoldedText = new Map(Object.entries(choices).map(([text, value]) => [folded(text), value]));
  const parts = cell
    .split(/[;\n]/)
    .map(tidy)
    .filter((part) => part !== '');
  return {
    value: [...new Set(parts.flatMap((part) => byFoldedText.get(folded(part)) ?? []))] as readonly T[],
    unknown: parts.filter((part) => !byFoldedText.has(folded(part))),
  };
}
