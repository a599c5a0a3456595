import { Emulated } from '../world/emulated';
import { ServiceException } from '../world/exceptions';
import type { Execution } from '../world/execution';

/**
 * Limits: 9 KB per value, 500 KB per store (https://developers.google.com/apps-script/guides/services/quotas). Keys count,
 * as a public measurement says.
 */
const LARGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

export type PropertyStore = Map<string, string>;

type Properties = GoogleAppsScript.Properties.Properties;

class EmulatedProperties extends Emulated<Properties> implements Properties {
  constructor(
    run: Execution,
    private readonly store: PropertyStore,
  ) {
    super('Properties', run);
  }

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  setProperty(key: string, value: string): Properties {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): Properties {
    const changed = new Map(deleteAllOthers ? [] : this.store);
    for (const [key, value] of Object.entries(properties)) {
      if (bytesOf(key) + bytesOf(String(value)) > LARGEST_VALUE)
        throw new ServiceException('Argument too large: value');
      changed.set(key, String(value));
    }
    const size = [...changed].reduce((sum, [key, value]) => sum + bytesOf(key) + bytesOf(value), 0);
    if (size > LARGEST_STORE) {
      throw new ServiceException(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store.clear();
    for (const [key, value] of changed) this.store.set(key, value);
    return this.self;
  }

  deleteProperty(key: string): Properties {
    this.store.delete(key);
    return this.self;
  }

  deleteAllProperties(): Properties {
    this.store.clear();
    return this.self;
  }
}

type Live = GoogleAppsScript.Properties.PropertiesService;

export class EmulatedPropertiesService extends Emulated<Live> implements Live {
  constructor(
    run: Execution,
    private readonly documentId: string,
  ) {
    super('PropertiesService', run);
  }

  getDocumentProperties(): Properties {
    return this.properties(`document ${this.documentId} ${this.run.scriptId}`);
  }

  getScriptProperties(): Properties {
    return this.properties(`script ${this.run.scriptId}`);
  }

  getUserProperties(): Properties {
    return this.properties(`user ${this.run.officer} ${this.run.scriptId}`);
  }

  private properties(key: string): Properties {
    return new EmulatedProperties(this.run, this.run.world.properties(key)).self;
  }
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
