import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import type { Answer } from '../../src/protocol/answer';
import { anOfficeSent, anOfficeSigned, figuresIn, packagesIn, sharePackage } from '../builders/level-office';
import { anOfficeWithReport, lifeAfter, logIn, take } from '../builders/life-office';
import { AN, anOfficeSetUp, BINH, CITY, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier } from '../builders/tables';

const packageOf = (office: Office, run: string, officer = AN) => office.as(officer).call('figuresPackage', run);
const saidIn = (answer: Answer<unknown>) => (answer.ok ? '' : answer.failure.message);

/** What is in the Sheet and in everybody's Drive. */
const written = (office: Office) =>
  JSON.stringify([office.file.tables(), office.world.drive.files().map(({ id, permissions }) => [id, permissions])]);

test('the package of a signed report is made in memory, with the figures of the report and a name of unit and period', () => {
  const { office, run } = anOfficeSigned({ contents: { 'Hồ sơ': [aDossier(), aDossier(), aDossier()] } });
  const before = written(office);
  const { name, text } = valueIn(packageOf(office, run));
  expect(written(office)).toBe(before);
  expect(name).toBe('goi-so-lieu-ubnd-phuong-phuoc-long-quy-ii-nam-2023.json');
  const { value, problems } = figuresIn(Buffer.from(text));
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ frozen: false, indicators: { HS_TIEP_NHAN: { value: 3 } } });
});

test('the signed report itself is no document of its own package: the figures are those that it prints', () => {
  const { office, run } = anOfficeSigned();
  const { value } = figuresIn(Buffer.from(valueIn(packageOf(office, run)).text));
  // A plan and an earlier report; the report is entered as the third document when it is signed.
  expect(value?.indicators.VB_BAN_HANH).toEqual({ value: 2 });
  office.world.clock.advance(24 * 3600_000);
  expect(valueIn(packageOf(office, run)).name).toContain('goi-so-lieu');
});

test('a colleague downloads it as well, before and after the report is sent', () => {
  const { office, run } = anOfficeSigned();
  expect(packageOf(office, run, BINH).ok).toBe(true);
  lifeAfter(take(office, run, { step: 'sent' }));
  expect(packageOf(office, run, BINH).ok).toBe(true);
});

test('before the report is signed, and after it came back, there is no package of it', () => {
  const { office, run } = anOfficeWithReport();
  expect(saidIn(packageOf(office, run))).toMatch(/ở bước «Đã ký» hoặc «Đã gửi»/);
  const sent = anOfficeSent();
  lifeAfter(take(sent.office, sent.run, { step: 'returned' }));
  expect(saidIn(packageOf(sent.office, sent.run))).toMatch(/ở bước «Đã ký»/);
  expect(saidIn(sharePackage(sent.office, sent.run))).toMatch(/ở bước «Đã ký»/);
});

test('where the rows have changed since the report, nothing is sent that would not agree with it', () => {
  const { office, run } = anOfficeSigned({ isShared: true });
  const spreadsheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.getSheetByName(DOSSIERS_TAB.name)?.getRange(2, 1, 1, 12).clearContent();
  expect(saidIn(packageOf(office, run))).toMatch(/không khớp báo cáo/);
  expect(saidIn(sharePackage(office, run))).toMatch(/không khớp báo cáo/);
  expect(packagesIn(office)).toEqual([]);
});

test('of a frozen period the package holds the frozen figures and says so', () => {
  const { office, run } = anOfficeWithReport();
  valueIn(office.as(AN).call('freezePeriod'));
  lifeAfter(take(office, run, { step: 'submitted' }));
  lifeAfter(take(office, run, { step: 'signed', reason: 'Đã soát' }));
  const { value, problems } = figuresIn(Buffer.from(valueIn(packageOf(office, run)).text));
  expect(problems).toEqual([]);
  expect(value).toMatchObject({ frozen: true, indicators: { HS_TIEP_NHAN: { value: 1 } } });
});

test('while rows of the sample stand, no package is made, and the refusal says why', () => {
  const office = anOfficeSetUp({}, ['sample']);
  const { run } = makeReport(office);
  lifeAfter(take(office, run, { step: 'submitted', reason: 'Làm thử' }));
  lifeAfter(take(office, run, { step: 'signed', reason: 'Làm thử' }));
  expect(saidIn(packageOf(office, run))).toMatch(/dữ liệu mẫu/);
  expect(saidIn(sharePackage(office, run))).toMatch(/dữ liệu mẫu/);
  expect(packagesIn(office)).toEqual([]);
});

test('making, signing and sending a report writes no package anywhere', () => {
  const { office } = anOfficeSent();
  expect(packagesIn(office)).toEqual([]);
});

describe('the package is shared', () => {
  test('as a file beside the report, with the accounts of the report alone, to be read', () => {
    const { office, run } = anOfficeSigned({ isShared: true });
    const { accounts, name } = valueIn(sharePackage(office, run));
    expect(accounts).toEqual([CITY]);
    const [file] = packagesIn(office);
    const report = office.world.drive.files().find(({ mimeType }) => mimeType.endsWith('document'));
    expect(file).toMatchObject({ name, parent: report?.parent });
    const added = file?.permissions.filter(({ role }) => role !== 'owner');
    expect(added).toMatchObject([{ email: CITY, role: 'reader', type: 'user' }]);
    expect(logIn(office).slice(-1)[0]).toMatchObject({
      ...{ action: 'Gửi gói số liệu', result: 'Xong', report: run, period: 'quý II năm 2023' },
      remark: `Tệp «${name}». Được xem: ${CITY}.`,
    });
  });

  test('is one file with the newest content, however often it is sent', () => {
    const { office, run } = anOfficeSigned({ isShared: true });
    valueIn(sharePackage(office, run));
    office.world.clock.advance(3600_000);
    lifeAfter(take(office, run, { step: 'sent' }));
    valueIn(sharePackage(office, run));
    const files = packagesIn(office);
    expect(files).toHaveLength(1);
    expect(figuresIn(files[0]?.content ?? null).value?.madeAt).toMatch(/^2023-06-13T10:/);
  });

  test('costs one file and one permission an account', () => {
    const { office, run } = anOfficeSigned({ isShared: true });
    office.world.calls.reset();
    valueIn(sharePackage(office, run));
    expect(office.world.calls.of('Drive.Files.create')).toBe(1);
    expect(office.world.calls.of('Drive.Permissions.create')).toBe(1);
    office.world.calls.reset();
    valueIn(sharePackage(office, run));
    expect(office.world.calls.of('Drive.Files.create')).toBe(0);
    expect(office.world.calls.of('Drive.Permissions.create')).toBe(0);
  });

  test('not where the report is shared with nobody, and not by a colleague', () => {
    const { office, run } = anOfficeSigned();
    expect(saidIn(sharePackage(office, run))).toMatch(/chưa chia sẻ với tài khoản nào/);
    expect(saidIn(sharePackage(office, run, BINH))).toContain(AN);
    expect(packagesIn(office)).toEqual([]);
    expect(logIn(office).map(({ action }) => action)).not.toContain('Gửi gói số liệu');
  });
});

test('the log is read as before: sending a package is no step of the report', () => {
  const { office, run } = anOfficeSigned({ isShared: true });
  const before = valueIn(office.as(AN).call('lifeOf', run));
  valueIn(sharePackage(office, run));
  const { state, seen } = valueIn(office.as(AN).call('lifeOf', run));
  expect({ state, seen }).toEqual({ state: before.state, seen: before.seen });
  expect(office.file.tables().some(({ name }) => name === LOG_TAB.name)).toBe(true);
});
