import type { PanelState } from '../../protocol/panel';
import { actionButton, load } from '../actions';
import { call } from '../call';
import { newSheetNotice, notice, outsideLink } from '../controls';
import { documentId, exportUrl } from '../document-link';
import { download } from '../download';
import { isTold } from '../failed-parts';
import type { Shell } from '../shell';
import { type Child, el, fill, heading } from '../view';
import { COMMON } from '../wording/common';
import { EXPORT } from '../wording/export';
import { kindChoice } from './kind-choice';
import { noPeriodNotice } from './period';
import { reportCard } from './sharing/report-card';

export function exportPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  void load(place, COMMON.reading, { read: shell.panel, show: (state) => shown(shell, state) });
  return [place];
}

function shown(shell: Shell, state: PanelState): readonly Child[] {
  if (state.sheet === 'new') return [newSheetNotice(() => shell.open('set-up'))];
  const result = el('div', {});
  const kind = kindChoice();
  return [
    heading(EXPORT.links),
    ...links(state),
    heading(EXPORT.direct),
    el('p', { class: 'note' }, EXPORT.directNote),
    ...(!state.period && isTold(state, 'figures')
      ? [noPeriodNotice(shell, state.lacking, () => shell.open('export'))]
      : [kind.element, downloadButton()]),
    result,
  ];

  function downloadButton(): HTMLElement {
    return actionButton(shell, {
      label: EXPORT.download,
      working: EXPORT.downloading,
      icon: 'export',
      place: result,
      work: () => call('reportFile', kind.value()),
      done: (file) => {
        download(file);
        shell.say(EXPORT.downloaded(file.name));
        fill(result, notice('good', EXPORT.downloaded(file.name)));
      },
    });
  }
}

function links({ reports }: PanelState): readonly Child[] {
  const last = reports.find(({ url }) => documentId(url) !== null);
  const id = last ? documentId(last.url) : null;
  if (!last || id === null) return [el('p', { class: 'note' }, EXPORT.none)];
  return [
    reportCard(last, EXPORT.last),
    el('p', { class: 'note' }, EXPORT.linksNote),
    el(
      'div',
      { class: 'buttons' },
      outsideLink(EXPORT.pdf, exportUrl(id, 'pdf'), { kind: 'primary', icon: 'export' }),
      outsideLink(EXPORT.word, exportUrl(id, 'docx'), { kind: 'plain', icon: 'export' }),
    ),
  ];
}
