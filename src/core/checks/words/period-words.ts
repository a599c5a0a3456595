import type { Confidence } from '../../text/confidence';
import { type Finding, finding } from '../finding';
import type { Check } from '../subject';
import type { TextLine } from '../text/report-text';
import { type Covered, coveredMonths } from './covered-months';
import { doubtOfNamed } from './named-period-doubt';
import { namedPeriods } from './named-periods';
import { ownWords } from './own-words';
import { doubtOfOwn } from './own-words-doubt';
import { sentencesIn } from './sentences';
import { pastSentences } from './spoken-lines';
import { aroundOf } from './surroundings';

type Words = 'other-period-words';

/** For example `trong quý` left over in a report on six months. */
export const otherPeriodWords: Check<Words> = ({ text }) => {
  const covered = coveredMonths(text);
  return covered ? pastSentences(text).flatMap((line) => wordsIn(line, covered)) : [];
};

function wordsIn(line: TextLine, covered: Covered): readonly Finding<Words>[] {
  const sentences = sentencesIn(line.text);
  const named = sentences.map(namedPeriods);
  const around = aroundOf([...named.flat(), ...line.headings.flatMap(namedPeriods)], covered);
  return sentences.flatMap((sentence, index) => {
    const where = { sentence, covered, around };
    const own = ownWords(sentence).map((words) => ({ ...words, doubt: doubtOfOwn(words, where) }));
    const others = (named[index] ?? []).map((words) => ({ ...words, doubt: doubtOfNamed(words, where) }));
    return [...own, ...others]
      .sort((one, other) => one.start - other.start)
      .flatMap(({ said, doubt }) => (doubt ? [foundWords(said, line, covered, doubt)] : []));
  });
}

function foundWords(said: string, line: TextLine, { period, title }: Covered, confidence: Confidence): Finding<Words> {
  return finding('other-period-words', { said, period }, [line.place, title?.place], confidence);
}
