import type { Answer } from '../../../protocol/answer';
import type { PanelState } from '../../../protocol/panel';
import type { SharingState } from '../../../protocol/sharing';
import { load } from '../../actions';
import { call } from '../../call';
import { button, newSheetNotice, notice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, list } from '../../view';
import { COMMON } from '../../wording/common';
import { FREEZE } from '../../wording/freeze';
import { SHARING } from '../../wording/sharing';
import { accessList } from './access-list';
import { reportCard } from './report-card';
import { shareForm } from './share-form';
import type { SharingChanged } from './sharing-changed';

export function sharingPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  const changed: SharingChanged = (state, message) => {
    const said = notice('good', message);
    fill(place, said, ...shown(shell, state, changed));
    focusOn(said);
  };
  void load(place, COMMON.reading, {
    read: () => sharingOf(shell.panel()),
    show: (state) => (state === null ? [newSheetNotice(() => shell.open('set-up'))] : shown(shell, state, changed)),
  });
  return [place];
}

/** Null in a Sheet that is not set up yet, where there is nothing to ask. */
async function sharingOf(panel: Promise<Answer<PanelState>>): Promise<Answer<SharingState | null>> {
  const state = await panel;
  if (!state.ok) return state;
  return state.value.sheet === 'new' ? { ok: true, value: null } : call('sharingState');
}

function shown(shell: Shell, state: SharingState, changed: SharingChanged): readonly Child[] {
  const { report, isOwn } = state;
  if (report === null) {
    return [
      notice(
        'information',
        SHARING.none,
        button(SHARING.toReport, { kind: 'primary' }, () => shell.open('report')),
      ),
    ];
  }
  if (!isOwn) {
    return [
      reportCard(report),
      notice('information', SHARING.notOwn(report.officer), el('p', {}, SHARING.notOwnRemedy)),
      button(SHARING.toReport, {}, () => shell.open('report')),
    ];
  }
  const above = el(
    'div',
    {},
    reportCard(report),
    ...accessList(shell, { run: report.run, access: state.access }, changed),
  );
  if (state.personalData.length > 0) {
    const personal = list('ul', state.personalData, 'bulleted');
    return [
      above,
      notice('error', SHARING.personal, personal, el('p', {}, SHARING.personalRemedy)),
      button(FREEZE.toProblems, {}, () => shell.open('problems')),
    ];
  }
  return [above, ...shareForm(shell, { ...state, report }, { above, changed })];
}
