import { type Day, dayOfTypedText } from '../calendar/day';
import type { Table } from '../workbook/contract/cell';
import { LOG_TAB } from '../workbook/contract/product-tabs';
import type { RowOf } from '../workbook/contract/tab';
import { readTab } from '../workbook/reading/read-tab';
import { type LifeState, mayFollow, STEPS, type Step } from './life-steps';
import { actionOf, type LifeEventKind, stateText } from './life-wording';

type LogRow = RowOf<typeof LOG_TAB>;

/** A line of the log that belongs to a report's life. */
export interface LifeEvent {
  /** The run that wrote the line. */
  readonly run: string;
  readonly kind: LifeEventKind;
  readonly step: Step;
  readonly officer: string;
  readonly at: string;
  readonly symbol: string;
  readonly on: Day | null;
  readonly recipients: string;
  /** The remarks of a step, or the reason for taking it back. */
  readonly remark: string;
  /** The checksum of the document's version; empty while nobody has read the document. */
  readonly version: string;
}

export interface ReportLife {
  readonly state: LifeState;
  /** The steps that stand, the first one first. */
  readonly standing: readonly LifeEvent[];
  /** Everything that happened, what was taken back too. */
  readonly events: readonly LifeEvent[];
}

/** The life of the report that a run made, as the log tells it. */
export function lifeInLog(log: Table | undefined, report: string): ReportLife {
  return replayed(readTab(LOG_TAB, log).rows.flatMap((line) => (line.report === report ? eventsOf(line) : [])));
}

/** The lives of all reports, from one reading of the log. */
export function livesInLog(log: Table | undefined): (report: string) => ReportLife {
  const events = new Map<string, LifeEvent[]>();
  for (const line of readTab(LOG_TAB, log).rows) {
    if (line.report === '') continue;
    events.set(line.report, [...(events.get(line.report) ?? []), ...eventsOf(line)]);
  }
  return (report) => replayed(events.get(report) ?? []);
}

const EVENT_KINDS: readonly LifeEventKind[] = ['taken', 'taken-back', 'read'];
const ACTIONS = new Map(
  EVENT_KINDS.flatMap((kind) => STEPS.map((step) => [actionOf({ kind, step }), { kind, step }] as const)),
);

/** A step that was refused, failed or cut off did not happen. */
function eventsOf({ action, result, startedAt, on, ...line }: LogRow): readonly LifeEvent[] {
  const happened = result === 'Xong' ? ACTIONS.get(action) : undefined;
  if (!happened) return [];
  const { run, officer, symbol, recipients, remark, version } = line;
  return [{ ...happened, run, officer, at: startedAt, symbol, on: dayOfTypedText(on), recipients, remark, version }];
}

/** Officers may delete lines of the log: what no longer fits is passed over, so that the state is always a legal one. */
export function replayed(events: readonly LifeEvent[]): ReportLife {
  let standing: readonly LifeEvent[] = [];
  for (const event of events) standing = NEXT[event.kind](standing, event);
  return { state: stateOf(standing), standing, events };
}

type Following = (standing: readonly LifeEvent[], event: LifeEvent) => readonly LifeEvent[];

const NEXT: Readonly<Record<LifeEventKind, Following>> = {
  taken: (standing, event) => (mayFollow(event.step, stateOf(standing)) ? [...standing, event] : standing),
  'taken-back': (standing, { step }) => (stateOf(standing) === step ? standing.slice(0, -1) : standing),
  read: (standing, { step, version }) =>
    standing.map((one, index) =>
      index === standing.length - 1 && one.step === step && one.version === '' ? { ...one, version } : one,
    ),
};

function stateOf(standing: readonly LifeEvent[]): LifeState {
  return standing[standing.length - 1]?.step ?? 'draft';
}

/** The step whose document nobody has read yet; null when there is none. */
export function waitingStep({ standing }: ReportLife): LifeEvent | null {
  const last = standing[standing.length - 1];
  return last && last.step !== 'returned' && last.version === '' ? last : null;
}

/** What tells whether anything happened since a page was read. */
export function lastEventOf({ events }: ReportLife): string {
  return events[events.length - 1]?.run ?? '';
}

/** The signing that stands; null before it. */
export function signingOf({ standing }: ReportLife): LifeEvent | null {
  return [...standing].reverse().find(({ step }) => step === 'signed') ?? null;
}

export function lifeText({ state, standing }: ReportLife): string {
  return stateText(state, standing[standing.length - 1] ?? { symbol: '', on: null });
}
