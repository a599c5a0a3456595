import type { FromSidebar, ToSidebar } from './protocol';

/**
 * The `google.script` that Google adds to a sidebar. It runs in the sidebar's frame, which has its own origin, and
 * passes each call to the page around it.
 */
interface Handlers {
  readonly succeeded: (value: unknown, about: unknown) => void;
  readonly failed: (error: Error, about: unknown) => void;
  readonly about: unknown;
}

const UNHANDLED: Handlers = {
  succeeded: () => {},
  failed: (error) => console.error(error),
  about: undefined,
};

const waiting = new Map<number, Handlers>();
let asked = 0;

function runner(handlers: Handlers): object {
  const own: Readonly<Record<string, (given: never) => object>> = {
    withSuccessHandler: (succeeded: Handlers['succeeded']) => runner({ ...handlers, succeeded }),
    withFailureHandler: (failed: Handlers['failed']) => runner({ ...handlers, failed }),
    withUserObject: (about: unknown) => runner({ ...handlers, about }),
  };
  return new Proxy(own, {
    get: (target, name: string) => target[name] ?? ((...values: unknown[]) => ask(name, values, handlers)),
  });
}

function ask(name: string, values: readonly unknown[], handlers: Handlers): void {
  asked += 1;
  waiting.set(asked, handlers);
  tell({ ask: asked, name, values });
}

function tell(message: FromSidebar): void {
  window.parent.postMessage(message, window.location.origin);
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToSidebar>) => {
  const handlers = source === window.parent ? waiting.get(data.ask) : undefined;
  if (!handlers) return;
  waiting.delete(data.ask);
  if ('error' in data) handlers.failed(new Error(data.error), handlers.about);
  else handlers.succeeded(data.value, handlers.about);
});

/** Links to Google documents are opened on this server's own page instead. */
document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="https://"]');
    if (!link) return;
    event.preventDefault();
    tell({ open: link.href });
  },
  true,
);

Object.assign(window, {
  google: {
    script: {
      run: runner(UNHANDLED),
      host: {
        close: () => tell({ close: true }),
        editor: { focus: () => window.parent.focus() },
        setWidth: () => {},
        setHeight: () => {},
      },
    },
  },
});
