import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../../cli/edge';
import type { Shelf } from '../books/shelf';
import { REFUSED } from '../try-wording';
import { readAssets } from './assets';
import { streamChanges } from './events';
import { type Answered, type Reply, refusal } from './reply';
import { route } from './routes';

const LOOPBACK = '127.0.0.1';
const MEGABYTE = 1024 * 1024;
/** Room for a template of 8 MB in base64, and for a large workbook. */
const MOST_MEGABYTES = 64;

export interface TryServer {
  /** Contains the token, without which every request is refused. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the books of a shelf on a free port, to this machine only. */
export async function serve(shelf: Shelf): Promise<TryServer> {
  const assets = await readAssets();
  const token = randomBytes(16).toString('hex');
  const server = createServer(async (request, response) => {
    const host = `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
    const reply = await replyTo(request).catch((error: unknown) => unclear(error, request));
    // Whoever asked may be gone.
    if (!reply || response.destroyed) return;
    if ('changesOf' in reply) streamChanges(reply.changesOf, response);
    else write(response, reply);

    async function replyTo({ method = '', url = '' }: IncomingMessage): Promise<Answered> {
      if (!isOurs(request, host)) return refusal(403, REFUSED.foreign);
      const { pathname, searchParams } = new URL(url, `http://${host}`);
      if (!pathname.startsWith(`/${token}/`)) return refusal(404, REFUSED.notHere);
      const body = await bodyOf(request);
      if (body === null) return refusal(413, REFUSED.tooLarge(MOST_MEGABYTES));
      return route(shelf, assets, { method, path: pathname.slice(token.length + 2), query: searchParams, body });
    }
  });
  await new Promise<void>((listening) => server.listen(0, LOOPBACK, listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://${LOOPBACK}:${port}/${token}/`, stop: () => stopped(server) };
}

/**
 * Checking `Host` keeps out pages that point a name of their own at this address (DNS rebinding); checking `Origin`
 * keeps out orders sent blindly by other pages. A sidebar's frame has no origin and sends no orders.
 */
function isOurs({ headers, socket }: IncomingMessage, host: string): boolean {
  const { origin } = headers;
  const isLocal = /^(?:::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  return isLocal && headers.host === host && (origin === undefined || origin === `http://${host}`);
}

/** Null for a body that is too large. The rest of it is read and left, so that the answer arrives. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > MOST_MEGABYTES * MEGABYTE) parts = [];
    else parts.push(part as Buffer);
  }
  return size > MOST_MEGABYTES * MEGABYTE ? null : Buffer.concat(parts);
}

/** Null when the request was broken off: there is nobody to answer, and nothing went wrong here. */
function unclear(error: unknown, request: IncomingMessage): Reply | null {
  if (error instanceof Refusal) return refusal(422, error.message);
  if (!request.complete) return null;
  if (!(error instanceof SyntaxError)) console.error(error);
  return refusal(400, REFUSED.unclear);
}

function write(response: ServerResponse, { status, type, body, headers }: Reply): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

function stopped(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
