import type { Cell } from '../../workbook/contract/cell';
import type { Target } from '../targets';
import type { HeaderColumn } from './find-header';
import { nameKey, namesOf, standInsOf } from './known-headers';
import { contentAgrees, contentTells } from './rate-content';
import { rateName } from './rate-name';

/** A column of the export with part of its content. */
export interface SampledColumn extends HeaderColumn {
  /** Filled cells of the first rows. */
  readonly cells: readonly Cell[];
}

const BY_CONTENT = 0.5;
const BY_NAME_ALONE = 0.35;
/** Below any name of the right column. */
const BY_STAND_IN = 0.4;

/** How likely a column has this target, from 0 to 1: by its name, else by its content. */
export function rateColumn(tab: string, target: Target, { names, cells }: SampledColumn): number {
  const keys = names.map(nameKey);
  const known = namesOf(tab, target.header);
  const standIns = standInsOf(tab, target.header);
  const byStandIn = keys.some((key) => standIns.includes(key)) ? BY_STAND_IN : 0;
  const byName = Math.max(rateName(known, keys), byStandIn);
  // A column with the very name is taken even if nothing in it can be read: then each cell is refused with its reason.
  const least = keys[0] === known[0] ? BY_NAME_ALONE : 0;
  if (byName > 0) return Math.max(byName * contentAgrees(tab, target, cells), least);
  return contentTells(tab, target, cells) ? BY_CONTENT : 0;
}
