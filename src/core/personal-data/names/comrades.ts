import { pattern } from '../pattern';

const NAME = '\\p{Lu}\\p{Ll}+(?: +(?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.?(?![\\p{L}])))+';
/** First words of functions, which are written with capitals as well: `đồng chí Phó Chủ tịch`. */
const FUNCTION = '(?:Phó|Trưởng|Chánh|Tổng|Chủ|Bí|Giám|Ủy|Uỷ|Thường|Đội|Thủ|Bộ|Thứ|Cục|Vụ|Hiệu|Ban|Đảng) ';
const COMRADE = pattern(`(?:^|[^\\p{L}])((?:[Đđ]ồng chí|[Đđ]/[Cc]) +(?!${FUNCTION})${NAME})`, 'gu');

const IN_FULL = pattern(/\s\p{Lu}\p{Ll}+\s+\p{Lu}/u);

/** Names of leaders. They may stand in a report, but seldom need to. */
export function officialsIn(text: string): readonly string[] {
  if (!/đồng chí|đ\/c/i.test(text)) return [];
  return [...text.matchAll(COMRADE)].map(([, found = '']) => found.trim()).filter((found) => IN_FULL.test(found));
}
