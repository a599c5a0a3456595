/**
 * A text without apostrophes at its beginning, where spreadsheets and exports take one as a mark of text. Whether Sheets
 * keeps one that a script sets into a plain-text cell is documented nowhere.
 */
export function withoutApostrophe(text: string): string {
  return text.replace(/^'+/, '');
}
