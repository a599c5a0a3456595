import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import PizZip from 'pizzip';
import { dayOfIso } from '../../src/core/calendar/day';
import { documentOf } from '../../src/core/document/document-of';
import { reportOf } from '../../src/core/report/make-report';
import type { Table } from '../../src/core/workbook/contract/cell';
import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { INDICATORS_TAB } from '../../src/core/workbook/contract/rule-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { Answer } from '../../src/protocol/answer';
import type { Made } from '../../src/protocol/report-run';
import { AN, anOffice, anOfficeAtWork, anOfficeWith, BINH, makeReport, type Office } from '../builders/office';
import { runs } from '../builders/runs';
import { sampleDocument } from '../builders/sample-document';
import { aDossier, anIndicatorRow, aWorkbook, settings } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const TODAY = dayOfIso('2023-06-13');
const template = readFileSync('src/template/default-template.docx');

function xmlOf(docx: Uint8Array | null | undefined): string {
  return new PizZip(docx ?? new Uint8Array()).file('word/document.xml')?.asText() ?? '';
}

function documentsOf({ world }: Office) {
  return world.drive.files().filter(({ mimeType, trashed }) => mimeType.endsWith('google-apps.document') && !trashed);
}

/** Who holds the first report, itself or by its folder. */
function holdersOf(office: Office): readonly string[] {
  const [document] = documentsOf(office);
  if (!document) return [];
  return office.world.drive.permissionsOf(document).map(({ permission, role }) => `${permission.email} ${role}`);
}

function madeFromFile(tables: readonly Table[]): string {
  const merged = documentOf(reportOf(tables, TODAY), template);
  if (merged.kind === 'refused') throw new Error('the default template is refused');
  return xmlOf(merged.docx);
}

const logOf = ({ file }: Office) => readTab(LOG_TAB, tableOf(file.tables(), LOG_TAB)).rows;

describe('the report of the sample made in the Sheet', () => {
  const office = anOfficeAtWork();
  office.world.calls.reset();
  const { folder, ...made } = makeReport(office);

  test('is the report that the .xlsx gives', () => {
    expect(xmlOf(documentsOf(office)[0]?.content)).toBe(xmlOf(sampleDocument()));
  });

  test('is named by agency, period and date, in a folder of its own', () => {
    expect(made.name).toBe('Báo cáo CCHC 6 tháng đầu năm 2023 - UBND phường Phước Long - 13-6-2023');
    const folder = office.world.drive.file(documentsOf(office)[0]?.parent ?? '');
    expect(folder.name).toBe('Báo cáo CCHC');
  });

  test('fills the column of this period on the tab of indicators', () => {
    const { rows } = readTab(INDICATORS_TAB, tableOf(office.file.tables(), INDICATORS_TAB));
    const printed = new Map(rows.map(({ code, current }) => [code, current]));
    expect(printed.get('HS_TIEP_NHAN')).toBe('5.424');
    expect(printed.get('HS_TRE_HAN')).toBe('07');
    expect(printed.get('TL_DUNG_HAN')).toBe('99,86%');
  });

  test('is open to the colleague who edits the Sheet too, and to nobody else', () => {
    expect(folder).toEqual({ openedTo: [BINH], shutOut: [], failed: [] });
    expect(holdersOf(office)).toEqual([`${AN} owner`, `${BINH} writer`]);
  });

  test('leaves one line in the log: who, when, period, digest, link, problems', () => {
    expect(logOf(office)).toMatchObject([
      {
        run: made.run,
        action: 'Tạo báo cáo',
        officer: AN,
        period: '6 tháng đầu năm 2023',
        result: 'Xong',
        document: made.url,
        errors: '0',
        warnings: '5',
        digest: expect.stringMatching(/^S[0-9a-f]{8}\.[0-9a-f]{8}$/),
      },
      { action: 'Mở thư mục báo cáo cho người cùng làm', officer: AN, remark: `Đã mở cho: ${BINH}.`, result: 'Xong' },
    ]);
  });

  test('made again is the next draft: the earlier one stays', () => {
    expect(makeReport(office).name).toMatch(/ \(bản 2\)$/);
    expect(documentsOf(office)).toHaveLength(2);
  });
});

