const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Takes how to remove something that must not stay behind. */
export type Leave = (remove: () => void) => void;

/** Does some work; however it ends, also by a signal, what it left is removed, the latest first. */
export async function withoutLeftovers<T>(work: (leave: Leave) => Promise<T>): Promise<T> {
  const removals: (() => void)[] = [];
  const end = () => {
    for (const signal of SIGNALS) process.removeListener(signal, interrupted);
    for (const remove of removals.reverse()) attempt(remove);
  };
  const interrupted = (signal: NodeJS.Signals) => {
    end();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, interrupted);
  try {
    return await work((remove) => removals.push(remove));
  } finally {
    end();
  }
}

/** What cannot be removed, for example on a disk that is gone, must not hide why the work ended. */
function attempt(remove: () => void): void {
  try {
    remove();
  } catch {}
}
