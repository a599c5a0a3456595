import type { Day } from '../../calendar/day';
import { type CitationHead, headOf } from './citation-head';
import { dayBeforeCitation, issuerBefore } from './said-before';
import { type SymbolFound, symbolsIn } from './symbols-in-text';
import type { TypedDay } from './typed-day';

/** What the lines before say of the documents to come. */
export interface Before {
  /** The issuer of all documents in a list, named in the line that introduces the list. */
  readonly announced: string;
  /** The day of the document cited before, which `cùng ngày` refers to. */
  readonly lastDay: Day | null;
}

export interface LineCitations extends Before {
  readonly citations: readonly Citation[];
}

/** A number and symbol with what its line says of it. */
export interface Citation {
  readonly symbol: SymbolFound;
  readonly head: CitationHead;
  /** Part of the title of the preceding citation. */
  readonly inTitle: boolean;
  /** Named before it for the whole sentence; empty when none is. */
  readonly issuerSaid: string;
  readonly daySaid: TypedDay | null;
}

interface SoFar {
  readonly issuer: string;
  readonly day: TypedDay | null;
  readonly lastDay: Day | null;
  /** Offset behind the last citation. */
  readonly reached: number;
  readonly last: Citation | null;
}

/** The citations of a line in order; a later one may rest on what is said of an earlier one. */
export function citationsInLine(text: string, { announced, lastDay }: Before): LineCitations {
  const symbols = symbolsIn(text);
  const citations: Citation[] = [];
  let soFar: SoFar = { issuer: announced, day: null, lastDay, reached: 0, last: null };
  symbols.forEach((symbol, index) => {
    const last = citationOf(symbol, soFar, text.slice(0, symbols[index + 1]?.start ?? text.length));
    soFar = { ...after(last, soFar), last };
    citations.push(last);
  });
  const issuer = issuerBefore(lastSentence(text.slice(soFar.reached)), '') ?? soFar.issuer;
  return { citations: sharingHeads(citations, text), announced: issuer, lastDay: soFar.lastDay };
}

/** `text` is the line up to the next symbol. */
function citationOf(symbol: SymbolFound, soFar: SoFar, text: string): Citation {
  const gap = text.slice(soFar.reached, symbol.start);
  const sentence = lastSentence(gap);
  const isNewSentence = sentence.length < gap.length;
  const issuer = issuerBefore(sentence, symbol.tail);
  // The documents that those issued on that day carry out have days of their own.
  const earlierDay = isNewSentence || issuer === '' ? null : soFar.day;
  return {
    symbol,
    head: headOf(text.slice(symbol.end), soFar.lastDay),
    inTitle: soFar.last !== null && isInTitle(soFar.last, gap) && !issuer,
    issuerSaid: issuer ?? (isNewSentence ? '' : soFar.issuer),
    daySaid: dayBeforeCitation(sentence, soFar.lastDay) ?? earlierDay,
  };
}

function after({ symbol, head, inTitle, issuerSaid, daySaid }: Citation, { lastDay }: SoFar): Omit<SoFar, 'last'> {
  const ownDay = head.isDated ? head.day : daySaid ? daySaid.day : lastDay;
  return {
    issuer: issuerSaid,
    day: daySaid,
    lastDay: inTitle ? lastDay : ownDay,
    reached: symbol.end + head.end,
  };
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
    const { day, isDated, typedDay, issuer } = next.head;
    shared[index] = { ...one, head: { ...one.head, day, isDated, typedDay, issuer } };
  }
  return shared;
}

const bare = (tail: string) => tail.replace(/\s/g, '').toLowerCase();
