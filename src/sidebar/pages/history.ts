import type { HistoryEvent, HistoryShown, ShownVersion } from '../../protocol/life';
import { actionButton, load } from '../actions';
import { call } from '../call';
import { outsideLink } from '../controls';
import { download } from '../download';
import type { Shell } from '../shell';
import { type Child, el, heading, list, numberText } from '../view';
import { HISTORY, LIFE } from '../wording/life';
import { selectField } from './import/select-field';

/** The story of a period: what was done, by whom, which figures moved, and every version of its documents. */
export function historyPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  const read = (period?: string) =>
    void load(place, HISTORY.reading, {
      read: () => (period === undefined ? call('history') : call('history', period)),
      show: (history) => shown(shell, history, read),
    });
  read();
  return [el('p', { class: 'note' }, HISTORY.note), place];
}

function shown(shell: Shell, history: HistoryShown, read: (period: string) => void): readonly Child[] {
  const { period, periods, events, versions } = history;
  if (periods.length === 0) return [el('p', { class: 'note' }, HISTORY.none)];
  const options = periods.map((name) => ({ value: name, text: name }));
  return [
    selectField(HISTORY.period, { name: 'history-period', options, chosen: period }, read),
    heading(HISTORY.versions),
    versions.length === 0
      ? el('p', { class: 'note' }, HISTORY.noVersions)
      : el('ul', { class: 'plain story' }, ...versions.map((version) => versionEntry(shell, version))),
    heading(HISTORY.story),
    el('ol', { class: 'plain story' }, ...events.map(eventEntry)),
  ];
}

function versionEntry(shell: Shell, { run, checksum, kind, at, isWhole }: ShownVersion): HTMLElement {
  const place = el('div', {});
  return el(
    'li',
    {},
    el('p', { class: 'strong' }, kind.charAt(0).toUpperCase() + kind.slice(1)),
    el('p', { class: 'note' }, HISTORY.madeAt(at)),
    isWhole
      ? actionButton(shell, {
          label: HISTORY.download,
          name: HISTORY.downloadOf(kind, at),
          icon: 'export',
          working: HISTORY.downloading,
          place,
          work: () => call('versionFile', run, checksum),
          done: download,
        })
      : el('p', { class: 'note' }, HISTORY.broken),
    place,
  );
}

function eventEntry({ at, officer, action, result, remark, url, moved }: HistoryEvent): HTMLElement {
  return el(
    'li',
    {},
    el('p', { class: 'strong' }, action, ' ', result === 'Xong' ? null : el('span', { class: 'tag' }, result)),
    el('p', { class: 'note' }, LIFE.by(at, officer)),
    remark !== '' && el('p', {}, remark),
    moved.length > 0 && el('p', {}, HISTORY.moved(numberText(moved.length))),
    moved.length > 0 && list('ul', moved, 'bulleted'),
    url !== '' && outsideLink(HISTORY.open, url, { name: HISTORY.openOf(at) }),
  );
}
