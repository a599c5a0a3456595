import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { anEntry } from '../builders/entries';
import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { anExport, inBlocks, staged, written } from '../builders/imports';
import { AN, anOffice, makeReport, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';
import { codesIn } from '../builders/two-officers';

/** The other suites of failing calls have an account in Vietnamese. */
function anEnglishOffice() {
  const tables = [...aWorkbook({ 'Hồ sơ': [aDossier({ code: 'A' })] }), aShortTemplate()];
  const office = anOffice({ tables, traits: { language: 'en' } });
  valueIn(office.as(AN).call('setUpSheet', false));
  return office;
}

describe.each(MODES)('in an English account, where one service call fails (%s)', (mode) => {
  test('a dossier that is saved again is there once', () => {
    const office = anEnglishOffice();
    const codes = ['A'];
    for (const n of failingCallsOf('entry').numbers(mode)) {
      const order = anEntry('dossier', { code: `B${n}` });
      const hit = withFault(office, n, mode, () => office.as(AN).call('saveEntry', order));
      valueIn(office.as(AN).call('saveEntry', order));
      codes.push(`B${n}`);
      expect({ n, hit, codes: codesIn(office) }).toEqual({ n, hit, codes });
      if (hit === null) break;
    }
  });

  test('an import that is gone on with lands once', () => {
    for (const n of failingCallsOf('import').numbers(mode)) {
      const office = anEnglishOffice();
      const rows = anExport('Hồ sơ', [aDossier({ code: 'B' }), aDossier({ code: 'C' }), aDossier({ code: 'D' })]);
      staged(office, inBlocks(rows, 2));
      const hit = withFault(office, n, mode, () => written(office));
      written(office);
      expect({ n, hit, codes: codesIn(office) }).toEqual({ n, hit, codes: ['A', 'B', 'C', 'D'] });
      if (hit === null) break;
    }
  });

  test('a report leaves no unfinished line once the next one is made', () => {
    const office = anEnglishOffice();
    for (const [n, hit] of failingCallsOf('report').each(office, mode, () => makeReport(office))) {
      makeReport(office);
      const lines = readTab(LOG_TAB, tableOf(office.file.tables(), LOG_TAB)).rows;
      expect({ n, hit, running: lines.filter(({ result }) => result === 'Đang chạy') }).toEqual({
        n,
        hit,
        running: [],
      });
    }
  });
});
