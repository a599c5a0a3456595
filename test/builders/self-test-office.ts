import type { Table } from '../../src/core/workbook/contract/cell';
import type { Traits } from '../../src/emulator/world/traits';
import { createWorld } from '../../src/emulator/world/world';
import { builtScript } from './built-script';
import { AN, BINH, type Office, officeOf } from './office';

/** A Sheet in a world whose Google behaves so. */
export function withTraits(traits: Partial<Traits>, tables: readonly Table[] = []): Office {
  const world = createWorld({ officers: [AN, BINH], dist: builtScript(), keepsScript: true, traits });
  return officeOf(world, world.spreadsheet({ tables, owner: AN, editors: [BINH], name: 'Số liệu CCHC' }));
}

const SQUARE = [
  [1, 2],
  [3, 4],
];

/** The formulas that the self-test sets: the emulator computes none by itself. */
const RESULTS: Readonly<Record<string, unknown>> = {
  '=SUM(1;2)': 3,
  '=SUM(1,2)': '#ERROR!',
  '=SEQUENCE(2;2)': SQUARE,
  '=KY_BAO_CAO("Quý"; 1; 2023)': [['15/12/2022', '14/3/2023']],
};

export function evaluating(office: Office): Office {
  office.file.evaluate = (formula) => RESULTS[formula] ?? '';
  return office;
}
