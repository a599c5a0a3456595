import type { ServerResponse } from 'node:http';
import type { Office } from '../office';
import type { Changes } from '../page/sheet-protocol';

/** A stream of what every order changes, until the window that listens is closed. */
export function streamChanges(office: Office, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const send = (name: string, data: Changes | number) =>
    response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  send('at', office.changesTold());
  const stop = office.listen((changes) => send('changes', changes));
  response.on('close', stop);
  response.on('error', stop);
}
