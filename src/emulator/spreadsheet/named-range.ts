import { behind, Emulated } from '../world/emulated';
import type { OpenSpreadsheet } from './open-spreadsheet';
import type { EmulatedRange } from './range';
import { Place } from './rules';

type Live = GoogleAppsScript.Spreadsheet.NamedRange;

export class EmulatedNamedRange
  extends Emulated<Live>
  implements Pick<Live, 'getName' | 'getRange' | 'setName' | 'setRange' | 'remove'>
{
  constructor(
    private readonly opened: OpenSpreadsheet,
    private name: string,
  ) {
    super('NamedRange', opened.run);
  }

  getName(): string {
    return this.name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { sheetId, area } = this.place;
    return this.opened.range(sheetId, area);
  }

  setName(name: string): Live {
    const { place } = this;
    this.remove();
    this.opened.book.namedRanges.set(name, place);
    this.name = name;
    return this.self;
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): Live {
    const { sheetId, area } = behind<EmulatedRange>(range);
    this.opened.book.namedRanges.set(this.name, new Place(sheetId, area));
    return this.self;
  }

  remove(): void {
    this.opened.book.namedRanges.delete(this.name);
  }

  private get place(): Place {
    const place = this.opened.book.namedRanges.get(this.name);
    if (!place) throw new Error(`The named range ${this.name} does not exist.`);
    return place;
  }
}
