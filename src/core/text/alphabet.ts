/** Vietnamese alphabetical order: đ follows d, â follows ă; tones and capitals decide only between equal letters. */
export function inAlphabet(a: string, b: string): number {
  const [first, second] = [lettersOf(a), lettersOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** In order: the plain letter, with a breve (ă) or stroke (đ), with a circumflex, with a horn. */
const LETTER_MARKS = ['', '\u0306', '\u0302', '\u031b'];

/** A sort key: each base letter with the number of its mark, so that every engine sorts alike. */
function lettersOf(text: string): string {
  const bare = text.normalize('NFD').toLowerCase().replace(/đ/g, 'd\u0306').replace(TONES, '');
  return bare.replace(/(.)([\u0306\u0302\u031b]?)/gsu, (_, letter: string, mark: string) => {
    return letter + LETTER_MARKS.indexOf(mark);
  });
}
