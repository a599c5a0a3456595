import type { ImportRows } from '../../../core/import/import-rows';
import type { ImportPreview, ImportState } from '../../../core/import/plan/preview-types';
import { actionButton, load } from '../../actions';
import { call } from '../../call';
import { failureCard, notice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, heading } from '../../view';
import { COMMON } from '../../wording/common';
import { IMPORT_PHASES, IMPORT_RUN } from '../../wording/import-run';
import { dropping, type Scene, undoing, undoingOn, writing } from './actions';
import { course } from './course';
import { countTiles, previewLists } from './lists';
import { importId, sendRows } from './run';

/** Sends the rows of an export, and shows in `place` what importing them would do. */
export function startPreview(shell: Shell, rows: ImportRows, place: HTMLElement): void {
  const id = importId();
  const scene = sceneAt(shell, place);
  const sending = course();

  async function send(): Promise<void> {
    fill(place, sending.element);
    const answer = await shell.work.during(IMPORT_RUN.sending, () =>
      sendRows(id, rows, (done, blocks) => {
        if (done < blocks) sending.follow((sent, all) => IMPORT_RUN.sent(sent + 1, all))(done, blocks);
        else sending.say(IMPORT_RUN.previewing);
      }),
    );
    if (answer?.ok) return showPreview(scene, answer.value);
    const busy = { kind: 'busy', message: COMMON.busyWith(shell.work.current ?? ''), details: [] } as const;
    fill(
      place,
      failureCard(answer?.failure ?? busy, () => void send()),
    );
  }

  shell.say(IMPORT_RUN.sending);
  void send();
}

/** Shows an unfinished import, or the last one while it can be undone; nothing when there is neither. */
export function unfinishedImport(shell: Shell, place: HTMLElement): void {
  void load(place, COMMON.reading, {
    read: () => call('importState'),
    show: (state) => (state === null ? [] : standing(sceneAt(shell, place), state)),
  });
}

function sceneAt(shell: Shell, place: HTMLElement): Scene {
  return { shell, place, again: () => unfinishedImport(shell, place) };
}

function standing(scene: Scene, state: ImportState): readonly Child[] {
  const { phase, tab, at, officer, counts } = state;
  if (phase === 'undone' || phase === 'cancelled') return [];
  const isDone = phase === 'applied';
  const below = phase === 'staging' ? [dropping(scene, state)] : actionsFor(scene, state);
  return [
    notice(
      isDone ? 'information' : 'warning',
      IMPORT_PHASES[phase],
      el('p', {}, IMPORT_RUN.by(tab, at, officer)),
      isDone && el('p', {}, IMPORT_RUN.counts(counts.added, counts.changed, counts.refused)),
    ),
    ...below,
  ];
}

function actionsFor(scene: Scene, state: ImportState): readonly HTMLElement[] {
  switch (state.phase) {
    case 'staged':
      return [previewing(scene, state), dropping(scene, state)];
    case 'applying':
      return [writing(scene, state, IMPORT_RUN.resume), undoing(scene, state)];
    case 'undoing':
      return [undoingOn(scene, state)];
    default:
      return [undoing(scene, state)];
  }
}

function showPreview(scene: Scene, preview: ImportPreview): void {
  const { shell, place } = scene;
  const { state, missingColumns, odd, frozen } = preview;
  const { counts, tab } = state;
  const title = heading(IMPORT_RUN.preview(tab));
  const hasWork = counts.added + counts.changed > 0;
  fill(
    place,
    title,
    countTiles(counts),
    counts.kept > 0 && el('p', { class: 'note' }, IMPORT_RUN.kept(counts.kept)),
    missingColumns.length > 0 && notice('warning', IMPORT_RUN.missingColumns(missingColumns)),
    odd !== null && notice('warning', odd),
    ...frozen.map(({ span, rows }) => notice('warning', IMPORT_RUN.intoFrozen(rows, span.name, span.frozenAt))),
    ...previewLists(shell, preview),
    hasWork
      ? writing(scene, state, IMPORT_RUN.write)
      : notice('information', counts.unchanged > 0 ? IMPORT_RUN.nothing : IMPORT_RUN.nothingValid),
    dropping(scene, state),
  );
  focusOn(title);
}

function previewing(scene: Scene, { id }: ImportState): HTMLElement {
  const failed = el('div', {});
  return el(
    'div',
    { class: 'import-action' },
    actionButton<ImportPreview>(scene.shell, {
      label: IMPORT_RUN.resume,
      kind: 'primary',
      working: IMPORT_RUN.previewing,
      place: failed,
      work: () => call('previewImport', id),
      done: (preview) => showPreview(scene, preview),
    }),
    failed,
  );
}
