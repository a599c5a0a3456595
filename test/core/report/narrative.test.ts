import { tagProblem } from '../../../src/core/report/narrative';
import { fieldsOf, reportIn, sectionOf } from '../../builders/reports';
import { aDossier, aParagraph, type Contents, settings } from '../../builders/tables';

type Typed = Parameters<typeof aParagraph>[0];

const UNWRITTEN = '[Chưa có nội dung – phụ trách: chưa phân công]';
const inSection = (...paragraphs: readonly Typed[]): Contents => ({
  'Nội dung': paragraphs.map((typed) => aParagraph({ section: 'I.2', ...typed })),
  'Hồ sơ': [aDossier({ returnedOn: '2023-04-20' })],
});
const said = (...paragraphs: readonly Typed[]) => sectionOf('I.2', inSection(...paragraphs));

function problemsOf(...paragraphs: readonly Typed[]): readonly string[] {
  return reportIn(inSection(...paragraphs)).problems.map(
    ({ severity, code, sheet, row, column }) => `${severity} ${code}: ${sheet}, ${row}, ${column}`,
  );
}

describe('the paragraphs of the officers', () => {
  test('stand in the order of «Thứ tự», then of the rows', () => {
    expect(
      said(
        { order: 2, text: 'hai' },
        { order: 1, text: 'một' },
        { order: 1.5, text: 'rưỡi' },
        { order: 2, text: 'ba' },
      ),
    ).toEqual(['một', 'rưỡi', 'hai', 'ba']);
  });

  test('stand before the documents and figures of their section', () => {
    const section = sectionOf('II.2.b', { 'Nội dung': [aParagraph({ section: 'II.2.b', text: 'Đã niêm yết.' })] });
    expect(section).toEqual([
      'Đã niêm yết.',
      'Tổng số thủ tục hành chính tiếp nhận, giải quyết tại UBND phường Phước Long: 04 thủ tục.',
    ]);
  });

  test('have their tags filled', () => {
    expect(said({ text: 'Đã nhận {{HS_TIEP_NHAN}} hồ sơ, trễ {{ HS_TRE_HAN }}, đạt {{TL_DUNG_HAN}}.' })).toEqual([
      'Đã nhận 01 hồ sơ, trễ 01, đạt 0%.',
    ]);
  });

  test('begin anew at each line break of the cell, blank lines left out', () => {
    expect(said({ text: 'một\r\n\n hai {{HS_TIEP_NHAN}}\nba' })).toEqual(['một', 'hai 01', 'ba']);
    expect(problemsOf({ text: 'một {{HS_A}}\nhai {{HS_B}}' })).toHaveLength(1);
  });

  test.each(['xong./.', 'xong ./.', 'xong. /.'])('end in a full stop, the end mark being the report’s: %s', (text) => {
    expect(said({ text })).toEqual(['xong.']);
  });

  test('may name the period, the agency and both sides of a rate', () => {
    expect(said({ text: '{{ky_bao_cao}}, {{ten_co_quan}}: {{TL_DUNG_HAN.tu_so}}/{{TL_DUNG_HAN.mau_so}}' })).toEqual([
      'quý II năm 2023, UBND phường Phước Long: 0/1',
    ]);
  });

  test('are a list for templates, each with its section', () => {
    expect(fieldsOf('noi_dung', 'muc', inSection({ text: 'một' }))).toEqual(['I.2']);
    expect(fieldsOf('noi_dung', 'doan', inSection({ text: 'một' }))).toEqual(['một']);
  });
});

