import fc from 'fast-check';
import { type FilledLine, filledForms } from '../../../../src/core/definitions/forms/filled-forms';
import type { Cell } from '../../../../src/core/workbook/contract/cell';
import { anyCharacter, workbooks } from '../../../builders/arbitraries';
import { brief } from '../../../builders/readings';
import { formWorkbooks } from '../../../builders/recount-forms';
import { reportIn } from '../../../builders/reports';
import { runs } from '../../../builders/runs';
import {
  aDossier,
  aFormLine,
  anOwnIndicator,
  aPetition,
  aProject,
  aTask,
  aTypedFigure,
  type Contents,
  settings,
} from '../../../builders/tables';

type Line = Parameters<typeof aFormLine>[0];

const formsIn = (contents: Contents) => {
  const { records, figures } = reportIn(contents);
  return filledForms(records, figures);
};
const linesOf = (contents: Contents, ...lines: readonly Line[]): readonly FilledLine[] => {
  const rows = lines.map((line, index) => aFormLine({ mark: String(index + 1), ...line }));
  return formsIn({ ...contents, 'Biểu mẫu': rows }).flatMap((form) => form.lines);
};
const printed = (contents: Contents, ...lines: readonly Line[]) => linesOf(contents, ...lines).map(({ text }) => text);
const problemsOf = (...lines: readonly Line[]) =>
  reportIn({ 'Biểu mẫu': lines.map((line, index) => aFormLine({ mark: String(index + 1), ...line })) }).problems.map(
    brief,
  );

const DOSSIERS = [
  aDossier({ returnedOn: '2023-04-04' }),
  aDossier({ returnedOn: '2023-04-04' }),
  aDossier({ channel: 'Trực tuyến' }),
];

test('the lines of a form equal an independent count of the workbook', () => {
  fc.assert(
    fc.property(formWorkbooks(), ({ contents, expected }) => {
      expect(formsIn(contents).flatMap(({ lines }) => lines.map(({ text }) => text))).toEqual(expected);
    }),
    runs(40),
  );
});

test('any text in any cell gives forms and never fails', () => {
  const anyText = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 20 }),
    fc.stringMatching(/^[A-Z_+\-/ ()0-9]{0,20}$/),
    fc.constantFrom<Cell>(null, 1, 1.5, true, 'HS_MOI', 'TL_CHI / HS_MOI', 'triệu đồng'),
  );
  const anyLine = fc.dictionary(
    fc.constantFrom('form', 'formName', 'mark', 'label', 'unit', 'formula', 'remark'),
    anyText,
  );
  fc.assert(
    fc.property(workbooks(), fc.array(anyLine, { maxLength: 8 }), (contents, lines) => {
      const forms = formsIn({ ...contents, 'Biểu mẫu': lines.map((line) => aFormLine(line)) });
      for (const { value, text } of forms.flatMap((form) => form.lines)) expect(text === '').toBe(value === null);
    }),
    runs(40),
  );
});

