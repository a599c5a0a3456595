import type { Form } from '../../../src/core/forms/form';
import { formsOf } from '../../../src/core/forms/forms-of';
import { type FormGrid, gridOf } from '../../../src/core/forms/grid';
import { lineCount } from '../../../src/core/forms/line-count';
import { reportOf } from '../../../src/core/report/make-report';
import { RUN_ON } from '../../builders/days';
import { reportIn } from '../../builders/reports';
import { sampleTables } from '../../builders/sample';
import { settings } from '../../builders/tables';

/** How many cells cover each position of the grid. */
function coverage({ cells, height, width }: FormGrid): readonly number[] {
  const counts = new Array<number>(height * width).fill(0);
  for (const { row, column, rows, columns } of cells) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++)
        counts[(r - 1) * width + c - 1] = (counts[(r - 1) * width + c - 1] ?? 0) + 1;
    }
  }
  return counts;
}

const SAMPLE = formsOf(reportOf(sampleTables(), RUN_ON));
const BLANK = formsOf(reportIn({ 'Cấu hình': settings({ year: null }) }));
const named = (forms: readonly Form[]) => forms.map((form) => [form.tab, form] as const);

test.each([...named(SAMPLE), ...named(BLANK)])('every place of %s belongs to exactly one cell', (_, form) => {
  const grid = gridOf(form);
  expect(new Set(coverage(grid))).toEqual(new Set([1]));
  expect(grid.lines).toHaveLength(grid.height);
});

test('the header is between what stands above the table and its rows', () => {
  expect(SAMPLE.map((form) => gridOf(form).header)).toEqual([
    { first: 6, last: 9 },
    { first: 4, last: 4 },
    { first: 4, last: 4 },
    { first: 5, last: 5 },
  ]);
});

test('the name of a group goes on to the end of its row', () => {
  const group = gridOf(SAMPLE[1] as Form).cells.find(({ value }) => value === 'Thủ tục hành chính');
  expect([group?.column, group?.columns, group?.bold]).toEqual([2, 4, true]);
});

describe('a text takes', () => {
  test('one line where there is room, and more where there is not', () => {
    expect(lineCount('Hộ tịch', 56, false)).toBe(1);
    expect(lineCount('Văn bản phải ban hành trong kỳ theo kế hoạch', 56, false)).toBe(2);
    expect(lineCount('Trực tiếp, dịch vụ bưu chính', 26, true)).toBe(3);
  });

  test('one line at least, even blank or in one long word', () => {
    expect([lineCount('', 10, false), lineCount('x'.repeat(100), 10, false)]).toEqual([1, 1]);
  });
});

describe('a row takes as many lines as its fullest cell', () => {
  const LONG = 'Văn bản phải ban hành trong kỳ theo kế hoạch';
  const form = (above: readonly string[], ...rows: readonly (readonly string[])[]): Form => ({
    ...(SAMPLE[1] as Form),
    layout: {
      orientation: 'portrait',
      columns: [
        { header: 'STT', width: 12 },
        { header: 'Nội dung', width: 56 },
        { header: 'Ghi chú', width: 20 },
      ],
    },
    above: above.map((text) => ({ text, alignment: 'left' })),
    rows: rows.map((cells) => ({ cells })),
    below: [],
  });

  test('by the width of its own column', () => {
    const { lines } = gridOf(form([], ['1', LONG, ''], ['2', 'Hộ tịch', 'Hộ tịch'], ['3', 'Hộ tịch', LONG]));
    expect(lines).toEqual([1, lineCount(LONG, 56, false), 1, lineCount(LONG, 20, false)]);
  });

  test('by the width of all the columns that it is merged over', () => {
    const name = 'Hộ tịch, chứng thực, đất đai';
    expect(gridOf(form([name], ['1', name, ''])).lines).toEqual([1, 1, 2]);
    expect(gridOf(form([name], ['I', name])).lines).toEqual([1, 1, 1]);
  });

  test('a header that goes down over several rows makes none of them higher', () => {
    const tall: Form = {
      ...form([], ['1', 'Hộ tịch', '']),
      layout: {
        ...form([]).layout,
        headerRows: [
          [
            { text: LONG, column: 1, rows: 2 },
            { text: 'Nội dung', column: 2, columns: 2 },
          ],
          [
            { text: 'Tên', column: 2 },
            { text: 'Ghi chú', column: 3 },
          ],
        ],
      },
    };
    expect(gridOf(tall).lines).toEqual([1, 1, 1]);
  });
});
