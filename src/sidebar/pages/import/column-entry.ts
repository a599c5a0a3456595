import type { MappedColumn, UnknownWord } from '../../../core/import/mapping/mapping';
import type { Target } from '../../../core/import/targets';
import { acceptedValues } from '../../../core/import/values/accepted-words';
import { type Child, el, numberText } from '../../view';
import { IMPORT_COLUMNS } from '../../wording/import-source';
import { selectField } from './select-field';

export interface ColumnChanges {
  target(index: number, target: string | null): void;
  word(index: number, found: string, accepted: string | null): void;
}

/** One column of the export: its header, examples, and the field that it fills. */
export function columnEntry(column: MappedColumn, targets: readonly Target[], changes: ColumnChanges): HTMLElement {
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
    ...unknownWords(column, targets, changes),
  );
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
