import { linesOfDocx } from '../document/docx-lines';
import { checkReport } from './check-report';
import type { Finding } from './finding';
import { PRIVACY_WORDS } from './privacy-rules';

/** Personal data that stands in a template itself: it would be in every report, and no cell of the workbook holds it. */
export function personalInTemplate(template: Uint8Array): readonly Finding[] {
  const found = checkReport(linesOfDocx(template) ?? [], null);
  return found
    .filter(({ code }) => code.startsWith('personal-'))
    .map((finding) => ({ ...finding, message: PRIVACY_WORDS.inTemplate(finding.message) }));
}
