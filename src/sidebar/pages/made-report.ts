import { button, failureCard, notice, outsideLink } from '../controls';
import type { MadeReport } from '../report-run';
import type { Shell } from '../shell';
import { type Child, el, list, numberText } from '../view';
import { COMMON } from '../wording/common';
import { REPORT } from '../wording/report';
import { trialNotice } from './trial-notice';

/** A report that was just made, with what to do next; `told`: what has to be said of it before that. */
export function madeReport(shell: Shell, { made, folder }: MadeReport, told: Child = null): HTMLElement {
  const standing = made.errors + made.warnings > 0;
  return notice(
    'good',
    REPORT.done,
    el('p', { class: 'document-name' }, made.name),
    outsideLink(REPORT.open, made.url, { kind: 'primary', icon: 'external', name: `${REPORT.open}: ${made.name}` }),
    told,
    trialNotice(shell, REPORT.madeTrial, made.trial),
    ...openedTo({ made, folder }),
    standing &&
      el('p', {}, REPORT.standing(COMMON.errors(numberText(made.errors)), COMMON.warnings(numberText(made.warnings)))),
    made.templateWarnings.length > 0 && list('ul', made.templateWarnings, 'bulleted'),
    el(
      'div',
      { class: 'buttons' },
      button(REPORT.share, { icon: 'sharing' }, () => shell.open('sharing')),
      button(REPORT.export, { icon: 'export' }, () => shell.open('export')),
      standing && button(REPORT.problems, { icon: 'problems' }, () => shell.open('problems')),
    ),
  );
}

/** The colleagues who can open the report, and those whom Google did not let in. */
function openedTo({ made, folder }: MadeReport): readonly Child[] {
  const opened = folder?.ok ? folder.value : null;
  const accounts = (opened ?? made).openedTo;
  const failed = opened?.failed ?? [];
  return [
    el('p', { class: 'notice-part' }, REPORT.openedTo),
    accounts.length === 0 ? el('p', {}, REPORT.openedToNone) : list('ul', accounts, 'bulleted'),
    failed.length > 0 && el('p', { class: 'notice-part' }, REPORT.notOpened),
    failed.length > 0 &&
      list(
        'ul',
        failed.map(({ account, said }) => `${account}: ${said}`),
        'bulleted',
      ),
    folder && !folder.ok && el('p', {}, REPORT.folderFailed),
    folder && !folder.ok && failureCard(folder.failure),
  ];
}
