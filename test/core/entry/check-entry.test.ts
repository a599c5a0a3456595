import { checkEntry } from '../../../src/core/entry/check-entry';
import { entryForms } from '../../../src/core/entry/entry-forms';
import type { EntryKind, EntryValues } from '../../../src/core/entry/entry-types';
import { warningText } from '../../../src/core/entry/entry-wording';
import { searchProcedures } from '../../../src/core/entry/search-procedures';
import { completedDay } from '../../../src/core/entry/typed-day';
import { typedOf } from '../../../src/core/entry/typed-row';
import type { Tab } from '../../../src/core/workbook/contract/tab';
import { TABS } from '../../../src/core/workbook/contract/tabs';
import { readTab } from '../../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../../src/core/workbook/reading/read-workbook';
import { dayOn } from '../../builders/days';
import { anEntry } from '../../builders/entries';
import { sampleTables } from '../../builders/sample';
import { aDocument, aDossier, anOutlineRow, aProcedure, aProject, aWorkbook, PROCEDURE } from '../../builders/tables';

const TODAY = dayOn('2023-06-13');
const FORMS = entryForms(aWorkbook({ 'Đầu tư công': [aProject()] }), TODAY);

const check = (kind: EntryKind, typed: EntryValues = {}) => checkEntry(kind, anEntry(kind, typed).values, FORMS);
const said = (kind: EntryKind, typed: EntryValues) => check(kind, typed).objections.map(({ text }) => text);

test.each(['dossier', 'issued', 'planned', 'ledger'] as const)('a sound %s is accepted as it was typed', (kind) => {
  expect(check(kind)).toMatchObject({ objections: [], warnings: [] });
  expect(check(kind).record).not.toBeNull();
});

describe('a message names the field, what was found and what is expected', () => {
  test.each([
    ['dossier', { receivedOn: '31/2/2023' }, 'Ngày tiếp nhận: tìm thấy «31/2/2023», cần một ngày có thật'],
    ['dossier', { code: ' ' }, 'Mã hồ sơ: chưa điền, cần một mã.'],
    ['dossier', { channel: 'Qua điện thoại' }, 'cần một trong các giá trị: Trực tiếp, Trực tuyến, BCCI.'],
    ['dossier', { procedureCode: 'khai sinh' }, 'không có thủ tục mã «khai sinh» ở tab «Thủ tục», cần chọn'],
    ['dossier', { dueOn: '9/6/2023' }, 'Ngày hẹn trả: ngày hẹn 09/6/2023 trước ngày tiếp nhận, cần từ ngày 12/6/2023'],
    ['dossier', { amountVnd: '15,5' }, 'Số tiền (đồng): tìm thấy «15,5», cần số nguyên đồng, không âm'],
    ['issued', { number: '' }, 'Số: chưa điền, cần chữ.'],
    ['issued', { issuedOn: '' }, 'Ngày ban hành: chưa điền, cần một ngày có thật'],
    ['issued', { symbol: '13/KH-UBND' }, 'số trong ký hiệu «13/KH-UBND» khác số đã điền (12)'],
    ['issued', { section: 'II.9' }, 'không có mục «II.9», cần một mã mục'],
    ['planned', { dueOn: '' }, 'Hạn ban hành: chưa điền'],
    ['ledger', { projectCode: 'CT99' }, 'không có công trình mã «CT99» ở tab «Đầu tư công»'],
    ['ledger', { kind: 'Vay' }, 'Loại: tìm thấy «Vay», cần một trong các giá trị: Thu, Chi.'],
  ] as const)('%s %j', (kind, typed, text) => {
    expect(said(kind, typed)).toEqual([expect.stringContaining(text)]);
  });

  test('a wrong section is answered with sections of the outline in force', () => {
    const rows = ['V', 'V.1', 'V.2', 'VI'].map((code) => anOutlineRow({ code }));
    const forms = entryForms(aWorkbook({ 'Đề cương': rows }), TODAY);
    const { objections } = checkEntry('issued', anEntry('issued', { section: 'I.1' }).values, forms);
    expect(objections.map(({ text }) => text)).toEqual([
      'Mục báo cáo: không có mục «I.1», cần một mã mục của đề cương đang dùng, như V.1, V.2, VI.',
    ]);
  });

  test('one for each field, all at once', () => {
    expect(said('dossier', { code: '', receivedOn: 'hôm qua', channel: '' })).toHaveLength(3);
  });

  test('also where nothing at all was typed', () => {
    const blank = Object.fromEntries(Object.keys(anEntry('dossier').values).map((field) => [field, '']));
    const fields = check('dossier', blank).objections.map(({ field }) => field);
    expect(fields).toEqual(['code', 'procedureCode', 'receivedOn', 'channel', 'status']);
  });

  test('and says nothing of rows that are left out: there is no row yet', () => {
    const all = [
      ...said('dossier', { receivedOn: 'x', dueOn: 'y', amountVnd: 'z' }),
      ...said('dossier', { dueOn: '9/6/2023' }),
    ];
    expect(all.join('\n')).not.toMatch(/dòng này|được tính/i);
  });
});

