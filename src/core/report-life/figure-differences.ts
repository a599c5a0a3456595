import type { Finding } from '../checks/finding';

/** A figure of a document that is another one in the workbook. */
export interface FigureDifference {
  readonly what: string;
  readonly inDocument: string;
  readonly inWorkbook: string;
}

/** Of the findings of a document: each figure once, whether people typed it or the data have moved since. */
export function figureDifferences(findings: readonly Finding[]): readonly FigureDifference[] {
  const found = findings.flatMap(({ code, facts }) => {
    if (code === 'figure-not-of-workbook') return [facts as Told];
    return code === 'figures-moved' ? (facts as { readonly moved: readonly Told[] }).moved : [];
  });
  const byKey = new Map(found.map((one) => [`${one.what} ${one.said}`, one]));
  return [...byKey.values()].map(({ what, said, counted }) => ({ what, inDocument: said, inWorkbook: counted }));
}

interface Told {
  readonly what: string;
  readonly said: string;
  readonly counted: string;
}
