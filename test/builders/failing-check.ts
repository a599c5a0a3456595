import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CHECKS } from '../../src/core/checks/checks';
import type { RunnableCheck } from '../../src/core/checks/checks-of';
import type { Finding } from '../../src/core/checks/finding';
import type { RuleCode } from '../../src/core/checks/rules';
import type { Subject } from '../../src/core/checks/subject';

/** Stands in a text at which the failing check fails. */
export const BAD_WORDS = 'Câu này làm hỏng quy tắc.';

/** Puts a check that throws at every line with the bad words in the place of a real one; answers what undoes it. */
export function withFailingCheck(code: RuleCode, thrown: unknown = new RangeError('not an integer')): () => void {
  const real = checkOf(code).check;
  return withCheck(code, (subject) => {
    if (subject.text.lines.some(({ text }) => text.includes(BAD_WORDS))) throw thrown;
    return real(subject);
  });
}

/** Puts any check in the place of the one that tells of a rule. */
export function withCheck(code: RuleCode, check: (subject: Subject) => readonly Finding[]): () => void {
  const entry = checkOf(code) as { check: typeof check };
  const real = entry.check;
  entry.check = check;
  return () => {
    entry.check = real;
  };
}

export function checkOf(code: RuleCode): RunnableCheck<Subject> {
  const found = Object.values(CHECKS)
    .flat()
    .find(({ codes }) => codes.includes(code));
  if (!found) throw new Error(`no check tells of ${code}`);
  return found;
}

const ROOT = resolve(__dirname, '..', '..');

/** A copy of the project, in a folder that is there, in which the check of rates throws at every line with the bad words. */
export function failingProject(folder: string): string {
  for (const part of ['src', 'tools', 'package.json', 'tsconfig.json', 'appsscript.json']) {
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  appendFileSync(
    join(folder, 'src', 'core', 'checks', 'checks.ts'),
    `const entry: any = CHECKS.figures.find(({ codes }) => codes.includes('rate-wrong'));
const real = entry.check;
entry.check = (subject: any) => {
  if (subject.text.lines.some(({ text }: any) => text.includes('${BAD_WORDS}'))) throw new RangeError('not an integer');
  return real(subject);
};`,
  );
  return folder;
}

/** The add-on built from it, as a folder to load. */
export function failingDist(folder: string): string {
  const project = failingProject(folder);
  execFileSync(process.execPath, [join('tools', 'build.mjs')], { cwd: project });
  return join(project, 'dist');
}
