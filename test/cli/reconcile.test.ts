import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { form06a } from '../../src/core/annexes/form-06a';
import type { Cell } from '../../src/core/workbook/contract/cell';
import { readWorkbook } from '../../src/core/workbook/reading/read-workbook';
import { aFolder, eachRan, type Ran, ran, removeFolder } from '../builders/command';
import { pastedForm } from '../builders/pasted-form';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const FOLDER = aFolder();
const report = (...args: readonly string[]) => ran(reportCommand, FOLDER, args);

const RETURNED = { receivedOn: '2023-04-03', returnedOn: '2023-04-06' } as const;
const CLOSED = aDossier({ ...RETURNED, code: 'HS.KET-THUC', closedInSoftwareOn: '2023-04-06' });
const OPEN = aDossier({ ...RETURNED, code: 'HS.CON-MO' });
const REGISTER = [...aWorkbook({ 'Hồ sơ': [CLOSED, OPEN] }), aShortTemplate()];

/** The form that the one-stop software prints for these dossiers. */
function printed(dossiers: readonly ReturnType<typeof aDossier>[]): readonly (readonly Cell[])[] {
  const form = form06a(readWorkbook(aWorkbook({ 'Hồ sơ': dossiers })).value);
  if (!form) throw new Error('no form');
  return pastedForm(form, 'official');
}

const STILL_OPEN = printed([CLOSED, { ...OPEN, returnedOn: null, status: 'Đang giải quyết' }]);

/** The same workbook with merged header cells, as Excel saves them. */
async function merged(bytes: Uint8Array): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const sheet = book.getWorksheet('Đối chiếu');
  for (const range of ['A2:M2', 'A4:A6', 'B4:B6', 'C4:F4', 'G4:J4', 'K4:M4', 'D5:E5']) sheet?.mergeCells(range);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const RUNS = {
  differing: () => report('lech.xlsx', '--reconcile'),
  strict: () => report('lech.xlsx', '--reconcile', '--strict', '--out', 'chat'),
  merged: () => report('gop.xlsx', '--reconcile', '--out', 'gop'),
  agreeing: () => report('khop.xlsx', '--reconcile', '--out', 'khop'),
  without: () => report('thieu.xlsx', '--reconcile', '--out', 'thieu'),
  empty: () => report('trong.xlsx', '--reconcile', '--out', 'trong'),
  unasked: () => report('lech.xlsx', '--out', 'khong-hoi'),
} as const;

let said: Readonly<Record<keyof typeof RUNS, Ran>>;

beforeAll(async () => {
  const write = async (name: string, rows: readonly (readonly Cell[])[] | null) => {
    const bytes = await workbookBytes(rows ? [...REGISTER, { name: 'Đối chiếu', rows }] : REGISTER);
    writeFileSync(join(FOLDER, name), bytes);
    return bytes;
  };
  const differing = await write('lech.xlsx', STILL_OPEN);
  writeFileSync(join(FOLDER, 'gop.xlsx'), await merged(differing));
  await write('khop.xlsx', printed([CLOSED, OPEN]));
  await write('thieu.xlsx', null);
  await write('trong.xlsx', []);
  said = await eachRan(RUNS);
});

afterAll(() => removeFolder(FOLDER));

/** The output after the summary. */
const saidIn = (name: keyof typeof RUNS) => said[name].stdout.trimEnd().split('\n\n').slice(1).join('\n\n');

test('differences are printed after the summary with the dossiers that explain them', () => {
  const differences = [
    '    (7) Đã giải quyết: tổng số: sổ 2, phần mềm 1, lệch −1',
    '    (9) Đã giải quyết: đúng hạn: sổ 2, phần mềm 1, lệch −1',
    '    (11) Đang giải quyết: tổng số: sổ 0, phần mềm 1, lệch +1',
    '    (13) Đang giải quyết: quá hạn: sổ 0, phần mềm 1, lệch +1',
    '      Giải thích đủ (7), (9), (11), (13): 1 hồ sơ. Đã trả kết quả, chưa có ngày kết thúc trên phần mềm: HS.CON-MO (3)',
  ];
  expect(saidIn('differing').split('\n')).toEqual([
    'Đối chiếu với phần mềm một cửa, quý II năm 2023:',
    '  Tổng số',
    ...differences,
    '  Cấp xã, Hộ tịch',
    ...differences,
    '  Số lĩnh vực khớp: 0.',
  ]);
});

test('headers merged in Excel are read the same', () => {
  expect(saidIn('merged')).toBe(saidIn('differing'));
});

test('agreement is said', () => {
  expect(saidIn('agreeing').split('\n').slice(1)).toEqual(['  Không có chênh lệch.', '  Số lĩnh vực khớp: 1.']);
});

test('a workbook without the tab, or with an empty one, says so', () => {
  expect(saidIn('without')).toBe('Bảng tính không có tab «Đối chiếu» nên không đối chiếu với phần mềm một cửa.');
  expect(saidIn('empty').split('\n').slice(1)).toEqual([
    '  Chưa đối chiếu được.',
    expect.stringMatching(/^ {2}- Tab còn trống\. Hãy dán biểu II\.06a/),
  ]);
});

test('nothing is said unasked, and the exit code tells of the workbook alone', () => {
  expect(saidIn('unasked')).toBe('');
  expect(Object.values(said).map(({ exitCode }) => exitCode)).toEqual(Object.keys(RUNS).map(() => 0));
});
