import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readXlsx } from '../../cli/read-xlsx';
import { workbookBytes } from '../../cli/write-workbook';
import type { Table } from '../../core/workbook/contract/cell';
import { isListsTable } from '../../xlsx/writing/long-lists';

/** Writing a large workbook takes a second, so it waits for a pause in the officer's work. */
const PAUSE_MS = 1500;

/** The tables of an .xlsx; empty when there is no such file yet. Throws a Refusal for any other file. */
export async function keptTables(path: string): Promise<readonly Table[]> {
  if (!existsSync(path)) return [];
  const tables = await readXlsx(await readFile(path));
  return tables.filter((table) => !isListsTable(table));
}

export interface Keeper {
  /** To be called when something may have changed. */
  touch(): void;
  /** Saves what is not saved yet. */
  flush(): Promise<void>;
}

/** Keeps the tables in an .xlsx; a half-written file never replaces the earlier one. */
export function keeper(path: string, tables: () => readonly Table[], failed: (error: Error) => void): Keeper {
  let kept = JSON.stringify(tables());
  let timer: NodeJS.Timeout | undefined;
  let writing = Promise.resolve();

  async function write(): Promise<void> {
    const now = tables();
    const text = JSON.stringify(now);
    if (text === kept) return;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.tmp`, await workbookBytes(now));
    await rename(`${path}.tmp`, path);
    kept = text;
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    writing = writing.then(write).catch(failed);
    return writing;
  }

  return {
    flush,
    touch() {
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE_MS).unref();
    },
  };
}