describe('the figure of a line', () => {
  test('is a sum, one sum over another, or a rate by itself', () => {
    const lines = ['HS_MOI', 'HS_TIEP_NHAN - HS_MOI_KHAC', 'HS_SOM_HAN+HS_DUNG_HAN/HS_TIEP_NHAN', 'tl_dung_han'];
    expect(printed({ 'Hồ sơ': DOSSIERS }, ...lines.map((formula) => ({ formula })))).toEqual([
      '03',
      '01',
      '66,66%',
      '100%',
    ]);
  });

  test('follows the rounding of the whole report', () => {
    const line = { formula: 'HS_GIAI_QUYET / HS_TIEP_NHAN' };
    expect(printed({ 'Cấu hình': settings({ rounding: 'Làm tròn' }), 'Hồ sơ': DOSSIERS }, line)).toEqual(['66,67%']);
    expect(printed({ 'Cấu hình': settings({ rounding: 'Cắt bớt' }), 'Hồ sơ': DOSSIERS }, line)).toEqual(['66,66%']);
  });

  test('is money in the unit of the line, with two decimals where it does not come out even', () => {
    const contents = { 'Đầu tư công': [aProject({ plannedVnd: 1_234_565_000 })] };
    const lines = ['đồng', 'nghìn đồng', 'triệu đồng', 'Tỷ đồng', ''].map((unit) => ({ unit, formula: 'GN_KE_HOACH' }));
    const expected = ['1.234.565.000', '1.234.565', '1.234,56', '1,23', '1.234.565.000'];
    expect(printed(contents, ...lines)).toEqual(expected);
    const rounded = { ...contents, 'Cấu hình': settings({ rounding: 'Làm tròn' }) };
    expect(printed(rounded, ...lines).slice(2, 4)).toEqual(['1.234,57', '1,23']);
  });

  test('adds typed money in another unit to counted money', () => {
    const contents = {
      'Đầu tư công': [aProject({ plannedVnd: 1_500_000_000 })],
      'Chỉ tiêu riêng': [anOwnIndicator({ code: 'VON_KHAC', unit: 'tỷ đồng' })],
      'Số liệu nhập tay': [aTypedFigure({ code: 'VON_KHAC', value: '0,25' })],
    };
    expect(
      printed(
        contents,
        { unit: 'triệu đồng', formula: 'GN_KE_HOACH + VON_KHAC' },
        { unit: 'tỷ đồng', formula: 'VON_KHAC' },
        { unit: '%', formula: 'VON_KHAC / GN_KE_HOACH' },
      ),
    ).toEqual(['1.750', '0,25', '16,66%']);
  });

  test('keeps the digits of a typed figure, as the rest of the report prints it', () => {
    const contents = {
      'Chỉ tiêu riêng': [
        anOwnIndicator({ code: 'DIEM', unit: 'điểm' }),
        anOwnIndicator({ code: 'HAI_LONG', unit: '%', decimals: 1 }),
      ],
      'Số liệu nhập tay': [
        aTypedFigure({ code: 'DIEM', value: '84,3750' }),
        aTypedFigure({ code: 'HAI_LONG', value: 97.55 }),
      ],
    };
    expect(printed(contents, { formula: 'DIEM' }, { formula: 'HAI_LONG', unit: '' })).toEqual(['84,375', '97,5%']);
  });

  test('is a dash where the base of a rate is 0, which is no want of data', () => {
    const [line] = linesOf({}, { formula: 'HS_TRE_HAN / HS_GIAI_QUYET' });
    expect([line?.text, line?.lacking]).toEqual(['–', []]);
  });
});

describe('a line without data prints blank and names its codes', () => {
  const lacking = (contents: Contents, formula: string) => {
    const [line] = linesOf(contents, { formula });
    expect(line?.text).toBe('');
    return line?.lacking;
  };

  test('where nobody typed a figure in the period', () => {
    const own = { 'Chỉ tiêu riêng': [anOwnIndicator()] };
    expect(lacking(own, 'TIN_BAI')).toEqual(['TIN_BAI']);
    expect(lacking({ ...own, 'Số liệu nhập tay': [aTypedFigure({ on: '2023-07-01' })] }, 'HS_MOI + TIN_BAI')).toEqual([
      'TIN_BAI',
    ]);
  });

  test('where the tab that is counted is missing', () => {
    expect(lacking({ 'Hồ sơ': null }, 'HS_MOI / HS_TIEP_NHAN')).toEqual(['HS_MOI', 'HS_TIEP_NHAN']);
    expect(lacking({ 'Hồ sơ': null }, 'TL_DUNG_HAN')).toEqual(['TL_DUNG_HAN']);
  });

  test('where the suggested indicator is not among those of the office', () => {
    expect(lacking({}, 'KT_VAN_DE')).toEqual(['KT_VAN_DE']);
    expect(problemsOf({ formula: 'KT_VAN_DE' }).filter((text) => text.includes('Biểu mẫu'))).toEqual([]);
  });

  test('where nobody keeps the column that is counted, unless it only adds to what is known', () => {
    const tasks = { 'Nhiệm vụ': [aTask()] };
    expect(lacking(tasks, 'NVG_TONG')).toEqual(['NVG_TONG']);
    expect(printed(tasks, { formula: 'NV_TONG - NVG_TONG' })).toEqual(['01']);
  });
});

