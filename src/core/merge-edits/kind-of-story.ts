import { paragraphsOfBlocks, type Story } from '../document/made/story';
import type { ReportKind } from '../report/report-kind';
import { folded } from '../text/folded';

/** Of the words under the title, as many as name the matter of a report. */
const LINES_OF_TITLE = 3;

/** Which report a document is, told by its title, when no program kept what it was made as. */
export function kindOfStory({ body }: Story): ReportKind {
  const texts = paragraphsOfBlocks(body).map(({ text }) => folded(text));
  const title = texts.findIndex((text) => /^báo cáo(?:\s|$)/.test(text));
  const said = texts
    .slice(Math.max(title, 0))
    .filter((text) => text !== '')
    .slice(0, LINES_OF_TITLE);
  return said.join(' ').includes('kiểm soát thủ tục hành chính') ? 'kstthc' : 'cchc';
}
