import type { PanelProblem, PanelState } from '../../../protocol/panel';
import { acceptedEntry } from '../../accepted-entry';
import { icon } from '../../icons';
import type { Shell } from '../../shell';
import { type Child, el, numberText } from '../../view';
import { PROBLEMS } from '../../wording/problems';
import { SHARING } from '../../wording/sharing';

/** What was found in the document and declared to be no personal data; each declaration can be withdrawn. */
export function declaredList(shell: Shell, declared: readonly PanelProblem[]): Child {
  if (declared.length === 0) return null;
  const withdrawn = (fresh: PanelState) => {
    shell.remember(fresh);
    shell.open('sharing');
    shell.say(PROBLEMS.withdrawn);
  };
  const title = SHARING.declaredBefore(numberText(declared.length));
  return el(
    'details',
    {},
    el('summary', {}, icon('done'), el('span', { class: 'summary-name' }, title)),
    el('ul', { class: 'plain problems' }, ...declared.map((problem) => acceptedEntry(shell, problem, withdrawn))),
  );
}
