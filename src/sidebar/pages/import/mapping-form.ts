import type { ImportRows } from '../../../core/import/import-rows';
import { lackingTargets, withoutContent, withTarget, withWord } from '../../../core/import/mapping/correct-mapping';
import { importRows } from '../../../core/import/mapping/import-table';
import type { Mapping } from '../../../core/import/mapping/mapping';
import type { Profile } from '../../../core/import/mapping/profile';
import { proposeMapping, type Wishes } from '../../../core/import/mapping/propose-mapping';
import { importTab, targetsOf } from '../../../core/import/targets';
import type { Table } from '../../../core/workbook/contract/cell';
import type { Answer } from '../../../protocol/answer';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { notice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, fill, heading, list } from '../../view';
import { IMPORT_COLUMNS, IMPORT_FOUND } from '../../wording/import-source';
import { columnEntry } from './column-entry';
import { found } from './found';
import { startPreview } from './preview';
import type { Source } from './source';

interface Reading {
  readonly table: Table;
  readonly mapping: Mapping;
}

/** Shows how the export is read and lets the officer correct it, up to the rows for the preview. */
export function mappingForm(shell: Shell, source: Source, profiles: readonly Profile[]): HTMLElement {
  const place = el('div', {});
  const preview = el('div', {});
  const proposed = readingOf(source, profiles, {});
  if (!proposed) return notice('warning', IMPORT_FOUND.none);
  let reading = proposed;

  function show(next: Reading): void {
    const focused = document.activeElement?.getAttribute('name') ?? '';
    reading = next;
    fill(preview);
    fill(place, ...form(shell, { source, reading, preview, wish, change }));
    place.querySelector<HTMLElement>(`[name="${focused}"]`)?.focus();
  }

  function wish(wishes: Wishes): void {
    const next = readingOf(source, profiles, wishes);
    const { headerRow } = wishes;
    if (next) show(next);
    else
      fill(
        preview,
        notice('warning', headerRow === undefined ? IMPORT_FOUND.none : IMPORT_FOUND.noHeaderThere(headerRow)),
      );
  }

  function change(mapping: Mapping): void {
    show({ ...reading, mapping });
  }

  show(reading);
  return el('div', { class: 'form' }, place, preview);
}

function readingOf(source: Source, profiles: readonly Profile[], wishes: Wishes): Reading | null {
  const mapping = proposeMapping(source.tables, profiles, wishes);
  const table = source.tables.find(({ name }) => name === mapping?.sheet);
  return mapping && table ? { table, mapping } : null;
}

interface Form {
  readonly source: Source;
  readonly reading: Reading;
  readonly preview: HTMLElement;
  readonly wish: (wishes: Wishes) => void;
  readonly change: (mapping: Mapping) => void;
}

function form(shell: Shell, { source, reading, preview, wish, change }: Form): readonly Child[] {
  const { table, mapping } = reading;
  const { value, skipped } = importRows(table, mapping);
  const tab = importTab(mapping.tab);
  const targets = tab ? targetsOf(tab) : [];
  const lacking = lackingTargets(mapping);
  const changes = {
    target: (index: number, target: string | null) => change(withTarget(table, mapping, { index, target })),
    word: (index: number, word: string, accepted: string | null) =>
      change(withWord(mapping, index, { found: word, accepted })),
  };
  return [
    heading(IMPORT_FOUND.heading),
    ...found({ source, mapping, rows: value.rows.length, skipped }, wish),
    heading(IMPORT_COLUMNS.heading),
    el('p', { class: 'note' }, IMPORT_COLUMNS.note),
    lacking.length > 0 &&
      notice(
        'warning',
        IMPORT_COLUMNS.lacking,
        list('ul', lacking, 'bulleted'),
        el('p', {}, IMPORT_COLUMNS.lackingNote),
      ),
    el(
      'ul',
      { class: 'plain import-columns' },
      ...mapping.columns.map((column) => columnEntry(column, targets, changes)),
    ),
    actionButton(shell, {
      label: IMPORT_COLUMNS.preview,
      kind: 'primary',
      icon: 'arrow',
      working: IMPORT_COLUMNS.preparing,
      place: preview,
      work: () => prepared(value, mapping, preview),
      done: (rows) => startPreview(shell, rows, preview),
    }),
  ];
}

/** Saves the mapping first, so that the next export of this kind is read the same way. */
async function prepared(rows: ImportRows, mapping: Mapping, place: HTMLElement): Promise<Answer<ImportRows> | null> {
  if (rows.rows.length === 0) {
    fill(place, notice('warning', IMPORT_COLUMNS.noRows));
    return null;
  }
  const saved = await call('saveImportProfile', withoutContent(mapping));
  return saved.ok ? { ok: true, value: rows } : saved;
}
