import type { Shell } from '../shell';

export function importPage(_shell: Shell): readonly HTMLElement[] {
  return [];
}
