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

const WARD = /^(?:chủ tịch )?ubnd (?:phường|xã|thị trấn|đặc khu)(?: |$)/;

function compared(issuer: string): string {
  return foldedAgency(issuer)
    .replace(/(^| )tp\.?(?= |$)/g, '$1thành phố')
    .replace(/uỷ/g, 'ủy');
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
  if (!WARD.test(compared(issuer))) return agency !== '' && compared(issuer) === compared(agency);
  return agency === '' || !WARD.test(compared(agency)) || mayBeOneIssuer(issuer, agency);
}
