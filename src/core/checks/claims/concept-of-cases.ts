import type { Concept } from './concepts';
import type { Family } from './families';
import { type Channel, isChannel, isTiming, type State, type Timing } from './lexicon/dossier-words';
import type { Meaning } from './lexicon/lexicon';
import type { Side } from './sides';

/** Families whose members are received, resolved and pending. */
export type CaseFamily = Extract<Family, 'dossiers' | 'petitions' | 'complaints' | 'letters' | 'tasks'>;

export interface Told {
  readonly concept: Concept;
  /** What narrows it beyond its scope: `trực tuyến` in `đã giải quyết 50 hồ sơ trực tuyến`. */
  readonly narrowing: string;
  /** The words do not settle it, though they make it likely. */
  readonly isGuessed?: boolean;
}

export type Stage = Exclude<State, 'any-state' | 'other-state' | 'handled' | 'to-resolve' | 'accepted' | 'guided'>;
type Outcome = 'early-on-time' | 'early' | 'on-time' | 'late' | 'in-time' | 'overdue';

const STAGES: Readonly<Record<CaseFamily, Readonly<Partial<Record<Stage | Outcome, Concept>>>>> = {
  dossiers: {
    received: 'HS_TIEP_NHAN',
    carried: 'HS_KY_TRUOC',
    new: 'HS_MOI',
    resolved: 'HS_GIAI_QUYET',
    pending: 'HS_DANG_GIAI_QUYET',
    cancelled: 'HS_HUY',
    'early-on-time': 'HS_SOM_DUNG_HAN',
    early: 'HS_SOM_HAN',
    'on-time': 'HS_DUNG_HAN',
    late: 'HS_TRE_HAN',
    'in-time': 'HS_DANG_TRONG_HAN',
    overdue: 'HS_DANG_QUA_HAN',
  },
  petitions: { received: 'PAKN_TONG', resolved: 'PAKN_CO_KET_QUA', pending: 'PAKN_DANG_XU_LY' },
  complaints: { received: 'VU_TONG', resolved: 'VU_GIAI_QUYET', pending: 'VU_DANG_GIAI_QUYET' },
  letters: { received: 'DON_TONG', resolved: 'DON_GIAI_QUYET', pending: 'DON_DANG_GIAI_QUYET' },
  tasks: {
    received: 'NV_TONG',
    resolved: 'NV_HOAN_THANH',
    pending: 'NV_DANG_THUC_HIEN',
    'on-time': 'NV_DUNG_HAN',
    late: 'NV_TRE_HAN',
    'in-time': 'NV_TRONG_HAN',
    overdue: 'NV_QUA_HAN',
  },
};

const CHANNELS: Readonly<Record<Exclude<Channel, 'all-channels'>, Concept>> = {
  'paid-online': 'HS_TT_TRUC_TUYEN',
  'certified-copy': 'HS_BAN_SAO_DIEN_TU',
  'electronic-result': 'HS_KQ_DIEN_TU',
  digitised: 'HS_SO_HOA',
  'online-full': 'HS_TOAN_TRINH_TT',
  'online-partial': 'HS_MOT_PHAN_TT',
  'offered-full': 'HS_TOAN_TRINH',
  'offered-partial': 'HS_MOT_PHAN',
  'in-person-post': 'HS_TRUC_TIEP_BCCI',
  online: 'HS_TRUC_TUYEN',
  'by-post': 'HS_BCCI',
  'in-person': 'HS_TRUC_TIEP',
  offered: 'HS_THUOC_DVCTT',
  'bears-fee': 'HS_CO_PHI',
  certification: 'HS_CHUNG_THUC',
};

interface Case {
  readonly family: CaseFamily;
  readonly before: Side;
  readonly behind: Side;
  readonly hasBase: boolean;
  /** Under «đã giải quyết», «quá hạn» means returned late. */
  readonly under: Stage | null;
  readonly isStageSaid: boolean;
  readonly isRest: boolean;
}

