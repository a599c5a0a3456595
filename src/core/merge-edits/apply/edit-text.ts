import { type Piece, piecesOf } from '../../document/made/pieces';
import { OBJECT } from '../../document/made/story';
import { childElements, childOf, element, setAttribute, type XmlElement } from '../../xml/element';
import { escaped } from '../../xml/entities';

/** Characters of a paragraph's text, from `from` to `to`, and what takes their place. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The elements that stand for the objects of the text. */
  readonly objects?: readonly XmlElement[];
}

interface Located extends Piece {
  readonly from: number;
  readonly to: number;
}

function located(paragraph: XmlElement): readonly Located[] {
  let at = 0;
  return piecesOf(paragraph).map((piece) => {
    const from = at;
    at += piece.text.length;
    return { ...piece, from, to: at };
  });
}

/** Replaces characters; new ones look like those that they replace, or like those before them. */
export function editText(paragraph: XmlElement, edit: TextEdit): void {
  const pieces = located(paragraph);
  const touched = pieces.filter(({ from, to }) => from < edit.to && to > edit.from);
  const first = touched[0] ?? pieces.filter(({ to }) => to <= edit.from).pop() ?? pieces[0];
  if (!first) {
    paragraph.children.push(runOf(markLook(paragraph), contentOf(edit)));
    return;
  }
  const isIn = first.from < edit.to && first.to > edit.from;
  for (const piece of touched.slice(1).reverse()) setText(piece, piece.text.slice(edit.to - piece.from));
  const cut = isIn ? Math.max(edit.from - first.from, 0) : edit.from >= first.to ? first.text.length : 0;
  const rest = isIn ? first.text.slice(Math.max(edit.to - first.from, 0)) : first.text.slice(cut);
  const before = first.text.slice(0, cut);
  if (first.holder.name === 'w:t' && !/[\n\t\ufffc]/.test(edit.text)) setText(first, before + edit.text + rest);
  else replaceIn(first, [...kept(first, before), ...contentOf(edit), ...kept(first, rest)]);
}

/** What is left of a piece: of one that is no text, itself or nothing. */
function kept({ holder }: Piece, text: string): readonly XmlElement[] {
  if (text === '') return [];
  return holder.name === 'w:t' ? [textElement(text)] : [holder];
}

function replaceIn({ run, holder }: Piece, content: readonly XmlElement[]): void {
  replaceChild(run, holder, content);
}

function replaceChild(parent: XmlElement, child: XmlElement, content: readonly XmlElement[]): void {
  const at = parent.children.indexOf(child);
  if (at >= 0) parent.children.splice(at, 1, ...content);
}

function setText(piece: Piece, text: string): void {
  const { holder, run } = piece;
  if (text !== '' && holder.name === 'w:t') {
    holder.children = [escaped(text)];
    setAttribute(holder, 'xml:space', 'preserve');
  } else if (text === '') replaceChild(run, holder, []);
}

const ELEMENTS: Readonly<Record<string, string | undefined>> = { '\n': 'w:br', '\t': 'w:tab' };

function contentOf({ text, objects = [] }: Pick<TextEdit, 'text' | 'objects'>): readonly XmlElement[] {
  const waiting = [...objects];
  return text.split(/([\n\t\ufffc])/).flatMap((part) => {
    if (part === OBJECT) return waiting.splice(0, 1);
    const name = ELEMENTS[part];
    if (name) return [element(name)];
    return part === '' ? [] : [textElement(part)];
  });
}

export function textElement(text: string): XmlElement {
  const holder = element('w:t', escaped(text));
  setAttribute(holder, 'xml:space', 'preserve');
  return holder;
}

export function runOf(look: XmlElement | undefined, content: readonly XmlElement[]): XmlElement {
  return element('w:r', ...(look ? [copied(look)] : []), ...content);
}

/** The look of a paragraph's mark, which is that of what is typed into it when it is empty. */
function markLook(paragraph: XmlElement): XmlElement | undefined {
  const properties = childOf(paragraph, 'w:pPr');
  return properties && childOf(properties, 'w:rPr');
}

export function copied<T extends XmlElement>(one: T): T {
  return JSON.parse(JSON.stringify(one)) as T;
}

/** Puts a run of its own at a place of the text, and divides the run that stands there. */
export function putRunAt(
  paragraph: XmlElement,
  at: number,
  runFor: (look: XmlElement | undefined) => XmlElement,
): void {
  const pieces = located(paragraph);
  const before = pieces.filter(({ from, to }) => from < at && to <= at).pop();
  const across = pieces.find(({ from, to }) => from < at && to > at);
  const place = across ?? before ?? pieces[0];
  if (!place) {
    paragraph.children.push(runFor(markLook(paragraph)));
    return;
  }
  const run = runFor(childOf(place.run, 'w:rPr'));
  if (place.run.name !== 'w:r') paragraph.children.push(run);
  else if (!across && !before) insertBeside(place, run, 0);
  else {
    divide(place, at - place.from);
    insertBeside(place, run, 1);
  }
}

function insertBeside({ within, run }: Piece, added: XmlElement, offset: number): void {
  within.children.splice(within.children.indexOf(run) + offset, 0, added);
}

/** What stands in the run behind the place goes into a run of its own, after it. */
function divide(piece: Piece, offset: number): void {
  const { run, holder, text, within } = piece;
  const at = run.children.indexOf(holder);
  const rest = run.children.slice(at + 1);
  const cut = text.slice(offset);
  if (cut === '' && rest.length === 0) return;
  const look = childOf(run, 'w:rPr');
  const second = runOf(look, [...(cut === '' ? [] : [textElement(cut)])]);
  second.children.push(...rest);
  if (cut !== '') setText(piece, text.slice(0, offset));
  run.children.length = Math.min(run.children.length, at + 1);
  within.children.splice(within.children.indexOf(run) + 1, 0, second);
}

/** Highlights the runs that hold characters from `from` to `to`; both ends stand between runs. */
export function highlight(paragraph: XmlElement, from: number, to: number): void {
  for (const piece of located(paragraph)) {
    if (piece.from < from || piece.to > to || piece.run.name !== 'w:r') continue;
    const look = childOf(piece.run, 'w:rPr') ?? element('w:rPr');
    if (!piece.run.children.includes(look)) piece.run.children.unshift(look);
    setHighlight(look);
  }
}

/** Of runs that stand between two characters. */
export function clearHighlight(paragraph: XmlElement, from: number, to: number): void {
  for (const piece of located(paragraph)) {
    const look = piece.from >= from && piece.to <= to ? childOf(piece.run, 'w:rPr') : undefined;
    if (look) look.children = look.children.filter((one) => typeof one === 'string' || one.name !== 'w:highlight');
  }
}

/** The order of these elements is fixed (ECMA-376 part 1, 17.3.2.28): what may follow a highlight stands behind it. */
const BEHIND_HIGHLIGHT = new Set([
  ...['w:u', 'w:effect', 'w:bdr', 'w:shd', 'w:fitText', 'w:vertAlign', 'w:rtl', 'w:cs', 'w:em', 'w:lang'],
  ...['w:eastAsianLayout', 'w:specVanish', 'w:oMath', 'w:rPrChange'],
]);

export function setHighlight(look: XmlElement): void {
  const mark = element('w:highlight');
  setAttribute(mark, 'w:val', 'yellow');
  look.children = look.children.filter((child) => typeof child === 'string' || child.name !== 'w:highlight');
  const next = childElements(look).find(({ name }) => BEHIND_HIGHLIGHT.has(name));
  look.children.splice(next ? look.children.indexOf(next) : look.children.length, 0, mark);
}
