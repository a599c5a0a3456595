import { crc32 } from '../../text/crc32';
import { attributeOf, childElements, childOf, elementsNamed, type XmlElement } from '../../xml/element';
import { relationsOf, treeOfPart } from '../package';
import type PizZip from '../pizzip';
import { type Piece, piecesOf } from './pieces';
import { OBJECT, type Story, type StoryBlock, type StoryCell, type StoryParagraph, type StoryRow } from './story';

/** The parts of a .docx that are read, each with its root. */
export interface StoryParts {
  readonly main: string;
  readonly roots: ReadonlyMap<string, XmlElement>;
}

const ASIDES = ['header', 'footer', 'footnotes', 'endnotes'];

/** Null when the file has no main part that Word would read. */
export function storyParts(zip: PizZip): StoryParts | null {
  const main = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  const root = main === undefined ? null : treeOfPart(zip, main);
  return main === undefined || root?.name !== 'w:document' ? null : storyRoots(zip, main, new Map([[main, root]]));
}

/** `read`: the parts that are trees already. */
export function storyRoots(zip: PizZip, main: string, read: ReadonlyMap<string, XmlElement>): StoryParts {
  const asides = relationsOf(zip, main).filter(({ type }) => ASIDES.includes(type));
  const roots = new Map<string, XmlElement>();
  for (const part of [main, ...asides.map(({ target }) => target)]) {
    const root = read.get(part) ?? treeOfPart(zip, part);
    if (root) roots.set(part, root);
  }
  return { main, roots };
}

export function readStory(zip: PizZip, { main, roots }: StoryParts): Story {
  const root = roots.get(main);
  const body = root && childOf(root, 'w:body');
  const reader = new StoryReader(picturesOf(zip, main));
  const blocks = body ? reader.blocks(body) : [];
  const others = [...roots].filter(([part]) => part !== main).map(([, root]) => root);
  const asides = others.flatMap((root) => elementsNamed(root, 'w:p')).map((one) => reader.paragraph(one));
  const sections = body ? elementsNamed(body, 'w:sectPr').length : 0;
  return { body: blocks, asides: [...asides, ...reader.boxes], sections };
}

type DigestOf = (relation: string) => string;

function picturesOf(zip: PizZip, main: string): DigestOf {
  const targets = new Map(relationsOf(zip, main).map(({ id, target }) => [id, target]));
  const digests = new Map<string, string>();
  return (relation) => {
    const target = targets.get(relation);
    const bytes = target === undefined ? undefined : zip.file(target)?.asUint8Array();
    if (!digests.has(relation)) digests.set(relation, bytes ? crc32(bytes).toString(36) : '');
    return digests.get(relation) as string;
  };
}

class StoryReader {
  readonly boxes: StoryParagraph[] = [];

  constructor(private readonly digestOf: DigestOf) {}

  blocks(of: XmlElement): readonly StoryBlock[] {
    return childElements(of).flatMap((child): readonly StoryBlock[] => {
      if (child.name === 'w:p') return [this.paragraph(child)];
      if (child.name === 'w:tbl') return [{ kind: 'table', node: child, rows: this.rows(child) }];
      return AROUND.has(child.name) ? this.blocks(child) : [];
    });
  }

  paragraph(node: XmlElement): StoryParagraph {
    const pieces = piecesOf(node);
    const objects = pieces.filter(({ text }) => text === OBJECT);
    for (const { holder } of objects) {
      const boxed = elementsNamed(holder, 'w:txbxContent').flatMap((box) => childElements(box));
      this.boxes.push(...boxed.filter(({ name }) => name === 'w:p').map((one) => this.paragraph(one)));
    }
    const pictures = objects.map((piece) => this.digest(piece));
    return { kind: 'paragraph', text: pieces.map(({ text }) => text).join(''), pictures, node };
  }

  private digest({ holder }: Piece): string {
    const [blip] = elementsNamed(holder, 'a:blip');
    return blip ? this.digestOf(attributeOf(blip, 'r:embed') ?? '') : '';
  }

  private rows(table: XmlElement): readonly StoryRow[] {
    const rows = inside(table, 'w:tr').filter((row) => !isDeleted(row));
    return rows.map((node) => ({ node, cells: inside(node, 'w:tc').map((cell) => this.cell(cell)) }));
  }

  private cell(node: XmlElement): StoryCell {
    return { node, blocks: this.blocks(node) };
  }
}

/** What may stand around blocks, rows and cells. */
const AROUND = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

function inside(of: XmlElement, name: string): readonly XmlElement[] {
  return childElements(of).flatMap((child) => {
    if (child.name === name) return [child];
    return AROUND.has(child.name) ? inside(child, name) : [];
  });
}

/** A row that a tracked change deletes counts as gone, and stays in the file until somebody accepts the change. */
function isDeleted(row: XmlElement): boolean {
  const properties = childOf(row, 'w:trPr');
  return properties !== undefined && childOf(properties, 'w:del') !== undefined;
}
