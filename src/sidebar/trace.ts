import type { Traced } from '../protocol/figures';
import { actionButton } from './actions';
import { call } from './call';
import { notice } from './controls';
import type { Shell } from './shell';
import { fill } from './view';
import { FIGURES } from './wording/figures';

interface Tracing {
  readonly code: string;
  readonly label: string;
  readonly name: string;
  /** Where the result or a failure is shown. */
  readonly place: HTMLElement;
}

/** A button that fills the trace tab with the rows behind a figure and goes there. */
export function traceButton(shell: Shell, { code, label, name, place }: Tracing): HTMLButtonElement {
  return actionButton<Traced>(shell, {
    label,
    name,
    working: FIGURES.tracing,
    place,
    work: () => call('traceIndicator', code),
    done: ({ rows }) => {
      const said = FIGURES.traced(rows.toLocaleString('vi-VN'));
      fill(place, notice('good', said));
      shell.say(said);
    },
  });
}
