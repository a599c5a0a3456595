import { dayText } from '../../../core/calendar/day-text';
import type { EntryValues, FoundDossier, FoundDossiers } from '../../../core/entry/entry-types';
import { completedDay, dayTyped } from '../../../core/entry/typed-day';
import { typedOf } from '../../../core/entry/typed-row';
import { choiceText } from '../../../core/workbook/contract/column';
import { DOSSIERS_TAB } from '../../../core/workbook/contract/dossier-tabs';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { type FormField, lineField, selectField, tickField } from '../../form-fields';
import type { Shell } from '../../shell';
import { el, fill, focusOn, numberText } from '../../view';
import { ENTRY, ENTRY_RESULT } from '../../wording/entry';
import { dayField, type EntryForm, type FormAround, valuesOf } from './entry-form';

const { columns } = DOSSIERS_TAB;

export function resultForm({ shell, forms }: FormAround): EntryForm<'result'> {
  const { today } = forms();
  const statuses = (['returned', 'refused', 'withdrawn', 'stopped'] as const).map((status) =>
    choiceText(columns.status, status),
  );
  const search = dossierSearch(shell, (chosen) => keep(chosen));
  const fields = {
    code: search,
    returnedOn: dayField(columns.returnedOn.header, today, { value: dayText(today) }),
    status: selectField(columns.status.header, statuses, statuses[0] ?? ''),
    electronicResult: tickField(columns.electronicResult.header, ENTRY.yes),
    apologisedOn: dayField(columns.apologisedOn.header, today),
  };

  /** What the row already says stays, unless the officer changes it. */
  function keep({ typed }: FoundDossier): void {
    fields.electronicResult.set(typed.electronicResult ? ENTRY.yes : '');
    fields.apologisedOn.set(typed.apologisedOn === null ? '' : dayText(typed.apologisedOn));
  }

  function values(): EntryValues {
    return {
      ...valuesOf(fields),
      returnedOn: completedDay(fields.returnedOn.value(), today),
      apologisedOn: completedDay(fields.apologisedOn.value(), today),
    };
  }

  return {
    kind: 'result',
    elements: Object.values(fields).map(({ element }) => element),
    fields,
    listen(heard) {
      for (const field of Object.values(fields)) field.listen(heard);
    },
    first: search,
    values,
    checked() {
      const { chosen } = search;
      return { ...(chosen ? typedOf(DOSSIERS_TAB, chosen.typed) : {}), ...values() };
    },
    explain() {
      const returnedOn = dayTyped(fields.returnedOn.value(), today);
      const dueOn = search.chosen?.dueOn ?? null;
      const isLate = returnedOn !== null && dueOn !== null && returnedOn > dueOn;
      fields.returnedOn.note(isLate ? ENTRY_RESULT.late(returnedOn - dueOn) : '');
      fields.apologisedOn.show(isLate || search.chosen?.typed.apologisedOn != null);
    },
    next() {
      for (const field of [search, fields.electronicResult, fields.apologisedOn]) field.set('');
    },
  };
}

interface DossierSearch extends FormField {
  readonly chosen: FoundDossier | null;
}

/** Searches the Sheet for a dossier by part of its code; the field's value is the code of the chosen dossier. */
function dossierSearch(shell: Shell, picked: (dossier: FoundDossier) => void): DossierSearch {
  const typed = lineField(ENTRY_RESULT.search);
  const place = el('div', {});
  let chosen: FoundDossier | null = null;
  let heard = () => {};
  const find = actionButton<FoundDossiers>(shell, {
    label: ENTRY_RESULT.find,
    working: ENTRY_RESULT.finding,
    place,
    work: async () => (typed.value() === '' ? null : call('findDossiers', typed.value())),
    done: (found) => {
      const [only, ...others] = found.dossiers;
      if (only && others.length === 0 && isOpen(only)) choose(only);
      else {
        const shown = el('div', {}, ...foundList(found, choose));
        fill(place, shown);
        focusOn(shown.querySelector<HTMLElement>('button') ?? (shown.firstElementChild as HTMLElement));
      }
    },
  });

  function choose(dossier: FoundDossier): void {
    chosen = dossier;
    typed.set(dossier.typed.code);
    typed.object(null);
    fill(place, el('div', { class: 'card' }, el('p', { class: 'note' }, ENTRY_RESULT.chosen), ...described(dossier)));
    shell.say(`${ENTRY_RESULT.chosen}: ${dossier.typed.code}`);
    picked(dossier);
    heard();
  }

  // On `input` only: when the field is left, a choice may have filled it.
  typed.element.addEventListener('input', () => {
    chosen = null;
    fill(place);
  });
  typed.element.addEventListener('keydown', (event) => {
    // In other fields Enter saves the form.
    if (event.key !== 'Enter' || chosen !== null) return;
    event.preventDefault();
    find.click();
  });
  return {
    ...typed,
    element: el('div', {}, typed.element, el('div', { class: 'buttons' }, find), place),
    get chosen() {
      return chosen;
    },
    value: () => chosen?.typed.code ?? '',
    object: (text) => typed.object(text !== null && chosen === null ? ENTRY_RESULT.choose : text),
    set(value) {
      typed.set(value);
      chosen = null;
      fill(place);
    },
    listen(told) {
      heard = told;
    },
  };
}

function foundList({ count, dossiers }: FoundDossiers, choose: (dossier: FoundDossier) => void) {
  if (count === 0) return [el('p', { class: 'note' }, ENTRY_RESULT.none)];
  const entries = dossiers.map((dossier) => {
    if (!isOpen(dossier)) return el('li', { class: 'found' }, ...described(dossier));
    const button = el('button', { type: 'button', class: 'found' }, ...described(dossier));
    button.addEventListener('click', () => choose(dossier));
    return el('li', {}, button);
  });
  return [
    count > dossiers.length &&
      el('p', { class: 'note' }, ENTRY_RESULT.more(numberText(dossiers.length), numberText(count))),
    el('ul', { class: 'plain', 'aria-label': ENTRY_RESULT.found }, ...entries),
  ];
}

function isOpen({ typed }: FoundDossier): boolean {
  return typed.returnedOn === null && typed.status !== 'cancelled';
}

function described({ typed, procedureName, dueOn }: FoundDossier): readonly HTMLElement[] {
  const parts = [
    ENTRY_RESULT.received(dayText(typed.receivedOn)),
    dueOn === null ? '' : ENTRY_RESULT.due(dayText(dueOn)),
    typed.returnedOn === null ? '' : ENTRY_RESULT.answered(dayText(typed.returnedOn)),
    typed.status === 'cancelled' ? ENTRY_RESULT.cancelled : '',
  ];
  return [
    el('span', { class: 'strong' }, typed.code),
    el('span', {}, procedureName),
    el('span', { class: 'note' }, parts.filter((part) => part !== '').join(', ')),
  ];
}
