import type { SectionName, SectionText, WrittenParagraph } from '../../../core/assignments/section-types';
import { load } from '../../actions';
import { call } from '../../call';
import { button, notice } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, heading } from '../../view';
import { ASSIGNMENTS, SECTION } from '../../wording/assignments';
import { COMMON } from '../../wording/common';
import { paragraphForm } from './paragraph';

interface Around {
  readonly place: HTMLElement;
  readonly back: () => void;
}

/** Shows a section's present paragraphs and those of earlier reports. */
export async function sectionView(shell: Shell, { code }: SectionName, { place, back }: Around): Promise<void> {
  const saved: Saved = (text) => {
    shell.forget();
    const said = notice('good', SECTION.saved(text.period ?? ''));
    fill(place, ...shown(shell, text, { back, saved }));
    place.querySelector('h3')?.after(said);
    focusOn(said);
  };
  await load(place, COMMON.reading, {
    read: () => call('sectionText', code),
    show: (text) => shown(shell, text, { back, saved }),
  });
  const title = place.querySelector('h3');
  if (title) focusOn(title);
}

type Saved = (text: SectionText) => void;

function shown(shell: Shell, text: SectionText, { back, saved }: { back: () => void; saved: Saved }): readonly Child[] {
  const { code, heading: name, paragraphs, drafts, period } = text;
  const of = (paragraph: WrittenParagraph, isDraft: boolean) =>
    entry(shell, { section: text, paragraph, isDraft, saved });
  return [
    button(SECTION.back, { kind: 'text' }, back),
    heading(`${code} ${name}`),
    period === null && notice('warning', ASSIGNMENTS.noPeriod),
    el('h4', {}, SECTION.paragraphs),
    paragraphs.length === 0 && el('p', { class: 'note' }, SECTION.noParagraphs),
    el('ul', { class: 'plain paragraphs' }, ...paragraphs.map((paragraph) => of(paragraph, false))),
    period !== null && adding(shell, text, saved),
    drafts.length > 0 && el('h4', {}, SECTION.drafts(drafts.length)),
    drafts.length > 0 && el('p', { class: 'note' }, SECTION.draftsNote),
    el('ul', { class: 'plain paragraphs' }, ...drafts.map((paragraph) => of(paragraph, true))),
  ];
}

interface Entry {
  readonly section: SectionText;
  readonly paragraph: WrittenParagraph;
  readonly isDraft: boolean;
  readonly saved: Saved;
}

function entry(shell: Shell, { section, paragraph, isDraft, saved }: Entry): HTMLElement {
  const { text, author, writtenFor } = paragraph;
  const start = text.length > 40 ? `${text.slice(0, 37)}…` : text;
  const label = isDraft ? SECTION.reuse : SECTION.edit;
  const name = isDraft ? SECTION.reuseOf(start) : SECTION.editOf(start);
  const item = el(
    'li',
    {},
    el('blockquote', {}, text),
    el('p', { class: 'note' }, writtenFor === '' ? SECTION.anyPeriod : SECTION.writtenFor(writtenFor)),
    author !== '' && el('p', { class: 'note' }, SECTION.writtenBy(author)),
  );
  if (section.period === null) return item;
  item.append(opening({ label, name }, (close) => paragraphForm(shell, { section, before: paragraph, saved, close })));
  return item;
}

function adding(shell: Shell, section: SectionText, saved: Saved): HTMLElement {
  const look = { label: SECTION.add, name: SECTION.add };
  return opening(look, (close) => paragraphForm(shell, { section, before: null, saved, close }));
}

/** A button that is replaced by a form when pressed. */
function opening(look: { readonly label: string; readonly name: string }, form: (close: () => void) => HTMLElement) {
  const holder = el('div', { class: 'confirmed' });
  const trigger = button(look.label, { name: look.name }, () => {
    fill(holder, form(close));
    holder.querySelector('textarea')?.focus();
  });
  function close(): void {
    fill(holder, trigger);
    trigger.focus();
  }
  fill(holder, trigger);
  return holder;
}
