import { type ImportRule, importRule } from '../../core/import/plan/import-rule';
import type { ImportState } from '../../core/import/plan/preview-types';
import { timeText } from '../run/clock';
import { Refusal } from '../run/failure';
import { atOnce } from '../run/retry';
import { IMPORT_WORDS } from './import-wording';

/** The state of the last import, so that any officer can continue it. */
export type ImportRecord = Omit<ImportState, 'at'> & {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
};

const KEY = 'cchc.import';

export function readRecord(): ImportRecord | null {
  const text = atOnce(() => PropertiesService.getDocumentProperties().getProperty(KEY));
  return text === null ? null : (JSON.parse(text) as ImportRecord);
}

export function writeRecord(record: ImportRecord): ImportRecord {
  atOnce(() => PropertiesService.getDocumentProperties().setProperty(KEY, JSON.stringify(record)));
  return record;
}

/** The record of this import; refused when another import has replaced it. */
export function recordOf(id: string): ImportRecord {
  const record = readRecord();
  if (record?.id !== id) throw new Refusal('refused', IMPORT_WORDS.notThere);
  return record;
}

export function ruleOf({ tab }: ImportRecord): ImportRule {
  const rule = importRule(tab);
  if (!rule) throw new Error(`no import into ${tab}`);
  return rule;
}

/** True when writing or undoing was started and not finished: no other import may start until it is. */
export function isHalfWritten({ phase }: ImportRecord): boolean {
  return phase === 'applying' || phase === 'undoing';
}

export function stateOf({ startedAt, ...record }: ImportRecord): ImportState {
  return { ...record, at: timeText(startedAt) };
}
