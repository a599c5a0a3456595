import { filteredRows } from '../../../src/emulator/spreadsheet/filtered-rows';
import { aDesk, at, place } from './a-desk';

const ROWS = [
  ['Tên', 'Số'],
  ['an', 3],
  ['Bình', 1],
  ['ánh', 2],
];

describe('inserted and deleted lines', () => {
  test('look as the line beside which they come', () => {
    const { an, tab, sheet } = aDesk(ROWS);
    sheet.getRange('A2').setBackground('#ff0000');
    sheet.getRange('B2').setBackground('#00ff00');
    an.insert(tab, 'rows', { line: 2, side: 'after', count: 2 });
    an.insert(tab, 'columns', { line: 1, side: 'before', count: 1 });
    expect(
      sheet
        .getRange('A2:C5')
        .getBackgrounds()
        .map((row) => row.join()),
    ).toEqual([
      '#ff0000,#ff0000,#00ff00',
      '#ff0000,#ff0000,#00ff00',
      '#ff0000,#ff0000,#00ff00',
      '#ffffff,#ffffff,#ffffff',
    ]);
    expect(sheet.getRange('B5').getValue()).toBe('Bình');
  });

  test('take widths, heights, hidden lines, the filter and formulas along', () => {
    const { an, tab, sheet, state } = aDesk(ROWS);
    sheet.setColumnWidth(2, 50).setRowHeight(3, 40).hideRows(4);
    sheet
      .getRange('C1:C4')
      .setFormulas([['=SUM(B2:B4)'], ['=B4+$B$3'], ['=COUNTA(A2:A)'], ["=Tab!A3&'Tab'!A4&Khác!A4"]]);
    an.filter(tab, at('A1:B4'));
    an.hideValues(tab, 2, ['1']);
    an.insert(tab, 'rows', { line: 3, side: 'before', count: 2 });
    an.delete(tab, 'columns', { first: 1, count: 1 });
    expect([...state.columnWidths, ...state.rowHeights]).toEqual([
      [1, 50],
      [5, 40],
    ]);
    expect([[...state.hiddenRows], state.filter?.area, [...(state.filter?.hidden.keys() ?? [])]]).toEqual([
      [6],
      at('A1:A6'),
      [1],
    ]);
    expect(sheet.getRange('B1:B6').getFormulas().flat()).toEqual([
      '=SUM(A2:A6)',
      '=A6+$A$5',
      '',
      '',
      '=COUNTA(#REF!)',
      '=#REF!&#REF!&Khác!A4',
    ]);
  });

  test('come back with contents, looks, sizes, merges, names, rules and formulas that meant them', () => {
    const { an, tab, sheet, book, state } = aDesk(ROWS);
    sheet.getRange('A3').setBackground('#ff0000').setNote('ghi chú');
    sheet.getRange('B2:B3').merge();
    sheet.getRange('D1').setFormula('=B3');
    sheet.setRowHeight(3, 40);
    book.namedRanges.set('dong', { sheetId: tab, area: at('A3:B3') });
    an.delete(tab, 'rows', { first: 3, count: 1 });
    expect([sheet.getRange('D1').getFormula(), state.merges, book.namedRanges.size]).toEqual(['=#REF!', [], 0]);
    an.undo();
    expect([
      sheet.getRange('A3').getValue(),
      sheet.getRange('A3').getBackground(),
      sheet.getRange('A3').getNote(),
    ]).toEqual(['Bình', '#ff0000', 'ghi chú']);
    expect([sheet.getRange('D1').getFormula(), state.merges, state.rowHeights.get(3)]).toEqual([
      '=B3',
      [at('B2:B3')],
      40,
    ]);
    expect(book.namedRanges.get('dong')?.area).toEqual(at('A3:B3'));
  });

  test('are neither all nor all that can move', () => {
    const { an, tab } = aDesk(ROWS);
    an.freeze(tab, 'rows', 1);
    const refusals = [
      an.delete(tab, 'columns', { first: 1, count: 26 }),
      an.delete(tab, 'rows', { first: 2, count: 999 }),
      an.delete(tab, 'rows', { first: 990, count: 99 }),
      an.freeze(tab, 'columns', 26),
      an.insert(tab, 'rows', { line: 1, side: 'after', count: 400_000 }),
    ];
    expect(refusals.map(({ kind }) => kind)).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  });
});

