import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** A path for a copy of a workbook, with a name not yet used in the folder, so that an earlier copy is kept. */
export function copyPath(given: string, folder: string): string {
  const stem = basename(given, extname(given));
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}-thu${number === 1 ? '' : `-${number}`}.xlsx`);
    if (!existsSync(path)) return path;
  }
}
