/** Regular expression source for the kinds of document that are drafted, or issued with a decision. */
export const KIND =
  '(?:[Qq]uy chế|[Qq]uy định|[Kk]ế hoạch|[Qq]uyết định|[Cc]hương trình|[Đđ]ề án|[Nn]ội quy|[Pp]hương án)';

const LONGEST = 200;
const NAMED_BEFORE = new RegExp(
  `(${KIND}[^.;:()]{5,150}?)\\s{1,3}(?:(?:đã\\s)?(?:được\\s)?ban hành\\s(?:kèm\\s)?(?:theo|tại|bằng|qua)\\s{1,3}|\\()$`,
  'u',
);
/** `đã ban hành Quy chế … theo Quyết định số`. What follows `theo` any other document only carries it out. */
const ISSUED_WITH = new RegExp(
  `ban hành\\s(?:các\\s)?(${KIND}[^.;:()]{5,150}?)\\s{1,3}(kèm theo|theo|tại|bằng|qua)\\s{1,3}$`,
  'u',
);
/** `Quy chế … được UBND huyện ban hành tại`: who issues it is no part of the title. */
const ISSUER = /\s(?:đã\s)?được\s.{2,60}$/u;

/** The title before a symbol: `Quy chế … ban hành kèm theo Quyết định số 57/QĐ-UBND`; empty when there is none. */
export function titleBefore(words: string, isDecision: boolean): string {
  const near = words.slice(-LONGEST);
  const issued = ISSUED_WITH.exec(near);
  const found = NAMED_BEFORE.exec(near) ?? (issued?.[2] === 'theo' && !isDecision ? null : issued);
  return (found?.[1] ?? '').replace(ISSUER, '');
}
