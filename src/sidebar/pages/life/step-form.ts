import { looksAtDocument, NEEDS, type Need, type Step } from '../../../core/report-life/life-steps';
import type { Answer } from '../../../protocol/answer';
import type { LifeNow, LifeShown, StepOrder, StepOutcome } from '../../../protocol/life';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { type ChosenDocx, chosenDocx, UNREADABLE } from '../../chosen-docx';
import type { ChosenRemarks } from '../../chosen-remarks';
import { notice } from '../../controls';
import { textField } from '../../fields';
import { type FormField, lineField } from '../../form-fields';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, list } from '../../view';
import { COMMON } from '../../wording/common';
import { LIFE, LIFE_BUTTONS, LIFE_FIELDS } from '../../wording/life';
import { returnedRemarks } from './returned-remarks';

interface ToTake {
  readonly life: LifeShown & { readonly run: string };
  readonly step: Step;
  readonly taken: (life: LifeNow, message: string) => void;
}

/** What a step needs, filled in as far as it is known, and the button that takes it. */
export function stepForm(shell: Shell, { life, step, taken }: ToTake): HTMLElement {
  const fields = fieldsOf(step, life);
  const file = looksAtDocument(step) ? chosenDocx(LIFE.file, withoutFile(life)) : null;
  const remarks = step === 'returned' ? returnedRemarks(fields.remark ?? null) : null;
  const place = el('div', {});
  const { label, working, done } = LIFE_BUTTONS[step];
  const send = (reason: string) => ordered({ fields, file, remarks, life, step }, reason);
  const heard = (outcome: StepOutcome): void => {
    if (outcome.kind === 'done') taken(outcome.life, done);
    else asked(place, askedAgain(shell, { concerns: outcome.concerns, send, heard, working }));
  };
  const kind = step === 'returned' ? 'plain' : 'primary';
  return el(
    'div',
    { class: 'life-form' },
    remarks ? remarks.element : null,
    ...Object.values(fields).map(({ element }) => element),
    file ? file.element : null,
    actionButton<StepOutcome>(shell, { label, working, place, kind, work: () => send(''), done: heard }),
    place,
  );
}

/** Who did not make the report cannot have its Google Doc read. */
function withoutFile({ isMaker, report }: LifeShown): string {
  return isMaker ? COMMON.readFromDoc : LIFE.waitsForMaker(report?.officer ?? '');
}

function asked(place: HTMLElement, question: HTMLElement): void {
  fill(place, question);
  focusOn(question);
}

interface Filled extends Pick<ToTake, 'life' | 'step'> {
  readonly fields: Readonly<Record<string, FormField>>;
  readonly file: ChosenDocx | null;
  readonly remarks: ChosenRemarks | null;
}

/** Null when the chosen file could not be read, which its field says. */
async function ordered(
  { fields, file, remarks, life, step }: Filled,
  reason: string,
): Promise<Answer<StepOutcome> | null> {
  const chosen = file ? await file.read() : null;
  const sent = remarks ? await remarks.read() : '';
  if (chosen === UNREADABLE || sent === null) return null;
  const typed = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.value()]));
  const blank = { number: '', symbol: '', on: '', recipients: '', remark: '' };
  const order: StepOrder = {
    ...blank,
    ...typed,
    remarks: sent,
    run: life.run,
    step,
    seen: life.seen,
    file: chosen,
    reason,
  };
  return call('takeStep', order);
}

function fieldsOf(step: Step, { proposal, recipients }: LifeShown): Readonly<Record<string, FormField>> {
  const known: Readonly<Record<Need, string>> = {
    number: proposal.number,
    on: proposal.on,
    recipients,
    remark: '',
  };
  const lines: Readonly<Record<Need, number>> = { number: 1, on: 1, recipients: 3, remark: 3 };
  const fields = NEEDS[step].flatMap((need): [string, FormField][] => {
    const hint = need === 'number' ? LIFE.numberHint : '';
    const field = lineField(LIFE_FIELDS[need], { value: known[need], lines: lines[need], hint });
    if (need !== 'number') return [[need, field]];
    return [
      [need, field],
      ['symbol', lineField(LIFE_FIELDS.symbol, { value: proposal.symbol })],
    ];
  });
  return Object.fromEntries(fields);
}

interface AskedAgain {
  readonly concerns: readonly string[];
  readonly send: (reason: string) => Promise<Answer<StepOutcome> | null>;
  readonly heard: (outcome: StepOutcome) => void;
  readonly working: string;
}

/** What speaks against the step, and a field for the reason to take it nevertheless. */
function askedAgain(shell: Shell, { concerns, send, heard, working }: AskedAgain): HTMLElement {
  const field = textField(LIFE.reason, { rows: 2, hint: COMMON.reasonHint });
  const place = el('div', {});
  const parts: readonly Child[] = [
    list('ul', concerns, 'bulleted'),
    field.element,
    actionButton<StepOutcome>(shell, {
      label: LIFE.goOn,
      working,
      place,
      work: async () => {
        if (field.object(field.value() === '' ? COMMON.noReason : null)) return send(field.value());
        field.focus();
        return null;
      },
      done: heard,
    }),
    place,
  ];
  return notice('warning', LIFE.asked, ...parts);
}
