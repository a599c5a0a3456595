import { causeInWords, type GoogleCause } from '../../protocol/google-signs';

/**
 * `size`: a document that is too large to be exported. `mistake`: an error of this program. `unknown`: nothing tells what
 * it is, so trying again may help.
 */
export type Cause = GoogleCause | 'size' | 'mistake' | 'unknown';

/** Whether the same call can succeed a moment later. */
const STANDING: Readonly<Record<Cause, 'final' | 'temporary' | 'unknown'>> = {
  'daily-limit': 'final',
  storage: 'final',
  rights: 'final',
  gone: 'final',
  request: 'final',
  size: 'final',
  mistake: 'final',
  pace: 'temporary',
  time: 'temporary',
  service: 'temporary',
  unknown: 'unknown',
};

interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  /** What the advanced services add: the HTTP status, and the API's own reasons. */
  readonly details?: { readonly code?: unknown; readonly errors?: readonly { readonly reason?: unknown }[] } | null;
}

/** True when trying again cannot help; false for what is temporary and for what nobody knows. */
export function isFinal(error: unknown): boolean {
  return STANDING[causeOf(error)] === 'final';
}

/** True when the API says that the file, folder or permission of the call is not there, or is out of reach. */
export function isGone(error: unknown): boolean {
  return causeOf(error) === 'gone';
}

/** Asks the code first, then the name, then the words: only codes and names are alike in every language. */
export function causeOf(error: unknown): Cause {
  const { name, message, details } = (error ?? {}) as Thrown;
  const words = causeInWords(String(message ?? error));
  if (typeof details?.code === 'number') return causeOfStatus(details.code, reasonIn(details), words);
  if (MISTAKES.has(String(name))) return 'mistake';
  return words ?? 'unknown';
}

/** Errors of the language, which are mistakes of the program; those of Google's services have other names. */
const MISTAKES: ReadonlySet<string> = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError']);

function reasonIn({ errors }: NonNullable<Thrown['details']>): string {
  return String(errors?.[0]?.reason ?? '');
}

/** The reasons are those of https://developers.google.com/workspace/drive/api/guides/handle-errors. */
function causeOfStatus(code: number, reason: string, words: GoogleCause | null): Cause {
  if (code === 429) return 'pace';
  if (code === 408) return 'time';
  if (code >= 500) return 'service';
  if (code === 403) return causeOfRefusal(reason, words);
  if (code === 401) return 'rights';
  if (code === 404 || code === 410) return 'gone';
  return code >= 400 ? 'request' : 'unknown';
}

/** Drive answers 403 for missing rights, for a pace that is too high and for a quota that is used up alike. */
function causeOfRefusal(reason: string, words: GoogleCause | null): Cause {
  if (/^(userR|r)ateLimitExceeded$/.test(reason)) return 'pace';
  if (reason === 'storageQuotaExceeded') return 'storage';
  if (reason === 'exportSizeLimitExceeded') return 'size';
  if (/(limit|quota)Exceeded/i.test(reason)) return 'daily-limit';
  return reason === '' && words !== null ? words : 'rights';
}
