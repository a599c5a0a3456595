/** An office of each kind of commune-level unit, with the words that only another kind uses. */
export const UNITS = [
  {
    noun: 'phường',
    agency: 'UBND phường Hòa Bình',
    council: 'HĐND phường Hòa Bình',
    hamlet: 'tổ dân phố',
    others: ['xã', 'đặc khu', 'thôn'],
  },
  {
    noun: 'xã',
    agency: 'UBND xã Tân Hải',
    council: 'HĐND xã Tân Hải',
    hamlet: 'thôn',
    others: ['phường', 'đặc khu', 'tổ dân phố'],
  },
  {
    noun: 'đặc khu',
    agency: 'UBND đặc khu Trường Sa',
    council: 'HĐND đặc khu Trường Sa',
    hamlet: 'thôn',
    others: ['phường', 'xã'],
  },
] as const;

export type Unit = (typeof UNITS)[number];

/** Levels that no commune-level office of today has. */
const ENDED = ['thành phố', 'quận', 'huyện', 'thị xã', 'thị trấn'];

/** The words of other kinds and levels in a text. «cấp xã» is the level of all three. */
export function wordsOfOthers({ others }: Unit, text: string): readonly string[] {
  const plain = text.replace(/cấp (?:x|X)ã(?!\p{L})|xã hội/giu, '');
  return [...others, ...ENDED].filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(plain));
}
