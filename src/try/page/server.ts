import type { FileView, Order, Outcome, Saved, SaveOrder, SheetView } from './protocol';

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

export async function readSheet(officer: string, tab: number): Promise<SheetView> {
  return answerOf<SheetView>(await fetch(`sheet?${new URLSearchParams({ officer, tab: String(tab) })}`));
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
