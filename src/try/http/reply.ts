import { randomBytes } from 'node:crypto';
import type { Office } from '../office';

/** A stream of what every order changes. */
export interface ChangesReply {
  readonly changesOf: Office;
}

export type Answered = Reply | ChangesReply;

/** An answer of the server before it is sent. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** In addition to the headers that every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** The page loads its own files and nothing else; the grid that it shows adds styles that carry the page's number. */
function pagePolicy(nonce: string): string {
  return (
    `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; connect-src 'self'; frame-src 'self'; ` +
    "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
  );
}

const NONCE_PLACE = '<meta name="csp-nonce" content="">';

/** The sidebar is a single file with its own origin, as at Google; it reaches the server only through the page. */
const SIDEBAR_POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; " +
  "form-action 'none'; frame-ancestors 'self'; sandbox allow-scripts allow-downloads allow-forms allow-modals";

export function json(value: unknown): Reply {
  return { status: 200, type: 'application/json', body: JSON.stringify(value) };
}

export function page(body: string, status = 200): Reply {
  const nonce = randomBytes(16).toString('base64');
  const headers = { 'Content-Security-Policy': pagePolicy(nonce) };
  const numbered = body.replace(NONCE_PLACE, `<meta name="csp-nonce" content="${nonce}">`);
  return { status, type: 'text/html; charset=utf-8', body: numbered, headers };
}

export function sidebarPage(body: string): Reply {
  const headers = { 'Content-Security-Policy': SIDEBAR_POLICY };
  return { status: 200, type: 'text/html; charset=utf-8', body, headers };
}

export function refusal(status: number, words: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body: words };
}

/** A file name with Vietnamese letters is percent-encoded (RFC 6266). */
export function download(name: string, type: string, body: Uint8Array): Reply {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return { status: 200, type, body, headers: { 'Content-Disposition': `attachment; filename*=UTF-8''${encoded}` } };
}
