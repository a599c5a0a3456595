import { indicatorsOf } from '../definitions/indicators-in-force';
import { figuresDigest, isSameDigest } from '../history/figures-digest';
import { codesWithFigures, figureOf } from '../indicators/figures';
import { textDigest } from '../text/text-digest';
import type { WorkbookReport } from './make-report';

/**
 * What a report was made from: a checksum of its figures and documents, then each figure as printed. Equal data give
 * equal marks, on any day.
 */
export function dataMark(made: WorkbookReport): string {
  const printed = codesWithFigures(made.figures).map((code) => `${code}=${figureOf(made.figures, code).text}`);
  return `${checksumOf(made)}${FIGURES_FOLLOW}${printed.join(';')}${WHOLE}`;
}

const FIGURES_FOLLOW = '|';
/** Word may cut a property after 255 characters when it saves; then only the checksum is left to go by. */
const WHOLE = ';.';

function checksumOf({ figures, records }: WorkbookReport): string {
  const documents = (records.documents ?? []).map(({ symbol, issuedOn, issuer, subject }) => [
    symbol,
    issuedOn,
    issuer,
    subject,
  ]);
  return `${figuresDigest(figures)}-${textDigest(JSON.stringify(documents))}`;
}

/**
 * How a report stands to the data of a workbook: made from these very data, from earlier ones, or by somebody else.
 * `madeFrom` is the mark kept with the report; the log keeps only the checksum of the figures.
 */
export function originOf(madeFrom: string | null, made: WorkbookReport): Origin {
  const [kept = ''] = madeFrom?.split(FIGURES_FOLLOW) ?? [];
  if (kept === '') return 'elsewhere';
  const [[figures = '', documents], [figuresNow = '', documentsNow]] = [kept.split('-'), checksumOf(made).split('-')];
  const sameDocuments = documents === undefined || documents === documentsNow;
  return isSameDigest(figures, figuresNow) && sameDocuments ? 'same-data' : 'earlier-data';
}

export type Origin = 'same-data' | 'earlier-data' | 'elsewhere';

export interface MovedFigure {
  readonly code: string;
  readonly label: string;
  /** As the report printed it, and as it would be printed now. */
  readonly before: string;
  readonly now: string;
}

/** The figures that moved since a report was made; null where its mark keeps none. */
export function movedFigures(madeFrom: string, { figures, records }: WorkbookReport): readonly MovedFigure[] | null {
  const before = printedIn(madeFrom);
  if (before === null) return null;
  return indicatorsOf(records).flatMap(({ code, label }) => {
    const [then, now] = [before.get(code), figureOf(figures, code).text];
    return then === undefined || then === now ? [] : [{ code, label, before: then, now }];
  });
}

/** The figures that moved between two reports, by their marks; null where one of them keeps none. */
export function movedBetween(earlier: string, later: string): readonly Omit<MovedFigure, 'label'>[] | null {
  const [before, after] = [printedIn(earlier), printedIn(later)];
  if (before === null || after === null) return null;
  return [...after].flatMap(([code, now]) => {
    const then = before.get(code);
    return then === undefined || then === now ? [] : [{ code, before: then, now }];
  });
}

/** Each figure as a report printed it, by its code; null where its mark was cut off. */
function printedIn(mark: string): ReadonlyMap<string, string> | null {
  const [, kept] = mark.split(FIGURES_FOLLOW);
  if (!kept?.endsWith(WHOLE)) return null;
  const pairs = kept.slice(0, -WHOLE.length).split(';');
  return new Map(pairs.map((one) => one.split('=') as [string, string]));
}
