import { dayOfIso } from '../../core/calendar/day';
import type { KeptBook } from '../books/kept-book';
import type { Order, SaveOrder } from '../page/protocol';
import { REFUSED } from '../try-wording';
import type { Assets } from './assets';
import { cellsReply } from './cells';
import { documentFile, documentPage, documentPdf, documentUpload } from './document';
import { type Answered, download, json, type Reply, refusal, sidebarPage } from './reply';
import type { Asked } from './routes';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Answers the addresses of one open book. */
export function bookReply(book: KeptBook, assets: Assets, asked: Asked): Answered | Promise<Answered> {
  if (asked.method === 'POST') return documentPart(asked.path) ? documentReply(book, asked) : orderReply(book, asked);
  if (asked.path === 'events') return { changesOf: book.office };
  return asked.method === 'GET' ? shownReply(book, assets, asked) : notHere();
}

async function orderReply(book: KeptBook, { path, body }: Asked): Promise<Reply> {
  const sent = JSON.parse(body.toString('utf8')) as unknown;
  switch (path) {
    case 'run':
      return runOrder(book, sent as Order);
    case 'save':
      return json(await book.save({ asNew: (sent as SaveOrder).asNew === true }));
    case 'clock':
      return setClock(book, String((sent as { readonly day: unknown }).day));
    default:
      return notHere();
  }
}

async function shownReply(book: KeptBook, assets: Assets, asked: Asked): Promise<Reply> {
  const { path, query } = asked;
  const { office } = book;
  const officer = query.get('officer') ?? '';
  const sidebar = /^sidebar\/(\d+)$/.exec(path)?.[1];
  if (sidebar !== undefined) return sidebarOf(office.sidebars[Number(sidebar)], assets.bridge);
  if (path === 'file') return json(book.view());
  if (path === 'download') {
    const { name, bytes } = await book.download();
    return download(name, XLSX, bytes);
  }
  if (!office.knows(officer)) return notHere();
  return cellsReply(office, path, query) ?? documentReply(book, asked);
}

function documentPart(path: string): { readonly id: string; readonly part: string } | null {
  const [found, id = '', part = ''] = /^document\/([\w-]+)(?:\/(file|pdf|content))?$/.exec(path) ?? [];
  return found === undefined ? null : { id, part };
}

function documentReply({ office }: KeptBook, { method, path, query, body }: Asked): Reply | Promise<Reply> {
  const { world, knows } = office;
  const officer = query.get('officer') ?? '';
  const { id = '', part = '' } = documentPart(path) ?? {};
  if (id === '' || !knows(officer) || (method === 'POST') !== (part === 'content')) return notHere();
  if (part === 'content') return documentUpload(world, { id, officer }, body);
  if (part === 'pdf') return documentPdf(world, { id, officer });
  return part === 'file' ? documentFile(world, { id, officer }) : documentPage(world, { id, officer });
}

function runOrder(book: KeptBook, order: Order): Reply {
  const { office } = book;
  // A page that has just been loaded does not know the officers yet, so the first one is used.
  const officer = order.officer || (office.world.officers[0] ?? '');
  return office.knows(officer) ? json(book.run({ ...order, officer })) : notHere();
}

function setClock(book: KeptBook, day: string): Reply {
  if (!isDay(day)) return refusal(400, REFUSED.day(day));
  book.office.clock.setDay(dayOfIso(day));
  return json(book.view());
}

/** A day of the calendar, as `2026-09-16`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The bridge comes first, so that the sidebar finds `google` when it starts. */
function sidebarOf(html: string | undefined, bridge: string): Reply {
  if (html === undefined) return notHere();
  return sidebarPage(html.replace('<head>', () => `<head><script>${bridge}</script>`));
}

function notHere(): Reply {
  return refusal(404, REFUSED.notHere);
}
