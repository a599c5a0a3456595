import { isSectionCode, type SectionCode } from '../outline/outline';
import { LIST_NAMES, type ListName } from './list-fields';

/** A list as a tag names it: `van_ban`, or `van_ban.II.1.a` for the items of one section only. */
export interface NamedList {
  readonly list: ListName;
  /** Null: the items of all sections. */
  readonly section: SectionCode | null;
}

const NAMES: ReadonlySet<string> = new Set(LIST_NAMES);

/** Null when no list has that name; whether an outline has the section is another question. */
export function listNamed(tag: string): NamedList | null {
  const [list = '', ...code] = tag.split('.');
  if (!NAMES.has(list)) return null;
  const section = code.join('.');
  if (code.length > 0 && !isSectionCode(section)) return null;
  return { list: list as ListName, section: code.length > 0 ? section : null };
}

const PRESENCE = 'co_';

/** `co_van_ban` is true when the list has items: a condition for what surrounds the list, such as its table. */
export function listOfPresence(tag: string): NamedList | null {
  return tag.startsWith(PRESENCE) ? listNamed(tag.slice(PRESENCE.length)) : null;
}

/** The section that a tag of a list or of its presence names; null when it names none. */
export function sectionInTag(tag: string): SectionCode | null {
  return (listNamed(tag) ?? listOfPresence(tag))?.section ?? null;
}
