import type { Shell } from '../shell';

export function entryPage(_shell: Shell): readonly HTMLElement[] {
  return [];
}
