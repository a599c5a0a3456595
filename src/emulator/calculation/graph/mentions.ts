import type { FormulaCell } from './formula-cell';

/** Which formulas name a sheet or a named range, whether or not there is one, and which change by themselves. */
export class Mentions {
  private readonly byName = new Map<string, Set<FormulaCell>>();
  readonly byDay = new Set<FormulaCell>();
  readonly byInstant = new Set<FormulaCell>();

  add(cell: FormulaCell): void {
    for (const key of keysOf(cell)) {
      const cells = this.byName.get(key);
      if (cells) cells.add(cell);
      else this.byName.set(key, new Set([cell]));
    }
    const { changing } = cell.template;
    if (changing !== null) (changing === 'day' ? this.byDay : this.byInstant).add(cell);
  }

  remove(cell: FormulaCell): void {
    for (const key of keysOf(cell)) {
      const cells = this.byName.get(key);
      cells?.delete(cell);
      if (cells?.size === 0) this.byName.delete(key);
    }
    this.byDay.delete(cell);
    this.byInstant.delete(cell);
  }

  ofName(name: string): readonly FormulaCell[] {
    return [...(this.byName.get(nameKey(name)) ?? [])];
  }

  ofSheet(name: string): readonly FormulaCell[] {
    return [...(this.byName.get(sheetKey(name)) ?? [])];
  }
}

function keysOf({ template }: FormulaCell): ReadonlySet<string> {
  const sheets = template.references.flatMap(({ sheet }) => (sheet === null ? [] : [sheetKey(sheet)]));
  return new Set([...sheets, ...template.names.map(nameKey)]);
}

function nameKey(name: string): string {
  return `name ${name.toLowerCase()}`;
}

function sheetKey(name: string): string {
  return `sheet ${name.toLowerCase()}`;
}
