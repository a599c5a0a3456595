import type { Day } from '../../calendar/day';
import type { TextLine } from '../report-text';
import { type CitationHead, dayBeforeCitation, headOf, issuerBefore, subjectIn } from './citation-head';
import type { CitedDocument } from './cited-document';
import { isOwnIssuer } from './issuer';
import { quoteOf } from './quote';
import { symbolOf, typeOfName } from './symbol';
import { type SymbolFound, symbolsIn } from './symbols-in-text';
import { titleBefore } from './title-before';
import { unnumberedIn } from './unnumbered-citations';

/** Every citation in reading order. `agency` is the ward's name, empty when unknown. */
export function citationsIn(lines: readonly TextLine[], agency: string): readonly CitedDocument[] {
  let announced: string | null = null;
  let lastDay: Day | null = null;
  return lines.flatMap((line) => {
    if (line.kind === 'symbol' || isLetterhead(line)) return [];
    const isListed = /^\s*(?:[-–•+*]|[a-zđ\d]{1,2}[.)])\s/u.test(line.text);
    const reading = readLine(line, { agency, announced: isListed ? announced : null, lastDay });
    lastDay = reading.lastDay;
    if (/:\s*$/.test(line.text)) announced = reading.announced;
    else if (!isListed) announced = null;
    return reading.found;
  });
}

/** Lines with the report's own number, even when the letterhead was not recognised. */
function isLetterhead({ kind, text }: TextLine): boolean {
  return (
    kind === 'letterhead' || kind === 'closing' || /^số\s*:/i.test(text) || /^\(?\s*k[eè]m theo báo cáo/i.test(text)
  );
}

interface Around {
  readonly agency: string;
  /** The issuer of all documents in a list, named in the line that introduces the list. */
  readonly announced: string | null;
  /** The day of the document cited before, which `cùng ngày` refers to. */
  readonly lastDay: Day | null;
}

interface LineReading extends Pick<Around, 'announced' | 'lastDay'> {
  readonly found: readonly CitedDocument[];
}

function readLine(line: TextLine, around: Around): LineReading {
  if (line.cells) return { found: rowCitations(line, line.cells, around.agency), announced: null, lastDay: null };
  const { text } = line;
  const symbols = symbolsIn(text);
  const reading = {
    issuer: around.announced,
    day: null as Day | null,
    lastDay: around.lastDay,
    reached: 0,
    previous: null as Citation | null,
  };
  const citations = symbols.map((symbol, index): Citation => {
    const gap = text.slice(reading.reached, symbol.start);
    const sentence = lastSentence(gap);
    if (sentence.length < gap.length) reading.issuer = reading.day = null;
    reading.issuer = issuerBefore(sentence) ?? reading.issuer;
    reading.day = dayBeforeCitation(sentence, reading.lastDay) ?? reading.day;
    const next = symbols[index + 1]?.start ?? text.length;
    const head = headOf(text.slice(symbol.end, next), reading.lastDay);
    const inTitle = reading.previous !== null && isInTitle(reading.previous, gap) && !issuerBefore(sentence);
    const citation = { symbol, head, inTitle, issuerSaid: reading.issuer ?? '', daySaid: reading.day };
    if (!inTitle) reading.lastDay = head.isDated ? head.day : (reading.day ?? reading.lastDay);
    reading.reached = symbol.end + head.end;
    reading.previous = citation;
    return citation;
  });
  const named = sharingHeads(citations, text).map((citation, index) => {
    const next = citations.slice(index + 1).find(({ inTitle }) => !inTitle);
    return documentOf(citation, line, { agency: around.agency, end: next?.symbol.start ?? text.length });
  });
  const taken = citations.map(
    ({ symbol, head }) => [symbol.start, symbol.end + (head.subjectAt ?? head.end) + head.subject.length] as const,
  );
  const found = [...named, ...unnumberedIn(line, taken, around.agency)];
  const announced = issuerBefore(lastSentence(text.slice(reading.reached))) ?? reading.issuer;
  return { found, announced, lastDay: reading.lastDay };
}

interface Citation {
  readonly symbol: SymbolFound;
  readonly head: CitationHead;
  /** Part of the title of the preceding citation. */
  readonly inTitle: boolean;
  readonly issuerSaid: string;
  readonly daySaid: Day | null;
}

const SENTENCE_END = /[.!?]\s+(?=\p{Lu}|$)/gu;

/** The words after the last full stop; the one in `TP. Nha Trang` does not count. */
function lastSentence(words: string): string {
  const masked = words.replace(/(T[Pp])\.(?=\s)/g, '$1 ');
  const ends = [...masked.matchAll(SENTENCE_END)];
  const last = ends[ends.length - 1];
  return last ? words.slice((last.index ?? 0) + last[0].length) : words;
}

/** `… về thực hiện Kết luận số 91-KL/TU`: still part of the preceding document's title. */
function isInTitle({ head }: Citation, gap: string): boolean {
  return (
    head.subjectAt !== null &&
    !/[;.]/.test(gap) &&
    !/(?:[,:()]|(?:^|\s)(?:và|cùng|với|đồng thời|căn cứ))\s*(?:các\s+)?$/u.test(gap)
  );
}

/** `Kế hoạch số 93/KH-UBND, 94/KH-UBND ngày 17/01/2023 của UBND phường`: one day and one issuer for both. */
function sharingHeads(citations: readonly Citation[], text: string): readonly Citation[] {
  const shared = [...citations];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [one, next] = [shared[index] as Citation, shared[index + 1] as Citation];
    const between = text.slice(one.symbol.end, next.symbol.start);
    if (one.head.end > 0 || bare(one.symbol.tail) !== bare(next.symbol.tail)) continue;
    if (!/^\s*(?:[,;]|và|,\s*và)?\s*$/u.test(between)) continue;
    const { day, isDated, issuer } = next.head;
    shared[index] = { ...one, head: { ...one.head, day, isDated, issuer } };
  }
  return shared;
}

