import { linesOfDocx } from '../../src/core/document/docx-lines';
import { asGoogleExports } from '../builders/google-export';
import { retyped } from '../builders/life-office';
import { docAt, documentsIn, mergedIn, previewIn } from '../builders/merge-office';
import { AN, anOfficeAtWork, makeReport } from '../builders/office';

const textOf = (docx: Uint8Array) =>
  (linesOfDocx(docx) ?? []).map(({ text }) => text.trim()).filter((text) => text !== '');

test('the report of a whole ward, edited and exported by Google, becomes the one made anew with the edit in it', () => {
  const office = anOfficeAtWork();
  const { run } = makeReport(office);
  const [document] = documentsIn(office);
  if (!document) throw new Error('no document');
  const whole = document.content ?? new Uint8Array();
  document.content = asGoogleExports(retyped(whole, 'Nơi nhận', 'Kính gửi các nơi nhận'));
  const dossiers = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Hồ sơ');
  const count = dossiers?.getLastRow() ?? 0;
  // Dossiers of all its months were entered twice, and are taken out again.
  for (const share of [0.9, 0.7, 0.5]) dossiers?.deleteRows(Math.floor(count * share), 30);
  const preview = previewIn(office, run);
  expect(preview).toMatchObject({ edits: { count: 1 }, conflicts: [], notes: [] });
  expect(preview.news.count).toBeGreaterThan(5);
  const { made } = mergedIn(office, run);
  const anew = docAt(office, makeReport(office).url);
  expect(textOf(docAt(office, made.url))).toEqual(
    textOf(anew).map((text) => text.replace('Nơi nhận', 'Kính gửi các nơi nhận')),
  );
});
