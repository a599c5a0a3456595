import { icon } from '../../icons';
import { el, fill } from '../../view';
import type { Progress } from './run';

/** Progress of a run of several calls: words, and a bar that screen readers announce too. */
export interface Course {
  readonly element: HTMLElement;
  /** Returns a callback that shows progress in these words. */
  readonly follow: (words: (done: number, blocks: number) => string) => Progress;
  readonly say: (words: string) => void;
  readonly end: () => void;
}

export function course(): Course {
  const element = el('div', { class: 'import-course' });
  const show = (words: string, bar: HTMLElement | null) =>
    fill(element, el('p', { class: 'loading' }, icon('working'), el('span', {}, words)), bar);
  return {
    element,
    follow: (words) => (done, blocks) => {
      const text = words(done, blocks);
      show(text, el('progress', { value: done, max: blocks, 'aria-label': text }));
    },
    say: (words) => show(words, null),
    end: () => fill(element),
  };
}
