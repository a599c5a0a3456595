import { foldedAgency } from '../../workbook/contract/cell';

/** Issuing bodies as reports name them. */
const BODY =
  '(?:(?:Chủ tịch|Ban Thường vụ|Thường trực|Văn phòng)\\s+)?(?:UBND|HĐND|Ủy ban [Nn]hân dân|Uỷ ban [Nn]hân dân|' +
  'Hội đồng [Nn]hân dân|(?:Đảng|Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ|Ủy)|Thủ tướng(?: Chính phủ)?|Chính phủ|Quốc hội|' +
  'Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương)';
const LEVEL = '(?:\\s+(?:[Pp]hường|[Xx]ã|thị trấn|đặc khu|[Tt]hành phố|T[Pp]\\.?|thị xã|quận|huyện|[Tt]ỉnh))?';
const NAME = '(?:\\s+(?!Về|Ban)\\p{Lu}\\p{L}*){0,4}';

/** Regular expression source, for the flag `u` without `i`. */
export const AGENCY = `${BODY}${LEVEL}${NAME}`;

/** `Phường`, `Xã Tân Hải`: the place for its UBND, with the level and the name as two groups. Several places are no issuer. */
export const PLACE_ISSUER = `(?:^|(?<![Cc]ác|[Nn]hững|[Mm]ỗi|[Tt]ừng|cán bộ|công chức)[\\s,])([Pp]hường|[Xx]ã|[Tt]hị trấn|[Đđ]ặc khu|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt]ỉnh)(${NAME})`;

/** `UBND xã Tân Hải` from the two groups of `PLACE_ISSUER`. */
export function issuerOfPlace([level = '', name = '']: readonly string[]): string {
  return `UBND ${level.toLowerCase()}${name}`;
}

const WARD = /^(?:chủ tịch )?ubnd (?:phường|xã|thị trấn|đặc khu)(?: |$)/;

function compared(issuer: string): string {
  return foldedAgency(issuer)
    .replace(/(^| )tp\.?(?= |$)/g, '$1thành phố')
    .replace(/uỷ/g, 'ủy')
    .replace(/thị xã/g, 'thị_xã');
}

/** False only when both are known and neither contains the other: `UBND phường` may be `UBND phường Phước Long`. */
export function mayBeOneIssuer(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  const [a, b] = [new Set(compared(one).split(' ')), new Set(compared(other).split(' '))];
  return [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word));
}

/** Whether the ward that makes this report is the issuer; null when no issuer is given. */
export function isOwnIssuer(issuer: string, agency: string): boolean | null {
  if (issuer === '') return null;
  if (!WARD.test(compared(issuer))) {
    return WARD.test(compared(agency)) || agency === ''
      ? compared(issuer) === compared(agency)
      : mayBeOneIssuer(issuer, agency);
  }
  return agency === '' || !WARD.test(compared(agency)) || mayBeOneIssuer(issuer, agency);
}

const UBND = '(?:UBND|[ỦU][ỷy] ban nhân dân)';
/** `của UBND tỉnh` says whose document is carried out, not who reports. */
const ACTS = `(?<!(?:của|do|với|từ|cho)\\s(?:Chủ tịch\\s)?)${UBND}`;
/** Levels from the lowest up, as they act in a sentence. Where wards are spoken of, a ward reports. */
const LEVELS: readonly (readonly [level: string, pattern: RegExp])[] = [
  ['phường', new RegExp(`${UBND} (?:phường|xã|thị trấn|đặc khu)|(?:^|[.,;:] )(?:phường|xã|thị trấn|đặc khu) `, 'iu')],
  ['huyện', new RegExp(`${ACTS} huyện|(?:^|[.,;:] )huyện `, 'iu')],
  ['quận', new RegExp(`${ACTS} quận`, 'iu')],
  ['thị xã', new RegExp(`${ACTS} thị xã`, 'iu')],
  ['thành phố', new RegExp(`${ACTS} (?:thành phố|TP)`, 'iu')],
  ['tỉnh', new RegExp(`${ACTS} tỉnh`, 'iu')],
];

/** The office of a text that does not name it: the lowest one that it speaks of. Empty for a ward, of which any fits. */
export function likelyAgency(texts: readonly string[]): string {
  const found = LEVELS.find(([, pattern]) => texts.some((text) => pattern.test(text)))?.[0];
  return found === undefined || found === 'phường' ? '' : `UBND ${found}`;
}
