import type { ReportText, TextLine } from '../text/report-text';

/** Sentences about what happened: no tables, no directions or proposals for the time to come. */
export function pastSentences({ lines }: ReportText): readonly TextLine[] {
  return lines.filter(({ kind, cells, isAhead }) => kind === 'body' && !cells && !isAhead);
}
