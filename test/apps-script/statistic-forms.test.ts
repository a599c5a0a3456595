import { failingCallsOf, MODES, withFault } from '../builders/faults';
import { AN, anOffice, anOfficeWith, type Office, valueIn } from '../builders/office';
import {
  aDossier,
  aFormLine,
  anOwnIndicator,
  aTypedFigure,
  aWorkbook,
  type Contents,
  settings,
} from '../builders/tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const CHOSEN = settings({ annexes: 'Biểu mẫu thống kê' });
const NEW_FORM: Contents = {
  'Cấu hình': CHOSEN,
  'Hồ sơ': [aDossier({ returnedOn: '2023-04-04' }), aDossier(), aDossier()],
  'Chỉ tiêu riêng': [anOwnIndicator()],
  'Số liệu nhập tay': [aTypedFigure({ value: 1250.5 })],
  'Biểu mẫu': [
    aFormLine({ form: '8', formName: 'Tiếp nhận hồ sơ', mark: '1', label: 'Tiếp nhận', unit: '', formula: null }),
    aFormLine({ form: '8', mark: '1.1', label: 'Tổng số hồ sơ' }),
    aFormLine({
      form: '8',
      mark: '1.10',
      label: 'Tỷ lệ giải quyết',
      unit: '%',
      formula: 'HS_GIAI_QUYET / HS_TIEP_NHAN',
    }),
    aFormLine({ form: '8', mark: '2', label: 'Tin, bài', unit: 'tin, bài', formula: 'TIN_BAI' }),
    aFormLine({ form: '8', mark: '3', label: 'Sai', formula: 'HS_KHONG_CO' }),
    aFormLine({ form: '9/CCHC', mark: '1', label: 'Hài lòng', unit: '%', formula: 'KT_VAN_DE' }),
  ],
};

const spreadsheetOf = ({ file }: Office) => file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
const sheetNamed = (office: Office, name: string) => spreadsheetOf(office).getSheetByName(name) as Sheet;
const shown = (office: Office, name: string) => sheetNamed(office, name).getDataRange().getDisplayValues();
const states = (office: Office) => valueIn(office.as(AN).call('formsState')).statistics;
const makeAll = (office: Office) =>
  office.as(AN).call(
    'makeFormTabs',
    states(office).map(({ form }) => form),
  );

describe('a new form of the province, typed into the tab Biểu mẫu', () => {
  const office = anOfficeWith(aWorkbook(NEW_FORM));

  test('is a form of the page, with the lines that lack data and those with a wrong formula', () => {
    expect(states(office)).toEqual([
      expect.objectContaining({ tab: 'Biểu 8', title: 'Tiếp nhận hồ sơ', isThere: false, blank: [], faulty: ['3'] }),
      expect.objectContaining({ tab: 'Biểu 9-CCHC', title: '', blank: ['1'], faulty: [] }),
    ]);
  });

  test('becomes a tab with its head, numbers as numbers, and marks as they were typed', () => {
    valueIn(makeAll(office));
    expect(states(office).map(({ isThere }) => isThere)).toEqual([true, true]);
    const [number, name, enclosed, by, period, ...table] = shown(office, 'Biểu 8');
    expect([number?.[0], name?.[0], by?.[0]]).toEqual([
      'Biểu số 8',
      'TIẾP NHẬN HỒ SƠ',
      'Đơn vị báo cáo: UBND phường Phước Long',
    ]);
    expect([enclosed?.[0], period?.[0]]).toEqual([
      expect.stringMatching(/^\(Kèm theo Báo cáo số .* của UBND phường Phước Long\)$/),
      'Kỳ báo cáo: quý II năm 2023 (số liệu từ ngày 15/3/2023 đến ngày 14/6/2023)',
    ]);
    expect(table).toEqual([
      ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
      ['1', 'Tiếp nhận', '', '', ''],
      ['1.1', 'Tổng số hồ sơ', 'hồ sơ', '03', ''],
      ['1.10', 'Tỷ lệ giải quyết', '%', '33,33%', ''],
      ['2', 'Tin, bài', 'tin, bài', '1.250,5', ''],
      ['3', 'Sai', 'hồ sơ', '', ''],
    ]);
    expect(sheetNamed(office, 'Biểu 8').getRange('D8:D10').getValues().flat()).toEqual([3, 0.3333, 1250.5]);
  });

  test('is written anew at the next press', () => {
    sheetNamed(office, 'Biểu 8').getRange('B8').setValue('gõ tay');
    valueIn(makeAll(office));
    expect(shown(office, 'Biểu 8')[7]?.[1]).toBe('Tổng số hồ sơ');
  });

  test('is a sheet of the file', () => {
    const { name, forms } = valueIn(office.as(AN).call('formsFile', 'statistics'));
    expect(name).toBe('Biểu mẫu thống kê - quý II năm 2023.xlsx');
    expect(forms.map(({ tab }) => tab)).toEqual(['Biểu 8', 'Biểu 9-CCHC']);
  });
});

