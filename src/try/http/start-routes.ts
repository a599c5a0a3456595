import type { KeptBook } from '../books/kept-book';
import type { Listed, Shelf } from '../books/shelf';
import type { OpenedView } from '../page/protocol';
import { REFUSED, START } from '../try-wording';
import { type Html, html } from './html';
import { json, page, type Reply, refusal } from './reply';
import type { Asked } from './routes';

/** Answers the addresses of the start page. */
export async function startReply(shelf: Shelf, asked: Asked): Promise<Reply> {
  if (asked.method === 'GET') return asked.path === '' ? page(startPage(shelf)) : notHere();
  const opened = asked.method === 'POST' ? await openedBook(shelf, asked) : null;
  return opened ? json({ address: addressOf(opened) } satisfies OpenedView) : notHere();
}

function openedBook(shelf: Shelf, { path, query, body }: Asked): Promise<KeptBook | null> | null {
  const name = query.get('name') ?? '';
  switch (path) {
    case 'open':
      return shelf.openListed(name);
    case 'recover':
      return shelf.openLeft(name);
    case 'upload':
      return shelf.openUpload(name, body);
    case 'new':
      return shelf.openBlank();
    default:
      return null;
  }
}

export function addressOf({ number }: KeptBook): string {
  return `book/${number}/`;
}

function startPage(shelf: Shelf): string {
  const left = shelf.left();
  return html`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${START.title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="document.css">
  </head>
  <body>
    <main>
      <h1>${START.title}</h1>
      <p>${START.local}</p>
      <p id="said" role="alert"></p>
      ${left.length > 0 ? section(START.left, orders('recover', left)) : ''}
      ${shelf.books.length > 0 ? section(START.open, shelf.books.map(bookLine)) : ''}
      <h2>${START.another}</h2>
      <p><button type="button" data-order="new">${START.blank}</button></p>
      <p><label>${START.choose} <input type="file" id="upload" accept=".xlsx,.xlsm,.csv"></label></p>
      ${shelf.listed().length > 0 ? section(START.listed, orders('open', shelf.listed())) : ''}
    </main>
    <script src="start.js"></script>
  </body>
</html>
`.text;
}

function section(title: string, lines: readonly Html[]): Html {
  return html`<h2>${title}</h2>
      <ul>${lines}</ul>`;
}

function bookLine(book: KeptBook): Html {
  return html`<li><a href="${addressOf(book)}">${book.name}</a> ${book.isDirty ? START.unsaved : ''}</li>`;
}

function orders(order: string, listed: readonly Listed[]): readonly Html[] {
  return listed.map(
    ({ name }) => html`<li><button type="button" data-order="${order}" data-name="${name}">${name}</button></li>`,
  );
}

function notHere(): Reply {
  return refusal(404, REFUSED.notHere);
}
