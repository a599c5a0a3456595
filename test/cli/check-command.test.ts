import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCommand } from '../../src/cli/check-command';
import { aFolder, eachRan, type Ran, ran, removeFolder, run } from '../builders/command';
import { aPara, aRawDocx, aRun } from '../builders/raw-docx';
import { sampleXlsx } from '../builders/sample-files';

const FOLDER = aFolder();
const check = (...args: readonly string[]) => ran(checkCommand, FOLDER, args);

const head = ['BÁO CÁO', 'Công tác cải cách hành chính 6 tháng đầu năm 2023', 'Kính gửi: Phòng Nội vụ thành phố.'];
const dossiers = 'Đã giải quyết 5.335 hồ sơ, trong đó sớm hạn 5.000 hồ sơ, đúng hạn 328 hồ sơ, trễ hạn 07 hồ sơ.';
const contradictory = [...head, 'I. KẾT QUẢ', dossiers, 'Trong kỳ không có hồ sơ trễ hạn.'].join('\n');
const sound = [...head, 'I. KẾT QUẢ', dossiers, 'Còn 07 hồ sơ trễ hạn do lỗi phần mềm.'].join('\n');

const RUNS = {
  contradictory: () => run({ entry: 'src/cli/main.ts', args: ['check', 'mau-thuan.txt'], from: FOLDER }),
  json: () => check('mau-thuan.txt', '--json'),
  sound: () => check('dung.txt'),
  soundJson: () => check('dung.txt', '--json'),
  oldWindows: () => check('windows-1258.txt', '--json'),
  utf16: () => check('utf-16.txt', '--json'),
  beside: () => check('lech.txt', '--workbook', 'mau.xlsx', '--json'),
  workbook: () => check('mau.xlsx', '--json'),
  nothing: () => check(),
  missing: () => check('khong-co.docx'),
  picture: () => check('anh.docx'),
  damaged: () => check('hong.docx'),
  cut: () => check('chua-tai-xong.docx'),
  cutWorkbook: () => check('chua-tai-xong.xlsx'),
  rich: () => check('rtf.doc'),
  badWorkbook: () => check('dung.txt', '--workbook', 'anh.docx'),
} as const;

let said: Readonly<Record<keyof typeof RUNS, Ran>>;

beforeAll(async () => {
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(FOLDER, name), content);
  write('mau-thuan.txt', contradictory);
  write('dung.txt', sound);
  write('utf-16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(contradictory, 'utf16le')]));
  // «Đ» and «ộ» in the old code page, where the tone is a separate character.
  write('windows-1258.txt', Buffer.from([0xd0, ...Buffer.from(' n'), 0xf4, 0xf2, ...Buffer.from('i dung')]));
  write('lech.txt', [...head, 'I. KẾT QUẢ', 'Đã tiếp nhận 5.424 hồ sơ; đã giải quyết 5.000 hồ sơ.'].join('\n'));
  write('anh.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  write('hong.docx', 'PK\u0003\u0004 không phải tệp nén');
  write('chua-tai-xong.docx', aRawDocx(aPara(aRun('Đã xong.'))).slice(0, 300));
  write('chua-tai-xong.xlsx', sampleXlsx().slice(0, 3000));
  write('rtf.doc', '{\\rtf1\\ansi Phuong}');
  write('mau.xlsx', sampleXlsx());
  said = await eachRan(RUNS);
});
afterAll(() => removeFolder(FOLDER));

interface Found {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly places: readonly { readonly paragraph?: number; readonly sheet?: string; readonly text: string }[];
  }[];
}
const found = (name: keyof typeof RUNS): Found['findings'] => (JSON.parse(said[name].stdout) as Found).findings;

test('a report that contradicts itself ends with 2 and quotes both places', () => {
  expect(said.contradictory.exitCode).toBe(2);
  expect(said.contradictory.stdout).toContain('Đoạn 5: «Đã giải quyết 5.335 hồ sơ');
  expect(said.contradictory.stdout).toContain('Đoạn 6: «Trong kỳ không có hồ sơ trễ hạn.»');
});

test('as JSON each finding has its code, severity, message and places', () => {
  const late = found('json').find(({ places }) => places.some(({ paragraph }) => paragraph === 6));
  expect(late).toMatchObject({
    severity: 'error',
    places: expect.arrayContaining([expect.objectContaining({ paragraph: 5 })]),
  });
  expect(late?.code).toMatch(/^[a-z0-9-]+$/);
});

test('a sound report ends with 0', () => {
  expect(said.sound.exitCode).toBe(0);
  expect(said.sound.stdout).toContain('Không có lỗi.');
  expect(found('soundJson').filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('text in UTF-16 says the same', () => {
  expect(found('utf16')).toEqual(found('json'));
});

test('text in the old Windows code page can be read', () => {
  expect(said.oldWindows.exitCode).toBe(0);
});

test('beside a workbook both the paragraph and the cell are told', () => {
  expect(said.beside.exitCode).toBe(2);
  const [finding] = found('beside').filter(({ places }) => places.some(({ sheet }) => sheet === 'Chỉ tiêu'));
  expect(finding?.places.map(({ paragraph, sheet }) => paragraph ?? sheet)).toEqual([5, 'Chỉ tiêu']);
});

test('a workbook is checked by itself', () => {
  expect(said.workbook.exitCode).toBe(0);
  expect(found('workbook').map(({ code }) => code)).toContain('contingency-off-law');
});

test('a file of another program is refused with what to do', () => {
  expect(said.rich.stderr).toMatch(/rtf\.doc.*\.rtf.*Word.*\.docx/);
});

test.each(['nothing', 'missing', 'picture', 'damaged', 'rich', 'badWorkbook'] as const)(
  'what cannot be read ends with 1 and says so in words (%s)',
  (name) => {
    expect(said[name].exitCode).toBe(1);
    expect(said[name].stdout).toBe('');
    expect(said[name].stderr.trim()).not.toBe('');
  },
);

test('half a Word file is said to be one, half a spreadsheet is not taken for a report', () => {
  expect(said.cut.stderr).toMatch(/chua-tai-xong\.docx.*bị hỏng hoặc chưa tải xong.*bằng Word/);
  expect(said.cutWorkbook.stderr).not.toMatch(/bằng Word/);
  expect(said.cutWorkbook.exitCode).toBe(1);
});