describe('a warning does not stand in the way', () => {
  test('a day that is still to come', () => {
    const { record, warnings } = check('ledger', { on: '14/6/2023' });
    expect(record).not.toBeNull();
    expect(warnings.map(warningText)).toEqual(['Ngày: 14/6/2023 sau ngày hôm nay.']);
  });

  test('a year whose days off nobody listed', () => {
    const forms = entryForms(aWorkbook({ 'Ngày nghỉ': [] }), TODAY);
    const { warnings } = checkEntry('dossier', anEntry('dossier').values, forms);
    expect(warnings).toEqual([{ code: 'days-off-unknown', year: 2023 }]);
  });
});

describe('a number and symbol of this year', () => {
  const own = aDocument({ number: '12', symbol: 'KH-UBND', issuedOn: '2023-04-03' });
  const forms = entryForms(aWorkbook({ 'Văn bản': [own] }), TODAY);
  const judged = (typed: EntryValues) => checkEntry('issued', anEntry('issued', typed).values, forms);

  test('that a document of the ward already has are refused, with its row', () => {
    expect(judged({}).objections).toEqual([
      { field: 'number', text: 'Số: số 12/KH-UBND của năm 2023 đã có ở dòng 2, cần một số chưa dùng.' },
    ]);
  });

  test('are accepted of a document of another agency, which numbers its own', () => {
    expect(judged({ issuer: 'UBND thành phố Nha Trang' })).toMatchObject({ objections: [], warnings: [] });
  });

  test('are refused however the agency is spelled', () => {
    expect(judged({ issuer: 'Ủy ban nhân dân phường Phước Long' }).objections).toHaveLength(1);
  });

  test('are free again in another year', () => {
    expect(judged({ issuedOn: '30/12/2022' })).toMatchObject({ objections: [], warnings: [] });
  });

  test('warn where the number is taken by another symbol', () => {
    const { record, warnings } = judged({ symbol: 'BC-UBND', type: 'BC' });
    expect(record).not.toBeNull();
    expect(warnings).toEqual([{ code: 'number-taken', number: 12, symbol: '12/KH-UBND', row: 2 }]);
  });
});

test('every row of the sample, typed anew, is read as it was', () => {
  const tables = sampleTables();
  for (const tab of TABS as readonly Tab[]) {
    const { rows } = readTab(tab, tableOf(tables, tab));
    for (const record of rows.slice(0, 200)) {
      const typed = typedOf(tab, record);
      const headers = Object.values(tab.columns).map(({ header }) => header);
      const again = readTab(tab, {
        name: tab.name,
        rows: [headers, Object.keys(tab.columns).map((field) => typed[field] ?? '')],
      });
      const isRead = Object.values(tab.columns).every(({ accepts }) => accepts.kind !== 'raw');
      if (isRead) expect(again.rows[0]).toEqual({ ...record, row: 2 });
    }
  }
});

describe('procedures', () => {
  const forms = entryForms(
    aWorkbook({
      'Thủ tục': [
        aProcedure({ code: '1.001193', name: 'Đăng ký khai sinh', sector: 'Hộ tịch' }),
        aProcedure({ code: '2.000815', name: 'Chứng thực bản sao từ bản chính', sector: 'Chứng thực' }),
        aProcedure({ code: PROCEDURE.plain, name: 'Đăng ký kết hôn', sector: 'Hộ tịch' }),
      ],
      'Hồ sơ': [aDossier(), aDossier(), aDossier({ procedureCode: '2.000815' })],
    }),
    TODAY,
  );
  const found = (typed: string) => searchProcedures(forms.procedures, typed).map(({ name }) => name);

  test('the most used come first', () => {
    expect(found('')).toEqual(['Đăng ký kết hôn', 'Chứng thực bản sao từ bản chính', 'Đăng ký khai sinh']);
  });

  test('are found by code, name or sector, without accents, the words in any order', () => {
    expect(found('ket dang ky')).toEqual(['Đăng ký kết hôn']);
    expect(found('ho tich')).toEqual(['Đăng ký kết hôn', 'Đăng ký khai sinh']);
    expect(found('000815')).toEqual(['Chứng thực bản sao từ bản chính']);
    expect(found('CHỨNG thực  ban sao')).toEqual(['Chứng thực bản sao từ bản chính']);
    expect(found('khai tử')).toEqual([]);
  });
});

test.each([
  ['5/6', '5/6/2023'],
  ['05062023', '05/06/2023'],
  ['5/6/2022', '5/6/2022'],
  ['hôm qua', 'hôm qua'],
  ['', ''],
])('«%s» typed as a day is «%s»', (typed, completed) => {
  expect(completedDay(typed, TODAY)).toBe(completed);
});
