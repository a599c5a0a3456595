import type { Answer } from '../../protocol/answer';
import type { ChartsState } from '../../protocol/charts';
import { actionButton, load } from '../actions';
import { call } from '../call';
import { button, newSheetNotice, notice } from '../controls';
import { icon } from '../icons';
import { jump } from '../jump';
import type { Shell } from '../shell';
import { type Child, el, fill, focusOn, heading } from '../view';
import { CHARTS } from '../wording/charts';
import { COMMON } from '../wording/common';

export function chartsPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  void load(place, COMMON.reading, {
    read: async (): Promise<Answer<ChartsState | null>> => {
      const panel = await shell.panel();
      if (!panel.ok) return panel;
      return panel.value.sheet === 'new' ? { ok: true, value: null } : call('chartsState');
    },
    show: (state) => (state === null ? [newSheetNotice(() => shell.open('set-up'))] : shown(shell, state, place)),
  });
  return [place];
}

function shown(shell: Shell, state: ChartsState, place: HTMLElement): readonly Child[] {
  const { tab, isThere, charts } = state;
  const result = el('div', {});
  const draw = actionButton(shell, {
    label: CHARTS.draw(tab),
    working: CHARTS.drawing,
    kind: 'primary',
    icon: 'charts',
    place: result,
    work: () => call('drawCharts'),
    done: (fresh) => {
      const said = notice('good', CHARTS.drawn(fresh.tab));
      shell.say(CHARTS.drawn(fresh.tab));
      fill(place, said, ...shown(shell, fresh, place));
      focusOn(said);
    },
  });
  return [
    el('p', {}, CHARTS.note(tab)),
    el('div', { class: 'buttons' }, draw, isThere && jumpToTab(shell, tab, result)),
    result,
    heading(CHARTS.charts),
    el('ul', { class: 'plain charts' }, ...charts.map(chartEntry)),
    el('p', { class: 'note' }, CHARTS.kept),
  ];
}

function jumpToTab(shell: Shell, tab: string, place: HTMLElement): HTMLElement {
  const from = button(
    CHARTS.toTab(tab),
    {},
    () => void jump(shell, { sheet: tab, row: 1, column: '' }, { from, place }),
  );
  return from;
}

function chartEntry({ title, isThere }: ChartsState['charts'][number]): HTMLElement {
  return el(
    'li',
    {},
    icon(isThere ? 'done' : 'waiting'),
    el('span', {}, title),
    el('span', { class: 'note' }, isThere ? CHARTS.isThere : CHARTS.isNotThere),
  );
}
