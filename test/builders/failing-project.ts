import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BAD_WORDS } from './failing-check';

const ROOT = resolve(__dirname, '..', '..');

/** A mistake to make in the program: a file under `src`, and how its text changes. */
export type Break = readonly [file: string, broken: (text: string) => string];

/** Copies the project, with mistakes in it, into an existing folder. */
function failingProject(folder: string, breaks: readonly Break[]): string {
  for (const part of ['src', 'tools', 'package.json', 'tsconfig.json', 'appsscript.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, broken] of breaks) {
    const path = join(folder, 'src', file);
    writeFileSync(path, broken(readFileSync(path, 'utf8')));
  }
  return folder;
}

/** Builds the add-on from such a copy; gives the folder to load. */
export function failingDist(folder: string, breaks: readonly Break[]): string {
  const project = failingProject(folder, breaks);
  execFileSync(process.execPath, [join('tools', 'build.mjs')], { cwd: project });
  return join(project, 'dist');
}

/** Makes the check of rates throw at every line with the bad words. */
export const FAILING_CHECK: Break = [
  'core/checks/checks.ts',
  (text) => `${text}
const entry: any = CHECKS.figures.find(({ codes }) => codes.includes('rate-wrong'));
const real = entry.check;
entry.check = (subject: any) => {
  if (subject.text.lines.some(({ text }: any) => text.includes('${BAD_WORDS}'))) throw new RangeError('not an integer');
  return real(subject);
};`,
];

/** Makes a function of a file throw as soon as it is called. */
export function failingFunction(file: string, name: string): Break {
  return [
    file,
    (text) => {
      const beginning = new RegExp(`function ${name}\\(.*\\{\\n`);
      if (!beginning.test(text)) throw new Error(`no function ${name} in ${file}`);
      return text.replace(beginning, (found) => `${found}  throw new TypeError('${name} failed');\n`);
    },
  ];
}
