import type { ImportCounts } from '../../../core/import/plan/import-plan';
import type {
  ImportPreview,
  ImportState,
  PreviewChange,
  PreviewProblem,
} from '../../../core/import/plan/preview-types';
import { exportPlace } from '../../../core/import/words/place-words';
import { icon } from '../../icons';
import { jump } from '../../jump';
import type { Shell } from '../../shell';
import { type Child, el, list, numberText } from '../../view';
import { IMPORT_RUN } from '../../wording/import-run';

const KINDS = ['added', 'changed', 'unchanged', 'refused'] as const;

export function countTiles(counts: ImportCounts): HTMLElement {
  const tiles = KINDS.map((kind) =>
    el(
      'li',
      { class: `tile${kind === 'refused' && counts.refused > 0 ? ' alarming' : ''}` },
      el('span', { class: 'tile-label' }, IMPORT_RUN.tiles[kind]),
      el('span', { class: 'tile-value' }, numberText(counts[kind])),
    ),
  );
  return el('ul', { class: 'tiles' }, ...tiles);
}

/** Lists refused rows first, since somebody has to correct them. */
export function previewLists(shell: Shell, preview: ImportPreview): readonly Child[] {
  const { state, added, changed, refused, warnings, warningCount } = preview;
  const { counts, tab } = state;
  return [
    folder(IMPORT_RUN.refusedRows(counts.refused), refused.map(problemEntry), { all: counts.refused, isOpen: true }),
    folder(IMPORT_RUN.blanked(warningCount), warnings.map(problemEntry), { all: warningCount }),
    folder(
      IMPORT_RUN.changedRows(counts.changed),
      changed.map((row) => changeEntry(shell, tab, row)),
      { all: counts.changed },
    ),
    folder(
      IMPORT_RUN.addedRows(counts.added),
      added.map((row) => entry(exportPlace(row, null), [row.name])),
      { all: counts.added },
    ),
  ];
}

function folder(
  title: string,
  entries: readonly HTMLElement[],
  { all, isOpen = false }: { readonly all: number; readonly isOpen?: boolean },
): Child {
  if (all === 0) return null;
  return el(
    'details',
    { open: isOpen },
    el('summary', {}, el('span', { class: 'summary-name' }, title)),
    el('ul', { class: 'plain problems' }, ...entries),
    all > entries.length && el('p', { class: 'note import-more' }, IMPORT_RUN.more(all - entries.length)),
  );
}

function problemEntry({ column, name, text, ...place }: PreviewProblem): HTMLElement {
  return entry(exportPlace(place, column), name === '' ? [text] : [name, text]);
}

function entry(place: string, lines: readonly string[]): HTMLElement {
  return el('li', {}, el('div', { class: 'problem' }, words(place, lines)));
}

function words(place: string, lines: readonly string[]): HTMLElement {
  return el(
    'span',
    {},
    el('span', { class: 'place' }, place),
    ...lines.map((line) => el('span', { class: 'message' }, line)),
  );
}

function changeEntry(shell: Shell, tab: string, { sheetRow, name, cells }: PreviewChange): HTMLElement {
  const lines = cells.map(({ column, before, after }) => IMPORT_RUN.fromTo(column, before, after));
  const place = el('div', {});
  const from = el(
    'button',
    { type: 'button', class: 'problem' },
    words(IMPORT_RUN.sheetRow(sheetRow, name), lines),
    icon('arrow'),
  );
  const target = { sheet: tab, row: sheetRow, column: cells[0]?.column ?? '' };
  from.addEventListener('click', () => void jump(shell, target, { from, place }));
  return el('li', {}, from, place);
}

/** Lists what undoing left as it is. */
export function stayedList({ stayed, stayedCount }: ImportState): readonly Child[] {
  if (stayedCount === 0) return [];
  const places = stayed.map(({ kind, row, column, name }) => IMPORT_RUN.stayedPlaces[kind](row, column, name));
  return [
    el('p', {}, IMPORT_RUN.stayed(stayedCount)),
    list('ul', places, 'bulleted'),
    stayedCount > places.length && el('p', { class: 'note' }, IMPORT_RUN.moreStayed(stayedCount - places.length)),
  ];
}
