import { linesOfText } from '../../../src/core/checks/text/read-report-text';
import { reportOfSeed, textOfReport } from './report';

/** A printed page of a report holds about so many characters. */
const PAGE = 2_500;

/** The text of one long report: the letterhead of the first of several, and the bodies of all. */
function textOfPages(pages: number): string {
  let text = textOfReport(reportOfSeed(1));
  for (let seed = 2; text.length < pages * PAGE; seed++) text += `\n${bodyOf(seed)}`;
  return text.slice(0, text.indexOf('\n', pages * PAGE - 1) >>> 0);
}

/** The paragraphs between the letterhead and the signature. */
export function bodyOf(seed: number): string {
  return reportOfSeed(seed)
    .lines.filter(({ kind }) => kind !== 'letterhead' && kind !== 'closing')
    .map((line) => textOfReport({ lines: [line] }))
    .join('\n');
}

export const linesOfPages = (pages: number) => linesOfText(textOfPages(pages));
