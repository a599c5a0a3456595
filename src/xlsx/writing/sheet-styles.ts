import { columnLook, DAY_FORMAT, type Look } from './column-look';
import type { SheetPlan } from './sheet-plan';

/** Numbers of formats in the part `styles.xml`, by what a cell holds: only days have to be shown as days. */
export interface CellStyles {
  readonly text: number;
  readonly number: number;
  readonly day: number;
}

export interface SheetStyles {
  readonly columns: readonly CellStyles[];
  /** Of the cells that look different, in the order of the plan's looks. */
  readonly looks: readonly CellStyles[];
  /** Of cells right of the last header. */
  readonly outside: CellStyles;
}

/** All formats that the cells of a sheet may need, in a fixed order. */
export function looksOf({ columns, looks }: SheetPlan): readonly Look[] {
  return [...columns.map(({ look }) => look), ...looks.map(({ look }) => look), columnLook(null)].flatMap(variants);
}

/** Their numbers, which the library gave to the cells of the sheet's only row. */
export function stylesIn(xml: string, { columns }: SheetPlan): SheetStyles {
  const numbers = [...xml.matchAll(/<c [^>]*\bs="(\d+)"/g)].map(([, style]) => Number(style));
  const styles: CellStyles[] = [];
  while (numbers.length > 0) {
    const [text = 0, number = 0, day = 0] = numbers.splice(0, 3);
    styles.push({ text, number, day });
  }
  const outside = styles.pop() as CellStyles;
  return { columns: styles.slice(0, columns.length), looks: styles.slice(columns.length), outside };
}

/** For texts, numbers and days: a plain number in a column of days would be read as a day. */
function variants(look: Look): readonly [text: Look, number: Look, day: Look] {
  const { type: _, format, ...plain } = look;
  return [look, format === DAY_FORMAT ? plain : look, { ...plain, type: Number, format: DAY_FORMAT }];
}
