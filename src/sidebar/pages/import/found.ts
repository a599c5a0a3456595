import { type ExportReading, readingOf } from '../../../core/import/mapping/export-reading';
import type { Imported } from '../../../core/import/mapping/import-table';
import { ALL_SHEETS, type Proposal, type Wishes } from '../../../core/import/mapping/propose-mapping';
import type { SkippedRow } from '../../../core/import/mapping/sort-rows';
import { IMPORT_TABS } from '../../../core/import/targets';
import { noteText } from '../../../core/import/words/note-words';
import { hiddenRowsText, otherTableText, spanText } from '../../../core/import/words/reading-words';
import { SKIP_REASONS } from '../../../core/import/words/row-words';
import { notice } from '../../controls';
import { type Child, el, list, newId, numberText } from '../../view';
import { IMPORT_FOUND } from '../../wording/import-source';
import { selectField } from './select-field';
import type { Source } from './source';

/** Above this number, places are only counted. */
const MOST_PLACES = 6;

export interface Found {
  readonly source: Source;
  readonly reading: ExportReading & { readonly proposals: readonly Proposal[]; readonly sheets: readonly string[] };
  readonly imported: Imported;
}

/** Shows what was found in the export; the officer can correct each part. */
export function found({ source, reading, imported }: Found, wish: (wishes: Wishes) => void): readonly Child[] {
  const { mapping, taken, others, sheets } = reading;
  const { sheet, tab } = mapping;
  const { first, last } = mapping.headerRows;
  const tabs = IMPORT_TABS.map(({ name }) => ({ value: name, text: name }));
  const further = taken.filter((table) => table.mapping !== mapping);
  const { skipped } = imported;
  return [
    el(
      'div',
      { class: 'card' },
      el('p', { class: 'document-name' }, source.name),
      el('p', {}, IMPORT_FOUND.rows(numberText(imported.value.rows.length))),
      el('p', { class: 'note' }, IMPORT_FOUND.header(first, last)),
    ),
    ...source.notes.map((note) => notice('warning', noteText(note))),
    imported.hiddenRows > 0 && notice('warning', hiddenRowsText(imported.hiddenRows)),
    mapping.remembered && notice('information', IMPORT_FOUND.remembered),
    further.length > 0 &&
      notice(
        'information',
        IMPORT_FOUND.further,
        list(
          'ul',
          further.map((table) => IMPORT_FOUND.table(table.mapping.sheet, spanText(table.mapping.span))),
          'bulleted',
        ),
      ),
    others.length > 0 && notice('information', IMPORT_FOUND.others, list('ul', others.map(otherTableText), 'bulleted')),
    skipped.length > 0 && skippedRows(skipped),
    source.tables.length > 1 && sheetField(source, reading, wish),
    selectField(IMPORT_FOUND.tab, { name: 'tab', options: tabs, chosen: tab }, (value) =>
      wish(sheets.includes(ALL_SHEETS) ? { sheets, tab: value } : { sheets: [sheet], tab: value, headerRow: first }),
    ),
    headerRowField(first, (headerRow) => wish({ sheets: [sheet], headerRow })),
  ];
}

/** The sheets of the file, and all that are alike when there are several of them. */
function sheetField(
  { tables }: Source,
  { proposals, mapping, sheets }: Found['reading'],
  wish: (wishes: Wishes) => void,
): HTMLElement {
  const all = readingOf({ tables, proposals }, mapping, [ALL_SHEETS]);
  const count = new Set(all.taken.map((table) => table.mapping.sheet)).size;
  const options = [
    ...(count > 1 ? [{ value: ALL_SHEETS, text: IMPORT_FOUND.allSheets(count) }] : []),
    ...tables.map(({ name, isHidden }) => ({ value: name, text: isHidden ? IMPORT_FOUND.hiddenSheet(name) : name })),
  ];
  const chosen = sheets.includes(ALL_SHEETS) ? ALL_SHEETS : mapping.sheet;
  return selectField(IMPORT_FOUND.sheet, { name: 'sheet', options, chosen }, (value) => wish({ sheets: [value] }));
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
  const places = new Map<string, number[]>();
  for (const { row, reason, sheet } of skipped) {
    const kind = IMPORT_FOUND.skippedKind(SKIP_REASONS[reason], sheet);
    places.set(kind, [...(places.get(kind) ?? []), row]);
  }
  return el(
    'details',
    { class: 'skipped' },
    el('summary', {}, el('span', { class: 'summary-name' }, IMPORT_FOUND.skipped(numberText(skipped.length)))),
    el('ul', { class: 'bulleted' }, ...[...places].map(([kind, rows]) => el('li', {}, `${kind}: ${placesText(rows)}`))),
  );
}

function placesText(rows: readonly number[]): string {
  const count = numberText(rows.length);
  return rows.length > MOST_PLACES ? count : IMPORT_FOUND.skippedRows(count, rows.join(', '));
}
