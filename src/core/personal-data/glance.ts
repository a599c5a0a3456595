/** What one look over a text shows, so that most patterns need not be tried on it. */
export interface Glance {
  readonly digits: number;
  /** Digits of the longest number, in groups or not. */
  readonly longestNumber: number;
  /** Two words in a row begin with capitals. */
  readonly hasCapitalPair: boolean;
}

const [ZERO, NINE, SPACE, DOT] = [...'09 .'].map((character) => character.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];
/** What may stand between two groups of digits. */
const JOINTS: ReadonlySet<number> = new Set([...' .-()+'].map((character) => character.charCodeAt(0)));
const FIRST_ACCENTED = 0xc0;

/** `small` is the text in small letters, place for place: where they differ stands a capital. */
export function glanceOver(text: string, small: string): Glance {
  const isPaired = hasCapitalPair(text, small);
  let [digits, number, longestNumber] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      digits++;
      number++;
      if (number > longestNumber) longestNumber = number;
    } else if (number > 0 && !JOINTS.has(code)) number = 0;
  }
  return { digits, longestNumber, hasCapitalPair: isPaired };
}

function hasCapitalPair(text: string, small: string): boolean {
  let [isInWord, isCapitalised, wasCapitalised] = [false, false, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (isInWord) wasCapitalised = isCapitalised;
      if (code !== SPACE && code !== DOT) wasCapitalised = wasCapitalised && !endsName(code);
      isInWord = false;
    } else if (!isInWord) {
      isInWord = true;
      isCapitalised = code !== small.charCodeAt(at);
      if (isCapitalised && wasCapitalised) return true;
    }
  }
  return false;
}

function isLetter(code: number): boolean {
  return code >= FIRST_ACCENTED || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Everything but the apostrophes of `H’Hen Niê`. */
function endsName(code: number): boolean {
  return code !== 0x27 && code !== 0x60;
}
