import { wrongSignature } from './exceptions';

type Kind = (value: unknown) => boolean;

/** Google writes a number where it takes a text (issue tracker 429373214); null takes a look or a note away. */
const text: Kind = (value) => typeof value === 'string' || typeof value === 'number' || value === null;
const word: Kind = (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
const number: Kind = (value) => typeof value === 'number';
const flag: Kind = (value) => typeof value === 'boolean';
const line: Kind = (value) => flag(value) || value === null;
const list: Kind = Array.isArray;
const grid: Kind = (value) => Array.isArray(value) && value.every(Array.isArray);
const anything: Kind = () => true;

/** The kinds of what a method takes; several when it may be called in several ways. */
type Forms = readonly (readonly Kind[])[];

const lines = [line, line, line, line, line, line];
const none: readonly Kind[] = [];

const RANGE: Readonly<Record<string, Forms>> = {
  ...each('getValue getValues getFormulas getNotes getDataValidations getNumberFormats merge breakApart', none),
  ...each('setNumberFormat setFontWeight setFontStyle setFontFamily setNote setFormula', [text]),
  ...each('setBackground setFontColor setVerticalAlignment setHorizontalAlignment', [text]),
  ...each('setNumberFormats setBackgrounds setFontWeights setFontColors setFontStyles setHorizontalAlignments', [grid]),
  ...each('setValues setFormulas setNotes setDataValidations', [grid]),
  setValue: [[anything]],
  setFontSize: [[number]],
  setWrap: [[flag]],
  setBorder: [lines, [...lines, anything, anything]],
  getCell: [[number, number]],
  offset: [
    [number, number],
    [number, number, number],
    [number, number, number, number],
  ],
};

const SHEET: Readonly<Record<string, Forms>> = {
  ...each('setName setTabColor', [text]),
  ...each('setFrozenRows setFrozenColumns deleteRow deleteColumn getColumnWidth isColumnHiddenByUser', [number]),
  ...each('insertRowAfter insertRowBefore insertColumnAfter insertColumnBefore', [number]),
  ...each('insertRowsAfter insertRowsBefore insertColumnsAfter insertColumnsBefore', [number, number]),
  ...each('deleteRows deleteColumns setColumnWidth setRowHeight', [number, number]),
  ...each('setColumnWidths setRowHeights', [number, number, number]),
  setHiddenGridlines: [[flag]],
  appendRow: [[list]],
};

const SPREADSHEET = each('getSheetByName setSpreadsheetLocale setSpreadsheetTimeZone rename getRangeByName', [text]);

const VALIDATION: Readonly<Record<string, Forms>> = {
  setAllowInvalid: [[flag]],
  setHelpText: [[text]],
  requireNumberBetween: [[number, number]],
  ...each('requireNumberGreaterThan requireNumberGreaterThanOrEqualTo', [number]),
  requireFormulaSatisfied: [[text]],
};

const PROPERTIES: Readonly<Record<string, Forms>> = {
  ...each('getProperty deleteProperty', [word]),
  setProperty: [[word, word]],
};

const CACHE: Readonly<Record<string, Forms>> = {
  ...each('get remove', [word]),
  ...each('getAll removeAll', [list]),
  put: [
    [word, word],
    [word, word, number],
  ],
};

type Service = readonly [emulated: string, name: string, methods: Readonly<Record<string, Forms>>];

const SERVICES: readonly Service[] = [
  ['Range', 'SpreadsheetApp.Range', RANGE],
  ['Sheet', 'SpreadsheetApp.Sheet', SHEET],
  ['Spreadsheet', 'SpreadsheetApp.Spreadsheet', SPREADSHEET],
  ['DataValidationBuilder', 'SpreadsheetApp.DataValidationBuilder', VALIDATION],
  ['Properties', 'PropertiesService.Properties', PROPERTIES],
  ['Cache', 'CacheService.Cache', CACHE],
];

/** By the method of the emulated service: what Google calls it in messages, and what it takes. */
const SIGNATURES = new Map(
  SERVICES.flatMap(([emulated, name, methods]) =>
    Object.entries(methods).map(
      ([method, forms]) => [`${emulated}.${method}`, { name: `${name}.${method}`, forms }] as const,
    ),
  ),
);

/** What Google throws, before anything of the call is done, when none of the method's forms takes these; else null. */
export function mismatchOf(service: string, method: string, args: readonly unknown[]): Error | null {
  const signature = SIGNATURES.get(`${service}.${method}`);
  const takes = (form: readonly Kind[]) => form.length === args.length && form.every((is, index) => is(args[index]));
  return signature && !signature.forms.some(takes) ? wrongSignature(signature.name, args) : null;
}

function each(methods: string, form: readonly Kind[]): Readonly<Record<string, Forms>> {
  return Object.fromEntries(methods.split(' ').map((method) => [method, [form]]));
}
