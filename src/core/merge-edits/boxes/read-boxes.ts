import { NOTHING, OPENING, SECOND } from './box-words';

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Both wordings of a sentence as an earlier merge wrote them into a paragraph, by their place in its text. */
export interface BoxInText {
  readonly from: number;
  readonly to: number;
  /** What people wrote; empty where they took the sentence out. */
  readonly edited: Span;
  /** '' where the new report had dropped it. */
  readonly now: string;
  /** All that is written around the words of people, marks of boxes inside included. */
  readonly marks: readonly Span[];
}

/** The boxes of a text, the outer ones; what stands in a box inside another one are words of people too. */
export function boxesIn(text: string): readonly BoxInText[] {
  const boxes: BoxInText[] = [];
  for (let at = text.indexOf(OPENING); at >= 0; ) {
    const box = boxAt(text, at);
    if (box) boxes.push(box);
    at = text.indexOf(OPENING, box?.to ?? at + OPENING.length);
  }
  return boxes;
}

function boxAt(text: string, from: number): BoxInText | null {
  const inside = from + OPENING.length;
  const second = secondAfter(text, inside);
  if (second === null) return null;
  const to = closingAfter(text, second + SECOND.length);
  if (to === null) return null;
  const now = text.slice(second + SECOND.length, to).trim();
  const said = text.slice(inside, second).trim();
  const box = { from, to: to + 1, now: now === NOTHING ? '' : now };
  if (said === NOTHING) return { ...box, edited: { from, to: from }, marks: [spaced(text, box)] };
  const inner = boxesIn(text.slice(inside, second)).flatMap(({ marks }) => marks);
  const marks = inner.map((mark) => ({ from: mark.from + inside, to: mark.to + inside }));
  return {
    ...box,
    edited: { from: inside, to: second },
    marks: [{ from, to: inside }, ...marks, { from: second, to: to + 1 }],
  };
}

/** With the space that was put before a box without words of people. */
function spaced(text: string, { from, to }: Span): Span {
  if (text[from - 1] === ' ') return { from: from - 1, to };
  return { from, to: text[to] === ' ' ? to + 1 : to };
}

/** Where the second wording of the box begins, boxes inside left out. */
function secondAfter(text: string, from: number): number | null {
  const closing = closingAfter(text, from);
  if (closing !== null && text.startsWith(SECOND, closing)) return closing;
  const found = text.indexOf(SECOND, from);
  return found < 0 ? null : found;
}

/** The bracket that closes what was opened before; with brackets that people left open, the next one. */
function closingAfter(text: string, from: number): number | null {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '[') depth++;
    if (text[at] === ']') depth--;
    if (depth === 0) return at;
  }
  const next = text.indexOf(']', from);
  return next < 0 ? null : next;
}