/** What a number of dossiers, petitions, complaints or tasks counts; null when the words do not settle it. */
export function caseConcept({ family, before, behind, hasBase, under, isStageSaid, isRest }: Case): Told | null {
  const said = new Set<Meaning>([...before.meanings, ...behind.meanings]);
  if (said.has('any-state') || said.has('other-state')) return null;
  if (family !== 'dossiers' && (said.has('accepted') || said.has('guided'))) return null;
  if (said.has('handled') && (family === 'complaints' || family === 'letters')) return null;
  if (hasBase && isOfBase(before, behind, family)) return null;
  const named = stageIn(behind, before, family);
  const isLeft = named === null && isRest && !hasOutcome(said);
  const stage = isLeft ? 'pending' : named;
  if (stage === undefined || isOfTwoKinds(said, stage)) return null;
  // `hướng dẫn nộp 500 hồ sơ trực tuyến`: those that someone was helped with.
  if (stage === null && before.meanings.has('guided')) return null;
  const outcome = outcomeIn(behind.meanings, stage, under) ?? outcomeIn(before.meanings, stage, under);
  const channel = channelIn(said);
  const told =
    outcome ?? (channel !== null && (stage === null || stage === 'received' || stage === 'new') ? null : stage);
  if (told === null) {
    if (channel === null || family !== 'dossiers') return null;
    return { concept: CHANNELS[channel], narrowing: under === 'new' && !hasBase && isFiled(channel) ? 'mới' : '' };
  }
  const concept = STAGES[family][told];
  if (!concept) return null;
  const isGuessed = isLeft || isGuess({ told, stage, under, isStageSaid, isRest, isOverdue: said.has('overdue') });
  return { concept, narrowing: [channel ?? '', mixed(said, told)].filter((word) => word !== '').join(' '), isGuessed };
}

interface Guess extends Pick<Case, 'under' | 'isStageSaid' | 'isRest'> {
  readonly told: Stage | Outcome;
  readonly stage: Stage | null;
  readonly isOverdue: boolean;
}

/** Whether late ones are resolved or not is often understood, and `còn 3 hồ sơ trễ hạn` may mean either. */
function isGuess({ told, stage, under, isStageSaid, isRest, isOverdue }: Guess): boolean {
  if (told === 'late') return stage === null && (isRest || (isOverdue && !isStageSaid));
  return told === 'overdue' && stage !== 'pending' && !(under === 'pending' && isStageSaid);
}

/** `sớm, đúng hạn và đang giải quyết trong hạn` adds up what is resolved and what is pending. */
function isOfTwoKinds(said: ReadonlySet<Meaning>, stage: Stage | null): boolean {
  const isReturned = said.has('early-on-time') || said.has('early') || said.has('on-time') || said.has('late');
  const isWaiting = said.has('still-in-time') || said.has('in-time') || said.has('overdue');
  return isReturned && (isWaiting || (stage === 'pending' && !said.has('late')));
}

/** `5.328/5.335 hồ sơ đã giải quyết` says what the whole is, or the part: either is usual. */
function isOfBase(before: Side, behind: Side, family: CaseFamily): boolean {
  const isSilent = stageOf(before, family) === null && !hasOutcome(before.meanings);
  return isSilent && stageOf(behind, family) !== null && !hasOutcome(behind.meanings);
}

/** Of `đã giải quyết 5 hồ sơ kỳ trước chuyển sang` the five are resolved, and no more than a part of all resolved. */
function mixed(said: ReadonlySet<Meaning>, told: Stage | Outcome): string {
  if (told === 'carried' || told === 'new' || told === 'received') return '';
  return said.has('carried') ? 'kỳ trước' : said.has('new') ? 'mới' : '';
}

const ORDER: readonly Stage[] = ['cancelled', 'pending', 'resolved', 'carried', 'new', 'received'];

/** Undefined when the words before and behind name stages that do not go together. */
function stageIn(behind: Side, before: Side, family: CaseFamily): Stage | null | undefined {
  const [first, second] = [stageOf(before, family), stageOf(behind, family)];
  if (first === null || second === null || first === second) return second ?? first;
  if (first === 'received') return second === 'carried' || second === 'new' ? second : undefined;
  if (second === 'received') return first;
  return second === 'carried' || second === 'new' ? first : first === 'carried' || first === 'new' ? second : undefined;
}

