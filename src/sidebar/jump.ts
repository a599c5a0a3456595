import { call } from './call';
import { failureCard } from './controls';
import type { Shell } from './shell';
import { fill } from './view';
import { COMMON } from './wording/common';

export interface Target {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
}

/** Selects a cell. This changes no data, so it need not wait for other work. A failure is shown in `place`. */
export async function jump(shell: Shell, target: Target, { from, place }: { from: HTMLElement; place: HTMLElement }) {
  from.setAttribute('aria-busy', 'true');
  fill(place);
  const answer = await call('jumpTo', target.sheet, target.row, target.column);
  from.removeAttribute('aria-busy');
  if (answer.ok) shell.say(COMMON.jumped);
  else fill(place, failureCard(answer.failure));
}
