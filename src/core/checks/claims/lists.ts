import type { TextLine } from '../text/report-text';
import { type Carry, itemBegun, joined, NOTHING_SAID, nextSentence } from './carry';
import type { Family } from './families';
import { PERIOD, type Time } from './frame';
import { findPhrase, type Meaning } from './lexicon/lexicon';
import { tokensOf } from './lexicon/phrases';
import { type StaffGroup, staffNamed } from './staff-groups';

/** List marks from the outermost: `1.`, `a)`, `-`, `+`, and dots. */
const MARKS: readonly RegExp[] = [
  /^\s*\d{1,2}(?:\.\d{1,2})*[.)]\s/,
  /^\s*[a-zđ][.)]\s/i,
  /^\s*-/,
  /^\s*\+/,
  /^\s*[•*·o]\s/,
];

function depthOf(text: string): number {
  return MARKS.findIndex((mark) => mark.test(text)) + 1;
}

interface Entry {
  readonly depth: number;
  readonly carry: Carry;
  /** Ends with a colon. */
  readonly introduces: boolean;
}

/** Hands each line what the lines it stands under have said. */
export function listReader() {
  let open: readonly Entry[] = [];
  let headings = '';
  let begun: Carry = NOTHING_SAID;
  let last = '';
  let opened: Time = PERIOD;
  return {
    enter(line: TextLine): Carry {
      const under = line.headings.join('\n');
      if (line.kind === 'heading' || under !== headings) {
        open = [];
        opened = PERIOD;
      }
      headings = under;
      const depth = depthOf(line.text);
      const sibling = depth > 0 ? open.find((entry) => entry.depth === depth) : undefined;
      open = open.filter((entry) => entry.depth < depth || (depth === 0 && entry.depth === 0 && entry.introduces));
      const parent = open[open.length - 1];
      const isItem = parent && (depth > parent.depth || RUNS_ON.test(last));
      const above = { ...NOTHING_SAID, above: partInHeadings(line.headings), ...spokenOf(parent) };
      const after = isOtherPeriod(opened) ? { ...above, isWhenCarried: true } : above;
      const item = isItem ? itemOf(parent) : after;
      const family = sibling?.carry.family ?? item.family ?? familyIn(line.headings);
      begun = { ...item, family, staff: item.staff ?? staffIn(line.headings) };
      return begun;
    },
    leave({ text }: TextLine, carry: Carry) {
      const entry = { depth: depthOf(text), carry, introduces: /:\s*$/.test(text) };
      last = text;
      opened = carry.time.kind === 'other' ? carry.time : opened;
      const names = carry.subject !== begun.subject || carry.time !== begun.time;
      // Without list marks the lines behind a colon are its items until one of them names whom itself.
      if (entry.depth === 0 && open.length > 0 && !entry.introduces && !names) return;
      open = [...open.filter(({ depth }) => depth < entry.depth), entry];
    },
  };
}

/** `Quý III/2021, …`: a month and its quarter are often told in one text, each in its own paragraph. */
function isOtherPeriod(time: Time): boolean {
  return time.kind === 'other' && /^(?:quý|tháng|\d{1,2} tháng|lũy kế)/.test(time.of);
}

/** Lists end their items with semicolons, and the last one with a full stop. */
const RUNS_ON = /[:;,]\s*$/;

/** Of whom and when a line behind a list still speaks. */
function spokenOf(parent: Entry | undefined): Partial<Carry> {
  if (!parent) return {};
  const { above, subject, time } = parent.carry;
  return { above, subject, time, isWhoCarried: subject !== '', isWhenCarried: time.kind !== 'period' };
}

/** An item of a list speaks of a part of what introduced it; behind a colon, of the last total told there. */
function itemOf({ carry, introduces, depth }: Entry): Carry {
  const lead = introduces || depth > 0 ? carry.lead : null;
  const total = introduces || carry.isWithin ? carry.lead : null;
  // A running total or comparison that ends a paragraph without a colon is not of the items behind it.
  const begun = introduces || depth > 0 ? itemBegun(carry) : { ...nextSentence(carry), time: PERIOD };
  return { ...begun, above: joined(carry.above, carry.subject), subject: '', channel: '', lead, total };
}

const WIDEST = 3;

/** The level or sector that the headings name. */
function partInHeadings(headings: readonly string[]): string {
  return headings
    .slice(-WIDEST)
    .map(partIn)
    .filter((part) => part !== '')
    .join(' / ');
}

function partIn(heading: string): string {
  const tokens = tokensOf(heading);
  for (let at = 0; at < tokens.length; at++) {
    const found = findPhrase(tokens, at);
    const text = tokens
      .slice(at, at + (found?.length ?? 1))
      .map((token) => token.text)
      .join(' ');
    if (found?.meaning !== 'narrows' || !/^(?:ubnd )?cấp |^lĩnh vực|^các /.test(text)) continue;
    if (!text.startsWith('lĩnh vực')) return text;
    const named = tokens
      .slice(at)
      .map((token) => token.text)
      .join(' ');
    return named.includes('cải cách') ? '' : named;
  }
  return '';
}

/** What the nearest heading is about, if not dossiers: `Tiếp nhận, xử lý phản ánh, kiến nghị`. */
function familyIn(headings: readonly string[]): Family | null {
  const found = meaningsIn(headings);
  if (found.has('dossiers')) return null;
  return OTHER_FAMILIES.find((family) => found.has(family)) ?? null;
}

const OTHER_FAMILIES = ['petitions', 'complaints', 'letters', 'tasks', 'personnel'] as const;

/** What the phrases of the nearest heading mean; the «vụ» of «công vụ» is no case. */
function meaningsIn(headings: readonly string[]): ReadonlySet<Meaning> {
  const tokens = tokensOf(headings[headings.length - 1] ?? '');
  const meanings = new Set<Meaning>();
  for (let at = 0; at < tokens.length; ) {
    const found = findPhrase(tokens, at);
    if (found) meanings.add(found.meaning);
    at += found?.length ?? 1;
  }
  return meanings;
}

/** `c) Viên chức`; a heading that names cán bộ and công chức as well leaves it to the sentences. */
function staffIn(headings: readonly string[]): StaffGroup | null {
  const named = staffNamed({ meanings: meaningsIn(headings) });
  return named === 'public-employees' || named === 'contract-staff' ? named : null;
}