const bare = (tail: string) => tail.replace(/\s/g, '').toLowerCase();

/** The issuer named for a whole sentence applies only to symbols of that body, so not to a law among ward documents. */
function issuerFor(tail: string, said: string): string {
  const body = /UBND|[ỦU][ỷy] ban/.test(said) ? 'UBND' : /HĐND|Hội đồng/.test(said) ? 'HĐND' : '';
  return tail === '' || tail.includes(body) ? said : '';
}

const LONGEST_CONTEXT = 300;

interface Inside {
  readonly agency: string;
  /** Where the next citation outside this one's title begins. */
  readonly end: number;
}

function documentOf(citation: Citation, line: TextLine, { agency, end }: Inside): CitedDocument {
  const { symbol, head, inTitle, issuerSaid, daySaid } = citation;
  const { text, kind } = line;
  const { number, tail, text: written, type } = symbolOf(symbol.number, symbol.tail);
  const headEnd = symbol.end + head.end;
  const subject = head.subjectAt === null ? '' : subjectIn(text.slice(symbol.end + head.subjectAt, end));
  const before = text.slice(Math.max(0, symbol.start - LONGEST_CONTEXT), symbol.start);
  const issuer = head.issuer || issuerFor(tail, issuerSaid);
  return {
    type: type || typeOfName(symbol.typeName),
    number,
    tail,
    symbol: written,
    printed: symbol.printed,
    day: head.isDated ? head.day : daySaid,
    isDated: head.isDated || daySaid !== null,
    issuer,
    subject: subject || titleBefore(before),
    own: isOwnIssuer(issuer, agency),
    place: { ...line.place, text: quoteOf(text.slice(symbol.start, headEnd), subject) },
    line,
    fromWorkbook: false,
    planned: false,
    inPassing: inTitle || kind === 'heading' || kind === 'field',
    before,
    after: text.slice(headEnd, headEnd + LONGEST_CONTEXT),
  };
}

const CELL_DAY = /^\s*(?:ngày\s*)?\d{1,2}\/\d{1,2}\/\d{4}\s*$/i;

/** A table row about one document: its day may have a cell to itself, and its title may cite further documents. */
function rowCitations(line: TextLine, cells: readonly string[], agency: string): readonly CitedDocument[] {
  const found = cells.flatMap(
    (text) => readLine({ ...line, text, cells: null }, { agency, announced: null, lastDay: null }).found,
  );
  const dayCell = cells.find((cell) => CELL_DAY.test(cell));
  return found.map((document, index) => {
    const day = index > 0 || dayCell === undefined || document.isDated ? null : headOf(dayCell, null);
    return { ...document, ...(day ? { day: day.day, isDated: true } : {}), inPassing: true };
  });
}
