import type { Cell } from '../../src/core/workbook/contract/cell';
import type { SpreadsheetOptions } from '../../src/emulator/spreadsheet/spreadsheet-file';
import type { Traits } from '../../src/emulator/world/traits';
import { createWorld, type World, type WorldOptions } from '../../src/emulator/world/world';
import { dayOn } from '../builders/days';

export const AN = 'an@phuong.example';
export const BINH = 'binh@phuong.example';
export const CITY = 'cchc@thanhpho.example';

export const dateCell = (iso: string): Cell => ({ day: dayOn(iso) });

/** Its exceptions are in English, the language in which public sources quote nearly all of them. */
export function aWorld(options: WorldOptions = {}): World {
  return createWorld({ officers: [AN, BINH, CITY], ...options, traits: { language: 'en', ...options.traits } });
}

/** A Sheet of one tab named `Tab` with these rows, and what a run of AN's sees of it. */
export function aSheet(
  rows: readonly (readonly Cell[])[] = [],
  options: Partial<SpreadsheetOptions> = {},
  traits: Partial<Traits> = {},
) {
  const world = aWorld({ traits });
  const file = world.spreadsheet({ tables: [{ name: 'Tab', rows }], editors: [BINH], ...options });
  const services = file.as(AN);
  const book = services.SpreadsheetApp.getActive();
  const sheet = book.getSheetByName('Tab');
  if (!sheet) throw new Error('the tab is missing');
  return { world, file, services, book, sheet };
}
