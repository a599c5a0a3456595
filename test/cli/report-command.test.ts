import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { reportCommand } from '../../src/cli/report-command';
import { summary } from '../../src/cli/summary';
import { workbookBytes } from '../../src/cli/write-workbook';
import { reviewOf } from '../../src/core/checks/review';
import { INDICATOR_CODES, RATE_CODES } from '../../src/core/indicators/catalogue';
import type { Table } from '../../src/core/workbook/contract/cell';
import { storedRows } from '../../src/core/workbook/reading/stored-template';
import { acceptedTab } from '../builders/accepted';
import { aFolder, eachRan, filesIn, type Ran, ran, removeFolder, run } from '../builders/command';
import { expectWellFormed, linesIn } from '../builders/docx';
import { foundInWorkbook } from '../builders/report-text';
import { reportIn } from '../builders/reports';
import { sampleXlsx } from '../builders/sample-files';
import { aDossier, anOutlineRow, aParagraph, aWorkbook, type Contents } from '../builders/tables';
import { aShortTemplate, aTemplate } from '../builders/templates';

const FOLDER = aFolder();
const inFolder = (...names: readonly string[]) => join(FOLDER, ...names);
const report = (...args: readonly string[]) => ran(reportCommand, FOLDER, args);

async function write(name: string, ...content: Parameters<typeof workbookBytes>): Promise<void> {
  writeFileSync(inFolder(name), await workbookBytes(...content));
}

const BAD_ROW = {
  'Hồ sơ': [aDossier(), aDossier({ receivedOn: 'hôm qua' })],
  'Đề cương': [anOutlineRow({ blocks: 'Số liệu hồ sơ' })],
};
const WITH_IDENTITY = { 'Nội dung': [aParagraph({ text: 'Đã hướng dẫn công dân có CCCD 079201001234.' })] };
const OLD_REPORT = 'báo cáo tháng trước';

/** The tab in which an officer has accepted every error found by the rules. */
function acceptedIn(contents: Contents): Table {
  return acceptedTab(foundInWorkbook(contents).filter(({ severity }) => severity === 'error'));
}

const RUNS = {
  sample: () => report('mau.xlsx'),
  strict: () =>
    run({ entry: 'src/cli/main.ts', args: ['report', 'loi.xlsx', '--strict', '--out', 'noi/khac'], from: FOLDER }),
  lenient: () => report(inFolder('loi.xlsx'), '--out', inFolder('khong-ngat')),
  personal: () => report('dinh-danh.xlsx', '--strict', '--out', 'dinh-danh'),
  accepted: () => report('chap-nhan.xlsx', '--strict', '--out', 'chap-nhan'),
  nothing: () => report(),
  unknownOption: () => report('mau.xlsx', '--nhanh'),
  missing: () => report('khong-co.xlsx'),
  renamed: () => report('ghi-chu.xlsx'),
  badTemplate: () => report('kem-mau.xlsx', '--template', 'mau-sai.docx', '--out', 'giu-nguyen'),
  ownTemplate: () => report('kem-mau.xlsx', '--out', 'kem-mau'),
  damagedTemplate: () => report('mau-hong.xlsx', '--out', 'mau-hong'),
  unwritable: () => report('loi.xlsx', '--out', 'chan'),
  forms: () => report('mau.xlsx', '--forms', '--out', 'bieu-mau'),
  refusedForms: () => report('kem-mau.xlsx', '--forms', '--template', 'mau-sai.docx', '--out', 'khong-bieu'),
  otherTemplate: () => report('kem-mau.xlsx', '--template', 'mau-khac.docx', '--out', 'mau-khac'),
} as const;

let said: Readonly<Record<keyof typeof RUNS, Ran>>;

