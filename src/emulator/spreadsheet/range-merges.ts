import { ServiceException } from '../world/exceptions';
import { type Area, overlaps, surrounds } from './area';
import { RangeRules } from './range-rules';

type Live = GoogleAppsScript.Spreadsheet.Range;
type Line = boolean | null;
type Emulates = Pick<
  Live,
  'merge' | 'mergeAcross' | 'mergeVertically' | 'breakApart' | 'getMergedRanges' | 'isPartOfMerge' | 'setBorder'
>;

const SOLID = 'SOLID #000000';

/** The part of a range that concerns merged cells and borders. */
export abstract class RangeMerges extends RangeRules implements Emulates {
  merge(): Live {
    return this.mergeEach([this.area]);
  }

  mergeAcross(): Live {
    const { row, rows } = this.area;
    return this.mergeEach(Array.from({ length: rows }, (_, index) => ({ ...this.area, row: row + index, rows: 1 })));
  }

  mergeVertically(): Live {
    const { column, columns } = this.area;
    return this.mergeEach(
      Array.from({ length: columns }, (_, index) => ({ ...this.area, column: column + index, columns: 1 })),
    );
  }

  breakApart(): Live {
    if (this.merged().some((area) => !surrounds(this.area, area))) {
      throw new ServiceException('You must select all cells in a merged range to merge or unmerge them.');
    }
    this.state.merges = this.state.merges.filter((area) => !overlaps(this.area, area));
    return this.self;
  }

  getMergedRanges(): Live[] {
    return this.merged().map((area) => this.at(area));
  }

  isPartOfMerge(): boolean {
    return this.merged().some((area) => surrounds(area, this.area));
  }

  setBorder(
    top: Line,
    left: Line,
    bottom: Line,
    right: Line,
    vertical: Line,
    horizontal: Line,
    ...look: unknown[]
  ): Live {
    if (look.length > 0) throw new Error('not emulated: Range.setBorder with a colour or a style');
    const { row, column, rows, columns } = this.area;
    const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
    this.rule('borderTop', { ...this.area, rows: 1 }, top);
    this.rule('borderBottom', { ...this.area, row: lastRow, rows: 1 }, bottom);
    this.rule('borderLeft', { ...this.area, columns: 1 }, left);
    this.rule('borderRight', { ...this.area, column: lastColumn, columns: 1 }, right);
    this.rule('borderRight', { ...this.area, columns: columns - 1 }, vertical);
    this.rule('borderLeft', { ...this.area, column: column + 1, columns: columns - 1 }, vertical);
    this.rule('borderBottom', { ...this.area, rows: rows - 1 }, horizontal);
    this.rule('borderTop', { ...this.area, row: row + 1, rows: rows - 1 }, horizontal);
    return this.self;
  }

  /** Null leaves a border as it is, false removes it. */
  private rule(side: 'borderTop' | 'borderRight' | 'borderBottom' | 'borderLeft', area: Area, line: Line): void {
    if (line !== null) this.state.looks[side].fill(area, line ? SOLID : undefined);
  }

  private merged(): Area[] {
    return this.state.merges.filter((area) => overlaps(this.area, area));
  }

  /** A merge keeps only the first value. */
  private mergeEach(areas: readonly Area[]): Live {
    this.breakApart();
    for (const area of areas.filter(({ rows, columns }) => rows * columns > 1)) {
      const first = this.state.values.at(area.row, area.column);
      const formula = this.state.formulas.at(area.row, area.column);
      this.state.clearContents(area);
      this.state.values.set(area.row, area.column, first);
      this.state.formulas.set(area.row, area.column, formula);
      this.state.merges.push(area);
    }
    return this.self;
  }
}
