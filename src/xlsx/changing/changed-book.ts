import { tablesOf } from '../editing/sheet-tables';
import { PartRewriter } from '../package/part-rewriter';
import { relationshipsOf } from '../package/relationships';
import { type PartChange, rewrittenPackage } from '../package/rewrite-package';
import { partKey, type ZipPackage } from '../package/zip-package';
import type { WorkbookPart } from '../reading/workbook-part';
import type { AddedStyles } from '../styles/added-styles';
import { COMMENTS_TYPE, SHAPES_TYPE } from '../writing/notes-feature';
import { changedSheet } from './changed-sheet';
import { lostParts } from './lost-parts';
import { type NotesWish, notesPlan } from './notes-change';
import {
  changedRelationships,
  changedTypes,
  type NewRelationship,
  relationshipsPart,
  TYPES_PART,
  targetFrom,
} from './package-lists';
import { headingsChange } from './table-headings';
import type { SheetWish } from './wanted-sheet';
import { type ListedSheet, type WorkbookWish, wishedWorkbook } from './workbook-wish';

/** A sheet as it is to be; without a part it is new. */
export interface WishedSheet {
  readonly part: string | null;
  readonly name: string;
  readonly isHidden: boolean;
  /** Null when nothing in it changes. */
  readonly wish: SheetWish | null;
  readonly notes: NotesWish | null;
  /** The text of a cell as it is to be, for the headings of tables. */
  readonly textAt: (row: number, column: number) => string;
}

export interface BookWish {
  readonly sheets: readonly WishedSheet[];
  readonly names: WorkbookWish['names'];
  readonly rewritten: WorkbookWish['rewritten'];
  readonly styles: AddedStyles;
}

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const BLANK_SHEET =
  `${XML}<worksheet xmlns="${MAIN}">` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

/** The workbook with everything as wished; parts of which nothing changes stay byte for byte. */
export async function changedBook(
  bytes: Uint8Array,
  { source, book }: { readonly source: ZipPackage; readonly book: WorkbookPart },
  wish: BookWish,
): Promise<Uint8Array> {
  const writing = new BookWriting(source, book);
  const relationships = await relationshipsOf(source, book.name);
  const kept = new Set(wish.sheets.flatMap(({ part }) => (part === null ? [] : [partKey(part)])));
  const removed = book.sheets.filter(({ part }) => !kept.has(partKey(part))).map(({ part }) => part);
  const chain = relationships.filter(({ kind }) => kind === 'calcChain').map(({ target }) => target);
  const gone = [...(await lostParts(source, removed)), ...chain];
  const listed: ListedSheet[] = [];
  for (const sheet of wish.sheets) {
    const part = await writing.addSheet(sheet);
    const id = relationships.find(({ target }) => partKey(target) === partKey(part))?.id;
    listed.push({ id: id ?? writing.relate(part), name: sheet.name, isHidden: sheet.isHidden });
  }
  const isGone = new Set(gone.map(partKey));
  const lost = relationships.filter(({ target }) => isGone.has(partKey(target))).map(({ id }) => id);
  const present = await presentSheets(source, book, relationships);
  const sheets = withOthers(
    listed,
    present.filter(({ id }) => !lost.includes(id)),
  );
  const { names, rewritten } = wish;
  const workbook = wishedWorkbook({ sheets, present: present.map(({ id }) => id), names, rewritten });
  writing.changes.set(book.name, workbook);
  const styles = wish.styles.change();
  if (styles) writing.changeStyles(styles);
  await writing.writeLists(lost, gone);
  return rewrittenPackage(bytes, source, { changes: writing.changes, written: writing.written, removed: gone });
}

class BookWriting {
  readonly changes = new Map<string, PartChange>();
  readonly written = new Map<string, Iterable<string>>();
  private readonly types = new Map<string, string>();
  private readonly related: NewRelationship[] = [];
  private number: number;

