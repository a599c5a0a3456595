import { linesIn } from '../../builders/docx';
import { DEFAULT_TEMPLATE, headingOf, printedBy, reportIn } from '../../builders/reports';
import { aDossier, aTask, aWorkbook, settings } from '../../builders/tables';
import { merged } from '../../builders/templates';

interface Kind {
  readonly kind: string;
  readonly number?: number;
  readonly current: string;
  readonly next: string;
}

const KINDS: readonly Kind[] = [
  { kind: 'Tháng', number: 11, current: 'tháng 11 năm 2023', next: 'tháng 12 năm 2023' },
  { kind: 'Tháng', number: 12, current: 'tháng 12 năm 2023', next: 'tháng 1 năm 2024' },
  { kind: 'Quý', number: 1, current: 'quý I năm 2023', next: 'quý II năm 2023' },
  { kind: 'Quý', number: 3, current: 'quý III năm 2023', next: 'quý IV năm 2023' },
  { kind: 'Quý', number: 4, current: 'quý IV năm 2023', next: 'quý I năm 2024' },
  { kind: '6 tháng đầu năm', current: '6 tháng đầu năm 2023', next: '6 tháng cuối năm 2023' },
  { kind: '6 tháng cuối năm', current: '6 tháng cuối năm 2023', next: '6 tháng đầu năm 2024' },
  { kind: '9 tháng', current: '9 tháng đầu năm 2023', next: 'quý IV năm 2023' },
  { kind: 'Lũy kế tháng', number: 11, current: '11 tháng năm 2023', next: 'tháng 12 năm 2023' },
  { kind: 'Lũy kế tháng', number: 12, current: '12 tháng năm 2023', next: 'tháng 1 năm 2024' },
  { kind: 'Năm', current: 'năm 2023', next: 'năm 2024' },
];

const periodSettings = ({ kind, number }: Kind) =>
  settings({ periodKind: kind, periodNumber: number ?? null, year: 2023, signatory: 'Trịnh Hoài Nguyên' });

/** Names of periods, in any case; `Trong kỳ` and days are not names. */
const PERIOD_NAME = /(?:tháng \d+ |quý [IV]+ |\d+ tháng (?:đầu |cuối )?)?năm \d{4}|trong (?:tháng|quý|năm)|\d+ tháng/gi;

describe.each(KINDS)('the report of $current', (kind) => {
  const contents = { 'Cấu hình': periodSettings(kind) };

  test(`is of ${kind.current} and looks ahead to ${kind.next}`, () => {
    expect(printedBy('ky_bao_cao', contents)).toBe(kind.current);
    expect(printedBy('ky_sau', contents)).toBe(kind.next);
  });

  test('names its period in the headings of results and of what comes next', () => {
    expect(headingOf('II', contents)).toMatch(new RegExp(` ${kind.current}$`));
    expect(headingOf('IV', contents)).toMatch(new RegExp(` ${kind.next}$`));
  });

  test('names no other period anywhere in the document', () => {
    const tables = aWorkbook({
      ...contents,
      'Hồ sơ': [aDossier()],
      'Nhiệm vụ': [aTask(), aTask({ when: 'Kỳ tới' })],
    });
    const text = linesIn(merged(tables, DEFAULT_TEMPLATE))
      .join('\n')
      .replace(/ngày \d+ tháng \d+ năm \d+/, '');
    const named = new Set(text.match(PERIOD_NAME)?.map((name) => name.toLowerCase()));
    expect([...named].sort()).toEqual([kind.current, kind.next].map((name) => name.toLowerCase()).sort());
  });
});

describe('a report of the first half of the year', () => {
  const contents = { 'Cấu hình': settings({ periodKind: '6 tháng đầu năm', periodNumber: null }) };

  test('prints the name of its period in capitals in the headings of the template', () => {
    const lines = linesIn(merged(aWorkbook(contents), DEFAULT_TEMPLATE));
    expect(lines).toContain('II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2023');
    expect(lines).toContain('IV. PHƯƠNG HƯỚNG, NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH 6 THÁNG CUỐI NĂM 2023');
  });

  test('prints both cut-off days, days under 10 and the months 1 and 2 with a zero', () => {
    expect(printedBy('tu_ngay', contents)).toBe('15/12/2022');
    expect(printedBy('den_ngay', contents)).toBe('14/6/2023');
    expect(printedBy('dau_nam', contents)).toBe('01/01/2023');
  });
});

describe('a period given by two days alone', () => {
  const contents = {
    'Cấu hình': settings({ periodKind: null, periodNumber: null, year: null, from: '2023-02-01', to: '2023-05-09' }),
  };

  test('is named by its days', () => {
    expect(printedBy('ky_bao_cao', contents)).toBe('từ ngày 01/02/2023 đến ngày 09/5/2023');
    expect(printedBy('ky_sau', contents)).toBe('thời gian tới');
  });

  test('is named once in the opening sentence', () => {
    const opening = linesIn(merged(aWorkbook(contents), DEFAULT_TEMPLATE)).find((line) => line.includes('như sau:'));
    expect(opening?.match(/từ ngày 01\/02\/2023/g)).toHaveLength(1);
  });
});

describe('a workbook that does not say its period', () => {
  const contents = { 'Cấu hình': settings({ periodKind: null }), 'Hồ sơ': [aDossier()] };

  test('gets a report that says so, without figures', () => {
    expect(printedBy('ky_bao_cao', contents)).toBe('(chưa xác định kỳ báo cáo)');
    expect(printedBy('tu_ngay', contents)).toBe('chưa có số liệu');
    expect(reportIn(contents).figures.HS_TIEP_NHAN).toEqual({ value: null, text: 'chưa có số liệu' });
  });
});
