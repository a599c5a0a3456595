import { missingPartText } from '../../core/upgrade/missing-wording';
import type { PanelState } from '../../protocol/panel';
import type { Upgraded } from '../../protocol/upgrade';
import { actionButton } from '../actions';
import { call } from '../call';
import { notice } from '../controls';
import type { Shell } from '../shell';
import { el, list } from '../view';
import { UPGRADE } from '../wording/upgrade';

/** Tells that the Sheet is of an earlier version, what it lacks, and offers to add it; null for a whole Sheet. */
export function upgradeNotice(
  shell: Shell,
  { missing }: PanelState,
  upgraded: (fresh: PanelState, message: HTMLElement) => void,
): HTMLElement | null {
  if (missing.length === 0) return null;
  if (missing.every(({ kind }) => kind === 'name-taken')) return notice('warning', UPGRADE.nameTaken, parts(missing));
  const place = el('div', {});
  return notice(
    'information',
    UPGRADE.title,
    el('p', {}, UPGRADE.note),
    el('details', {}, el('summary', {}, UPGRADE.lacks), parts(missing)),
    actionButton<Upgraded>(shell, {
      label: UPGRADE.run,
      working: UPGRADE.running,
      kind: 'primary',
      place,
      work: () => call('upgradeSheet'),
      done: ({ added, panel }) =>
        upgraded(panel, notice('good', UPGRADE.done, parts(added), el('p', {}, UPGRADE.kept))),
    }),
    place,
  );
}

function parts(listed: PanelState['missing']): HTMLElement {
  return list(
    'ul',
    listed.map((part) => sentence(missingPartText(part))),
    'bulleted',
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
