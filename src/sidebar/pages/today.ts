import type { Shell } from '../shell';

export function todayPage(_shell: Shell): readonly HTMLElement[] {
  return [];
}
