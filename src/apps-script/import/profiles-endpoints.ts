import type { Mapping } from '../../core/import/mapping/mapping';
import { type Profile, profileOf, profileRows, profilesOf, withWordsOf } from '../../core/import/mapping/profile';
import type { Cell, Table } from '../../core/workbook/contract/cell';
import { IMPORT_PROFILE_TAB } from '../../core/workbook/contract/product-tabs';
import type { ImportSourceServer } from '../../protocol/import-source';
import { loggedRun } from '../log/logged-run';
import { answered } from '../run/failure';
import { putRows } from '../sheet/room';
import { isSetUp, productSheet } from '../sheet/set-up';
import { readTable, sheetOf } from '../sheet/tables';
import { pastedRows, pastedTabs } from './pasted-tabs';

export const importSourceEndpoints: ImportSourceServer = {
  importSources: () =>
    answered(() => ({
      sheet: isSetUp() ? 'ready' : 'new',
      pastedTabs: pastedTabs(),
      profiles: profilesOf(profileTable()),
    })),
  pastedRows: (tab, firstRow) => answered(() => pastedRows(tab, firstRow)),
  saveImportProfile: (mapping) =>
    answered(() => {
      saveImportProfile(mapping);
      return null;
    }),
};

function profileTable(): Table | undefined {
  const sheet = sheetOf(IMPORT_PROFILE_TAB);
  return sheet ? readTable(sheet) : undefined;
}

/** Most imports use a known mapping unchanged; then nothing is written or logged. */
function saveImportProfile(mapping: Mapping): void {
  const used = profileOf(mapping);
  const known = profilesOf(profileTable()).find(({ signature }) => signature === used.signature);
  const profile = known?.tab === used.tab ? withWordsOf(known, used) : used;
  if (known && JSON.stringify(profileRows(known)) === JSON.stringify(profileRows(profile))) return;
  loggedRun({
    action: 'Lưu cách nhập',
    words: () => ({ remark: `Tệp có ${profile.columns.length} cột, nhập vào tab «${profile.tab}».` }),
    work: () => writeProfile(profile),
  });
}

/** Rewrites all profiles with one call, the new one in place of the old one; the same call blanks rows left below. */
function writeProfile(profile: Profile): void {
  const table = profileTable();
  const { sheet } = productSheet(IMPORT_PROFILE_TAB, table);
  const others = profilesOf(table).filter(({ signature }) => signature !== profile.signature);
  const rows = [...others, profile].flatMap(profileRows);
  const lines = Math.max(rows.length, (table?.rows.length ?? 1) - 1);
  const blank: readonly Cell[] = Object.keys(IMPORT_PROFILE_TAB.columns).map(() => null);
  const padding = Array.from({ length: lines - rows.length }, () => blank);
  putRows(sheet, 2, [...rows, ...padding]);
}
