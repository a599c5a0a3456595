/** Texts and quoted names of sheets, in which nothing is a separator. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const SIGNS = /[{}()]|[;\\]|\d*,\d+|,/g;
/** Stands for what no locale's formula may hold, so that the parser refuses it. */
const MISTAKE = '\u0001';

/**
 * A formula as English locales write it. Where the comma is the decimal sign, `;` stands between arguments and `\`
 * between the columns of an array. Every sign keeps its place.
 */
export function canonical(formula: string, locale: string): string {
  if (locale.startsWith('en')) return formula;
  const open: string[] = [];
  const plain = (part: string) => part.replace(SIGNS, (sign) => signAt(sign, open));
  let text = '';
  let from = 0;
  for (const match of formula.matchAll(QUOTED)) {
    text += plain(formula.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return text + plain(formula.slice(from));
}

function signAt(sign: string, open: string[]): string {
  if (sign === '{' || sign === '(') open.push(sign);
  if (sign === '}' || sign === ')') open.pop();
  // A call within an array has arguments of its own: `{SUM(1;2)\3}`.
  const isInArray = open[open.length - 1] === '{';
  if (sign === ';') return isInArray ? ';' : ',';
  if (sign === '\\') return isInArray ? ',' : sign;
  if (sign === ',') return MISTAKE;
  return sign.replace(',', '.');
}
