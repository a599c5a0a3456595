import type { LifeShown, Look } from '../../../protocol/life';
import { notice } from '../../controls';
import { type Child, el, list } from '../../view';
import { LIFE } from '../../wording/life';

/** What was found in the document as it is now, or why nobody looked. */
export function lookNotice({ look, unread }: Pick<LifeShown, 'look' | 'unread'>): HTMLElement | null {
  if (!look) return unread === '' ? null : notice('information', LIFE.look, el('p', {}, unread));
  const told = [
    ...toldOf(LIFE.differences, look.differences),
    ...toldOf(LIFE.findings, look.findings),
    ...toldOf(LIFE.personalData, look.personalData),
  ];
  const changed = look.isChanged === true && el('p', {}, LIFE.changed);
  if (told.length === 0) return notice(toneOf(look), LIFE.look, changed || el('p', {}, LIFE.clean));
  return notice('warning', LIFE.look, changed, ...told);
}

function toneOf({ isChanged }: Look): 'good' | 'information' {
  return isChanged === true ? 'information' : 'good';
}

const MOST_LISTED = 10;

function toldOf(title: string, items: readonly string[]): readonly Child[] {
  if (items.length === 0) return [];
  return [el('p', { class: 'notice-part' }, title), list('ul', items.slice(0, MOST_LISTED), 'bulleted')];
}
