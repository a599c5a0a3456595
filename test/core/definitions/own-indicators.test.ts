import { countFigures } from '../../../src/core/definitions/count-figures';
import { indicatorsOf } from '../../../src/core/definitions/indicators-in-force';
import { figureOf } from '../../../src/core/indicators/figures';
import { reportJson } from '../../../src/core/report/report-json';
import { WORD_TAGS } from '../../../src/core/report/word-tags';
import { brief, recordsOf } from '../../builders/readings';
import { reportIn } from '../../builders/reports';
import {
  aDossier,
  anIndicatorRow,
  anOwnIndicator,
  aTypedFigure,
  type Contents,
  type Row,
  settings,
} from '../../builders/tables';

const jsonOf = (code: string, contents: Contents) => {
  const json = reportJson(reportIn(contents), []).indicators as Record<string, unknown>;
  return json[code];
};

const typed = (own: Row, ...values: readonly Row[]): Contents => ({
  'Chỉ tiêu riêng': [anOwnIndicator(own)],
  'Số liệu nhập tay': values.map((value) => aTypedFigure(value)),
});

describe('a figure that is typed by hand', () => {
  test('is the last one dated in the period', () => {
    const values = [
      { on: '2023-03-01', value: 3 },
      { on: '2023-06-13', value: 7 },
      { on: '2023-04-01', value: 5 },
      { on: '2023-06-15', value: 9 },
    ];
    expect(jsonOf('TIN_BAI', typed({}, ...values))).toEqual({ value: 7, text: '07' });
  });

  test('has no data when none is dated in the period', () => {
    expect(jsonOf('TIN_BAI', typed({}, { on: '2022-01-01' }))).toEqual({ value: null, text: '–' });
  });

  test.each<[string, Row, Row['value'], string]>([
    ['a whole number prints like a count', {}, 5, '05'],
    ['a large one too', {}, 1234, '1.234'],
    ['0 stays 0', {}, 0, '0'],
    ['with unit % it has its sign', { unit: '%' }, '95,5', '95,5%'],
    ['a score has no leading zero', { unit: 'điểm' }, 5, '5'],
    ['decimals are kept as typed', { unit: 'điểm' }, 84.37, '84,37'],
    ['however small they are', { unit: 'điểm' }, '0,12345678901234567891', '0,12345678901234567891'],
    ['fewer decimals are cut off', { unit: 'điểm', decimals: 1 }, 84.37, '84,3'],
    ['money is grouped and has no leading zero', { unit: 'triệu đồng' }, '1234,5', '1.234,5'],
    ['money of one digit too', { unit: 'đồng' }, 7, '7'],
    ['a part of a whole may be below 0', {}, -5, '-5'],
    ['what is below 100% never prints 100%', { unit: '%', decimals: 0 }, '99,9', '99%'],
  ])('%s', (_, own, value, text) => {
    expect((jsonOf('TIN_BAI', typed(own, { value })) as { text: string }).text).toBe(text);
  });

  test('follows the rule of rounding of the settings', () => {
    const contents = {
      ...typed({ unit: 'điểm', decimals: 1 }, { value: 84.37 }),
      'Cấu hình': settings({ rounding: 'Làm tròn' }),
    };
    expect(jsonOf('TIN_BAI', contents)).toEqual({ value: 84.37, text: '84,4' });
  });

  test('of one day twice is an error of the later row, and the first counts', () => {
    const contents = typed({}, { value: 5 }, { value: 6 });
    expect(jsonOf('TIN_BAI', contents)).toEqual({ value: 5, text: '05' });
    expect(reportIn(contents).problems.map(brief)).toContain('error row-repeated: Số liệu nhập tay, 3, Ngày số liệu');
  });
});

const RATE = { code: 'TL_RIENG', label: 'Tỷ lệ riêng', method: 'Tỷ lệ', unit: null } as const;

