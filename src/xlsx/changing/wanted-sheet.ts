import type { PartRewriter } from '../package/part-rewriter';
import { prefixOf } from '../package/tag-text';

export type PlainValue = string | number | boolean | null;

export type CellContent =
  | { readonly value: PlainValue }
  /** In the language of .xlsx files, without `=`; a null result is left to the program that opens the file. */
  | { readonly formula: string; readonly result: PlainValue };

export interface WantedCell {
  /** Undefined when only the look changes. */
  readonly content: CellContent | undefined;
  /** Null keeps the style of the cell that is there, or that of its row or column. */
  readonly style: number | null;
}

export interface WantedRow {
  /** In points; null for the usual height. */
  readonly height: number | null;
  readonly isHidden: boolean;
}

/** How many rows and columns stay in sight. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** The markup of elements by their names, for the prefix of the part's elements; null for one that goes. */
export type Elements = ReadonlyMap<string, ((prefix: string) => string) | null>;

/** What changes in a sheet. Rows and columns count from 0. */
export interface SheetWish {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, WantedCell>>;
  /** Rows whose height or hiding changes. */
  readonly rows: ReadonlyMap<number, WantedRow>;
  /** Elements of the sheet that are written anew, by their names; null takes one away. */
  readonly elements: Elements;
  /** Undefined keeps what is there. */
  readonly frozen?: Frozen | undefined;
  /** As `FFC00000`; undefined keeps what is there. */
  readonly tabColour?: string | null | undefined;
  readonly isStale: (row: number, column: number) => boolean;
  /** Changes the text of a rule, for tabs that got other names. */
  readonly rewritten: ((formula: string) => string) | null;
}

/** The order of a worksheet's elements (ECMA-376 part 1, 18.3.1.99) as far as anything is inserted among them. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'drawingHF',
  'picture',
  'legacyDrawing',
];

/** Puts the wanted elements in their places: instead of those that are there, or where the schema has them. */
export class ElementsInOrder {
  private readonly waiting: Map<string, ((prefix: string) => string) | null>;

  constructor(elements: Elements) {
    this.waiting = new Map([...elements].sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  }

  /** Puts an element before all others. */
  want(name: string, markup: (prefix: string) => string): void {
    const others = [...this.waiting];
    this.waiting.clear();
    for (const [key, value] of [[name, markup] as const, ...others]) this.waiting.set(key, value);
  }

  drop(name: string): void {
    this.waiting.delete(name);
  }

  /** An element of the sheet opens; answers whether another one is written instead. */
  open(name: string, part: PartRewriter): boolean {
    const place = ORDER.indexOf(name);
    this.insertUntil(place < 0 ? ORDER.length : place, part);
    if (!this.waiting.has(name)) return false;
    part.replaceElement(this.waiting.get(name)?.(prefixOf(part.tag)) ?? '');
    this.waiting.delete(name);
    return true;
  }

  /** The sheet closes. */
  end(part: PartRewriter): void {
    this.insertUntil(ORDER.length, part);
  }

  private insertUntil(place: number, part: PartRewriter): void {
    for (const [name, markup] of this.waiting) {
      if (ORDER.indexOf(name) >= place) return;
      part.before(markup?.(prefixOf(part.tag)) ?? '');
      this.waiting.delete(name);
    }
  }
}
