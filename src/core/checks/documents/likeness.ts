import { folded } from '../../text/folded';

/** Abbreviations of administrative Vietnamese, spelt out without diacritics. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  tthc: 'thu tuc hanh chinh',
  kstthc: 'kiem soat thu tuc hanh chinh',
  cchc: 'cai cach hanh chinh',
  cntt: 'cong nghe thong tin',
  ttdt: 'thong tin dien tu',
  cds: 'chuyen doi so',
  vbqppl: 'van ban quy pham phap luat',
  qppl: 'quy pham phap luat',
  pakn: 'phan anh kien nghi',
  bcd: 'ban chi dao',
  dvc: 'dich vu cong',
  cbcc: 'can bo cong chuc',
  cbccvc: 'can bo cong chuc vien chuc',
  nsnn: 'ngan sach nha nuoc',
  thtk: 'thuc hanh tiet kiem',
  clp: 'chong lang phi',
  qlnn: 'quan ly nha nuoc',
  ubnd: 'uy ban nhan dan',
  hdnd: 'hoi dong nhan dan',
};

/** Words found in titles of every kind, so useless for comparing them. */
const SAID_EVERYWHERE = new RegExp(
  ' (?:ban hanh|kem theo|ke hoach|quyet dinh|quy che|quy dinh|chuong trinh|de an|cong van|thuc hien|trien khai|cong tac|' +
    'tren dia ban|uy ban nhan dan|phuong|thi tran|thanh pho|tinh|nam|(?:19|20)\\d\\d|ve|viec|va|cua|cac|mot so|trong|theo|' +
    'voi|cho|den|tai|nham|v)(?= )',
  'g',
);

/** Most documents of a reform report contain these syllables, so they weigh little. */
const COMMON = new Set(
  'thu tuc hanh chinh cai cach van ban quy pham phap luat quan ly nang cao tang cuong day manh chat luong hieu qua'.split(
    ' ',
  ),
);
const LITTLE = 0.2;

/** Lower case without diacritics, so that `hoá` equals `hóa` and `uỷ` equals `ủy`. */
export function unmarked(text: string): string {
  return folded(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

/** The syllables that distinguish one subject from another, in order. */
export function tellingSyllables(subject: string): readonly string[] {
  const syllables = unmarked(subject)
    .split(/[^a-z0-9]+/)
    .flatMap((syllable) => (SPELT_OUT[syllable] ?? syllable).split(' '));
  return ` ${syllables.join(' ')} `
    .replace(SAID_EVERYWHERE, '')
    .split(' ')
    .filter((syllable) => syllable !== '');
}

interface Terms {
  readonly syllables: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** A subject prepared for comparison with many others. */
export interface Title {
  readonly subject: string;
  /** The whole subject, and its part before the first comma: in running text other words may follow a title. */
  readonly heads: readonly Terms[];
}

export function titleOf(subject: string): Title {
  const whole = tellingSyllables(subject);
  const comma = subject.indexOf(',');
  const head = comma < 0 ? [] : tellingSyllables(subject.slice(0, comma));
  const heads = head.length >= 3 ? [whole, head] : [whole];
  return { subject, heads: heads.filter((syllables) => syllables.length > 1).map(termsOf) };
}

function termsOf(syllables: readonly string[]): Terms {
  const pairs = syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
  return { syllables: new Set(syllables), pairs: new Set(pairs) };
}

/**
 * Share of the shorter subject that the other contains, from 0 to 1, by syllables and pairs of syllables; null when
 * either is too short to compare.
 */
export function likeness(one: Title, other: Title): number | null {
  const scores = one.heads.flatMap((a) =>
    other.heads.map((b) => (part(a.syllables, b.syllables) + part(a.pairs, b.pairs)) / 2),
  );
  return scores.length === 0 ? null : Math.max(...scores);
}

function part(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return common(one, other) / Math.min(weight(one), weight(other));
}

/** Whether neither title is narrower than the other, as a plan to publicise the reform is narrower than its plan. */
export function isOneKind(one: Title, other: Title): boolean {
  const [a, b] = [one.heads[0]?.syllables, other.heads[0]?.syllables];
  if (!a || !b) return false;
  const [first, second] = [`${[...a].join(' ')} `, `${[...b].join(' ')} `];
  const begins = first.startsWith(second) || second.startsWith(first);
  return begins || common(a, b) / Math.max(weight(a), weight(b)) >= ONE_KIND;
}

const ONE_KIND = 0.6;

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return weight([...one].filter((term) => other.has(term)));
}

function weight(terms: Iterable<string>): number {
  let sum = 0;
  for (const term of terms) sum += term.split(' ').every((syllable) => COMMON.has(syllable)) ? LITTLE : 1;
  return sum;
}

/** The years a subject names. */
export function yearsIn(subject: string): readonly number[] {
  return [...new Set((subject.match(/(?:19|20)\d\d/g) ?? []).map(Number))];
}
