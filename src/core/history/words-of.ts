/** A period that version 0.3 froze prints the sentences of that version. */
export type WordsOf = '0.3' | 'now';
