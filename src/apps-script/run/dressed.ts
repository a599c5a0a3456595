import type { RunState } from './lease';
import { atOnce } from './retry';
import { VERSION } from './version';

const KEY = 'cchc.dressed';

/** Kept by set-up at its end: every tab has the formats of this version. */
export function rememberDressed(): void {
  atOnce(() => PropertiesService.getDocumentProperties().setProperty(KEY, VERSION));
}

export function isDressed({ properties }: Pick<RunState, 'properties'>): boolean {
  return properties[KEY] === VERSION;
}
