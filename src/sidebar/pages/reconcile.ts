import type { Shell } from '../shell';

export function reconcilePage(_shell: Shell): readonly HTMLElement[] {
  return [];
}