function stageOf({ meanings, narrowing }: Side, family: CaseFamily): Stage | null {
  // `33 hồ sơ chưa giải quyết xong của kỳ trước chuyển sang`
  if (meanings.has('carried') && meanings.has('pending')) return 'carried';
  const found = ORDER.find((stage) => meanings.has(stage));
  if (found) return found;
  if (meanings.has('handled')) return 'resolved';
  if (meanings.has('to-resolve') || meanings.has('accepted')) return 'received';
  if (family === 'tasks' && (meanings.has('assigned') || SET.test(narrowing))) return 'received';
  return meanings.has('total') && !meanings.has('none') && !hasOutcome(meanings) ? 'received' : null;
}

/** `Kế hoạch đề ra 18 nhiệm vụ` */
const SET = /^kế hoạch (?:đề ra|giao)$/;

function hasOutcome(meanings: ReadonlySet<Meaning>): boolean {
  return [...meanings].some((meaning) => isTiming(meaning) || isChannel(meaning));
}

const TIMINGS: readonly Timing[] = ['early-on-time', 'late', 'overdue', 'still-in-time', 'in-time', 'early', 'on-time'];

function outcomeIn(meanings: ReadonlySet<Meaning>, stage: Stage | null, under: Stage | null): Outcome | null {
  const timing = TIMINGS.find((one) => meanings.has(one));
  if (timing === undefined) return null;
  const of = stage === 'pending' || stage === 'resolved' ? stage : under;
  if (timing === 'overdue') return of === 'resolved' ? 'late' : 'overdue';
  if (timing === 'still-in-time') return 'in-time';
  if (timing === 'late') return stage === 'pending' ? 'overdue' : 'late';
  if (timing === 'in-time') return of === 'resolved' ? 'early-on-time' : 'in-time';
  return timing;
}

function channelIn(said: ReadonlySet<Meaning>): Exclude<Channel, 'all-channels'> | null {
  if (said.has('all-channels')) return null;
  if (said.has('online') && said.has('offered-full')) return 'online-full';
  if (said.has('online') && said.has('offered-partial')) return 'online-partial';
  return (Object.keys(CHANNELS) as Exclude<Channel, 'all-channels'>[]).find((channel) => said.has(channel)) ?? null;
}

function isFiled(channel: Channel): boolean {
  return channel === 'online' || channel === 'by-post' || channel === 'in-person';
}

/**
 * `Hồ sơ thuộc dịch vụ công toàn trình: 905, nộp trực tuyến 860; một phần: 200`: what follows is told of those procedures
 * alone.
 */
export function amongOffered(told: Told, { before, behind }: Pick<Case, 'before' | 'behind'>, channel: string): Told {
  const concept = AMONG_OFFERED[channel]?.[told.concept];
  const isKindAlone =
    told.concept !== 'HS_TRUC_TUYEN' && (before.meanings.has('online') || behind.meanings.has('online'));
  return concept && !isKindAlone ? { ...told, concept } : told;
}

const KINDS = { HS_TOAN_TRINH_TT: 'HS_TOAN_TRINH', HS_MOT_PHAN_TT: 'HS_MOT_PHAN' } as const;
const AMONG_OFFERED: Readonly<Record<string, Readonly<Partial<Record<Concept, Concept>>>>> = {
  'thuộc toàn trình': { HS_TRUC_TUYEN: 'HS_TOAN_TRINH_TT', ...KINDS },
  'thuộc một phần': { HS_TRUC_TUYEN: 'HS_MOT_PHAN_TT', ...KINDS },
};

/** The stage that a sentence goes on to speak of once it has told this concept. */
export function stageAfter(concept: Concept): Stage | null {
  const stages = Object.values(STAGES).flatMap((of) => Object.entries(of)) as [Stage | Outcome, Concept][];
  const told = stages.find(([, its]) => its === concept)?.[0];
  if (told === 'in-time' || told === 'overdue') return 'pending';
  if (told === 'early' || told === 'on-time' || told === 'early-on-time' || told === 'late') return 'resolved';
  return told ?? null;
}

/** The stage that a label names without a number: `Đã giải quyết: …`. */
export function stageNamed({ meanings }: Side): Stage | null {
  return ORDER.find((stage) => meanings.has(stage)) ?? (meanings.has('handled') ? 'resolved' : null);
}
