import type { ImportRows } from '../../../core/import/import-rows';
import type { ColumnDoubt } from '../../../core/import/mapping/column-doubts';
import { columnRemarks } from '../../../core/import/mapping/column-remarks';
import { withDayOrder } from '../../../core/import/mapping/column-wish';
import { lackingTargets, withoutContent, withTarget, withWord } from '../../../core/import/mapping/correct-mapping';
import type { DayOrder } from '../../../core/import/mapping/day-order';
import { type ExportReading, readingOf } from '../../../core/import/mapping/export-reading';
import { importRows } from '../../../core/import/mapping/import-table';
import type { Mapping } from '../../../core/import/mapping/mapping';
import type { Profile } from '../../../core/import/mapping/profile';
import { bestOf, type Proposal, proposalsIn, type Wishes } from '../../../core/import/mapping/propose-mapping';
import { importTab, targetsOf } from '../../../core/import/targets';
import { remarkText } from '../../../core/import/words/remark-words';
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

interface Reading extends ExportReading {
  readonly proposals: readonly Proposal[];
  /** The sheets that the officer chose. */
  readonly sheets: readonly string[];
}

/** Shows how the export is read and lets the officer correct it, up to the rows for the preview. */
export function mappingForm(shell: Shell, source: Source, profiles: readonly Profile[]): HTMLElement {
  const place = el('div', {});
  const preview = el('div', {});
  const proposed = proposedReading(source, profiles, {});
  if (!proposed) return notice('warning', IMPORT_FOUND.none);
  let reading = proposed;
  /** Kept while only the header row changes; another sheet may belong to another tab. */
  let chosenTab: string | undefined;

  function show(next: Reading): void {
    const focused = document.activeElement?.getAttribute('name') ?? '';
    reading = next;
    fill(preview);
    fill(place, ...form(shell, { source, reading, preview, wish, change }));
    place.querySelector<HTMLElement>(`[name="${focused}"]`)?.focus();
  }

  function wish(wishes: Wishes): void {
    const { headerRow } = wishes;
    chosenTab = wishes.tab ?? (headerRow === undefined ? undefined : chosenTab);
    const next = proposedReading(source, profiles, chosenTab === undefined ? wishes : { ...wishes, tab: chosenTab });
    if (next) show(next);
    else
      fill(
        preview,
        notice('warning', headerRow === undefined ? IMPORT_FOUND.none : IMPORT_FOUND.noHeaderThere(headerRow)),
      );
  }

  function change(mapping: Mapping): void {
    const { tables } = source;
    const { proposals, sheets } = reading;
    show({ ...readingOf({ tables, proposals }, mapping, sheets), proposals, sheets });
  }

  show(reading);
  return el('div', { class: 'form' }, place, preview);
}

function proposedReading({ tables }: Source, profiles: readonly Profile[], wishes: Wishes): Reading | null {
  const proposals = proposalsIn(tables, profiles, wishes);
  const best = bestOf(proposals, wishes);
  const { sheets = [] } = wishes;
  return best && { ...readingOf({ tables, proposals }, best.mapping, sheets), proposals, sheets };
}

interface Form {
  readonly source: Source;
  readonly reading: Reading;
  readonly preview: HTMLElement;
  readonly wish: (wishes: Wishes) => void;
  readonly change: (mapping: Mapping) => void;
}

function form(shell: Shell, { source, reading, preview, wish, change }: Form): readonly Child[] {
  const { mapping, taken, proposals } = reading;
  const table = proposals.find((proposal) => proposal.mapping.sheet === mapping.sheet)?.table as Table;
  const imported = importRows(taken);
  const { value, doubts, dayColumns } = imported;
  const tab = importTab(mapping.tab);
  const targets = tab ? targetsOf(tab) : [];
  const changes = {
    target: (index: number, target: string | null) => change(withTarget(table, mapping, { index, target })),
    word: (index: number, word: string, accepted: string | null) =>
      change(withWord(mapping, index, { found: word, accepted })),
    order: (target: string, order: DayOrder | null) => change(withDayOrder(mapping, [target], order)),
  };
  return [
    heading(IMPORT_FOUND.heading),
    ...found({ source, reading, imported }, wish),
    heading(IMPORT_COLUMNS.heading),
    el('p', { class: 'note' }, IMPORT_COLUMNS.note),
    ...columnNotices(reading, doubts),
    el(
      'ul',
      { class: 'plain import-columns' },
      ...mapping.columns.map((column) => {
        const doubt = doubts.find(({ target }) => target === column.target) ?? null;
        const days = dayColumns.find(({ target }) => target === column.target) ?? null;
        return columnEntry({ column, days, doubt, isOfSeveral: value.sheets !== undefined }, targets, changes);
      }),
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

/** What the officer must decide, or should know, before going on. */
function columnNotices({ mapping, taken }: ExportReading, doubts: readonly ColumnDoubt[]): readonly Child[] {
  const lacking = lackingTargets(mapping);
  const open = doubts.filter(({ order }) => order === null);
  return [
    lacking.length > 0 &&
      notice(
        'warning',
        IMPORT_COLUMNS.lacking,
        list('ul', lacking, 'bulleted'),
        el('p', {}, IMPORT_COLUMNS.lackingNote),
      ),
    open.length > 0 &&
      notice(
        'warning',
        IMPORT_COLUMNS.doubtful,
        list(
          'ul',
          open.map(({ header }) => header),
          'bulleted',
        ),
        el('p', {}, IMPORT_COLUMNS.doubtfulNote),
      ),
    ...columnRemarks(taken.map((table) => table.mapping)).map((remark) => notice('information', remarkText(remark))),
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
