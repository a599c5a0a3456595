import type { Cell } from '../../../../src/core/workbook/contract/cell';
import type { SETTINGS_TAB } from '../../../../src/core/workbook/contract/rule-tabs';
import { SETTINGS, type Settings } from '../../../../src/core/workbook/contract/settings';
import { dayOn } from '../../../builders/days';
import { problemsOf, recordsOf } from '../../../builders/readings';
import { AGENCY, type Contents, type Row, settings } from '../../../builders/tables';

const rowsOf = (row: Row<typeof SETTINGS_TAB>): Contents => ({ 'Cấu hình': [...settings(), row] });
const settingsRead = (typed: { readonly [K in keyof Settings]?: Cell }) =>
  recordsOf({ 'Cấu hình': settings(typed) }).settings;

/** The defaults of the contract. */
const DEFAULTS: Partial<Settings> = {
  agencySymbol: 'UBND',
  archive: 'VT',
  from: null,
  to: null,
  reportedOn: null,
  reportNumber: '',
  rounding: 'truncate',
  onTimeBase: 'resolved',
  usesRescheduledDay: false,
  leadingZero: true,
  saturdaysAreWorked: false,
  dossierScope: 'all',
  documentSeries: 'decisions-apart',
  warnsAhead: 3,
  opensToColleagues: true,
  folder: 'Báo cáo CCHC',
};

describe('the defaults of settings', () => {
  test('hold where the setting has no row', () => {
    expect(settingsRead({})).toMatchObject(DEFAULTS);
  });

  test('hold where the value is left blank, which is no error', () => {
    const blank = Object.fromEntries(Object.keys(DEFAULTS).map((field) => [field, ' ']));
    expect(settingsRead(blank)).toMatchObject(DEFAULTS);
    expect(problemsOf({ 'Cấu hình': settings(blank) })).toEqual([]);
  });

  test('of texts and lists are empty', () => {
    const { parentAgency, place, signatory, template, addressees, recipients, authority, annexes, sharedWith } =
      settingsRead({});
    expect([parentAgency, place, signatory, template]).toEqual(['', '', '', '']);
    expect([addressees, recipients, authority, annexes, sharedWith]).toEqual([[], [], [], [], []]);
  });
});

describe('a setting', () => {
  test.each<[keyof Settings, Cell, unknown]>([
    ['agency', ` ${AGENCY} `, AGENCY],
    ['agencySymbol', 'UBNDP', 'UBNDP'],
    ['reportNumber', 57, '57'],
    ['periodKind', 'QUÝ', 'quarter'],
    ['periodKind', '6 tháng  đầu năm', 'first-half'],
    ['periodKind', '9 Tháng', 'nine-months'],
    ['periodNumber', '2', 2],
    ['year', 2023, 2023],
    ['from', '2023-03-01', dayOn('2023-03-01')],
    ['to', '13/6/2023', dayOn('2023-06-13')],
    ['reportedOn', '2023-06-15', dayOn('2023-06-15')],
    ['rounding', 'làm tròn', 'round'],
    ['onTimeBase', 'Tiếp nhận', 'received'],
    ['onTimeBase', 'Đến hạn', 'fallen-due'],
    ['usesRescheduledDay', 'Có', true],
    ['leadingZero', 'Không', false],
    ['leadingZero', false, false],
    ['saturdaysAreWorked', true, true],
    ['dossierScope', 'Cấp xã', 'commune'],
    ['documentSeries', 'Chung một dãy', 'one'],
    ['documentSeries', 'Mỗi loại một dãy', 'by-type'],
    ['documentSeries', 'QĐ riêng,  còn lại chung', 'decisions-apart'],
    ['recipients', 'Phòng Nội vụ\n\n  Đảng ủy \r\nHĐND phường', ['Phòng Nội vụ', 'Đảng ủy', 'HĐND phường']],
  ])('%s typed as %j is read', (field, typed, value) => {
    expect(settingsRead({ [field]: typed })[field]).toEqual(value);
    expect(
      problemsOf({ 'Cấu hình': settings({ [field]: typed }) }).filter((text) => !text.includes('off-rule')),
    ).toEqual([]);
  });

  test.each(['  TÊN CƠ QUAN', 'tên  cơ quan', 'Tên cơ quan'.normalize('NFD')])('is found under «%s»', (name) => {
    expect(recordsOf({ 'Cấu hình': [{ name, value: 'UBND phường X' }] }).settings.agency).toBe('UBND phường X');
  });

  test('whose name is unknown warns and is left alone', () => {
    expect(problemsOf(rowsOf({ name: 'Tên phường', value: 'X' }))).toEqual([
      expect.stringMatching(/^warning setting-unknown: Cấu hình, 6\b/),
    ]);
  });

  test('given twice counts as first given; the second is an error', () => {
    const contents = rowsOf({ name: 'NĂM', value: 2024 });
    expect(recordsOf(contents).settings.year).toBe(2023);
    expect(problemsOf(contents)).toEqual([expect.stringMatching(/^error row-repeated: Cấu hình, 6\b/)]);
  });

  test('without a name leaves its row out', () => {
    expect(problemsOf(rowsOf({ name: null, value: 2024 }))).toEqual(['error cell-empty: Cấu hình, 6, Mục']);
  });
});

describe('a bad value of a setting', () => {
  test.each<[keyof Settings, Cell]>([
    ['periodKind', 'Tuần'],
    ['periodNumber', 'V'],
    ['periodNumber', 0],
    ['periodNumber', 13],
    ['periodNumber', 1.5],
    ['year', 'năm nay'],
    ['year', 23],
    ['from', '31/02/2023'],
    ['from', 45000],
    ['to', '01/13/2023'],
    ['reportedOn', 'hôm nay'],
    ['rounding', 'Làm tròn lên'],
    ['onTimeBase', 'Tất cả'],
    ['usesRescheduledDay', 'x'],
    ['leadingZero', 1],
    ['saturdaysAreWorked', 'Sáng'],
    ['dossierScope', 'Xã'],
    ['documentSeries', 'Riêng'],
    ['agency', true],
    ['recipients', false],
  ])('of %s, %j, is an error of its cell; the default applies', (field, typed) => {
    const { header } = SETTINGS[field];
    const rows = settings({ [field]: typed });
    const row = rows.findIndex(({ name }) => name === header) + 2;
    expect(settingsRead({ [field]: typed })).toEqual(settingsRead({ [field]: null }));
    expect(problemsOf({ 'Cấu hình': rows })).toContain(`error setting-unreadable: Cấu hình, ${row}, Giá trị`);
  });

  test('that is a failed formula is an error of its cell; the default applies', () => {
    expect(settingsRead({ rounding: '#N/A' }).rounding).toBe('truncate');
    expect(problemsOf({ 'Cấu hình': settings({ rounding: '#N/A' }) })).toEqual([
      expect.stringMatching(/^error \S+: Cấu hình, 6, Giá trị$/),
    ]);
  });
});

describe('the name of the office', () => {
  test('left blank warns that documents of the ward cannot be told', () => {
    expect(problemsOf({ 'Cấu hình': settings({ agency: null }) })).toEqual([
      expect.stringMatching(/^warning setting-missing: Cấu hình/),
    ]);
  });
});
