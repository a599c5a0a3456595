import { MADE_TAB } from '../../src/core/workbook/contract/product-tabs';
import { anEntry } from '../builders/entries';
import { anOfficeWithReport, lifeAfter, take, typeInDoc, versionsIn } from '../builders/life-office';
import { AN, BINH, CITY, makeReport, type Office, valueIn } from '../builders/office';

const historyIn = (office: Office, period?: string) => valueIn(office.as(BINH).call('history', period));
const sheetIn = (office: Office, name: string) =>
  office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);

describe('the story of a period', () => {
  const { office, run } = anOfficeWithReport();
  const received = { code: 'HS.MOI', receivedOn: '12/6/2023' };
  valueIn(office.as(BINH).call('saveEntry', anEntry('dossier', received)));
  const second = makeReport(office, BINH);
  typeInDoc(office, 'Phường đã', 'UBND phường đã');
  lifeAfter(take(office, run, { step: 'submitted' }));
  valueIn(
    office.as(AN).call('shareReport', { run, accounts: [CITY], role: 'reader', message: '', reason: 'Bản trình' }),
  );
  const story = historyIn(office);

  test('tells who made, submitted and shared what, in order', () => {
    const told = story.events.map(({ action, officer, result }) => [action, officer, result].join(', '));
    expect(told).toEqual([
      `Tạo báo cáo, ${AN}, Xong`,
      `Mở thư mục báo cáo cho người cùng làm, ${AN}, Xong`,
      `Tạo báo cáo, ${BINH}, Xong`,
      `Mở thư mục báo cáo cho người cùng làm, ${BINH}, Xong`,
      `Trình ký, ${AN}, Xong`,
      `Chia sẻ với cấp trên, ${AN}, Xong`,
    ]);
    expect(story.events.slice(-1)[0]?.remark).toContain(CITY);
  });

  test('tells which figures moved between two reports, after data were edited', () => {
    const [, moved] = story.events.filter(({ action }) => action === 'Tạo báo cáo');
    expect(moved?.moved).toContain('Hồ sơ mới tiếp nhận trong kỳ: 01 → 02');
    expect(story.events[0]?.moved).toEqual([]);
  });

  test('gives every version of the documents back as it was', () => {
    expect(story.versions.map(({ run: of, kind, isWhole }) => [of, kind, isWhole])).toEqual([
      [run, 'bản đã tạo', true],
      [run, 'bản đã sửa', true],
      [second.run, 'bản đã tạo', true],
    ]);
    const [made, edited] = versionsIn(office, run);
    const file = valueIn(office.as(BINH).call('versionFile', run, edited?.checksum ?? ''));
    expect(file.name).toBe('Báo cáo quý II năm 2023 (bản đã sửa).docx');
    expect(Buffer.from(file.base64, 'base64').equals(Buffer.from(edited?.docx ?? []))).toBe(true);
    expect(made?.checksum).not.toBe(edited?.checksum);
  });

  test('lies in a hidden tab, never in front', () => {
    expect(sheetIn(office, MADE_TAB.name)?.isSheetHidden()).toBe(true);
    const active = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();
    expect(active).not.toBe(MADE_TAB.name);
  });
});

test('a version that somebody changed is told and never given', () => {
  const { office, run } = anOfficeWithReport();
  const [version] = versionsIn(office, run);
  sheetIn(office, MADE_TAB.name)?.getRange(2, 6).setValue('MAAAA');
  expect(historyIn(office).versions).toMatchObject([{ isWhole: false }]);
  expect(office.as(AN).call('versionFile', run, version?.checksum ?? '')).toMatchObject({ ok: false });
  expect(office.as(AN).call('versionFile', run, 'K0')).toMatchObject({ ok: false, failure: { kind: 'refused' } });
});

test('a period that the log does not know has no story', () => {
  const { office } = anOfficeWithReport();
  expect(historyIn(office, 'quý I năm 2019')).toMatchObject({ events: [], versions: [], periods: ['quý II năm 2023'] });
});
