import { groupedBy } from '../../text/grouped';
import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import type { CitedDocuments } from './cited-documents';
import { isYear, symbolOf } from './symbol';

/** Spaces, dashes and letters of symbols (Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Party documents by their own rule). */
export function misspeltSymbols({ documents }: CitedDocuments): readonly Finding<'document-symbol-misspelt'>[] {
  const misspelt = documents.filter((document) => properSpelling(document) !== typedSpelling(document));
  return [...groupedBy(misspelt, typedSpelling)].map(([typed, said]) => {
    const expected = properSpelling(said[0]);
    return finding(
      'document-symbol-misspelt',
      { found: typed, expected },
      said.map(({ place }) => place),
    );
  });
}

/** As typed, without leading separators. */
function typedSpelling({ printed }: CitedDocument): string {
  return printed.replace(/^\s*(?:số\s*:?\s*)?[/\s]*/i, '').trim();
}

function properSpelling(document: CitedDocument): string {
  const typed = typedSpelling(document);
  const [, number = '', mark = '', tail = ''] = /^(\d[\d.]*[a-zđ]?)\s*([/–—-]?)\s*(.*)$/u.exec(typed) ?? [];
  if (tail === '' || isYear(tail) || (document.fromWorkbook && isYear(number)))
    return number === '' || isYear(number) ? properTail(typed) : typed;
  const parts = symbolOf(number, tail);
  const proper = parts.text.slice(parts.text.search(/[/-]/));
  return mark === '' && !proper.startsWith('-') ? typed : `${number.replace(/\./g, '')}${proper}`;
}

function properTail(typed: string): string {
  return symbolOf('', typed).tail;
}