beforeAll(async () => {
  writeFileSync(inFolder('mau.xlsx'), sampleXlsx());
  await write('loi.xlsx', [...aWorkbook(BAD_ROW), aShortTemplate()]);
  await write('dinh-danh.xlsx', [...aWorkbook(WITH_IDENTITY), aShortTemplate()]);
  await write('chap-nhan.xlsx', [...aWorkbook(WITH_IDENTITY), acceptedIn(WITH_IDENTITY), aShortTemplate()]);
  const own = { name: 'Mẫu của phường', origin: '', docx: await aTemplate(['Nhận {{HS_TIEP_NHAN}}']) };
  await write('kem-mau.xlsx', [...aWorkbook({}), { name: '_Mẫu', rows: storedRows({ current: own, previous: null }) }]);
  const torn = storedRows({ current: own, previous: null }).map((row, index) =>
    index ? [...row.slice(0, -1), 'MAAAA'] : row,
  );
  await write('mau-hong.xlsx', [...aWorkbook({ 'Đề cương': BAD_ROW['Đề cương'] }), { name: '_Mẫu', rows: torn }]);
  // A folder with the name of the second file: the first can be written, the second cannot.
  mkdirSync(inFolder('chan', 'chi-tieu.json', 'x'), { recursive: true });
  writeFileSync(inFolder('ghi-chu.xlsx'), 'Mã hồ sơ,Ngày tiếp nhận\n');
  writeFileSync(inFolder('mau-sai.docx'), await aTemplate(['{{HS_A}}', 'Có {{HS_B}}', '{{#van_ban}}']));
  writeFileSync(inFolder('mau-khac.docx'), await aTemplate(['Hủy {{HS_HUY}}']));
  mkdirSync(inFolder('giu-nguyen'));
  writeFileSync(inFolder('giu-nguyen', 'bao-cao.docx'), OLD_REPORT);
  said = await eachRan(RUNS);
});

afterAll(() => removeFolder(FOLDER));

const jsonIn = (folder: string) => JSON.parse(readFileSync(inFolder(folder, 'chi-tieu.json'), 'utf8'));
const documentIn = (folder: string) => new Uint8Array(readFileSync(inFolder(folder, 'bao-cao.docx')));

describe('a report from a workbook without errors', () => {
  test('is written beside its figures into «out» where the command was called', () => {
    expect(said.sample.exitCode).toBe(0);
    expect(filesIn(inFolder('out'))).toEqual(['bao-cao.docx', 'chi-tieu.json', 'goi-so-lieu.json']);
    expectWellFormed(documentIn('out'));
    expect(linesIn(documentIn('out'))).toContain('III. ĐÁNH GIÁ CHUNG');
  });

  test('is summed up on stdout: period, headline figures, what is wrong, where the files are', () => {
    const [period, figures, errors, warnings, warning, ...more] = said.sample.stdout.trimEnd().split('\n');
    expect(period).toBe('Kỳ báo cáo: 15/12/2022 – 13/6/2023');
    expect(figures).toBe(
      'Hồ sơ tiếp nhận 5.424; đã giải quyết 5.335; trễ hạn 07; đang giải quyết 89 (quá hạn 03); tỷ lệ đúng hạn 99,86%',
    );
    expect([errors, warnings]).toEqual(['Không có lỗi.', 'Có 5 cảnh báo:']);
    expect(warning).toMatch(/^ {2}- Tab «Cấu hình», dòng 15, .*13\/6\/2023, theo Nghị định 09/);
    expect(more.slice(-3)).toEqual([
      expect.stringMatching(/^Gói số liệu: \/.*goi-so-lieu\.json$/),
      expect.stringMatching(/^Báo cáo: +\/.*bao-cao\.docx$/),
      expect.stringMatching(/^Chỉ tiêu: \/.*chi-tieu\.json$/),
    ]);
  });

  test('shows its progress on stderr only', () => {
    expect(said.sample.stderr).toBe('Đọc bảng tính …\nTính chỉ tiêu, soạn báo cáo …\nGhép vào mẫu …\n');
    expect(said.sample.stdout).not.toContain('…');
  });
});

