import type { SharedWith } from '../../../protocol/sharing';
import { confirmedAction } from '../../actions';
import { call } from '../../call';
import type { Shell } from '../../shell';
import { type Child, el, heading } from '../../view';
import { ROLES, SHARING } from '../../wording/sharing';
import type { SharingChanged } from './sharing-changed';

interface Access {
  readonly run: string;
  readonly access: readonly SharedWith[];
}

export function accessList(shell: Shell, { run, access }: Access, changed: SharingChanged): readonly Child[] {
  const place = el('div', {});
  const entries = access.map((entry) => {
    const { permission, who, role, inherited } = entry;
    const isFixed = inherited || role === 'owner';
    return el(
      'li',
      {},
      el('span', { class: 'who' }, who),
      el('span', { class: 'note' }, ROLES[role]),
      inherited && el('span', { class: 'tag' }, SHARING.inherited),
      !isFixed &&
        confirmedAction(shell, {
          label: SHARING.revoke,
          name: SHARING.revokeOf(who),
          working: SHARING.revoking,
          question: SHARING.revokeQuestion(who),
          yes: SHARING.revoke,
          kind: 'text',
          place,
          work: () => call('revokeAccess', run, permission),
          done: (state) => changed(state, SHARING.revoked(who)),
        }),
    );
  });
  return [
    heading(SHARING.access),
    entries.length === 0
      ? el('p', { class: 'note' }, SHARING.accessNone)
      : el('ul', { class: 'plain access' }, ...entries),
    access.some(({ inherited }) => inherited) && el('p', { class: 'note' }, SHARING.inheritedNote),
    place,
  ];
}
