import fc from 'fast-check';
import { checkReport } from '../../../src/core/checks/check-report';
import type { Finding } from '../../../src/core/checks/finding';
import { linesOfText } from '../../../src/core/checks/text/read-report-text';
import { documentOf } from '../../../src/core/document/document-of';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { dataMark } from '../../../src/core/report/data-mark';
import type { WorkbookReport } from '../../../src/core/report/make-report';
import { workbooks } from '../../builders/arbitraries';
import { DEFAULT_TEMPLATE, reportIn } from '../../builders/reports';
import { sameRuns } from '../../builders/runs';
import { mended } from '../../builders/sound-contents';
import { aDossier } from '../../builders/tables';

const errorsIn = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error');

/** The lines of the report that the product makes. */
function linesMade(made: WorkbookReport) {
  const merged = documentOf(made, DEFAULT_TEMPLATE);
  if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
  return linesOfDocx(merged.docx) ?? [];
}

describe('a report that the product made', () => {
  test('contradicts neither itself nor its workbook, whatever the workbook holds', () => {
    fc.assert(
      fc.property(workbooks({ damaged: false, repeated: false }), (contents) => {
        const workbook = reportIn(mended(contents));
        expect(
          errorsIn(checkReport(linesMade(workbook), { workbook, frozen: [], madeFrom: dataMark(workbook) })),
        ).toEqual([]);
      }),
      sameRuns(3),
    );
  });

  test('raises no error after the data changed, and one warning that says so', () => {
    const sound = workbooks({ damaged: false, repeated: false });
    fc.assert(
      fc.property(sound, sound, (before, after) => {
        const [made, changed] = [
          reportIn(mended(before)),
          reportIn({ ...mended(after), 'Cấu hình': before['Cấu hình'] }),
        ];
        fc.pre(dataMark(made) !== dataMark(changed));
        const found = checkReport(linesMade(made), { workbook: changed, frozen: [], madeFrom: dataMark(made) });
        expect(errorsIn(found)).toEqual([]);
        expect(found.filter(({ code }) => code === 'figures-moved')).toHaveLength(1);
      }),
      sameRuns(3),
    );
  });
});

const HEAD = ['BÁO CÁO', 'Kết quả cải cách hành chính quý II năm 2023', 'I. KẾT QUẢ'];
const said = (...body: readonly string[]) => linesOfText([...HEAD, ...body].join('\n'));
const workbook = reportIn({ 'Hồ sơ': [aDossier()] });
const EARLIER = 'S00000000';
const WRONG = 'Đã tiếp nhận 90 hồ sơ, đã giải quyết 80 hồ sơ.';
const codesOf = (lines: ReturnType<typeof said>, madeFrom: string | null = null) =>
  checkReport(lines, { workbook, frozen: [], madeFrom }).map(({ code }) => code);

describe('a report of the period of the workbook', () => {
  test('is compared with it', () => {
    expect(codesOf(said(WRONG))).toEqual(expect.arrayContaining(['figure-not-of-workbook']));
  });

  test('names the figures that moved since, each with what the workbook counts now', () => {
    const [moved] = checkReport(said(WRONG), { workbook, frozen: [], madeFrom: EARLIER }).filter(
      ({ code }) => code === 'figures-moved',
    );
    expect(moved?.message).toContain('ghi 90, nay là 01');
    expect(codesOf(said(WRONG), EARLIER)).not.toContain('figure-not-of-workbook');
  });
});

test.each([
  ['of another year', 'quý II năm 2022', 'quý II năm 2022'],
  ['of another kind', '6 tháng đầu năm 2023', '6 tháng đầu năm 2023'],
])('a report %s is not compared, and that is said', (_, period, told) => {
  const lines = linesOfText(['BÁO CÁO', `Kết quả cải cách hành chính ${period}`, 'I. KẾT QUẢ', WRONG].join('\n'));
  const found = checkReport(lines, { workbook, frozen: [], madeFrom: null });
  expect(found.map(({ code }) => code)).not.toContain('figure-not-of-workbook');
  expect(found.find(({ code }) => code === 'workbook-of-other-period')?.message).toContain(told);
});

test('nor is one whose period nobody can tell', () => {
  const found = checkReport(linesOfText(WRONG), { workbook, frozen: [], madeFrom: null });
  expect(found.find(({ code }) => code === 'workbook-of-other-period')?.message).toContain('Không nhận ra kỳ');
});

describe('a report of this workbook whose template names no period', () => {
  const lines = linesOfText(`I. KẾT QUẢ\n${WRONG}`);
  const codes = (madeFrom: string) => checkReport(lines, { workbook, frozen: [], madeFrom }).map(({ code }) => code);

  test('is compared, so that figures changed by hand are found', () => {
    expect(codes(dataMark(workbook))).toContain('figure-not-of-workbook');
    expect(codes(dataMark(workbook))).not.toContain('workbook-of-other-period');
  });

  test('is told to be out of date after the data changed', () => {
    expect(codes(EARLIER)).toContain('figures-moved');
  });
});
