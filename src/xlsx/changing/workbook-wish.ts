import { AFTER_CALCULATION, workbookChange } from '../editing/workbook-change';
import type { PartRewriter } from '../package/part-rewriter';
import type { PartChange } from '../package/rewrite-package';
import {
  escapedAttribute,
  escapedText,
  isSelfClosing,
  opened,
  prefixOf,
  tagName,
  withAttribute,
} from '../package/tag-text';
import type { Attributes } from '../package/xml-elements';
import { isSpreadsheetMl } from '../reading/workbook-part';

/** A sheet in the list of the workbook. */
export interface ListedSheet {
  /** The id of its relationship. */
  readonly id: string;
  readonly name: string;
  readonly isHidden: boolean;
}

export interface WorkbookWish {
  /** In the wanted order, those without cells included. */
  readonly sheets: readonly ListedSheet[];
  /** The ids of the sheets that are there, in their order. */
  readonly present: readonly string[];
  /** Names for the whole workbook that are to be set, and null for those that go. */
  readonly names: ReadonlyMap<string, string | null>;
  /** Changes the text of a name, for tabs that got other names. */
  readonly rewritten: (formula: string) => string;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How the main part changes: its list of sheets, names, and that formulas are calculated anew. */
export function wishedWorkbook(wish: WorkbookWish): PartChange {
  const calculation = workbookChange(null).handler;
  const writing = new WorkbookWriting(wish);
  return {
    isOwn: isSpreadsheetMl,
    handler: {
      open(name, attributes, part) {
        // The end of an element that goes is not told.
        if (!writing.open(name, attributes, part)) calculation.open(name, attributes, part);
      },
      close(name, part) {
        writing.close(name, part);
        calculation.close?.(name, part);
      },
    },
  };
}

class WorkbookWriting {
  private readonly tags: { readonly id: string; readonly tag: string }[] = [];
  private readonly waiting: Map<string, string | null>;
  private ending = '';
  private depth = 0;

  constructor(private readonly wish: WorkbookWish) {
    this.waiting = new Map(wish.names);
  }

  /** Answers whether the element goes. */
  open(name: string, attributes: Attributes, part: PartRewriter): boolean {
    if (name === 'sheet') return this.openSheet(attributes, part);
    if (name === 'definedName' && this.openName(attributes, part)) return true;
    this.depth++;
    if (name === 'sheets' && isSelfClosing(part.tag)) {
      this.ending = `</${tagName(part.tag)}>`;
      part.replaceTag(opened(part.tag));
    } else if (name === 'workbookView') this.openView(attributes, part);
    else if (this.depth === 2 && AFTER_NAMES.includes(name)) this.addNamesList(part);
    return false;
  }

  close(name: string, part: PartRewriter): void {
    this.depth--;
    if (name === 'sheets') part.before(this.list(prefixOf(part.tag)) + this.ending);
    else if (name === 'definedNames') part.before(this.newNames(prefixOf(part.tag)));
    else if (this.depth === 0) this.addNamesList(part);
  }

  private list(prefix: string): string {
    const numbers = this.tags.map(({ tag }) => Number(/\bsheetId\s*=\s*["'](\d+)/.exec(tag)?.[1] ?? 0));
    let last = Math.max(0, ...numbers);
    return this.wish.sheets
      .map(({ id, name, isHidden }) => {
        const own = this.tags.find((one) => one.id === id)?.tag;
        if (own) return renamed(own, name, isHidden);
        last++;
        const state = isHidden ? ' state="hidden"' : '';
        const named = `name="${escapedAttribute(name)}" sheetId="${last}"${state}`;
        return `<${prefix}sheet ${named} xmlns:r="${RELATIONSHIPS}" r:id="${id}"/>`;
      })
      .join('');
  }

  /** The same sheet is in front as before; a hidden one never is. */
  private openView({ activeTab = '0' }: Attributes, part: PartRewriter): void {
    const { sheets, present } = this.wish;
    const same = sheets.findIndex(({ id, isHidden }) => id === present[Number(activeTab)] && !isHidden);
    const shown = same >= 0 ? same : sheets.findIndex(({ isHidden }) => !isHidden);
    if (String(shown) === activeTab) return;
    part.replaceTag(withAttribute(withAttribute(part.tag, 'activeTab', String(shown)), 'firstSheet', null));
  }

  private openSheet(attributes: Attributes, part: PartRewriter): boolean {
    const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '';
    this.tags.push({ id, tag: part.tag });
    part.replaceElement('');
    return true;
  }

  private openName({ name = '', localSheetId }: Attributes, part: PartRewriter): boolean {
    const { sheets, present, rewritten } = this.wish;
    const index = sheets.findIndex(({ id }) => id === present[Number(localSheetId)]);
    const isSet = localSheetId === undefined && this.waiting.has(name);
    const text = isSet ? (this.waiting.get(name) ?? null) : undefined;
    if (isSet) this.waiting.delete(name);
    if (text === null || (localSheetId !== undefined && index < 0)) {
      part.replaceElement('');
      return true;
    }
    if (localSheetId !== undefined && String(index) !== localSheetId) {
      part.replaceTag(withAttribute(part.tag, 'localSheetId', String(index)));
    }
    part.rewriteText(text === undefined ? rewritten : () => text);
    return false;
  }

  private newNames(prefix: string): string {
    const names = [...this.waiting].filter((one): one is [string, string] => one[1] !== null);
    this.waiting.clear();
    return names
      .map(([name, text]) => {
        const tag = `<${prefix}definedName name="${escapedAttribute(name)}">`;
        return `${tag}${escapedText(text)}</${prefix}definedName>`;
      })
      .join('');
  }

  private addNamesList(part: PartRewriter): void {
    const prefix = prefixOf(part.tag);
    const names = this.newNames(prefix);
    if (names !== '') part.before(`<${prefix}definedNames>${names}</${prefix}definedNames>`);
  }
}

/** Elements of the workbook after `definedNames`, in their order. */
const AFTER_NAMES = ['calcPr', ...AFTER_CALCULATION];

function renamed(tag: string, name: string, isHidden: boolean): string {
  const named = nameIn(tag) === name ? tag : withAttribute(tag, 'name', name);
  const isNow = /\bstate\s*=\s*["'](?:hidden|veryHidden)/.test(tag);
  const whole = isNow === isHidden ? named : withAttribute(named, 'state', isHidden ? 'hidden' : null);
  return isSelfClosing(whole) ? whole : whole.replace(/>$/, '/>');
}

function nameIn(tag: string): string {
  return (
    /\bname\s*=\s*(?:"([^"&]*)"|'([^'&]*)')/
      .exec(tag)
      ?.slice(1)
      .find((one) => one !== undefined) ?? ''
  );
}