describe('the drafts of a report', () => {
  const FIRST = 'Báo cáo CCHC 6 tháng đầu năm 2023 - UBND phường Mẫu - 13-6-2023';
  const ofHalfYear = [
    { name: 'Tên cơ quan', value: 'UBND phường Mẫu' },
    { name: 'Loại kỳ', value: '6 tháng đầu năm' },
    { name: 'Năm', value: 2023 },
  ];
  const anOfficeToReport = () =>
    anOfficeWith([...aWorkbook({ 'Cấu hình': ofHalfYear, 'Hồ sơ': [aDossier()] }), aShortTemplate()]);
  const nameOfNext = (office: Office, officer = AN) => makeReport(office, officer).name;
  const sheetIn = ({ file }: Office, name: string) =>
    file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet;
  const set = (office: Office, setting: string, value: string) => {
    const row =
      sheetIn(office, 'Cấu hình')
        .getDataRange()
        .getValues()
        .findIndex(([name]) => name === setting) + 1;
    sheetIn(office, 'Cấu hình').getRange(row, 2).setValue(value);
  };

  test('are counted from the second on, whichever officer makes them', () => {
    const office = anOfficeToReport();
    expect([nameOfNext(office), nameOfNext(office, BINH), nameOfNext(office)]).toEqual([
      FIRST,
      `${FIRST} (bản 2)`,
      `${FIRST} (bản 3)`,
    ]);
  });

  test('are counted for each period by itself, though all lie in one folder', () => {
    const office = anOfficeToReport();
    nameOfNext(office);
    set(office, 'Loại kỳ', '9 tháng');
    expect(nameOfNext(office)).toBe(FIRST.replace('6 tháng', '9 tháng'));
    set(office, 'Loại kỳ', '6 tháng đầu năm');
    expect(nameOfNext(office)).toBe(`${FIRST} (bản 2)`);
    expect(new Set(documentsOf(office).map(({ parent }) => parent)).size).toBe(1);
  });

  test('are counted for each agency by itself, as in a Sheet copied from another ward with its log', () => {
    const office = anOfficeToReport();
    nameOfNext(office);
    set(office, 'Tên cơ quan', 'UBND phường Khác');
    expect(nameOfNext(office)).toBe(FIRST.replace('Mẫu', 'Khác'));
    expect(nameOfNext(office)).toBe(`${FIRST.replace('Mẫu', 'Khác')} (bản 2)`);
  });

  test('keep their numbers when an earlier one is binned, since it may be taken out of the bin again', () => {
    const office = anOfficeToReport();
    nameOfNext(office);
    for (const document of documentsOf(office)) document.trashed = true;
    expect(nameOfNext(office)).toBe(`${FIRST} (bản 2)`);
  });

  test('are named by the day of the run while the date of the report is left open', () => {
    const office = anOfficeToReport();
    set(office, 'Ngày báo cáo', 'Để trống');
    expect(nameOfNext(office)).toBe(FIRST);
  });

  test('do not count a run that was refused', () => {
    const office = anOfficeToReport();
    const spreadsheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
    spreadsheet.setSpreadsheetLocale('en_US');
    expect(office.as(AN).call('makeReport').ok).toBe(false);
    spreadsheet.setSpreadsheetLocale('vi_VN');
    expect(nameOfNext(office)).toBe(FIRST);
  });

  test('go on from lines of a version that kept the unit but no days, whose column is added', () => {
    const office = anOfficeToReport();
    nameOfNext(office);
    const log = sheetIn(office, 'Nhật ký');
    log.getRange(1, 16, 2, log.getLastColumn() - 15).clearContent();
    expect([nameOfNext(office), log.getRange(1, 16).getValue()]).toEqual([`${FIRST} (bản 2)`, 'Ngày của kỳ']);
  });

  test('do not go on from lines of the earliest versions, which may be of the ward whose Sheet was copied', () => {
    const office = anOfficeToReport();
    nameOfNext(office);
    const log = sheetIn(office, 'Nhật ký');
    log.getRange(1, 15, 2, log.getLastColumn() - 14).clearContent();
    expect([nameOfNext(office), ...(log.getRange(1, 15, 1, 2).getValues()[0] ?? [])]).toEqual([
      FIRST,
      'Cơ quan',
      'Ngày của kỳ',
    ]);
    expect(nameOfNext(office)).toBe(`${FIRST} (bản 2)`);
  });

  test('of another cut-off are those of another period', () => {
    const office = anOfficeToReport();
    nameOfNext(office);
    set(office, 'Đến ngày', '20/6/2023');
    expect(nameOfNext(office)).toBe(FIRST);
  });

  test('leave a column alone that officers put beside the log', () => {
    const office = anOfficeToReport();
    const log = sheetIn(office, 'Nhật ký');
    log.getRange(1, 15, 2, 1).setValues([['Ghi chú riêng'], ['của tôi']]);
    expect([nameOfNext(office), log.getRange(2, 15).getValue()]).toEqual([FIRST, 'của tôi']);
  });
});

