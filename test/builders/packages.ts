import type { FiguresPackage } from '../../src/core/figures-package/figures-package';
import { type Making, packageOf } from '../../src/core/figures-package/make-package';
import { packageDigest } from '../../src/core/figures-package/package-digest';
import { reportIn } from './reports';
import type { Contents } from './tables';

/** 16/9/2026, 08:12 in Viet Nam. */
const MADE_AT = Date.UTC(2026, 8, 16, 1, 12);

export function making(typed: Partial<Making> = {}): Making {
  return {
    problems: { errors: 0, accepted: 1, warnings: 5 },
    frozen: false,
    madeAt: MADE_AT,
    version: '1.2.3',
    ...typed,
  };
}

export function packageIn(contents: Contents): FiguresPackage {
  return packageOf(reportIn(contents), making());
}

/** The text of a package in which a field was changed by somebody who also mended the digest. */
export function forged(content: FiguresPackage, changes: Readonly<Record<string, unknown>>): string {
  const changed = { ...content, ...changes };
  return JSON.stringify({ ...changed, digest: packageDigest(changed) });
}
