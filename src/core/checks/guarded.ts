import { textDigest } from '../text/text-digest';
import type { RunnableCheck } from './checks-of';
import { type Finding, type FoundPlace, finding } from './finding';
import { PRIVACY_RULES } from './privacy/privacy-rules';
import type { Subject } from './subject';
import { onlyWith, type Part, partsOf } from './subject-parts';

/** After this many failing places a check is given up. */
const MOST_PLACES = 5;

/**
 * Runs a check. An exception becomes a finding that names the line or row where the check failed, and the check is run
 * again without it: a mistake in one rule must not keep an officer from the report.
 */
export function guarded(check: RunnableCheck<Subject>, subject: Subject): readonly Finding[] {
  const result = attempt(check, subject);
  return result.ok ? result.findings : aroundFailures(check, subject);
}

function aroundFailures(check: RunnableCheck<Subject>, subject: Subject): readonly Finding[] {
  const told: Finding[] = [];
  for (let parts = partsOf(subject); ; ) {
    const result = attempt(check, onlyWith(subject, parts));
    if (result.ok) return [...result.findings, ...told];
    const failing = told.length < MOST_PLACES ? firstThatFails(check, subject, parts) : null;
    told.push(failure(check, result.error, failing?.place ?? null));
    if (!failing) return told;
    parts = parts.filter((part) => part !== failing);
  }
}

type Attempt =
  | { readonly ok: true; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly error: unknown };

function attempt({ check }: RunnableCheck<Subject>, subject: Subject): Attempt {
  try {
    return { ok: true, findings: check(subject) };
  } catch (error) {
    return { ok: false, error };
  }
}

/** Binary search for the first part that makes the check fail; null when it fails even without any part. */
function firstThatFails(check: RunnableCheck<Subject>, subject: Subject, parts: readonly Part[]): Part | null {
  const fails = (count: number) => !attempt(check, onlyWith(subject, parts.slice(0, count))).ok;
  if (fails(0)) return null;
  let [passing, failing] = [0, parts.length];
  while (failing - passing > 1) {
    const middle = Math.floor((passing + failing) / 2);
    if (fails(middle)) failing = middle;
    else passing = middle;
  }
  return parts[passing] ?? null;
}

const LONGEST_QUOTE = 80;

function failure(check: RunnableCheck<Subject>, error: unknown, place: FoundPlace | null): Finding {
  const { codes } = check;
  if (codes.some((one) => one in PRIVACY_RULES)) return privacyFailure(check, error, place);
  const text = place?.text.replace(/\s+/g, ' ').trim() ?? null;
  const said = text !== null && text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
  return finding('check-failed', { said, codes, error: errorText(error) }, [place]);
}

/** Neither the sentence nor the exception's message is told: both may hold personal data. */
function privacyFailure({ codes }: RunnableCheck<Subject>, error: unknown, place: FoundPlace | null): Finding {
  const sentence = place && textDigest(place.text);
  const name = error instanceof Error ? error.name : typeof error;
  return finding('privacy-check-failed', { sentence, codes, error: name }, [place && { ...place, text: '' }]);
}

function errorText(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return typeof error === 'object' ? 'object' : String(error);
}
