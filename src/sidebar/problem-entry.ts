import { isPersonal } from '../core/checks/privacy/is-personal';
import type { PanelPlace, PanelProblem } from '../protocol/panel';
import { placeText } from './group-problems';
import { icon } from './icons';
import { jump } from './jump';
import type { Shell } from './shell';
import { type Child, el } from './view';
import { PROBLEMS } from './wording/problems';

interface Entry {
  /** The tab whose list it stands in; its places do not name that tab. */
  readonly listedUnder: string | null;
  /** Whether it says itself how grave and how sure it is, in a list of both kinds. */
  readonly judged?: boolean;
  readonly below?: Child;
}

/** Shows a finding and its places; a place in the Sheet can be pressed to go there. */
export function problemEntry(
  shell: Shell,
  problem: PanelProblem,
  { listedUnder, judged = false, below }: Entry,
): HTMLElement {
  const { message, places, code, confidence, severity } = problem;
  return el(
    'li',
    { class: judged ? `finding severity ${severity}` : 'finding' },
    judged &&
      el(
        'p',
        { class: 'judged' },
        icon(severity),
        `${PROBLEMS.severities[severity].title}, ${PROBLEMS.confidence[confidence]}`,
      ),
    el('p', { class: 'message' }, isPersonal(code) && el('span', { class: 'tag' }, PROBLEMS.personal), message),
    !judged && confidence !== 'certain' && el('p', { class: 'note' }, PROBLEMS.confidence[confidence]),
    el('ul', { class: 'plain places' }, ...places.filter(isShown).map((place) => placeOf(shell, place, listedUnder))),
    below ?? null,
  );
}

function isShown({ sheet, paragraph }: PanelPlace): boolean {
  return sheet !== null || paragraph !== null;
}

function placeOf(shell: Shell, found: PanelPlace, listedUnder: string | null): HTMLElement {
  const { sheet, row, column, text } = found;
  const words: readonly Child[] = [
    el('span', { class: 'place' }, placeText(found, listedUnder)),
    text !== '' && el('span', { class: 'quote' }, text),
  ];
  if (sheet === null) return el('li', {}, el('div', { class: 'problem' }, el('span', {}, ...words)));
  const place = el('div', {});
  const from = el('button', { type: 'button', class: 'problem' }, el('span', {}, ...words), icon('arrow'));
  from.addEventListener('click', () => {
    void jump(shell, { sheet, row: row ?? 1, column: column ?? '' }, { from, place });
  });
  return el('li', {}, from, place);
}
