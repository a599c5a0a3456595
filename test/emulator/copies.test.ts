import { AN, aSheet, BINH, dateCell } from './a-world';

describe('a copy of a spreadsheet', () => {
  const { world, file, services, book, sheet } = aSheet([['a', 7, dateCell('2023-06-13')]]);
  sheet.getRange('B1').setNumberFormat('0.00').setNote('chú thích').setBackground('#ff0000');
  sheet.hideRows(3);
  book.insertSheet('ẩn').hideSheet();
  book.setNamedRange('vung', sheet.getRange('A1:C1'));
  services.PropertiesService.getDocumentProperties().setProperty('k', 'v');
  const answer = book.copy('Bản sao');
  const copy = world.spreadsheets[1];
  const seen = copy?.as(AN);
  const there = seen?.SpreadsheetApp.getActiveSpreadsheet();

  test('is another file of whoever made it, with a script of its own', () => {
    expect(answer.getId()).not.toBe(book.getId());
    expect([answer.getId(), answer.getName()]).toEqual([there?.getId(), 'Bản sao']);
    expect(there?.getOwner()?.getEmail()).toBe(AN);
    expect(there?.getEditors().map((user) => user.getEmail())).not.toContain(BINH);
    expect(copy?.scriptId).not.toBe(file.scriptId);
  });

  test('has the cells, looks, hidden sheets and names of the original', () => {
    expect(copy?.tables()).toEqual(file.tables());
    const cell = there?.getSheetByName('Tab')?.getRange('B1');
    expect([cell?.getDisplayValue(), cell?.getNote(), cell?.getBackground()]).toEqual(['7,00', 'chú thích', '#ff0000']);
    expect(there?.getSheetByName('ẩn')?.isSheetHidden()).toBe(true);
    expect(there?.getRangeByName('vung')?.getA1Notation()).toBe('A1:C1');
  });

  test('goes its own way from then on', () => {
    there?.getSheetByName('Tab')?.getRange('A1').setValue('b');
    expect(sheet.getRange('A1').getValue()).toBe('a');
  });

  test('knows none of the original’s properties', () => {
    expect(seen?.PropertiesService.getDocumentProperties().getProperty('k')).toBeNull();
  });

  test('is out of reach of the script that made it', () => {
    expect(() => answer.getSheets()).toThrow('not emulated: Spreadsheet.getSheets');
  });
});
