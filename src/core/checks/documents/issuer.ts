import { foldedAgency } from '../../workbook/contract/cell';

/** The bodies whose names end before a title begins, by how reports name them. */
const BODY =
  '(?:(?:Chủ tịch|Ban Thường vụ|Thường trực|Văn phòng)\\s+)?(?:UBND|HĐND|Ủy ban [Nn]hân dân|Uỷ ban [Nn]hân dân|' +
  'Hội đồng [Nn]hân dân|(?:Đảng|Tỉnh|Thành|Huyện|Quận|Thị) (?:ủy|uỷ|Ủy)|Thủ tướng(?: Chính phủ)?|Chính phủ|Quốc hội|' +
  'Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương)';
const LEVEL = '(?:\\s+(?:[Pp]hường|[Xx]ã|thị trấn|đặc khu|[Tt]hành phố|T[Pp]\\.?|thị xã|quận|huyện|[Tt]ỉnh))?';
const NAME = '(?:\\s+(?!Về|Ban)\\p{Lu}\\p{L}*){0,4}';

/** Source of a pattern, for the flags `u` without `i`. */
export const AGENCY = `${BODY}${LEVEL}${NAME}`;

const WARD = /^(?:chủ tịch )?ubnd (?:phường|xã|thị trấn|đặc khu)(?: |$)/;

function compared(issuer: string): string {
  return foldedAgency(issuer)
    .replace(/(^| )tp\.?(?= |$)/g, '$1thành phố')
    .replace(/uỷ/g, 'ủy');
}

/** False only when both are known and neither name is part of the other: `UBND phường` is `UBND phường Phước Long`. */
export function mayBeOneIssuer(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  const [a, b] = [new Set(compared(one).split(' ')), new Set(compared(other).split(' '))];
  return [...a].every((word) => b.has(word)) || [...b].every((word) => a.has(word));
}

/** Whether the ward whose report this is issued it; null when the text does not say who did. */
export function isOwnIssuer(issuer: string, agency: string): boolean | null {
  if (issuer === '') return null;
  if (!WARD.test(compared(issuer))) return agency !== '' && compared(issuer) === compared(agency);
  return agency === '' || !WARD.test(compared(agency)) || mayBeOneIssuer(issuer, agency);
}
