import { piecesOf } from '../../document/made/pieces';
import { OBJECT, onOneLine } from '../../document/made/story';
import { element, type XmlElement } from '../../xml/element';
import { MARKS } from '../boxes/box-words';
import type { Dispute, PlannedChange, PlannedText } from '../plan';
import { type Span, spanOf } from '../words/sentences';
import type { Word } from '../words/words';
import { editText, highlight, putRunAt, runOf, setHighlight, type TextEdit, textElement } from './edit-text';

/** Writes what is taken of the new paragraph into the edited one; what is in conflict is shown in both wordings. */
export function applyText(text: PlannedText, objectFor: (object: XmlElement) => XmlElement): void {
  const { node } = text.edited;
  if (!node) return;
  const changes = [...text.changes].sort((a, b) => b.from - a.from || b.to - a.to);
  for (const change of changes) {
    if (change.kind === 'taken') editText(node, editOf(text, change, objectFor));
    else markConflict(node, markedSpan(text.editedWords, change), newWording(text, change));
  }
}

/** The words of the new text, on one line. */
export function newWording({ now, nowWords }: PlannedText, { newFrom, newTo, wording }: PlannedChange): string {
  if (wording !== undefined) return wording;
  const { from, to } = spanOf(nowWords, { from: newFrom, to: newTo });
  return onOneLine(now.text.slice(from, to));
}

export function editedWording({ edited, editedWords }: PlannedText, change: PlannedChange): string {
  const { from, to } = spanOf(editedWords, change);
  return onOneLine(edited.text.slice(from, to));
}

/** White space belongs to the word behind it, and is only replaced where one side has some and the other has none. */
function editOf(text: PlannedText, change: PlannedChange, objectFor: (object: XmlElement) => XmlElement): TextEdit {
  if (change.wording !== undefined) return literalEdit(text, change, change.wording);
  const { editedWords } = text;
  const { from, to, newFrom, newTo } = change;
  const { now, nowWords } = change.source ?? text;
  const isDeletion = newTo === newFrom;
  const isInsertion = to === from;
  const old = spanOf(editedWords, change);
  const next = spanOf(nowWords, { from: newFrom, to: newTo });
  let [start, end, words] = [old.from, old.to, now.text.slice(next.from, next.to)];
  const spaced = (list: readonly Word[], at: number) => list[at]?.key.startsWith(' ') ?? false;
  if (isInsertion && from > 0) {
    start = end = editedWords[from - 1]?.to ?? 0;
    words = spaceBefore(now.text, nowWords, newFrom) + words;
  } else if (isInsertion) {
    start = end = editedWords[0]?.from ?? 0;
    words += editedWords.length > 0 ? spaceBefore(now.text, nowWords, newTo) : '';
  } else if (isDeletion) {
    if (from > 0) start = editedWords[from - 1]?.to ?? start;
    else end = editedWords[to]?.from ?? end;
  } else if (from > 0 && newFrom > 0 && spaced(editedWords, from) !== spaced(nowWords, newFrom)) {
    start = editedWords[from - 1]?.to ?? start;
    words = spaceBefore(now.text, nowWords, newFrom) + words;
  }
  const objects = objectsBetween(now.node, next).map(objectFor);
  return { from: start, to: end, text: words, objects };
}

/** Words that are in neither document as such. */
function literalEdit({ editedWords }: PlannedText, { from, to }: PlannedChange, wording: string): TextEdit {
  const span = markedSpan(editedWords, { from, to });
  if (to === from) return { ...span, text: from > 0 ? ` ${wording}` : `${wording} ` };
  if (wording !== '' || from === 0) return { ...span, text: wording };
  return { from: editedWords[from - 1]?.to ?? span.from, to: span.to, text: '' };
}

/** Where nothing stands any more, right behind the word before. */
function markedSpan(words: readonly Word[], change: Pick<PlannedChange, 'from' | 'to'>): Span {
  const before = change.to === change.from ? words[change.from - 1] : undefined;
  return before ? { from: before.to, to: before.to } : spanOf(words, change);
}

function spaceBefore(text: string, words: readonly Word[], at: number): string {
  // Nothing stands before the first word of a paragraph; in the middle of another one there must be something.
  const before = words[at - 1];
  return before ? text.slice(before.to, words[at]?.from ?? text.length) : ' ';
}

function objectsBetween(
  node: XmlElement | null,
  { from, to }: { readonly from: number; readonly to: number },
): readonly XmlElement[] {
  let at = 0;
  return (node ? piecesOf(node) : []).flatMap(({ text, holder }) => {
    const place = at;
    at += text.length;
    return text === OBJECT && place >= from && place < to ? [holder] : [];
  });
}

function markConflict(node: XmlElement, { from, to }: Span, now: string): void {
  const whole = from === 0 ? `${MARKS.whole(now)} ` : ` ${MARKS.whole(now)}`;
  putRunAt(node, to, (look) => marked(look, to > from ? MARKS.between(now) : whole));
  if (to === from) return;
  putRunAt(node, from, (look) => marked(look, MARKS.opening));
  highlight(node, from + MARKS.opening.length, to + MARKS.opening.length);
}

function marked(look: XmlElement | undefined, text: string): XmlElement {
  const run = runOf(look ?? element('w:rPr'), [textElement(text)]);
  const own = run.children[0];
  if (typeof own === 'object') setHighlight(own);
  return run;
}

/** Marks from the first paragraph to the last one as what people wrote, and writes what the new document says instead. */
export function markDispute({ paragraphs, now }: Dispute): void {
  const [first, last] = [paragraphs[0], paragraphs[paragraphs.length - 1]];
  const [opening, closing] = [first?.node, last?.node];
  if (!last || !opening || !closing) return;
  putRunAt(closing, last.text.length, (look) => marked(look, MARKS.between(now)));
  putRunAt(opening, 0, (look) => marked(look, MARKS.opening));
}
