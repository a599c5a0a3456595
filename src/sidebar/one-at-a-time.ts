/**
 * Runs one changing action at a time. The script lets an officer take over his own lease, so a second action would
 * break off the first.
 */
export interface Work {
  readonly current: string | null;
  /** Null when another action is running. */
  during<T>(label: string, task: () => Promise<T>): Promise<T | null>;
}

export function oneAtATime(changed: (current: string | null) => void): Work {
  let current: string | null = null;
  const set = (label: string | null) => {
    current = label;
    changed(label);
  };
  return {
    get current() {
      return current;
    },
    async during(label, task) {
      if (current !== null) return null;
      set(label);
      try {
        return await task();
      } finally {
        set(null);
      }
    },
  };
}
