import { isOfSheet } from '../editing/sheet-namespaces';
import { SheetRows } from '../editing/sheet-rows';
import type { PartRewriter } from '../package/part-rewriter';
import type { PartChange } from '../package/rewrite-package';
import { isSelfClosing, opened, prefixOf, tagName } from '../package/tag-text';
import type { Attributes } from '../package/xml-elements';
import { paneMarkup, tabColourMarkup } from './sheet-elements';
import { ElementsInOrder, type SheetWish } from './wanted-sheet';
import { WishedRows } from './wished-rows';

const RULES = ['formula', 'formula1', 'formula2', 'f'];

/** How the part of a sheet changes. */
export function changedSheet(wish: SheetWish): PartChange {
  const change = new SheetWriting(wish);
  return { isOwn: isOfSheet, handler: change };
}

class SheetWriting {
  private readonly rows: SheetRows;
  private readonly order: ElementsInOrder;
  private readonly path: string[] = [];
  private isInData = false;
  private views = 0;
  private readonly tabColour: string | null | undefined;

  constructor(private readonly wish: SheetWish) {
    this.rows = new SheetRows(new WishedRows(wish));
    this.tabColour = wish.tabColour;
    this.order = new ElementsInOrder(wish.elements);
    const { tabColour } = this;
    if (tabColour) this.order.want('sheetPr', (p) => `<${p}sheetPr>${tabColourMarkup(tabColour, p)}</${p}sheetPr>`);
  }

  open(name: string, attributes: Attributes, part: PartRewriter): void {
    if (this.isInData) {
      this.rows.open(name, attributes, part);
      return;
    }
    // The end of an element that is written anew is not told.
    if (this.openElement(name, part)) return;
    if (name === 'sheetData' || name === 'col') this.rows.open(name, attributes, part);
    this.isInData = name === 'sheetData';
    this.path.push(name);
  }

  close(name: string, part: PartRewriter): void {
    if (this.isInData) this.rows.close(name, part);
    if (this.isInData && name !== 'sheetData') return;
    this.isInData = false;
    this.path.pop();
    if (this.path.length === 0) this.order.end(part);
  }

  /** Answers whether something else is written instead. */
  private openElement(name: string, part: PartRewriter): boolean {
    const { wish, path } = this;
    if (path.length === 1 && name === 'sheetPr' && this.tabColour) this.colourTab(this.tabColour, part);
    else if (path.length === 1 && this.order.open(name, part)) return true;
    if (this.isGoing(name)) {
      part.replaceElement('');
      return true;
    }
    if (name === 'sheetView') this.openView(part);
    else if (wish.rewritten && RULES.includes(name)) part.rewriteText(wish.rewritten);
    return false;
  }

  private isGoing(name: string): boolean {
    if (name === 'tabColor') return this.wish.tabColour !== undefined;
    return this.wish.frozen !== undefined && this.views === 1 && (name === 'pane' || name === 'selection');
  }

  private colourTab(colour: string, part: PartRewriter): void {
    this.order.drop('sheetPr');
    this.insertInside(part, tabColourMarkup(colour, prefixOf(part.tag)));
  }

  private openView(part: PartRewriter): void {
    this.views++;
    const { frozen } = this.wish;
    if (frozen && this.views === 1) this.insertInside(part, paneMarkup(frozen, prefixOf(part.tag)));
  }

  /** At the beginning of the element that is opening. */
  private insertInside(part: PartRewriter, markup: string): void {
    const { tag } = part;
    if (!isSelfClosing(tag)) part.replaceTag(tag + markup);
    else part.replaceTag(`${opened(tag)}${markup}</${tagName(tag)}>`);
  }
}
