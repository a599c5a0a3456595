import { textDigest } from '../../core/text/text-digest';
import { SETTINGS_TAB } from '../../core/workbook/contract/rule-tabs';
import { readWorkbook } from '../../core/workbook/reading/read-workbook';
import type { FolderOpened, FolderState } from '../../protocol/report-run';
import { accessTo, grant, revoke } from '../drive/permissions';
import { loggedRun } from '../log/logged-run';
import { failureOf, Refusal } from '../run/failure';
import type { RunState } from '../run/lease';
import { atOnce, retried } from '../run/retry';
import { activeSpreadsheet, readTable, sheetOf } from '../sheet/tables';
import { FOLDER_WORDS } from './report-folder-wording';

interface Opening {
  /** Whether the settings say so. */
  readonly opens: boolean;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/**
 * Reports are open to the Sheet's other editors through the officer's folder that holds them: a permission for each
 * colleague once, and none for each report. They can see the figures in the Sheet anyway.
 */
export function folderState(state: RunState, officer: string, { opens, spreadsheet }: Opening): FolderState {
  const mark = state.opened[officer];
  if (!opens && mark === undefined) return { openedTo: [], folderWaits: false };
  const colleagues = opens ? colleaguesOf(officer, spreadsheet) : [];
  const waits = (mark ?? markOf(state.folders[officer], [])) !== markOf(state.folders[officer], colleagues);
  return { openedTo: waits ? [] : colleagues, folderWaits: waits };
}

/** Opens the officer's folder to the Sheet's editors of now, and shuts out those whom it was opened to before. */
export function openFolder(): FolderOpened {
  let opened: FolderOpened = { openedTo: [], shutOut: [], failed: [] };
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
      const colleagues = opensToColleagues ? colleaguesOf(officer) : [];
      opened = changeAccess({ officer, folder, colleagues });
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
}

/**
 * A colleague is noted before he is let in, so that a run that is killed in between leaves nobody unknown. One who could
 * not be let in now stays noted: he may have been earlier, or the call may have taken effect.
 */
function changeAccess({ officer, folder, colleagues }: Change): FolderOpened {
  const noted = notedOf(officer, folder);
  const known = [...new Set([...noted, ...colleagues])];
  note(officer, folder, known);
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
  const openedTo = colleagues.filter((account) =>
    done(account, () => grant(folder, account, 'writer', { notice: null })),
  );
  const gone = noted.filter((account) => !colleagues.includes(account));
  const access = gone.length > 0 ? accessTo(folder) : [];
  const accessOf = (account: string) => access.filter(({ who }) => isSame(who, account));
  const stillIn = gone.filter((account) => accessOf(account).length > 0);
  const shutOut = stillIn.filter((account) =>
    done(account, () => {
      for (const { permission } of accessOf(account)) revoke(folder, permission);
    }),
  );
  const left = stillIn.filter((account) => !shutOut.includes(account));
  note(
    officer,
    folder,
    known.filter((account) => colleagues.includes(account) || left.includes(account)),
  );
  return { openedTo, shutOut, failed };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function colleaguesOf(officer: string, spreadsheet = activeSpreadsheet()): readonly string[] {
  const editors = retried(() => spreadsheet.getEditors()).map((user) => user.getEmail());
  return [...new Set(editors)].filter((account) => account !== '' && !isSame(account, officer)).sort();
}

/** Of a folder and those who can open it: short, since the property of the state holds 9 KB for all officers. */
function markOf(folder: string | undefined, colleagues: readonly string[]): string {
  return colleagues.length === 0 ? '' : textDigest(JSON.stringify([folder ?? '', ...colleagues]));
}

/** No mark of a folder: somebody could not be let in or shut out. */
const UNSETTLED = 'unsettled';

interface Noted {
  readonly folder: string;
  readonly accounts: readonly string[];
}

const keyOf = (officer: string) => `cchc.opened.${officer}`;

/** The accounts that the product let into this folder; whom the officer let in himself is not its business. */
function notedOf(officer: string, folder: string): readonly string[] {
  const text = atOnce(() => PropertiesService.getDocumentProperties().getProperty(keyOf(officer)));
  const noted = text === null ? null : (JSON.parse(text) as Noted);
  return noted?.folder === folder ? noted.accounts : [];
}

function note(officer: string, folder: string, accounts: readonly string[]): void {
  const noted: Noted = { folder, accounts };
  atOnce(() => PropertiesService.getDocumentProperties().setProperty(keyOf(officer), JSON.stringify(noted)));
}
