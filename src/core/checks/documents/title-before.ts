/** Regular expression source for the kinds of document that are drafted, or issued with a decision. */
export const KIND =
  '(?:[Qq]uy chế|[Qq]uy định|[Kk]ế hoạch|[Qq]uyết định|[Cc]hương trình|[Đđ]ề án|[Nn]ội quy|[Pp]hương án)';

const LONGEST = 200;
const NAMED_BEFORE = new RegExp(
  `(${KIND}[^.;:()]{5,150}?)\\s{1,3}(?:(?:đã\\s)?(?:được\\s)?ban hành\\s(?:kèm\\s)?(?:theo|tại|bằng|qua)\\s{1,3}|\\()$`,
  'u',
);

/** The title before a symbol: `Quy chế … ban hành kèm theo Quyết định số 57/QĐ-UBND`; empty when there is none. */
export function titleBefore(words: string): string {
  return NAMED_BEFORE.exec(words.slice(-LONGEST))?.[1] ?? '';
}
