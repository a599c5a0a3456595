import type { ReportKind } from '../../../core/report/report-kind';
import { KIND_NAMES } from '../../../core/report/report-wording';
import type { Answer } from '../../../protocol/answer';
import type { PanelState } from '../../../protocol/panel';
import type { SharingState } from '../../../protocol/sharing';
import { load } from '../../actions';
import { call } from '../../call';
import { button, newSheetNotice, notice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn } from '../../view';
import { COMMON } from '../../wording/common';
import { SHARING } from '../../wording/sharing';
import { accessList } from './access-list';
import { declaredList } from './declared-list';
import { personalDataList } from './personal-data-list';
import { reportCard } from './report-card';
import { shareForm } from './share-form';
import type { SharingChanged } from './sharing-changed';

export function sharingPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  const changed: SharingChanged = (state, message) => {
    const said = notice('good', message);
    fill(place, said, ...shown(shell, state, { changed, open }));
    focusOn(said);
  };
  const open = (kind?: ReportKind) =>
    void load(place, COMMON.reading, {
      read: () => sharingOf(shell.panel(), kind),
      show: (state) =>
        state === null ? [newSheetNotice(() => shell.open('set-up'))] : shown(shell, state, { changed, open }),
    });
  open();
  return [place];
}

/** Null in a Sheet that is not set up yet, where there is nothing to ask. */
async function sharingOf(
  panel: Promise<Answer<PanelState>>,
  kind: ReportKind | undefined,
): Promise<Answer<SharingState | null>> {
  const state = await panel;
  if (!state.ok) return state;
  if (state.value.sheet === 'new') return { ok: true, value: null };
  return kind === undefined ? call('sharingState') : call('sharingState', kind);
}

interface Ways {
  readonly changed: SharingChanged;
  /** Shows the last report of a kind. */
  open(kind: ReportKind): void;
}

function shown(shell: Shell, state: SharingState, { changed, open }: Ways): readonly Child[] {
  const { report, otherKind, isOwn } = state;
  const toOther =
    otherKind !== null && button(SHARING.toOther(KIND_NAMES[otherKind]), { icon: 'report' }, () => open(otherKind));
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
      toOther,
      notice('information', SHARING.notOwn(report.officer), el('p', {}, SHARING.notOwnRemedy)),
      button(SHARING.toReport, {}, () => shell.open('report')),
    ];
  }
  const above = el(
    'div',
    {},
    reportCard(report),
    toOther,
    ...accessList(shell, { run: report.run, access: state.access }, changed),
    declaredList(shell, state.acceptedPersonalData),
  );
  if (state.trial !== null) {
    const toReport = button(SHARING.toReport, {}, () => shell.open('report'));
    return [above, notice('warning', SHARING.trial, ...state.trial.map((text) => el('p', {}, text)), toReport)];
  }
  const shareable = { ...state, report };
  if (state.personalData.length > 0) return [above, ...personalDataList(shell, shareable, changed)];
  return [above, ...shareForm(shell, shareable, { above, changed })];
}
