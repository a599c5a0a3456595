import { addDays, type Day, isoOf } from '../../core/calendar/day';
import { dueDay } from '../../core/calendar/due-day';
import { cutOffDays, previousPeriod } from '../../core/calendar/period';
import type { Cell } from '../../core/workbook/contract/cell';
import type { DOSSIERS_TAB } from '../../core/workbook/contract/dossier-tabs';
import { type CellsOf, dayCell, yesCell } from '../../core/workbook/contract/table-of';
import { mulberry32, oneByWeight, oneOf, type Random, wholeBetween } from '../seeded-random';
import { WARD_PROCEDURES, type WardProcedure } from './data/procedures';
import { CALENDAR, type SampleMoment } from './moment';

/** The column that the invented office added to `Hồ sơ`: dossiers received in the neighbourhoods. */
export const OWN_COLUMN = 'Lưu động';

/** A row of `Hồ sơ`, with the cell of the office's own column. */
export interface WardDossier {
  readonly cells: CellsOf<typeof DOSSIERS_TAB>;
  readonly own: Cell;
}

const SEED = 20260914;
const A_DAY: readonly [least: number, most: number] = [9, 20];
/** Dossiers received that long before the earlier quarter may still be pending in it. */
const DAYS_BEFORE = 35;
/** Of every so many dossiers one is refused, stopped, withdrawn or cancelled, unless it is answered at once. */
const EVERY = { refused: 89, stopped: 131, withdrawn: 167, cancelled: 397 } as const;
/** Only dossiers that have to be looked into on the spot are late, and few of them. */
const SLOW_DAYS = 5;
const LATE_SHARE = 0.07;
const MOST_OVERDUE = 3;
const AWAITING = 4;

type Fate = keyof typeof EVERY | 'late';

interface Draft {
  readonly procedure: WardProcedure;
  readonly place: number;
  readonly receivedOn: Day;
  readonly dueOn: Day;
  readonly returnedOn: Day | null;
  readonly fate: Fate | null;
  readonly isOverdue: boolean;
}

/** The register in order of receipt: the period up to today, and the quarter before it. */
export function wardDossiers(moment: SampleMoment): readonly WardDossier[] {
  const random = mulberry32(SEED);
  const drafts = draftsOf(moment, random);
  const codes = codesOf(drafts);
  const awaiting = awaitingOf(drafts, moment);
  return drafts.map((draft, index) => {
    const marks = marksOf(draft, random);
    return {
      cells: {
        code: codes[index] as string,
        procedureCode: draft.procedure.code,
        receivedOn: dayCell(draft.receivedOn),
        dueOn: dayCell(draft.dueOn),
        returnedOn: dayCell(draft.returnedOn),
        closedInSoftwareOn: dayCell(draft.returnedOn),
        status: statusOf(draft, awaiting.has(draft)),
        ...marks.cells,
        ...delayOf(draft, moment, random),
      },
      own: marks.own,
    };
  });
}

function draftsOf(moment: SampleMoment, random: Random): Draft[] {
  const earlier = cutOffDays(previousPeriod(moment.period)).from;
  const drafts: Draft[] = [];
  for (let day = addDays(earlier, -DAYS_BEFORE); day <= moment.today; day = addDays(day, 1)) {
    if (!CALENDAR.isWorkingDay(day)) continue;
    const count = wholeBetween(random, ...A_DAY);
    for (let n = 0; n < count; n++) drafts.push(draftOf(day, drafts.length, random));
  }
  const known = drafts.map((draft) => asKnown(draft, moment.today));
  const overdue = overdueOf(known, moment.today);
  const open = known.map((draft) => (overdue.has(draft) ? { ...draft, returnedOn: null, isOverdue: true } : draft));
  return open.filter(({ returnedOn }) => returnedOn === null || returnedOn >= earlier);
}

function draftOf(receivedOn: Day, place: number, random: Random): Draft {
  const procedure = oneByWeight(random, WARD_PROCEDURES);
  const dueOn = dueDay(receivedOn, { count: procedure.days, unit: 'working-day' }, CALENDAR);
  const isLate = random() < LATE_SHARE && procedure.days >= SLOW_DAYS;
  const fate = isLate ? 'late' : procedure.days > 0 ? fateOf(place) : null;
  const inTime = CALENDAR.workingDayAfter(
    receivedOn,
    wholeBetween(random, Math.ceil(procedure.days / 2), procedure.days),
  );
  const late = CALENDAR.workingDayAfter(dueOn, wholeBetween(random, 1, 3));
  const returnedOn = fate === 'cancelled' ? null : fate === 'late' ? late : inTime;
  return { procedure, place, receivedOn, dueOn, returnedOn, fate, isOverdue: false };
}

function fateOf(place: number): Fate | null {
  const names = Object.keys(EVERY) as (keyof typeof EVERY)[];
  return names.find((name) => place % EVERY[name] === EVERY[name] - 1) ?? null;
}

function asKnown(draft: Draft, today: Day): Draft {
  const { fate, returnedOn, dueOn } = draft;
  if (returnedOn === null || returnedOn <= today) return draft;
  return { ...draft, returnedOn: null, isOverdue: fate === 'late' && dueOn < today };
}

