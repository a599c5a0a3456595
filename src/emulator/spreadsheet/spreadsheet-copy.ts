import { Emulated } from '../world/emulated';
import type { Execution } from '../world/execution';
import type { SpreadsheetFile } from './spreadsheet-file';

type Live = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * What a script gets for a copy that it made of its own Sheet. With the scope `spreadsheets.currentonly` it cannot
 * reach another Sheet, so everything that reads or writes cells is missing.
 */
export class EmulatedSpreadsheetCopy extends Emulated<Live> implements Pick<Live, 'getId' | 'getName' | 'getUrl'> {
  constructor(
    run: Execution,
    private readonly file: SpreadsheetFile,
  ) {
    super('Spreadsheet', run);
  }

  getId(): string {
    return this.file.book.id;
  }

  getName(): string {
    return this.file.book.name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.file.book.id}/edit`;
  }
}
