import fc from 'fast-check';
import { readingOf } from '../../../src/core/import/mapping/export-reading';
import { importRows } from '../../../src/core/import/mapping/import-table';
import { bestOf, proposalsIn } from '../../../src/core/import/mapping/propose-mapping';
import { tableOfDelimited } from '../../../src/core/import/reading/delimited-text';
import { tablesOfHtml } from '../../../src/core/import/reading/html-tables';
import { tablesOfSpreadsheetXml } from '../../../src/core/import/reading/spreadsheet-xml';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { growthOf, MOST_GROWTH } from '../../builders/growth';
import { runs } from '../../builders/runs';

const HEADER = 'Mã hồ sơ;Mã TTHC;Ngày tiếp nhận;Hình thức tiếp nhận;Trạng thái';

function rowsOf(tables: readonly Table[]): unknown {
  const proposals = proposalsIn(tables, [], {});
  const best = bestOf(proposals, {});
  return best && importRows(readingOf({ tables, proposals }, best.mapping, []).taken);
}

const KINDS: Readonly<Record<string, (text: string) => unknown>> = {
  'a CSV file': (text) => rowsOf([tableOfDelimited(`${HEADER}\n${text}`, 'x')]),
  'a page': (text) =>
    rowsOf(tablesOfHtml(`<table><tr><td>${HEADER.split(';').join('<td>')}</tr>${text}`, String) ?? []),
  'an XML spreadsheet': (text) =>
    tablesOfSpreadsheetXml(`<Workbook><Worksheet><Table>${text}</Table></Worksheet></Workbook>`),
};

const UNITS = [
  ...[
    '0',
    'ă',
    '"',
    ';',
    '\n',
    '\t',
    ' ',
    '""',
    '"\n',
    'H1;1.1;5/3/2026;Trực tiếp;Từ chối\n',
    ';;;\n',
    'a;"b\n',
    '1/2/2023;',
  ],
  ...[
    '<td>',
    '<tr>',
    '<tr><td>1',
    '<table>',
    '</table>',
    '<td colspan=9>',
    '<td rowspan=9>',
    '<tr><td rowspan=99>x<td>y',
    '<b>',
    '&amp;',
  ],
  ...[
    '<Row>',
    '<Cell>',
    '<Row><Cell><Data>1</Data></Cell></Row>',
    '<Cell ss:Index="5"/>',
    '<!--',
    '<p',
    '2.30613E+14\n',
    'à¸\n',
  ],
];

describe.each(Object.entries(KINDS))('the time of reading %s grows with its length', (_, work) => {
  test.each(UNITS)('whatever it is made of: «%s»', (unit) => {
    expect(growthOf(unit, 2500, work)).toBeLessThan(MOST_GROWTH);
  });

  test('and of any few pieces', () => {
    const units = fc.array(fc.constantFrom(...UNITS), { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(units, (unit) => expect(growthOf(unit, 1500, work)).toBeLessThan(MOST_GROWTH)),
      runs(8),
    );
  });
});
