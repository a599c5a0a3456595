export type BraceMistake =
  | { readonly code: 'tag-unclosed' | 'tag-unopened'; readonly tag: string }
  | { readonly code: 'braces-tripled' };

/** What is wrong with the braces of one paragraph: a tag that begins in one and ends in the next is two mistakes. */
export function braceMistakes(text: string): readonly BraceMistake[] {
  if (/\{{3}|\}{3}/.test(text)) return [{ code: 'braces-tripled' }];
  const found: BraceMistake[] = [];
  let [open, closed] = [-1, 0];
  const unclosed = (end: number): void => {
    if (open >= 0) found.push({ code: 'tag-unclosed', tag: /^[^\s{}]*/.exec(text.slice(open, end).trim())?.[0] ?? '' });
    open = -1;
  };
  for (const { 0: mark, index = 0 } of text.matchAll(/\{\{|\}\}/g)) {
    if (mark === '{{') {
      unclosed(index);
      open = index + 2;
    } else {
      if (open < 0) found.push({ code: 'tag-unopened', tag: lastWord(text.slice(closed, index)) });
      [open, closed] = [-1, index + 2];
    }
  }
  unclosed(text.length);
  return found;
}

function lastWord(text: string): string {
  const words = text.trim().split(/[\s{}]+/);
  return words[words.length - 1] ?? '';
}