test('a tab of the officers that has the name of a form is never written into', () => {
  const office = anOfficeWith(aWorkbook(NEW_FORM));
  const own = spreadsheetOf(office).insertSheet('Biểu 8');
  own.getRange('A1:B2').setValues([
    ['Biểu số 8', 'của xã'],
    ['STT', 'Việc'],
  ]);
  const before = own.getDataRange().getValues();
  expect(states(office)[0]).toMatchObject({ isThere: false, isTaken: true });
  expect(makeAll(office)).toMatchObject({
    ok: false,
    failure: { kind: 'refused', details: [expect.stringContaining('Tab «Biểu 8» là tab của đơn vị')] },
  });
  expect(own.getDataRange().getValues()).toEqual(before);
  valueIn(office.as(AN).call('makeFormTabs', [states(office)[1]?.form as never]));
  expect(states(office).map(({ isThere }) => isThere)).toEqual([false, true]);
});

test('a blank tab Biểu mẫu gives the seven forms that ship', () => {
  const office = anOfficeWith(aWorkbook({ 'Cấu hình': CHOSEN }));
  expect(states(office).map(({ tab }) => tab)).toEqual(['1', '2', '3', '4', '5', '6', '7'].map((key) => `Biểu ${key}`));
});

describe('the indicators that the shipped forms need', () => {
  const office = anOfficeWith(
    aWorkbook({
      'Cấu hình': CHOSEN,
      'Chỉ tiêu riêng': [
        anOwnIndicator(),
        // A row with a mistake is a row of its code all the same.
        anOwnIndicator({ code: 'KT_CO_QUAN', label: 'Nơi đã kiểm tra', method: 'Nhập tay', unit: 'nơi' }),
        anOwnIndicator({ code: 'KT_VAN_DE', label: '' }),
      ],
    }),
  );
  const { call } = office.as(AN);
  const own = sheetNamed(office, 'Chỉ tiêu riêng');
  own.getRange(1, own.getLastColumn() + 1).setValue('Nguồn số');
  own.getRange(2, own.getLastColumn()).setValue('Đài truyền thanh');
  const before = own.getDataRange().getValues();
  const offered = valueIn(call('formsState')).needed;
  office.world.calls.reset();
  const { added, state } = valueIn(call('addFormIndicators'));
  const writes = office.world.calls.of('Range.setValues');
  const rows = own.getDataRange().getValues();

  test('are offered where the office has not declared them', () => {
    expect(offered.length).toBeGreaterThan(30);
    expect(offered.map(({ code }) => code)).toEqual(expect.arrayContaining(['KT_DA_XU_LY', 'VB_DIEN_TU']));
    expect(offered.filter(({ code }) => ['KT_CO_QUAN', 'KT_VAN_DE'].includes(code))).toEqual([]);
    expect(offered.filter(({ isTyped }) => !isTyped).map(({ code }) => code)).toEqual(['PAKN_QD_XONG']);
  });

  test('are added below what was typed, which stays as it is', () => {
    expect(added).toEqual(offered);
    expect(rows.slice(0, before.length)).toEqual(before);
    expect(rows.slice(before.length).map(([code]) => code)).toEqual(added.map(({ code }) => code));
    expect(rows[before.length]?.slice(0, 4)).toEqual([
      'KT_DA_XU_LY',
      'Vấn đề phát hiện qua kiểm tra đã xử lý xong',
      'vấn đề',
      'Nhập tay',
    ]);
    expect(writes).toBeLessThanOrEqual(4);
  });

  test('are then offered no more, and a second press adds none', () => {
    expect(state.needed).toEqual([]);
    expect(valueIn(call('addFormIndicators')).added).toEqual([]);
    expect(own.getDataRange().getValues()).toEqual(rows);
  });

  test('fill the line of a form once a figure is typed', () => {
    const blankIn = () => states(office).find(({ tab }) => tab === 'Biểu 2')?.blank;
    expect(blankIn()).toContain('1');
    const typed = sheetNamed(office, 'Số liệu nhập tay');
    typed
      .getRange(typed.getLastRow() + 1, 1, 1, 3)
      .setValues([['QPPL_BAN_HANH', new Date('2023-05-04T17:00:00Z'), 12]]);
    expect(blankIn()).not.toContain('1');
  });

  test('are not offered for forms that need none, nor in a frozen period', () => {
    expect(
      valueIn(
        anOfficeWith(aWorkbook({ 'Biểu mẫu': [aFormLine()] }))
          .as(AN)
          .call('formsState'),
      ).needed,
    ).toEqual([]);
    const frozen = anOfficeWith(aWorkbook({ 'Cấu hình': CHOSEN }));
    valueIn(frozen.as(AN).call('freezePeriod'));
    expect(valueIn(frozen.as(AN).call('formsState')).needed).toEqual([]);
  });
});

