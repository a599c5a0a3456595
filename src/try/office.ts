import { type Calculation, calculatingWith } from '../emulator/calculation/calculation';
import { Desk } from '../emulator/desk/desk';
import type { SpreadsheetFile } from '../emulator/spreadsheet/spreadsheet-file';
import type { Question } from '../emulator/ui/ui-state';
import { createWorld, type World } from '../emulator/world/world';
import type { Order, Outcome } from './page/protocol';
import type { Changes } from './page/sheet-protocol';
import { perform, select } from './perform';
import { bookView } from './workbook/book-view';
import { ChangeFeed } from './workbook/change-feed';
import { withoutFormulas } from './workbook/formulas';
import { type Keeper, keeper, keptTables } from './workbook/keep';

const OFFICERS = [
  { email: 'an@phuong.example', name: 'Nguyễn Văn An' },
  { email: 'binh@phuong.example', name: 'Trần Thị Bình' },
];
const [AN, BINH] = OFFICERS.map(({ email }) => email) as [string, string];

export interface OfficeOptions {
  /** The .xlsx that keeps the Sheet: written at the first change, not when it is opened. */
  readonly path: string;
  /** Another .xlsx with the Sheet's first contents; it is read and never written. */
  readonly copyOf?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly dist?: string;
  readonly notSaved?: (error: Error) => void;
}

/** A ward office without Google: its Sheet, its two officers, and what the script does for them. */
export interface Office {
  readonly world: World;
  readonly file: SpreadsheetFile;
  readonly calculation: Calculation;
  /** The HTML of the sidebars opened so far, in order. */
  readonly sidebars: readonly string[];
  run(order: Order): Outcome;
  /** Hears of what every order changes, until the returned function is called. */
  listen(listener: (changes: Changes) => void): () => void;
  /** How many changes were told so far. */
  changesTold(): number;
  knows(officer: string): boolean;
  /** Saves what is not saved yet. */
  close(): Promise<void>;
}

export async function openOffice(options: OfficeOptions): Promise<Office> {
  const { path, copyOf = path, now = Date.now, dist = 'dist', notSaved = () => {} } = options;
  const tables = await keptTables(copyOf);
  const world = createWorld({ officers: OFFICERS, dist, now: now() });
  const file = world.spreadsheet({ tables: [...tables], owner: AN, editors: [BINH], name: 'Số liệu CCHC' });
  const calculation = calculatingWith(file, dist);
  dressed(file);
  const kept = keeper(path, () => withoutFormulas(file), notSaved);
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
    calculation,
    sidebars,
    run(order) {
      world.clock.advance(now() - world.clock.now);
      const outcome = outcomeOf({ world, file, kept, sidebars, path, deskOf }, order);
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
    close: () => kept.flush(),
  };
}

/** An .xlsx keeps values but no looks: where set-up was run before, running it again restores them. */
function dressed(file: SpreadsheetFile): void {
  const state = file.callFromPage(AN, 'panelState') as { value?: { sheet: string } };
  if (state.value?.sheet === 'ready') file.callFromPage(AN, 'setUpSheet', false);
  file.ui.clear();
}

interface Parts extends Pick<Office, 'world' | 'file'> {
  readonly kept: Keeper;
  readonly sidebars: string[];
  readonly path: string;
  readonly deskOf: (officer: string) => Desk;
}

function outcomeOf({ world, file, kept, sidebars, path, deskOf }: Parts, order: Order): Omit<Outcome, 'changes'> {
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
  kept.touch();
  if (asked === null && ui.sidebar) sidebars.push(ui.sidebar.html);
  return {
    value,
    error: asked === null ? error : null,
    question: asked,
    toasts: ui.toasts.map(({ title, message }) => ({ title, message })),
    mails: world.drive.mails.slice(mailsBefore),
    sidebar: ui.sidebar && { title: ui.sidebar.title, address: `sidebar/${sidebars.length - 1}` },
    book: bookView(file, { officer, officers: world.officers, path }),
  };
}