describe('an own rate', () => {
  const over = (numerator: string, denominator: string, more: Row = {}, contents: Contents = {}) =>
    jsonOf('TL_RIENG', {
      'Hồ sơ': [aDossier(), aDossier(), aDossier({ returnedOn: '2023-04-04' })],
      ...contents,
      'Chỉ tiêu riêng': [
        anOwnIndicator({ ...RATE, numerator, denominator, ...more }),
        ...(contents['Chỉ tiêu riêng'] ?? []),
      ],
    });

  test('divides sums of codes exactly', () => {
    expect(over('HS_GIAI_QUYET', 'HS_GIAI_QUYET + HS_DANG_GIAI_QUYET')).toEqual({
      numerator: 1,
      denominator: 3,
      text: '33,33%',
    });
    expect(over('HS_TIEP_NHAN - HS_GIAI_QUYET', 'HS_TIEP_NHAN', { decimals: 0 })).toEqual({
      numerator: 2,
      denominator: 3,
      text: '66%',
    });
  });

  test('has no value over a base of 0 or below', () => {
    expect(over('HS_MOI', 'HS_HUY')).toEqual({ numerator: 3, denominator: 0, text: '–' });
    expect(over('HS_MOI', 'HS_HUY - HS_MOI')).toEqual({ numerator: 3, denominator: -3, text: '–' });
  });

  test('has no data where an operand has none', () => {
    const own = [anOwnIndicator()];
    expect(over('TIN_BAI', 'HS_MOI', {}, { 'Chỉ tiêu riêng': own })).toEqual({
      numerator: null,
      denominator: 3,
      text: '–',
    });
    expect(over('HS_MOI', 'TTHC_TONG', {}, { 'Hồ sơ': null })).toEqual({
      numerator: null,
      denominator: 4,
      text: 'chưa có số liệu',
    });
  });

  test('counts typed decimals as they are written', () => {
    const contents = { 'Chỉ tiêu riêng': [anOwnIndicator()], 'Số liệu nhập tay': [aTypedFigure({ value: '86,29' })] };
    expect(over('TIN_BAI', 'HS_MOI', {}, contents)).toEqual({ numerator: 86.29, denominator: 3, text: '2.876,33%' });
  });

  test('adds up money of several units in đồng', () => {
    const contents = {
      'Chỉ tiêu riêng': [anOwnIndicator({ unit: 'triệu đồng' }), anOwnIndicator({ code: 'KINH_PHI', unit: 'tỷ đồng' })],
      'Số liệu nhập tay': [aTypedFigure({ value: 5 }), aTypedFigure({ code: 'KINH_PHI', value: '0,01' })],
    };
    expect(over('TIN_BAI', 'KINH_PHI', {}, contents)).toEqual({ numerator: 5e6, denominator: 1e7, text: '50%' });
  });
});

test('no word tag can be taken for a code', () => {
  const tags = Object.keys(WORD_TAGS).filter((tag) => /^[A-Z0-9_]+$/.test(tag));
  const own = tags.map((code) => anOwnIndicator({ code }));
  expect(tags).not.toEqual([]);
  expect(reportIn({ 'Chỉ tiêu riêng': own }).problems.map(({ code }) => code)).toEqual(
    tags.map(() => 'definition-code-taken'),
  );
});

describe('a wrong row', () => {
  const SOUND = [anOwnIndicator(), anOwnIndicator({ code: 'DEM', method: 'Đếm', source: 'HS_MOI' })];

  test.each<[string, Row]>([
    ['error definition-code-malformed: Chỉ tiêu riêng, 4, Mã', { code: 'tin_moi' }],
    ['error definition-code-taken: Chỉ tiêu riêng, 4, Mã', { code: 'HS_MOI' }],
    ['error definition-code-taken: Chỉ tiêu riêng, 4, Mã', { code: 'KY_BAO_CAO' }],
    ['error row-repeated: Chỉ tiêu riêng, 4, Mã', { code: 'TIN_BAI' }],
    ['error definition-incomplete: Chỉ tiêu riêng, 4, Nguồn', { method: 'Đếm' }],
    ['error definition-incomplete: Chỉ tiêu riêng, 4, Mẫu số', { method: 'Tỷ lệ', numerator: 'HS_MOI' }],
    ['error source-not-counted: Chỉ tiêu riêng, 4, Nguồn', { method: 'Đếm', source: 'TIEN_TT_TRUC_TUYEN' }],
    ['error source-not-counted: Chỉ tiêu riêng, 4, Nguồn', { method: 'Đếm', source: 'CB_HIEN_CO' }],
    ['error source-not-counted: Chỉ tiêu riêng, 4, Nguồn', { method: 'Đếm', source: 'TL_DUNG_HAN' }],
    ['error source-not-counted: Chỉ tiêu riêng, 4, Nguồn', { method: 'Đếm', source: 'TIN_BAI' }],
    ['error formula-holds-rate: Chỉ tiêu riêng, 4, Tử số', { ...RATE, numerator: 'TL_CHI', denominator: 'HS_MOI' }],
    ['error formula-code-unknown: Chỉ tiêu riêng, 4, Mẫu số', { ...RATE, numerator: 'HS_MOI', denominator: 'HS_X' }],
    ['error definition-circular: Chỉ tiêu riêng, 4, Tử số', { ...RATE, numerator: 'TL_RIENG', denominator: 'HS_MOI' }],
    ['error definition-circular: Chỉ tiêu riêng, 4, Nguồn', { code: 'VONG', method: 'Đếm', source: 'VONG' }],
  ])('«%s» is told, and the other rows count', (problem, row) => {
    const contents = { 'Hồ sơ': [aDossier()], 'Chỉ tiêu riêng': [...SOUND, anOwnIndicator({ code: 'KHAC', ...row })] };
    const { problems, figures, records } = reportIn(contents);
    expect(problems.map(brief)).toContain(problem);
    expect(
      indicatorsOf(records)
        .filter(({ definition }) => definition !== null)
        .map(({ code }) => code),
    ).toEqual(['TIN_BAI', 'DEM']);
    expect(figureOf(figures, 'DEM')).toEqual({ value: 1, text: '01' });
  });

  test('takes with it what refers to it, which says so', () => {
    const own = [
      anOwnIndicator({ code: 'SAI', method: 'Đếm', source: 'HS_MOI', condition: 'Không có cột này = 1' }),
      anOwnIndicator({ code: 'DEM', method: 'Đếm', source: 'SAI' }),
      anOwnIndicator({ ...RATE, numerator: 'SAI', denominator: 'HS_MOI' }),
    ];
    const { problems, records } = reportIn({ 'Hồ sơ': [aDossier()], 'Chỉ tiêu riêng': own });
    expect(problems.map(brief)).toEqual(
      expect.arrayContaining([
        'error condition-column-unknown: Chỉ tiêu riêng, 2, Điều kiện',
        'error definition-left-out: Chỉ tiêu riêng, 3, Nguồn',
        'error definition-left-out: Chỉ tiêu riêng, 4, Tử số',
      ]),
    );
    expect(indicatorsOf(records).some(({ definition }) => definition !== null)).toBe(false);
  });

  test('leaves its tag without a figure, and the paragraph stays', () => {
    const contents = {
      'Chỉ tiêu riêng': [anOwnIndicator({ method: 'Đếm', source: 'HS_GI' })],
      'Nội dung': [{ section: 'I.1', order: 1, text: 'Đã đăng {{TIN_BAI}} tin, bài.' }],
    };
    const { report } = reportIn(contents);
    expect(report.lists.noi_dung.map(({ fields }) => fields.doan)).toEqual(['Đã đăng chưa có số liệu tin, bài.']);
  });
});

