import { readFileSync } from 'node:fs';
import { fromByteArray } from 'base64-js';
import { failingCallsOf, MODES } from '../builders/faults';
import { AN, anOfficeWith, BINH, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate, aTemplate } from '../builders/templates';

const FAILING = failingCallsOf('templates');
const DOCUMENT = 'application/vnd.google-apps.document';
const base64 = async (...paragraphs: string[]) => fromByteArray(await aTemplate(paragraphs));
const anOffice = () => anOfficeWith(aWorkbook({ 'Hồ sơ': [aDossier()] }));
const use = (office: Office, name: string, content: string, officer = AN) =>
  office.as(officer).call('useTemplateFile', name, content);
const documents = ({ world }: Office) =>
  world.drive.files().filter(({ mimeType, trashed }) => mimeType === DOCUMENT && !trashed);

test.each(MODES)(
  'putting a template in force while one service call fails leaves a whole one, and the next try succeeds (%s)',
  async (mode) => {
    const office = anOffice();
    const [first, second] = [await base64('Mẫu một {{HS_TIEP_NHAN}}'), await base64('Mẫu hai {{HS_TIEP_NHAN}}')];
    valueIn(use(office, 'mau-1.docx', first));
    for (const [n, hit] of FAILING.each(office, mode, () => use(office, 'mau-2.docx', second))) {
      expect({ n, hit, damaged: valueIn(office.as(AN).call('templateState')).damaged }).toEqual({
        n,
        hit,
        damaged: [],
      });
      expect(valueIn(use(office, 'mau-1.docx', first)).current?.name).toBe('mau-1.docx');
    }
  },
);

test.each(MODES)('opening the template as a document while one call fails leaves no stray document (%s)', (mode) => {
  const office = anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier()] }), aShortTemplate()]);
  makeReport(office);
  const before = documents(office).length;
  for (const [n, hit] of FAILING.each(office, mode, () => office.as(AN).call('editTemplate'))) {
    expect({ n, hit, again: office.as(AN).call('editTemplate').ok }).toEqual({ n, hit, again: true });
    makeReport(office);
  }
  const reports = documents(office).filter(({ name }) => name.startsWith('Báo cáo CCHC')).length;
  expect(documents(office).length - reports).toBe(1);
  expect(reports).toBeGreaterThanOrEqual(before);
});

test('a template in force serves every officer and is used by the report', async () => {
  const office = anOffice();
  valueIn(use(office, 'mau.docx', await base64('Phường đã tiếp nhận {{HS_TIEP_NHAN}} hồ sơ')));
  makeReport(office, BINH);
  const docx = Buffer.from(documents(office)[0]?.content ?? []);
  expect(docx.equals(readFileSync('src/template/default-template.docx'))).toBe(false);
  expect(valueIn(office.as(BINH).call('reportFile')).base64.length).toBeGreaterThan(100);
  expect(valueIn(office.as(BINH).call('templateState')).current?.name).toBe('mau.docx');
});

test('a template with mistakes is refused with all of them, and the one before stays', async () => {
  const office = anOffice();
  const answer = use(office, 'sai.docx', await base64('{{HS_SAI}}', '{{#van_ban}}'));
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(answer.ok ? [] : answer.failure.details).toHaveLength(2);
  expect(valueIn(office.as(AN).call('templateState')).current).toBeNull();
});

test('one step back and the built-in template are one call away', async () => {
  const office = anOffice();
  valueIn(use(office, 'mau-1.docx', await base64('Một')));
  valueIn(use(office, 'mau-2.docx', await base64('Hai')));
  expect(valueIn(office.as(AN).call('restoreTemplate', 'previous')).current?.name).toBe('mau-1.docx');
  const builtIn = valueIn(office.as(AN).call('restoreTemplate', 'built-in'));
  expect([builtIn.current, builtIn.previous?.name]).toEqual([null, 'mau-1.docx']);
});

test('the document that was opened for editing comes back as the template', () => {
  const office = anOffice();
  expect(valueIn(office.as(AN).call('editTemplate')).draftUrl).toContain('docs.google.com');
  expect(valueIn(office.as(AN).call('useEditedTemplate')).current?.name).toBe('Mẫu sửa trên Google Tài liệu');
  expect(makeReport(office).url).not.toBe('');
});

test.each(MODES)('the Word file for download needs no Drive and survives a failing call (%s)', (mode) => {
  const office = anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier()] }), aShortTemplate()]);
  for (const [n, hit] of FAILING.each(office, mode, () => office.as(AN).call('reportFile'))) {
    expect({ n, hit, again: office.as(AN).call('reportFile').ok }).toEqual({ n, hit, again: true });
  }
  expect(documents(office)).toEqual([]);
});
