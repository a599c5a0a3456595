import fc from 'fast-check';
import type { FiguresPackage } from '../../../src/core/figures-package/figures-package';
import { packageOf, packageText } from '../../../src/core/figures-package/make-package';
import { packageProblemText } from '../../../src/core/figures-package/package-wording';
import { readPackage } from '../../../src/core/figures-package/read-package';
import { reportOf } from '../../../src/core/report/make-report';
import { workbooks } from '../../builders/arbitraries';
import { RUN_ON } from '../../builders/days';
import { office2026 } from '../../builders/office-2026';
import { forged, making, packageIn } from '../../builders/packages';
import { runs } from '../../builders/runs';
import { sampleTables } from '../../builders/sample';
import { aWorkbook } from '../../builders/tables';
import { ward2026 } from '../../builders/ward-2026';

const WARD = packageOf(reportOf(ward2026(), RUN_ON), making());

const saidOf = (text: string) => readPackage(text).problems.map(packageProblemText);
const saidWith = (changes: Readonly<Record<string, unknown>>) => saidOf(forged(WARD, changes));
const withFigure = (code: string, figure: unknown) => saidWith({ indicators: { ...WARD.indicators, [code]: figure } });

test.each([
  ['the sample of 2023', () => packageOf(reportOf(sampleTables(), RUN_ON), making())],
  ['the sample of 2026', () => WARD],
  ['an office that keeps every column', () => packageIn(office2026())],
])('the package of %s is read back as it was made', (_, made) => {
  expect(readPackage(packageText(made()))).toEqual({ value: made(), problems: [] });
});

test('the package of any workbook is read back as it was made, and its figures agree', () => {
  fc.assert(
    fc.property(workbooks({ damaged: true, repeated: true }), (contents) => {
      const made = packageOf(reportOf(aWorkbook(contents), RUN_ON), making());
      expect(readPackage(packageText(made))).toEqual({ value: made, problems: [] });
    }),
    runs(40),
  );
});

test('fields that a later version may add do not make it another file', () => {
  const { value, problems } = readPackage(forged(WARD, { note: 'sau này' }));
  expect(problems).toEqual([]);
  expect(value?.indicators).toEqual(WARD.indicators);
});

