import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Office } from '../office';
import { REFUSED } from '../try-wording';
import { readAssets } from './assets';
import { streamChanges } from './events';
import { type Reply, refusal } from './reply';
import { route } from './routes';

const LOOPBACK = '127.0.0.1';
/** Room for a template of 8 MB in base64. */
const MOST_BYTES = 16 * 1024 * 1024;

export interface TryServer {
  /** Contains the token, without which every request is refused. */
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves an office on a free port, to this machine only. */
export async function serve(office: Office): Promise<TryServer> {
  const assets = await readAssets();
  const token = randomBytes(16).toString('hex');
  const server = createServer(async (request, response) => {
    const host = `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
    const reply = await replyTo(request).catch((error) => unclear(error, request));
    if (reply === 'changes') streamChanges(office, response);
    else write(response, reply);

    async function replyTo({ method = '', url = '' }: IncomingMessage): Promise<Reply | 'changes'> {
      if (!isOurs(request, host)) return refusal(403, REFUSED.foreign);
      const { pathname, searchParams } = new URL(url, `http://${host}`);
      if (!pathname.startsWith(`/${token}/`)) return refusal(404, REFUSED.notHere);
      const path = pathname.slice(token.length + 2);
      if (method === 'GET' && path === 'events') return 'changes';
      const body = await bodyOf(request);
      if (body === null) return refusal(413, REFUSED.tooLarge);
      return route(office, assets, { method, path, query: searchParams, body });
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

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > MOST_BYTES) return null;
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** A window that was closed while it sent something is no mistake of anybody. */
function unclear(error: unknown, { destroyed, complete }: IncomingMessage): Reply {
  if (complete || !destroyed) console.error(error);
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
