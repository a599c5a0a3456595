import type { TagHelp } from '../protocol/templates';

/** Keeps the tags in whose name or meaning every typed word occurs, regardless of case and diacritics. */
export function filterTags(tags: readonly TagHelp[], typed: string): readonly TagHelp[] {
  const words = foldedWords(typed);
  return tags.filter(({ tag, meaning }) => {
    const text = folded(`${tag} ${meaning}`);
    return words.every((word) => text.includes(word));
  });
}

/** The words of a text without case and diacritics. */
export function foldedWords(text: string): readonly string[] {
  return folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Unicode decomposition removes the marks of vowels but not the stroke of `\u0111`. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\u0111/g, 'd');
}
