import { aSheet } from './a-world';

const utilities = () => aSheet().services.Utilities;
const INSTANT = new Date('2026-03-02T17:00:05Z');

describe('Utilities.formatDate', () => {
  test('writes an instant in a zone (row 193)', () => {
    const noon = new Date('2023-01-01T12:00:00Z');
    expect(utilities().formatDate(noon, 'GMT', 'yyyy-MM-dd HH:mm:ss')).toBe('2023-01-01 12:00:00');
  });

  test.each([
    ['dd/MM/yyyy HH:mm:ss', '03/03/2026 00:00:05'],
    ['EEEE, d MMM yyyy', 'Tuesday, 3 Mar 2026'],
    ['HH:mm', '00:00'],
    ['kk:mm', '24:00'],
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", '2026-03-03T00:00:05Z'],
    ["yyyy-MM-dd'T'HH:mm:ssZ", '2026-03-03T00:00:05+0700'],
    ['YYYY-ww-u', '2026-10-2'],
    ['F', '1'],
    ['yy', '26'],
    ['M', '3'],
    ['E', 'Tue'],
    ['EEEEE', 'Tuesday'],
    ['G', 'AD'],
    ['X', '+07'],
  ])('writes %s as %s in Việt Nam (§9)', (pattern, text) => {
    expect(utilities().formatDate(INSTANT, 'Asia/Ho_Chi_Minh', pattern)).toBe(text);
  });

  test('knows offsets, takes an unknown zone for GMT, and Y for the week’s year (§9)', () => {
    expect(utilities().formatDate(INSTANT, 'GMT-05:30', 'yyyy-MM-dd HH:mm Z')).toBe('2026-03-02 11:30 -0530');
    expect(utilities().formatDate(INSTANT, 'GMT+7', 'HH:mm')).toBe('00:00');
    expect(utilities().formatDate(INSTANT, 'Nowhere/Bad', 'yyyy-MM-dd HH:mm z')).toBe('2026-03-02 17:00 GMT');
    expect(utilities().formatDate(new Date('2026-12-31T23:00:00Z'), 'GMT', 'YYYY')).toBe('2027');
  });

  test('refuses unknown letters and an open quote (§9)', () => {
    expect(() => utilities().formatDate(INSTANT, 'GMT', 'foo')).toThrow('Illegal pattern character');
    expect(() => utilities().formatDate(INSTANT, 'GMT', "HH 'giờ")).toThrow('Unterminated quote');
  });
});

describe('Utilities', () => {
  test('names an archive and its kind, and takes it apart again (row 199)', () => {
    const { gzip, newBlob, ungzip, zip, unzip } = utilities();
    const blob = newBlob('xin chào', 'text/plain', 'a.txt');
    const archive = zip([blob]);
    expect([archive.getName(), archive.getContentType()]).toEqual(['archive.zip', 'application/zip']);
    expect(unzip(archive).map((part) => [part.getName(), part.getDataAsString()])).toEqual([['a.txt', 'xin chào']]);
    const pressed = gzip(blob);
    expect([pressed.getName(), pressed.getContentType()]).toEqual(['archive.gz', 'application/x-gzip']);
    const again = ungzip(pressed);
    expect([again.getName(), again.getContentType(), again.getDataAsString()]).toEqual(['archive', null, 'xin chào']);
  });

  test('digests to signed bytes (row 201)', () => {
    const { computeDigest, DigestAlgorithm } = utilities();
    expect(computeDigest(DigestAlgorithm.MD5, 'input to hash').slice(0, 4)).toEqual([-16, -20, -112, 64]);
    expect(computeDigest(DigestAlgorithm.SHA_256, '')).toHaveLength(32);
  });

  test('digests a text as ASCII unless told otherwise, so that accents are lost', () => {
    const { computeDigest, DigestAlgorithm, Charset, newBlob } = utilities();
    const digest = (...args: readonly [string | number[], ...GoogleAppsScript.Utilities.Charset[]]) =>
      (computeDigest as (...given: unknown[]) => number[])(DigestAlgorithm.MD5, ...args);
    expect(digest('Hồ sơ')).toEqual(digest('H? s?'));
    expect(digest('Hồ sơ', Charset.US_ASCII)).toEqual(digest('Hà sò'.replace('à', '?').replace('ò', '?')));
    expect(digest('Hồ sơ', Charset.UTF_8)).toEqual(digest(newBlob('Hồ sơ').getBytes()));
    expect(digest('Hồ sơ', Charset.UTF_8)).not.toEqual(digest('Hồ sơ'));
    expect(digest('ho so', Charset.UTF_8)).toEqual(digest('ho so'));
  });

  test('encodes a text as its bytes, and decodes web-safe text (row 203)', () => {
    const { base64Encode, base64EncodeWebSafe, base64Decode, base64DecodeWebSafe, newBlob } = utilities();
    const bytes = newBlob('Hồ sơ?>').getBytes();
    expect(base64Encode('Hồ sơ?>')).toBe(base64Encode(bytes));
    expect(base64DecodeWebSafe(base64EncodeWebSafe(bytes))).toEqual(bytes);
    expect(base64Decode(base64Encode(bytes))).toEqual(bytes);
    expect(() => base64Decode('không phải')).toThrow('Could not decode string.');
  });

  test('holds the bytes of a blob as signed numbers', () => {
    const { newBlob } = utilities();
    expect(newBlob('ệ').getBytes()).toEqual([-31, -69, -121]);
    const blob = newBlob([80, 75, -1], 'application/zip', 'a.zip');
    expect([blob.getContentType(), blob.getName(), blob.setName('b.zip').getName()]).toEqual([
      'application/zip',
      'a.zip',
      'b.zip',
    ]);
  });

  test('sleeps on the world’s clock, and makes the same ids in every world', () => {
    const { services, world } = aSheet();
    const before = world.clock.now;
    services.Utilities.sleep(2000);
    expect(world.clock.now - before).toBe(2000);
    expect(services.Utilities.getUuid()).toBe(utilities().getUuid());
    expect(services.Utilities.getUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