/** A few dossiers that fell due in the last days have no result yet. */
function overdueOf(drafts: readonly Draft[], today: Day): ReadonlySet<Draft> {
  const lately = drafts.filter(
    ({ procedure, dueOn, fate }) => procedure.days >= SLOW_DAYS && fate === null && dueOn < today,
  );
  return new Set(lately.sort((a, b) => b.dueOn - a.dueOn || b.place - a.place).slice(0, MOST_OVERDUE));
}

/** Of the pending dossiers, those that take longest wait for a paper of the applicant. */
function awaitingOf(drafts: readonly Draft[], { today }: SampleMoment): ReadonlySet<Draft> {
  const pending = drafts.filter(({ returnedOn, fate, dueOn }) => returnedOn === null && fate === null && dueOn > today);
  return new Set(pending.filter(({ procedure }) => procedure.days >= 10).slice(0, AWAITING));
}

function statusOf({ returnedOn, fate }: Draft, isAwaiting: boolean): string {
  if (fate === 'cancelled') return 'Hủy';
  if (returnedOn === null) return isAwaiting ? 'Chờ bổ sung' : 'Đang giải quyết';
  const answers = { refused: 'Từ chối', stopped: 'Dừng giải quyết', withdrawn: 'Rút hồ sơ', late: null };
  return (fate && answers[fate]) ?? 'Đã trả kết quả';
}

/** How it came in and went out. */
function marksOf(draft: Draft, random: Random): Pick<WardDossier, 'own'> & { readonly cells: WardDossier['cells'] } {
  const { procedure, returnedOn, fate } = draft;
  const channel = channelOf(procedure, random);
  const amount = procedure.feeVnd ?? copyFee(random);
  const answered = returnedOn !== null && fate !== 'withdrawn';
  const cells = {
    channel,
    returnedByPost: yesCell(answered && procedure.online !== 'Không' && random() < 0.04),
    paidOnline: yesCell(
      amount > 0 && procedure.takesOnlinePayment && random() < (channel === 'Trực tuyến' ? 0.86 : 0.5),
    ),
    amountVnd: amount || null,
    electronicCopy: yesCell(procedure.certification && answered && random() < 0.4),
    digitised: yesCell(random() < 0.94),
    electronicResult: yesCell(answered && random() < 0.92),
    reusedData: yesCell(random() < 0.87),
    fromElsewhere: yesCell(procedure.regardlessOfPlace && random() < 0.05),
  };
  return { cells, own: yesCell(channel === 'Trực tiếp' && random() < 0.05) };
}

const FILED_ONLINE = { 'Toàn trình': 0.92, 'Một phần': 0.74, Không: 0 } as const;

function channelOf({ online }: WardProcedure, random: Random): 'Trực tuyến' | 'BCCI' | 'Trực tiếp' {
  const drawn = random();
  if (drawn < FILED_ONLINE[online]) return 'Trực tuyến';
  return online !== 'Không' && drawn > 0.985 ? 'BCCI' : 'Trực tiếp';
}

/** 2.000 đồng a page, 1.000 from the third page on (Thông tư 226/2016/TT-BTC), times the number of copies. */
function copyFee(random: Random): number {
  const pages = wholeBetween(random, 1, 4);
  return wholeBetween(random, 1, 8) * (2_000 * Math.min(pages, 2) + 1_000 * Math.max(pages - 2, 0));
}

const CAUSES_ON_THE_SPOT = ['Phải xác minh thực địa', 'Phải xác minh thực địa', 'Chờ dữ liệu của cơ quan khác'];
const CAUSES_ELSEWHERE = [
  'Chờ dữ liệu của cơ quan khác',
  'Kết nối dữ liệu với cơ quan khác bị gián đoạn',
  'Chờ dữ liệu của cơ quan khác',
];
const LOOKED_INTO_ON_THE_SPOT = new Set(['Bảo trợ xã hội', 'Đất đai', 'Xây dựng']);

/** A late dossier has a cause, a letter of apology and, when it was returned, the day that the letter promised. */
function delayOf(
  { procedure, fate, dueOn, returnedOn, isOverdue }: Draft,
  moment: SampleMoment,
  random: Random,
): WardDossier['cells'] {
  const isLate = fate === 'late' && returnedOn !== null;
  if (!isLate && !isOverdue) return {};
  return {
    delayCause: oneOf(random, LOOKED_INTO_ON_THE_SPOT.has(procedure.sector) ? CAUSES_ON_THE_SPOT : CAUSES_ELSEWHERE),
    apologisedOn: dayCell(dueOn),
    rescheduledOn: dayCell(returnedOn ?? CALENDAR.workingDayAfter(moment.today, 2)),
  };
}

/** `H99.12.26-260714-0007`: province, office, year, day of receipt, number within the day. */
function codesOf(drafts: readonly Draft[]): string[] {
  let before: Day | null = null;
  let place = 0;
  return drafts.map(({ receivedOn }) => {
    place = receivedOn === before ? place + 1 : 1;
    before = receivedOn;
    const [year, month, date] = isoOf(receivedOn).slice(2).split('-');
    return `H99.12.${year}-${year}${month}${date}-${String(place).padStart(4, '0')}`;
  });
}
