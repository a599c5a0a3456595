import { legible } from '../../text/folded';

/** Signs that Word and its fonts of symbols put before the items of a list. */
const BULLET = /^[\u00b7\u2022\u2023\u25a0-\u25ff\u2605\u2666\u2713\u2714\u27a2\uf000-\uf0ff]+ ?(?=\S)/;

/** A line as its writer meant it: legible, with one kind of bullet. The same words typed in another way are equal. */
export function asMeant(text: string): string {
  return legible(text).replace(BULLET, '- ');
}
