import type { DayRange } from '../calendar/period';
import type { WordsOf } from '../history/words-of';
import { isWithin } from '../indicators/family';
import type { SectionCode } from '../outline/outline';
import { capital } from '../text/capital';
import { foldedAgency } from '../workbook/contract/cell';
import type { WorkDocument } from '../workbook/reading/read-documents';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { citer } from './citation';
import { agencyOf } from './issued-documents';

/** The sentences that cite the documents of a section; ask for the sections in their order. */
export function documentCitations({ documents, period, settings }: WorkbookRecords, wordsOf: WordsOf) {
  const cite = citer();
  const [carriesOut, goesOn] = wordsOf === '0.3' ? SENTENCES_OF_0_3 : sentencesOf(agencyOf(settings));
  const bySection = new Map<SectionCode, WorkDocument[]>();
  for (const document of documents ?? []) {
    if (!period || !isCited(document, period)) continue;
    for (const section of document.sections) {
      const before = bySection.get(section);
      if (before) before.push(document);
      else bySection.set(section, [document]);
    }
  }
  return (section: SectionCode): readonly string[] => {
    const cited = bySection.get(section) ?? [];
    const isOfPeriod = ({ own, issuedOn }: WorkDocument) => own && period !== null && isWithin(period, issuedOn);
    const groups: readonly Group[] = [
      [carriesOut, cited.filter(({ own }) => !own)],
      [goesOn, cited.filter((document) => document.own && !isOfPeriod(document))],
    ];
    const ofOthers = groups.flatMap(([sentence, group]) =>
      group.length === 0 ? [] : [sentence(group.map((document) => cite(document)))],
    );
    const issued = byIssuer(cited.filter(isOfPeriod), settings.agency)
      .filter(([, group]) => group.length > 0)
      .map(([issuer, group]) => {
        const citations = group.map((document) => cite(document, { issuerIsNamed: true }));
        return `${issuer} đã ban hành: ${citations.join('; ')}.`;
      });
    return issued.length === 0 ? ofOthers : [...ofOthers, `Trong kỳ, ${issued.join(' ')}`];
  };
}

type Sentence = (citations: readonly string[]) => string;
type Group = readonly [sentence: Sentence, group: readonly WorkDocument[]];

/**
 * For documents of other bodies and earlier ones of the office: clauses that are true of any document filed under the
 * section. A citation of its own documents names the office, so the second does not.
 */
function sentencesOf(office: string): readonly [Sentence, Sentence] {
  const clause =
    (words: string): Sentence =>
    (citations) =>
      `${words} ${citations.length > 1 ? 'các văn bản: ' : ''}${citations.join('; ')}.`;
  return [clause(`${capital(office)} thực hiện`), clause('Đơn vị tiếp tục thực hiện')];
}

const SENTENCES_OF_0_3: readonly [Sentence, Sentence] = [
  (citations) => `Thực hiện ${citations.join('; ')}.`,
  (citations) => `Tiếp tục thực hiện ${citations.join('; ')}.`,
];

/** Those of the agency first, named as in the settings; its other issuers by their own names. */
function byIssuer(documents: readonly WorkDocument[], agency: string): readonly [string, readonly WorkDocument[]][] {
  const groups = new Map<string, [string, WorkDocument[]]>([[foldedAgency(agency), [agency, []]]]);
  for (const document of documents) {
    const key = foldedAgency(document.issuer);
    const [, group] = groups.get(key) ?? [];
    if (group) group.push(document);
    else groups.set(key, [document.issuer, [document]]);
  }
  return [...groups.values()];
}

/** Whether a document may be cited: a planned one may not; one without a day may when it has a number. */
export function isCited({ issuedOn, dueOn, symbol }: WorkDocument, period: DayRange): boolean {
  return issuedOn === null ? dueOn === null && /\d/.test(symbol) : issuedOn <= period.to;
}
