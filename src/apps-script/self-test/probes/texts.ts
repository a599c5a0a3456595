import type { Found } from '../../../protocol/self-test';
import type { Probe } from '../probe';
import { isDate, kindOf, type SheetEnv } from './sheet-env';

const PLAIN_TEXT = '@';
const HOUR_MS = 3_600_000;
/** Saigon kept UTC+8 until 13/6/1975 (IANA time zone data, file asia). */
const MIDNIGHT_UTC = Date.UTC(1975, 3, 30);
const ZONE = 'Asia/Ho_Chi_Minh';

const TEXTS = {
  month: 'tháng 6 năm 2023',
  quarter: 'quý II',
  padded: '07',
  fraction: '1/2',
  monthYear: '6-2023',
} as const;

/** What becomes of texts and days that a script sets into cells. */
export const TEXT_PROBES: readonly Probe<SheetEnv>[] = [
  {
    id: 'apostrophe',
    ask: ({ sheet }) => {
      const cells = sheet.getRange('A1:C1');
      cells.setNumberFormats([[PLAIN_TEXT, 'General', PLAIN_TEXT]]);
      cells.setValues([["'07", "'07", '07']]);
      const [inText, inAutomatic, plain] = cells.getValues()[0] ?? [];
      return { inText: told(inText), inAutomatic: told(inAutomatic), plain: told(plain) };
    },
  },
  {
    id: 'typed-text',
    ask: ({ sheet, spreadsheet }) => {
      const texts = Object.values(TEXTS);
      const zone = spreadsheet.getSpreadsheetTimeZone();
      const automatic = sheet.getRange(3, 1, 1, texts.length).setValues([texts]).getValues()[0] ?? [];
      const plain = sheet.getRange(4, 1, 1, texts.length).setNumberFormat(PLAIN_TEXT);
      const kept = plain.setValues([texts]).getValues()[0] ?? [];
      const kinds = Object.keys(TEXTS).map((key, index) => [key, kindOf(automatic[index], zone)]);
      return { ...Object.fromEntries(kinds), unchangedInText: texts.every((text, index) => kept[index] === text) };
    },
  },
  {
    id: 'automatic-format',
    ask: ({ sheet, spreadsheet }) => {
      const cell = sheet.getRange('A6');
      const read = cell.getNumberFormat();
      const readAgain = cell.setNumberFormats([[read]]).getNumberFormat();
      const day = kindOf(cell.setValue('13/6/2023').getValue(), spreadsheet.getSpreadsheetTimeZone());
      return { read, readAgain, day };
    },
  },
  {
    id: 'old-day',
    ask: ({ sheet }) => {
      const typed = sheet.getRange('A8').setValue('30/4/1975').getValue();
      const shown = sheet.getRange('B8:C8').setNumberFormat('yyyy-mm-dd hh:mm');
      shown.setValues([[8, 7].map((hours) => new Date(MIDNIGHT_UTC - hours * HOUR_MS))]);
      const [shownAtEight = '', shownAtSeven = ''] = shown.getDisplayValues()[0] ?? [];
      return {
        typedDay: isDate(typed) ? Utilities.formatDate(typed as never, ZONE, 'yyyy-MM-dd') : told(typed),
        typedOffset: isDate(typed) ? (MIDNIGHT_UTC - typed.getTime()) / HOUR_MS : null,
        shownAtEight,
        shownAtSeven,
        engineOffset: -new Date(1975, 3, 30).getTimezoneOffset() / 60,
      };
    },
  },
];

function told(value: unknown): Found {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
