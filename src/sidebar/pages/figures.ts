import type { Answer } from '../../protocol/answer';
import type { FigureRow } from '../../protocol/figures';
import { load } from '../actions';
import { call } from '../call';
import { newSheetNotice } from '../controls';
import { foldedWords } from '../filter-tags';
import type { Shell } from '../shell';
import { traceButton } from '../trace';
import { type Child, el, fill, heading, newId } from '../view';
import { COMMON } from '../wording/common';
import { FIGURES } from '../wording/figures';

export function figuresPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  void load(place, COMMON.reading, {
    read: async (): Promise<Answer<readonly FigureRow[] | null>> => {
      const panel = await shell.panel();
      if (!panel.ok) return panel;
      return panel.value.sheet === 'new' ? { ok: true, value: null } : call('figureRows');
    },
    show: (rows) => (rows === null ? [newSheetNotice(() => shell.open('set-up'))] : shown(shell, rows)),
  });
  return [place];
}

function shown(shell: Shell, rows: readonly FigureRow[]): readonly Child[] {
  const id = newId();
  const input = el('input', { type: 'search', id, autocomplete: 'off' });
  const found = el('div', {});
  const filter = () => {
    const words = foldedWords(input.value);
    const matching = rows.filter(({ code, label }) => words.every((word) => foldedText(code, label).includes(word)));
    fill(found, ...groups(shell, matching));
  };
  input.addEventListener('input', filter);
  filter();
  const place = el('div', {});
  return [
    el('p', { class: 'note' }, FIGURES.note),
    el(
      'div',
      { class: 'buttons' },
      ...FIGURES.quick.map(({ code, label }) => traceButton(shell, { code, label, name: label, place })),
    ),
    place,
    el('div', { class: 'field' }, el('label', { for: id }, FIGURES.search), input),
    found,
  ];
}

function foldedText(code: string, label: string): string {
  return foldedWords(`${code} ${label}`).join(' ');
}

function groups(shell: Shell, rows: readonly FigureRow[]): readonly Child[] {
  if (rows.length === 0) return [el('p', { class: 'note' }, FIGURES.noneFound)];
  const titles: Readonly<Record<string, string>> = FIGURES.groups;
  const titleOf = (code: string) => titles[code.split('_')[0] ?? ''] ?? FIGURES.otherGroup;
  return [...new Set([...Object.values(titles), FIGURES.otherGroup])].flatMap((title): readonly Child[] => {
    const own = rows.filter(({ code }) => titleOf(code) === title);
    if (own.length === 0) return [];
    return [heading(title), el('ul', { class: 'plain figure-rows' }, ...own.map((row) => entry(shell, row)))];
  });
}

function entry(shell: Shell, row: FigureRow): HTMLElement {
  const { code, label, unit, text, previous, lastYear, change, changeOnLastYear, today } = row;
  const place = el('div', {});
  const isCounted = /\d/.test(text);
  return el(
    'li',
    {},
    el(
      'div',
      { class: 'figure-row' },
      el('span', {}, label),
      el('strong', {}, isCounted && unit !== '%' ? `${text} ${unit}` : text),
    ),
    today !== null &&
      el('p', { class: 'note' }, el('span', { class: 'tag' }, FIGURES.frozen), ' ', FIGURES.today(today)),
    previous !== '' && el('p', { class: 'note' }, FIGURES.previous(previous, change)),
    lastYear !== '' && el('p', { class: 'note' }, FIGURES.lastYear(lastYear, changeOnLastYear)),
    el(
      'div',
      { class: 'figure-row' },
      el('code', {}, code),
      isCounted && traceButton(shell, { code, label: FIGURES.trace, name: FIGURES.traceOf(label), place }),
    ),
    place,
  );
}
