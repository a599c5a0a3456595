import { formulaOf } from '../formulas/formula';
import type { FormulaCell } from '../formulas/stale-formulas';
import type { Attributes } from '../package/xml-elements';
import { rangeOf } from '../reading/cell-place';

/** A formula as its element says. */
export interface RawFormula {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  readonly text: string;
}

type Shared = Pick<FormulaCell, 'formula' | 'home'>;

/** The formulas of one sheet. Of formulas that cells share, only the first one has a text (ECMA-376 part 1, 18.3.1.40). */
export class SheetFormulas {
  private readonly raw: RawFormula[] = [];
  private readonly shared = new Map<string, Shared>();

  constructor(private readonly sheet: string) {}

  add(formula: RawFormula): void {
    this.raw.push(formula);
    const { attributes, text, row, column } = formula;
    if (attributes.t !== 'shared' || text === '') return;
    this.shared.set(attributes.si ?? '', { formula: formulaOf(text), home: { row, column } });
  }

  cells(): readonly FormulaCell[] {
    return this.raw.map((raw) => {
      const { row, column, attributes } = raw;
      const alone = { top: row, left: column, bottom: row, right: column };
      const isArea = attributes.t === 'array' || attributes.t === 'dataTable';
      const results = isArea && attributes.ref !== undefined ? rangeOf(attributes.ref) : alone;
      return { sheet: this.sheet, row, column, results, isArea, ...this.meaningOf(raw) };
    });
  }

  private meaningOf({ attributes, text, row, column }: RawFormula): Shared {
    const home = { row, column };
    const unknown = { formula: null, home };
    switch (attributes.t) {
      case 'shared':
        return this.shared.get(attributes.si ?? '') ?? unknown;
      case 'dataTable':
        return unknown;
      default:
        return { formula: text === '' ? null : formulaOf(text), home };
    }
  }
}
