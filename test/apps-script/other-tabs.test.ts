import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { AN, anOffice, makeReport, type Office, valueIn } from '../builders/office';

/** Lists of an office's own, under names that version 0.4 gave to tabs. */
const OWN: readonly Table[] = [
  {
    name: 'Biểu mẫu',
    rows: [
      ['Biểu mẫu gửi các tổ dân phố', null, null],
      ['STT', 'Tên biểu', 'Ghi chú'],
      ['1', 'Mẫu khai báo tạm trú', 'bản giấy'],
    ],
  },
  {
    name: 'Căn cứ thay thế',
    rows: [
      ['Từ ngày', 'Căn cứ', 'Ghi chú'],
      ['01/7/2025', 'Nghị quyết của HĐND', null],
    ],
  },
  {
    name: 'Chỉ tiêu riêng',
    rows: [
      ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số lẻ'],
      ['1', 'Thu quỹ Vì người nghèo', 'đồng', 'chẵn'],
    ],
  },
  { name: 'Số liệu nhập tay', rows: [['Số liệu nhập tay của kế toán']] },
];

const NAMES = OWN.map(({ name }) => name);
const TAKEN = NAMES.map((tab) => ({ kind: 'name-taken', tab }));
const NOW = '2026-08-12T02:00:00Z';

const said = ({ file }: Office, wanted: string): readonly (readonly Cell[])[] => {
  const rows = file.tables().find(({ name }) => name === wanted)?.rows ?? [];
  return rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
};
const ownRows = (office: Office) => NAMES.map((name) => said(office, name));
const BEFORE = ownRows(anOffice({ tables: OWN }));
const sheetIn = ({ file }: Office, name: string) =>
  file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;

describe('tabs of the office’s own under names that the product has since 0.4', () => {
  const office = anOffice({ tables: OWN, now: NOW });
  const { call } = office.as(AN);
  const { missing, problems } = valueIn(call('setUpSheet', false));

  test('are left alone by set-up, and each is named as what stands in the way', () => {
    expect(ownRows(office)).toEqual(BEFORE);
    expect([...missing].sort((a, b) => ('tab' in a && 'tab' in b ? a.tab.localeCompare(b.tab) : 0))).toEqual(TAKEN);
  });

  test('are blank to the report, with one warning each and no error', () => {
    const about = problems.filter(({ places }) => NAMES.includes(places[0]?.sheet ?? ''));
    expect(about.map(({ code, severity, places }) => [places[0]?.sheet, code, severity])).toEqual(
      expect.arrayContaining(NAMES.map((name) => [name, 'tab-other', 'warning'])),
    );
    expect(about).toHaveLength(NAMES.length);
  });

  test('are left alone by an upgrade, both reports and the forms', () => {
    sheetIn(office, 'Cấu hình').getRange(2, 2).setValue('UBND phường Hòa Bình');
    const settings = sheetIn(office, 'Cấu hình');
    for (const [row, [name]] of settings.getDataRange().getValues().entries()) {
      const value = { 'Loại kỳ': 'Quý', 'Số kỳ': 2, Năm: 2026 }[String(name)];
      if (value !== undefined) settings.getRange(row + 1, 2).setValue(value);
    }
    valueIn(call('upgradeSheet'));
    makeReport(office);
    makeReport(office, AN, 'kstthc');
    const { statistics, needed } = valueIn(call('formsState'));
    expect([statistics.length, needed]).toEqual([7, []]);
    expect(valueIn(call('addFormIndicators')).added).toEqual([]);
    valueIn(
      call(
        'makeFormTabs',
        statistics.map(({ form }) => form),
      ),
    );
    expect(ownRows(office)).toEqual(BEFORE);
  });

  test('are no part of a frozen period: neither read from it nor told as edits', () => {
    valueIn(call('freezePeriod'));
    const own = sheetIn(office, 'Chỉ tiêu riêng').getRange('B2');
    const typed = own.getValue();
    own.setValue('Thu quỹ khuyến học');
    const codes = valueIn(call('panelState')).problems.map(({ code }) => code);
    expect(codes.filter((code) => /^frozen-|^column-|^tab-other/.test(code))).toEqual([]);
    expect(valueIn(call('formsState')).statistics).toHaveLength(7);
    own.setValue(typed);
    expect(ownRows(office)).toEqual(BEFORE);
  });

  test('take the sample apart from their names: it is refused where a tab of the sample is taken', () => {
    const other = anOffice({ tables: OWN, now: NOW });
    expect(other.as(AN).call('setUpSheet', true)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    expect(ownRows(other)).toEqual(BEFORE);
  });

  test('give way when they are renamed: set-up then makes its own', () => {
    for (const name of NAMES) sheetIn(office, name).setName(`${name} cũ`);
    expect(valueIn(call('setUpSheet', false)).missing).toEqual([]);
    expect(said(office, 'Biểu mẫu').length).toBeGreaterThan(50);
    expect(said(office, 'Căn cứ thay thế').length).toBeGreaterThan(20);
    expect(NAMES.map((name) => said(office, `${name} cũ`))).toEqual(BEFORE);
  });
});

test('a list of the office’s own under «Biểu mẫu» or «Căn cứ thay thế» does not keep the sample out, and stays', () => {
  const tables = OWN.filter(({ name }) => name === 'Biểu mẫu' || name === 'Căn cứ thay thế');
  const office = anOffice({ tables, now: NOW });
  valueIn(office.as(AN).call('setUpSheet', true));
  valueIn(office.as(AN).call('removeSample'));
  expect(tables.map(({ name }) => said(office, name))).toEqual(
    tables.map(({ name }) => said(anOffice({ tables }), name)),
  );
});
