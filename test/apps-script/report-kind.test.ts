import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { linesIn } from '../builders/docx';
import { AN, anOfficeWith, CITY, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, anOutlineRow, aParagraph, aWorkbook, settings } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const late = { receivedOn: '2023-04-03', dueOn: '2023-04-06', returnedOn: '2023-04-10' } as const;

/** With nothing left to write, so that a report can be shared and a period frozen. */
const WORKBOOK = aWorkbook({
  'Cấu hình': settings({ sharedWith: CITY }),
  'Đề cương': [anOutlineRow({ code: 'I', heading: 'Thủ tục', blocks: 'Số liệu hồ sơ' })],
  'Nội dung': [aParagraph({ section: 'I', text: 'Niêm yết đủ thủ tục.' })],
  'Hồ sơ': [aDossier({ ...late, code: 'HS.1', delayCause: 'Lỗi phần mềm' })],
});
const anOfficeToReport = () => anOfficeWith([...WORKBOOK, aShortTemplate()]);

const call = (office: Office) => office.as(AN).call;
const logOf = ({ file }: Office) => readTab(LOG_TAB, tableOf(file.tables(), LOG_TAB)).rows;
const lastDocument = ({ world }: Office) => {
  const documents = world.drive.files().filter(({ mimeType }) => mimeType.endsWith('google-apps.document'));
  return linesIn(documents[documents.length - 1]?.content ?? new Uint8Array());
};

describe('the report on the control of procedures made in the Sheet', () => {
  const office = anOfficeToReport();
  makeReport(office);
  office.world.calls.reset();
  const made = makeReport(office, AN, 'kstthc');
  const calls = office.world.calls.total;

  test('is named and logged by its kind, and takes as many calls as the report on reform', () => {
    expect(made.name).toMatch(/^Báo cáo kiểm soát TTHC .* - UBND phường Phước Long - [-\d]+$/);
    expect(logOf(office).map(({ action, result }) => [action, result])).toEqual([
      ['Tạo báo cáo', 'Xong'],
      ['Mở thư mục báo cáo cho người cùng làm', 'Xong'],
      ['Tạo báo cáo kiểm soát TTHC', 'Xong'],
    ]);
    office.world.calls.reset();
    makeReport(office);
    expect(calls).toBeLessThanOrEqual(office.world.calls.total);
  });

  test('has a template of its own, whatever that of the report on reform', () => {
    makeReport(office, AN, 'kstthc');
    expect(lastDocument(office)).toContain('Niêm yết đủ thủ tục.');
    expect(lastDocument(office).join('\n')).toContain('1 | Hộ tịch | Lỗi phần mềm | 1 | 0 |');
    makeReport(office);
    expect(lastDocument(office)).toEqual(['Phường đã tiếp nhận 01 hồ sơ.']);
  });

  test('counts its drafts apart', () => {
    expect(makeReport(office, AN, 'kstthc').name).toMatch(/ \(bản 3\)$/);
    expect(makeReport(office).name).toMatch(/ \(bản 4\)$/);
  });

  test('is told from the others in the list of reports', () => {
    expect(valueIn(call(office)('panelState')).reports.map(({ kind }) => kind)).toEqual([
      'cchc',
      'kstthc',
      'cchc',
      'kstthc',
      'cchc',
    ]);
  });

  test('comes as a Word file without Drive too', () => {
    const file = valueIn(call(office)('reportFile', 'kstthc'));
    expect(file.name).toMatch(/^Báo cáo kiểm soát TTHC .*\.docx$/);
    expect(valueIn(call(office)('reportFile')).base64).not.toBe(file.base64);
  });
});

test('either kind is shared: the last report, or the last of the other kind', () => {
  const office = anOfficeToReport();
  const ofReform = makeReport(office);
  expect(valueIn(call(office)('sharingState')).otherKind).toBeNull();
  const ofProcedures = makeReport(office, AN, 'kstthc');
  const last = valueIn(call(office)('sharingState'));
  expect([last.report?.url, last.otherKind]).toEqual([ofProcedures.url, 'cchc']);
  expect([last.errors, last.personalData, last.unwritten, last.notCompared]).toEqual([[], [], [], null]);
  const other = valueIn(call(office)('sharingState', 'cchc'));
  expect([other.report?.url, other.otherKind]).toEqual([ofReform.url, 'kstthc']);
  for (const made of [ofReform, ofProcedures]) {
    const order = { run: made.run, accounts: [CITY], role: 'reader', message: '', reason: '' } as const;
    const shared = valueIn(call(office)('shareReport', order));
    expect(shared.report?.run).toBe(made.run);
    const permission = shared.access.find(({ who }) => who === CITY)?.permission ?? '';
    const revoked = valueIn(call(office)('revokeAccess', made.run, permission));
    expect(revoked.report?.run).toBe(made.run);
    expect(revoked.access.map(({ who }) => who)).not.toContain(CITY);
  }
});

test('sharing asks for a reason while nobody wrote what it waits for', () => {
  const office = anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier({ ...late, code: 'HS.1' })] }), aShortTemplate()]);
  makeReport(office, AN, 'kstthc');
  const { unwritten } = valueIn(call(office)('sharingState'));
  expect(unwritten.join('\n')).toMatch(/Tình hình tổ chức thực hiện/i);
});

test('of a frozen period it is made from the frozen rows', () => {
  const office = anOfficeToReport();
  const before = valueIn(call(office)('reportFile', 'kstthc')).base64;
  valueIn(call(office)('freezePeriod'));
  const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ');
  const [header = []] = sheet?.getDataRange().getValues() ?? [];
  sheet?.getRange(2, header.indexOf('Nguyên nhân trễ') + 1).setValue('Mất điện');
  expect(valueIn(call(office)('reportFile', 'kstthc')).base64).toBe(before);
});
