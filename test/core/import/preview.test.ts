import { planImport } from '../../../src/core/import/plan/plan-import';
import { previewOf } from '../../../src/core/import/plan/preview';
import { anExport } from '../../builders/imports';
import { aDossier, aWorkbook, PROCEDURE } from '../../builders/tables';

type Typed = Parameters<typeof aDossier>[0];
const standing = aDossier({ code: 'HS.CU', amountVnd: 8000, dueOn: '2023-04-06' });

const preview = (rows: readonly Typed[], most?: number) =>
  previewOf(planImport(aWorkbook({ 'Hồ sơ': [standing] }), anExport('Hồ sơ', rows.map(aDossier))), most);

describe('the preview of an import', () => {
  test('names what is added by the row of the file', () => {
    expect(preview([{ code: 'HS.MOI' }])).toMatchObject({
      added: [{ row: 2, name: 'HS.MOI' }],
      changed: [],
      refused: [],
    });
  });

  test('tells each cell that changes as the sheet shows it, with its row in the file and in the tab', () => {
    const { changed } = preview([{ code: 'x' }, { ...standing, amountVnd: 1_500_000, dueOn: '2023-04-10' }]);
    expect(changed).toEqual([
      {
        row: 3,
        sheetRow: 2,
        name: 'HS.CU',
        cells: [
          { column: 'Ngày hẹn trả', before: '06/4/2023', after: '10/4/2023' },
          { column: 'Số tiền (đồng)', before: '8.000', after: '1.500.000' },
        ],
      },
    ]);
  });

  test('says why a row is refused, in words of an import', () => {
    const { refused } = preview([{ code: 'HS.X', receivedOn: 'hôm qua' }]);
    expect(refused).toMatchObject([{ row: 2, name: 'HS.X', column: 'Ngày tiếp nhận' }]);
    expect(refused[0]?.text).toContain('hôm qua');
    expect(refused[0]?.text).toMatch(/Dòng này không được nhập\.$/);
  });

  test('warns of a cell that is left blank though its row counts', () => {
    const { added, warnings, warningCount } = preview([{ code: 'HS.X', amountVnd: 'ba nghìn' }]);
    expect(added).toHaveLength(1);
    expect([warningCount, warnings.length]).toEqual([1, 1]);
    expect(warnings[0]).toMatchObject({ row: 2, column: 'Số tiền (đồng)' });
  });

  test('names only the first of each kind, however large the export, and counts all warnings', () => {
    const many = ['A', 'B', 'C'].map((code) => ({ code, amountVnd: 'x' }));
    const wrong = ['D', 'E', 'F'].map((code) => ({ code, procedureCode: '9.9' }));
    const { added, refused, warnings, warningCount } = preview([...many, ...wrong], 2);
    expect(added.map(({ name }) => name)).toEqual(['A', 'B']);
    expect([refused.length, warnings.length, warningCount]).toEqual([2, 2, 3]);
    const whole = preview(Array.from({ length: 31 }, (_, index) => ({ code: `N${index}` })));
    expect(whole.added).toHaveLength(30);
  });

  test('names the columns that the tab does not have', () => {
    const tables = aWorkbook().map((table) =>
      table.name === 'Hồ sơ' ? { ...table, rows: table.rows.map((row) => row.slice(0, -1)) } : table,
    );
    const rows = anExport('Hồ sơ', [aDossier({ procedureCode: PROCEDURE.plain, apologisedOn: '2023-05-04' })]);
    expect(previewOf(planImport(tables, rows)).missingColumns).toEqual(['Ngày xin lỗi']);
  });
});
