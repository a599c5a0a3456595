/** Stands for a wording that one side has not. */
export const NOTHING = '(bỏ)';
export const OPENING = '[Người sửa: ';
export const SECOND = '] [Bản mới: ';

/** What is written into the document around two wordings of one sentence. */
export const MARKS = {
  opening: OPENING,
  between: (now: string) => `${SECOND}${now === '' ? NOTHING : now}]`,
  whole: (now: string) => `${OPENING}${NOTHING}${SECOND}${now === '' ? NOTHING : now}]`,
};
