import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { blankBook } from '../../src/try/books/blank-book';
import { keptOf, type OpenedFile, openedFile, saved } from '../builders/opened-book';
import { sameRuns } from '../builders/runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Edit = (file: OpenedFile, sheet: Sheet) => void;

const row = fc.integer({ min: 1, max: 14 });
const column = fc.integer({ min: 1, max: 12 });
const text = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('Đã trả', ' hai  cách ', 'a<b&"c"', '_x000D_', 'dòng\nhai', "'=chữ", '00123'),
);
const value = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const formula = fc.constantFrom('=A1+2,5', '=SUM(A1:B3;1)', '=IF(A1="x;y";TRUE;{1\\2;3\\4})', "=COUNTA('Tab 1'!A:A)");
const count = fc.integer({ min: 1, max: 3 });
const at = fc.tuple(row, column);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(at, value).map(([[r, c], v]) => edited((s) => s.getRange(r, c).setNumberFormat('@').setValue(v))),
  fc.tuple(at, fc.integer()).map(([[r, c], v]) => edited((s) => s.getRange(r, c).setValue(v))),
  fc.tuple(at, formula).map(([[r, c], f]) => edited((s) => s.getRange(r, c).setNumberFormat('0.00').setFormula(f))),
  at.map(([r, c]) => edited((s) => s.getRange(r, c, 2, 2).clearContent())),
  fc
    .tuple(at, fc.constantFrom('#ff0000', '#12ab9f'))
    .map(([[r, c], b]) => edited((s) => s.getRange(r, c).setBackground(b))),
  at.map(([r, c]) => edited((s) => s.getRange(r, c).setFontWeight('bold').setFontSize(14).setWrap(true))),
  at.map(([r, c]) => edited((s) => s.getRange(r, c).setBorder(true, null, true, null, null, null))),
  fc.tuple(at, text).map(([[r, c], t]) => edited((s) => s.getRange(r, c).setNote(t))),
  fc.tuple(row, count).map(([r, n]) => edited((s) => s.insertRowsBefore(r, n))),
  fc.tuple(row, count).map(([r, n]) => edited((s) => s.deleteRows(r + 1, n))),
  fc.tuple(column, count).map(([c, n]) => edited((s) => s.insertColumnsBefore(c, n))),
  fc.tuple(column, fc.integer({ min: 20, max: 300 })).map(([c, w]) => edited((s) => s.setColumnWidth(c, w))),
  fc.tuple(row, fc.constantFrom(20, 40, 60)).map(([r, h]) => edited((s) => s.setRowHeight(r, h))),
  row.map((r) => edited((s) => s.hideRows(r + 1))),
  fc.constant<Edit>(({ sheets }) => void sheets.insertSheet()),
);

/** Rules would refuse some of these values. */
function edited(change: (sheet: Sheet) => void): Edit {
  return (_, sheet) => {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();
    change(sheet);
  };
}

const FILES: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['a new book', blankBook],
  ['a book of LibreOffice', async () => readFileSync('test/data/workbooks/full-libreoffice.xlsx')],
  ['a book of another program', async () => readFileSync('test/data/outside/x02b-prefix-d.xlsx')],
];

test.each(FILES)('whatever is done to %s, saved and opened again it is the same book', async (_, bytesOf) => {
  const bytes = await bytesOf();
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(edit, fc.nat(3)), { minLength: 1, maxLength: 12 }), async (edits) => {
      const file = await openedFile(bytes);
      for (const [change, index] of edits) {
        const all = file.sheets.getSheets();
        change(file, all[index % all.length] as Sheet);
      }
      const again = await openedFile((await saved(file)).bytes);
      expect(keptOf(again)).toMatchObject(keptOf(file));
      expect((await saved(again)).bytes).toEqual(again.opened.bytes);
    }),
    sameRuns(12),
  );
});
