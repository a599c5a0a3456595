/** What is written into the document around two wordings of one sentence. */
export const MARKS = {
  opening: '[Người sửa: ',
  between: (now: string) => `] [Bản mới: ${now === '' ? NOTHING : now}]`,
  whole: (now: string) => ` [Người sửa: ${NOTHING}] [Bản mới: ${now === '' ? NOTHING : now}]`,
};

const NOTHING = '(bỏ)';
