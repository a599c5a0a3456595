import type { Answer } from '../../../protocol/answer';
import type { FinishedYear, NewYearState, PreparedYear } from '../../../protocol/new-year';
import { confirmedAction, load } from '../../actions';
import { call } from '../../call';
import { button, newSheetNotice, notice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, heading, list } from '../../view';
import { COMMON } from '../../wording/common';
import { NEW_YEAR } from '../../wording/new-year';
import { newYearNotice } from './notice';
import { finishedNotice, preparedNotice } from './results';

export function newYearPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  void load(place, COMMON.reading, {
    read: () => read(shell),
    show: (state) => (state === null ? [newSheetNotice(() => shell.open('set-up'))] : shown(shell, state, place)),
  });
  return [place, heading(NEW_YEAR.newHand), list('ul', NEW_YEAR.newHandSteps, 'bulleted')];
}

async function read(shell: Shell): Promise<Answer<NewYearState | null>> {
  const panel = await shell.panel();
  if (!panel.ok) return panel;
  return panel.value.sheet === 'new' ? { ok: true, value: null } : call('newYearState');
}

function shown(shell: Shell, state: NewYearState, place: HTMLElement): readonly Child[] {
  const { year } = state;
  if (year === null) return [notice('warning', NEW_YEAR.noYear, ...state.blocking.map(paragraph))];
  return state.kind === 'copy' ? copy(shell, year, place) : old(shell, { ...state, year }, place);
}

function paragraph(text: string): HTMLElement {
  return el('p', {}, text);
}

type Known = NewYearState & { readonly year: number };

function old(shell: Shell, state: Known, place: HTMLElement): readonly Child[] {
  const { year, cutOff, check, blocking, advice, prepared } = state;
  return [
    heading(NEW_YEAR.title(year)),
    el('p', {}, NEW_YEAR.whatOld),
    el(
      'div',
      { class: 'card' },
      el('p', { class: 'document-name' }, NEW_YEAR.cutOff(cutOff)),
      check !== '' && paragraph(check),
    ),
    advice.length > 0 &&
      notice(
        'warning',
        NEW_YEAR.advice,
        ...advice.map(paragraph),
        button(NEW_YEAR.toFreeze, {}, () => shell.open('freeze')),
      ),
    prepared && el('p', { class: 'note' }, NEW_YEAR.preparedBy(prepared.by, prepared.at)),
    blocking.length > 0
      ? notice('warning', NEW_YEAR.blocked, list('ul', blocking, 'bulleted'))
      : preparing(shell, state, place),
  ];
}

function preparing(shell: Shell, { year, prepared }: Known, place: HTMLElement): HTMLElement {
  const result = el('div', {});
  const action = confirmedAction<PreparedYear>(shell, {
    label: prepared ? NEW_YEAR.prepareAgain : NEW_YEAR.prepare,
    kind: prepared ? 'plain' : 'primary',
    question: NEW_YEAR.prepareQuestion(year),
    yes: NEW_YEAR.prepareYes,
    yesKind: 'primary',
    working: NEW_YEAR.preparing,
    place: result,
    work: () => call('prepareNewYear'),
    done: (made) => showResult(place, preparedNotice(made)),
  });
  return el('div', {}, action, result);
}

function copy(shell: Shell, year: number, place: HTMLElement): readonly Child[] {
  const result = el('div', {});
  return [
    newYearNotice({ unfinishedYear: year }, null),
    confirmedAction<FinishedYear>(shell, {
      label: NEW_YEAR.finish(year),
      kind: 'primary',
      question: NEW_YEAR.finishQuestion(year),
      yes: NEW_YEAR.finishYes,
      yesKind: 'primary',
      working: NEW_YEAR.finishing,
      place: result,
      work: () => call('finishNewYear'),
      done: (made) => {
        shell.forget();
        showResult(place, finishedNotice(made));
      },
    }),
    result,
  ];
}

function showResult(place: HTMLElement, said: HTMLElement): void {
  fill(place, said);
  focusOn(said);
}