  constructor(
    private readonly source: ZipPackage,
    private readonly book: WorkbookPart,
  ) {
    const numbers = source.names.map((name) => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0));
    this.number = Math.max(0, ...numbers);
  }

  /** Answers the part of the sheet. */
  async addSheet({ part, wish, notes, textAt, name }: WishedSheet): Promise<string> {
    this.number++;
    const target = part ?? `xl/worksheets/sheet${this.number}.xml`;
    const drawn = notes ? await this.addNotes(target, part, notes) : null;
    const whole = drawn && wish ? { ...wish, elements: new Map([...wish.elements, ...drawn]) } : wish;
    if (part === null && whole) {
      this.written.set(target, [rewrittenText(BLANK_SHEET, changedSheet(whole))]);
      this.types.set(target, SHEET_TYPE);
    } else if (whole) this.changes.set(target, changedSheet(whole));
    if (part !== null && wish) await this.keepHeadings({ name, part, isHidden: false }, textAt);
    return target;
  }

  /** Relates a new part to the workbook and answers the id. */
  relate(target: string): string {
    const id = `rIdMoi${this.number}`;
    this.related.push({ id, kind: 'worksheet', target: targetFrom(this.book.name, target) });
    return id;
  }

  changeStyles(change: PartChange): void {
    const { styles, name } = this.book;
    if (styles !== null) {
      this.changes.set(styles, change);
      return;
    }
    const part = 'xl/styles.xml';
    this.written.set(part, [rewrittenText(`${XML}<styleSheet xmlns="${MAIN}"/>`, change)]);
    this.types.set(part, STYLES_TYPE);
    this.related.push({ id: 'rIdMoi-styles', kind: 'styles', target: targetFrom(name, part) });
  }

  async writeLists(lost: readonly string[], gone: readonly string[]): Promise<void> {
    const { source, book } = this;
    if (this.related.length > 0 || lost.length > 0) {
      const part = relationshipsPart(book.name);
      this.written.set(part, [changedRelationships(await source.text(part), this.related, new Set(lost))]);
    }
    if (this.types.size === 0 && gone.length === 0) return;
    this.written.set(TYPES_PART, [await changedTypes(source, { added: this.types, removed: gone })]);
  }

  private async addNotes(target: string, part: string | null, notes: NotesWish) {
    const plan = await notesPlan(this.source, part, { wish: notes, number: this.number });
    for (const [name, change] of plan.changes) this.changes.set(name, change);
    for (const [name, text] of plan.written) this.written.set(name, [text]);
    const related = [...plan.related].map(([kind, name]) => ({
      id: `rIdMoi-${kind}`,
      kind,
      target: targetFrom(target, name),
    }));
    for (const [kind, name] of plan.related) this.types.set(name, kind === 'comments' ? COMMENTS_TYPE : SHAPES_TYPE);
    if (related.length === 0) return null;
    const list = relationshipsPart(target);
    this.written.set(list, [changedRelationships(await this.source.text(list), related)]);
    const boxes = related.find(({ kind }) => kind === 'vmlDrawing');
    if (!boxes) return null;
    const markup = (p: string) => `<${p}legacyDrawing xmlns:r="${OFFICE}" r:id="${boxes.id}"/>`;
    return new Map([['legacyDrawing', markup]]);
  }

  private async keepHeadings(sheet: WorkbookPart['sheets'][number], textAt: WishedSheet['textAt']): Promise<void> {
    for (const table of await tablesOf(this.source, sheet)) {
      const { top, left } = table.range;
      this.changes.set(
        table.part,
        headingsChange((column) => textAt(top, left + column)),
      );
    }
  }
}

/** All sheets in their order, those of charts included. */
async function presentSheets(
  source: ZipPackage,
  { name }: WorkbookPart,
  relationships: Awaited<ReturnType<typeof relationshipsOf>>,
): Promise<readonly ListedSheet[]> {
  const xml = (await source.text(name)) ?? '';
  const present: ListedSheet[] = [];
  rewrittenText(xml, {
    isOwn: () => true,
    handler: {
      open(element, attributes) {
        if (element !== 'sheet') return;
        const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '';
        if (!relationships.some((one) => one.id === id)) return;
        const isHidden = (attributes.state ?? 'visible') !== 'visible';
        present.push({ id, name: attributes.name ?? '', isHidden });
      },
    },
  });
  return present;
}

/** Sheets that hold only a chart stay behind the sheet that they followed. */
function withOthers(listed: readonly ListedSheet[], present: readonly ListedSheet[]): readonly ListedSheet[] {
  const result = [...listed];
  present.forEach((sheet, index) => {
    if (result.some(({ id }) => id === sheet.id)) return;
    const before = present[index - 1];
    result.splice(result.findIndex(({ id }) => id === before?.id) + 1, 0, sheet);
  });
  return result;
}

function rewrittenText(xml: string, { isOwn, handler }: PartChange): string {
  let text = '';
  const rewriter = new PartRewriter(isOwn, handler, (piece) => {
    text += piece;
  });
  rewriter.write(xml);
  rewriter.end();
  return text;
}
