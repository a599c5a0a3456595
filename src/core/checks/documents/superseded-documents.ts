import { type Superseded, supersededOn, symbolIn } from '../../law/superseded';
import type { CitedDocument } from './cited-document';
import type { CitedDocuments } from './cited-documents';
import { symbolKey } from './symbol';

/** What the report names although it ended, with every mention. */
export interface Ending<M> {
  readonly row: Superseded;
  /** Which of several that ended together, such as `UBND thành phố Nha Trang`; empty where the row names but one. */
  readonly which: string;
  readonly mentions: readonly M[];
}

/** Citations of documents that no longer held on the day. Titles of others keep the words they were issued with. */
export function endedDocuments(
  { documents }: CitedDocuments,
  on: Superseded['from'],
  law: readonly Superseded[],
): readonly Ending<CitedDocument>[] {
  const numbered = documents.filter(({ number, inTitle }) => number !== '' && !inTitle);
  return supersededOn(on, 'document', law).flatMap((row) => {
    const mentions = numbered.filter((document) => names(document, row));
    return mentions.length === 0 ? [] : [{ row, which: '', mentions }];
  });
}

/** Also as `Nghị định 61/2018` and `Nghị định số 61/2018`. */
function names({ symbol, number, tail, type }: CitedDocument, row: Superseded): boolean {
  const ended = symbolKey(symbolIn(row));
  if (symbol !== '') return symbolKey(symbol) === ended || symbolKey(`${number}/${tail}`) === ended;
  return tail !== '' && ended.startsWith(symbolKey(`${number.padStart(2, '0')}/${tail}/${type}`));
}
