import { problemText } from '../../../src/core/workbook/problems/problem-wording';
import { reportIn, sectionOf } from '../../builders/reports';
import { aDocument, anOutlineRow, aParagraph, aTask, type Contents, settings } from '../../builders/tables';

const OUTLINE = [
  anOutlineRow({ code: 'I' }),
  anOutlineRow({ code: 'II', periods: 'Năm; Tháng' }),
  anOutlineRow({ code: 'II.1' }),
  anOutlineRow({ code: 'III', blocks: 'Nhiệm vụ kỳ tới', whenEmpty: 'Bỏ mục' }),
];
const NOT_ASKED = ['section-not-asked', 'coming-task-unprinted'];
const unprinted = (contents: Contents) =>
  reportIn({ 'Đề cương': OUTLINE, ...contents }).problems.flatMap(({ severity, code, sheet, row, column }) =>
    NOT_ASKED.includes(code) ? [`${severity} ${code}: ${sheet}, ${row}, ${column}`] : [],
  );

describe('what is filed under a section that the kind of period does not ask for', () => {
  test.each(['II', 'II.1'])('is named with its row: %s', (section) => {
    expect(
      unprinted({
        'Nội dung': [aParagraph({ section })],
        'Văn bản': [aDocument({ section, issuedOn: '2023-04-03', number: '5', symbol: 'KH-UBND' })],
        'Nhiệm vụ': [aTask({ section })],
      }),
    ).toEqual([
      'warning section-not-asked: Nội dung, 2, Mục báo cáo',
      'warning section-not-asked: Văn bản, 2, Mục báo cáo',
      'warning section-not-asked: Nhiệm vụ, 2, Mục báo cáo',
    ]);
  });

  test('is told with its sections and what to do', () => {
    const { problems } = reportIn({ 'Đề cương': OUTLINE, 'Nội dung': [aParagraph({ section: 'II.1' })] });
    const [message] = problems.filter(({ code }) => code === 'section-not-asked').map(problemText);
    expect(message).toMatch(
      /kỳ báo cáo này không có mục II\.1 nên dòng này không in .*cột «Kỳ» của mục ở tab «Đề cương»/,
    );
  });

  test('is not lost when another section of the row is asked for', () => {
    const contents = { 'Đề cương': OUTLINE, 'Nội dung': [aParagraph({ section: 'I; II.1', text: 'Đã họp.' })] };
    expect(unprinted(contents)).toEqual([]);
    expect(sectionOf('I', contents)).toEqual(['Đã họp.']);
  });

  test('is printed in a period that asks for it', () => {
    const year = settings({ periodKind: 'Năm', periodNumber: null });
    const contents = { 'Đề cương': OUTLINE, 'Nội dung': [aParagraph({ section: 'II.1', text: 'Đã họp.' })] };
    expect(unprinted({ ...contents, 'Cấu hình': year })).toEqual([]);
    expect(sectionOf('II.1', { ...contents, 'Cấu hình': year })).toEqual(['Đã họp.']);
  });
});

test('a document that no report of the period cites is not named', () => {
  const planned = aDocument({ section: 'II', dueOn: '2023-06-30' });
  const later = aDocument({ section: 'II', issuedOn: '2023-07-03', number: '9', symbol: 'KH-UBND' });
  expect(unprinted({ 'Văn bản': [planned, later] })).toEqual([]);
});

describe('the tasks of the next period', () => {
  const coming = { 'Nhiệm vụ': [aTask({ when: 'Kỳ tới' }), aTask()] };

  test('are printed where the outline has their block', () => {
    expect(unprinted(coming)).toEqual([]);
    expect(sectionOf('III', { 'Đề cương': OUTLINE, ...coming })).toEqual(['- Niêm yết thủ tục.']);
  });

  test('are named when no section has it', () => {
    expect(unprinted({ 'Đề cương': [anOutlineRow({ code: 'I' })], ...coming })).toEqual([
      'warning coming-task-unprinted: Nhiệm vụ, 2, Kỳ',
    ]);
  });
});

describe('a section left out when it is empty', () => {
  const rows = (...typed: readonly Parameters<typeof anOutlineRow>[0][]) => ({
    'Đề cương': typed.map((row) => anOutlineRow({ whenEmpty: 'Bỏ mục', ...row })),
  });
  const printed = (contents: Contents) => reportIn(contents).report.sections.map(({ code }) => code);

  test('is printed as soon as it has a paragraph', () => {
    const outline = rows({ code: 'I' }, { code: 'II' });
    expect(printed({ ...outline, 'Nội dung': [aParagraph({ section: 'II' })] })).toEqual(['II']);
  });

  test('stays as the heading of what stands below it, wherever that row is', () => {
    const paragraph = { 'Nội dung': [aParagraph({ section: 'II.1' })] };
    expect(printed({ ...rows({ code: 'I' }, { code: 'II' }, { code: 'II.1' }), ...paragraph })).toEqual(['II', 'II.1']);
    expect(printed({ ...rows({ code: 'II.1' }, { code: 'II' }, { code: 'I' }), ...paragraph })).toEqual(['II.1', 'II']);
  });

  test('leaves a report without sections when nobody wrote anything', () => {
    expect(printed(rows({ code: 'I' }, { code: 'II' }))).toEqual([]);
  });
});
