import { KIND_NAMES } from '../../core/report/report-wording';
import type { SectionState } from '../../core/report/sections';
import type { PreviewSection, ReportPreview } from '../../protocol/report-preview';
import { problemCounts } from '../problem-counts';
import type { Shell } from '../shell';
import { type Child, el, heading, numberText } from '../view';
import { REPORT } from '../wording/report';
import { trialNotice } from './trial-notice';

/** What the report would be, before anything is made. */
export function reportPreview(shell: Shell, preview: ReportPreview): readonly Child[] {
  const { kind, period, figures, errors, warnings, pages, trial } = preview;
  return [
    heading(REPORT.preview),
    el('p', { class: 'document-name' }, `${KIND_NAMES[kind]} ${period}`),
    trialNotice(shell, REPORT.trial, trial),
    el('p', {}, REPORT.pages(numberText(pages))),
    el(
      'dl',
      { class: 'figures' },
      ...figures.map(({ label, text }) => el('div', {}, el('dt', {}, label), el('dd', {}, text))),
    ),
    problemCounts({ problemCount: errors + warnings, errorCount: errors }),
    ...STATES.flatMap((state) => sectionsIn(preview, state)),
  ];
}

/** What is still to be done comes first and is shown; the rest opens on a press. */
const STATES: readonly SectionState[] = ['awaits', 'says-nothing-arose', 'has-content'];

function sectionsIn({ sections }: ReportPreview, state: SectionState): readonly Child[] {
  const found = sections.filter((section) => section.state === state);
  if (found.length === 0) return [];
  const open = state === 'awaits' ? '' : null;
  const title = REPORT.sections[state](numberText(found.length));
  return [
    el('details', { open }, el('summary', {}, title), el('ul', { class: 'bulleted' }, ...found.map(sectionLine))),
  ];
}

function sectionLine({ code, heading: title }: PreviewSection): HTMLElement {
  return el('li', {}, `${code}. ${title}`);
}
