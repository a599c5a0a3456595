import { type CountCode, INDICATOR_CODES, type IndicatorCode } from '../../../src/core/indicators/catalogue';
import type { Figures } from '../../../src/core/indicators/figures';
import type { Cell, Table } from '../../../src/core/workbook/contract/cell';
import { figuresIn, figuresOf, textOf } from '../../builders/readings';
import {
  aDossier,
  aLedgerRow,
  aProject,
  aTable,
  aWorkbook,
  type Contents,
  settings,
  type TabName,
} from '../../builders/tables';

const NO_DATA = 'chưa có số liệu';

function lackingIn(figures: Figures): IndicatorCode[] {
  return INDICATOR_CODES.filter((code) => figures[code].text === NO_DATA);
}

function without(name: TabName, header: string, contents: Contents = {}): readonly Table[] {
  return aWorkbook(contents).map((table) => {
    const place = (table.rows[0] ?? []).indexOf(header);
    const cut = (row: readonly Cell[]) => row.filter((_, index) => index !== place);
    return table.name === name ? { ...table, rows: table.rows.map(cut) } : table;
  });
}

const startingWith = (...prefixes: string[]) =>
  INDICATOR_CODES.filter((code) => prefixes.some((prefix) => code.startsWith(prefix)));

const OF_DOSSIERS = INDICATOR_CODES.filter(
  (code) =>
    /^(HS_|TIEN_)/.test(code) || /^TL_(DUNG|TRE|TRUC|BCCI|TT_|BAN_SAO|DH_|SO_HOA|TAI_|KQ_|XIN_|TOAN_|MOT_)/.test(code),
);
const KNOWN_FROM_BOTH = startingWith('TTHC_PHAT_SINH');

describe('figures say «chưa có số liệu»', () => {
  test('of dossiers, when the register is missing', () => {
    expect(lackingIn(figuresOf({ 'Hồ sơ': null })).sort()).toEqual([...OF_DOSSIERS, ...KNOWN_FROM_BOTH].sort());
  });

  test('of dossiers and procedures, when the procedures are missing', () => {
    const lacking = lackingIn(figuresOf({ 'Thủ tục': null, 'Hồ sơ': [aDossier()] }));
    expect(lacking.sort()).toEqual([...OF_DOSSIERS, ...startingWith('TTHC_')].sort());
  });

  test('of all that happens in a period, when the settings are missing', () => {
    const lacking = lackingIn(figuresOf({ 'Cấu hình': null, 'Hồ sơ': [aDossier()] }));
    expect(lacking).toEqual(expect.arrayContaining([...OF_DOSSIERS, 'VB_BAN_HANH', 'NS_CHI', 'DT_LOP', 'PAKN_TONG']));
  });

  test('of all that happens in a period, when the period runs backwards', () => {
    const contents = { 'Cấu hình': settings({ from: '2023-06-15', to: '2023-06-14' }) };
    expect(lackingIn(figuresOf(contents))).toEqual(expect.arrayContaining(OF_DOSSIERS));
  });

  test.each<[TabName, string, CountCode]>([
    ['Hồ sơ', 'Ngày tiếp nhận', 'HS_TIEP_NHAN'],
    ['Hồ sơ', 'Mã TTHC', 'HS_TIEP_NHAN'],
    ['Văn bản', 'Cơ quan ban hành', 'VB_BAN_HANH'],
    ['Thu chi', 'Số tiền (đồng)', 'NS_CHI'],
    ['Thu chi', 'Số tiền (đồng)', 'GN_DA_GIAI_NGAN'],
    ['Dự toán', 'Dự toán năm (đồng)', 'NS_CHI_DU_TOAN'],
    ['Đầu tư công', 'Kế hoạch vốn (đồng)', 'GN_KE_HOACH'],
    ['Nhân sự', 'Hiện có', 'CB_HIEN_CO'],
    ['Đào tạo', 'Ngày bắt đầu', 'DT_LOP'],
    ['Phản ánh kiến nghị', 'Ngày tiếp nhận', 'PAKN_TONG'],
    ['Nhiệm vụ', 'Kỳ', 'NV_TONG'],
  ])('when %s has lost the column %s that %s is counted from', (name, header, code) => {
    expect(figuresIn(without(name, header))[code]).toEqual({ value: null, text: NO_DATA });
  });

  test('of what was disbursed, when the list of projects cannot be read', () => {
    const spent = { 'Thu chi': [aLedgerRow({ projectCode: 'CT01' })], 'Đầu tư công': [aProject({ code: 'CT01' })] };
    expect(figuresIn(without('Đầu tư công', 'Mã công trình', spent)).GN_DA_GIAI_NGAN.text).toBe(NO_DATA);
  });

  test('of revenue from the upper budget, when the items under it cannot be told', () => {
    const lacking = lackingIn(figuresIn(without('Dự toán', 'Khoản mục')));
    expect(lacking).toContain('NS_THU_BO_SUNG');
    expect(lacking).not.toContain('NS_THU');
  });

  test('of a rate, when one of its parts is lacking', () => {
    expect(figuresIn(without('Dự toán', 'Dự toán năm (đồng)')).TL_CHI).toMatchObject({
      denominator: null,
      text: NO_DATA,
    });
  });
});

describe('figures are 0', () => {
  test('of optional tabs that are missing or empty', () => {
    const optional: TabName[] = ['Văn bản', 'Dự toán', 'Thu chi', 'Đầu tư công', 'Nhân sự', 'Đào tạo'];
    const missing = Object.fromEntries([...optional, 'Phản ánh kiến nghị', 'Nhiệm vụ'].map((name) => [name, null]));
    expect(lackingIn(figuresOf(missing))).toEqual([]);
    expect(figuresOf(missing)).toEqual(figuresOf({}));
    expect(textOf('VB_BAN_HANH', missing)).toBe('0');
    expect(textOf('TL_CHI', missing)).toBe('–');
  });

  test('of a register without rows', () => {
    expect(textOf('HS_TIEP_NHAN', { 'Hồ sơ': [] })).toBe('0');
  });

  test('never lacking because another tab is broken', () => {
    const broken = without('Nhân sự', 'Hiện có');
    expect(lackingIn(figuresIn(broken)).sort()).toEqual([...startingWith('CB_', 'VC_', 'HDLD_')].sort());
    expect(figuresIn([...broken, aTable('Hồ sơ', [])]).HS_TIEP_NHAN.text).toBe('0');
  });
});
