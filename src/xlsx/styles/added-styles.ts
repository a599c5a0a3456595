import { childOf, type ElementTree, treeMarkup } from '../package/element-tree';
import type { PartRewriter } from '../package/part-rewriter';
import type { PartChange } from '../package/rewrite-package';
import { isSelfClosing, opened, prefixOf, tagName, withAttribute } from '../package/tag-text';
import { isSpreadsheetMl } from '../reading/workbook-part';
import { type CellFace, differingParts, type FacePart, faceKey } from './cell-face';
import { faceElements, type StyleElements } from './face-elements';
import type { BookStyles } from './read-faces';

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const;
type List = (typeof LISTS)[number];
/** ECMA-376 part 1, 18.8.39. */
const ORDER: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The styles of a workbook and those that changed cells need besides. Styles that are there stay as they are. */
export class AddedStyles {
  private readonly added: Record<List, ElementTree[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
  };
  private readonly known = new Map<string, number>();
  private readonly byFace = new Map<string, number>();

  constructor(private readonly styles: BookStyles) {
    for (const [style, face] of styles.faces.entries()) {
      if (!this.byFace.has(faceKey(face))) this.byFace.set(faceKey(face), style);
    }
  }

  /** A style that looks so. @param base The style that the cell has: what no face tells is taken from it. */
  styleOf(face: CellFace, base: number): number {
    const key = `${base}\n${faceKey(face)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const style = this.isPlain(base)
      ? (this.byFace.get(faceKey(face)) ?? this.newStyle(face, base))
      : this.newStyle(face, base);
    this.known.set(key, style);
    return style;
  }

  /** Null when nothing has to be added. */
  change(): PartChange | null {
    if (LISTS.every((list) => this.added[list].length === 0)) return null;
    const missing = new Set(LISTS.filter((list) => this.isGrowing(list) && !childOf(this.styles.root, list)));
    const ending = new Map<string, string>();
    const addMissing = (before: number, part: PartRewriter) => {
      for (const list of missing) {
        if (ORDER.indexOf(list) >= before) continue;
        missing.delete(list);
        part.before(this.wholeList(list, prefixOf(part.tag)));
      }
    };
    let depth = 0;
    return {
      isOwn: isSpreadsheetMl,
      handler: {
        open: (name, _, part) => {
          if (depth === 1) addMissing(ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length, part);
          if (depth === 0 && isSelfClosing(part.tag)) ending.set(name, grown(part, null));
          if (this.isGrowing(name)) ending.set(name, grown(part, this.total(name)));
          depth++;
        },
        close: (name, part) => {
          depth--;
          const prefix = prefixOf(part.tag);
          if (depth === 0) addMissing(ORDER.length, part);
          const end = ending.get(name) ?? '';
          ending.delete(name);
          if (this.isGrowing(name)) part.before(this.added[name].map((one) => treeMarkup(one, prefix)).join(''));
          part.before(end);
        },
      },
    };
  }

  private isGrowing(name: string): name is List {
    return (LISTS as readonly string[]).includes(name) && this.added[name as List].length > 0;
  }

  private wholeList(list: List, prefix: string): string {
    const children = this.added[list];
    return treeMarkup({ name: list, attributes: { count: String(children.length) }, children }, prefix);
  }

  /** The plain style of a workbook: a cell of it takes any style that looks as wanted. */
  private isPlain(base: number): boolean {
    return base === 0;
  }

  private newStyle(face: CellFace, base: number): number {
    const element = childOf(this.styles.root, 'cellXfs')?.children[base];
    const parts = differingParts(face, this.styles.faces[base] ?? {});
    const elements = faceElements(face, parts, { own: (list, id) => this.elementAt(list, id), xf: element });
    return this.add('cellXfs', this.xfOf(elements, parts, element));
  }

  private xfOf(elements: StyleElements, parts: readonly FacePart[], base: ElementTree | undefined): ElementTree {
    const { font, fill, border, alignment } = elements;
    const protection = childOf(base, 'protection');
    return {
      name: 'xf',
      attributes: {
        numFmtId: '0',
        fontId: '0',
        fillId: '0',
        borderId: '0',
        ...(base ? {} : { xfId: '0' }),
        ...base?.attributes,
        ...(parts.includes('format') ? { numFmtId: this.formatId(elements.format), applyNumberFormat: '1' } : {}),
        ...(font ? { fontId: String(this.add('fonts', font)), applyFont: '1' } : {}),
        ...(fill ? { fillId: String(this.add('fills', fill)), applyFill: '1' } : {}),
        ...(border ? { borderId: String(this.add('borders', border)), applyBorder: '1' } : {}),
        ...(alignment ? { applyAlignment: '1' } : {}),
      },
      children: [alignment ?? childOf(base, 'alignment'), protection].filter((one) => one !== undefined),
    };
  }

  private formatId(format: string | null): string {
    if (format === null) return '0';
    const all = [...(childOf(this.styles.root, 'numFmts')?.children ?? []), ...this.added.numFmts];
    const same = all.find(({ attributes }) => attributes.formatCode === format);
    if (same) return same.attributes.numFmtId ?? '0';
    const id = String(Math.max(163, ...all.map(({ attributes }) => Number(attributes.numFmtId))) + 1);
    this.added.numFmts.push({ name: 'numFmt', attributes: { numFmtId: id, formatCode: format }, children: [] });
    return id;
  }

  private elementAt(list: 'fonts' | 'borders', id: number): ElementTree | undefined {
    return childOf(this.styles.root, list)?.children[id];
  }

  private add(list: List, element: ElementTree): number {
    const before = childOf(this.styles.root, list)?.children.length ?? 0;
    // What cells have that name no style comes first.
    if (before === 0 && this.added[list].length === 0) this.added[list].push(...FIRST[list]);
    const key = treeMarkup(element, '');
    const index = this.added[list].findIndex((one) => treeMarkup(one, '') === key);
    if (index >= 0) return before + index;
    this.added[list].push(element);
    return before + this.added[list].length - 1;
  }

  private total(list: List): number {
    return (childOf(this.styles.root, list)?.children.length ?? 0) + this.added[list].length;
  }
}

function leaf(name: string, attributes: ElementTree['attributes'] = {}): ElementTree {
  return { name, attributes, children: [] };
}

function within(name: string, children: readonly ElementTree[]): ElementTree {
  return { name, attributes: {}, children };
}

/** The first elements of a list that a file lacks. */
const FIRST: Readonly<Record<List, readonly ElementTree[]>> = {
  numFmts: [],
  fonts: [within('font', [leaf('sz', { val: '10' }), leaf('name', { val: 'Arial' })])],
  fills: ['none', 'gray125'].map((patternType) => within('fill', [leaf('patternFill', { patternType })])),
  borders: [
    within(
      'border',
      ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => leaf(side)),
    ),
  ],
  cellXfs: [leaf('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' })],
};

/** Lets a list hold more, and answers the tag that closes it when it had closed itself. */
function grown(part: PartRewriter, count: number | null): string {
  const { tag } = part;
  const counted = count === null ? tag : withAttribute(tag, 'count', String(count));
  const isEmpty = isSelfClosing(tag);
  part.replaceTag(isEmpty ? opened(counted) : counted);
  return isEmpty ? `</${tagName(tag)}>` : '';
}
