import type { Office } from '../office';
import type { Order } from '../page/protocol';
import { REFUSED } from '../try-wording';
import type { Assets } from './assets';
import { cellsReply } from './cells';
import { documentFile, documentPage, documentPdf, documentUpload } from './document';
import { json, page, type Reply, refusal, sidebarPage } from './reply';

export interface Asked {
  readonly method: string;
  /** The path after the token, without the leading slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: string;
}

/** Answers every address of the server. */
export function route(office: Office, assets: Assets, asked: Asked): Reply | Promise<Reply> {
  const { method, path, query, body } = asked;
  if (method === 'POST') return path === 'run' ? runOrder(office, body) : documentReply(office, asked);
  if (method !== 'GET') return notHere();
  const file = assets.files.get(path);
  if (file) return path === '' ? page(file.body) : { status: 200, ...file };
  const officer = query.get('officer') ?? '';
  const sidebar = /^sidebar\/(\d+)$/.exec(path)?.[1];
  if (sidebar !== undefined) return sidebarOf(office.sidebars[Number(sidebar)], assets.bridge);
  if (!office.knows(officer)) return notHere();
  const cells = cellsReply(office, path, query);
  if (cells) return cells;
  return documentReply(office, asked);
}

function documentReply({ world, knows }: Office, { method, path, query, body }: Asked): Reply | Promise<Reply> {
  const officer = query.get('officer') ?? '';
  const [, id = '', part = ''] = /^document\/([\w-]+)(?:\/(file|pdf|content))?$/.exec(path) ?? [];
  if (id === '' || !knows(officer) || (method === 'POST') !== (part === 'content')) return notHere();
  if (part === 'content') return documentUpload(world, { id, officer }, body);
  if (part === 'pdf') return documentPdf(world, { id, officer });
  return part === 'file' ? documentFile(world, { id, officer }) : documentPage(world, { id, officer });
}

function runOrder(office: Office, body: string): Reply {
  const order = JSON.parse(body) as Order;
  // A page that has just been loaded does not know the officers yet, so the first one is used.
  const officer = order.officer || (office.world.officers[0] ?? '');
  return office.knows(officer) ? json(office.run({ ...order, officer })) : notHere();
}

/** The bridge comes first, so that the sidebar finds `google` when it starts. */
function sidebarOf(html: string | undefined, bridge: string): Reply {
  if (html === undefined) return notHere();
  return sidebarPage(html.replace('<head>', () => `<head><script>${bridge}</script>`));
}

function notHere(): Reply {
  return refusal(404, REFUSED.notHere);
}
