import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Day } from '../core/calendar/day';
import { dayInVietNam } from '../core/calendar/viet-nam';
import { FILE_WORDS, faultText } from './files/file-faults';
import { isInstalled } from './usage/called';

/** A failure that the officer can mend; only its message is shown, without a stack trace. */
export class Refusal extends Error {}

/** npm runs scripts in the folder of the package; INIT_CWD is the folder where the user called it. */
export function fromCaller(path: string): string {
  return resolve((isInstalled() ? null : process.env.INIT_CWD) ?? '.', path);
}

export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    // A device such as /dev/zero never ends.
    if (found.isCharacterDevice()) throw new Refusal(FILE_WORDS.unreadable(path, FILE_WORDS.device));
    return await readFile(path);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(FILE_WORDS.unreadable(path, faultText(error, path)));
  }
}

export function progress(step: string): void {
  console.error(step);
}

export function todayInVietnam(): Day {
  return dayInVietNam(Date.now());
}
