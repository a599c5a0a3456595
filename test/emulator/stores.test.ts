import { AN, aSheet, aWorld, BINH } from './a-world';

describe('the cache', () => {
  test('answers null to put and remove, and forgets after its time (row 205)', () => {
    const services = aWorld({ traits: { cacheKeeps: 'until its time' } })
      .spreadsheet({ tables: [] })
      .as(AN);
    const cache = services.CacheService.getScriptCache();
    expect(cache.put('k', 'v', 2)).toBeNull();
    expect(cache.get('k')).toBe('v');
    services.Utilities.sleep(2000);
    expect(cache.get('k')).toBeNull();
    expect(cache.remove('k')).toBeNull();
  });

  test('promises nothing: what was put may be gone at once', () => {
    const cache = aSheet().services.CacheService.getUserCache();
    cache.putAll({ a: '1', b: '2' }, 21_600);
    expect([cache.get('a'), cache.getAll(['a', 'b'])]).toEqual([null, {}]);
  });

  test('takes values up to 100 KB and keys up to 250 characters', () => {
    const cache = aSheet().services.CacheService.getUserCache();
    expect(() => cache.put('k', 'x'.repeat(102_401))).toThrow('Argument too large: value');
    expect(() => cache.put('k'.repeat(251), 'x')).toThrow('Argument too large: key');
  });
});

describe('properties', () => {
  test('hold 9 KB a value and 500 KB a store (row 207)', () => {
    const properties = aSheet().services.PropertiesService.getDocumentProperties();
    expect(() => properties.setProperty('k', 'x'.repeat(9217))).toThrow('Argument too large: value');
    // Key and value count together, by a public measurement, and in bytes.
    expect(() => properties.setProperty('k'.repeat(10), 'x'.repeat(9207))).toThrow('Argument too large: value');
    expect(() => properties.setProperty('k', 'ệ'.repeat(3072))).toThrow('Argument too large: value');
    properties.setProperty('k'.repeat(9), 'x'.repeat(9207)).deleteProperty('k'.repeat(9));
    for (let number = 0; number < 56; number += 1) properties.setProperty(`k${number}`, 'x'.repeat(9000));
    expect(() => properties.setProperty('k56', 'x'.repeat(9000))).toThrow('quota');
    expect(properties.getKeys()).toHaveLength(56);
  });

  test('of the document are everybody’s, of the user one officer’s, in one copy of the script', () => {
    const { file, services, world } = aSheet();
    services.PropertiesService.getDocumentProperties().setProperty('a', '1');
    services.PropertiesService.getUserProperties().setProperty('a', '2').deleteProperty('b');
    const other = file.as(BINH).PropertiesService;
    expect(other.getDocumentProperties().getProperty('a')).toBe('1');
    expect(other.getUserProperties().getProperty('a')).toBeNull();
    const copy = world.spreadsheet({ tables: [] }).as(AN).PropertiesService;
    expect(copy.getUserProperties().getProperties()).toEqual({});
  });
});

describe('a lock', () => {
  test('is had at once when free, and not in less than no time (row 209)', () => {
    const lock = aSheet().services.LockService.getDocumentLock();
    expect([lock.tryLock(0), lock.tryLock(-100)]).toEqual([true, false]);
  });

  test('keeps another run out until its own run ends', () => {
    const file = aWorld().spreadsheet({ tables: [] });
    const first = file.begin(AN);
    const second = file.begin(BINH);
    const lock = second.globals.LockService.getDocumentLock();
    expect(first.globals.LockService.getDocumentLock().tryLock(1000)).toBe(true);
    expect([lock.tryLock(1000), lock.hasLock()]).toEqual([false, false]);
    expect(() => lock.waitLock(1000)).toThrow('another process was holding the lock');
    first.end();
    expect([lock.tryLock(1000), lock.hasLock()]).toEqual([true, true]);
  });

  test('waits on the world’s clock', () => {
    const world = aWorld();
    const file = world.spreadsheet({ tables: [] });
    file.begin(AN).globals.LockService.getScriptLock().waitLock(0);
    const before = world.clock.now;
    file.begin(BINH).globals.LockService.getScriptLock().tryLock(30_000);
    expect(world.clock.now - before).toBe(30_000);
  });
});

describe('the session', () => {
  test('does not know the officer without the scope for their address', () => {
    expect(aSheet().services.Session.getActiveUser().getEmail()).toBe('');
  });

  test('prints the officer as their address (row 211)', () => {
    const world = aWorld({ scopes: ['https://www.googleapis.com/auth/userinfo.email'] });
    const { Session } = world.spreadsheet({ tables: [] }).as(AN);
    expect([String(Session.getActiveUser()), Session.getActiveUser().getEmail()]).toEqual([AN, AN]);
  });
});
