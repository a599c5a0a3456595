import type { PanelProblem } from '../../../protocol/panel';
import { call } from '../../call';
import { button, notice, outsideLink } from '../../controls';
import { problemEntry } from '../../problem-entry';
import { reasonedAction } from '../../reasoned-action';
import type { Shell } from '../../shell';
import { type Child, el, numberText } from '../../view';
import { SHARING } from '../../wording/sharing';
import { notComparedNotice } from './not-compared';
import type { Shareable } from './share-form';
import type { SharingChanged } from './sharing-changed';

/** Each finding with its place and two ways on: take it out, or say why it is no personal data. */
export function personalDataList(shell: Shell, state: Shareable, changed: SharingChanged): readonly Child[] {
  const { personalData, report } = state;
  const entries = personalData.map((problem) => {
    const declaration = reasonedAction(shell, {
      label: SHARING.notPersonal,
      name: SHARING.notPersonalOf(problem.message),
      question: SHARING.notPersonalReason,
      yes: SHARING.notPersonalYes,
      working: SHARING.declaring,
      work: (reason) => call('declareNotPersonal', report.run, problem.key, reason),
      done: (state) => {
        // The problem is accepted in the Sheet too, so the state that other pages remember is out of date.
        shell.forget();
        changed(state, SHARING.declared);
      },
    });
    const below = el('div', {}, ...wayToTakeOut(problem, report.url), declaration);
    return problemEntry(shell, problem, { listedUnder: null, below });
  });
  return [
    notComparedNotice(shell, state),
    notice('error', SHARING.personal(numberText(personalData.length)), el('p', {}, SHARING.personalRemedy)),
    el('ul', { class: 'plain problems' }, ...entries),
    button(SHARING.checkAgain, {}, () => shell.open('sharing')),
  ];
}

function wayToTakeOut({ places, message }: PanelProblem, url: string): readonly Child[] {
  if (places.some(({ sheet }) => sheet !== null)) return [el('p', { class: 'note' }, SHARING.takeOutOfSheet)];
  return [
    el('p', { class: 'note' }, SHARING.takeOutOfDocument),
    outsideLink(SHARING.openDocument, url, { name: SHARING.openDocumentOf(message) }),
  ];
}
