import { isKept } from '../indicators/kept-columns';
import { isOrUnder, type SectionCode, sectionsWith } from '../outline/outline';
import { folded } from '../text/folded';
import { ANNEXES, type Settings } from '../workbook/contract/settings';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { annexWords } from './annexes';
import { askedIn } from './asked-in';
import { addresseeWords, type Report, sectionLists, sentToLists } from './compose';
import { BLOCKS_ON_PROCEDURES, kstthcOutline, OFFICERS_SECTION } from './kstthc-outline';
import { sentTo } from './letterhead';
import type { WorkbookReport } from './make-report';
import { fillNarrative, type NarrativeParagraph } from './narrative';
import type { ReportKind } from './report-kind';
import { composeSections } from './sections';

/** The report of a kind; every kind prints the same values and lists, which were counted once. */
export function reportOfKind(made: WorkbookReport, kind: ReportKind): Report {
  return kind === 'kstthc' ? kstthcReport(made) : made.report;
}

/**
 * The report on the control of procedures: the sections of its own outline, and under the last of them what officers
 * wrote in those sections of the office's outline that are about procedures. Biểu II.06a is its annex.
 */
function kstthcReport({ records, figures, comparison, report }: WorkbookReport): Report {
  const onProcedures = sectionsWith(askedIn(records), ...BLOCKS_ON_PROCEDURES);
  const outline = kstthcOutline({ digitisation: keepsDigitisation(records), officers: onProcedures.length > 0 });
  const sent = ownPlaces(records.settings);
  const values = new Map([
    ...report.values,
    ...Object.entries(sent.values),
    ['van_ban_yeu_cau', requestOf(report.values.get('van_ban_yeu_cau') ?? '')],
    ...Object.entries(annexWords({ annexes: [ANNEXES.form06a] })),
  ]);
  const narrative = paragraphsIn(onProcedures, fillNarrative(records.narrative, values).value);
  const ofKind = {
    ...records,
    outline,
    // Documents and assignments name sections of the office's outline.
    documents: [],
    assignments: assignmentsIn(onProcedures, records),
  };
  const sections = composeSections({ records: ofKind, figures, comparison, values, narrative, wordsOf: 'now' }).value;
  const lists = { ...report.lists, ...sent.lists, ...sectionLists(sections, narrative) };
  return { ...report, values, outline, sections, lists };
}

/** Where this report goes when it goes elsewhere than the report on reform. */
function ownPlaces(settings: Settings) {
  const { kstthcAddressees, kstthcRecipients } = settings;
  if (kstthcAddressees.length === 0 && kstthcRecipients.length === 0) return { values: {}, lists: {} };
  const own = {
    ...settings,
    ...(kstthcAddressees.length > 0 ? { addressees: kstthcAddressees } : {}),
    ...(kstthcRecipients.length > 0 ? { recipients: kstthcRecipients } : {}),
  };
  const places = sentTo(own, 'now');
  return { values: addresseeWords(places, settings), lists: sentToLists(places) };
}

/** A document that asks for the report on reform alone does not ask for this one. */
function requestOf(document: string): string {
  const words = folded(document);
  return words.includes('cải cách hành chính') && !words.includes('thủ tục hành chính') ? '' : document;
}

function keepsDigitisation(records: WorkbookRecords): boolean {
  return ['HS_SO_HOA', 'HS_KQ_DIEN_TU', 'HS_TAI_SU_DUNG'].some((code) => isKept(code, records));
}

/** In the order of the outline; a paragraph of several sections is printed once. */
function paragraphsIn(
  sections: readonly SectionCode[],
  narrative: readonly NarrativeParagraph[],
): readonly NarrativeParagraph[] {
  const texts = sections.flatMap((code) => narrative.filter(({ section }) => section === code).map(({ text }) => text));
  return [...new Set(texts)].map((text) => ({ section: OFFICERS_SECTION, text }));
}

function assignmentsIn(
  codes: readonly SectionCode[],
  { assignments }: WorkbookRecords,
): WorkbookRecords['assignments'] {
  return assignments
    .filter(({ sections }) => sections.some((one) => codes.some((code) => isOrUnder(code, one))))
    .map((assignment) => ({ ...assignment, sections: [OFFICERS_SECTION] }));
}
