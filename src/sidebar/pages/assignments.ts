import type { Shell } from '../shell';

export function assignmentsPage(_shell: Shell): readonly HTMLElement[] {
  return [];
}
