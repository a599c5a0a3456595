import type { Table } from '../../src/core/workbook/contract/cell';
import { calculatingWith } from '../../src/emulator/calculation/calculation';
import type { Traits } from '../../src/emulator/world/traits';
import { createWorld } from '../../src/emulator/world/world';
import { builtScript } from './built-script';
import { AN, BINH, type Office, officeOf } from './office';

/** A Sheet in a world whose Google behaves so. */
export function withTraits(traits: Partial<Traits>, tables: readonly Table[] = []): Office {
  const world = createWorld({ officers: [AN, BINH], dist: builtScript(), keepsScript: true, traits });
  return officeOf(world, world.spreadsheet({ tables, owner: AN, editors: [BINH], name: 'Số liệu CCHC' }));
}

/** Its formulas are computed, as Google computes those that the self-test sets. */
export function evaluating(office: Office): Office {
  calculatingWith(office.file, builtScript());
  return office;
}
