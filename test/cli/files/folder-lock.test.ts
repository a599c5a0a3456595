import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '../../../src/cli/files/folder-lock';
import { aFolder, filesIn, removeFolder } from '../../builders/command';

const LOCK = '.bao-cao-cchc.lock';
const SHORT = 100;
let folder = '';
const lock = () => lockFolder(folder, Date.now(), SHORT);
const leaveLock = (token: string) => writeFileSync(join(folder, LOCK), token);
/** The number of a process that has ended. */
const ENDED = spawnSync(process.execPath, ['-e', '0']).pid;

beforeEach(() => {
  folder = aFolder();
});
afterEach(() => removeFolder(folder));

test('a released lock leaves nothing behind', async () => {
  const held = await lock();
  expect([held.isHeld(), filesIn(folder)]).toEqual([true, [LOCK]]);
  held.release();
  expect([held.isHeld(), filesIn(folder)]).toEqual([false, []]);
});

test('a second process waits until the first releases', async () => {
  const first = await lock();
  const second = lock();
  setTimeout(first.release, SHORT / 2);
  expect((await second).isHeld()).toBe(true);
});

test('one that waits too long is told which file to look for', async () => {
  await lock();
  await expect(lock()).rejects.toThrow(/^Một lệnh khác đang ghi vào cùng thư mục, .*\.bao-cao-cchc\.lock»/);
});

test.each([
  ['a process of this computer that has ended', () => leaveLock(`${hostname()}\n${ENDED}\n0.5`)],
  [
    'another computer, more than a minute ago',
    () => {
      leaveLock('may-khac\n1\n0.5');
      utimesSync(join(folder, LOCK), new Date(), new Date(Date.now() - 61_000));
    },
  ],
])('a lock left by %s is taken over', async (_, leave) => {
  leave();
  const held = await lock();
  expect([held.isHeld(), filesIn(folder)]).toEqual([true, [LOCK]]);
});

test.each([
  ['another computer', 'may-khac\n1\n0.5'],
  ['a running process', `${hostname()}\n${process.pid}\n0.5`],
  ['one that has only just made it', ''],
])('a lock of %s is respected', async (_, token) => {
  leaveLock(token);
  await expect(lock()).rejects.toThrow('Một lệnh khác đang ghi');
  expect(readFileSync(join(folder, LOCK), 'utf8')).toBe(token);
});

test('who lost the lock knows it, and does not release that of another', async () => {
  const held = await lock();
  rmSync(join(folder, LOCK));
  leaveLock('may-khac\n1\n0.5');
  held.release();
  expect([held.isHeld(), existsSync(join(folder, LOCK))]).toEqual([false, true]);
});