describe('a heading and a faulty line print no figure', () => {
  test('a line without a formula is a heading', () => {
    expect(linesOf({}, { formula: null, unit: null })).toMatchObject([{ isHeading: true, text: '', lacking: [] }]);
  });

  test.each([
    ['(HS_MOI)', 'line-formula-faulty'],
    ['HS_MOI + 2', 'line-formula-faulty'],
    ['HS_MOI / HS_HUY / HS_DUNG', 'line-formula-faulty'],
    ['HS_MOI + ', 'line-formula-faulty'],
    ['HS_KHONG_CO', 'line-code-unknown'],
    ['HS_MOI / TL_DUNG_HAN', 'line-holds-rate'],
    ['TL_DUNG_HAN - HS_MOI', 'line-holds-rate'],
    ['HS_MOI + GN_KE_HOACH', 'line-mixes-money'],
  ])('%s is an error of its row: %s', (formula, code) => {
    expect(problemsOf({}, { formula })).toContain(`error ${code}: Biểu mẫu, 3, Công thức`);
    expect(linesOf({ 'Hồ sơ': DOSSIERS }, { formula: 'HS_MOI' }, { formula })).toMatchObject([
      { text: '03', isFaulty: false },
      { text: '', isFaulty: true, lacking: [] },
    ]);
  });
});

describe('the rows of the tab', () => {
  test('are forms in the order of their first rows; rows that stand apart join theirs and are told', () => {
    const lines = [{ form: '2' }, { form: '1' }, { form: '2' }];
    expect(
      formsIn({ 'Biểu mẫu': lines.map((line) => aFormLine(line)) }).map(({ key, lines }) => [key, lines.length]),
    ).toEqual([
      ['2', 2],
      ['1', 1],
    ]);
    expect(problemsOf(...lines)).toContain('warning form-apart: Biểu mẫu, 4, Biểu');
  });

  test('may hold numbers as Excel makes them; marks typed as text stay as they are', () => {
    const rows = [
      { form: 1, mark: 1 },
      { form: 1, mark: 1.1 },
      { form: '1', mark: '1.10' },
      { form: 'Biểu số 1', mark: '2' },
    ];
    const [form, ...others] = formsIn({ 'Biểu mẫu': rows.map((row) => aFormLine(row)) });
    expect([form?.key, form?.lines.map(({ mark }) => mark), others]).toEqual(['1', ['1', '1.1', '1.10', '2'], []]);
  });

  test('that cannot be read are told, and the others are printed', () => {
    const { problems, records, figures } = reportIn({
      'Biểu mẫu': [aFormLine({ mark: '2023-02-01' }), aFormLine({ label: null }), aFormLine({ mark: true })],
    });
    expect(problems.map(brief).filter((text) => text.includes('Biểu mẫu'))).toEqual([
      'error cell-empty: Biểu mẫu, 3, Chỉ tiêu',
      'error cell-unreadable: Biểu mẫu, 4, STT',
    ]);
    expect(filledForms(records, figures).map(({ lines }) => lines.length)).toEqual([1]);
  });
});

describe('lines without data are told once for each form', () => {
  const lines = [aFormLine({ formula: 'TIN_BAI' }), aFormLine({ mark: '2', formula: 'NVG_TONG / NV_TONG' })];
  const own = { 'Chỉ tiêu riêng': [anOwnIndicator()], 'Biểu mẫu': [...lines, aFormLine({ form: '2' })] };
  const told = (annexes: string | null) =>
    reportIn({ ...own, 'Cấu hình': settings({ annexes }) }).problems.filter(({ code }) => code === 'form-lines-blank');

  test('when the forms go with the report', () => {
    expect(told('Biểu mẫu thống kê')).toMatchObject([
      {
        severity: 'warning',
        form: '1',
        lines: [
          { mark: '1', codes: ['TIN_BAI'] },
          { mark: '2', codes: ['NVG_TONG'] },
        ],
        toType: ['TIN_BAI'],
        toFill: ['Nhiệm vụ'],
      },
    ]);
  });

  test('and not otherwise', () => {
    expect(told(null)).toEqual([]);
  });
});

test('petitions about rules that are answered are counted by the suggested row', () => {
  const contents = {
    'Phản ánh kiến nghị': [
      aPetition({ kind: 'Quy định hành chính', answeredOn: '2023-04-05' }),
      aPetition({ kind: 'Quy định hành chính' }),
      aPetition({ answeredOn: '2023-04-05' }),
    ],
    'Chỉ tiêu riêng': [
      {
        code: 'PAKN_QD_XONG',
        label: 'Đã giải quyết',
        method: 'Đếm',
        source: 'PAKN_CO_KET_QUA',
        condition: 'Loại = Quy định hành chính',
      },
    ],
  };
  expect(printed(contents, { formula: 'PAKN_QD_XONG' }, { formula: 'PAKN_QD_XONG / PAKN_QUY_DINH' })).toEqual([
    '01',
    '50%',
  ]);
});
