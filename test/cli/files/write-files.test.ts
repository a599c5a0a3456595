import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '../../../src/cli/edge';
import { digestOf } from '../../../src/cli/files/digest';
import { type FileToWrite, writeFiles } from '../../../src/cli/files/write-files';
import { aFolder, filesIn, removeFolder } from '../../builders/command';

let folder = '';
const at = (...names: readonly string[]) => join(folder, ...names);
const textIn = (...names: readonly string[]) => readFileSync(at(...names), 'utf8');
const aFile = (name: string, content = 'cũ') => writeFileSync(at(name), content);
const readAs = (content: string) => digestOf(Buffer.from(content));

/** What the Refusal says; no other error may come. */
async function refusal(files: readonly FileToWrite[], inputs: readonly string[] = []): Promise<string> {
  const error = await writeFiles(files, inputs).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refusal);
  return (error as Refusal).message;
}

beforeEach(() => {
  folder = aFolder();
});
afterEach(() => removeFolder(folder));

describe('writing a file', () => {
  test('makes its folders and leaves nothing else there', async () => {
    await writeFiles([{ path: at('a', 'b', 'báo cáo.txt'), content: 'mới' }]);
    expect(textIn('a', 'b', 'báo cáo.txt')).toBe('mới');
    expect(filesIn(at('a', 'b'))).toEqual(['báo cáo.txt']);
  });

  test('keeps the rights of the old one', async () => {
    aFile('a.txt');
    chmodSync(at('a.txt'), 0o660);
    await writeFiles([{ path: at('a.txt'), content: 'mới', over: readAs('cũ') }]);
    expect(statSync(at('a.txt')).mode & 0o777).toBe(0o660);
  });

  test('writes where a link leads, and the link stays', async () => {
    mkdirSync(at('kho'));
    aFile(join('kho', 'a.txt'));
    symlinkSync(join('kho', 'a.txt'), at('a.txt'));
    symlinkSync('a.txt', at('hai.txt'));
    await writeFiles([{ path: at('hai.txt'), content: 'mới', over: readAs('cũ') }]);
    expect(lstatSync(at('hai.txt')).isSymbolicLink() && lstatSync(at('a.txt')).isSymbolicLink()).toBe(true);
    expect(textIn('kho', 'a.txt')).toBe('mới');
    expect(filesIn(at('kho'))).toEqual(['a.txt']);
  });

  test('also where a link leads to a file that is not there yet', async () => {
    mkdirSync(at('kho'));
    symlinkSync(join('kho', 'a.txt'), at('a.txt'));
    await writeFiles([{ path: at('a.txt'), content: 'mới' }]);
    expect(textIn('kho', 'a.txt')).toBe('mới');
    expect(lstatSync(at('a.txt')).isSymbolicLink()).toBe(true);
  });
});

describe('no change of others is lost', () => {
  test('a file that was changed since it was read is not written over', async () => {
    aFile('a.txt', 'sửa tay');
    expect(await refusal([{ path: at('a.txt'), content: 'mới', over: readAs('cũ') }])).toMatch(
      /«.*a\.txt» đã bị sửa trong lúc lệnh này đang chạy, nên chưa ghi gì/,
    );
    expect([textIn('a.txt'), filesIn(folder)]).toEqual(['sửa tay', ['a.txt']]);
  });

  test('a file that was removed meanwhile does not come back', async () => {
    expect(await refusal([{ path: at('a.txt'), content: 'mới', over: readAs('cũ') }])).toMatch(
      /đã bị xóa hoặc đổi tên/,
    );
    expect(filesIn(folder)).toEqual([]);
  });

  test('of many writers at once each reads what the one before wrote, or is refused', async () => {
    aFile('so.txt', '0');
    const add = async () => {
      const before = textIn('so.txt');
      await new Promise(setImmediate);
      await writeFiles([{ path: at('so.txt'), content: `${Number(before) + 1}`, over: readAs(before) }]);
    };
    const ends = await Promise.allSettled(Array.from({ length: 8 }, add));
    const written = ends.filter(({ status }) => status === 'fulfilled').length;
    expect(written).toBeGreaterThan(0);
    expect(textIn('so.txt')).toBe(`${written}`);
    expect(filesIn(folder)).toEqual(['so.txt']);
  });

  test.each(['~$so lieu.xlsx', '~$ lieu.xlsx', '.~lock.so lieu.xlsx#'])(
    'a workbook that is open in another program is not written over: %s',
    async (mark) => {
      aFile('so lieu.xlsx');
      aFile(mark, '');
      const said = await refusal([{ path: at('so lieu.xlsx'), content: 'mới', over: readAs('cũ') }]);
      expect(said).toContain('tệp đang mở trong một chương trình khác; hãy đóng tệp rồi chạy lại');
      expect(said).toContain(`hãy xóa tệp «${mark}»`);
      expect(textIn('so lieu.xlsx')).toBe('cũ');
    },
  );

  test.each(['vao.xlsx', 'lien-ket.xlsx', 'ten-khac.xlsx'])(
    'no file given to the command is written over: %s',
    async (name) => {
      aFile('vao.xlsx');
      symlinkSync('vao.xlsx', at('lien-ket.xlsx'));
      linkSync(at('vao.xlsx'), at('ten-khac.xlsx'));
      expect(await refusal([{ path: at(name), content: 'mới' }], [at('vao.xlsx')])).toContain('không được ghi đè');
      expect(textIn('vao.xlsx')).toBe('cũ');
    },
  );
});

