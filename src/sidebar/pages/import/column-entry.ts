import type { ColumnDoubt, DayColumn } from '../../../core/import/mapping/column-doubts';
import { DAY_ORDERS, type DayOrder } from '../../../core/import/mapping/day-order';
import type { MappedColumn, UnknownWord } from '../../../core/import/mapping/mapping';
import type { Target } from '../../../core/import/targets';
import { acceptedValues } from '../../../core/import/values/accepted-words';
import { DAY_ORDER_TEXTS, doubtText } from '../../../core/import/words/reading-words';
import { type Child, el, numberText } from '../../view';
import { IMPORT_COLUMNS } from '../../wording/import-source';
import { selectField } from './select-field';

export interface ColumnChanges {
  target(index: number, target: string | null): void;
  word(index: number, found: string, accepted: string | null): void;
  order(target: string, order: DayOrder | null): void;
}

export interface ColumnFound {
  readonly column: MappedColumn;
  /** What is known of its days; null for a column of anything else. */
  readonly days: DayColumn | null;
  /** Why their order is in doubt, if it is. */
  readonly doubt: ColumnDoubt | null;
  /** Rows of several sheets are imported. */
  readonly isOfSeveral: boolean;
}

/** One column of the export: its header, examples, and the field that it fills. */
export function columnEntry(
  { column, days, doubt, isOfSeveral }: ColumnFound,
  targets: readonly Target[],
  changes: ColumnChanges,
): HTMLElement {
  const { header, index, target, personal, samples } = column;
  const options = [
    { value: '', text: IMPORT_COLUMNS.leftOut },
    ...targets.map(({ header: name }) => ({ value: name, text: name })),
  ];
  const select = selectField(
    IMPORT_COLUMNS.target(header),
    { name: `target-${index}`, options, chosen: target ?? '', labelUnseen: true },
    (value) => changes.target(index, value === '' ? null : value),
  );
  return el(
    'li',
    { class: target === null ? 'import-column left-out' : 'import-column' },
    el('p', { class: 'strong' }, header),
    personal
      ? personalNote(target)
      : samples.length > 0 && el('p', { class: 'note' }, IMPORT_COLUMNS.samples(samples.join(' · '))),
    select,
    personal && target !== null && el('p', { class: 'objection', role: 'alert' }, IMPORT_COLUMNS.personalChosen),
    ...(days ? dayOrder(index, days, { doubt, changes, isOfSeveral }) : []),
    ...unknownWords(column, targets, changes),
  );
}

interface Asking extends Pick<ColumnFound, 'doubt' | 'isOfSeveral'> {
  readonly changes: ColumnChanges;
}

/** Asks in what order the days of the column are; folded in when they leave no doubt. */
function dayOrder(
  index: number,
  { target, order: chosen }: DayColumn,
  { doubt, changes, isOfSeveral }: Asking,
): readonly Child[] {
  const options = [
    { value: '', text: doubt ? IMPORT_COLUMNS.orderUnknown : IMPORT_COLUMNS.orderAsFound },
    ...DAY_ORDERS.map((order) => ({ value: order, text: DAY_ORDER_TEXTS[order] })),
  ];
  const select = selectField(IMPORT_COLUMNS.order, { name: `order-${index}`, options, chosen: chosen ?? '' }, (value) =>
    changes.order(target, DAY_ORDERS.find((order) => order === value) ?? null),
  );
  if (doubt) return [el('p', { class: 'objection' }, doubtText(doubt, { sheets: isOfSeveral })), select];
  const summary = el('summary', {}, el('span', { class: 'summary-name' }, IMPORT_COLUMNS.order));
  return [el('details', { class: 'day-order', open: chosen !== null }, summary, select)];
}

function personalNote(target: string | null): HTMLElement {
  return el(
    'p',
    { class: 'note' },
    el('span', { class: 'tag' }, IMPORT_COLUMNS.personal),
    target === null && ` ${IMPORT_COLUMNS.personalNote}`,
  );
}

function unknownWords(
  { index, target, words }: MappedColumn,
  targets: readonly Target[],
  changes: ColumnChanges,
): readonly Child[] {
  const accepts = targets.find(({ header }) => header === target)?.accepts;
  if (!accepts || words.length === 0) return [];
  const options = [
    { value: '', text: IMPORT_COLUMNS.wordAsIs },
    ...acceptedValues(accepts).map((value) => ({ value, text: value })),
  ];
  const field = ({ found, rows, accepted }: UnknownWord, position: number) =>
    selectField(
      IMPORT_COLUMNS.word(found, numberText(rows)),
      { name: `word-${index}-${position}`, options, chosen: accepted ?? '' },
      (value) => changes.word(index, found, value === '' ? null : value),
    );
  return [el('div', { class: 'unknown-words' }, el('p', { class: 'note' }, IMPORT_COLUMNS.words), ...words.map(field))];
}
