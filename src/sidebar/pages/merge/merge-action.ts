import type { ReportKind } from '../../../core/report/report-kind';
import type { Answer } from '../../../protocol/answer';
import type { MergeOrder, MergeOutcome, MergePreview } from '../../../protocol/merging';
import { actionButton } from '../../actions';
import { call } from '../../call';
import { type ChosenDocx, UNREADABLE } from '../../chosen-docx';
import { button, notice } from '../../controls';
import { type MadeReport, withFolderOpened } from '../../report-run';
import type { Shell } from '../../shell';
import { type Child, el, fill, focusOn, list, numberText } from '../../view';
import { COMMON } from '../../wording/common';
import { MERGE } from '../../wording/merge';
import { madeReport } from '../made-report';
import { conflictList } from './conflict-list';
import { editList } from './edit-list';

interface ToMerge {
  readonly run: string;
  readonly kind: ReportKind;
  readonly label: string;
  /** Of the edited document; null where the Google Doc is read. */
  readonly file: ChosenDocx | null;
}

/** A button that shows what new figures would make of an edited report, and then makes it. */
export function mergeAction(shell: Shell, { run, kind, label, file }: ToMerge): readonly HTMLElement[] {
  const place = el('div', { class: 'merge' });
  let order: MergeOrder = { run, kind, file: null, seen: '', choices: [] };
  const trigger = actionButton<MergeOutcome>(shell, {
    label,
    working: MERGE.reading,
    icon: 'report',
    place,
    work: async () => {
      const chosen = file ? await file.read() : null;
      if (chosen === UNREADABLE) return null;
      order = { ...order, file: chosen };
      return call('mergeReport', order);
    },
    done: (outcome) => {
      if (outcome.kind !== 'shown') return;
      const close = () => {
        fill(place);
        trigger.focus();
      };
      const shown = previewNotice(shell, outcome.preview, { order, place, close });
      fill(place, shown);
      focusOn(shown);
    },
    afterFailure: () => button(MERGE.toReport, { kind: 'text' }, () => shell.open('report')),
  });
  return [trigger, place];
}

interface Around {
  readonly order: MergeOrder;
  readonly place: HTMLElement;
  readonly close: () => void;
}

function previewNotice(shell: Shell, preview: MergePreview, { order, place, close }: Around): HTMLElement {
  const { taken, conflicts, seen } = preview;
  if (taken === 0 && conflicts.length === 0) return notice('good', MERGE.nothing, ...notesIn(preview));
  const field = conflicts.length > 0 ? conflictList(conflicts) : null;
  const failed = el('div', {});
  const made = (one: Merged) => {
    shell.forget();
    const result = madeReport(shell, one, one.left > 0 && el('p', {}, MERGE.left(numberText(one.left))));
    fill(place, result);
    focusOn(result);
  };
  const make = actionButton<Merged>(shell, {
    label: MERGE.make,
    working: MERGE.making,
    kind: 'primary',
    place: failed,
    work: () => merged({ ...order, seen, choices: field?.chosen() ?? [] }),
    done: made,
  });
  return notice(
    'information',
    MERGE.shown,
    field?.element ?? null,
    ...notesIn(preview),
    ...whatBecomes(preview),
    el('p', { class: 'note' }, MERGE.stays),
    el('div', { class: 'buttons' }, make, button(COMMON.cancel, {}, close)),
    failed,
  );
}

/** Folded: what has to be chosen comes first. */
function whatBecomes({ edits, news, taken }: MergePreview): readonly Child[] {
  const newsTitle = MERGE.news(numberText(news.count));
  const keptTitle = MERGE.kept(numberText(edits.count));
  const newsList = editList(news, { title: newsTitle, before: MERGE.before, after: MERGE.now });
  const keptList = editList(edits, { title: keptTitle, before: MERGE.before, after: MERGE.after });
  return [
    el('p', {}, MERGE.taken(numberText(taken))),
    folded(newsTitle, newsList),
    edits.count === 0 ? el('p', {}, MERGE.noneKept) : folded(keptTitle, keptList),
  ];
}

function folded(title: string, inside: HTMLElement): HTMLElement {
  return el('details', { class: 'folded-edits' }, el('summary', {}, title), el('div', { class: 'inside' }, inside));
}

function notesIn({ notes }: MergePreview): readonly Child[] {
  if (notes.length === 0) return [];
  return [el('p', { class: 'notice-part' }, MERGE.notes), list('ul', notes, 'bulleted')];
}

interface Merged extends MadeReport {
  /** How many sentences stand in both wordings. */
  readonly left: number;
}

async function merged(order: MergeOrder): Promise<Answer<Merged>> {
  const answer = await call('mergeReport', order);
  if (!answer.ok) return answer;
  if (answer.value.kind !== 'made') throw new Error('the report was shown once more');
  const { made, left } = answer.value;
  return { ok: true, value: { ...(await withFolderOpened(made)), left } };
}
