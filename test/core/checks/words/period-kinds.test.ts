import { findingsIn } from '../../../../src/core/checks/check';
import { checkReport } from '../../../../src/core/checks/check-report';
import { linesOfText } from '../../../../src/core/checks/text/read-report-text';
import { workbookText } from '../../../../src/core/checks/text/workbook-text';
import { reportIn } from '../../../builders/reports';
import { type Contents, settings } from '../../../builders/tables';

const PERIOD_RULES = /period|year|month/;

function report(title: string, ...body: readonly string[]) {
  return linesOfText(
    ['BÁO CÁO', title, 'Kính gửi: Sở Nội vụ.', 'I. KẾT QUẢ THỰC HIỆN', '1. Cải cách thể chế', ...body].join('\n'),
  );
}

const told = (title: string, ...body: readonly string[]) =>
  checkReport(report(title, ...body), null)
    .filter(({ code }) => PERIOD_RULES.test(code))
    .map(({ code, confidence }) => `${code} ${confidence}`);

const cumulative = (number: number): Contents => ({
  'Cấu hình': settings({ periodKind: 'Lũy kế tháng', periodNumber: number, year: 2026, from: '', to: '' }),
});

describe('a report on the months since January', () => {
  const TITLE = 'Công tác cải cách hành chính 11 tháng năm 2026';

  test.each([
    ['Trong 11 tháng năm 2026, phường tiếp nhận 1.204 hồ sơ.'],
    ['Trong 11 tháng, Trung tâm Phục vụ hành chính công tiếp nhận 1.204 hồ sơ.'],
    ['Lũy kế từ đầu năm đến nay, phường tiếp nhận 1.204 hồ sơ.'],
    ['Tháng 11/2026 phường tiếp nhận 98 hồ sơ; lũy kế 11 tháng tiếp nhận 1.204 hồ sơ.'],
    ['Quý III năm 2026 phường đã tổ chức 02 lớp tập huấn.'],
    ['So với 10 tháng năm 2026, số hồ sơ tăng 98 hồ sơ.'],
  ])('may say: %s', (said) => expect(told(TITLE, said)).toEqual([]));

  test.each([
    ['Trong quý này, phường không có hồ sơ trễ hạn.', 'certain'],
    ['Trong 10 tháng năm 2026, phường đã tiếp nhận 1.106 hồ sơ.', 'doubtful'],
    ['Trong 6 tháng, phường đã tiếp nhận 620 hồ sơ.', 'certain'],
  ])('leaves a doubt or an error of another report: %s', (said, confidence) => {
    expect(told(TITLE, said)).toEqual([`other-period-words ${confidence}`]);
  });

  test('whose year was left over is told', () => {
    expect(told(TITLE, 'Trong 11 tháng năm 2025, phường đã tiếp nhận 900 hồ sơ.')).toEqual(['other-year certain']);
  });

  test('covers the days from 15/12 to the 14th of its last month', () => {
    const days = (until: string) => `UBND xã báo cáo (số liệu từ ngày 15/12/2025 đến ngày ${until}):`;
    const codes = (until: string) =>
      checkReport(linesOfText(['BÁO CÁO', TITLE, 'Kính gửi: Sở Nội vụ.', days(until)].join('\n')), null).map(
        ({ code }) => code,
      );
    expect(codes('14/11/2026')).not.toContain('period-off-rule-in-text');
    expect(codes('14/10/2026')).toContain('period-off-rule-in-text');
  });
});

describe('a workbook of the months since January', () => {
  const codes = (number: number, title: string) => {
    const workbook = reportIn(cumulative(number));
    return checkReport(report(title, 'Phường đã xong.'), { workbook, frozen: [], madeFrom: null }).map(
      ({ code }) => code,
    );
  };

  test.each([
    [6, 'Kết quả cải cách hành chính 6 tháng năm 2026'],
    [6, 'Kết quả cải cách hành chính 6 tháng đầu năm 2026'],
    [9, 'Kết quả cải cách hành chính 9 tháng năm 2026'],
    [12, 'Kết quả cải cách hành chính năm 2026'],
    [8, 'Kết quả cải cách hành chính 8 tháng đầu năm 2026'],
    [11, 'Kết quả cải cách hành chính 11 tháng/2026'],
    [3, 'Kết quả cải cách hành chính quý I năm 2026'],
  ])('%i is compared with the report titled «%s»', (number, title) => {
    expect(codes(number, title)).not.toContain('workbook-of-other-period');
  });

  test.each([
    [6, 'Kết quả cải cách hành chính 9 tháng năm 2026'],
    [9, 'Kết quả cải cách hành chính 9 tháng năm 2025'],
    [10, 'Kết quả cải cách hành chính 11 tháng năm 2026'],
    [6, 'Kết quả cải cách hành chính 6 tháng cuối năm 2026'],
  ])('%i is of another period than «%s»', (number, title) => {
    expect(codes(number, title)).toContain('workbook-of-other-period');
  });
});

describe('two typed days', () => {
  const AD_HOC: Contents = {
    'Cấu hình': settings({ periodKind: 'Đột xuất', periodNumber: '', year: '', from: '2026-07-01', to: '2026-10-20' }),
    'Nội dung': [
      {
        section: 'I.1',
        order: 1,
        text: 'Trong quý III năm 2026, phường đã họp 02 lần; trong tháng, phường tự kiểm tra.',
      },
    ],
  };

  test('raise no doubt about the words for periods', () => {
    const workbook = reportIn(AD_HOC);
    expect(workbook.records.period).toMatchObject({ name: null });
    const found = findingsIn({ text: workbookText(workbook), workbook, frozen: [] });
    expect(found.filter(({ code }) => PERIOD_RULES.test(code))).toEqual([]);
  });

  test('are the period of a report whose title has them, whatever its first sentence is based on', () => {
    const lines = linesOfText(
      [
        'BÁO CÁO',
        'Công tác cải cách hành chính từ ngày 01/7/2026 đến ngày 20/10/2026',
        'Kính gửi: Sở Nội vụ.',
        'Thực hiện yêu cầu báo cáo kết quả công tác cải cách hành chính quý III năm 2026, UBND xã báo cáo như sau:',
        'I. KẾT QUẢ THỰC HIỆN',
        'Trong quý, xã đã họp 02 lần.',
      ].join('\n'),
    );
    const against = { workbook: reportIn(AD_HOC), frozen: [], madeFrom: null };
    expect(checkReport(lines, against).filter(({ code }) => PERIOD_RULES.test(code))).toEqual([]);
  });
});
