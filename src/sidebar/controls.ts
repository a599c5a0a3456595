import type { Failure } from '../protocol/answer';
import { safeUrl } from './document-link';
import { type IconName, icon } from './icons';
import { type Child, el, list } from './view';
import { COMMON, NEW_SHEET } from './wording/common';
import { FAILURE_PARTS, FAILURES } from './wording/failures';

export type ButtonKind = 'primary' | 'plain' | 'danger' | 'text';

export interface ButtonLook {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  /** The accessible name, needed when several buttons have the same label. */
  readonly name?: string;
}

export function button(label: string, look: ButtonLook, pressed: () => void): HTMLButtonElement {
  const { kind = 'plain', name = null } = look;
  const element = el(
    'button',
    { type: 'button', class: `button ${kind}`, 'aria-label': name },
    look.icon ? icon(look.icon) : null,
    el('span', {}, label),
  );
  element.addEventListener('click', pressed);
  return element;
}

/** A link, or plain text when the address is not Google's. */
export function outsideLink(label: string, url: string, look: ButtonLook = {}): HTMLElement {
  const address = safeUrl(url);
  if (address === null) return el('span', {}, label);
  const looks = look.kind ? `button ${look.kind}` : 'link';
  return el(
    'a',
    {
      href: address,
      target: '_blank',
      rel: 'noopener',
      class: looks,
      'aria-label': `${look.name ?? label} (${COMMON.newTab})`,
    },
    look.icon ? icon(look.icon) : null,
    el('span', {}, label),
    look.icon ? null : icon('external'),
  );
}

export function loading(text: string): HTMLElement {
  return el('p', { class: 'loading' }, icon('working'), el('span', {}, text));
}

export type Tone = 'good' | 'warning' | 'error' | 'information';

const TONE_ICONS = { good: 'done', warning: 'warning', error: 'error', information: 'information' } as const;

/** A framed message. Its icon and words show the kind of message; colour only repeats it. */
export function notice(tone: Tone, title: Child, ...children: readonly Child[]): HTMLElement {
  return el(
    'div',
    { class: `notice ${tone}` },
    icon(TONE_ICONS[tone]),
    el('div', { class: 'notice-body' }, el('p', { class: 'notice-title' }, title), ...children),
  );
}

const FAILURE_LOOKS = {
  refused: { tone: 'warning', icon: 'warning' },
  busy: { tone: 'information', icon: 'busy' },
  denied: { tone: 'error', icon: 'lock' },
  failed: { tone: 'error', icon: 'error' },
} as const;

export function failureCard(failure: Failure, retry: (() => void) | null = null): HTMLElement {
  const look = FAILURE_LOOKS[failure.kind];
  const { title, remedy } = FAILURES[failure.kind];
  return el(
    'div',
    { class: `notice ${look.tone}`, role: 'alert', 'data-failure': failure.kind },
    icon(look.icon),
    el(
      'div',
      { class: 'notice-body' },
      el('p', { class: 'notice-title' }, title),
      el('p', {}, failure.message),
      failure.details.length > 0 && el('p', { class: 'notice-part' }, FAILURE_PARTS.details),
      failure.details.length > 0 && list('ul', failure.details, 'bulleted'),
      el('p', { class: 'notice-part' }, FAILURE_PARTS.remedy),
      remedy.length > 1 ? list('ol', remedy, 'numbered') : el('p', {}, remedy[0] ?? ''),
      retry && button(COMMON.retry, {}, retry),
    ),
  );
}

export function newSheetNotice(open: () => void): HTMLElement {
  return notice(
    'information',
    NEW_SHEET.title,
    el('p', {}, NEW_SHEET.text),
    button(NEW_SHEET.button, { kind: 'primary' }, open),
  );
}
