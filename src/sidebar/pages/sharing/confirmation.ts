import type { PastReport } from '../../../protocol/panel';
import type { ShareOrder } from '../../../protocol/sharing';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { button } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, heading, list, numberText } from '../../view';
import { ROLES, SHARING } from '../../wording/sharing';
import { reportCard } from './report-card';
import type { SharingChanged } from './sharing-changed';

interface Ordered {
  readonly report: PastReport;
  readonly order: ShareOrder;
}

interface Ways {
  readonly changed: SharingChanged;
  back(): void;
}

/** Shows exactly who will see what, before anything is shared. */
export function shareConfirmation(shell: Shell, { report, order }: Ordered, { changed, back }: Ways): readonly Child[] {
  const { accounts, role, message, reason } = order;
  const place = el('div', {});
  return [
    el(
      'div',
      { class: 'question wide' },
      heading(SHARING.confirm),
      reportCard(report),
      el('p', {}, SHARING.confirmWhat(ROLES[role])),
      list('ul', accounts, 'bulleted strong'),
      ...quoted(SHARING.confirmMessage, message),
      ...quoted(SHARING.confirmReason, reason),
      el('p', { class: 'note' }, SHARING.confirmLimits),
      el(
        'div',
        { class: 'buttons' },
        actionButton(shell, {
          label: SHARING.shareWith(numberText(accounts.length)),
          working: SHARING.sharing,
          kind: 'primary',
          icon: 'sharing',
          place,
          work: () => call('shareReport', order),
          done: (state) => changed(state, SHARING.shared(accounts.join(', '))),
          // Accounts are shared with one at a time, so some may have access although a later one failed.
          afterFailure: () => button(SHARING.reload, {}, () => shell.open('sharing')),
        }),
        button(SHARING.back, {}, back),
      ),
    ),
    place,
  ];
}

function quoted(label: string, text: string): readonly Child[] {
  return text === '' ? [] : [el('p', { class: 'notice-part' }, label), el('blockquote', {}, text)];
}