test('rows that are counted in those of another own indicator meet the conditions of both', () => {
  const own = [
    anOwnIndicator({
      code: 'QUA_MANG',
      method: 'Đếm',
      source: 'HS_MOI',
      condition: 'Hình thức tiếp nhận = Trực tuyến',
    }),
    anOwnIndicator({ code: 'QUA_MANG_SO_HOA', method: 'Đếm', source: 'QUA_MANG', condition: 'Số hóa = Có' }),
  ];
  const dossiers = [{ channel: 'Trực tuyến', digitised: 'Có' }, { channel: 'Trực tuyến' }, { digitised: 'Có' }];
  const contents = { 'Hồ sơ': dossiers.map((row) => aDossier(row)), 'Chỉ tiêu riêng': own };
  expect(jsonOf('QUA_MANG', contents)).toEqual({ value: 2, text: '02' });
  expect(jsonOf('QUA_MANG_SO_HOA', contents)).toEqual({ value: 1, text: '01' });
});

describe('the level above sums', () => {
  const summed = (own: Row, ...values: readonly Row[]) =>
    indicatorsOf(recordsOf(typed(own, ...values))).find(({ code }) => code === 'TIN_BAI')?.summedAbove;

  test.each<[string, boolean, Row, Row['value']]>([
    ['whole counts', true, {}, 12],
    ['no decimals', false, {}, 1.5],
    ['no shares', false, { unit: '%' }, 12],
    ['no scores', false, { unit: 'điểm' }, 12],
    ['what the office says', true, { unit: 'điểm', summedAbove: 'Có' }, 12],
    ['nothing that the office says not to', false, { summedAbove: 'Không' }, 12],
    ['rates, by their parts', true, { method: 'Tỷ lệ', numerator: 'HS_MOI', denominator: 'HS_TIEP_NHAN' }, 12],
  ])('%s', (_, expected, own, value) => expect(summed(own, { value })).toBe(expected));
});

test('the tab of own indicators wins over Chỉ tiêu, and it is told', () => {
  const contents = {
    'Chỉ tiêu': [anIndicatorRow({ code: 'TIN_BAI', decimals: 2 }), anIndicatorRow({ code: 'TL_RIENG', decimals: 1 })],
    'Chỉ tiêu riêng': [
      anOwnIndicator({ unit: 'điểm', decimals: 1 }),
      anOwnIndicator({ ...RATE, numerator: 'HS_MOI', denominator: 'HS_MOI' }),
    ],
    'Số liệu nhập tay': [aTypedFigure({ value: 1.25 })],
  };
  const { value, problems } = countFigures(recordsOf(contents));
  expect(figureOf(value, 'TIN_BAI').text).toBe('1,2');
  expect(problems.map(brief)).toEqual(['warning definition-overrides: Chỉ tiêu riêng, 2, Số lẻ']);
});
