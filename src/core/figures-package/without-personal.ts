import { personalDataIn } from '../personal-data/personal-data';

/** A text that officers typed, for others to read; empty when it may identify a person. */
export function withoutPersonal(text: string): string {
  return personalDataIn(text).length > 0 ? '' : text;
}
