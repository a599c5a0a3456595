import { readExport } from '../cli/read-export';
import { readXlsx } from '../cli/read-xlsx';
import type { Day } from '../core/calendar/day';
import { kindOfFile } from '../core/import/reading/file-kind';
import type { Table } from '../core/workbook/contract/cell';
import { type Calculation, calculatingWith } from '../emulator/calculation/calculation';
import { Desk } from '../emulator/desk/desk';
import type { SpreadsheetFile } from '../emulator/spreadsheet/spreadsheet-file';
import { fill } from '../emulator/spreadsheet/tables';
import type { Question } from '../emulator/ui/ui-state';
import { createWorld, type World } from '../emulator/world/world';
import { blankBook } from './books/blank-book';
import { resultsInFile } from './books/file-results';
import { OfficeClock } from './books/office-clock';
import { type OpenedBook, openBook } from './books/opening/open-book';
import { sampleDay } from './books/sample-day';
import { type SavedBook, savedBook } from './books/saving/saved-book';
import type { Order, Outcome } from './page/protocol';
import type { Changes } from './page/sheet-protocol';
import { perform, select } from './perform';
import { bookView, type FileState } from './workbook/book-view';
import { ChangeFeed } from './workbook/change-feed';

const OFFICERS = [
  { email: 'an@phuong.example', name: 'Nguyễn Văn An' },
  { email: 'binh@phuong.example', name: 'Trần Thị Bình' },
];
const [AN, BINH] = OFFICERS.map(({ email }) => email) as [string, string];

export interface OfficeOptions {
  /** The file that is opened, .xlsx or an export that can be read; without it the book is new and empty. */
  readonly bytes?: Uint8Array | undefined;
  readonly name: string;
  /** The office's day; a sample has its own, any other book is opened today. */
  readonly day?: Day | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  readonly dist?: string | undefined;
}

/** A ward office without Google: its Sheet, its two officers, and what the script does for them. */
export interface Office {
  readonly world: World;
  readonly file: SpreadsheetFile;
  readonly clock: OfficeClock;
  readonly calculation: Calculation;
  /** The HTML of the sidebars opened so far, in order. */
  readonly sidebars: readonly string[];
  run(order: Order, state: FileState): Outcome;
  /** Hears of what every order changes, until the returned function is called. */
  listen(listener: (changes: Changes) => void): () => void;
  /** How many changes were told so far. */
  changesTold(): number;
  knows(officer: string): boolean;
  /** The book as an .xlsx. Throws a Refusal when it cannot be one. */
  saved(): Promise<SavedBook>;
}

/** Throws a Refusal for a file that cannot be read. */
export async function openOffice({ bytes, name, day, now = Date.now, dist = 'dist' }: OfficeOptions): Promise<Office> {
  const world = createWorld({ officers: OFFICERS, dist, now: now() });
  const { base, inFile, others } = await contentsOf(bytes);
  const file = world.spreadsheet({ tables: [...inFile], owner: AN, editors: [BINH], name });
  const opened = await openBook(base, file.book);
  const calculation = calculatingWith(file, dist, resultsInFile(opened));
  if (others.length > 0) replaceBlank(file, others);
  const clock = new OfficeClock(world.clock, now);
  const own = day ?? sampleDay(inFile);
  if (own !== null) clock.setDay(own);
  calculateOnce(opened, file);
  const sidebars: string[] = [];
  const desks = new Map<string, Desk>();
  const deskOf = (officer: string) => {
    const desk = desks.get(officer) ?? new Desk(file, officer);
    desks.set(officer, desk);
    return desk;
  };
  const feed = new ChangeFeed(file);
  const listeners = new Set<(changes: Changes) => void>();
  return {
    world,
    file,
    clock,
    calculation,
    sidebars,
    run(order, state) {
      clock.goOn();
      const outcome = outcomeOf({ world, file, sidebars, state, deskOf }, order);
      const changes = feed.collect();
      if (changes) for (const listener of listeners) listener(changes);
      return { ...outcome, changes };
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changesTold: () => feed.last,
    knows: (officer) => world.officers.includes(officer),
    saved: () => savedBook(opened, file.book, (formula) => calculation.knows(formula)),
  };
}

/** What formulas give here may differ from what the file says; only what changes from now on is written into it. */
function calculateOnce({ sheets }: OpenedBook, { book }: SpreadsheetFile): void {
  for (const { id, before } of sheets) {
    const sheet = book.sheets.find((one) => one.id === id);
    if (!sheet) continue;
    book.calculator?.calculate(sheet);
    before.results.becomeCopyOf(sheet.results);
  }
}

interface Contents {
  /** The .xlsx that changes are written into. */
  readonly base: Uint8Array;
  readonly inFile: readonly Table[];
  /** Tables of a file that is no .xlsx. */
  readonly others: readonly Table[];
}

async function contentsOf(bytes: Uint8Array | undefined): Promise<Contents> {
  const isXlsx = bytes !== undefined && kindOfFile(bytes) === 'xlsx';
  const base = isXlsx ? bytes : await blankBook();
  const others = bytes === undefined || isXlsx ? [] : (await readExport(bytes)).tables;
  return { base, inFile: await readXlsx(base), others };
}

function replaceBlank({ book }: SpreadsheetFile, tables: readonly Table[]): void {
  const [blank] = book.sheets;
  for (const table of tables) fill(book, table);
  if (blank) book.remove(blank);
}

interface Parts extends Pick<Office, 'world' | 'file'> {
  readonly sidebars: string[];
  readonly state: FileState;
  readonly deskOf: (officer: string) => Desk;
}

function outcomeOf({ world, file, sidebars, state, deskOf }: Parts, order: Order): Omit<Outcome, 'changes'> {
  const { officer, action, answers, at } = order;
  const { ui } = file;
  const mailsBefore = world.drive.mails.length;
  let asked: Question | null = null;
  ui.clear();
  ui.answer(...answers);
  ui.answerWith((question) => {
    asked ??= question;
    throw new Error('the officer has not answered yet');
  });
  if (at) select(file, officer, at);
  const { value, error } = perform(file, deskOf(officer), action);
  if (asked === null && ui.sidebar) sidebars.push(ui.sidebar.html);
  return {
    value,
    error: asked === null ? error : null,
    question: asked,
    toasts: ui.toasts.map(({ title, message }) => ({ title, message })),
    mails: world.drive.mails.slice(mailsBefore),
    sidebar: ui.sidebar && { title: ui.sidebar.title, address: `sidebar/${sidebars.length - 1}` },
    book: bookView(file, { officer, officers: world.officers, ...state }),
  };
}
