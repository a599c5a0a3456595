import { translated } from './formula-tokens';

/**
 * Functions that files name with a prefix because they are younger than the format (MS-XLSX 2.2.2); those of the second
 * list have a longer one.
 */
const YOUNG = new Set(
  (
    'IFS SWITCH MAXIFS MINIFS CONCAT TEXTJOIN XLOOKUP XMATCH SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA MAP REDUCE SCAN ' +
    'BYROW BYCOL MAKEARRAY VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND TEXTSPLIT ' +
    'TEXTBEFORE TEXTAFTER DAYS ISOWEEKNUM IFNA NUMBERVALUE UNICHAR UNICODE ARABIC BASE DECIMAL XOR SHEET SHEETS ' +
    'FORMULATEXT ISFORMULA CEILING.MATH FLOOR.MATH STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC ' +
    'QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL MODE.MULT PERMUTATIONA COMBINA PDURATION RRI NORM.DIST NORM.INV NORM.S.DIST ' +
    'NORM.S.INV BITAND BITOR BITXOR FILTERXML ENCODEURL WEBSERVICE'
  ).split(' '),
);
const YOUNGEST = new Set(['FILTER', 'SORT']);
const PREFIX = /^(?:_xlfn\.)?(?:_xlws\.)?/i;

/** Functions that Google has and Excel has not; a name with `_` is a function of a script. */
const GOOGLE_ONLY = new Set(
  (
    'ARRAYFORMULA QUERY IMPORTRANGE IMPORTDATA IMPORTXML IMPORTHTML IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE REGEXMATCH ' +
    'REGEXEXTRACT REGEXREPLACE SPLIT JOIN FLATTEN SPARKLINE COUNTUNIQUE COUNTUNIQUEIFS SORTN IMAGE DETECTLANGUAGE TO_DATE ' +
    'TO_TEXT TO_PURE_NUMBER TO_PERCENT TO_DOLLARS ISEMAIL ISURL ISDATE ISBETWEEN ARRAY_CONSTRAIN AVERAGE.WEIGHTED EPOCHTODATE'
  ).split(' '),
);

/** How Google exports a formula that only it can compute, with the last result beside it. */
const EXPORTED = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)\s*,/;
/** How it exports a cell that such a formula fills besides its own. */
const FILLED = '"COMPUTED_VALUE"';

export type FileFormula =
  | { readonly kind: 'formula'; readonly text: string; readonly isGoogles: boolean }
  | { readonly kind: 'filled' };

/** A formula of an .xlsx as Google Sheets shows it in Vietnamese: `=SUM(A1;2,5)` for `SUM(A1,2.5)`. */
export function googleFormula(text: string): FileFormula {
  const exported = EXPORTED.exec(text)?.[1]?.replace(/""/g, '"');
  if (exported === FILLED) return { kind: 'filled' };
  const formula = translated(exported ?? text, false, (token, { inArray, isCall }) => {
    if (token === ',') return inArray ? '\\' : ';';
    if (/^\d/.test(token)) return token.replace('.', ',');
    return isCall ? token.replace(PREFIX, '') : token;
  });
  return { kind: 'formula', text: `=${formula}`, isGoogles: exported !== undefined };
}

/** The other way round; without the `=`. */
export function fileFormula(formula: string): string {
  return translated(formula.slice(1), true, (token, { inArray, isCall }) => {
    if (token === ';') return inArray ? ';' : ',';
    if (token === '\\') return inArray ? ',' : token;
    if (/^\d/.test(token)) return token.replace(',', '.');
    return isCall ? prefixed(token) : token;
  });
}

function prefixed(name: string): string {
  const key = name.toUpperCase();
  if (YOUNGEST.has(key)) return `_xlfn._xlws.${name}`;
  return YOUNG.has(key) ? `_xlfn.${name}` : name;
}

/** Whether Excel has no such function, so that the formula is written as Google writes it. */
export function isGooglesOwn(formula: string): boolean {
  let isFound = false;
  translated(formula.slice(1), true, (token, { isCall }) => {
    isFound ||= isCall && (GOOGLE_ONLY.has(token.toUpperCase()) || token.includes('_'));
    return token;
  });
  return isFound;
}

type Result = string | number | boolean | null;

export function exportedFormula(formula: string, result: Result): string {
  return exported(fileFormula(formula), result);
}

export function filledFormula(result: Result): string {
  return exported(FILLED, result);
}

function exported(text: string, result: Result): string {
  const quoted = (written: string) => `"${written.replace(/"/g, '""')}"`;
  const shown = typeof result === 'string' || result === null ? quoted(result ?? '') : String(result).toUpperCase();
  return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(text)}),${shown})`;
}

/** Formulas are given for the tabs' names as they are now. */
export function renamedSheets(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu,
    (whole, quoted: string | undefined, plain: string | undefined) => {
      const name = quoted?.replace(/''/g, "'") ?? plain;
      const now = name === undefined ? undefined : names.get(name);
      return now === undefined ? whole : `${quotedSheet(now)}!`;
    },
  );
}

export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}
