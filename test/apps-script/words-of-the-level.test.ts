import { AN, anOfficeWith, makeReport, valueIn } from '../builders/office';
import { office2026 } from '../builders/office-2026';
import { aWorkbook, settings } from '../builders/tables';
import { UNITS, wordsOfOthers } from '../builders/units';

describe.each(UNITS)('the Sheet of $agency', (unit) => {
  const contents = office2026({ dossiers: 20 });
  const tables = aWorkbook({
    ...contents,
    'Cấu hình': settings({
      periodKind: 'Quý',
      periodNumber: 1,
      year: 2026,
      outlineSet: '2026',
      agency: unit.agency,
      parentAgency: 'UBND tỉnh Khánh Hòa',
    }),
    'Văn bản': (contents['Văn bản'] ?? []).map((row) => ({ ...row, issuer: unit.agency })),
  });
  const office = anOfficeWith(tables);
  const run = makeReport(office);
  const { call } = office.as(AN);

  test.each([
    ['menu', () => office.file.ui.menus],
    ['report', () => run],
    ['panel', () => valueIn(call('panelState'))],
    ['figures', () => valueIn(call('figureRows'))],
    ['work of today', () => valueIn(call('todayWork'))],
    ['page of sharing', () => valueIn(call('sharingState'))],
    ['page of outlines', () => valueIn(call('outlineState'))],
    ['list of tags', () => valueIn(call('tagHelp'))],
  ])('its %s has no word of another kind or level', (_, told) => {
    expect(wordsOfOthers(unit, JSON.stringify(told()))).toEqual([]);
  });
});
