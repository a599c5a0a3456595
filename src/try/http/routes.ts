import type { Shelf } from '../books/shelf';
import { REFUSED } from '../try-wording';
import type { Assets } from './assets';
import { bookReply } from './book-routes';
import { type Answered, page, refusal } from './reply';
import { startReply } from './start-routes';

export interface Asked {
  readonly method: string;
  /** The path after the token, without the leading slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
}

/** Answers every address of the server. */
export async function route(shelf: Shelf, assets: Assets, asked: Asked): Promise<Answered> {
  const [, number, rest = ''] = /^book\/(\d+)\/(.*)$/.exec(asked.path) ?? [];
  const book = number === undefined ? null : shelf.book(Number(number));
  if (number !== undefined && !book) return refusal(404, REFUSED.notHere);
  const path = book ? rest : asked.path;
  const file = asked.method === 'GET' ? assets.files.get(path) : undefined;
  if (file && (book || path !== '')) return path === '' ? page(file.body) : { status: 200, ...file };
  return book ? bookReply(book, assets, { ...asked, path }) : startReply(shelf, asked);
}
