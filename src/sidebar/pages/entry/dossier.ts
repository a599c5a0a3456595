import { dayText } from '../../../core/calendar/day-text';
import { dueDay } from '../../../core/calendar/due-day';
import { calendarOf } from '../../../core/entry/entry-forms';
import type { EntryForms, EntryValues, UsedProcedure } from '../../../core/entry/entry-types';
import { searchProcedures } from '../../../core/entry/search-procedures';
import { completedDay, dayTyped } from '../../../core/entry/typed-day';
import { acceptedTexts, choiceText } from '../../../core/workbook/contract/column';
import { DOSSIERS_TAB } from '../../../core/workbook/contract/dossier-tabs';
import { byCode } from '../../../core/workbook/reading/by-code';
import { type Choice, combobox } from '../../combobox';
import { type FormField, lineField, selectField, tickField } from '../../form-fields';
import { el, numberText } from '../../view';
import { ENTRY, ENTRY_DOSSIER } from '../../wording/entry';
import { dayField, type EntryForm, type FormAround, valuesOf } from './entry-form';

const MOST_OFFERED = 8;
const { columns } = DOSSIERS_TAB;

export function dossierForm({ forms }: FormAround): EntryForm<'dossier'> {
  const { today } = forms();
  const channels = acceptedTexts(columns.channel);
  const answered = tickField(ENTRY_DOSSIER.answered, ENTRY.yes);
  const fields = {
    code: lineField(columns.code.header),
    procedureCode: combobox(ENTRY_DOSSIER.procedure, {
      hint: ENTRY_DOSSIER.procedureHint,
      none: ENTRY_DOSSIER.noProcedure,
      search: (typed) => offered(forms(), typed),
    }),
    receivedOn: dayField(columns.receivedOn.header, today, { value: dayText(today) }),
    channel: selectField(columns.channel.header, channels, channels[0] ?? ''),
    dueOn: dayField(columns.dueOn.header, today, { hint: ENTRY_DOSSIER.dueHint }),
    paidOnline: tickField(columns.paidOnline.header, ENTRY.yes),
    amountVnd: lineField(columns.amountVnd.header),
    electronicCopy: tickField(columns.electronicCopy.header, ENTRY.yes),
  };
  const more = {
    digitised: tickField(columns.digitised.header, ENTRY.yes),
    reusedData: tickField(columns.reusedData.header, ENTRY.yes),
    fromElsewhere: tickField(columns.fromElsewhere.header, ENTRY.yes),
  };
  const all = { ...fields, ...more };
  const procedure = () => byCode(forms().procedures)(fields.procedureCode.value());

  function values(): EntryValues {
    const typed = valuesOf(all);
    const receivedOn = completedDay(fields.receivedOn.value(), today);
    const isAnswered = answered.value() !== '';
    return {
      ...typed,
      receivedOn,
      dueOn: completedDay(fields.dueOn.value(), today),
      returnedOn: isAnswered ? receivedOn : '',
      status: choiceText(columns.status, isAnswered ? 'returned' : 'pending'),
    };
  }

  return {
    kind: 'dossier',
    elements: [...[...Object.values(fields), answered].map(({ element }) => element), folded(Object.values(more))],
    fields: all,
    listen(heard) {
      for (const field of [...Object.values(all), answered]) field.listen(heard);
    },
    first: fields.code,
    values,
    checked: values,
    explain() {
      const chosen = procedure();
      fields.paidOnline.show(chosen?.bearsFee === true);
      fields.amountVnd.show(chosen?.bearsFee === true);
      fields.electronicCopy.show(chosen?.certifiesCopies === true);
      fields.procedureCode.note(chosen?.name ?? ENTRY_DOSSIER.procedureHint);
      fields.dueOn.note(dueText(chosen, fields, forms()));
    },
    next() {
      const { code, dueOn, paidOnline, amountVnd, electronicCopy } = fields;
      for (const field of [code, dueOn, paidOnline, amountVnd, electronicCopy, ...Object.values(more)]) field.set('');
    },
  };
}

/** Not every desk notes these, so they stay out of the way until opened. */
function folded(fields: readonly FormField[]): HTMLElement {
  return el('details', {}, el('summary', {}, ENTRY_DOSSIER.more), ...fields.map(({ element }) => element));
}

/** The due day, computed here with the Sheet's calendar. */
function dueText(
  procedure: UsedProcedure | undefined,
  { receivedOn, dueOn }: { readonly receivedOn: FormField; readonly dueOn: FormField },
  { today, daysOff }: EntryForms,
): string {
  const received = dayTyped(receivedOn.value(), today);
  if (!procedure || received === null) return ENTRY_DOSSIER.dueHint;
  const { timeLimit: count, timeUnit: unit } = procedure;
  const due = dayText(dueDay(received, { count, unit }, calendarOf(daysOff)));
  if (dueOn.value() !== '') return ENTRY_DOSSIER.dueTyped(due);
  const limit = unit === 'calendar-day' ? ENTRY_DOSSIER.calendarDays(count) : ENTRY_DOSSIER.workingDays(count);
  return ENTRY_DOSSIER.due(due, count === 0 ? ENTRY_DOSSIER.sameDay : limit);
}

function offered({ procedures, today }: EntryForms, typed: string): readonly Choice[] {
  return searchProcedures(procedures, typed)
    .slice(0, MOST_OFFERED)
    .map((procedure) => ({
      value: procedure.code,
      text: `${procedure.code} ${procedure.name}`,
      note: [procedure.sector, useText(procedure, today)].filter((part) => part !== '').join(' · '),
    }));
}

function useText({ dossiers, change, changedOn }: UsedProcedure, today: number): string {
  if (change === 'abolished' && (changedOn === null || changedOn <= today)) return ENTRY_DOSSIER.abolished;
  return dossiers === 0 ? ENTRY_DOSSIER.unused : ENTRY_DOSSIER.used(numberText(dossiers));
}
