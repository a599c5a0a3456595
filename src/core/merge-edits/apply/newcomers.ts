import { piecesOf } from '../../document/made/pieces';
import type { StoryBlock, StoryParagraph, StoryRow } from '../../document/made/story';
import { attributeOf, childElements, childOf, element, elementsNamed, type XmlElement } from '../../xml/element';
import { xmlFile } from '../../xml/write-xml';
import type { PlannedText } from '../plan';
import { copied, runOf } from './edit-text';
import { type Imports, importedNode } from './imported-node';

/** Makes paragraphs, tables and rows that only the new document has, looking like their neighbours in the edited one. */
export class Newcomers {
  /** By how a paragraph looks in the new document: how such a paragraph looks in the edited one. */
  private readonly paragraphLooks = new Map<string, XmlElement | null>();
  private readonly runLooks = new Map<string, XmlElement | null>();
  /** By the paragraph of the new document. */
  readonly paragraphs = new Map<XmlElement, XmlElement>();

  constructor(
    private readonly texts: readonly PlannedText[],
    private readonly imports: Imports,
  ) {}

  made(item: StoryBlock | StoryRow, around: readonly XmlElement[]): XmlElement | null {
    if (!item.node) return null;
    this.learnAll();
    if ('cells' in item) return this.row(item, around);
    return item.kind === 'paragraph' ? this.paragraph(item.node) : this.copy(item.node);
  }

  copy(node: XmlElement): XmlElement {
    return importedNode(node, this.imports);
  }

  private learnAll(): void {
    if (this.paragraphLooks.size === 0) for (const text of this.texts) this.learn(text);
  }

  private learn({ edited, now, editedWords, nowWords }: PlannedText): void {
    if (!edited.node || !now.node) return;
    const key = lookKey(childOf(now.node, 'w:pPr'));
    if (!this.paragraphLooks.has(key)) this.paragraphLooks.set(key, cleanLook(childOf(edited.node, 'w:pPr')));
    const [list, other] = [listOf(now.node), listOf(edited.node)];
    if (list !== null && other !== null) this.imports.lists.know(list, other);
    if (editedWords.length !== nowWords.length || nowWords.length === 0) return;
    const [looks, others] = [lookAt(now), lookAt(edited)];
    for (const [at, word] of nowWords.entries()) {
      const run = `${key} ${lookKey(looks(word.from) ?? undefined)}`;
      if (!this.runLooks.has(run)) this.runLooks.set(run, others(editedWords[at]?.from ?? 0));
    }
  }

  private paragraph(node: XmlElement): XmlElement {
    const key = lookKey(childOf(node, 'w:pPr'));
    const copy = this.copy(node);
    this.paragraphs.set(node, copy);
    const look = this.paragraphLooks.get(key);
    const hasSection = elementsNamed(node, 'w:sectPr').length > 0;
    if (look === undefined || hasSection) return copy;
    copy.children = copy.children.filter((child) => typeof child === 'string' || child.name !== 'w:pPr');
    const originals = childElements(node).filter(({ name }) => name === 'w:r');
    const runs = childElements(copy).filter(({ name }) => name === 'w:r');
    if (originals.length === runs.length) for (const [at, run] of runs.entries()) this.dress(run, key, originals[at]);
    if (look) copy.children.unshift(copied(look));
    return copy;
  }

  private dress(run: XmlElement, key: string, original: XmlElement | undefined): void {
    const look = this.runLooks.get(`${key} ${lookKey(original && childOf(original, 'w:rPr'))}`);
    if (look === undefined) return;
    run.children = run.children.filter((child) => typeof child === 'string' || child.name !== 'w:rPr');
    if (look) run.children.unshift(copied(look));
  }

  private row(row: StoryRow, around: readonly XmlElement[]): XmlElement | null {
    if (!row.node) return null;
    const shape = shapeOf(row.node);
    const like = shape === null ? undefined : around.find((one) => shapeOf(one) === shape);
    if (!like) return this.copy(row.node);
    const copy = copied(like);
    copy.attributes = copy.attributes.filter(({ name }) => !name.startsWith('w14:'));
    const cells = elementsNamed(copy, 'w:tc');
    for (const [at, cell] of cells.entries()) {
      const paragraphs = (row.cells[at]?.blocks ?? []).flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
      fillCell(cell, paragraphs);
    }
    return copy;
  }
}

function lookKey(look: XmlElement | undefined): string {
  return look ? xmlFile(look) : '';
}

/** Without the end of a section and without tracked changes, which happened to one paragraph alone. */
function cleanLook(look: XmlElement | undefined): XmlElement | null {
  if (!look) return null;
  const copy = copied(look);
  const strip = (of: XmlElement) => {
    of.children = of.children.filter(
      (child) =>
        typeof child === 'string' || !/^w:(?:sectPr|pPrChange|rPrChange|ins|del|moveFrom|moveTo)$/.test(child.name),
    );
    for (const child of childElements(of)) strip(child);
  };
  strip(copy);
  return copy;
}

function listOf(paragraph: XmlElement): string | null {
  const properties = childOf(paragraph, 'w:pPr');
  const [id] = properties ? elementsNamed(properties, 'w:numId') : [];
  return (id && attributeOf(id, 'w:val')) ?? null;
}

function lookAt({ node }: StoryParagraph): (place: number) => XmlElement | null {
  let at = 0;
  const pieces = (node ? piecesOf(node) : []).map(({ run, text }) => {
    at += text.length;
    return { to: at, look: cleanLook(childOf(run, 'w:rPr')) };
  });
  return (place) => pieces.find(({ to }) => to > place)?.look ?? null;
}

/** Rows of one shape have equal cells; null for a row that cannot serve as a pattern, or be made after one. */
function shapeOf(row: XmlElement): string | null {
  const unlike = ['w:vMerge', 'w:tbl', 'w:drawing', 'w:pict', 'w:object', 'w:sdt', 'w:tblHeader'];
  if (row.name !== 'w:tr' || unlike.some((name) => elementsNamed(row, name).length > 0)) return null;
  const spans = elementsNamed(row, 'w:tc').map((cell) =>
    elementsNamed(cell, 'w:gridSpan').map((one) => attributeOf(one, 'w:val')),
  );
  return spans.map((span) => span[0] ?? '1').join(' ');
}

/** Writes paragraphs into a copied cell, each looking like the one that stood there. */
function fillCell(cell: XmlElement, paragraphs: readonly StoryParagraph[]): void {
  const patterns = childElements(cell).filter(({ name }) => name === 'w:p');
  const properties = childElements(cell).filter(({ name }) => name === 'w:tcPr');
  const made = paragraphs.map(({ node }, at) => {
    const pattern = patterns[Math.min(at, patterns.length - 1)];
    const look = cleanLook(pattern && childOf(pattern, 'w:pPr'));
    const [piece] = pattern ? piecesOf(pattern) : [];
    const runLook = cleanLook(piece && childOf(piece.run, 'w:rPr')) ?? undefined;
    const content = (node ? piecesOf(node) : []).map(({ holder }) => copied(holder));
    return element('w:p', ...(look ? [look] : []), ...(content.length > 0 ? [runOf(runLook, content)] : []));
  });
  cell.children = [...properties, ...made];
}
