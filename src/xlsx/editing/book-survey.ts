import { relationshipsOf } from '../package/relationships';
import type { ZipPackage } from '../package/zip-package';
import { type SheetEntry, type WorkbookPart, workbookPart } from '../reading/workbook-part';
import type { BookFormat } from './cell-markup';
import { cellStyles, NO_STYLES } from './cell-styles';
import { type SheetSurvey, SheetSurveyor } from './sheet-survey';
import { type SheetTable, tablesOf } from './sheet-tables';
import { type WorkbookSettings, workbookSettings } from './workbook-change';

const NOTHING: SheetSurvey = { formulas: [], merges: [], dayStyles: new Map(), rules: [], sparklines: [] };

/** A start tag of an element that holds a formula, under any prefix. */
const FORMULA_TAG = /<(?:[^\s<>/!?:]+:)?(?:f|formula[12]?)[\s>/]/;
const LONGEST_TAG_START = 60;

/** What has to be known of a workbook to write into it; each sheet is surveyed once, when it is needed. */
export class BookSurvey {
  private readonly surveys = new Map<string, Promise<SheetSurvey>>();

  private constructor(
    readonly source: ZipPackage,
    readonly book: WorkbookPart,
    readonly settings: WorkbookSettings,
    readonly format: BookFormat,
  ) {}

  static async of(source: ZipPackage): Promise<BookSurvey> {
    const book = await workbookPart(source);
    const styles = book.styles === null ? null : await source.text(book.styles);
    const format = { styles: styles === null ? NO_STYLES : cellStyles(styles), is1904: book.is1904 };
    return new BookSurvey(source, book, workbookSettings((await source.text(book.name)) ?? ''), format);
  }

  sheet(entry: SheetEntry): Promise<SheetSurvey> {
    const known = this.surveys.get(entry.part);
    if (known) return known;
    const begun = this.surveyed(entry);
    this.surveys.set(entry.part, begun);
    return begun;
  }

  /** A sheet without formulas has nothing to be known for writing into another one. */
  async otherSheet(entry: SheetEntry): Promise<SheetSurvey> {
    return this.surveys.get(entry.part) ?? ((await this.hasFormulas(entry)) ? this.sheet(entry) : NOTHING);
  }

  async tables(): Promise<readonly SheetTable[]> {
    const found: SheetTable[] = [];
    for (const sheet of this.book.sheets) found.push(...(await tablesOf(this.source, sheet)));
    return found;
  }

  /** The sheets with cells and those that hold only a chart. */
  async allSheets(): Promise<readonly Pick<SheetEntry, 'name' | 'part'>[]> {
    const relationships = await relationshipsOf(this.source, this.book.name);
    const charts = relationships.filter(({ kind }) => kind === 'chartsheet');
    const named = charts.map(({ id, target }) => ({ name: this.settings.sheetNames.get(id) ?? '', part: target }));
    return [...this.book.sheets, ...named];
  }

  private async surveyed({ name, part }: SheetEntry): Promise<SheetSurvey> {
    const surveyor = new SheetSurveyor(name, this.format.styles.isDay);
    await this.source.read(part, (piece) => surveyor.write(piece));
    return surveyor.end();
  }

  private async hasFormulas({ part }: SheetEntry): Promise<boolean> {
    let isFound = false;
    let tail = '';
    await this.source.read(part, (piece) => {
      isFound ||= FORMULA_TAG.test(tail + piece);
      tail = piece.slice(-LONGEST_TAG_START);
    });
    return isFound;
  }
}
