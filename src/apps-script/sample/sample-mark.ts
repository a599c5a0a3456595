import { type Day, dayOfIso, isoOf } from '../../core/calendar/day';
import type { Table } from '../../core/workbook/contract/cell';
import { sampleTables } from '../../sample/sample-workbook';
import { runningQuarter } from '../../sample/ward-2026/moment';
import { wardSample } from '../../sample/ward-2026/ward-2026';
import { atOnce } from '../run/retry';

const KEY = 'cchc.sample';
/** Written by versions before 0.4, whose sample was the ward of 2023. */
const BEFORE_0_4 = 'yes';

/** That this Sheet holds a sample, which one, and what the Sheet held before. */
export interface SampleMark {
  /** The day on which it was made; null for the sample of 2023. */
  readonly on: Day | null;
  /** Rows that the log had by then, its header included. */
  readonly logRows: number;
  /** False while it is being written: a second try goes on with it. */
  readonly isWhole: boolean;
}

export function sampleMark(): SampleMark | null {
  return markIn(atOnce(() => PropertiesService.getDocumentProperties().getProperty(KEY)));
}

/** The same of properties that a run has read already. */
export function sampleMarkAmong(properties: Readonly<Record<string, string>>): SampleMark | null {
  return markIn(properties[KEY] ?? null);
}

function markIn(text: string | null): SampleMark | null {
  if (text === null) return null;
  // Nobody knows which lines of the log are older than that sample, so all are kept.
  if (text === BEFORE_0_4) return { on: null, logRows: Number.MAX_SAFE_INTEGER, isWhole: true };
  const { on, ...rest } = JSON.parse(text) as { on: string; logRows: number; isWhole: boolean };
  return { on: dayOfIso(on), ...rest };
}

export function hasSample(): boolean {
  return sampleMark() !== null;
}

export function writeMark(mark: SampleMark & { readonly on: Day }): void {
  const text = JSON.stringify({ ...mark, on: isoOf(mark.on) });
  atOnce(() => PropertiesService.getDocumentProperties().setProperty(KEY, text));
}

export function forgetMark(): void {
  atOnce(() => PropertiesService.getDocumentProperties().deleteProperty(KEY));
}

/** The rows that the sample brought, made again: they follow from its day. */
export function tablesOf({ on }: SampleMark): readonly Table[] {
  return on === null ? sampleTables() : wardSample(runningQuarter(on));
}
