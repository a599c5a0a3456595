import { type Finding, finding } from '../finding';
import type { CitedDocument } from './cited-document';
import type { CitedDocuments } from './cited-documents';
import { symbolOf } from './symbol';

/** Spaces, dashes and letters of symbols (Nghị định 30/2020/NĐ-CP, Phụ lục I and III; Party documents by their own rule). */
export function misspeltSymbols({ documents }: CitedDocuments): readonly Finding<'document-symbol-misspelt'>[] {
  const found = new Map<string, CitedDocument[]>();
  for (const document of documents) {
    if (properSpelling(document) === typedSpelling(document)) continue;
    const typed = typedSpelling(document);
    found.set(typed, [...(found.get(typed) ?? []), document]);
  }
  return [...found].map(([typed, misspelt]) => {
    const expected = properSpelling(misspelt[0] as CitedDocument);
    return finding(
      'document-symbol-misspelt',
      { found: typed, expected },
      misspelt.map(({ place }) => place),
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
  if (tail === '' || (document.fromWorkbook && isYear(number)))
    return number === '' || isYear(number) ? properTail(typed) : typed;
  const parts = symbolOf(number, tail);
  const proper = parts.text.slice(parts.text.search(/[/-]/));
  return mark === '' && !proper.startsWith('-') ? typed : `${number.replace(/\./g, '')}${proper}`;
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

function properTail(typed: string): string {
  return symbolOf('', typed).tail;
}
