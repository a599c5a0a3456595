import { failureOf } from '../run/failure';
import { causeOf } from '../run/google-error';
import { atOnce } from '../run/retry';
import { adviceOn, EXPORT_ADVICE } from './drive-wording';
import { DOCX, drive } from './files';

/** A Google Doc as .docx, or why it cannot be read: what the officer can do, and Google's own words. */
export type Exported =
  | { readonly kind: 'docx'; readonly docx: Uint8Array }
  | { readonly kind: 'refused'; readonly advice: string; readonly details: readonly string[] };

export function exportedDocx(id: string): Exported {
  try {
    const docx = bytesIn(atOnce(() => exportOf(drive().Files, id)));
    return docx ? { kind: 'docx', docx } : { kind: 'refused', advice: EXPORT_ADVICE.noFile, details: [] };
  } catch (error) {
    return { kind: 'refused', advice: adviceOn(causeOf(error)), details: failureOf(error).details };
  }
}

/** With `alt: 'media'`, an argument missing from the types, the service answers the file and not its description. */
function exportOf(files: unknown, id: string): unknown {
  type Export = (id: string, mimeType: string, options: object) => unknown;
  return (files as { readonly export: Export }).export(id, DOCX, { alt: 'media' });
}

/**
 * The bytes of what the export answers: a Blob, as far as anybody has seen, or plain bytes; null for anything else. The
 * way out, should it be a text, is UrlFetchApp with the script's token, which needs two more scopes.
 */
function bytesIn(answer: unknown): Uint8Array | null {
  const { getBytes } = (answer ?? {}) as { readonly getBytes?: unknown };
  const bytes = typeof getBytes === 'function' ? (answer as GoogleAppsScript.Base.Blob).getBytes() : answer;
  if (typeof bytes !== 'object' || bytes === null || !('length' in bytes)) return null;
  return bytes.length === 0 ? null : Uint8Array.from(bytes as ArrayLike<number>);
}
