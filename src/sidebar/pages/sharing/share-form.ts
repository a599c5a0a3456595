import type { PastReport } from '../../../protocol/panel';
import type { ShareOrder, SharingState } from '../../../protocol/sharing';
import { accountsIn, isAccount } from '../../accounts';
import { button, notice } from '../../controls';
import { choices, type Field, textField } from '../../fields';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, heading, list, numberText } from '../../view';
import { COMMON } from '../../wording/common';
import { SHARING } from '../../wording/sharing';
import { shareConfirmation } from './confirmation';
import { notComparedNotice } from './not-compared';
import type { SharingChanged } from './sharing-changed';
import { unwrittenNotice } from './unwritten';

export type Shareable = SharingState & { readonly report: PastReport };

interface Around {
  readonly above: HTMLElement;
  readonly changed: SharingChanged;
}

interface Fields {
  readonly accounts: Field;
  readonly role: { readonly element: HTMLElement; value(): ShareOrder['role'] };
  readonly message: Field;
  /** Asked only when something speaks against sharing. */
  readonly reason: Field | null;
}

/** A form to fill in, then a full summary to confirm; access is given only after that. */
export function shareForm(shell: Shell, state: Shareable, { above, changed }: Around): readonly Child[] {
  const { report, errors, notCompared, unwritten } = state;
  const asksReason = errors.length > 0 || notCompared !== null || unwritten.length > 0;
  const fields: Fields = {
    accounts: textField(SHARING.accounts, {
      rows: 3,
      hint: SHARING.accountsHint,
      value: withoutAccess(state).join('\n'),
    }),
    role: choices(SHARING.role, SHARING.roles, 'reader'),
    message: textField(SHARING.message, { rows: 2 }),
    reason: asksReason ? textField(SHARING.reason, { rows: 2, hint: SHARING.reasonHint }) : null,
  };
  const confirmation = el('div', {});
  const review = button(SHARING.review, { kind: 'primary' }, () => {
    if (!isComplete(fields)) return;
    show(false);
    fill(confirmation, ...shareConfirmation(shell, { report, order: orderOf(fields, report) }, { changed, back }));
    focusOn(confirmation.querySelector('h3') as HTMLElement);
  });
  const form = el(
    'div',
    { class: 'form' },
    heading(SHARING.form),
    fields.accounts.element,
    fields.role.element,
    fields.message.element,
    notComparedNotice(shell, state),
    unwrittenNotice(shell, state),
    errors.length > 0 &&
      notice('error', SHARING.standing(COMMON.errors(numberText(errors.length))), list('ul', errors, 'bulleted long')),
    fields.reason?.element ?? null,
    review,
  );

  /** While the summary is shown, the rest of the page is hidden. */
  function show(isWritten: boolean): void {
    form.hidden = !isWritten;
    above.hidden = !isWritten;
  }

  function back(): void {
    fill(confirmation);
    show(true);
    review.focus();
  }

  return [form, confirmation];
}

function withoutAccess({ suggested, access }: Shareable): readonly string[] {
  const known = access.map(({ who }) => who.toLowerCase());
  return suggested.filter((account) => !known.includes(account.trim().toLowerCase()));
}

function orderOf({ accounts, role, message, reason }: Fields, { run }: PastReport): ShareOrder {
  return {
    run,
    accounts: accountsIn(accounts.value()),
    role: role.value(),
    message: message.value(),
    reason: reason?.value() ?? '',
  };
}

/** Shows an objection at each field and moves to the first one. */
function isComplete({ accounts, reason }: Fields): boolean {
  const typed = accountsIn(accounts.value());
  const wrong = typed.filter((account) => !isAccount(account));
  const missing = typed.length === 0 ? SHARING.noAccounts : null;
  const objections = [
    accounts.object(wrong.length > 0 ? SHARING.wrongAccounts(wrong.join(', ')) : missing),
    reason?.object(reason.value() === '' ? SHARING.noReason : null) ?? true,
  ];
  if (!objections[0]) accounts.focus();
  else if (!objections[1]) reason?.focus();
  return objections.every((isRight) => isRight);
}
