import { FROZEN_TAB, TEMPLATE_TAB } from '../../../../src/core/workbook/contract/product-tabs';
import { TABS } from '../../../../src/core/workbook/contract/tabs';
import { problemText } from '../../../../src/core/workbook/problems/problem-wording';
import { readWorkbook } from '../../../../src/core/workbook/reading/read-workbook';
import { expectGolden } from '../../../builders/golden';
import { PROBLEM_CODES, problemsWithCode } from '../../../builders/problems';
import { recordsOf } from '../../../builders/readings';
import { aDossier, anIndicatorRow, aWorkbook, type Contents, settings } from '../../../builders/tables';

const messagesOf = (contents: Contents) => readWorkbook(aWorkbook(contents)).problems.map(problemText);

describe('every problem', () => {
  test.each(PROBLEM_CODES)('%s comes up, with a message that names its tab, row and column', (code) => {
    expect(problemsWithCode(code)).not.toHaveLength(0);
    for (const problem of problemsWithCode(code)) {
      const message = problemText(problem);
      if (problem.sheet !== null) expect(message).toContain(`«${problem.sheet}»`);
      if (problem.row !== null) expect(message).toContain(`dòng ${problem.row}`);
      if (problem.column !== null) expect(message).toContain(`«${problem.column}»`);
      expect(message).toMatch(/^\p{Lu}.*\.$/u);
      expect(message).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test.each(PROBLEM_CODES)('%s names a tab of the workbook and a column of that tab', (code) => {
    for (const { sheet, row, column } of problemsWithCode(code)) {
      const tab = [...TABS, TEMPLATE_TAB, FROZEN_TAB].find(({ name }) => name === sheet);
      const headers = Object.values(tab?.columns ?? {}).map(({ header }) => header);
      expect(tab).toBeDefined();
      if (row !== null) expect(headers).toContain(column);
      if (column !== null) expect(headers).toContain(column);
    }
  });

  test('reads well in Vietnamese: test/golden/problems.md', () => {
    const chapters = PROBLEM_CODES.map((code) => {
      const lines = problemsWithCode(code).map((problem) => `- ${problem.severity}: ${problemText(problem)}`);
      return `## ${code}\n\n${lines.join('\n')}\n`;
    });
    expectGolden('problems.md', `# Messages to officers\n\n${chapters.join('\n')}`);
  });
});

describe('a message about a cell', () => {
  test('quotes what was found', () => {
    expect(messagesOf({ 'Hồ sơ': [aDossier({ receivedOn: '31/02/2023' })] })[0]).toContain('«31/02/2023»');
  });

  test('says how to retype a number as a code', () => {
    const [message] = messagesOf({ 'Hồ sơ': [aDossier({ code: 1.01 })] });
    expect(message).toContain('Định dạng → Số → Văn bản thuần túy');
    expect(message).toContain('gõ lại');
  });

  test('lists the accepted values', () => {
    expect(messagesOf({ 'Hồ sơ': [aDossier({ channel: 'Qua mạng' })] })[0]).toContain('Trực tiếp, Trực tuyến, BCCI');
    expect(messagesOf({ 'Cấu hình': settings({ rounding: 'Lên' }) })[0]).toContain('Cắt bớt, Làm tròn');
  });

  test('tells whether the row still counts', () => {
    const [leftOut, blanked] = messagesOf({ 'Hồ sơ': [aDossier({ receivedOn: 'x' }), aDossier({ dueOn: 'x' })] });
    expect(leftOut).toContain('không được tính');
    expect(blanked).toContain('vẫn được tính');
  });

  test('names the bound that a number went past', () => {
    expect(messagesOf({ 'Chỉ tiêu': [anIndicatorRow({ decimals: 7 })] })[0]).toMatch(/6/);
    expect(recordsOf({ 'Chỉ tiêu': [anIndicatorRow({ decimals: 6 })] }).indicatorRows).toMatchObject([{ decimals: 6 }]);
  });

  test('says that an amount may not be negative', () => {
    expect(messagesOf({ 'Hồ sơ': [aDossier({ amountVnd: -5 })] })[0]).toMatch(/không âm|từ 0/);
  });

  test('about a setting says what that setting expects, also of a failed formula', () => {
    expect(messagesOf({ 'Cấu hình': settings({ rounding: '#N/A' }) })[0]).toContain('Cắt bớt, Làm tròn');
  });
});
