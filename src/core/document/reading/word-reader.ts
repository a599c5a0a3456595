import { attributeOf, childElements, childOf, eachElement, type XmlElement } from '../../xml/element';
import { unescaped } from '../../xml/entities';
import type { LabelOf } from './list-numbers';
import { childValue, hiddenBy, listPlaceOf, type WordStyles } from './word-styles';

export interface ReadParagraph {
  readonly number: number;
  /** As people see it, with the number of its list; soft breaks are line feeds. */
  readonly text: string;
  /** The list's number alone, which Word prints even in an empty cell. */
  readonly label: string;
}

/** What stands in a body, cell or text box, in reading order. */
export type Block = ReadParagraph | ReadTable;

export interface ReadTable {
  readonly rows: readonly ReadRow[];
}

export interface ReadRow {
  readonly cells: readonly ReadCell[];
}

export interface ReadCell {
  readonly blocks: readonly Block[];
  /** Number of grid columns that it covers. */
  readonly span: number;
}

export interface ReadPart {
  readonly blocks: readonly Block[];
  /** The paragraph of each reference to a note or comment, by `footnote 3`. */
  readonly references: ReadonlyMap<string, number>;
}

interface Reading {
  readonly styles: WordStyles;
  readonly labelOf: LabelOf;
}

/**
 * The text of a part as people see it. Every paragraph is counted, empty and hidden ones included, in the order of the
 * file; the fallback that Word writes for older programs beside a text box is counted but not read.
 */
export function readPart(root: XmlElement, reading: Reading): ReadPart {
  const reader = new WordReader(reading, hasWholeFields(root));
  return { blocks: reader.blocks(root), references: reader.references };
}

const PARAGRAPHS = new Set(['w:p', 'a:p']);
const NO_TEXT = new Set(['w:pPr', 'w:rPr', 'w:sectPr', 'w:tblPr', 'w:trPr', 'w:tcPr', 'w:tblGrid', 'w:rt']);
const REFERENCES: Readonly<Record<string, string | undefined>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
  'w:commentReference': 'comment',
};
const SIGNS: Readonly<Record<string, string | undefined>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'a:br': '\n',
  'w:noBreakHyphen': '-',
};

class WordReader {
  readonly references = new Map<string, number>();
  private count = 0;
  /** For each open field whether its code, not its result, is being passed. */
  private readonly fields: boolean[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly hasFields: boolean,
  ) {}

  blocks(of: XmlElement): readonly Block[] {
    return childElements(of).flatMap((child) => this.block(child));
  }

  private block(of: XmlElement): readonly Block[] {
    if (PARAGRAPHS.has(of.name)) return this.paragraph(of);
    if (of.name === 'w:tbl') return [this.table(of)];
    if (of.name === 'mc:AlternateContent') return this.alternatives(of, (one) => this.blocks(one));
    return NO_TEXT.has(of.name) ? [] : this.blocks(of);
  }

  private paragraph(of: XmlElement): readonly Block[] {
    const number = ++this.count;
    const properties = childOf(of, 'w:pPr');
    const style = childValue(properties, 'w:pStyle') ?? this.reading.styles.standard;
    const label = this.label(properties, style);
    const said: string[] = [];
    const inside: Block[] = [];
    this.words(of, { said, inside, number, isHidden: this.reading.styles.hides(style) });
    const text = said.join('');
    const isEmpty = text.trim() === '';
    return [
      { number, text: isEmpty || label === '' ? text : `${label} ${text}`, label: isEmpty ? label : '' },
      ...inside,
    ];
  }

  private label(properties: XmlElement | undefined, style: string | null): string {
    const own = listPlaceOf(properties);
    const styled = this.reading.styles.listOf(style);
    const numId = own.numId ?? styled.numId;
    return numId === null || numId === '0' ? '' : this.reading.labelOf(numId, own.level ?? styled.level ?? 0);
  }

  private words(of: XmlElement, into: Words): void {
    for (const child of childElements(of)) {
      const { name } = child;
      if (PARAGRAPHS.has(name) || name === 'w:tbl') into.inside.push(...this.block(child));
      else if (name === 'w:r') this.words(child, { ...into, isHidden: this.isHidden(child, into.isHidden) });
      else if (name === 'w:t' || name === 'a:t') this.say(into, unescaped(child.children.join('')));
      else if (name === 'w:fldChar') this.field(child);
      else if (name === 'mc:AlternateContent') this.alternatives(child, (one) => this.words(one, into));
      else if (SIGNS[name] !== undefined) this.say(into, SIGNS[name] as string);
      else if (REFERENCES[name]) this.references.set(`${REFERENCES[name]} ${attributeOf(child, 'w:id')}`, into.number);
      else if (!NO_TEXT.has(name)) this.words(child, into);
    }
  }

  private say({ said, isHidden }: Words, text: string): void {
    if (!isHidden && !this.fields.includes(true)) said.push(text);
  }

  private isHidden(run: XmlElement, byParagraph: boolean): boolean {
    const properties = childOf(run, 'w:rPr');
    const style = childValue(properties, 'w:rStyle');
    return hiddenBy(properties) ?? (byParagraph || this.reading.styles.hides(style));
  }

  private field(mark: XmlElement): void {
    if (!this.hasFields) return;
    const type = attributeOf(mark, 'w:fldCharType');
    if (type === 'begin') this.fields.push(true);
    else if (type === 'separate') this.fields[this.fields.length - 1] = false;
    else this.fields.pop();
  }

  /** The first choice is read; the others only count. */
  private alternatives<T>(of: XmlElement, read: (one: XmlElement) => T): T | readonly [] {
    const all = childElements(of);
    const chosen = all.find(({ name }) => name === 'mc:Choice') ?? all[0];
    let result: T | readonly [] = [];
    for (const one of all) {
      if (one === chosen) result = read(one);
      else
        eachElement(one, ({ name }) => {
          if (PARAGRAPHS.has(name)) this.count++;
        });
    }
    return result;
  }

  private table(of: XmlElement): ReadTable {
    return { rows: inside(of, 'w:tr').map((row) => ({ cells: this.cells(row) })) };
  }

  private cells(row: XmlElement): readonly ReadCell[] {
    const before = Number(childValue(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0);
    const empty = Array.from({ length: Math.min(before, MOST_SPAN) }, (): ReadCell => ({ blocks: [], span: 1 }));
    const own = inside(row, 'w:tc').map((cell): ReadCell => {
      const span = Number(childValue(childOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1);
      return { blocks: this.blocks(cell), span: Math.min(Math.max(span || 1, 1), MOST_SPAN) };
    });
    return [...empty, ...own];
  }
}

/** Word's tables have at most 63 columns. */
const MOST_SPAN = 63;

interface Words {
  readonly said: string[];
  readonly inside: Block[];
  readonly number: number;
  readonly isHidden: boolean;
}

/** The rows of a table or cells of a row, also inside content controls. */
function inside(of: XmlElement, name: string): readonly XmlElement[] {
  return childElements(of).flatMap((child) => {
    if (child.name === name) return [child];
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? inside(child, name) : [];
  });
}

/** Whether every field that begins has an end; else their marks say nothing. */
function hasWholeFields(root: XmlElement): boolean {
  let [open, isSound] = [0, true];
  eachElement(root, (one) => {
    if (one.name !== 'w:fldChar') return;
    const type = attributeOf(one, 'w:fldCharType');
    if (type === 'begin') open++;
    if (type === 'end') open--;
    if (open < 0) isSound = false;
  });
  return isSound && open === 0;
}
