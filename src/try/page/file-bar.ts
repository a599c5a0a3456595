import { WORDS } from './page-wording';
import type { BookView, FileView, Saved } from './protocol';
import { saveBook, setDay } from './server';
import { button, el } from './view';

interface Bar {
  readonly say: (title: string, text: string) => void;
  /** The office's day has changed, and with it what the script shows. */
  readonly dayChanged: () => void;
}

/** Saving, downloading and the office's day; leaving the page with unsaved work asks. */
export function fileBar(place: HTMLElement, { say, dayChanged }: Bar) {
  let isDirty = false;
  const kept = el('span', { id: 'kept' });
  const day = el('input', { type: 'date', 'aria-label': WORDS.day });

  function show({ keptIn, isDirty: dirty, day: today }: FileView): void {
    isDirty = dirty;
    kept.textContent = dirty ? WORDS.unsaved(keptIn) : WORDS.keptIn(keptIn);
    day.value = today;
  }

  async function told(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      say(WORDS.failed, String((error as Error).message));
    }
  }

  const save = (asNew: boolean) =>
    told(async () => {
      const { file, notCarried }: Saved = await saveBook({ asNew });
      show(file);
      say(WORDS.saved(file.keptIn), notCarried.join('\n'));
    });

  place.append(
    button(WORDS.save, { title: 'Ctrl+S' }, () => void save(false)),
    button(WORDS.saveAsNew, {}, () => void save(true)),
    el('a', { href: 'download', download: '' }, WORDS.download),
    el('a', { href: '../../' }, WORDS.books),
    el('label', {}, WORDS.day, ' ', day),
    kept,
  );
  day.addEventListener('change', () => {
    if (day.value === '') return;
    void told(async () => {
      show(await setDay(day.value));
      dayChanged();
    });
  });
  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void save(event.shiftKey);
  });
  window.addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });
  return { show: ({ file }: BookView) => show(file) };
}
