import { mustFit } from './cells';
import { resetsFormat } from './number-format';
import { RangePlace } from './range-place';
import type { Look } from './sheet-state';

type Live = GoogleAppsScript.Spreadsheet.Range;
type Alignment = 'left' | 'center' | 'normal' | 'right' | null;
type Emulates = Pick<
  Live,
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontSize'
  | 'setFontStyle'
  | 'setFontStyles'
  | 'setFontFamily'
  | 'setWrap'
  | 'getWrap'
  | 'setVerticalAlignment'
  | 'getVerticalAlignment'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'getHorizontalAlignment'
>;

/** The values of an unformatted cell. */
const DEFAULTS: Readonly<Record<Look, string>> = {
  background: '#ffffff',
  fontWeight: 'normal',
  fontColor: '#000000',
  fontSize: '10',
  fontStyle: 'normal',
  fontFamily: 'Arial',
  wrap: 'false',
  vertical: 'bottom',
  horizontal: 'general-left',
  borderTop: '',
  borderRight: '',
  borderBottom: '',
  borderLeft: '',
};

/** The part of a range that concerns the looks of its cells. */
export abstract class RangeLook extends RangePlace implements Emulates {
  getNumberFormat(): string {
    return this.getNumberFormats()[0]?.[0] ?? '';
  }

  getNumberFormats(): string[][] {
    return this.state.formats.read(this.area, this.run.world.traits.automaticFormat);
  }

  setNumberFormat(format: string): Live {
    this.state.formats.fill(this.area, resetsFormat(format) ? undefined : format);
    return this.self;
  }

  setNumberFormats(formats: string[][]): Live {
    mustFit(formats, this.area);
    this.state.formats.write(this.area, formats, (format) => (resetsFormat(format) ? undefined : format));
    return this.self;
  }

  getBackground(): string {
    return this.looks('background')[0]?.[0] ?? DEFAULTS.background;
  }

  getBackgrounds(): string[][] {
    return this.looks('background');
  }

  setBackground(color: string | null): Live {
    return this.fillLook('background', colorOf(color));
  }

  setBackgrounds(colors: (string | null)[][]): Live {
    return this.setLooks(
      'background',
      colors.map((row) => row.map(colorOf)),
    );
  }

  getFontWeight(): GoogleAppsScript.Spreadsheet.FontWeight {
    return this.getFontWeights()[0]?.[0] ?? 'normal';
  }

  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.looks('fontWeight') as GoogleAppsScript.Spreadsheet.FontWeight[][];
  }

  setFontWeight(weight: GoogleAppsScript.Spreadsheet.FontWeight | null): Live {
    return this.fillLook('fontWeight', weight);
  }

  setFontWeights(weights: (GoogleAppsScript.Spreadsheet.FontWeight | null)[][]): Live {
    return this.setLooks('fontWeight', weights);
  }

  setFontColor(color: string | null): Live {
    return this.fillLook('fontColor', colorOf(color));
  }

  setFontColors(colors: (string | null)[][]): Live {
    return this.setLooks(
      'fontColor',
      colors.map((row) => row.map(colorOf)),
    );
  }

  setFontSize(size: number): Live {
    return this.fillLook('fontSize', String(size));
  }

  setFontStyle(style: GoogleAppsScript.Spreadsheet.FontStyle | null): Live {
    return this.fillLook('fontStyle', style);
  }

  setFontStyles(styles: (GoogleAppsScript.Spreadsheet.FontStyle | null)[][]): Live {
    return this.setLooks('fontStyle', styles);
  }

  setFontFamily(family: string | null): Live {
    return this.fillLook('fontFamily', family);
  }

  setWrap(wraps: boolean): Live {
    return this.fillLook('wrap', String(wraps));
  }

  getWrap(): boolean {
    return this.looks('wrap')[0]?.[0] === 'true';
  }

  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Live {
    return this.fillLook('vertical', alignment);
  }

  getVerticalAlignment(): string {
    return this.looks('vertical')[0]?.[0] ?? DEFAULTS.vertical;
  }

  setHorizontalAlignment(alignment: Alignment): Live {
    return this.fillLook('horizontal', alignment);
  }

  setHorizontalAlignments(alignments: Alignment[][]): Live {
    return this.setLooks('horizontal', alignments);
  }

  getHorizontalAlignment(): string {
    return this.looks('horizontal')[0]?.[0] ?? DEFAULTS.horizontal;
  }

  private looks(look: Look): string[][] {
    return this.state.looks[look].read(this.area, DEFAULTS[look]);
  }

  private fillLook(look: Look, value: string | null): Live {
    this.state.looks[look].fill(this.area, value ?? undefined);
    return this.self;
  }

  private setLooks(look: Look, values: (string | null)[][]): Live {
    mustFit(values, this.area);
    this.state.looks[look].write(this.area, values, (value) => value ?? undefined);
    return this.self;
  }
}

function colorOf(color: string | null): string | null {
  return color === null ? null : color.toLowerCase();
}
