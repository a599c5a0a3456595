import type { AssignmentOrder, AssignmentsState } from '../../../protocol/assignments';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { button } from '../../controls';
import type { Shell } from '../../shell';
import { el, newId } from '../../view';
import { ASSIGNMENTS } from '../../wording/assignments';
import { COMMON } from '../../wording/common';

interface AssignmentForm extends AssignmentOrder {
  readonly officers: readonly string[];
  readonly changed: (state: AssignmentsState) => void;
}

export function assignmentForm(shell: Shell, form: AssignmentForm): HTMLElement {
  const { before, codes, changed } = form;
  const officer = officerField(form);
  const due = dueField(form.dueIso);
  const place = el('div', {});
  const box = el(
    'div',
    { class: 'question wide', role: 'group', 'aria-label': ASSIGNMENTS.assignOf(codes.join(', ')) },
    officer.element,
    due.element,
    el(
      'div',
      { class: 'buttons' },
      actionButton<AssignmentsState>(shell, {
        label: ASSIGNMENTS.save,
        kind: 'primary',
        working: ASSIGNMENTS.saving,
        place,
        work: async () => {
          if (!officer.isFilled()) return null;
          return call('assignSection', { before, codes, officer: officer.value(), dueIso: due.value() });
        },
        done: changed,
      }),
      button(COMMON.cancel, {}, () => box.remove()),
    ),
    place,
  );
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') box.remove();
  });
  return box;
}

/** A text field that suggests the known names. */
function officerField({ officer, officers }: Pick<AssignmentForm, 'officer' | 'officers'>) {
  const id = newId();
  const input = el('input', { id, type: 'text', list: `${id}-list`, 'aria-describedby': `${id}-hint ${id}-objection` });
  input.value = officer;
  const objection = el('p', { class: 'objection', id: `${id}-objection`, role: 'alert' });
  const element = el(
    'div',
    { class: 'field' },
    el('label', { for: id }, ASSIGNMENTS.officer),
    el('p', { class: 'note', id: `${id}-hint` }, ASSIGNMENTS.officerHint),
    input,
    el('datalist', { id: `${id}-list` }, ...officers.map((name) => el('option', { value: name }))),
    objection,
  );
  const object = (isBlank: boolean) => {
    objection.textContent = isBlank ? ASSIGNMENTS.noOfficer : '';
    input.setAttribute('aria-invalid', String(isBlank));
  };
  input.addEventListener('input', () => object(false));
  return {
    element,
    value: () => input.value.trim(),
    isFilled(): boolean {
      const isBlank = input.value.trim() === '';
      object(isBlank);
      if (isBlank) input.focus();
      return !isBlank;
    },
  };
}

function dueField(iso: string) {
  const id = newId();
  const input = el('input', { id, type: 'date' });
  input.value = iso;
  return {
    element: el('div', { class: 'field' }, el('label', { for: id }, ASSIGNMENTS.dueField), input),
    value: () => input.value,
  };
}
