import { type Day, yearOf } from '../../calendar/day';
import type { TextLine } from '../text/report-text';
import { headOf, subjectIn } from './citation-head';
import { type Before, type Citation, citationsInLine } from './citations-in-line';
import type { CitedDocument } from './cited-document';
import { isOwnIssuer } from './issuer';
import { quoteOf } from './quote';
import { isDecision } from './said-before';
import { symbolOf, typeOfName } from './symbol';
import { titleBefore } from './title-before';
import type { TypedDay } from './typed-day';
import { unnumberedIn } from './unnumbered-citations';

/** Every citation in reading order. `agency` is the ward's name, empty when unknown. */
export function citationsIn(lines: readonly TextLine[], agency: string): readonly CitedDocument[] {
  let announced = '';
  let lastDay: Day | null = null;
  return lines.flatMap((line) => {
    if (line.kind === 'symbol' || isLetterhead(line)) return [];
    const isListed = /^\s*(?:[-–•+*]|[a-zđ\d]{1,2}[.)])\s/u.test(line.text);
    const reading = readLine(line, { agency, announced: isListed ? announced : '', lastDay });
    lastDay = reading.lastDay;
    if (/:\s*$/.test(line.text)) announced = reading.announced;
    else if (!isListed) announced = '';
    return reading.found;
  });
}

/** Lines with the report's own number, even when the letterhead was not recognised. */
function isLetterhead({ kind, text }: TextLine): boolean {
  return (
    kind === 'letterhead' || kind === 'closing' || /^số\s*:/i.test(text) || /^\(?\s*k[eè]m theo báo cáo/i.test(text)
  );
}

interface Around extends Before {
  readonly agency: string;
}

interface LineReading extends Before {
  readonly found: readonly CitedDocument[];
}

function readLine(line: TextLine, around: Around): LineReading {
  const { text, cells } = line;
  if (cells) return { found: rowCitations(line, cells, around.agency), announced: '', lastDay: null };
  const { citations, announced, lastDay } = citationsInLine(text, around);
  const ends = endsOf(citations, text);
  const named = citations.map((citation, index) =>
    documentOf(citation, line, { agency: around.agency, end: ends[index] ?? text.length }),
  );
  const taken = citations.map(
    ({ symbol, head }) => [symbol.start, symbol.end + (head.subjectAt ?? head.end) + head.subject.length] as const,
  );
  return { found: [...named, ...unnumberedIn(line, taken, around.agency)], announced, lastDay };
}

/** For each citation where the next one outside its title begins, or the line ends. */
function endsOf(citations: readonly Citation[], text: string): readonly number[] {
  let end = text.length;
  const ends = [...citations].reverse().map(({ inTitle, symbol }) => {
    const own = end;
    if (!inTitle) end = symbol.start;
    return own;
  });
  return ends.reverse();
}

/** The issuer named for a whole sentence applies only to symbols of that body, so not to a law among ward documents. */
function issuerFor(tail: string, said: string): string {
  const body = /UBND|[ỦU][ỷy] ban/.test(said) ? 'UBND' : /HĐND|Hội đồng/.test(said) ? 'HĐND' : '';
  return tail === '' || tail.includes(body) ? said : '';
}

/** The day in front of a sentence is not that of a decree of another year which the sentence names as well. */
function dayFor(tail: string, said: TypedDay | null): TypedDay | null {
  const year = /^\d{4}(?=\/)/.exec(tail)?.[0];
  const isOfYear = year === undefined || said?.day == null || yearOf(said.day) === Number(year);
  return isOfYear ? said : null;
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
  const dated = head.isDated ? { day: head.day, typed: head.typedDay } : inTitle ? null : dayFor(tail, daySaid);
  return {
    type: type || typeOfName(symbol.typeName),
    number,
    tail,
    symbol: written,
    printed: symbol.printed,
    day: dated?.day ?? null,
    isDated: dated !== null,
    typedDay: dated?.typed ?? '',
    issuer,
    subject: subject || titleBefore(before, isDecision(tail)),
    isTitled: subject !== '' && head.isTitle,
    own: isOwnIssuer(issuer, agency),
    place: { ...line.place, text: quoteOf(text.slice(symbol.start, headEnd), subject) },
    line,
    fromWorkbook: false,
    planned: false,
    inTitle,
    inPassing: inTitle || kind === 'heading' || kind === 'field',
    before,
    after: text.slice(headEnd, headEnd + LONGEST_CONTEXT),
  };
}

const CELL_DAY = /^\s*(?:ngày\s*)?\d{1,2}\/\d{1,2}\/\d{4}\s*$/i;

/** A table row about one document: its day may have a cell to itself, and its title may cite further documents. */
function rowCitations(line: TextLine, cells: readonly string[], agency: string): readonly CitedDocument[] {
  const found = cells.flatMap(
    (text) => readLine({ ...line, text, cells: null }, { agency, announced: '', lastDay: null }).found,
  );
  const dayCell = cells.find((cell) => CELL_DAY.test(cell));
  return found.map((document, index) => {
    const day = index > 0 || dayCell === undefined || document.isDated ? null : headOf(dayCell, null);
    return { ...document, ...(day ? { day: day.day, isDated: true } : {}), inPassing: true };
  });
}
