import { behind, Emulated } from '../world/emulated';
import { ServiceException } from '../world/exceptions';
import type { Area } from './area';
import { asEnum, ProtectionType } from './enums';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { EmulatedRange } from './range';
import type { ProtectionRecord } from './rules';

type Live = GoogleAppsScript.Spreadsheet.Protection;
type Emulates = Pick<
  Live,
  | 'setDescription'
  | 'getDescription'
  | 'setWarningOnly'
  | 'isWarningOnly'
  | 'setRange'
  | 'getRange'
  | 'getProtectionType'
  | 'canEdit'
  | 'getEditors'
  | 'remove'
>;

/** The product uses only protections that warn: they never stop a script. */
export class EmulatedProtection extends Emulated<Live> implements Emulates {
  constructor(
    private readonly opened: OpenSpreadsheet,
    private readonly sheetId: number,
    private readonly id: number,
  ) {
    super('Protection', opened.run);
  }

  static added(opened: OpenSpreadsheet, sheetId: number, area: Area | null): Live {
    const id = opened.book.newProtectionId();
    opened.book.sheet(sheetId).protections.push({ id, area, description: '', warningOnly: false });
    return new EmulatedProtection(opened, sheetId, id).self;
  }

  getDescription(): string {
    return this.record.description;
  }

  setDescription(description: string): Live {
    return this.change({ description });
  }

  isWarningOnly(): boolean {
    return this.record.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): Live {
    return this.change({ warningOnly });
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): Live {
    return this.change({ area: behind<EmulatedRange>(range).area });
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const sheet = this.opened.book.sheet(this.sheetId);
    const { area } = this.record;
    return this.opened.range(this.sheetId, area ?? sheet.wholeArea(), area ? null : '');
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return asEnum(this.record.area ? ProtectionType.RANGE : ProtectionType.SHEET);
  }

  canEdit(): boolean {
    return true;
  }

  /** Google issue tracker 442636162: the owner is not listed. */
  getEditors(): GoogleAppsScript.Base.User[] {
    return [];
  }

  remove(): void {
    const sheet = this.opened.book.sheet(this.sheetId);
    sheet.protections = sheet.protections.filter(({ id }) => id !== this.id);
  }

  private get record(): ProtectionRecord {
    const record = this.opened.book.sheet(this.sheetId).protections.find(({ id }) => id === this.id);
    if (!record) throw new ServiceException('The protection does not exist.');
    return record;
  }

  private change(change: Partial<ProtectionRecord>): Live {
    const sheet = this.opened.book.sheet(this.sheetId);
    const changed = { ...this.record, ...change };
    sheet.protections = sheet.protections.map((record) => (record.id === this.id ? changed : record));
    return this.self;
  }
}
