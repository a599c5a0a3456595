import type { Mapping } from '../../../core/import/mapping/mapping';
import type { Wishes } from '../../../core/import/mapping/propose-mapping';
import type { SkippedRow } from '../../../core/import/mapping/sort-rows';
import { IMPORT_TABS } from '../../../core/import/targets';
import { noteText } from '../../../core/import/words/note-words';
import { SKIP_REASONS, type SkipReason } from '../../../core/import/words/row-words';
import { notice } from '../../controls';
import { type Child, el, newId, numberText } from '../../view';
import { IMPORT_FOUND } from '../../wording/import-source';
import { selectField } from './select-field';
import type { Source } from './source';

/** Above this number, places are only counted. */
const MOST_PLACES = 6;

export interface Found {
  readonly source: Source;
  readonly mapping: Mapping;
  readonly rows: number;
  readonly skipped: readonly SkippedRow[];
}

/** Shows what was found in the export; the officer can correct each part. */
export function found({ source, mapping, rows, skipped }: Found, wish: (wishes: Wishes) => void): readonly Child[] {
  const { sheet, tab } = mapping;
  const { first, last } = mapping.headerRows;
  const sheets = source.tables.map(({ name }) => ({ value: name, text: name }));
  const tabs = IMPORT_TABS.map(({ name }) => ({ value: name, text: name }));
  return [
    el(
      'div',
      { class: 'card' },
      el('p', { class: 'document-name' }, source.name),
      el('p', {}, IMPORT_FOUND.rows(numberText(rows))),
      el('p', { class: 'note' }, IMPORT_FOUND.header(first, last)),
    ),
    ...source.notes.map((note) => notice('warning', noteText(note))),
    mapping.remembered && notice('information', IMPORT_FOUND.remembered),
    skipped.length > 0 && skippedRows(skipped),
    sheets.length > 1 &&
      selectField(IMPORT_FOUND.sheet, { name: 'sheet', options: sheets, chosen: sheet }, (value) =>
        wish({ sheet: value }),
      ),
    selectField(IMPORT_FOUND.tab, { name: 'tab', options: tabs, chosen: tab }, (value) =>
      wish({ sheet, tab: value, headerRow: first }),
    ),
    headerRowField(first, (headerRow) => wish({ sheet, headerRow })),
  ];
}

function headerRowField(row: number, changed: (row: number) => void): HTMLElement {
  const id = newId();
  const input = el('input', { type: 'number', id, name: 'header-row', min: 1, value: row });
  input.addEventListener('change', () => {
    const typed = Number(input.value);
    if (Number.isInteger(typed) && typed >= 1) changed(typed);
  });
  return el('div', { class: 'select' }, el('label', { for: id }, IMPORT_FOUND.headerRow), input);
}

function skippedRows(skipped: readonly SkippedRow[]): HTMLElement {
  const places = new Map<SkipReason, number[]>();
  for (const { row, reason } of skipped) places.set(reason, [...(places.get(reason) ?? []), row]);
  return el(
    'details',
    { class: 'skipped' },
    el('summary', {}, el('span', { class: 'summary-name' }, IMPORT_FOUND.skipped(numberText(skipped.length)))),
    el(
      'ul',
      { class: 'bulleted' },
      ...[...places].map(([reason, rows]) => el('li', {}, `${SKIP_REASONS[reason]}: ${placesText(rows)}`)),
    ),
  );
}

function placesText(rows: readonly number[]): string {
  const count = numberText(rows.length);
  return rows.length > MOST_PLACES ? count : IMPORT_FOUND.skippedRows(count, rows.join(', '));
}
