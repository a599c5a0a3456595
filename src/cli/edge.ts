import { mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Day, dayOfUtcMilliseconds } from '../core/calendar/day';
import { isInstalled } from './usage/called';

/** A failure that the officer can mend; only its message is shown, without a stack trace. */
export class Refusal extends Error {}

/** npm runs scripts in the folder of the package; INIT_CWD is the folder where the user called it. */
export function fromCaller(path: string): string {
  return resolve((isInstalled() ? null : process.env.INIT_CWD) ?? '.', path);
}

export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`Không đọc được tệp «${path}»${code === 'ENOENT' ? ': không có tệp này' : ''}.`);
  }
}

/** Writes all files or none: writing fails, for example, while an officer has an old report open in Word. */
export async function written(
  folder: string,
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
) {
  try {
    await mkdir(folder, { recursive: true });
    for (const [path, content] of files) await writeFile(`${path}.tmp`, content);
    for (const [path] of files) await rename(`${path}.tmp`, path);
  } catch {
    for (const [path] of files) await unlink(`${path}.tmp`).catch(() => undefined);
    throw new Refusal(`Không ghi được vào thư mục «${folder}». Hãy đóng các tệp đang mở trong đó rồi chạy lại.`);
  }
}

export function progress(step: string): void {
  console.error(step);
}

/** Vietnam is at UTC+7 all year. */
export function todayInVietnam(): Day {
  return dayOfUtcMilliseconds(Date.now() + 7 * 60 * 60 * 1000);
}
