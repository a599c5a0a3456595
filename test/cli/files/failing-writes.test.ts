import fs from 'node:fs';
import promises from 'node:fs/promises';
import { join } from 'node:path';
import { bytesOf, Refusal } from '../../../src/cli/edge';
import { faultText } from '../../../src/cli/files/file-faults';
import { withoutLeftovers } from '../../../src/cli/files/leftovers';
import { writeFiles } from '../../../src/cli/files/write-files';
import { aFolder, filesIn, removeFolder } from '../../builders/command';

const failure = (code: string) => Object.assign(new Error(code), { code });
let folder = '';
const at = (name: string) => join(folder, name);
const said = async (work: Promise<unknown>) => {
  const error = await work.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
};

beforeEach(() => {
  folder = aFolder();
});
afterEach(() => {
  jest.restoreAllMocks();
  removeFolder(folder);
});

test('a disk that fills up while writing is named, the half-written file removed and the old one kept', async () => {
  fs.writeFileSync(at('a.txt'), 'cũ');
  const { open } = promises;
  jest.spyOn(promises, 'open').mockImplementation(async (...args) => {
    const file = await open(...args);
    jest.spyOn(file, 'writeFile').mockRejectedValue(failure('ENOSPC'));
    return file;
  });
  expect(await said(writeFiles([{ path: at('a.txt'), content: 'mới' }]))).toMatch(/«a\.txt»: ổ đĩa đã đầy; /);
  expect([filesIn(folder), fs.readFileSync(at('a.txt'), 'utf8')]).toEqual([['a.txt'], 'cũ']);
});

test.each([
  ['with the old files back in their places', ['1.txt', '2.txt', '3.txt']],
  ['and a file that was not there is gone again', ['3.txt']],
])('when the last of three cannot take its place, none does: %s', async (_, there) => {
  for (const name of there) fs.writeFileSync(at(name), `cũ ${name}`);
  const { renameSync } = fs;
  jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    if (to === at('3.txt')) throw failure('EBUSY');
    renameSync(from, to);
  });
  const files = ['1.txt', '2.txt', '3.txt'].map((name) => ({ path: at(name), content: 'mới' }));
  expect(await said(writeFiles(files))).toMatch(
    /«3\.txt»: tệp đang được một chương trình khác dùng; .*Chưa ghi tệp nào/,
  );
  expect(filesIn(folder).map((name) => fs.readFileSync(at(name), 'utf8'))).toEqual(there.map((name) => `cũ ${name}`));
});

test('on a disk that knows no second names the old file is copied', async () => {
  for (const name of ['1.txt', '2.txt']) fs.writeFileSync(at(name), 'cũ');
  const { renameSync } = fs;
  jest.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw failure('EPERM');
  });
  jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    if (to === at('2.txt')) throw failure('EPERM');
    renameSync(from, to);
  });
  await said(writeFiles(['1.txt', '2.txt'].map((name) => ({ path: at(name), content: 'mới' }))));
  expect(filesIn(folder).map((name) => fs.readFileSync(at(name), 'utf8'))).toEqual(['cũ', 'cũ']);
});

test.each([
  ['EACCES', 'không có quyền đọc hoặc ghi ở đây'],
  ['EPERM', 'không có quyền đọc hoặc ghi ở đây'],
  ['EROFS', 'chỉ cho đọc'],
  ['EDQUOT', 'đã dùng hết dung lượng'],
  ['EBUSY', 'đang được một chương trình khác dùng'],
  ['EXOTIC', 'hệ thống báo lỗi EXOTIC'],
])('the fault %s is named: %s', (code, words) => {
  expect(faultText(failure(code), at('a.xlsx'))).toContain(words);
});

test.each(['EBUSY', 'EPERM', 'EACCES'])('%s of a file that Excel has open says that it is open', (code) => {
  fs.writeFileSync(at('~$a.xlsx'), '');
  expect(faultText(failure(code), at('a.xlsx'))).toMatch(/^tệp đang mở .*«~\$a\.xlsx»/);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s removes what was half written, then ends the program',
  async (signal) => {
    const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
    const before = process.listenerCount(signal);
    await withoutLeftovers(async (leave) => {
      fs.writeFileSync(at('nửa.tmp'), '');
      leave(() => fs.rmSync(at('nửa.tmp'), { force: true }));
      process.emit(signal, signal);
      expect(filesIn(folder)).toEqual([]);
      expect(kill).toHaveBeenCalledWith(process.pid, signal);
    });
    expect(process.listenerCount(signal)).toBe(before);
  },
);

describe('what cannot be read is told as what it is', () => {
  test('a folder', async () => {
    expect(await said(bytesOf(folder))).toBe(`Không đọc được tệp «${folder}»: đây là một thư mục, không phải tệp.`);
  });

  test('a path through a file', async () => {
    fs.writeFileSync(at('a.xlsx'), '');
    expect(await said(bytesOf(join(at('a.xlsx'), 'b.xlsx')))).toContain('một phần của đường dẫn là tệp');
  });

  test('a name that is too long', async () => {
    expect(await said(bytesOf(at('x'.repeat(300))))).toContain('quá dài');
  });

  test('a file of more than 2 GB', async () => {
    fs.writeFileSync(at('to.xlsx'), '');
    fs.truncateSync(at('to.xlsx'), 2 ** 31 + 1);
    expect(await said(bytesOf(at('to.xlsx')))).toContain('tệp lớn hơn 2 GB');
  });

  test('a device, which may never end', async () => {
    expect(await said(bytesOf('/dev/zero'))).toContain('đây là một thiết bị');
  });

  test('a file that one may not read', async () => {
    jest.spyOn(promises, 'readFile').mockRejectedValue(failure('EACCES'));
    fs.writeFileSync(at('a.xlsx'), '');
    expect(await said(bytesOf(at('a.xlsx')))).toContain('không có quyền');
  });
});
