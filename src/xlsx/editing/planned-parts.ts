import type { BookNames } from '../formulas/stale-formulas';
import type { PartChange } from '../package/rewrite-package';
import type { SheetEntry } from '../reading/workbook-part';
import type { BookSurvey } from './book-survey';
import { CellSet } from './cell-set';
import { type FormulaPlan, formulaPlan, type Target } from './formula-plan';
import { type Growth, grownFormula } from './growth';
import { type Notice, shortFormulas, shortRules, shortSparklines } from './notices';
import { shortUsers } from './range-users';
import { sheetChange } from './sheet-change';
import type { OnWritten } from './sheet-edits';
import type { SheetSurvey } from './sheet-survey';
import { growingTables, type SheetTable, tableChange } from './sheet-tables';
import { workbookChange } from './workbook-change';

/** A cell whose formula has no result until a program calculates it. Row and column count from 0. */
export interface UncalculatedCell {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** Which parts change and how, and what has to be told of it. */
export interface PlannedParts {
  readonly changes: ReadonlyMap<string, PartChange>;
  /** For each sheet, the cells that may hold no result. */
  readonly free: readonly CellSet[];
  readonly uncalculated: readonly UncalculatedCell[];
  readonly notices: readonly Notice[];
}

export async function plannedParts(
  survey: BookSurvey,
  target: Target & { readonly sheet: SheetEntry; readonly onWritten: OnWritten },
): Promise<PlannedParts> {
  const { growth } = target.placed;
  const own = await survey.sheet(target.sheet);
  const surveys: SheetSurvey[] = [];
  for (const sheet of survey.book.sheets) surveys.push(await survey.otherSheet(sheet));
  const tables = await survey.tables();
  const { growing, notices } = growth ? growingTables(tables, growth) : { growing: [], notices: [] };
  const formulas = formulaPlan(surveys, target, { names: grownNames(survey, tables, { growing, growth }), growing });
  const changes = changedSheets(survey, { ...target, ...formulas, dayStyles: own.dayStyles });
  changes.set(survey.book.name, workbookChange(growth));
  if (growth) for (const { part } of growing) changes.set(part, tableChange(growth));
  return {
    changes,
    ...withoutResult(survey, target.sheet, formulas),
    notices: [...notices, ...unfilledNotice(formulas), ...(growth ? await usersOf(survey, surveys, growth) : [])],
  };
}

/** What names and tables mean once they have grown: formulas that use them see the new rows. */
function grownNames(
  { settings }: BookSurvey,
  tables: readonly SheetTable[],
  { growing, growth }: { readonly growing: readonly SheetTable[]; readonly growth: Growth | null },
): BookNames {
  if (!growth) return { names: settings.names, tables };
  return {
    names: settings.names.map((name) => ({ ...name, text: grownFormula(name.text, growth, '') })),
    tables: tables.map((table) =>
      growing.includes(table) ? { ...table, range: { ...table.range, bottom: growth.newLast } } : table,
    ),
  };
}

type Changing = Target &
  FormulaPlan &
  Pick<SheetSurvey, 'dayStyles'> & { readonly sheet: SheetEntry; readonly onWritten: OnWritten };

/** The sheet that is written into, and those with formulas whose results are dropped. */
function changedSheets({ book, format }: BookSurvey, changing: Changing): Map<string, PartChange> {
  const { cells, formulas, dayStyles, placed, onWritten } = changing;
  const changes = new Map<string, PartChange>();
  for (const { name, part } of book.sheets) {
    const stale = new CellSet([...changing.stale].filter(({ sheet }) => sheet === name));
    const isStale = (row: number, column: number) => stale.has(row, column);
    if (part === changing.sheet.part)
      changes.set(part, sheetChange({ ...placed, cells, formulas, dayStyles, isStale, format, onWritten }));
    else if (!stale.isEmpty) changes.set(part, sheetChange({ ...NOTHING_WRITTEN, isStale, format }));
  }
  return changes;
}

const NOTHING_WRITTEN = {
  cells: new Map(),
  formulas: new Map(),
  dayStyles: new Map(),
  growth: null,
  modelRow: null,
  onWritten: () => undefined,
};

function withoutResult({ book }: BookSurvey, target: SheetEntry, { stale, formulas }: FormulaPlan) {
  const free = book.sheets.map(({ name }) => new CellSet([...stale].filter(({ sheet }) => sheet === name)));
  const uncalculated = [...stale].map(({ sheet, row, column }) => ({ tab: sheet, row, column }));
  for (const [row, columns] of formulas) {
    for (const column of columns.keys()) {
      uncalculated.push({ tab: target.name, row, column });
      free[book.sheets.indexOf(target)]?.add(row, column);
    }
  }
  return { free, uncalculated };
}

function unfilledNotice({ unfilled }: FormulaPlan): readonly Notice[] {
  return unfilled.length > 0 ? [{ kind: 'unfilled', columns: unfilled }] : [];
}

async function usersOf(
  survey: BookSurvey,
  surveys: readonly SheetSurvey[],
  growth: Growth,
): Promise<readonly Notice[]> {
  const users = await shortUsers(survey.source, await survey.allSheets(), growth);
  const named = survey.book.sheets.map(({ name }, index) => ({ name, found: surveys[index] as SheetSurvey }));
  return [
    ...users,
    ...named.flatMap(({ name, found }) => shortSparklines(name, found.sparklines, growth)),
    ...named.flatMap(({ found }) => shortFormulas(found.formulas, growth)),
    ...named.flatMap(({ name, found }) => shortRules(name, found.rules, growth)),
  ];
}
