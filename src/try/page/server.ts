import type { Order, Outcome, SheetView } from './protocol';

/** Addresses are relative, since the page's own address contains the token. */
export async function sendOrder(order: Order): Promise<Outcome> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch('run', { method: 'POST', headers, body: JSON.stringify(order) });
  return answerOf<Outcome>(response);
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
