import type { Shell } from '../shell';

export function chartsPage(_shell: Shell): readonly HTMLElement[] {
  return [];
}
