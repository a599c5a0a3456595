import { encodingOf, isRefusal, kindOfFile } from '../../../core/import/reading/file-kind';
import type { ReadExport } from './export-read';

/**
 * Reads the tables of an export file of any kind. The readers are run only here, so that the sidebar opens without
 * them.
 */
export async function readExport(bytes: Uint8Array): Promise<ReadExport> {
  const kind = kindOfFile(bytes);
  if (isRefusal(kind)) return { ok: false, refusal: kind };
  if (kind === 'xlsx') {
    const { readBook } = await import('../../../xlsx/reading/read-book');
    return readBook(bytes);
  }
  const { tablesOfText } = await import('../../../core/import/reading/tables-of-text');
  const tables = tablesOfText(new TextDecoder(encodingOf(bytes)).decode(bytes), kind);
  return tables.length === 0 ? { ok: false, refusal: 'no-table' } : { ok: true, tables };
}
