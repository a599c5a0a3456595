import { type Measure, PROGRESS_WORDS } from './progress-wording';

/** How far some work is. */
export interface Progress {
  /** How much there is to do. */
  readonly total: (count: number) => void;
  /** How much of it is done by now. */
  readonly done: (count: number) => void;
}

/** Where progress is shown, and the clock; tests have their own. */
interface Screen {
  readonly stream: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly now: () => number;
}

/** In milliseconds: shorter work shows nothing. */
const SHOWN_AFTER = 2000;
const BETWEEN_DRAWINGS = 100;

const SILENT: Progress = { total: () => undefined, done: () => undefined };

/** Does some work and shows how far it is: on a terminal only, and only work of more than two seconds. */
export async function withProgress<T>(
  measure: Measure,
  work: (progress: Progress) => Promise<T>,
  { stream, now }: Screen = { stream: process.stderr, now: Date.now },
): Promise<T> {
  if (!stream.isTTY) return work(SILENT);
  const bar = late(await barOn(stream, measure), now);
  try {
    return await work(bar);
  } finally {
    bar.stop();
  }
}

/** A bar that is drawn after two seconds, and then not at every row: each drawing works out the time left. */
function late(bar: Awaited<ReturnType<typeof barOn>>, now: Screen['now']) {
  let [all, drawnAt] = [0, now() + SHOWN_AFTER - BETWEEN_DRAWINGS];
  let isDrawn = false;
  return {
    total(count: number) {
      all = count;
      if (isDrawn) bar.setTotal(count);
    },
    done(count: number) {
      if (now() - drawnAt < BETWEEN_DRAWINGS) return;
      drawnAt = now();
      if (isDrawn) bar.update(count);
      else bar.start(all, count);
      isDrawn = true;
    },
    stop() {
      if (isDrawn) bar.stop();
    },
  };
}

/** The same for work that tells both counts at once. */
export function withBytes<T>(work: (onProgress: OnProgress) => Promise<T>): Promise<T> {
  return withProgress('megabytes', (progress) =>
    work((done, total) => {
      progress.total(total);
      progress.done(done);
    }),
  );
}

export type OnProgress = (doneBytes: number, totalBytes: number) => void;

/** Loaded only for a terminal. */
async function barOn(stream: NodeJS.WritableStream, measure: Measure) {
  const { default: cliProgress } = await import('cli-progress');
  const { format, valueText, timeText } = PROGRESS_WORDS;
  return new cliProgress.SingleBar({
    stream,
    format: format(measure),
    formatValue: (value, _options, type) => (type === 'percentage' ? `${value}` : valueText(measure, Number(value))),
    // A text when the pace is not known yet.
    formatTime: (seconds) => timeText(typeof seconds === 'number' ? seconds : null),
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    // Five seconds of drawings: the time left follows the present pace.
    etaBuffer: 50,
    // The terminal's own settings stay, so that nothing has to be put right after Ctrl+C.
    linewrap: true,
    clearOnComplete: true,
  });
}
