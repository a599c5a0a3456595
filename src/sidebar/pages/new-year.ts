import type { Shell } from '../shell';

export function newYearPage(_shell: Shell): readonly HTMLElement[] {
  return [];
}
