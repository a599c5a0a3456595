import type { ImportState } from '../../core/protocol/import-run';
import { type Action, actionButton, confirmedAction } from '../actions';
import { call } from '../call';
import { notice } from '../controls';
import { undoImport, writeImport } from '../import-run';
import type { Shell } from '../shell';
import { el, fill, focusOn } from '../view';
import { IMPORT_RUN } from '../wording/import-run';
import { course } from './import-course';
import { stayedList } from './import-lists';

export function writing(
  shell: Shell,
  { id, done, blocks }: ImportState,
  { place, label }: { readonly place: HTMLElement; readonly label: string },
): HTMLElement {
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
      done: (state) => showDone(shell, state, place),
      afterFailure: () => el('p', {}, IMPORT_RUN.goesOn),
    }),
    progress.element,
    failed,
  );
}

function showDone(shell: Shell, state: ImportState, place: HTMLElement): void {
  const { tab, counts } = state;
  shell.forget();
  const said = notice(
    'good',
    IMPORT_RUN.done(tab),
    el('p', {}, IMPORT_RUN.counts(counts.added, counts.changed, counts.refused)),
  );
  fill(place, said, undoing(shell, state, place));
  focusOn(said);
}

export function dropping(shell: Shell, { id }: ImportState, place: HTMLElement): HTMLElement {
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

export function undoing(shell: Shell, state: ImportState, place: HTMLElement): HTMLElement {
  const { action, below } = takingBack(shell, state, place);
  const asked = { label: IMPORT_RUN.undo, question: IMPORT_RUN.undoQuestion, yes: IMPORT_RUN.undoYes };
  return el('div', { class: 'import-action' }, confirmedAction(shell, { ...action, ...asked }), ...below);
}

/** Goes on with an undoing that was broken off: it was agreed to already. */
export function undoingOn(shell: Shell, state: ImportState, place: HTMLElement): HTMLElement {
  const { action, below } = takingBack(shell, state, place);
  const button = actionButton(shell, { ...action, label: IMPORT_RUN.resume, kind: 'primary' });
  return el('div', { class: 'import-action' }, button, ...below);
}

function takingBack(shell: Shell, { id, done, blocks, phase }: ImportState, place: HTMLElement) {
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
    done: (state) => showUndone(shell, state, place),
    afterFailure: () => el('p', {}, IMPORT_RUN.goesOn),
  };
  return { action, below: [progress.element, failed] };
}

function showUndone(shell: Shell, state: ImportState, place: HTMLElement): void {
  shell.forget();
  const tone = state.stayedCount > 0 ? 'warning' : 'good';
  const said = notice(tone, IMPORT_RUN.undone(state.tab), ...stayedList(state));
  fill(place, said);
  focusOn(said);
}
