import type { Answer } from '../../protocol/answer';
import type { CheckedFile } from '../../protocol/checked-file';
import { actionButton } from '../actions';
import { call } from '../call';
import { button, notice } from '../controls';
import { fileField } from '../file-field';
import { placeText } from '../group-problems';
import { problemCounts } from '../problem-counts';
import { problemEntry } from '../problem-entry';
import { contentOf } from '../read-file';
import type { Shell } from '../shell';
import { type Child, el, fill, focusOn, heading } from '../view';
import { CHECK_FILE } from '../wording/check-file';
import { PROBLEMS } from '../wording/problems';

const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 10 * MEGABYTE;

/** Checks a report file that anybody made: chosen here, read by the script, stored nowhere. */
export function checkFilePage(shell: Shell): readonly HTMLElement[] {
  const place = el('div', {});
  const result = el('div', {});
  const field = fileField({
    words: { label: CHECK_FILE.label, choose: CHECK_FILE.choose, noneChosen: CHECK_FILE.noneChosen },
    kinds: '.docx,.txt',
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
  if (!/\.(?:docx|txt)$/i.test(file.name)) return CHECK_FILE.otherKind(file.name);
  if (file.size > MOST_BYTES) return CHECK_FILE.tooLarge;
  return file.size === 0 ? CHECK_FILE.empty : null;
}

function findings(shell: Shell, { name, paragraphs, problems, comparedWithSheet }: CheckedFile): readonly Child[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const copied = el('p', { class: 'note', role: 'status' });
  return [
    heading(name),
    el('p', { class: 'note' }, CHECK_FILE.read(paragraphs, comparedWithSheet)),
    problemCounts({ problemCount: problems.length, errorCount: errors.length }),
    problems.length === 0
      ? notice('good', CHECK_FILE.clean)
      : button(CHECK_FILE.copy, {}, () => void copy(listed(problems), copied)),
    copied,
    ...[errors, warnings].flatMap((found): readonly Child[] => {
      const [first] = found;
      if (!first) return [];
      return [
        el(
          'section',
          { class: `severity ${first.severity}` },
          heading(PROBLEMS.severities[first.severity].title),
          el(
            'ul',
            { class: 'plain problems' },
            ...found.map((problem) => problemEntry(shell, problem, { listedUnder: null })),
          ),
        ),
      ];
    }),
  ];
}

function listed(problems: CheckedFile['problems']): string {
  return problems
    .map(({ severity, message, places }) => {
      const where = places.map((place) => `    ${placeText(place, null)}: ${place.text}`);
      return [`${PROBLEMS.severities[severity].title}: ${message}`, ...where].join('\n');
    })
    .join('\n');
}

async function copy(text: string, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = CHECK_FILE.copied;
  } catch {
    said.textContent = CHECK_FILE.notCopied;
  }
}
