import type { EntryForms, EntryKind, EntryOutcome } from '../../../core/entry/entry-types';
import { actionButton, load } from '../../actions';
import { call } from '../../call';
import { newSheetNotice, notice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, fill, list, newId } from '../../view';
import { COMMON } from '../../wording/common';
import { ENTRY } from '../../wording/entry';
import { savedNotice } from './confirmation';
import { issuedForm, plannedForm } from './document';
import { dossierForm } from './dossier';
import { type EntryForm, type FormAround, objectionsTo, reviewTyped, showObjections, warningsOf } from './entry-form';
import { withoutRow, withSaved } from './known';
import { ledgerForm } from './ledger';
import { resultForm } from './result';

const FORMS: { readonly [K in EntryKind]: (around: FormAround) => EntryForm<K> } = {
  dossier: dossierForm,
  result: resultForm,
  issued: issuedForm,
  planned: plannedForm,
  ledger: ledgerForm,
};

export function entryPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', { class: 'entry' });
  void load(place, COMMON.reading, {
    read: () => call('entryForms'),
    show: (forms) => (forms === null ? [newSheetNotice(() => shell.open('set-up'))] : shown(shell, forms)),
  });
  return [place];
}

function shown(shell: Shell, given: EntryForms): readonly Child[] {
  let forms = given;
  const id = newId();
  const kinds = Object.entries(ENTRY.kinds).map(([kind, label]) => el('option', { value: kind }, label));
  const select = el('select', { id }, ...kinds);
  const above = el('div', {});
  const place = el('div', {});
  const open = () => {
    const form = FORMS[select.value as EntryKind]({ shell, forms: () => forms });
    fill(place, ...formOf(shell, form, { forms: () => forms, above, learn }));
  };
  const learn = (fresh: EntryForms) => {
    forms = fresh;
  };
  select.addEventListener('change', () => {
    fill(above);
    open();
  });
  open();
  return [el('div', { class: 'field' }, el('label', { for: id }, ENTRY.kind), select), above, place];
}

interface Around {
  readonly forms: () => EntryForms;
  /** Where the last saved row is confirmed. */
  readonly above: HTMLElement;
  readonly learn: (forms: EntryForms) => void;
}

function formOf(shell: Shell, form: EntryForm, { forms, above, learn }: Around): readonly Child[] {
  const result = el('div', {});
  const warnings = el('div', { 'aria-live': 'polite' });
  let token = crypto.randomUUID();

  function changed(): void {
    form.explain();
    reviewTyped(form, forms());
    const said = warningsOf(form, forms());
    fill(warnings, said.length > 0 && notice('warning', ENTRY.look, list('ul', said, 'bulleted')));
  }

  /** Shows objections that only the script can find, since they need the whole Sheet. */
  function refused(objections: ReturnType<typeof objectionsTo>): boolean {
    const { first, others } = showObjections(form, objections);
    fill(result, others.length > 0 && notice('error', ENTRY.mend, list('ul', others, 'bulleted')));
    if (objections.length > 0) shell.say(ENTRY.mend);
    first?.focus();
    return objections.length > 0;
  }

  function done(outcome: EntryOutcome): void {
    const used = token;
    token = crypto.randomUUID();
    if (outcome.kind === 'refused') {
      refused(outcome.objections);
      return;
    }
    const { saved } = outcome;
    shell.forget();
    learn(withSaved(forms(), { form, saved }));
    const undone = () => {
      learn(withoutRow(forms(), saved));
      changed();
      form.first.focus();
    };
    fill(above, savedNotice(shell, saved, { token: used, undone, place: above }));
    shell.say(ENTRY.saved(saved.sheet, saved.row));
    form.next();
    changed();
    form.first.focus();
  }

  const save = actionButton<EntryOutcome>(shell, {
    label: ENTRY.save,
    working: ENTRY.saving,
    kind: 'primary',
    icon: 'entry',
    place: result,
    work: async () => {
      const objections = objectionsTo(form, forms());
      if (refused(objections)) return null;
      return call('saveEntry', { token, kind: form.kind, values: form.values() });
    },
    done,
  });
  form.listen(changed);
  changed();
  const element = el(
    'div',
    { class: 'form' },
    ...form.elements,
    warnings,
    save,
    el('p', { class: 'note' }, ENTRY.keys),
    result,
  );
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.defaultPrevented || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    save.click();
  });
  return [element];
}
