import { aFolder, removeFolder } from '../builders/command';
import { BAD_WORDS } from '../builders/failing-check';
import { FAILING_CHECK, failingDist } from '../builders/failing-project';
import { AN, anOfficeWith, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aParagraph, aWorkbook } from '../builders/tables';

const FOLDER = aFolder();
const WRONG = 'Nộp trực tuyến 571/732 hồ sơ, đạt 87%.';
let office: Office;

beforeAll(() => {
  const text = [BAD_WORDS, WRONG].join('\n');
  const contents = { 'Hồ sơ': [aDossier()], 'Nội dung': [aParagraph({ text })] };
  office = anOfficeWith(aWorkbook(contents), failingDist(FOLDER, [FAILING_CHECK]));
});
afterAll(() => removeFolder(FOLDER));

describe('a check that throws', () => {
  test('is listed in the sidebar with its name and the cell, beside what the other checks found', () => {
    const { problems, headlines } = valueIn(office.as(AN).call('panelState'));
    expect(problems.filter(({ code }) => code === 'check-failed')).toMatchObject([
      {
        severity: 'warning',
        message: expect.stringContaining(
          `«Tỷ lệ không khớp với hai số mà nó được tính từ đó» gặp sự cố ở chỗ ghi «${BAD_WORDS}»`,
        ),
        places: [{ sheet: 'Nội dung', row: 2, column: 'Nội dung' }],
      },
    ]);
    expect(problems.map(({ code }) => code)).toContain('rate-wrong');
    expect(headlines.length).toBeGreaterThan(0);
  });

  test('keeps nobody from making the report', () => {
    expect(makeReport(office).url).not.toBe('');
  });

  test('keeps nobody from checking a file', () => {
    const bytes = Buffer.from([WRONG, BAD_WORDS].join('\n')).toString('base64');
    const { problems } = valueIn(office.as(AN).call('checkReportFile', 'bao-cao.txt', bytes));
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['rate-wrong', 'check-failed']));
  });
});
