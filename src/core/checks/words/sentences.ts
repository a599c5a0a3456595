/** A sentence of a line; offsets within it begin at its own start. */
export type Sentence = string;

/** Not after `TP.` or `P.`, and not inside `1.234` or `12.5`. */
const SENTENCE_END = /(?<!(?:^|[^\p{L}])\p{Lu}{1,2})[.!?](?=\s|$)/gu;

export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index } of text.matchAll(SENTENCE_END)) {
    sentences.push(text.slice(start, index + 1));
    start = index + 1;
  }
  return [...sentences, text.slice(start)].filter((sentence) => sentence.trim() !== '');
}

/** Characters looked at on each side of a word: a clause is rarely longer. */
const REACH = 100;

/** What a clause says before a word in it. */
export function clauseBefore(sentence: Sentence, index: number): string {
  const before = sentence.slice(Math.max(0, index - REACH), index);
  const breaks = [', ', ';', ':', '('].map((mark) => before.lastIndexOf(mark));
  return before.slice(Math.max(...breaks) + 1);
}

/** What is said after a word, up to the next semicolon. */
export function saidAfter(sentence: Sentence, index: number): string {
  return sentence.slice(index, index + REACH).split(';', 1)[0] as string;
}

/** Marks of a list, and words that lead over from the sentence before. */
const LEADING =
  /^\s*(?:(?:[-+*•–]|\(?\p{L}\)|\(?\d{1,2}[.)])\s*)?(?:(?:và|nhưng|tuy nhiên|cụ thể|theo đó|như vậy|nhìn chung|riêng|cũng|đồng thời)\s*)?$/iu;

/** Whether a word opens a clause, so that it says when the whole of it happened. */
export function opensClause(sentence: Sentence, index: number): boolean {
  return LEADING.test(clauseBefore(sentence, index));
}

export function opensSentence(sentence: Sentence, index: number): boolean {
  return index < 30 && LEADING.test(sentence.slice(0, index));
}

/** Whether the word is inside quotation marks. */
export function isQuoted(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - REACH), index);
  const after = text.slice(index, index + REACH);
  if (before.split('"').length % 2 === 0 && after.includes('"')) return true;
  const open = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'));
  return open >= 0 && !/[»”]/.test(before.slice(open));
}
