import fc from 'fast-check';
import type { Desk } from '../../../src/emulator/desk/desk';
import { runs } from '../../builders/runs';
import { aDesk, at, everythingIn } from './a-desk';

type Act = (desk: Desk) => unknown;

const line = fc.integer({ min: 1, max: 9 });
const count = fc.integer({ min: 1, max: 3 });
const axis = fc.constantFrom('rows' as const, 'columns' as const);
const area = fc.record({ row: line, column: line, rows: count, columns: count });
const text = fc.constantFrom('', '7', '3/4', 'Mục 1', '=A1+$B$2', '=SUM(a2:b5)', "='Tab'!C3", '12,5%', 'Có', 'x');
const block = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
/** The first tab, and the first one that is added. */
const tab = fc.constantFrom(0, 0, 0, 104_729);

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(tab, line, line, text).map(([t, row, column, typed]): Act => (desk) => desk.type(t, { row, column }, typed)),
  fc.tuple(tab, area, block).map(([t, place, texts]): Act => (desk) => desk.paste(t, place, texts)),
  fc.tuple(block).map(([texts]): Act => (desk) => desk.paste(0, at('Y999'), texts)),
  fc.tuple(tab, area).map(([t, place]): Act => (desk) => desk.clear(t, [place])),
  fc.tuple(tab, area, count).map(([t, from, rows]): Act => (desk) => {
    return desk.fill(t, from, { ...from, row: from.row + from.rows, rows });
  }),
  fc.tuple(area, count).map(([from, columns]): Act => (desk) => {
    return desk.fill(0, from, { ...from, column: from.column - columns, columns });
  }),
  fc.tuple(tab, axis, line, count).map(([t, of, first, many]): Act => (desk) => desk.delete(t, of, { first, count: many })),
  fc.tuple(tab, axis, line, count, fc.constantFrom('before' as const, 'after' as const)).map(
    ([t, of, beside, many, side]): Act => (desk) => desk.insert(t, of, { line: beside, side, count: many }),
  ),
  fc.tuple(area, fc.boolean()).map(([place, bold]): Act => (desk) => desk.format(0, [place], { bold, background: '#FF0000', numberFormat: '0' })),
  fc.tuple(line, line, text).map(([row, column, words]): Act => (desk) => desk.note(0, { row, column }, words)),
  fc.tuple(area, fc.boolean()).map(([place, up]): Act => (desk) => {
    return desk.sort(0, place, { column: place.column, direction: up ? 'ascending' : 'descending' });
  }),
  fc.tuple(fc.option(area)).map(([place]): Act => (desk) => desk.filter(0, place)),
  fc.tuple(line, fc.array(text, { maxLength: 2 })).map(([column, texts]): Act => (desk) => desk.hideValues(0, column, texts)),
  fc.tuple(line, count).map(([first, many]): Act => (desk) => desk.width(0, { first, count: many }, 70)),
  fc.tuple(axis, fc.integer({ min: 0, max: 3 })).map(([of, many]): Act => (desk) => desk.freeze(0, of, many)),
  fc.constant<Act>((desk) => desk.addTab()),
  fc.tuple(tab, fc.constantFrom('Tab', 'Hai', 'Ba')).map(([t, name]): Act => (desk) => desk.renameTab(t, name)),
  fc.tuple(tab).map(([t]): Act => (desk) => desk.removeTab(t)),
  fc.tuple(tab).map(([t]): Act => (desk) => desk.hideTab(t)),
  fc.tuple(tab).map(([t]): Act => (desk) => desk.showTab(t)),
  fc.tuple(tab, count).map(([t, position]): Act => (desk) => desk.moveTab(t, position)),
);

/** A tab with all that can cover cells. */
function aFullDesk() {
  const made = aDesk([
    ['a', 3, 'x', null, 5],
    ['b', 1, 'y'],
    ['c', 2, 'x', 'w'],
    [],
    ['d', 4],
  ]);
  const { sheet, services } = made;
  sheet.getRange('C5:D6').merge();
  sheet.getRange('F1:F4').mergeVertically();
  sheet.getRange('B2:D8').protect().setWarningOnly(true);
  made.book.namedRanges.clear();
  services.SpreadsheetApp.getActive().setNamedRange('vung', sheet.getRange('A2:C6'));
  sheet.getRange('A7').setFormula('=SUM(A1:A5)');
  sheet.getRange('E2:E4').setBackground('#00ff00').setNumberFormat('dd/MM/yyyy');
  sheet.getRange('D1:D3').setDataValidation(services.SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'x']).build());
  sheet.setColumnWidth(3, 50).setRowHeight(4, 40).hideRows(6);
  made.state.protections = [];
  return made;
}

test('undoing every step restores the book as it was, and redoing them all gives it again', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 14 }), (steps) => {
      const { book, an } = aFullDesk();
      const before = everythingIn(book);
      for (const act of steps) act(an);
      const after = everythingIn(book);
      let undone = 0;
      while (an.undo()) undone += 1;
      expect(everythingIn(book)).toEqual(before);
      expect(undone).toBeLessThanOrEqual(steps.length);
      while (an.redo()) undone -= 1;
      expect(everythingIn(book)).toEqual(after);
      expect(undone).toBe(0);
      while (an.undo());
      expect(everythingIn(book)).toEqual(before);
    }),
    runs(150),
  );
});
