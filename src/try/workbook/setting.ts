import type { SpreadsheetFile } from '../../emulator/spreadsheet/spreadsheet-file';
import type { Setting } from '../../emulator/spreadsheet/typed-input';

/** How text is read in this Sheet now. */
export function settingOf({ book, world }: SpreadsheetFile): Setting {
  const { locale, timeZone } = book;
  return { locale, timeZone, now: world.clock.now, apostropheInText: world.traits.apostropheInText };
}
