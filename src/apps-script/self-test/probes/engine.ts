import { thrownBy } from '../attempt';
import type { Facts, Probe } from '../probe';
import { sizeKey } from '../scratch/scratch-runs';
import type { SheetEnv } from './sheet-env';

const GLOBALS = [
  'Intl',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'URLSearchParams',
  'setTimeout',
  'queueMicrotask',
  'fetch',
  'atob',
  'crypto',
  'structuredClone',
  'performance',
  'WebAssembly',
  'SharedArrayBuffer',
  'BigInt',
  'WeakRef',
  'Promise',
  'Buffer',
  'process',
];

/** What the script runs in. */
export const ENGINE_PROBES: readonly Probe<SheetEnv>[] = [
  { id: 'property', ask: properties },
  {
    id: 'globals',
    ask: () => {
      const world = globalThis as unknown as Readonly<Record<string, unknown>>;
      const isThere = (name: string) => typeof world[name] !== 'undefined';
      return {
        present: GLOBALS.filter(isThere).join(', '),
        absent: GLOBALS.filter((name) => !isThere(name)).join(', '),
        vietnamese: isThere('Intl') ? new Intl.NumberFormat('vi-VN').format(1234567.8) : null,
      };
    },
  },
];

/** A property of the officer's, removed at once: the stores of all kinds have the same limit. */
function properties({ run }: SheetEnv): Facts {
  const store = PropertiesService.getUserProperties();
  const key = sizeKey(run);
  const holds = (text: string) =>
    thrownBy(() => store.setProperty(key, text)) === null && store.getProperty(key) === text;
  try {
    return {
      ascii9000: holds('a'.repeat(9000)),
      ascii9216: holds('a'.repeat(9216)),
      accented3000: holds('ế'.repeat(3000)),
      accented9000: holds('ế'.repeat(9000)),
    };
  } finally {
    store.deleteProperty(key);
  }
}
