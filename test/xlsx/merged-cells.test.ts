import { withoutHiddenValues } from '../../src/xlsx/merged-cells';

const cell = (place: string) => `<c r="${place}"><v>${place}</v></c>`;
const row = (number: number, ...columns: readonly string[]) =>
  `<row r="${number}">${columns.map((column) => cell(`${column}${number}`)).join('')}</row>`;

/** Fills three rows of the columns Y to AB and BA, and returns the cells that still have a value under these merges. */
function left(...merges: readonly string[]): string {
  const rows = [1, 2, 3].map((number) => row(number, 'Y', 'Z', 'AA', 'AB', 'BA')).join('');
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const sheet = withoutHiddenValues(`<sheetData>${rows}</sheetData><mergeCells>${merged}</mergeCells>`);
  return [...sheet.matchAll(/<v>(\w+)<\/v>/g)].map(([, place]) => place).join(' ');
}

const ALL = 'Y1 Z1 AA1 AB1 BA1 Y2 Z2 AA2 AB2 BA2 Y3 Z3 AA3 AB3 BA3';
const without = (...places: readonly string[]) =>
  ALL.split(' ')
    .filter((place) => !places.includes(place))
    .join(' ');

describe('of merged cells only the first keeps its value', () => {
  test.each([
    ['in one row', ['Z2:AA2'], without('AA2')],
    ['in one column', ['Z2:Z3'], without('Z3')],
    ['in a block', ['Z1:AA2'], without('AA1', 'Z2', 'AA2')],
    ['in two blocks of one row', ['Y2:Z2', 'AA2:AB2'], without('Z2', 'AB2')],
    ['beside a column of the same letters', ['AB2:AC2'], ALL],
    ['down a whole column', ['AA1:AA1048576'], without('AA2', 'AA3')],
  ])('%s', (_, merges, expected) => expect(left(...merges)).toBe(expected));

  test('and a sheet without merged cells is left as it is', () => {
    expect(left()).toBe(ALL);
  });
});
