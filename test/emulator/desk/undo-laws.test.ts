import fc from 'fast-check';
import type { Desk } from '../../../src/emulator/desk/desk';
import { type Area, cutTo, overlaps } from '../../../src/emulator/spreadsheet/area';
import type { WorkbookState } from '../../../src/emulator/spreadsheet/workbook-state';
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
  fc.tuple(tab, line, line, text).map(
    ([t, row, column, typed]): Act =>
      (desk) =>
        desk.type(t, { row, column }, typed),
  ),
  fc.tuple(tab, area, block).map(
    ([t, place, texts]): Act =>
      (desk) =>
        desk.paste(t, place, texts),
  ),
  fc.tuple(block).map(
    ([texts]): Act =>
      (desk) =>
        desk.paste(0, at('Y999'), texts),
  ),
  fc.tuple(tab, area).map(
    ([t, place]): Act =>
      (desk) =>
        desk.clear(t, [place]),
  ),
  fc.tuple(tab, area, count).map(
    ([t, from, rows]): Act =>
      (desk) => {
        return desk.fill(t, from, { ...from, row: from.row + from.rows, rows });
      },
  ),
  fc.tuple(area, count).map(
    ([from, columns]): Act =>
      (desk) => {
        return desk.fill(0, from, { ...from, column: from.column - columns, columns });
      },
  ),
  fc.tuple(tab, axis, line, count).map(
    ([t, of, first, many]): Act =>
      (desk) =>
        desk.delete(t, of, { first, count: many }),
  ),
  fc.tuple(tab, axis, line, count, fc.constantFrom('before' as const, 'after' as const)).map(
    ([t, of, beside, many, side]): Act =>
      (desk) =>
        desk.insert(t, of, { line: beside, side, count: many }),
  ),
  fc.tuple(area, fc.boolean()).map(
    ([place, bold]): Act =>
      (desk) =>
        desk.format(0, [place], { bold, background: '#FF0000', numberFormat: '0' }),
  ),
  fc.tuple(line, line, text).map(
    ([row, column, words]): Act =>
      (desk) =>
        desk.note(0, { row, column }, words),
  ),
  fc.tuple(area, fc.boolean()).map(
    ([place, up]): Act =>
      (desk) => {
        return desk.sort(0, place, { column: place.column, direction: up ? 'ascending' : 'descending' });
      },
  ),
  fc.tuple(fc.option(area)).map(
    ([place]): Act =>
      (desk) =>
        desk.filter(0, place),
  ),
  fc.tuple(line, fc.array(text, { maxLength: 2 })).map(
    ([column, texts]): Act =>
      (desk) =>
        desk.hideValues(0, column, texts),
  ),
  fc.tuple(line, count).map(
    ([first, many]): Act =>
      (desk) =>
        desk.width(0, { first, count: many }, 70),
  ),
  fc.tuple(axis, fc.integer({ min: 0, max: 3 })).map(
    ([of, many]): Act =>
      (desk) =>
        desk.freeze(0, of, many),
  ),
  fc.constant<Act>((desk) => desk.addTab()),
  fc.tuple(tab, fc.constantFrom('Tab', 'Hai', 'Ba')).map(
    ([t, name]): Act =>
      (desk) =>
        desk.renameTab(t, name),
  ),
  fc.tuple(tab).map(
    ([t]): Act =>
      (desk) =>
        desk.removeTab(t),
  ),
  fc.tuple(tab).map(
    ([t]): Act =>
      (desk) =>
        desk.hideTab(t),
  ),
  fc.tuple(tab).map(
    ([t]): Act =>
      (desk) =>
        desk.showTab(t),
  ),
  fc.tuple(tab, count).map(
    ([t, position]): Act =>
      (desk) =>
        desk.moveTab(t, position),
  ),
);

