import { treeOf } from './docx';
import { elementAt, elementsIn, textIn, type XmlElement } from './xml';

/** How Word shows a run after the document's defaults and styles are applied. Sizes in points. */
export interface RunLook {
  readonly text: string;
  /** The fonts for all scripts; a single name when they agree. */
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italics: boolean;
  readonly colour: string;
}

/** How Word shows a paragraph. Lengths in twentieths of a point, as in the file. */
export interface ParagraphLook {
  readonly text: string;
  readonly style: string;
  readonly alignment: string;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly before: number;
  readonly after: number;
  /** 240ths of a line when the rule is `auto`. */
  readonly line: number;
  readonly lineRule: string;
  readonly keepNext: boolean;
  readonly ruledBelow: boolean;
  readonly inTable: boolean;
  readonly runs: readonly RunLook[];
}

type Property = 'w:pPr' | 'w:rPr';

const looks = new WeakMap<XmlElement, readonly ParagraphLook[]>();

/** Every paragraph of a part in reading order. */
export function looksIn(docx: Uint8Array, part = 'word/document.xml'): readonly ParagraphLook[] {
  const root = treeOf(docx, part);
  const found = looks.get(root) ?? looksBelow(root, sourcesOf(treeOf(docx, 'word/styles.xml')));
  looks.set(root, found);
  return found;
}

function looksBelow(root: XmlElement, sources: Sources): readonly ParagraphLook[] {
  const inTables = new Set(elementsIn(root, 'w:tbl').flatMap((table) => elementsIn(table, 'w:p')));
  return elementsIn(root, 'w:p').map((paragraph) => lookOf(paragraph, inTables.has(paragraph), sources));
}

type Sources = (styleId: string | undefined, property: Property) => readonly XmlElement[];

/** The property elements that apply to a paragraph of a style, the weakest first. */
function sourcesOf(styles: XmlElement): Sources {
  const byId = new Map(elementsIn(styles, 'w:style').map((style) => [style.attributes['w:styleId'], style]));
  const normal = elementsIn(styles, 'w:style').find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && attributes['w:default'] !== undefined,
  );
  return (styleId, property) => {
    const chain: XmlElement[] = [];
    let style = styleId ? byId.get(styleId) : normal;
    while (style) {
      chain.unshift(style);
      style = byId.get(elementAt(style, 'w:basedOn')?.attributes['w:val']);
    }
    const defaults = elementAt(styles, 'w:docDefaults', `${property}Default`);
    return [defaults, ...chain].flatMap((source) => (source && elementAt(source, property)) ?? []);
  };
}

function lookOf(paragraph: XmlElement, inTable: boolean, sources: Sources): ParagraphLook {
  const own = elementAt(paragraph, 'w:pPr');
  const style = own && elementAt(own, 'w:pStyle')?.attributes['w:val'];
  const from = [...sources(style, 'w:pPr'), ...(own ? [own] : [])];
  const length = (element: string, attribute: string) => Number(attributeIn(from, element, attribute) ?? 0);
  return {
    text: elementsIn(paragraph, 'w:t').map(textIn).join(''),
    style: style ?? 'Normal',
    alignment: attributeIn(from, 'w:jc', 'w:val') ?? 'left',
    firstLine: length('w:ind', 'w:firstLine'),
    left: length('w:ind', 'w:left'),
    right: length('w:ind', 'w:right'),
    before: length('w:spacing', 'w:before'),
    after: length('w:spacing', 'w:after'),
    line: length('w:spacing', 'w:line'),
    lineRule: attributeIn(from, 'w:spacing', 'w:lineRule') ?? 'auto',
    keepNext: isOn(from, 'w:keepNext'),
    ruledBelow: from.some((source) => elementAt(source, 'w:pBdr', 'w:bottom') !== undefined),
    inTable,
    runs: elementsIn(paragraph, 'w:r').map((run) => runLook(run, sources(style, 'w:rPr'))),
  };
}

function runLook(run: XmlElement, inherited: readonly XmlElement[]): RunLook {
  const own = elementAt(run, 'w:rPr');
  const from = [...inherited, ...(own ? [own] : [])];
  const fonts = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'].map((script) => attributeIn(from, 'w:rFonts', script));
  return {
    text: elementsIn(run, 'w:t').map(textIn).join(''),
    font: [...new Set(fonts)].join(', '),
    size: Number(attributeIn(from, 'w:sz', 'w:val')) / 2,
    bold: isOn(from, 'w:b'),
    italics: isOn(from, 'w:i'),
    colour: attributeIn(from, 'w:color', 'w:val') ?? 'auto',
  };
}

/** The value from the strongest source that has one; Word resolves each attribute separately. */
function attributeIn(from: readonly XmlElement[], element: string, attribute: string): string | undefined {
  const said = from.flatMap((source) => elementAt(source, element)?.attributes[attribute] ?? []);
  return said[said.length - 1];
}

function isOn(from: readonly XmlElement[], element: string): boolean {
  const said = from.flatMap((source) => elementAt(source, element) ?? []);
  const last = said[said.length - 1];
  return last !== undefined && !['false', '0', 'none', 'off'].includes(last.attributes['w:val'] ?? 'true');
}

/** Converts millimetres to twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** The instructions of the part's fields, such as `PAGE`. */
export function fieldsIn(docx: Uint8Array, part: string): readonly string[] {
  return elementsIn(treeOf(docx, part), 'w:instrText').map((field) => textIn(field).trim());
}
