import { changesSince } from '../../../src/core/frozen/changes-since';
import { reducedTables } from '../../../src/core/frozen/reduced-tables';
import type { Cell } from '../../../src/core/workbook/contract/cell';
import { withOwnColumn } from '../../builders/own-columns';
import { aDossier, anOwnIndicator, aWorkbook } from '../../builders/tables';

describe('a column of the officers’ own that a definition names', () => {
  const own = anOwnIndicator({ code: 'LUU_DONG', method: 'Đếm', source: 'HS_TIEP_NHAN', condition: 'lưu động = Có' });
  const book = aWorkbook({
    'Hồ sơ': [aDossier({ code: 'HS.A' }), aDossier({ code: 'HS.B' })],
    'Chỉ tiêu riêng': [own],
  });
  const changes = (before: Cell, after: Cell, header = 'Lưu động') =>
    changesSince(
      { tables: reducedTables(withOwnColumn(book, 'Hồ sơ', ['LƯU ĐỘNG', before, null])) },
      withOwnColumn(book, 'Hồ sơ', [header, after, null]),
    );

  test('is told by its header as it stands in the Sheet, a ticked box as Có', () => {
    expect(changes(true, false).rows).toMatchObject([
      { key: 'HS.A', cells: [{ column: 'Lưu động', before: 'Có', after: 'Không' }] },
    ]);
  });

  test('is not edited where the word stands for the tick, or the header is spelled otherwise', () => {
    expect(changes(true, 'Có', ' Lưu  động ')).toEqual({ rowCount: 0, rows: [], figures: [] });
  });
});