describe('what another officer has done meanwhile', () => {
  test('moves the cells that a step restores', () => {
    const { an, binh, tab, sheet } = aDesk(ROWS);
    an.type(tab, place('A3'), 'Chi');
    binh.insert(tab, 'rows', { line: 1, side: 'before', count: 2 });
    binh.delete(tab, 'columns', { first: 2, count: 1 });
    an.undo();
    expect(sheet.getRange('A3:A6').getValues().flat()).toEqual(['Tên', 'an', 'Bình', 'ánh']);
  });

  test('in the same cell is undone with it, as in Google; their own undo gives theirs back', () => {
    const { an, binh, tab, sheet } = aDesk(ROWS);
    an.type(tab, place('A2'), 'của An');
    binh.type(tab, place('A2'), 'của Bình');
    an.undo();
    expect(sheet.getRange('A2').getValue()).toBe('an');
    an.redo();
    expect(sheet.getRange('A2').getValue()).toBe('của Bình');
    binh.undo();
    expect(sheet.getRange('A2').getValue()).toBe('của An');
  });

  test('in inserted rows stays when the insertion is undone', () => {
    const { an, binh, tab, sheet, state } = aDesk(ROWS);
    an.insert(tab, 'rows', { line: 1, side: 'after', count: 3 });
    binh.type(tab, place('B3'), 'của Bình');
    an.undo();
    expect([sheet.getRange('B2').getValue(), sheet.getRange('A3').getValue(), state.maxRows]).toEqual([
      'của Bình',
      'an',
      1001,
    ]);
  });

  test('in a deleted tab is nothing to undo, until the tab is back', () => {
    const { an, binh, book, tab, sheet } = aDesk(ROWS);
    book.add('Khác');
    an.renameTab(book.sheets[1]?.id ?? -1, 'Hai');
    an.type(tab, place('A2'), 'x');
    binh.removeTab(tab);
    expect(an.undo()).toMatchObject({ kind: 'done' });
    expect(book.sheets.map(({ name }) => name)).toEqual(['Khác']);
    binh.undo();
    expect(sheet.getRange('A2').getValue()).toBe('x');
  });
});

test('what the script writes is no step of the officer, and a step before it still finds its cells', () => {
  const { an, tab, sheet } = aDesk(ROWS);
  an.type(tab, place('A2'), 'x');
  sheet.getRange('B2').setValue('của phần mềm');
  sheet.insertRowsAfter(1, 1);
  an.undo();
  expect(sheet.getRange('A3:B3').getValues()).toEqual([['an', 'của phần mềm']]);
  expect(an.undo()).toBeNull();
});

describe('sorting', () => {
  test('is by Vietnamese order, numbers before texts, blanks last in both directions', () => {
    const { an, tab, sheet } = aDesk([['đ'], [null], ['b'], [10], ['ă'], ['a'], [true], [9], ['d'], ['â']]);
    const sorted = (direction: 'ascending' | 'descending') => {
      an.sort(tab, at('A1:A10'), { column: 1, direction });
      return sheet.getRange('A1:A10').getValues().flat();
    };
    expect(sorted('ascending')).toEqual([9, 10, 'a', 'ă', 'â', 'b', 'd', 'đ', true, '']);
    expect(sorted('descending')).toEqual([true, 'đ', 'd', 'b', 'â', 'ă', 'a', 10, 9, '']);
  });

  test('takes looks, notes and formulas of a row along; rules of cells stay', () => {
    const { an, tab, sheet, services } = aDesk(ROWS);
    sheet
      .getRange('A2')
      .setBackground('#ff0000')
      .setNote('ghi chú')
      .setDataValidation(services.SpreadsheetApp.newDataValidation().requireDate().build());
    sheet.getRange('C2').setFormula('=B2*$B$1');
    an.sort(tab, at('A2:C4'), { column: 2, direction: 'ascending' });
    expect(sheet.getRange('A2:A4').getValues().flat()).toEqual(['Bình', 'ánh', 'an']);
    expect([
      sheet.getRange('A4').getBackground(),
      sheet.getRange('A4').getNote(),
      sheet.getRange('C4').getFormula(),
    ]).toEqual(['#ff0000', 'ghi chú', '=B4*$B$1']);
    expect(sheet.getRange('A2').getDataValidation()).not.toBeNull();
  });

  test('is refused over cells merged downwards', () => {
    const { an, tab, sheet } = aDesk(ROWS);
    sheet.getRange('A2:A3').merge();
    expect(an.sort(tab, at('A2:B4'), { column: 2, direction: 'ascending' })).toMatchObject({ kind: 'refused' });
    expect(an.sort(tab, at('A4:B9'), { column: 3, direction: 'ascending' })).toMatchObject({ kind: 'refused' });
  });
});

