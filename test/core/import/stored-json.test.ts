import { jsonIn, jsonPieces } from '../../../src/core/import/journal/stored-json';

const VALUE = { fields: ['code', 'amountVnd'], rows: [['1.010', '=1+1', 8000, null, { day: 19450 }, 'Hồ sơ đất đai']] };
/** Too large for one cell even when compressed. */
const LARGE = Array.from({ length: 20_000 }, (_, index) => (index * 2_654_435_761) % 4_294_967_296);

describe('a value that is kept in cells', () => {
  test('comes back as it was: codes, formulas, days and blanks', () => {
    expect(jsonIn(jsonPieces(VALUE))).toEqual(VALUE);
  });

  test('comes back from several cells, in whatever order their rows stand', () => {
    const pieces = jsonPieces(LARGE);
    expect(pieces.length).toBeGreaterThan(1);
    expect(jsonIn([...pieces].reverse())).toEqual(LARGE);
  });

  test('is nothing once a cell is missing or was edited', () => {
    const pieces = jsonPieces(LARGE);
    expect(jsonIn(pieces.slice(1))).toBeNull();
    expect(jsonIn([])).toBeNull();
    const [first, ...others] = pieces;
    const { content = '' } = first ?? {};
    const retyped = content.slice(0, -1) + (content.endsWith('A') ? 'B' : 'A');
    expect(jsonIn(pieces.map((piece) => (piece === first ? { ...piece, content: retyped } : piece)))).toBeNull();
    expect(jsonIn([...others, { piece: 1, pieces: pieces.length, checksum: 'K00000000', content }])).toBeNull();
  });

  test('is cut into the same cells whenever it is kept, none of which Sheets takes for a formula or a number', () => {
    jest.useFakeTimers({ now: new Date('2023-06-13') });
    const before = jsonPieces(VALUE);
    jest.setSystemTime(new Date('2024-01-02'));
    expect(jsonPieces(VALUE)).toEqual(before);
    jest.useRealTimers();
    for (const { checksum, content } of jsonPieces(LARGE)) {
      expect(`${checksum[0]}${content[0]}`).toMatch(/^[A-Z]{2}$/);
      expect(content.length).toBeLessThan(32_768);
    }
  });
});
