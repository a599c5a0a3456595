import type { TextLine } from '../text/report-text';
import type { Carry } from './carry';
import { countedNoun, type Family, namedNoun } from './families';
import type { Item } from './items';
import type { Count, Reading } from './reading';
import type { Side } from './sides';

/** What kind of things a number counts; null for things that no rule follows. */
export function familyOf({ item, before, behind }: Count, carry: Carry, { line }: Reading): Family | null {
  if (item.is === 'number' && item.mention.unit === 'đồng') return 'money';
  const noun = countedNoun(behind);
  const isPercent = item.is === 'number' && item.mention.unit === '%';
  if (item.is !== 'number' || isPercent) return namedNoun(behind) ?? namedNoun(before) ?? carry.family ?? 'dossiers';
  if (noun === 'other') return null;
  if (noun === null && isOfServices(before, carry)) return null;
  if (noun === 'same' && namedNoun(behind.slice(0, FAR)) === 'personnel') return 'personnel';
  const family = noun !== null && noun !== 'same' ? noun : (namedNoun(before) ?? carry.family ?? 'dossiers');
  return family === 'people' && !isOnStaff(line) ? null : family;
}

/** In words: `01 trường hợp cán bộ bị xử lý kỷ luật`. */
const FAR = 6;

/** `1.998 dịch vụ công; có phát sinh hồ sơ 1.024`: the second number counts services as well. */
function isOfServices(before: readonly Item[], { isOfThings, family }: Carry): boolean {
  const isArising = before.some(({ text }, index) => text === 'phát sinh' && before[index + 1]?.text === 'hồ sơ');
  return isArising && (isOfThings || family === 'procedures');
}

/** Where the heading says what a section is about, only those on staff count people as staff. */
function isOnStaff({ subject }: TextLine): boolean {
  return subject === null || subject === 'organisation' || subject === 'civil-service';
}

/**
 * The words that are of the number: up to a second noun, as in `05 phản ánh về hồ sơ quá hạn`. In `toàn bộ 389 thủ tục đã
 * có quy trình` what is done with all of them narrows nothing, nor does the reason in `vẫn còn 7 hồ sơ trễ hạn do …`.
 */
export function belonging({ before, behind }: Count, side: Side, carry: Carry): readonly Item[] {
  const last = before[before.length - 1];
  const isAll = last?.is === 'phrase' && last.meaning === 'all';
  const isRest = before.some(({ text }) => text === 'còn' || text === 'vẫn');
  const isPart = carry.subject !== '' || side.narrowing !== '';
  const ends = behind.findIndex((item, index) => {
    if (item.is !== 'phrase') return false;
    if (isAll && /^(?:đã|được|đều)$/.test(item.text)) return true;
    if (index > 0 && item.text === 'với') return true;
    if (item.text === 'do' && (isRest || behind[index - 1]?.text === 'là')) return true;
    return (isPart && item.meaning === 'at-home') || (index > 0 && isOtherFamily(behind, item));
  });
  return ends < 0 ? behind : behind.slice(0, ends);
}

function isOtherFamily(behind: readonly Item[], item: Item): boolean {
  const [first, other] = [namedNoun(behind.slice(0, 1)), namedNoun([item])];
  return first !== null && other !== null && first !== other;
}
