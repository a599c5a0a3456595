import type { TemplateState } from '../../../protocol/templates';
import { actionButton, confirmedAction, load } from '../../actions';
import { call } from '../../call';
import { notice, outsideLink } from '../../controls';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, heading, list } from '../../view';
import { COMMON } from '../../wording/common';
import { TEMPLATES } from '../../wording/templates';
import { templateFile } from './file-form';
import { tagList } from './tag-list';
import type { Changed } from './templates-changed';

export function templatesPage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  const changed = (state: TemplateState, message: string) => {
    const said = notice('good', message);
    fill(place, said, ...shown(shell, state, changed));
    focusOn(said);
  };
  const read = () => call('templateState');
  void load(place, COMMON.reading, { read, show: (state) => shown(shell, state, changed) });
  return [place, tagList()];
}

function shown(shell: Shell, state: TemplateState, changed: Changed): readonly Child[] {
  return [
    inForce(state),
    state.damaged.length > 0 && notice('error', TEMPLATES.damaged, list('ul', state.damaged, 'bulleted')),
    state.warnings.length > 0 && notice('warning', TEMPLATES.doubtful, list('ul', state.warnings, 'bulleted')),
    heading(TEMPLATES.editTitle),
    el('p', { class: 'note' }, TEMPLATES.editNote),
    editing(shell, state, changed),
    heading(TEMPLATES.file),
    templateFile(shell, changed),
    (state.previous !== null || state.current !== null) && heading(TEMPLATES.back),
    (state.previous !== null || state.current !== null) && restoring(shell, state, changed),
  ];
}

function inForce({ current, previous }: TemplateState): HTMLElement {
  return el(
    'div',
    { class: 'card' },
    el('p', { class: 'note' }, TEMPLATES.inForce),
    el('p', { class: 'template-name' }, current?.name ?? TEMPLATES.builtIn),
    current && el('p', { class: 'note' }, current.origin),
    previous && el('p', { class: 'note' }, TEMPLATES.previous(previous.name)),
  );
}

function editing(shell: Shell, { draftUrl }: TemplateState, changed: Changed): HTMLElement {
  const place = el('div', {});
  return el(
    'div',
    {},
    el(
      'div',
      { class: 'buttons' },
      draftUrl !== '' && outsideLink(TEMPLATES.draft, draftUrl, { kind: 'plain', icon: 'external' }),
      draftUrl !== '' &&
        actionButton(shell, {
          label: TEMPLATES.useDraft,
          working: TEMPLATES.checking,
          kind: 'primary',
          place,
          work: () => call('useEditedTemplate'),
          done: (state) => changed(state, TEMPLATES.used),
        }),
      actionButton(shell, {
        label: draftUrl === '' ? TEMPLATES.edit : TEMPLATES.editAgain,
        working: TEMPLATES.opening,
        place,
        work: () => call('editTemplate'),
        done: (state) => changed(state, TEMPLATES.opened),
      }),
    ),
    place,
  );
}

function restoring(shell: Shell, { current, previous }: TemplateState, changed: Changed): HTMLElement {
  const place = el('div', {});
  const common = { working: TEMPLATES.restoring, yes: TEMPLATES.restoreYes, yesKind: 'primary', place } as const;
  const done = (state: TemplateState) => changed(state, TEMPLATES.restored);
  return el(
    'div',
    { class: 'stack' },
    previous &&
      confirmedAction(shell, {
        ...common,
        label: TEMPLATES.toPrevious,
        question: TEMPLATES.toPreviousQuestion(previous.name),
        work: () => call('restoreTemplate', 'previous'),
        done,
      }),
    current &&
      confirmedAction(shell, {
        ...common,
        label: TEMPLATES.toBuiltIn,
        question: TEMPLATES.toBuiltInQuestion,
        work: () => call('restoreTemplate', 'built-in'),
        done,
      }),
    place,
  );
}
