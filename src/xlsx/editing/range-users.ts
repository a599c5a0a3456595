import { nameKey } from '../formulas/name-key';
import { unlessDamaged } from '../package/book-refusal';
import { relationshipsOf } from '../package/relationships';
import { readElements } from '../package/xml-elements';
import type { ZipPackage } from '../package/zip-package';
import { rangeOf } from '../reading/cell-place';
import { isSpreadsheetMl, type SheetEntry } from '../reading/workbook-part';
import { covers, type Growth, shortAreas } from './growth';
import { type Notice, rowsOf } from './notices';

/** The parts by which a sheet, or a sheet of charts, leads to what draws on ranges. */
const STEPS = ['drawing', 'chart', 'chartEx', 'pivotTable', 'pivotCacheDefinition'];

/**
 * Charts and pivot tables that end at the old last row.
 *
 * @param sheets All sheets of the workbook.
 */
export async function shortUsers(
  source: ZipPackage,
  sheets: readonly Pick<SheetEntry, 'name' | 'part'>[],
  growth: Growth,
): Promise<readonly Notice[]> {
  const found: Notice[] = [];
  for (const { name, part } of sheets) {
    for (const { kind, target } of await reached(source, part, new Set())) {
      const isShort = kind.startsWith('chart') ? isShortChart : kind === 'pivotCacheDefinition' ? isShortCache : null;
      if (!isShort) continue;
      const isFound = await unlessDamaged(async () => isShort((await source.text(target)) ?? '', growth), false);
      if (!isFound) continue;
      found.push({ kind: kind.startsWith('chart') ? 'chart' : 'pivot', tab: name, ...rowsOf(growth) });
    }
  }
  return found;
}

interface Step {
  readonly kind: string;
  readonly target: string;
}

async function reached(source: ZipPackage, part: string, seen: Set<string>): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const { kind, target } of await unlessDamaged(() => relationshipsOf(source, part), [])) {
    if (!STEPS.includes(kind) || seen.has(target) || !source.has(target)) continue;
    seen.add(target);
    steps.push({ kind, target }, ...(await reached(source, target, seen)));
  }
  return steps;
}

/** The ranges of a chart stand in elements `f` (ECMA-376 part 1, 21.2.2.65). */
function isShortChart(xml: string, growth: Growth): boolean {
  let isShort = false;
  let text: string | null = null;
  readElements(xml, () => true, {
    open(name) {
      if (name === 'f') text = '';
    },
    text(piece) {
      if (text !== null) text += piece;
    },
    close(name) {
      if (name !== 'f') return;
      isShort ||= shortAreas(text ?? '', growth, '').length > 0;
      text = null;
    },
  });
  return isShort;
}

/** A cache that names a table or a defined name grows with it. */
function isShortCache(xml: string, growth: Growth): boolean {
  let isShort = false;
  readElements(xml, isSpreadsheetMl, {
    open(name, attributes, elements) {
      const { ref, sheet } = attributes;
      if (name !== 'worksheetSource' || ref === undefined || sheet === undefined) return;
      // With a relationship, the source is another workbook.
      if (elements.attributeOf(attributes, 'id', '/relationships') !== undefined) return;
      isShort ||= nameKey(sheet) === nameKey(growth.sheet) && covers(rangeOf(ref), growth);
    },
  });
  return isShort;
}
