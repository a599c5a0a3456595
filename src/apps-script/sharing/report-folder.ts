import { textDigest } from '../../core/text/text-digest';
import { SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import { readWorkbook } from '../../core/workbook/reading/read-workbook';
import type { FolderOpened, FolderState } from '../../protocol/report-run';
import { accessTo, grant, revoke } from '../drive/permissions';
import { loggedRun } from '../log/logged-run';
import { failureOf, Refusal } from '../run/failure';
import { type RunState, stateNow } from '../run/lease';
import { atOnce, retried } from '../run/retry';
import { activeSpreadsheet, readTable, sheetOf } from '../sheet/tables';
import { FOLDER_WORDS } from './report-folder-wording';

interface Opening {
  /** Whether the settings say so. */
  readonly opens: boolean;
  /** One that the report made: nobody has been let in. */
  readonly isNewFolder: boolean;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/**
 * Reports are open to the Sheet's other editors through the officer's folder that holds them: a permission for each
 * colleague once, and none for each report. They can see the figures in the Sheet anyway.
 */
export function folderState(state: RunState, officer: string, of: Opening): FolderState {
  const { opens, isNewFolder, spreadsheet } = of;
  // Opening it asks who the colleagues are.
  if (opens && isNewFolder) return { openedTo: [], folderWaits: true };
  const mark = state.opened[officer];
  if (!opens && mark === undefined) return { openedTo: [], folderWaits: false };
  const colleagues = opens ? amongOthers(editorsOf(spreadsheet), officer) : [];
  const waits = (mark ?? markOf(state.folders[officer], [])) !== markOf(state.folders[officer], colleagues);
  return { openedTo: waits ? [] : colleagues, folderWaits: waits };
}

/** Opens the officer's folder to the Sheet's editors of now, and shuts out those whom it was opened to before. */
export function openFolder(): FolderOpened {
  const editors = editorsOf(activeSpreadsheet());
  let opened: FolderOpened = { openedTo: [], shutOut: [], failed: [] };
  const [alone = '', ...others] = editors;
  if (others.length === 0 && (stateNow().opened[alone] ?? '') === '') return opened;
  let mark: RunState['opened'] = {};
  loggedRun({
    action: FOLDER_WORDS.action,
    words: () => ({ remark: FOLDER_WORDS.remark(opened) }),
    work: (state) => {
      const { officer } = state.lease;
      const folder = state.folders[officer];
      if (folder === undefined) throw new Refusal('refused', FOLDER_WORDS.none);
      const settings = sheetOf(SETTINGS_TAB);
      const tables = settings ? [readTable(settings, SETTINGS_TAB.name)] : [];
      const { opensToColleagues } = readWorkbook(tables).value.settings;
      const colleagues = opensToColleagues ? amongOthers(editors, officer) : [];
      opened = changeAccess({ officer, folder, colleagues, noted: notedIn(state, officer, folder) });
      // Whoever failed is tried again after the next report.
      mark = { [officer]: opened.failed.length > 0 ? UNSETTLED : markOf(folder, opened.openedTo) };
    },
    kept: (state) => ({ opened: { ...state.opened, ...mark } }),
  });
  return opened;
}

interface Change {
  readonly officer: string;
  readonly folder: string;
  readonly colleagues: readonly string[];
  /** Whom the product let in before. */
  readonly noted: readonly string[];
}

/**
 * A colleague is noted before he is let in, so that a run that is killed in between leaves nobody unknown. One who could
 * not be let in now stays noted: he may have been earlier, or the call may have taken effect. Whoever has been let in by
 * hand is neither noted nor let in: what the product did not give it does not take away.
 */
function changeAccess({ officer, folder, colleagues, noted }: Change): FolderOpened {
  const { failed, done } = attempts();
  const gone = noted.filter((account) => !colleagues.includes(account));
  const fresh = colleagues.filter((account) => !noted.includes(account));
  const access = gone.length + fresh.length > 0 ? accessTo(folder) : [];
  const accessOf = (account: string) => access.filter(({ who }) => isSame(who, account));
  const byHand = fresh.filter((account) => accessOf(account).length > 0);
  const known = [...noted, ...fresh.filter((account) => !byHand.includes(account))];
  if (known.length > noted.length) note({ officer, folder, accounts: known, before: noted.length });
  const openedTo = colleagues.filter(
    (account) => byHand.includes(account) || done(account, () => grant(folder, account, 'writer', { notice: null })),
  );
  const stillIn = gone.filter((account) => accessOf(account).length > 0);
  const shutOut = stillIn.filter((account) =>
    done(account, () => {
      for (const { permission } of accessOf(account)) revoke(folder, permission);
    }),
  );
  const left = known.filter(
    (account) => !gone.includes(account) || (stillIn.includes(account) && !shutOut.includes(account)),
  );
  if (left.length < known.length) note({ officer, folder, accounts: left, before: known.length });
  return { openedTo, shutOut, failed };
}

/** Does one thing after the other, and notes for whom it failed. */
function attempts() {
  const failed: FolderOpened['failed'][number][] = [];
  const done = (account: string, work: () => void) => {
    try {
      work();
      return true;
    } catch (error) {
      failed.push({ account, said: failureOf(error).details.join(' ') });
      return false;
    }
  };
  return { failed, done };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function editorsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): readonly string[] {
  const editors = retried(() => spreadsheet.getEditors()).map((user) => user.getEmail());
  return [...new Set(editors)].filter((account) => account !== '').sort();
}

function amongOthers(editors: readonly string[], officer: string): readonly string[] {
  return editors.filter((account) => !isSame(account, officer));
}

/** Of a folder and those who can open it. */
function markOf(folder: string | undefined, colleagues: readonly string[]): string {
  return colleagues.length === 0 ? '' : textDigest(JSON.stringify([folder ?? '', ...colleagues]));
}

/** No mark of a folder: somebody could not be let in or shut out. */
const UNSETTLED = 'unsettled';

interface Noted {
  readonly folder: string;
  readonly accounts: readonly string[];
}

/** A property holds 9 KB: the addresses of so many. */
const ACCOUNTS_A_PROPERTY = 60;
const notesOf = (officer: string) => `cchc.opened.${officer} `;

/** The accounts that the product let into this folder; whom the officer let in himself is not its business. */
function notedIn({ properties }: RunState, officer: string, folder: string): readonly string[] {
  const keys = Object.keys(properties).filter((key) => key.startsWith(notesOf(officer)));
  const notes = keys.map((key) => JSON.parse(properties[key] ?? '') as Noted);
  return notes.flatMap((one) => (one.folder === folder ? one.accounts : []));
}

interface Note extends Noted {
  readonly officer: string;
  /** How many accounts were noted before. */
  readonly before: number;
}

function note({ officer, folder, accounts, before }: Note): void {
  const count = Math.ceil(Math.max(accounts.length, before) / ACCOUNTS_A_PROPERTY);
  const notes = Array.from({ length: count }, (_, index) => {
    const first = index * ACCOUNTS_A_PROPERTY;
    const noted: Noted = { folder, accounts: accounts.slice(first, first + ACCOUNTS_A_PROPERTY) };
    return [`${notesOf(officer)}${index}`, JSON.stringify(noted)] as const;
  });
  atOnce(() => PropertiesService.getDocumentProperties().setProperties(Object.fromEntries(notes)));
}
