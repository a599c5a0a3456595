import type { Dice } from './dice';
import type { Office, OfficeLevel } from './office';
import type { Span } from './span';

/** Dossiers of an office, a level or a sector; they add up by construction. */
export interface DossierCount {
  readonly received: number;
  readonly carried: number;
  readonly fresh: number;
  readonly online: number;
  readonly direct: number;
  readonly post: number;
  readonly resolved: number;
  readonly early: number;
  readonly onTime: number;
  readonly late: number;
  readonly pending: number;
  readonly inTime: number;
  readonly overdue: number;
}

export interface Named<T> {
  readonly name: string;
  readonly count: T;
}

export interface Figures {
  readonly whole: DossierCount;
  /** At least two, which add up to the whole; empty where an office has one level. */
  readonly levels: readonly Named<DossierCount>[];
  readonly sectors: readonly Named<DossierCount>[];
  /** From the beginning of the year, where that is more than the period. */
  readonly cumulative: DossierCount | null;
  /** Received in the same period a year ago; null for an office that did not exist. */
  readonly receivedLastYear: number | null;
}

const LEAST_BY_LEVEL: Record<OfficeLevel, readonly [number, number]> = {
  commune: [120, 6_000],
  district: [2_000, 40_000],
  province: [20_000, 400_000],
};

export function figuresOf(office: Office, span: Span, dice: Dice): Figures {
  const resolvesAll = dice.chance(40);
  const size = dice.int(...LEAST_BY_LEVEL[office.level]);
  const levels = levelNames(office).map((name, index, all) => {
    const share = Math.max(60, Math.floor(size / (all.length - index + 1)));
    return { name, count: countsOf(share, resolvesAll, dice) };
  });
  const whole = levels.length > 0 ? levels.map(({ count }) => count).reduce(added) : countsOf(size, resolvesAll, dice);
  return {
    whole,
    levels,
    sectors: sectorsOf(whole, dice),
    cumulative: span.cumulative === null ? null : cumulativeOf(whole, dice),
    receivedLastYear: existedLastYear(office, span) ? Math.round((whole.received * dice.int(70, 130)) / 100) : null,
  };
}

function existedLastYear({ level, twoTier }: Office, { to }: Span): boolean {
  return !(level === 'commune' && twoTier && to < '2026-09-01');
}

function levelNames({ level, twoTier }: Office): readonly string[] {
  if (level === 'province') return twoTier ? ['cấp tỉnh', 'cấp xã'] : ['cấp tỉnh', 'cấp huyện', 'cấp xã'];
  if (level === 'district') return ['cấp huyện', 'cấp xã'];
  return twoTier ? ['cấp xã', 'cấp tỉnh'] : [];
}

function countsOf(received: number, resolvesAll: boolean, dice: Dice): DossierCount {
  const carried = Math.floor((received * dice.int(1, 6)) / 100) + 1;
  const fresh = received - carried;
  const [online, direct, post] = dice.split(fresh, 3, 2) as [number, number, number];
  const pending = Math.floor((received * dice.int(1, 8)) / 100) + 2;
  const overdue = resolvesAll ? 0 : dice.int(1, Math.max(1, Math.floor(pending / 4)));
  const resolved = received - pending;
  const late = resolvesAll ? 0 : dice.int(1, Math.max(1, Math.floor(resolved / 50)));
  const [early, onTime] = dice.split(resolved - late, 2, 1) as [number, number];
  return {
    received,
    carried,
    fresh,
    online,
    direct,
    post,
    resolved,
    early,
    onTime,
    late,
    pending,
    inTime: pending - overdue,
    overdue,
  };
}

function added(a: DossierCount, b: DossierCount): DossierCount {
  const keys = Object.keys(a) as (keyof DossierCount)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as DossierCount;
}

/** What came before the period is resolved by now, apart from what was carried over. */
function cumulativeOf(whole: DossierCount, dice: Dice): DossierCount {
  const earlier = Math.floor((whole.received * dice.int(60, 400)) / 100);
  const late = whole.late === 0 ? 0 : dice.int(0, Math.floor(earlier / 100));
  const [online, direct, post] = dice.split(earlier, 3) as [number, number, number];
  const [early, onTime] = dice.split(earlier - late, 2) as [number, number];
  const before = {
    received: earlier,
    carried: 0,
    fresh: earlier,
    online,
    direct,
    post,
    resolved: earlier,
    early,
    onTime,
    late,
  };
  return added(whole, { ...before, pending: 0, inTime: 0, overdue: 0 });
}

const SECTORS = [
  'chứng thực',
  'hộ tịch',
  'đất đai',
  'bảo trợ xã hội',
  'người có công',
  'xây dựng',
  'cư trú',
  'môi trường',
  'văn hóa',
];

function sectorsOf(whole: DossierCount, dice: Dice): readonly Named<DossierCount>[] {
  const names = dice.shuffled(SECTORS).slice(0, dice.int(3, 6));
  const columns = Object.fromEntries(
    (['early', 'onTime', 'late', 'inTime', 'overdue'] as const).map((key) => [
      key,
      dice.split(whole[key], names.length),
    ]),
  );
  const at = (key: string, index: number) => columns[key]?.[index] ?? 0;
  return names.map((name, index) => {
    const [early, onTime, late] = [at('early', index), at('onTime', index), at('late', index)];
    const [inTime, overdue] = [at('inTime', index), at('overdue', index)];
    const [resolved, pending] = [early + onTime + late, inTime + overdue];
    const received = resolved + pending;
    const channels = { carried: 0, fresh: received, online: 0, direct: received, post: 0 };
    return { name, count: { received, ...channels, resolved, early, onTime, late, pending, inTime, overdue } };
  });
}
