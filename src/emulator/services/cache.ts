import { Emulated } from '../world/emulated';
import { ServiceException } from '../world/exceptions';
import type { Execution } from '../world/execution';

/** Limits and the default of ten minutes: https://developers.google.com/apps-script/reference/cache/cache. */
const LARGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const DEFAULT_SECONDS = 600;
const MOST_SECONDS = 21_600;

export type CacheStore = Map<string, { readonly value: string; readonly expiresAt: number }>;

type Cache = GoogleAppsScript.Cache.Cache;

class EmulatedCache extends Emulated<Cache> implements Cache {
  constructor(
    run: Execution,
    private readonly store: CacheStore,
  ) {
    super('Cache', run);
  }

  get(key: string): string | null {
    const entry = this.store.get(key);
    const { clock, traits } = this.run.world;
    return entry && traits.cacheKeeps !== 'nothing' && entry.expiresAt > clock.now ? entry.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
  }

  /** The live service returns null; its types say nothing. */
  put(key: string, value: string, seconds = DEFAULT_SECONDS): null {
    if (key.length > LONGEST_KEY) throw new ServiceException('Argument too large: key');
    if (Buffer.byteLength(String(value), 'utf8') > LARGEST_VALUE)
      throw new ServiceException('Argument too large: value');
    const expiresAt = this.run.world.clock.now + Math.min(seconds, MOST_SECONDS) * 1000;
    this.store.set(key, { value: String(value), expiresAt });
    return null;
  }

  putAll(values: Record<string, string>, seconds = DEFAULT_SECONDS): null {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
    return null;
  }

  remove(key: string): null {
    this.store.delete(key);
    return null;
  }

  removeAll(keys: string[]): null {
    for (const key of keys) this.store.delete(key);
    return null;
  }
}

type Live = GoogleAppsScript.Cache.CacheService;

export class EmulatedCacheService extends Emulated<Live> implements Live {
  constructor(
    run: Execution,
    private readonly documentId: string,
  ) {
    super('CacheService', run);
  }

  getDocumentCache(): Cache {
    return this.cache(`document ${this.documentId} ${this.run.scriptId}`);
  }

  getScriptCache(): Cache {
    return this.cache(`script ${this.run.scriptId}`);
  }

  getUserCache(): Cache {
    return this.cache(`user ${this.run.officer} ${this.run.scriptId}`);
  }

  private cache(key: string): Cache {
    return new EmulatedCache(this.run, this.run.world.cache(key)).self;
  }
}
