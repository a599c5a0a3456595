import type { Passage } from '../passage';
import { AMBIGUOUS_FAMILIES } from './family-names';
import { hasMiddleName, hasThi } from './name-runs';
import { type Introduction, isAboutPerson, isPersonAfter } from './name-signs';
import type { Word } from './name-words';

/** A run of capitals that may be a name, and how the text introduces it. */
export interface NameRun {
  readonly passage: Passage;
  readonly run: readonly Word[];
  readonly isAllCapitals: boolean;
  readonly introduced: Introduction;
  readonly hasFamily: boolean;
}

/** A name of two words may be a place: it needs a title or a role before it. */
export function isPerson({ passage, run, isAllCapitals, introduced, hasFamily }: NameRun): boolean {
  if (introduced === 'any-name' || introduced === 'title' || introduced === 'role') return true;
  const isHighland = run.some(({ lower }) => /^[hk]’/.test(lower));
  if (!hasFamily || (run.length < 3 && !isHighland)) return false;
  if (isAllCapitals) return introduced === 'sign' && hasMiddleName(run);
  const [first, last] = [run[0] as Word, run[run.length - 1] as Word];
  if (introduced === 'case') return isSurelyNamed(run);
  if (introduced === 'sign') return isSurelyNamed(run) || isAboutPerson(passage, first.start);
  if (isPersonAfter(passage, last.end)) return true;
  // A line that is only a name is the signatory's.
  if (isWhole(passage, run)) return passage.isCell && passage.besidePerson;
  return first.style === 'capitals' && hasMiddleName(run);
}

function isSurelyNamed(run: readonly Word[]): boolean {
  return hasMiddleName(run) || hasThi(run) || !AMBIGUOUS_FAMILIES.has(run[0]?.lower ?? '');
}

function isWhole({ text, from }: Passage, run: readonly Word[]): boolean {
  const length = (run[run.length - 1] as Word).end - (run[0] as Word).start;
  return text.length - from <= length + 2;
}

/** First words of functions, bodies and groups that follow a title as well: `bà Thẩm phán`, `các em Đội viên`. */
const NO_NAMES = new Set(
  (
    'chủ phó bí trưởng giám hội công đại thẩm thư cục tổng viện bộ sở ban đội đoàn đảng hiệu chánh tổ ủy uỷ thường ' +
    'nguyên cán kế việt trung nhà thành thiếu thượng tiến thạc bác kỹ luật giáo nghệ ông bà anh chị em cô chú mẹ cha ' +
    'nhân dân phường xã huyện tỉnh quận một hai ba con đồng hà sài đà thủ ngoan trường trạm phòng khu thôn ấp chùa đường chợ cầu'
  ).split(' '),
);

/** A name whose family name is in no list: of initials, or of words that stand in no function. */
export function isUnusualName(run: readonly Word[]): boolean {
  if (run.every(({ style }) => style === 'initial')) return run.length >= 2;
  const [first, ...others] = run;
  if (first === undefined || NO_NAMES.has(first.lower)) return false;
  return others.every(({ lower }) => !/^(?:bác|bà|ông|chị|tịch|trưởng)$/.test(lower));
}
