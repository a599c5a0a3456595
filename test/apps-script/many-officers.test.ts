import { AN, anOfficeWith, BINH, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const KEY = 'cchc.state';
const officer = (index: number) => `nguyenvan${index}.phuongphuoclong@tinh.gov.vn`;
const filled = (count: number, value: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [officer(index), value]));
const unfinished = Array.from({ length: 20 }, (_, index) => {
  return { run: `abcdef${index}`, officer: officer(index), action: 'Tạo báo cáo', startedAt: 1, logRow: 100 + index };
});
const tables = [...aWorkbook({ 'Hồ sơ': [aDossier()] }), aShortTemplate()];

const foldersIn = (office: Office) =>
  office.world.drive.files().filter(({ mimeType }) => mimeType.endsWith('google-apps.folder'));

test('of 300 officers each keeps his folder: one goes on with it, and the others lose nothing', () => {
  const office = anOfficeWith(tables);
  makeReport(office);
  const properties = office.file.as(AN).PropertiesService.getDocumentProperties();
  const own = properties.getProperty(`cchc.officer.${AN}`) ?? '';
  for (let index = 0; index < 300; index++) properties.setProperty(`cchc.officer.${officer(index)}`, own);
  const before = properties.getProperties();
  for (const one of [AN, BINH, AN]) valueIn(office.as(one).call('makeReport'));
  const after = properties.getProperties();
  expect(foldersIn(office).map(({ owner }) => owner)).toEqual([AN, BINH]);
  for (let index = 0; index < 300; index++) {
    expect(after[`cchc.officer.${officer(index)}`]).toBe(before[`cchc.officer.${officer(index)}`]);
  }
});

test.each([
  ['48 officers, of whom 20 had a run killed', { folders: 48, opened: 48, unfinished }],
  ['68 officers', { folders: 68, opened: 68, unfinished: [] }],
])('folders of %s that earlier versions kept in one property stay known', (_, kept) => {
  const office = anOfficeWith(tables);
  makeReport(office);
  const properties = office.file.as(AN).PropertiesService.getDocumentProperties();
  for (const key of properties.getKeys()) if (key.startsWith('cchc.officer.')) properties.deleteProperty(key);
  const [own] = foldersIn(office);
  const folders = { ...filled(kept.folders, 'x'.repeat(33)), [AN]: own?.id ?? '' };
  const opened = filled(kept.opened, 'abcdef12');
  properties.setProperty(KEY, JSON.stringify({ lease: null, unfinished: kept.unfinished, folders, opened }));
  for (let time = 0; time < 2; time++) valueIn(office.as(AN).call('makeReport'));
  expect(foldersIn(office)).toHaveLength(1);
  const { folder: of7, opened: to7 } = JSON.parse(properties.getProperty(`cchc.officer.${officer(7)}`) ?? '{}');
  expect([of7, to7]).toEqual(['x'.repeat(33), 'abcdef12']);
});
