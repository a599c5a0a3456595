import { tidy } from './folded';

/** Lower case without accents, for range names, searching and sorting: `Hồ sơ đất đai` becomes `ho so dat dai`. */
export function unaccented(text: string): string {
  return tidy(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** The form in which words of other software are compared: no accents, case or punctuation. */
export function plain(text: string): string {
  return unaccented(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
