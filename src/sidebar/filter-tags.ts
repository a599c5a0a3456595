import type { TagHelp } from '../protocol/templates';

/** Every word typed must occur in the tag or its meaning, whatever the case and the diacritics. */
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

/** Unicode does not take the stroke off `\u0111` as it does the marks off vowels. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\u0111/g, 'd');
}
