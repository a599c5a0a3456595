/** A sentence of a paragraph or cell, with its offset there. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** A full stop before a capital, a quote or a list mark ends a sentence; `TP. Nha Trang` and `1.234` do not. */
const STOP = /(?<!(?:^|[\s(])(?:tp|tx|tt|ths|ts|gs|pgs|mr|st|p|q|h|đ\/c))[.!?…]+["”»]?\s+(?=["“«(+-]?[\p{Lu}\d])/giu;
const CAPITAL = /["“«(+-]?[\p{Lu}\d]/u;

export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(STOP)) {
    const end = index + stop.length;
    // The flag «i» that the abbreviations need lets small letters through.
    if (!CAPITAL.test(text.slice(end, end + 2))) continue;
    sentences.push({ text: text.slice(start, end), start });
    start = end;
  }
  return [...sentences, { text: text.slice(start), start }].filter((sentence) => sentence.text.trim() !== '');
}
