import type { ReadFile } from '../../../core/import/reading/read-file';

/**
 * Reads the tables of an export file of any kind. The readers are run only here, so that the sidebar opens without
 * them.
 */
export async function readExport(bytes: Uint8Array): Promise<ReadFile> {
  const { readFile } = await import('../../../core/import/reading/read-file');
  return readFile(bytes, {
    decode: (some, encoding) => new TextDecoder(encoding).decode(some),
    readXlsx: async (some) => (await import('../../../xlsx/reading/read-book')).readBook(some),
  });
}
