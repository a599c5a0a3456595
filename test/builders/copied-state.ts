/**
 * A copy of an emulated world, or of anything else made of plain values, lists, maps and objects of classes: what is
 * done in the copy leaves the original as it is. Functions may hold on to the original, so they are refused.
 */
export function copiedState<T>(state: T): T {
  return new Copying().copyOf(state);
}

class Copying {
  private readonly made = new Map<object, unknown>();
  /** By prototype: asking each of some hundred thousand cells takes longer than copying it. */
  private readonly unchanging = new Map<object | null, boolean>();

  copyOf<T>(value: T): T {
    if (typeof value === 'function') throw new Error('a function cannot be copied');
    if (typeof value !== 'object' || value === null || this.isNeverChanged(value)) return value;
    return (this.made.get(value) ?? this.copyOfObject(value)) as T;
  }

  private copyOfObject(value: object): unknown {
    if (Array.isArray(value)) return this.copyOfList(value);
    if (value instanceof Map) return this.copyOfMap(value);
    if (value instanceof Set) return this.copyOfSet(value);
    const copy = Object.create(Object.getPrototypeOf(value)) as Record<string, unknown>;
    this.made.set(value, copy);
    const members = value as Readonly<Record<string, unknown>>;
    for (const name of Object.keys(members)) copy[name] = this.copyOf(members[name]);
    return copy;
  }

  private isNeverChanged(value: object): boolean {
    const prototype = Object.getPrototypeOf(value);
    const answer = this.unchanging.get(prototype) ?? isNeverChanged(value);
    this.unchanging.set(prototype, answer);
    return answer;
  }

  /** Most are rows of many plain cells. */
  private copyOfList(list: readonly unknown[]): unknown[] {
    const copy = list.slice();
    this.made.set(list, copy);
    for (let index = 0; index < copy.length; index += 1) {
      const member = copy[index];
      if (typeof member === 'object' || typeof member === 'function') copy[index] = this.copyOf(member);
    }
    return copy;
  }

  private copyOfMap(map: ReadonlyMap<unknown, unknown>): unknown {
    const copy = new Map<unknown, unknown>();
    this.made.set(map, copy);
    for (const [key, member] of map) copy.set(this.copyOf(key), this.copyOf(member));
    return copy;
  }

  private copyOfSet(set: ReadonlySet<unknown>): unknown {
    const copy = new Set<unknown>();
    this.made.set(set, copy);
    for (const member of set) copy.add(this.copyOf(member));
    return copy;
  }
}

/** Instants, and the bytes of files: the emulator replaces them as wholes. The script's are of a realm of its own. */
function isNeverChanged(value: object): boolean {
  return ArrayBuffer.isView(value) || Object.prototype.toString.call(value) === '[object Date]';
}
