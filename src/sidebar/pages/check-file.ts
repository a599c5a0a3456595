import { bySection } from '../../core/checks/by-section';
import { findingsText, groupTitle } from '../../core/checks/finding-text';
import { READ_KINDS, refusalByName, reportRefusalText } from '../../core/checks/text/report-refusal';
import type { Answer } from '../../protocol/answer';
import type { CheckedFile } from '../../protocol/checked-file';
import { actionButton } from '../actions';
import { call } from '../call';
import { button, notice } from '../controls';
import { fileField } from '../file-field';
import { problemCounts } from '../problem-counts';
import { problemEntry } from '../problem-entry';
import { contentOf } from '../read-file';
import type { Shell } from '../shell';
import { type Child, el, fill, focusOn, heading, numberText } from '../view';
import { CHECK_FILE } from '../wording/check-file';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 10 * MEGABYTE;

/** Checks a report file that anybody made: chosen here, read by the script, stored nowhere. */
export function checkFilePage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  const result = el('div', {});
  const field = fileField({
    words: { label: CHECK_FILE.label, choose: CHECK_FILE.choose, noneChosen: CHECK_FILE.noneChosen },
    kinds: READ_KINDS.join(','),
    objectionTo,
    changed: () => fill(result),
  });

  async function check(): Promise<Answer<CheckedFile> | null> {
    const file = field.file();
    const against = objectionTo(file);
    field.object(against);
    if (against !== null || file === null) return null;
    const base64 = await contentOf(file);
    if (base64 !== null) return call('checkReportFile', file.name, base64);
    field.object(CHECK_FILE.unreadable);
    return null;
  }

  return [
    el('p', { class: 'note' }, CHECK_FILE.note),
    el('div', { class: 'field' }, field.element),
    actionButton(shell, {
      label: CHECK_FILE.check,
      kind: 'primary',
      icon: 'problems',
      working: CHECK_FILE.checking,
      place,
      work: check,
      done: (checked) => {
        fill(result, ...findings(shell, checked));
        focusOn(result);
      },
    }),
    place,
    result,
  ];
}

function objectionTo(file: { readonly name: string; readonly size: number } | null): string | null {
  if (file === null) return CHECK_FILE.noFile;
  const refusal = refusalByName(file.name);
  if (refusal !== null) return reportRefusalText(file.name, refusal);
  if (file.size > MOST_BYTES) return CHECK_FILE.tooLarge;
  return file.size === 0 ? CHECK_FILE.empty : null;
}

function findings(shell: Shell, { name, paragraphs, problems, comparedWithSheet }: CheckedFile): readonly Child[] {
  const errorCount = problems.filter(({ severity }) => severity === 'error').length;
  const copied = el('p', { class: 'note', role: 'status' });
  return [
    heading(name),
    el('p', { class: 'note' }, CHECK_FILE.read(numberText(paragraphs), comparedWithSheet)),
    problemCounts({ problemCount: problems.length, errorCount }),
    problems.length === 0
      ? notice('good', CHECK_FILE.clean)
      : button(CHECK_FILE.copy, {}, () => void copy(findingsText(problems), copied)),
    copied,
    ...bySection(problems).map((group) =>
      el(
        'section',
        {},
        heading(groupTitle(group)),
        el(
          'ul',
          { class: 'plain problems' },
          ...group.findings.map((problem) => problemEntry(shell, problem, { listedUnder: null, judged: true })),
        ),
      ),
    ),
  ];
}

async function copy(text: string, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = CHECK_FILE.copied;
  } catch {
    said.textContent = CHECK_FILE.notCopied;
  }
}
