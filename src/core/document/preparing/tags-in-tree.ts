import { attributeOf, type XmlElement } from '../../xml/element';
import { escaped, unescaped } from '../../xml/entities';
import { tagName } from '../tag-name';
import { type BraceMistake, braceMistakes } from './braces';

/** A field of Word between its marks (ECMA-376, 17.16.18): `begin`, instruction, `separate`, result, `end`. */
export interface Field {
  /** The marks and instructions, each with the run that holds it. */
  readonly marks: { readonly mark: XmlElement; readonly run: XmlElement }[];
  instruction: string;
  result: string;
  isResult: boolean;
}

export type TagMark = '#' | '^' | '/' | '-' | '';

export interface FoundTag {
  readonly mark: TagMark;
  readonly name: string;
  /** The elements around its first letter, from the root to the text. */
  readonly path: readonly XmlElement[];
  readonly fields: readonly Field[];
  /** Counted from 1, in the order in which paragraphs begin. */
  readonly paragraph: number;
}

export interface FoundParagraph {
  readonly number: number;
  readonly text: string;
  readonly mistakes: readonly BraceMistake[];
}

export interface Found {
  readonly tags: readonly FoundTag[];
  readonly paragraphs: readonly FoundParagraph[];
  readonly fields: readonly { readonly field: Field; readonly paragraph: number }[];
}

/** The tags of a part in reading order, with what stands around each. */
export function tagsIn(root: XmlElement): Found {
  const scan = new Scan();
  scan.visit(root);
  const tags = scan.tags.sort((a, b) => a.order - b.order).map(({ tag }) => tag);
  return { tags, paragraphs: scan.paragraphs.sort((a, b) => a.number - b.number), fields: scan.fields };
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly order: number;
  readonly path: readonly XmlElement[];
  readonly fields: readonly Field[];
}

interface OpenParagraph {
  readonly number: number;
  readonly pieces: Piece[];
  text: string;
}

const TAG = /\{\{([^{}]*)\}\}/g;

const MOST_FIELDS = 20;

class Scan {
  readonly tags: { readonly order: number; readonly tag: FoundTag }[] = [];
  readonly paragraphs: FoundParagraph[] = [];
  readonly fields: { field: Field; paragraph: number }[] = [];
  private readonly path: XmlElement[] = [];
  private readonly open: OpenParagraph[] = [];
  private openFields: readonly Field[] = [];
  private count = 0;
  private order = 0;

  visit(one: XmlElement): void {
    this.path.push(one);
    const isParagraph = one.name === 'w:p' || one.name === 'a:p';
    if (isParagraph) this.open.push({ number: ++this.count, pieces: [], text: '' });
    if (one.name === 'w:t' || one.name === 'm:t' || one.name === 'a:t') this.read(one);
    else if (one.name === 'w:fldChar' || one.name === 'w:instrText') this.readField(one);
    else if (one.name === 'w:fldSimple') this.readSimpleField(one);
    for (const child of one.children) if (typeof child !== 'string') this.visit(child);
    if (isParagraph) this.close(this.open.pop() as OpenParagraph);
    this.path.pop();
  }

  private read(text: XmlElement): void {
    const raw = unescaped(text.children.filter((child) => typeof child === 'string').join(''));
    for (const field of this.openFields) if (field.isResult) field.result += raw;
    const paragraph = this.open[this.open.length - 1];
    if (!paragraph) return;
    const start = paragraph.text.length;
    this.order += raw.length + 1;
    const order = this.order - raw.length;
    paragraph.pieces.push({ start, text: raw, order, path: [...this.path], fields: this.openFields });
    paragraph.text += raw;
  }

  private readField(mark: XmlElement): void {
    const run = this.path[this.path.length - 2] as XmlElement;
    const kind = attributeOf(mark, 'w:fldCharType');
    if (kind === 'begin') this.begin({ marks: [], instruction: '', result: '', isResult: false });
    const field = this.openFields[this.openFields.length - 1];
    field?.marks.push({ mark, run });
    if (!field) return;
    if (mark.name === 'w:instrText') field.instruction += unescaped(mark.children.join(''));
    if (kind === 'separate') field.isResult = true;
    if (kind === 'end') this.openFields = this.openFields.slice(0, -1);
  }

  private readSimpleField(one: XmlElement): void {
    const instruction = unescaped(attributeOf(one, 'w:instr') ?? '');
    this.note({ marks: [], instruction, result: '', isResult: true });
  }

  private begin(field: Field): void {
    // Beginnings without an end, in a damaged file, do not count as fields in fields.
    this.openFields = [...this.openFields.slice(-MOST_FIELDS), field];
    this.note(field);
  }

  private note(field: Field): void {
    this.fields.push({ field, paragraph: this.open[this.open.length - 1]?.number ?? this.count });
  }

  private close({ number, text, pieces }: OpenParagraph): void {
    this.paragraphs.push({ number, text, mistakes: braceMistakes(text) });
    let at = 0;
    for (const { 0: whole, 1: inside = '', index = 0 } of text.matchAll(TAG)) {
      while (at + 1 < pieces.length && (pieces[at + 1] as Piece).start <= index) at++;
      const piece = pieces[at] as Piece;
      const order = piece.order + index - piece.start;
      const tag = { ...tagOf(inside), path: piece.path, fields: piece.fields, paragraph: number };
      this.tags.push({ order, tag });
      joinAcrossBoxes(pieces.slice(at), index + whole.length);
    }
  }
}

/** Moves a tag up to `end` into its first piece when a text box with text of its own is anchored between its letters. */
function joinAcrossBoxes(pieces: readonly Piece[], end: number): void {
  const [first, ...others] = pieces.filter(({ start }) => start < end);
  const last = others[others.length - 1];
  if (!first || !last || last.order - first.order === last.start - first.start + others.length) return;
  const taken = others.map(({ text, start }) => text.slice(0, end - start));
  write(first, first.text + taken.join(''));
  for (const { path, text, start } of others) write({ path }, text.slice(end - start));
}

function write({ path }: Pick<Piece, 'path'>, text: string): void {
  (path[path.length - 1] as XmlElement).children = [escaped(text)];
}

/** `{{ #van_ban }}`, `{{^HS_MOI}}`, `{{-w:tr van_ban}}`, `{{/van_ban}}`, `{{HS_MOI}}`. */
function tagOf(inside: string): { readonly mark: TagMark; readonly name: string } {
  const [, mark = '', rest = ''] = /^([#^/]?)(.*)$/s.exec(tagName(inside)) ?? [];
  const [, name] = (mark === '' && /^-\S+\s+(.*)$/s.exec(rest)) || [];
  return name === undefined ? { mark: mark as TagMark, name: rest.trim() } : { mark: '-', name: name.trim() };
}
