import type { Area } from '../../../emulator/spreadsheet/area';
import type { SheetState } from '../../../emulator/spreadsheet/sheet-state';
import type { ColumnAttributes, PlacedRule, RuleElement } from '../../../xlsx/changing/sheet-elements';
import { isOn } from '../../../xlsx/editing/model-row';
import type { Attributes } from '../../../xlsx/package/xml-elements';
import { type CellRange, rangeOf } from '../../../xlsx/reading/cell-place';
import { colourOf } from '../../../xlsx/styles/colours';
import type { FileSheet } from './opened-sheet';
import { ruleOf } from './rules-of-file';
import type { Dressing } from './sheet-dresser';

/** Pixels of a character of the usual font, and of a point. */
export const PIXELS_A_CHARACTER = 7;
export const PIXELS_A_POINT = 4 / 3;
/** Stands among the elements with ranges for rules in Excel 2010's extension. */
export const LATER_RULES = 'x14:dataValidation';
const RANGED = [
  'conditionalFormatting',
  'tablePart',
  'drawing',
  'pivotTable',
  'hyperlink',
  'protectedRange',
  'sparkline',
];

/** What a sheet's part says of the sheet besides its cells. */
export class SheetFrame {
  private readonly columns = new Map<number, ColumnAttributes>();
  private readonly rules: (RuleElement & { readonly references: string })[] = [];
  private readonly ranged = new Set<string>();
  private rule: { attributes: Attributes; formulas: string[]; references: string } | null = null;
  private text: string | null = null;

  constructor(
    private readonly sheet: SheetState,
    private readonly dressing: Dressing,
  ) {}

  seeRow(row: number, { ht, customHeight, hidden }: Attributes): void {
    if (row >= this.sheet.maxRows) return;
    if (isOn(hidden)) this.sheet.hiddenRows.add(row + 1);
    if (isOn(customHeight) && ht !== undefined) {
      this.sheet.rowHeights.set(row + 1, Math.round(Number(ht) * PIXELS_A_POINT));
    }
  }

  open(name: string, attributes: Attributes): void {
    if (RANGED.includes(name)) this.ranged.add(name);
    if (this.rule && ['formula1', 'formula2', 'f', 'sqref'].includes(name)) this.text = '';
    else this.openOther(name, attributes);
  }

  close(name: string): void {
    if (name === 'dataValidation') this.closeRule();
    else if (this.rule && this.text !== null) {
      if (name === 'sqref') {
        this.rule.references = this.text;
        // Excel 2010 keeps such rules in an extension at the end of the sheet.
        this.ranged.add(LATER_RULES);
      } else this.rule.formulas.push(this.text);
      this.text = null;
    }
  }

  addText(text: string): void {
    if (this.text !== null) this.text += text;
  }

  end(): Pick<FileSheet, 'columns' | 'otherRules' | 'ranged'> {
    const otherRules = this.rules.flatMap((element) => this.placed(element));
    return { columns: this.columns, otherRules, ranged: this.ranged };
  }

  private openOther(name: string, attributes: Attributes): void {
    const { sheet } = this;
    switch (name) {
      case 'tabColor':
        sheet.tabColor = colourOf({ name, attributes, children: [] }, this.dressing.theme);
        break;
      case 'sheetView':
        sheet.gridlinesHidden = isOff(attributes.showGridLines);
        break;
      case 'pane':
        this.freeze(attributes);
        break;
      case 'col':
        this.addColumns(attributes);
        break;
      case 'mergeCell':
        sheet.merges.push(areaOfRange(rangeOf(attributes.ref ?? '')));
        break;
      case 'sheetProtection':
        if (isOn(attributes.sheet)) this.protect();
        break;
      case 'autoFilter':
        if (attributes.ref) this.filter(rangeOf(attributes.ref));
        break;
      case 'dataValidation':
        this.rule = { attributes, formulas: [], references: attributes.sqref ?? '' };
    }
  }

  private freeze({ state, xSplit = '0', ySplit = '0' }: Attributes): void {
    if (state !== 'frozen' && state !== 'frozenSplit') return;
    this.sheet.frozenRows = Number(ySplit);
    this.sheet.frozenColumns = Number(xSplit);
  }

  private addColumns({ min = '1', max = min, ...attributes }: Attributes): void {
    const { sheet, columns } = this;
    for (let column = Number(min); column <= Math.min(Number(max), sheet.maxColumns); column++) {
      columns.set(column - 1, attributes);
      if (isOn(attributes.hidden)) sheet.hiddenColumns.add(column);
      if (attributes.width === undefined) continue;
      sheet.columnWidths.set(column, Math.round(Number(attributes.width) * PIXELS_A_CHARACTER));
    }
  }

  private protect(): void {
    const id = this.dressing.book.newProtectionId();
    this.sheet.protections.push({ id, area: null, description: '', warningOnly: false });
  }

  private filter(range: CellRange): void {
    this.sheet.filter = { area: areaOfRange(range), hidden: new Map() };
  }

  private closeRule(): void {
    if (!this.rule) return;
    const { attributes, formulas, references } = this.rule;
    const [formula1 = null, formula2 = null] = formulas;
    this.rules.push({ attributes: withoutPlace(attributes), formula1, formula2, references });
    this.rule = null;
  }

  /** Puts a rule on its cells; one that Google Sheets has no equal for is answered. */
  private placed({ references, ...element }: RuleElement & { readonly references: string }): readonly PlacedRule[] {
    const ranges = references
      .split(/\s+/)
      .filter((one) => one !== '')
      .map(rangeOf);
    const rule = ruleOf(element, this.dressing.book, this.sheet);
    if (!rule) return [{ ...element, ranges }];
    const { maxRows, maxColumns } = this.sheet;
    for (const { top, left, bottom, right } of ranges) {
      const [rows, columns] = [Math.min(bottom + 1, maxRows) - top, Math.min(right + 1, maxColumns) - left];
      if (rows < 1 || columns < 1) continue;
      this.sheet.validations.fill({ row: top + 1, column: left + 1, rows, columns }, rule);
    }
    return [];
  }
}

function areaOfRange({ top, left, bottom, right }: CellRange): Area {
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

function withoutPlace({ sqref: _, ...attributes }: Attributes): Attributes {
  return attributes;
}

function isOff(attribute: string | undefined): boolean {
  return attribute === '0' || attribute === 'false';
}
