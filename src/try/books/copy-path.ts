import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

const WORK = 'thu';
const IS_WORK = /-thu(?:-\d+)?$/;

/** Whether a file is a copy that work goes to, by its name. */
export function isWorkCopy(name: string): boolean {
  return IS_WORK.test(stemOf(name));
}

/** The name of a file without what follows its last point, and without the ending of a copy. */
export function stemOf(name: string): string {
  return basename(name, extname(name));
}

/** Excel opens a workbook with macros only under its own ending. */
export function endingOf(name: string): string {
  return /\.xlsm$/i.test(name) ? '.xlsm' : '.xlsx';
}

/** A path for a copy of a workbook, with a name not yet used in the folder, so that an earlier copy is kept. */
export function copyPath(given: string, folder: string): string {
  const stem = stemOf(given).replace(IS_WORK, '');
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}-${WORK}${number === 1 ? '' : `-${number}`}${endingOf(given)}`);
    if (!existsSync(path)) return path;
  }
}
