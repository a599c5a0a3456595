import type { FigureDifference } from '../../core/report-life/figure-differences';
import type { Answer } from '../../protocol/answer';
import type { FreezeState, ToKeep } from '../../protocol/freezing';
import { actionButton, confirmedAction } from '../actions';
import { call } from '../call';
import { type ChosenDocx, chosenDocx, UNREADABLE } from '../chosen-docx';
import { button, notice, outsideLink } from '../controls';
import { textField } from '../fields';
import type { Shell } from '../shell';
import { type Child, el, fill, focusOn, list } from '../view';
import { COMMON } from '../wording/common';
import { FREEZE } from '../wording/freeze';
import { mergeAction } from './merge/merge-action';

interface ToFreeze {
  readonly name: string;
  readonly toKeep: ToKeep | null;
  readonly done: (fresh: FreezeState) => void;
}

/** Which document is kept, and the button that freezes; figures that differ are shown before anything is frozen. */
export function freezeNow(shell: Shell, { name, toKeep, done }: ToFreeze): readonly Child[] {
  const place = el('div', {});
  const file = chosenDocx(FREEZE.file, withoutFile(toKeep));
  const heard = (fresh: FreezeState) => {
    if (!fresh.asked) return done(fresh);
    const question = differing(shell, fresh.asked, { file, heard, toKeep });
    fill(place, question);
    focusOn(question);
  };
  return [
    keptDocument(toKeep),
    file.element,
    confirmedAction<FreezeState>(shell, {
      label: FREEZE.freeze,
      kind: 'primary',
      icon: 'lock',
      question: FREEZE.question(name),
      yes: FREEZE.yes,
      yesKind: 'primary',
      working: FREEZE.freezing,
      place,
      work: () => frozenWith(file, ''),
      done: heard,
    }),
    place,
  ];
}

/** Which document is kept when no file is chosen. */
function withoutFile(toKeep: ToKeep | null): string {
  if (!toKeep) return FREEZE.madeNow;
  if (toKeep.isMaker) return COMMON.readFromDoc;
  return toKeep.needsFile ? COMMON.mustChoose : FREEZE.lastVersion;
}

async function frozenWith(chosen: ChosenDocx, reason: string): Promise<Answer<FreezeState> | null> {
  const file = await chosen.read();
  return file === UNREADABLE ? null : call('freezePeriod', { file, reason });
}

function keptDocument(toKeep: ToKeep | null): HTMLElement {
  if (!toKeep) return el('p', { class: 'note' }, FREEZE.keepsMade);
  const { life, at, officer, url, needsFile } = toKeep;
  return el(
    'div',
    {},
    el('p', { class: 'note' }, FREEZE.keeps(life, at)),
    outsideLink(FREEZE.openDocument, url, { name: FREEZE.documentOf(life) }),
    needsFile && notice('information', FREEZE.needsFile(officer)),
  );
}

/** A new report that keeps what people changed in the one that would be frozen. */
function newReport(shell: Shell, toKeep: ToKeep | null, file: ChosenDocx): readonly HTMLElement[] {
  const label = FREEZE.newReport;
  if (toKeep) return mergeAction(shell, { run: toKeep.run, kind: 'cchc', label, file });
  return [button(label, { icon: 'report' }, () => shell.open('report'))];
}

interface Asking extends Pick<ToFreeze, 'toKeep'> {
  readonly file: ChosenDocx;
  readonly heard: (fresh: FreezeState) => void;
}

/** The figures that differ, with a new report or a reason as the ways on. */
function differing(shell: Shell, asked: readonly FigureDifference[], { file, heard, toKeep }: Asking): HTMLElement {
  const field = textField(FREEZE.differsReason, { rows: 2, hint: COMMON.reasonHint });
  const place = el('div', {});
  const differences = asked.map(({ what, inDocument, inWorkbook }) => FREEZE.difference(what, inDocument, inWorkbook));
  return notice(
    'warning',
    FREEZE.differs,
    list('ul', differences, 'bulleted'),
    ...newReport(shell, toKeep, file),
    field.element,
    actionButton<FreezeState>(shell, {
      label: FREEZE.freezeAnyway,
      working: FREEZE.freezing,
      place,
      work: async () => {
        if (field.object(field.value() === '' ? COMMON.noReason : null)) return frozenWith(file, field.value());
        field.focus();
        return null;
      },
      done: heard,
    }),
    place,
  );
}