describe('several files are written all or not at all', () => {
  const THREE = () => ['1.txt', '2.txt', '3.txt'].map((name) => ({ path: at(name), content: `mới ${name}` }));

  test('all of them', async () => {
    aFile('2.txt');
    await writeFiles(THREE());
    expect(filesIn(folder).map((name) => textIn(name))).toEqual(['mới 1.txt', 'mới 2.txt', 'mới 3.txt']);
  });

  test('none, when one name is that of a folder', async () => {
    aFile('1.txt');
    mkdirSync(at('3.txt', 'x'), { recursive: true });
    expect(await refusal(THREE())).toMatch(/«3\.txt»: đây là một thư mục, không phải tệp\. Chưa ghi tệp nào\.$/);
    expect([textIn('1.txt'), filesIn(folder)]).toEqual(['cũ', ['1.txt', '3.txt']]);
  });

  test('none, when one was changed meanwhile', async () => {
    aFile('3.txt', 'sửa tay');
    const files = THREE().map((file, index) => (index === 2 ? { ...file, over: readAs('cũ') } : file));
    expect(await refusal(files)).toContain('đã bị sửa');
    expect(filesIn(folder)).toEqual(['3.txt']);
  });
});

describe('what cannot be written is told as what it is', () => {
  test.each([
    ['a name that is too long', () => `${'dài'.repeat(100)}.xlsx`, /tên tệp hoặc đường dẫn quá dài/],
    [
      'a folder that is a file',
      () => join('tep.txt', 'a.xlsx'),
      /đã có một tệp mang tên của thư mục này|một phần của đường dẫn là tệp/,
    ],
    [
      'a folder below a file',
      () => join('tep.txt', 'b', 'a.xlsx'),
      /một phần của đường dẫn là tệp, không phải thư mục/,
    ],
    ['a folder that cannot be made', () => '/proc/khong-co/a.xlsx', /không có và không tạo được thư mục này/],
    ['links in a circle', () => 'vong.txt', /các liên kết trên đường dẫn này trỏ vòng quanh/],
  ])('%s', async (_, name, said) => {
    aFile('tep.txt');
    symlinkSync('vong2.txt', at('vong.txt'));
    symlinkSync('vong.txt', at('vong2.txt'));
    expect(await refusal([{ path: resolve(folder, name()), content: 'mới' }])).toMatch(said);
    expect(textIn('tep.txt')).toBe('cũ');
  });

  // An administrator may write anywhere.
  const asOfficer = process.getuid?.() === 0 ? test.skip : test;
  asOfficer('a file without the right to write, and a folder', async () => {
    aFile('a.txt');
    chmodSync(at('a.txt'), 0o444);
    expect(await refusal([{ path: at('a.txt'), content: 'mới' }])).toContain('không có quyền');
    chmodSync(folder, 0o555);
    expect(await refusal([{ path: at('b.txt'), content: 'mới' }])).toContain('không có quyền');
    chmodSync(folder, 0o755);
    expect(existsSync(at('b.txt'))).toBe(false);
  });
});