describe('a package is not counted, and the reason is told', () => {
  test('of a file that is damaged or another one', () => {
    const whole = packageText(WARD);
    expect(saidOf(whole.slice(0, 500))[0]).toMatch(
      /^Không đọc được tệp: tệp hỏng, bị cắt khi gửi, hoặc không phải gói/,
    );
    expect(saidOf('')[0]).toMatch(/^Không đọc được tệp/);
    expect(saidOf('{"period":{},"indicators":{},"problems":[]}')[0]).toMatch(/Có vẻ là chi-tieu\.json/);
    expect(saidOf('{"format":1,"remarks":[]}')[0]).toMatch(/Có vẻ là tệp ý kiến/);
    expect(saidOf('[1]')).toEqual(['Tệp này không phải gói số liệu.']);
  });

  test('when a later version made it', () => {
    expect(saidWith({ format: 2 })[0]).toMatch(/do phiên bản mới hơn lập \(định dạng 2\)/);
  });

  test('when somebody edited a figure by hand', () => {
    const edited = packageText(WARD).replace(/"HS_HUY": \{\s*"value": (\d+)/, '"HS_HUY": { "value": 1$1');
    expect(saidOf(edited)[0]).toMatch(/^Nội dung gói đã đổi sau khi phần mềm lập/);
    expect(readPackage(edited).value?.unit.name).toBe('UBND phường Hòa Bình');
  });

  test('when spaces and the order of fields changed on the way, nothing is wrong', () => {
    const { digest, ...rest } = WARD;
    expect(saidOf(`\ufeff${JSON.stringify({ digest, ...rest })}`)).toEqual([]);
  });

  test('when fields are missing or of another kind, each by its name', () => {
    const { period, ...rest } = WARD;
    expect(saidOf(JSON.stringify({ ...rest, period: { ...period, from: '2026-02-30' }, own: 'không' }))).toEqual([
      'Mục «period.from» thiếu hoặc sai: phải là ngày có trong lịch, dạng 2026-06-15.',
      'Mục «own» thiếu hoặc sai: phải là một danh sách.',
    ]);
    expect(saidWith({ madeAt: 'hôm qua', frozen: 1 })).toHaveLength(2);
    expect(saidWith({ settings: { ...WARD.settings, rounding: 'Lên' } })[0]).toMatch(/Cắt bớt; Làm tròn/);
    expect(withFigure('HS_HUY', {})).toHaveLength(1);
    expect(withFigure('hs', { value: 1 })).toHaveLength(1);
  });

  test('when its days or the number of its period cannot be', () => {
    expect(saidWith({ period: { ...WARD.period, from: '2026-09-15' } })).toEqual([
      'Kỳ có ngày đầu 2026-09-15 sau ngày cuối 2026-09-14.',
    ]);
    expect(saidWith({ period: { ...WARD.period, number: 5 } })).toEqual(['Kỳ «Quý» có số kỳ không đúng: 5.']);
    expect(saidWith({ period: { ...WARD.period, kind: 'Năm' } })).toHaveLength(1);
  });
});

describe('figures that cannot be are told', () => {
  const countOf = (code: string) => (WARD.indicators[code] as { readonly value: number }).value;

  test('a count below zero or in parts', () => {
    expect(withFigure('HS_HUY', { value: -1 })).toEqual([
      'Hồ sơ hủy (HS_HUY) là -1: số đếm phải là số nguyên không âm.',
    ]);
    expect(withFigure('HS_HUY', { value: 1.5 })).toHaveLength(1);
  });

  test('parts that are not their total', () => {
    const said = withFigure('HS_MOI_KHAC', { value: countOf('HS_MOI_KHAC') + 1 });
    expect(said.some((one) => one.includes('(HS_MOI_TRUC_TUYEN + HS_MOI_KHAC)'))).toBe(true);
    expect(said.some((one) => one.startsWith('Biểu II.06a: cột (5)'))).toBe(true);
  });

  test('a rate above its base, or of other numbers than its counts', () => {
    const base = countOf('HS_GIAI_QUYET');
    const said = withFigure('TL_TRE_HAN', { numerator: base + 1, denominator: base });
    expect(said[0]).toMatch(/lớn hơn mẫu số/);
    expect(said[1]).toMatch(/các số làm nên tử số cộng lại là/);
  });

  test('a line of Biểu II.06a whose columns do not add up', () => {
    const [first, ...others] = WARD.form06a as [FiguresPackage['form06a'][number], ...FiguresPackage['form06a']];
    const columns = first.columns.map((count, at) => (at === 10 ? count + 1 : count));
    expect(saidWith({ form06a: [{ ...first, columns }, ...others] })[0]).toMatch(
      /^Biểu II\.06a, Cấp xã, lĩnh vực «.+»: cột \(11\) không bằng tổng các cột \(12\) \+ \(13\)\.$/,
    );
    expect(saidWith({ form06a: [...WARD.form06a, first] })[0]).toMatch(/có hai lần trong gói/);
  });

  test('more may be collected or paid out than was planned', () => {
    const said = withFigure('TL_THU', { numerator: 20, denominator: 10 });
    expect(said.some((one) => one.includes('lớn hơn mẫu số'))).toBe(false);
  });
});

test('no text whatever makes the reader throw', () => {
  const json = fc.json({ maxDepth: 4 });
  const spoiled = fc
    .constantFrom(...Object.keys(WARD))
    .chain((field) => fc.jsonValue().map((value) => forged(WARD, { [field]: value })));
  fc.assert(
    fc.property(fc.oneof(fc.string(), json, spoiled), (text) => {
      const { value, problems } = readPackage(text);
      expect(value !== null || problems.length > 0).toBe(true);
      expect(problems.map(packageProblemText).join('')).toBeDefined();
    }),
    runs(300),
  );
  expect(readPackage(`${'['.repeat(100_000)}${']'.repeat(100_000)}`).problems).toHaveLength(1);
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  expect(readPackage(packageText(WARD).replace('"format": 1', `"note": ${deep}, "format": 1`)).problems).toEqual([
    { code: 'digest' },
  ]);
});
