import { WORDS } from './page-wording';
import type { FromSidebar, ToSidebar } from './protocol';
import { button, el } from './view';

export interface SidebarFrame {
  show(sidebar: { readonly title: string; readonly address: string }): void;
  close(): void;
}

interface Ways {
  /** Calls a function of the script; a rejection carries what the failure handler receives. */
  readonly call: (name: string, values: readonly unknown[]) => Promise<unknown>;
  readonly open: (url: string) => void;
}

/**
 * The frame of the sidebar, 300 pixels wide at the right. Its content has its own origin and communicates by messages.
 */
export function sidebarFrame(place: HTMLElement, { call, open }: Ways): SidebarFrame {
  let frame: HTMLIFrameElement | null = null;

  async function heard(message: FromSidebar, from: Window): Promise<void> {
    if ('close' in message) close();
    else if ('open' in message) open(message.open);
    else from.postMessage(await answered(message), '*');
  }

  function answered({ ask, name, values }: Extract<FromSidebar, { ask: number }>): Promise<ToSidebar> {
    return call(name, values).then(
      (value): ToSidebar => ({ ask, value }),
      (error: unknown): ToSidebar => ({ ask, error: String((error as Error).message) }),
    );
  }

  function close(): void {
    frame = null;
    place.replaceChildren(el('p', { class: 'empty' }, WORDS.noSidebar));
  }

  window.addEventListener('message', ({ source, data }: MessageEvent<FromSidebar>) => {
    if (frame?.contentWindow && source === frame.contentWindow) void heard(data, frame.contentWindow);
  });

  return {
    close,
    show({ title, address }) {
      frame = el('iframe', { src: address, title });
      const closer = button('×', { 'aria-label': WORDS.close }, close);
      place.replaceChildren(el('div', { class: 'sidebar-title' }, el('h2', {}, title), closer), frame);
    },
  };
}