test('a filter hides the rows whose cells show what is hidden, now and after edits', () => {
  const { an, binh, book, tab, state } = aDesk([...ROWS, ['an', 5]]);
  expect(an.hideValues(tab, 1, ['an'])).toMatchObject({ kind: 'refused' });
  an.filter(tab, at('A1:B5'));
  an.hideValues(tab, 1, ['an', '']);
  expect([...filteredRows(book, state)]).toEqual([2, 5]);
  binh.type(tab, place('A3'), 'an');
  expect([...filteredRows(book, state)]).toEqual([2, 3, 5]);
  an.hideValues(tab, 1, []);
  expect([...filteredRows(book, state)]).toEqual([]);
  an.undo();
  expect([...filteredRows(book, state)]).toEqual([2, 3, 5]);
  an.filter(tab, null);
  expect(state.filter).toBeNull();
});

test('a copy of the Sheet keeps filter, merges and charts', () => {
  const { an, file, tab, sheet } = aDesk(ROWS);
  an.filter(tab, at('A1:B4'));
  sheet.getRange('D1:E1').merge();
  const copy = file.copy('Bản sao', an.officer).book.sheets[0];
  expect([copy?.filter?.area, copy?.merges]).toEqual([at('A1:B4'), [at('D1:E1')]]);
});

describe('tabs', () => {
  test('that are renamed are still meant by formulas', () => {
    const { an, tab, sheet } = aDesk(ROWS);
    sheet.getRange('D1:D3').setFormulas([["='Tab'!A1&tab_khac"], ['=Tab!A1:B2'], ['="Tab!A1"&Tabs!A1']]);
    const formulas = () => sheet.getRange('D1:D3').getFormulas().flat();
    an.renameTab(tab, "Hồ sơ '26");
    expect(formulas()).toEqual(["='Hồ sơ ''26'!A1&tab_khac", "='Hồ sơ ''26'!A1:B2", '="Tab!A1"&Tabs!A1']);
    an.undo();
    expect(formulas()).toEqual(["='Tab'!A1&tab_khac", '=Tab!A1:B2', '="Tab!A1"&Tabs!A1']);
  });

  test('are added, renamed, moved, hidden, shown and removed', () => {
    const { an, book, tab } = aDesk(ROWS);
    an.addTab();
    const added = book.sheets[1]?.id ?? -1;
    an.renameTab(added, 'Hồ sơ');
    an.moveTab(added, 1);
    an.hideTab(tab);
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Hồ sơ', false],
      ['Tab', true],
    ]);
    expect([an.hideTab(added), an.removeTab(added), an.renameTab(added, ' ')].map(({ kind }) => kind)).toEqual([
      'refused',
      'refused',
      'refused',
    ]);
    expect(an.renameTab(added, 'Tab')).toMatchObject({
      message: 'Đã tồn tại một trang tính có tên "Tab". Vui lòng nhập tên khác.',
    });
    an.showTab(tab);
    an.removeTab(added);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Tab']);
    while (an.undo());
    expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([['Tab', false]]);
  });
});

test('pasting, sorting, undoing and redoing 5,000 rows costs no more a row than 500 rows', () => {
  const secondsOf = (rows: number) => {
    const { an, tab, sheet, services } = aDesk();
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('Z1:Z900')).build();
    sheet.getRange('C1:C500').setDataValidation(rule);
    const texts = Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: 20 }, (_cell, column) => `${(row * 7 + column) % 1000}`),
    );
    const from = process.cpuUsage();
    an.paste(tab, at('A1'), texts);
    an.sort(tab, { ...at('A1:T1'), rows }, { column: 1, direction: 'ascending' });
    an.undo();
    an.undo();
    an.redo();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6 / rows;
  };
  secondsOf(500);
  const [small, large] = [Math.min(secondsOf(500), secondsOf(500)), secondsOf(5000)];
  expect(large).toBeLessThan(5 * small);
});
