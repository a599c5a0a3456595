import { basename } from 'node:path';

export const PROGRAM = 'bao-cao-cchc';

/** The bundled program runs under its own name, or as the file of that name; in a copy of the project npm runs it. */
export function isInstalled(): boolean {
  return basename(process.argv[1] ?? '').startsWith(PROGRAM);
}

/** What is typed to call a command. */
export function callOf(command: string): string {
  return isInstalled() ? `${PROGRAM} ${command}` : `npm run --silent ${command} --`;
}