describe('with --forms', () => {
  test('bieu-06a.xlsx and bieu-mau.xlsx are written beside the same report, and named last', () => {
    expect(said.forms.exitCode).toBe(0);
    expect(filesIn(inFolder('bieu-mau'))).toEqual([
      'bao-cao.docx',
      'bieu-06a.xlsx',
      'bieu-mau.xlsx',
      'chi-tieu.json',
      'goi-so-lieu.json',
    ]);
    expect(jsonIn('bieu-mau')).toEqual(jsonIn('out'));
    expect(linesIn(documentIn('bieu-mau'))).toEqual(linesIn(documentIn('out')));
    const inOut = said.forms.stdout.split(inFolder('bieu-mau')).join(inFolder('out'));
    const named = ['bieu-06a.xlsx', 'bieu-mau.xlsx'].map((name) => `Biểu mẫu: ${inFolder('out', name)}\n`);
    expect(inOut).toBe(`${said.sample.stdout}${named.join('')}`);
  });

  test('it is a workbook whose first sheet is Biểu II.06a', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(inFolder('bieu-mau', 'bieu-06a.xlsx'));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Biểu II.06a',
      'PL Thống kê',
      'PL Văn bản',
      'PL Thu chi',
    ]);
  });

  test('nothing is written when the template is refused', () => {
    expect(said.refusedForms.exitCode).toBe(1);
    expect(existsSync(inFolder('khong-bieu'))).toBe(false);
  });
});

describe('chi-tieu.json', () => {
  test('has the period, every indicator and the problems, and nothing else', () => {
    const json = jsonIn('out');
    expect(Object.keys(json)).toEqual(['period', 'indicators', 'problems']);
    expect(json.period).toEqual({ from: '2022-12-15', to: '2023-06-13' });
    expect(Object.keys(json.indicators)).toEqual(INDICATOR_CODES);
  });

  test('has a value and a text of each count, both sides and a text of each rate', () => {
    const { indicators } = jsonIn('out');
    for (const code of INDICATOR_CODES) {
      const isRate = (RATE_CODES as readonly string[]).includes(code);
      expect(Object.keys(indicators[code])).toEqual(isRate ? ['numerator', 'denominator', 'text'] : ['value', 'text']);
    }
    expect(indicators.HS_TIEP_NHAN).toEqual({ value: 5424, text: '5.424' });
    expect(indicators.TL_DUNG_HAN).toEqual({ numerator: 5328, denominator: 5335, text: '99,86%' });
    expect(indicators.TIEN_TT_TRUC_TUYEN.text).toBe('14.578.500');
  });

  test('names each problem by code, severity, tab, row, column and message', () => {
    expect(jsonIn('khong-ngat').problems).toEqual([
      {
        code: 'cell-unreadable',
        severity: 'error',
        sheet: 'Hồ sơ',
        row: 3,
        column: 'Ngày tiếp nhận',
        message: expect.stringMatching(/^Tab «Hồ sơ», dòng 3, ô «Ngày tiếp nhận»: tìm thấy «hôm qua», /),
      },
    ]);
  });
});

describe('a workbook with many bad rows', () => {
  const made = reportIn({ 'Hồ sơ': Array.from({ length: 23 }, () => aDossier({ receivedOn: 'hôm qua' })) });
  const reviewed = reviewOf({ tables: [], made, frozen: [] });
  const PATHS = { document: 'bao-cao.docx', figures: 'chi-tieu.json', package: 'goi-so-lieu.json' };
  const lines = summary(made, reviewed, PATHS).split('\n');

  test('has the first twenty named and the rest counted', () => {
    expect(lines).toContain('Có 23 lỗi:');
    expect(lines.filter((line) => line.startsWith('  - Tab «Hồ sơ», dòng'))).toHaveLength(20);
    expect(lines).toContain('  … và 3 lỗi khác, ghi đủ trong chi-tieu.json.');
  });
});

describe('a workbook with a bad row', () => {
  test('is reported on without that row, and the command succeeds', () => {
    expect(said.lenient.exitCode).toBe(0);
    expect(jsonIn('khong-ngat').indicators.HS_TIEP_NHAN.value).toBe(1);
    expect(said.lenient.stdout).toMatch(/^Có 1 lỗi:\n {2}- Tab «Hồ sơ», dòng 3, /m);
  });

  test('ends with 2 under --strict, the files written all the same into a folder made for them', () => {
    expect(said.strict.exitCode).toBe(2);
    expect(filesIn(inFolder('noi', 'khac'))).toEqual(['bao-cao.docx', 'chi-tieu.json', 'goi-so-lieu.json']);
    expect(said.strict.stdout).toBe(said.lenient.stdout.replaceAll('khong-ngat', join('noi', 'khac')));
  });
});

