import { holdsPhrase, plain } from '../plain';
import { PERSONAL_HEADERS } from '../words/personal-words';

export function isPersonalHeader(header: string): boolean {
  const name = plain(header);
  return PERSONAL_HEADERS.some((phrase) => holdsPhrase(name, phrase));
}