test.each(MODES)('adding them in which one service call fails (%s) is finished by the next press', (mode) => {
  const tables = anOfficeWith(aWorkbook({ 'Cấu hình': CHOSEN })).file.tables();
  const codesOf = (office: Office) => sheetNamed(office, 'Chỉ tiêu riêng').getRange('A2:A60').getValues().flat();
  const wanted = anOffice({ tables });
  valueIn(wanted.as(AN).call('addFormIndicators'));
  for (const n of failingCallsOf('forms').numbers(mode)) {
    const office = anOffice({ tables });
    const hit = withFault(office, n, mode, () => office.as(AN).call('addFormIndicators'));
    if (hit === null) break;
    office.world.clock.set('2023-06-13T03:00:00Z');
    valueIn(office.as(AN).call('addFormIndicators'));
    expect({ n, hit, codes: codesOf(office) }).toEqual({ n, hit, codes: codesOf(wanted) });
  }
});

test('a freeze keeps the forms of its period, and tells what was changed since', () => {
  const { 'Biểu mẫu': lines = [] } = NEW_FORM;
  const office = anOfficeWith(
    aWorkbook({ ...NEW_FORM, 'Biểu mẫu': lines?.filter(({ label }) => label !== 'Sai') ?? [] }),
  );
  valueIn(office.as(AN).call('freezePeriod'));
  const before = valueIn(office.as(AN).call('formsFile', 'statistics'));
  sheetNamed(office, 'Biểu mẫu').getRange('F3').setValue('HS_MOI');
  sheetNamed(office, 'Biểu mẫu').getRange('D3').setValue('Hồ sơ mới');
  expect(valueIn(office.as(AN).call('formsFile', 'statistics'))).toEqual(before);
  const { problems } = valueIn(office.as(AN).call('panelState'));
  expect(problems.filter(({ code }) => code === 'frozen-changed')).toHaveLength(1);
});