describe('a workbook whose cells are sound but in whose text an identity number stands', () => {
  test('ends with 2 under --strict, the report written all the same', () => {
    expect(said.personal.exitCode).toBe(2);
    expect(said.personal.stdout).toContain('Có vẻ là số định danh, căn cước hoặc chứng minh: «079201001234»');
    expect(filesIn(inFolder('dinh-danh'))).toEqual(['bao-cao.docx', 'chi-tieu.json', 'goi-so-lieu.json']);
  });

  test('ends with 0 once an officer has accepted it', () => {
    expect(said.accepted.stdout).toContain('1 lỗi, cảnh báo khác đã được chấp nhận kèm lý do.');
    expect(said.accepted.exitCode).toBe(0);
  });
});

describe('a command that cannot be carried out ends with 1 and nothing on stdout', () => {
  test.each(['nothing', 'unknownOption'] as const)('and says how to use it: %s', (name) => {
    expect([said[name].exitCode, said[name].stdout]).toEqual([1, '']);
    expect(said[name].stderr).toMatch(/^Cách dùng: npm run --silent report -- BẢNG_TÍNH\.xlsx .*\n[\s\S]*--strict/);
  });

  test.each([
    ['missing', /«.*khong-co\.xlsx»: không có tệp này\.\n$/],
    ['renamed', /Trong tệp không có bảng tính \.xlsx/],
  ] as const)('and names the file: %s', (name, message) => {
    expect([said[name].exitCode, said[name].stdout]).toEqual([1, '']);
    expect(said[name].stderr).toMatch(message);
    expect(said[name].stderr).not.toMatch(/\bat .*\(|Error:/);
  });

  test('and names all mistakes of a template at once, leaving the folder as it was', () => {
    expect([said.badTemplate.exitCode, said.badTemplate.stdout]).toEqual([1, '']);
    expect(said.badTemplate.stderr).toContain(
      'Mẫu báo cáo có 3 lỗi, chưa ghi tệp nào:\n- Phần thân, đoạn 1 («{{HS_A}}»): ',
    );
    expect(said.badTemplate.stderr.match(/^- Phần thân, đoạn \d/gm)).toEqual(
      ['1', '2', '3'].map((number) => `- Phần thân, đoạn ${number}`),
    );
    expect(filesIn(inFolder('giu-nguyen'))).toEqual(['bao-cao.docx']);
    expect(readFileSync(inFolder('giu-nguyen', 'bao-cao.docx'), 'utf8')).toBe(OLD_REPORT);
  });
});

describe('the form of the report', () => {
  test('is the template that the workbook carries', () => {
    expect(said.ownTemplate.exitCode).toBe(0);
    expect(linesIn(documentIn('kem-mau'))).toEqual(['Nhận 0']);
  });

  test('is the one of --template before that', () => {
    expect(said.otherTemplate.exitCode).toBe(0);
    expect(linesIn(documentIn('mau-khac'))).toEqual(['Hủy 0']);
  });

  test('is the built-in one when the one in the workbook is damaged, and a problem says so', () => {
    expect(said.damagedTemplate.exitCode).toBe(0);
    expect(linesIn(documentIn('mau-hong'))).toContain('I. CÔNG TÁC CHỈ ĐẠO');
    expect(jsonIn('mau-hong').problems).toEqual([
      {
        code: 'template-damaged',
        severity: 'warning',
        sheet: '_Mẫu',
        row: null,
        column: null,
        message: expect.stringMatching(/^Tab «_Mẫu»: mẫu «Mẫu của phường» không còn nguyên vẹn/),
      },
    ]);
  });
});

test('a folder that cannot be written to keeps no half-written file', () => {
  expect(said.unwritable.exitCode).toBe(1);
  expect(said.unwritable.stderr).toContain('Không ghi được vào thư mục');
  expect(filesIn(inFolder('chan')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
