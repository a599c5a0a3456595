import { finding } from '../finding';
import type { Check } from '../subject';
import { type Sentence, sentencesIn } from './sentences';
import { pastSentences } from './spoken-lines';

const RESULT =
  /(?<!\p{L})(?:(phát huy|tiếp nối|trên cơ sở|kế thừa|từ)\s)?(?:những )?(?:kết quả|thành tích)(?: đã)?(?: đạt được)?(?: của| trong)?(?: công tác (?:CCHC|cải cách hành chính))?(?: của| trong)? năm (20\d\d)/giu;
/** What is done from the beginning of a year cannot rest on its result. */
const FROM_THE_BEGINNING = /^[^.;]{0,40}(?:ngay từ (?:đầu|những ngày đầu)|, ngay(?!\p{L}))/iu;
/** A result still aimed at: `để đạt kết quả năm 2023, ngay từ đầu năm …`. */
const AIMED_AT =
  /(?<!\p{L})(?:để|nhằm|đạt|bảo đảm|đảm bảo|nâng cao|hoàn thành|phấn đấu|dự kiến|ước|kế hoạch|mục tiêu|chỉ tiêu)(?!\p{L})[^,;]{0,40}$/iu;

/** `Kết quả năm 2023, ngay từ đầu năm …` in a report on the first half of 2023. */
export const unfinishedYear: Check<'unfinished-year-as-result'> = ({ text }) => {
  const year = text.period?.year;
  if (year === undefined) return [];
  return pastSentences(text).flatMap((line) =>
    sentencesIn(line.text).flatMap((sentence) =>
      resultsOf(sentence, year).map((said) =>
        finding('unfinished-year-as-result', { said, before: String(year - 1) }, [line.place]),
      ),
    ),
  );
};

function resultsOf(sentence: Sentence, year: number): readonly string[] {
  return [...sentence.matchAll(RESULT)]
    .filter(({ 2: ofYear, index, 0: said }) => {
      const before = sentence.slice(Math.max(0, index - 60), index);
      const after = sentence.slice(index + said.length, index + said.length + 80);
      return Number(ofYear) === year && FROM_THE_BEGINNING.test(after) && !AIMED_AT.test(before);
    })
    .map(([said]) => said.trim());
}