/** A tab with all that can cover cells. */
function aFullDesk() {
  const made = aDesk([['a', 3, 'x', null, 5], ['b', 1, 'y'], ['c', 2, 'x', 'w'], [], ['d', 4]]);
  const { sheet, services } = made;
  sheet.getRange('C5:D6').merge();
  sheet.getRange('F1:F4').mergeVertically();
  sheet.getRange('B2:D8').protect().setWarningOnly(true);
  made.book.namedRanges.clear();
  services.SpreadsheetApp.getActive().setNamedRange('vung', sheet.getRange('A2:C6'));
  sheet.getRange('A7').setFormula('=SUM(A1:A5)');
  sheet.getRange('E2:E4').setBackground('#00ff00').setNumberFormat('dd/MM/yyyy');
  sheet
    .getRange('D1:D3')
    .setDataValidation(services.SpreadsheetApp.newDataValidation().requireValueInList(['Có', 'x']).build());
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

/** What must hold whatever two people and the script do at once. */
function faultsOf(book: WorkbookState): unknown[] {
  return book.sheets.flatMap((sheet) => {
    const isOff = (area: Area) =>
      JSON.stringify(cutTo(area, sheet)) !== JSON.stringify(area) || area.row < 1 || area.column < 1;
    const areas = [
      ...sheet.merges,
      ...(sheet.filter ? [sheet.filter.area] : []),
      ...sheet.conditionalRules.flatMap((rule) => rule.areas),
    ];
    const crossing = sheet.merges.filter((one, index) =>
      sheet.merges.some((other, at) => at > index && overlaps(one, other)),
    );
    const deep = sheet
      .keptLayers()
      .filter((layer) => layer.lastRow() > sheet.maxRows || layer.lastColumn() > sheet.maxColumns);
    const isEmpty = sheet.maxRows < 1 || sheet.maxColumns < 1 || sheet.frozenRows >= sheet.maxRows;
    const both: unknown[] = [];
    sheet.values.each((_value, row, column) => {
      if (sheet.formulas.at(row, column) !== undefined) both.push([row, column]);
    });
    return [...areas.filter(isOff), ...crossing, ...deep, ...both, ...(isEmpty ? [sheet.name] : [])];
  });
}

test('two officers and the script at once: undo and redo in any order leave a sound book', () => {
  type Turn = (made: ReturnType<typeof aFullDesk>) => unknown;
  const turn: fc.Arbitrary<Turn> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.tuple(acts, fc.boolean()).map(
        ([act, first]): Turn =>
          ({ an, binh }) =>
            act(first ? an : binh),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.boolean().map(
        (first): Turn =>
          ({ an, binh }) =>
            (first ? an : binh).undo(),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.boolean().map(
        (first): Turn =>
          ({ an, binh }) =>
            (first ? an : binh).redo(),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(line, line, fc.constantFrom('set', 'insert', 'delete')).map(
        ([row, column, what]): Turn =>
          ({ sheet, state, book }) => {
            const isThere = book.sheets.includes(state) && row + 3 < state.maxRows && column <= state.maxColumns;
            if (isThere && what === 'set') sheet.getRange(row, column).setValue('của phần mềm');
            if (isThere && what === 'insert') sheet.insertRowsBefore(row, 2);
            if (isThere && what === 'delete') sheet.deleteRows(row, 2);
          },
      ),
    },
  );
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 30 }), (turns) => {
      const made = aFullDesk();
      for (const one of turns) {
        one(made);
        expect(faultsOf(made.book)).toEqual([]);
      }
    }),
    runs(150),
  );
});

test('what others write beside it neither stops nor is touched by undo', () => {
  const step = fc.tuple(fc.boolean(), line, fc.integer({ min: 1, max: 4 }), block);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.array(fc.boolean(), { maxLength: 12 }), (steps, undone) => {
      const { book, an, binh, tab: first, state } = aDesk([['a', 'b']]);
      const alone = aDesk([['a', 'b']]);
      for (const [isAn, row, column, texts] of steps) {
        (isAn ? an : binh).paste(first, { row, column: isAn ? column : column + 10, rows: 1, columns: 1 }, texts);
        if (isAn) alone.an.paste(alone.tab, { row, column, rows: 1, columns: 1 }, texts);
      }
      for (const isAn of undone) {
        (isAn ? an : binh).undo();
        if (isAn) alone.an.undo();
      }
      const own = { row: 1, column: 1, rows: 20, columns: 10 };
      expect(state.values.read(own, null)).toEqual(alone.state.values.read(own, null));
      expect(state.formulas.read(own, null)).toEqual(alone.state.formulas.read(own, null));
      expect(faultsOf(book)).toEqual([]);
    }),
    runs(100),
  );
});
