import { bytesIn, storedPieces } from '../../../../src/core/workbook/reading/stored-bytes';

const BYTES = Uint8Array.from({ length: 50_000 }, (_, index) => (index * 31) % 256);
const PIECES = storedPieces(BYTES);

test('bytes are kept in as few cells as their length in base64 needs, and come back in any order', () => {
  expect(PIECES.map(({ piece, pieces }) => [piece, pieces])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect(bytesIn([...PIECES].reverse())).toEqual(BYTES);
});

describe('bytes do not come back', () => {
  const [first, second, third] = PIECES as [(typeof PIECES)[0], (typeof PIECES)[0], (typeof PIECES)[0]];

  test.each([
    ['without any piece', []],
    ['without the last piece', [first, second]],
    ['without the first piece', [second, third]],
    ['with a piece twice', [first, second, second]],
    ['with a piece too many', [first, second, third, third]],
    ['with the checksum of others', PIECES.map((piece) => ({ ...piece, checksum: 'K00000000' }))],
    ['with a letter lost', [first, second, { ...third, content: third.content.slice(0, -1) }]],
    ['with a letter that base64 lacks', [first, second, { ...third, content: third.content.replace(/.$/, '*') }]],
  ])('%s', (_, pieces) => expect(bytesIn(pieces)).toBeNull());

  test('that were empty: nothing was kept of them', () => {
    expect(storedPieces(new Uint8Array(0))).toEqual([]);
  });
});

test('a piece too many is told although the rest is whole', () => {
  const whole = storedPieces(Uint8Array.of(1, 2, 3));
  expect(bytesIn(whole)).toEqual(Uint8Array.of(1, 2, 3));
  expect(bytesIn(whole.map((piece) => ({ ...piece, pieces: 2 })))).toBeNull();
});
