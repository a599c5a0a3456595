import type { Carry } from './carry';
import type { Claim } from './claim';
import { type Counted, clausesOf, countsIn } from './counts';
import { afterMark, heard, ownClause } from './hearing';
import type { Item } from './items';
import { readCount } from './read-count';
import type { Count, Read, Reading } from './reading';

/** Reads a sentence from left to right; what it has said so far is the context of each number. */
export function readSentence(items: readonly Item[], begun: Carry, reading: Reading): Read {
  const claims: Claim[] = [];
  const outside: Carry[] = [];
  let carry = begun;
  let from = 0;
  let last: readonly Item[] = [];
  for (const counted of countsIn(items)) {
    const between = items.slice(from, counted.at);
    if (isOfCounted(between, counted)) continue;
    const clauses = clausesOf(between);
    const behind = items.slice(counted.at + 1, counted.until);
    const own = ownClause(clauses, ofPart(items[counted.at], behind), reading.office);
    clauses.forEach((clause, index) => {
      const told = index < own || clause.end === '(' ? heard(clause, carry, reading.office) : carry;
      carry = afterMark(clause, told, outside);
    });
    const said = clauses.slice(own).flatMap((clause) => clause.items);
    const before = isOfRate(items, from, counted.at) ? last : said;
    const count: Count = {
      counted,
      item: items[counted.at] as Item,
      before,
      behind,
      after: items.slice(counted.until),
    };
    const read = readCount(count, carry, reading);
    claims.push(...read.claims);
    carry = { ...read.carry, isBegun: true };
    last = before;
    from = counted.until;
  }
  return { claims, carry: afterLast(items.slice(from), carry, { outside, reading }) };
}

/** The bracket in `Tỷ lệ đúng hạn đạt 99,4% (1.134/1.150 hồ sơ)` tells the counts of the rate. */
function isOfRate(items: readonly Item[], from: number, at: number): boolean {
  const rate = items[from - 1];
  const isBracket = at === from + 1 && items[from]?.text === '(';
  return isBracket && rate?.is === 'number' && rate.mention.unit === '%';
}

/** Behind `571/732` stands what the 732 are. */
function ofPart(item: Item | undefined, behind: readonly Item[]): readonly Item[] {
  return item?.is === 'number' && item.mention.base !== null ? [] : behind;
}

/** In `45 xã không có hồ sơ quá hạn` the 45 have none, not the office. */
function isOfCounted(between: readonly Item[], { kind, at }: Counted): boolean {
  return kind === 'none' && between.length === 0 && at > 0;
}

interface Ending {
  readonly outside: Carry[];
  readonly reading: Reading;
}

/** Words behind the last number tell of what follows only where they introduce it. */
function afterLast(items: readonly Item[], carry: Carry, { outside, reading }: Ending): Carry {
  const clauses = clausesOf(items);
  const introduces = items[items.length - 1]?.text === ':';
  const last = clauses.reduce((told, clause) => {
    const next = introduces ? heard(clause, told, reading.office) : told;
    return afterMark(clause, next, outside);
  }, carry);
  return outside[0] ?? last;
}
