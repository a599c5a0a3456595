import { type Mention, mention, type Recogniser } from '../mention';
import { pattern } from '../pattern';
import { isPerson, isUnusualName, type NameRun } from './name-judgement';
import { beginsWithFamily, capitalRun, hasThi, smallRun } from './name-runs';
import { type Introduction, introductionOf, mayIntroduce } from './name-signs';
import { nameStretches, type Word } from './name-words';
import { isOfficial } from './officials';

/** Names of private persons; not of officials named for their function, nor of streets and schools. */
export const names: Recogniser = (passage) => {
  const isAllCapitals = !SMALL_LETTER.test(passage.text);
  const found: Mention[] = [];
  for (const words of nameStretches(passage)) {
    for (let at = 0; at < words.length; at++) {
      const run = runAt(words, at, isAllCapitals);
      const told = run.length > 0 && judged({ passage, run, isAllCapitals }, found[found.length - 1]);
      if (!told) continue;
      found.push(told);
      at += run.length - 1;
    }
  }
  return found.filter(({ start }) => start >= passage.from);
};

const SMALL_LETTER = pattern(/\p{Ll}/u);

/** Empty when no name can begin here. */
function runAt(words: readonly Word[], at: number, isAllCapitals: boolean): readonly Word[] {
  const run = words[at]?.style === 'small' ? smallRun(words, at) : capitalRun(words, at, isAllCapitals);
  return run.length >= 2 || (run.length === 1 && /^[hk]’./.test(run[0]?.lower ?? '')) ? run : [];
}

/** A mention of kind null for a street or an official; null when the run is no name. */
function judged(named: Omit<NameRun, 'introduced' | 'hasFamily'>, previous: Mention | undefined): Mention | null {
  const { passage, run } = named;
  const [start, end] = [(run[0] as Word).start, (run[run.length - 1] as Word).end];
  const hasFamily = run[0]?.style === 'small' || beginsWithFamily(run) || hasThi(run);
  const joined = previous && isListed(passage.text.slice(previous.end, start)) ? previous : null;
  if (!hasFamily && !joined?.kind && !mayIntroduce(passage, start)) return null;
  const introduced = introductionOf(passage, start);
  if (introduced === 'place') return hasFamily ? mention(null, start, end) : null;
  if (!hasFamily && !joined?.kind && !(introduced === 'any-name' && isUnusualName(run))) return null;
  if (passage.besideOfficial() || HISTORIC.test(passage.text.slice(start, end))) return null;
  if (isOfficial(passage, { start, end })) return mention(null, start, end);
  if (joined) return { ...joined, start, end };
  if (!isPerson({ ...named, introduced, hasFamily })) return null;
  // `ông N.V.A` hides the name, though perhaps not well enough.
  if (run.every(({ style }) => style === 'initial')) return mention('person-name', start, end, 'doubtful');
  return mention('person-name', start, end, SAYS_SO.has(introduced) ? 'certain' : 'likely');
}

const SAYS_SO: ReadonlySet<Introduction> = new Set(['any-name', 'title', 'role']);

/** `Phan Nhật Duy và Tôn Nữ Khánh Linh`: the second name is of the same sort as the first. */
function isListed(between: string): boolean {
  const isJoined = /,|;|và|cùng|với/iu.test(between) && between.length <= LONGEST_JOINT;
  return isJoined && /^[,;]?(?: và| cùng| với)? (?:\(?(?:ông|bà|anh|chị|vợ|chồng)\)? )?(?:là )?$/iu.test(between);
}

/** In characters: `, cùng (chồng) là `. */
const LONGEST_JOINT = 24;

const HISTORIC =
  /^(?:Hồ Chí Minh|HỒ CHÍ MINH|Tôn Đức Thắng|Võ Nguyên Giáp|Trần Hưng Đạo|Phạm Văn Đồng|Lê Hồng Phong|Nguyễn Ái Quốc)/u;
