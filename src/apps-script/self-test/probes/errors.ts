import { drive } from '../../drive/files';
import { attempted } from '../attempt';
import type { Probe } from '../probe';
import { scratchName } from '../self-test-wording';
import type { SheetEnv } from './sheet-env';

/** The account's language, and the words of errors that are certain to come. */
export const ERROR_PROBES: readonly Probe<SheetEnv>[] = [
  {
    id: 'language',
    ask: ({ spreadsheet }) => ({
      account: Session.getActiveUserLocale(),
      sheet: spreadsheet.getSpreadsheetLocale(),
      sheetZone: spreadsheet.getSpreadsheetTimeZone(),
      scriptZone: Session.getScriptTimeZone(),
    }),
  },
  {
    id: 'error-range',
    ask: ({ sheet }) => {
      const { thrown } = attempted(() => sheet.getRange(0, 1).getValue());
      return { name: thrown?.name ?? null, message: thrown?.message ?? null };
    },
  },
  {
    id: 'error-tab',
    ask: ({ run, spreadsheet }) => {
      const attempt = attempted(() => spreadsheet.insertSheet(scratchName(run)));
      if (attempt.thrown === null) spreadsheet.deleteSheet(attempt.value);
      const { thrown } = attempt;
      return { refused: thrown !== null, name: thrown?.name ?? null, message: thrown?.message ?? null };
    },
  },
  {
    id: 'error-drive',
    ask: () => {
      const { thrown } = attempted(() => drive().Files.get('x'));
      return {
        name: thrown?.name ?? null,
        message: thrown?.message ?? null,
        code: thrown?.code ?? null,
        reason: thrown?.reason ?? null,
      };
    },
  },
];
