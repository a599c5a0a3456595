import type { Answer } from '../../../protocol/answer';
import type { RemarksOutcome, RemarksShown } from '../../../protocol/level-above';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { type ChosenRemarks, chosenRemarks } from '../../chosen-remarks';
import { notice } from '../../controls';
import { type Field, textField } from '../../fields';
import type { Shell } from '../../shell';
import { el, fill, focusOn, list } from '../../view';
import { REMARKS } from '../../wording/level-above';

type Added = (shown: RemarksShown) => void;

/** The file that the level above sent, or lines pasted from its letter. */
export function remarksForm(shell: Shell, run: string, added: Added): HTMLElement {
  const file = chosenRemarks(REMARKS.file);
  const pasted = textField(REMARKS.paste, { rows: 3 });
  const place = el('div', {});
  const send = async (isSure: boolean): Promise<Answer<RemarksOutcome> | null> => {
    const text = await givenText(file, pasted);
    return text === null ? null : call('addRemarks', { run, text, isSure });
  };
  const heard = (outcome: RemarksOutcome): void => {
    if (outcome.kind === 'done') {
      added(outcome.shown);
      return;
    }
    const question = asked(shell, outcome.concerns, { send: () => send(true), heard });
    fill(place, question);
    focusOn(question);
  };
  return el(
    'div',
    { class: 'life-form' },
    file.element,
    pasted.element,
    actionButton<RemarksOutcome>(shell, {
      label: REMARKS.add,
      working: REMARKS.adding,
      place,
      work: () => send(false),
      done: heard,
    }),
    place,
  );
}

/** Null when there is nothing to send, which the fields say. */
async function givenText(file: ChosenRemarks, pasted: Field): Promise<string | null> {
  const content = await file.read();
  if (content === null) return null;
  const typed = pasted.value();
  const objection = content === '' && typed === '' ? REMARKS.nothing : null;
  const isGiven = pasted.object(content !== '' && typed !== '' ? REMARKS.both : objection);
  if (!isGiven) pasted.focus();
  return isGiven ? content || typed : null;
}

interface Again {
  readonly send: () => Promise<Answer<RemarksOutcome> | null>;
  readonly heard: (outcome: RemarksOutcome) => void;
}

function asked(shell: Shell, concerns: readonly string[], { send, heard }: Again): HTMLElement {
  const place = el('div', {});
  return notice(
    'warning',
    REMARKS.asked,
    list('ul', concerns, 'bulleted'),
    actionButton<RemarksOutcome>(shell, {
      label: REMARKS.sure,
      working: REMARKS.adding,
      place,
      work: send,
      done: heard,
    }),
    place,
  );
}