describe('a paragraph with a tag that does not exist', () => {
  const bad = { text: 'Có {{HS_KHONG_CO}} hồ sơ.' };

  test('is an error of its row', () => {
    expect(problemsOf({ text: 'một' }, bad)).toEqual(['error narrative-tag-unknown: Nội dung, 3, Nội dung']);
  });

  test('is left out, and the rest stays', () => {
    expect(said({ text: 'một' }, bad, { text: 'ba' })).toEqual(['một', 'ba']);
    expect(said(bad)).toEqual([UNWRITTEN]);
  });

  test.each([
    '{{hs_tiep_nhan}}',
    '{{HS TIEP NHAN}}',
    '{{}}',
    '{{#HS_TRE_HAN}}',
    '{{van_ban}}',
    '{{constructor}}',
    '{{TL_DUNG_HAN.ten}}',
  ])('may read %s', (tag) => {
    expect(problemsOf({ text: `a ${tag} b` })).toEqual(['error narrative-tag-unknown: Nội dung, 2, Nội dung']);
  });
});

describe('a paragraph with a tag that has no figure in the period', () => {
  test('is printed, and its row is warned of', () => {
    expect(said({ text: 'Đạt {{TL_GIAI_NGAN}}.' })).toEqual(['Đạt –.']);
    expect(problemsOf({ text: 'Đạt {{TL_GIAI_NGAN}}.' })).toEqual([
      'warning narrative-figure-missing: Nội dung, 2, Nội dung',
    ]);
  });
});

describe('a paragraph that an officer is still writing', () => {
  test.each([
    ['Đã nhận {{HS_TIEP_NHAN}} hồ sơ.\nĐạt {{TL_DUNG_HAN}}.', null],
    ['Đã nhận {{HS_KHONG_CO}} hồ sơ.', 'narrative-tag-unknown'],
    ['Tốt.\nĐã nhận {{HS_TIEP_NHAN hồ sơ.', 'narrative-tag-broken'],
  ])('%j has what the report would say against its tags', (text, code) => {
    expect(tagProblem(text, 7, new Map())?.code ?? null).toBe(code);
    expect(tagProblem(text, 7, new Map())?.row ?? null).toBe(code && 7);
  });
});

describe('a paragraph filed under two sections', () => {
  const inBoth = (text: string): Contents => ({ 'Nội dung': [aParagraph({ section: 'I.2; II.7', text })] });

  test('stands in both', () => {
    expect([sectionOf('I.2', inBoth('một')), sectionOf('II.7', inBoth('một'))]).toEqual([['một'], ['một']]);
  });

  test('makes one error of its row when a tag in it does not exist', () => {
    expect(reportIn(inBoth('{{HS_KHONG_CO}}')).problems).toHaveLength(1);
  });
});

describe('a paragraph with a broken tag', () => {
  test.each([
    '{{HS_TIEP_NHAN',
    'HS_TIEP_NHAN}}',
    '{{HS_TIEP_NHAN}',
    '{HS_TIEP_NHAN}}',
    '{{a{{HS_TIEP_NHAN}}',
    '{{{{HS_TIEP_NHAN}}}}',
  ])('such as %s is an error of its row and left out', (text) => {
    expect(problemsOf({ text }, { text: 'hai' })).toEqual(['error narrative-tag-broken: Nội dung, 2, Nội dung']);
    expect(said({ text }, { text: 'hai' })).toEqual(['hai']);
  });

  test('is not one with single braces', () => {
    expect(said({ text: 'tập {a} hợp' })).toEqual(['tập {a} hợp']);
  });
});

describe('a value that looks like a tag', () => {
  test('is put in as it is', () => {
    const contents = {
      ...inSection({ text: '{{ten_co_quan}} báo cáo' }),
      'Cấu hình': settings({ agency: 'UBND {{HS_TIEP_NHAN}}' }),
    };
    expect(sectionOf('I.2', contents)).toEqual(['UBND {{HS_TIEP_NHAN}} báo cáo']);
  });

  test('never makes a problem or stops a sentence of the product', () => {
    const contents = {
      'Cấu hình': settings({ agency: 'UBND {{' }),
      'Nội dung': [aParagraph({ text: '{{ten_co_quan}}' })],
    };
    expect(reportIn(contents).problems).toEqual([]);
    expect(sectionOf('I.1', contents)[0]).toBe('UBND {{');
  });
});
