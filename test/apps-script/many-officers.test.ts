import { AN, anOfficeWith, makeReport, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const KEY = 'cchc.state';
const officer = (index: number) => `nguyenvan${index}.phuongphuoclong@tinh.gov.vn`;
const filled = (count: number, value: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [officer(index), value]));
const unfinished = Array.from({ length: 20 }, (_, index) => {
  return { run: `abcdef${index}`, officer: officer(index), action: 'Tạo báo cáo', startedAt: 1, logRow: 100 + index };
});

test.each([
  ['48 officers, of whom 20 had a run killed', { folders: 48, opened: 48, unfinished }],
  ['68 officers', { folders: 68, opened: 68, unfinished: [] }],
])('the state of %s fits into a property of 9 KB, so that nobody is kept from reports', (_, kept) => {
  const office = anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier()] }), aShortTemplate()]);
  makeReport(office);
  const properties = office.file.as(AN).PropertiesService.getDocumentProperties();
  const state = JSON.parse(properties.getProperty(KEY) ?? '');
  const folders = { ...filled(kept.folders, 'x'.repeat(33)), ...state.folders };
  const opened = { ...filled(kept.opened, 'abcdef12'), ...state.opened };
  properties.setProperty(KEY, JSON.stringify({ lease: null, unfinished: kept.unfinished, folders, opened }));
  valueIn(office.as(AN).call('makeReport'));
  const after = JSON.parse(properties.getProperty(KEY) ?? '');
  expect([after.lease, after.folders]).toEqual([null, folders]);
});
