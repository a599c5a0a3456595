import { unlessDamaged } from '../package/book-refusal';
import { relationshipsOf } from '../package/relationships';
import { partKey, type ZipPackage } from '../package/zip-package';
import { relationshipsPart } from './package-lists';

/** The parts that nothing leads to any more once these parts are taken out, with themselves and their lists. */
export async function lostParts(source: ZipPackage, removed: readonly string[]): Promise<readonly string[]> {
  if (removed.length === 0) return [];
  const before = await reached(source, new Set());
  const after = await reached(source, new Set(removed.map(partKey)));
  const lost = source.names.filter((name) => before.has(partKey(name)) && !after.has(partKey(name)));
  return lost.flatMap((part) => [part, relationshipsPart(part)]).filter((name) => source.has(name));
}

async function reached(source: ZipPackage, without: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const waiting = [''];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const from = part;
    for (const { target } of await unlessDamaged(() => relationshipsOf(source, from), [])) {
      const key = partKey(target);
      if (found.has(key) || without.has(key) || !source.has(target)) continue;
      found.add(key);
      waiting.push(target);
    }
  }
  return found;
}
