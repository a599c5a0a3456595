import type { Header } from './find-header';
import type { Mapping } from './mapping';

/** The header that a mapping was made for. */
export function headerOfMapping({ headerRows, columns }: Mapping): Header {
  return {
    firstRow: headerRows.first,
    lastRow: headerRows.last,
    columns: columns.map(({ index, header }) => ({ index, header, names: [header] })),
  };
}
