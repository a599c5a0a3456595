import { linesOfDocx } from '../document/docx-lines';
import { CHECKS } from './checks';
import type { Finding } from './finding';
import { guarded } from './guarded';
import { isPersonal } from './privacy/is-personal';
import { PRIVACY_WORDS } from './privacy/privacy-rules';
import { readReportText } from './text/read-report-text';

/**
 * Personal data that stands in a template itself: it would be in every report, and no cell of the workbook holds it.
 * Also what could not be searched.
 */
export function personalInTemplate(template: Uint8Array): readonly Finding[] {
  const subject = { text: readReportText(linesOfDocx(template) ?? []), workbook: null, frozen: [] };
  return CHECKS.privacy
    .flatMap((check) => guarded(check, subject))
    .filter(({ code }) => isPersonal(code) || code === 'privacy-check-failed')
    .map((finding) => ({ ...finding, message: PRIVACY_WORDS.inTemplate(finding.message) }));
}
