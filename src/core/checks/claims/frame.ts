/**
 * Whose figures a sentence gives. `whole`: the office that reports, because the text says so or because nothing narrows
 * it. `part`: what narrows it, in lower case: `cấp xã`, `lĩnh vực đất đai`, `tổ lưu động`, `trực tuyến`.
 */
export type Scope = { readonly kind: 'whole' } | { readonly kind: 'part'; readonly of: string };

/**
 * Of when. `period`: the report's own. `other`: another one in a canonical form, such as `năm 2023` or `từ 2025-07-01`.
 * `plan`: a target, an estimate or the next period.
 */
export type Time =
  | { readonly kind: 'period' }
  | { readonly kind: 'other'; readonly of: string }
  | { readonly kind: 'plan' };

/** Claims contradict each other only within one frame. */
export interface Frame {
  readonly scope: Scope;
  readonly time: Time;
}

const WHOLE: Scope = { kind: 'whole' };
export const PERIOD: Time = { kind: 'period' };
export const PLAN: Time = { kind: 'plan' };
/** A comparison's: the text seldom says of which period, so it is equal to no other. */
export const COMPARED: Time = { kind: 'other', of: 'so với' };
export const WHOLE_REPORT: Frame = { scope: WHOLE, time: PERIOD };

/** `lũy kế` without a word on since when. */
export const RUNNING = { kind: 'other', of: 'lũy kế' } as const satisfies Time;

/** `Quý III/2021 tiếp nhận 15.000 hồ sơ, lũy kế 16.234`: the running total is that of the quarter, not of the month. */
export function timeAfter(before: Time, said: Time | null): Time {
  if (said !== RUNNING || before.kind !== 'other' || before.of.startsWith(RUNNING.of)) return said ?? before;
  return { kind: 'other', of: `${RUNNING.of} ${before.of}` };
}

export function isRunning(time: Time): boolean {
  return time.kind === 'other' && time.of.startsWith('lũy kế');
}

export function isCompared({ time }: Frame): boolean {
  return time.kind === 'other' && time.of === 'so với';
}

export function isWholeReport({ scope, time }: Frame): boolean {
  return scope.kind === 'whole' && time.kind === 'period';
}

/** The part that these words name, from the widest to the narrowest; the whole when none does. */
export function scopeOf(...parts: readonly string[]): Scope {
  const of = [...new Set(parts.filter((part) => part !== ''))].join(' / ');
  return of === '' ? WHOLE : { kind: 'part', of };
}

export function frameKey({ scope, time }: Frame): string {
  return `${scopeKey(scope)}|${timeKey(time)}`;
}

function scopeKey(scope: Scope): string {
  return scope.kind === 'part' ? scope.of : '';
}

export function timeKey(time: Time): string {
  return time.kind === 'other' ? time.of : time.kind;
}
