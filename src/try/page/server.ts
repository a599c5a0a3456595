import type { FileView, Order, Outcome, Saved, SaveOrder } from './protocol';
import type { Changes } from './sheet-protocol';

/** Addresses are relative, since the page's own address contains the token. */
export async function sendOrder(order: Order): Promise<Outcome> {
  return sent<Outcome>('run', order);
}

export async function saveBook(order: SaveOrder): Promise<Saved> {
  return sent<Saved>('save', order);
}

export async function setDay(day: string): Promise<FileView> {
  return sent<FileView>('clock', { day });
}

async function sent<T>(address: string, order: unknown): Promise<T> {
  const headers = { 'Content-Type': 'application/json' };
  return answerOf<T>(await fetch(address, { method: 'POST', headers, body: JSON.stringify(order) }));
}

type Query = Readonly<Record<string, string | number>>;

/** What the server tells of a tab: `sheet`, `cells`, `jump`, `copy` or `filter`. */
export async function read<T>(path: string, query: Query, signal: AbortSignal | null = null): Promise<T> {
  const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return answerOf<T>(await fetch(`${path}?${asked}`, { signal }));
}

interface Heard {
  readonly changes: (changes: Changes) => void;
  /** How many changes the server had told when the line was opened, the first time or again. */
  readonly at: (number: number) => void;
}

/** Hears what every order changes; the browser opens the line again when it breaks. */
export function listen(officer: string, heard: Heard): () => void {
  const events = new EventSource(`events?${new URLSearchParams({ officer })}`);
  events.addEventListener('changes', ({ data }) => heard.changes(JSON.parse(data) as Changes));
  events.addEventListener('at', ({ data }) => heard.at(Number(data)));
  return () => events.close();
}

async function answerOf<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(await response.text());
  return response.json() as Promise<T>;
}

/** The local page that replaces a document's page at Google; null for any other address. */
export function documentAddress(url: string, officer: string): string | null {
  const id = /^https:\/\/(?:docs|drive)\.google\.com\/.*\/d\/([\w-]+)/.exec(url)?.[1];
  return id === undefined ? null : `document/${id}?${new URLSearchParams({ officer })}`;
}
