import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** Where a copy of a workbook is kept: a name that no file of the folder has, so that an earlier trial stays too. */
export function copyPath(given: string, folder: string): string {
  const stem = basename(given, extname(given));
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}-thu${number === 1 ? '' : `-${number}`}.xlsx`);
    if (!existsSync(path)) return path;
  }
}