test('random workbooks give the same document in the Sheet and from the file', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((value) => !/[{}\p{Cc}\p{Cs}]/u.test(value));
  const dossier = fc.record({
    receivedOn: fc.constantFrom('2023-01-04', '2023-03-15', '2023-06-01'),
    channel: fc.constantFrom('Trực tiếp', 'Trực tuyến', 'BCCI', 'khác'),
    remark: text,
    delayCause: text,
  });
  fc.assert(
    fc.property(fc.array(dossier, { maxLength: 6 }), text, (dossiers, name) => {
      const tables = aWorkbook({
        'Hồ sơ': dossiers.map((row) => aDossier(row)),
        'Cấu hình': [...settings(), { name: 'Người ký', value: name }],
      });
      const office = anOfficeWith(tables);
      makeReport(office);
      expect(xmlOf(documentsOf(office)[0]?.content)).toBe(madeFromFile(office.file.tables()));
    }),
    runs(3),
  );
});

test('a Sheet in another locale is refused with the remedy, and nothing is made', () => {
  const office = anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier()] }));
  office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('en_US');
  const answer = office.as(AN).call('makeReport');
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(answer.ok ? '' : answer.failure.details.join(' ')).toContain('Tệp → Cài đặt');
  expect(documentsOf(office)).toEqual([]);
  expect(logOf(office)).toMatchObject([{ result: 'Từ chối', document: '' }]);
});

test('a second officer is told who is at work and how long it can last', () => {
  const office = anOfficeWith(aWorkbook({}));
  const answers: Answer<Made>[] = [];
  office.world.interruptAt(20, () => answers.push(office.as(BINH).call('makeReport')));
  makeReport(office);
  const message = expect.stringMatching(/an@phuong\.example.*7 phút/);
  expect(answers).toMatchObject([{ ok: false, failure: { kind: 'busy', message } }]);
});

test('officers’ own cells on the tab of indicators stay as they are', () => {
  const office = anOfficeWith(aWorkbook({ 'Chỉ tiêu': [anIndicatorRow({ code: 'TL_BCCI', decimals: 1 })] }));
  makeReport(office);
  const { rows } = readTab(INDICATORS_TAB, tableOf(office.file.tables(), INDICATORS_TAB));
  expect(rows.find(({ code }) => code === 'TL_BCCI')?.decimals).toBe(1);
});

test('a Sheet that was never set up says what to do first', () => {
  const answer = anOffice().as(AN).call('makeReport');
  expect(answer.ok ? '' : answer.failure.message).toContain('Thiết lập bảng tính');
});
