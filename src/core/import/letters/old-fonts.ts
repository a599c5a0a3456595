/** Fonts of the time before Unicode: the letters of Vietnamese lie at the places of other characters. */
export type OldFont = 'TCVN3' | 'VNI';

/** TCVN 5712:1993, the code VN3, which the fonts named .Vn… use: one character for each letter. */
const TCVN3_CHARACTERS = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_CHARACTERS].map((character, index) => [character, TCVN3_LETTERS[index] as string] as const),
);

/** The fonts named VNI-…: a letter, then the mark above or below it. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_LETTER = /([aeouyôö])([øùûõïâàáåãäêèéúüë])|[ñôöíìæóòî]|[\u0080-\uffff]/gi;

/** The text in Unicode; null when it has a character that the font does not have. */
export function fromFont(font: OldFont, text: string): string | null {
  return font === 'TCVN3' ? fromTcvn3(text) : fromVni(text);
}

function fromTcvn3(text: string): string | null {
  let isWhole = true;
  const converted = text.replace(/[\u0080-\uffff]/g, (character) => {
    const letter = TCVN3.get(character);
    if (letter === undefined && character !== '\u00a0') isWhole = false;
    return letter ?? character;
  });
  return isWhole ? converted.replace(/\p{L}+/gu, inCapitals) : null;
}

/** The fonts of capitals (.VnTimeH) show small letters as large ones, so a word in capitals may hold small marked ones. */
function inCapitals(word: string): string {
  return /[A-Z].*[A-Z]/.test(word) && !/[a-z]/.test(word) ? word.toUpperCase() : word;
}

function fromVni(text: string): string | null {
  let isWhole = true;
  const converted = text.replace(VNI_LETTER, (found: string, base?: string, mark?: string) => {
    if (base !== undefined && mark !== undefined) return letterOf(base) + VNI_MARKS[mark.toLowerCase()];
    const letter = letterOf(found);
    if (letter === found && !/[íìÍÌ\u00a0]/.test(found)) isWhole = false;
    return letter;
  });
  return isWhole ? converted.normalize('NFC') : null;
}

function letterOf(character: string): string {
  const small = character.toLowerCase();
  const letter = VNI_LETTERS[small] ?? small;
  return character === small ? letter : letter.toUpperCase();
}
