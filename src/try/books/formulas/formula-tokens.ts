/** What a formula is made of: texts, quoted names, brackets of tables, words, numbers, and single signs. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}_\\$][\p{L}\p{N}_.\\$]*|#[A-Z/0!?]+|\d[\d.]*(?:[eE][+-]?\d+)?|[\s\S]/gu;
/** The same where numbers have a decimal comma; a backslash parts the columns of an array. */
const GOOGLE_TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[\p{L}_$][\p{L}\p{N}_.$]*|#[A-Z/0!?]+|\d+(?:,\d+)?(?:[eE][+-]?\d+)?|[\s\S]/gu;

export type Translate = (token: string, place: { readonly inArray: boolean; readonly isCall: boolean }) => string;

/** The formula with each of its parts translated. */
export function translated(formula: string, isGoogle: boolean, translate: Translate): string {
  let depth = 0;
  const tokens = formula.match(isGoogle ? GOOGLE_TOKEN : TOKEN) ?? [];
  return tokens
    .map((token, index) => {
      if (token === '{') depth++;
      else if (token === '}') depth--;
      return translate(token, { inArray: depth > 0, isCall: tokens[index + 1] === '(' });
    })
    .join('');
}
