import { listedProblems } from '../../../src/core/checks/listed-problems';
import { reviewOf } from '../../../src/core/checks/review';
import { documentOf } from '../../../src/core/document/document-of';
import type { IndicatorCode } from '../../../src/core/indicators/catalogue';
import { reportOf } from '../../../src/core/report/make-report';
import { reportJson } from '../../../src/core/report/report-json';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { RUN_ON } from '../../builders/days';
import { expectWellFormed, linesIn, paragraphsIn } from '../../builders/docx';
import { expectGolden } from '../../builders/golden';
import { DEFAULT_TEMPLATE, reportIn, withSetting } from '../../builders/reports';
import { sampleTables } from '../../builders/sample';
import { sampleDocument } from '../../builders/sample-document';
import { aDossier, aWorkbook, settings } from '../../builders/tables';
import { merged } from '../../builders/templates';

const SAMPLE = sampleTables();
const DOCUMENT = sampleDocument();
const LINES = linesIn(DOCUMENT);
const TEXT = LINES.join('\n');

interface Json {
  readonly period: unknown;
  readonly indicators: Readonly<Record<string, { readonly text: string }>>;
  readonly problems: readonly unknown[];
}

const jsonIn = (tables: readonly Table[]) => {
  const made = reportOf(tables, RUN_ON);
  return reportJson(made, listedProblems(reviewOf({ tables, made, frozen: [] }), made));
};

function jsonOf(tables: readonly Table[]): Json {
  return JSON.parse(JSON.stringify(jsonIn(tables)));
}

describe('the report of the sample', () => {
  test('reads as proof-read', () => {
    expectGolden('sample-report.txt', `${TEXT}\n`);
  });

  test('has no tag left in any part', () => {
    expect(TEXT).not.toMatch(/\{\{|\}\}/);
    expectWellFormed(DOCUMENT);
  });

  test('has no double space, no space before a mark and no mark twice', () => {
    const slips = / {2}|^ | $| [,;:.)]|\( |[,;:]{2}|\.\.|;\./m;
    expect(paragraphsIn(DOCUMENT).filter((text) => slips.test(text))).toEqual([]);
  });

  test('ends its body with ./. and has that mark nowhere else', () => {
    expect(TEXT.split('./.')).toHaveLength(2);
    expect(LINES.find((line) => line.includes('./.'))).toMatch(/^Trên đây là báo cáo .*\.\/\.$/);
  });

  test('letters its points a, b, c, d, đ', () => {
    const letters = LINES.flatMap((line) => /^(\p{L})\) /u.exec(line)?.[1] ?? []).join('');
    expect(letters).toBe('ababcdđabcabcdabcdababcdđ');
  });

  test('writes symbols of documents without spaces', () => {
    expect(TEXT).not.toMatch(
      /(QĐ|KH|CT|NQ|NĐ|TT|KL|CTr) ?[-–/] (UBND|TU|CP|TTg)|(QĐ|KH|CT|NQ|NĐ|TT|KL|CTr) [-–/] ?(UBND|TU|CP|TTg)/,
    );
  });

  test('is the same bytes from the same workbook and template', () => {
    expect(merged(sampleTables(), DEFAULT_TEMPLATE)).toEqual(DOCUMENT);
  });
});

/** The figures that the reference report prints. */
const PRINTED: Partial<Record<IndicatorCode, string>> = {
  HS_TIEP_NHAN: '5.424',
  HS_KY_TRUOC: '141',
  HS_GIAI_QUYET: '5.335',
  HS_SOM_DUNG_HAN: '5.328',
  TL_DUNG_HAN: '99,86%',
  HS_TRE_HAN: '07',
  HS_DANG_GIAI_QUYET: '89',
  HS_HUY: '0',
  HS_TRUC_TUYEN: '571',
  HS_THUOC_DVCTT: '732',
  TL_TRUC_TUYEN: '78%',
  HS_BCCI: '34',
  TL_BCCI: '4,6%',
  HS_TT_TRUC_TUYEN: '713',
  TL_TT_TRUC_TUYEN: '13,42%',
  TIEN_TT_TRUC_TUYEN: '14.578.500',
  HS_BAN_SAO_DIEN_TU: '1.876',
  TL_BAN_SAO_DIEN_TU: '42%',
  PAKN_TONG: '0',
  PAKN_CO_KET_QUA: '0',
  TTHC_TONG: '174',
  NS_THU: '7.370.895.908',
  NS_THU_BO_SUNG: '4.009.000.000',
  NS_CHI: '3.566.471.146',
  GN_CONG_TRINH: '01',
  GN_KE_HOACH: '6.479.000.000',
  GN_DA_GIAI_NGAN: '1.922.000.000',
  TL_GIAI_NGAN: '29,6%',
  CB_BIEN_CHE: '22',
  CB_HIEN_CO: '21',
  CB_CHUYEN_TRACH: '11',
  CB_CONG_CHUC: '10',
  TL_DAO_TAO: '100%',
};

