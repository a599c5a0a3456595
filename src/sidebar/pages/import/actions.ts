import type { ImportState } from '../../../core/import/plan/preview-types';
import { type Action, actionButton, confirmedAction } from '../../actions';
import { call } from '../../call';
import { button, notice } from '../../controls';
import type { Shell } from '../../shell';
import { el, fill, focusOn } from '../../view';
import { IMPORT_RUN } from '../../wording/import-run';
import { course } from './course';
import { stayedList } from './lists';
import { undoImport, writeImport } from './run';

/** The place where an import is shown. */
export interface Scene {
  readonly shell: Shell;
  readonly place: HTMLElement;
  /** Reads the state of the import again and shows it. */
  readonly again: () => void;
}

export function writing(scene: Scene, { id, done, blocks }: ImportState, label: string): HTMLElement {
  const { shell } = scene;
  const [failed, progress] = [el('div', {}), course()];
  return el(
    'div',
    { class: 'import-action' },
    actionButton<ImportState>(shell, {
      label,
      kind: 'primary',
      icon: 'import',
      working: IMPORT_RUN.writing,
      place: failed,
      work: async () => {
        const told = progress.follow(IMPORT_RUN.written);
        told(done, blocks);
        const answer = await writeImport(id, told);
        progress.end();
        return answer;
      },
      done: (state) => showDone(scene, state),
      afterFailure: () => standingNow(scene),
    }),
    progress.element,
    failed,
  );
}

/** Offered after a failure, since a step may have done part of its work. */
function standingNow({ again }: Scene): HTMLElement {
  return el('div', {}, el('p', {}, IMPORT_RUN.goesOn), button(IMPORT_RUN.standing, {}, again));
}

function showDone(scene: Scene, state: ImportState): void {
  const { shell, place } = scene;
  const { tab, counts } = state;
  shell.forget();
  const said = notice(
    'good',
    IMPORT_RUN.done(tab),
    el('p', {}, IMPORT_RUN.counts(counts.added, counts.changed, counts.refused)),
  );
  fill(place, said, undoing(scene, state));
  focusOn(said);
}

export function dropping({ shell, place }: Scene, { id }: ImportState): HTMLElement {
  const failed = el('div', {});
  return el(
    'div',
    { class: 'import-action' },
    actionButton<ImportState>(shell, {
      label: IMPORT_RUN.doNot,
      working: IMPORT_RUN.dropping,
      place: failed,
      work: () => call('cancelImport', id),
      done: () => {
        const said = notice('information', IMPORT_RUN.dropped);
        fill(place, said);
        focusOn(said);
      },
    }),
    failed,
  );
}

export function undoing(scene: Scene, state: ImportState): HTMLElement {
  const { action, below } = takingBack(scene, state);
  const asked = { label: IMPORT_RUN.undo, question: IMPORT_RUN.undoQuestion, yes: IMPORT_RUN.undoYes };
  return el('div', { class: 'import-action' }, confirmedAction(scene.shell, { ...action, ...asked }), ...below);
}

/** Continues an interrupted undo, without asking again. */
export function undoingOn(scene: Scene, state: ImportState): HTMLElement {
  const { action, below } = takingBack(scene, state);
  const goOn = actionButton(scene.shell, { ...action, label: IMPORT_RUN.resume, kind: 'primary' });
  return el('div', { class: 'import-action' }, goOn, ...below);
}

function takingBack(scene: Scene, { id, done, blocks, phase }: ImportState) {
  const [failed, progress] = [el('div', {}), course()];
  const action: Omit<Action<ImportState>, 'label'> = {
    working: IMPORT_RUN.undoing,
    place: failed,
    work: async () => {
      const told = progress.follow(IMPORT_RUN.takenBack);
      told(phase === 'undoing' ? blocks - done : 0, blocks);
      const answer = await undoImport(id, told);
      progress.end();
      return answer;
    },
    done: (state) => showUndone(scene, state),
    afterFailure: () => standingNow(scene),
  };
  return { action, below: [progress.element, failed] };
}

function showUndone({ shell, place }: Scene, state: ImportState): void {
  shell.forget();
  const tone = state.stayedCount > 0 ? 'warning' : 'good';
  const said = notice(tone, IMPORT_RUN.undone(state.tab), ...stayedList(state));
  fill(place, said);
  focusOn(said);
}
