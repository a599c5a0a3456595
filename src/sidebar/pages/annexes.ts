import type { Shell } from '../shell';

export function annexesPage(_shell: Shell): readonly HTMLElement[] {
  return [];
}