describe('chi-tieu.json of the sample', () => {
  test('reads as proof-read', () => {
    expectGolden('sample-figures.json', `${JSON.stringify(jsonOf(SAMPLE), null, 2)}\n`);
  });

  test('holds every value that the reference report prints', () => {
    const { indicators } = jsonOf(SAMPLE);
    const texts = Object.keys(PRINTED).map((code) => [code, indicators[code]?.text]);
    expect(Object.fromEntries(texts)).toEqual(PRINTED);
  });

  test('says nothing else than the document', () => {
    const numbers = new Set(TEXT.match(/\d[\d.,]*\d%?|\d%?/g));
    expect(Object.values(PRINTED).filter((text) => !numbers.has(text))).toEqual([]);
  });

  test('gives counts a value and rates both sides of the fraction', () => {
    const { period, indicators } = jsonOf(SAMPLE);
    expect(period).toEqual({ from: '2022-12-15', to: '2023-06-13' });
    expect(indicators.HS_TIEP_NHAN).toEqual({ value: 5424, text: '5.424' });
    expect(indicators.TL_DUNG_HAN).toEqual({ numerator: 5328, denominator: 5335, text: '99,86%' });
    expect(indicators.TIEN_TT_TRUC_TUYEN).toEqual({ value: 14_578_500, text: '14.578.500' });
  });
});

describe('a ward that rounds', () => {
  const tables = withSetting(SAMPLE, 'rounding', 'Làm tròn');
  const lines = linesIn(merged(tables, DEFAULT_TEMPLATE));

  test('prints 99,87% where one that truncates prints 99,86%', () => {
    expect(jsonOf(tables).indicators.TL_DUNG_HAN?.text).toBe('99,87%');
    expect(lines.join('\n')).toContain('99,87% (5.328/5.335 hồ sơ đã giải quyết)');
    expect(lines.join('\n')).not.toContain('99,86%');
  });

  test('prints the same rounded rate of disbursement in the sentence, in its table and in the annex', () => {
    expect(jsonOf(tables).indicators.TL_GIAI_NGAN?.text).toBe('29,7%');
    expect(lines.filter((line) => line.includes('29,7%'))).toEqual([
      '- Đầu tư công: 01 công trình, kế hoạch vốn năm 6.479.000.000 đồng; đã giải ngân 1.922.000.000 đồng, đạt 29,7%.',
      '1 | Chỉnh trang vỉa hè đường Nguyễn Đức Cảnh | 6.479.000.000 | 1.922.000.000 | 29,7%',
      '11 | Tỷ lệ giải ngân vốn đầu tư công | % | 29,7% | 1.922.000.000 / 6.479.000.000 (kế hoạch vốn đầu tư công năm)',
    ]);
    expect(lines.filter((line) => line.includes('29,6'))).toEqual([]);
  });
});

describe('a workbook without what the report needs', () => {
  test('still makes a document, with null figures and their lack said in words', () => {
    const made = reportOf([], RUN_ON);
    expect(documentOf(made, DEFAULT_TEMPLATE).kind).toBe('merged');
    const { period, indicators, problems } = jsonOf([]);
    expect(period).toBeNull();
    expect(indicators.HS_TIEP_NHAN).toEqual({ value: null, text: 'chưa có số liệu' });
    expect(indicators.TL_DUNG_HAN).toEqual({ numerator: null, denominator: null, text: 'chưa có số liệu' });
    expect(problems).toContainEqual({
      code: 'tab-missing',
      severity: 'error',
      sheet: 'Hồ sơ',
      row: null,
      column: null,
      message: expect.stringMatching(/^Tab «Hồ sơ»: /),
    });
  });

  test('names each problem by code, severity, tab, row, column and message', () => {
    const { problems } = jsonOf(aWorkbook({ 'Hồ sơ': [aDossier({ receivedOn: 'hôm qua' })] }));
    // A workbook of one dossier has no text for its sections, which is told as well.
    const others = (problems as { readonly code: string }[]).filter(({ code }) => code !== 'section-unwritten');
    expect(others).toEqual([
      {
        code: 'cell-unreadable',
        severity: 'error',
        sheet: 'Hồ sơ',
        row: 2,
        column: 'Ngày tiếp nhận',
        message: expect.stringContaining('«hôm qua»'),
      },
    ]);
  });

  test('dates the report by the day of the run unless the officer says another', () => {
    expect(reportIn({}).report.values.get('ngay_bao_cao')).toBe('13/6/2023');
    const typed = reportIn({ 'Cấu hình': settings({ reportedOn: '2023-06-14' }) });
    expect(typed.report.values.get('ngay_bao_cao')).toBe('14/6/2023');
  });
});
