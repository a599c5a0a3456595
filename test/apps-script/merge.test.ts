import { SETTINGS } from '../../src/core/workbook/contract/settings';
import { linesIn } from '../builders/docx';
import { asGoogleExports } from '../builders/google-export';
import { anOfficeWithReport, logIn, retyped, typeInDoc, versionsIn, wordFile } from '../builders/life-office';
import {
  anOfficeToMerge,
  anotherDossier,
  docAt,
  documentsIn,
  HANDS,
  mergedIn,
  order,
  previewIn,
} from '../builders/merge-office';
import { AN, BINH, type Office, valueIn } from '../builders/office';

const editsOf = (office: Office, run: string) => valueIn(office.as(AN).call('lifeOf', run)).look?.edits;

describe('what people changed since a report was made', () => {
  test('is nothing in a document that nobody edited, as Google exports it too', () => {
    const { office, run } = anOfficeWithReport();
    expect(editsOf(office, run)).toEqual({ count: 0, shown: [] });
    for (const document of documentsIn(office))
      document.content = asGoogleExports(document.content ?? new Uint8Array());
    expect(editsOf(office, run)).toEqual({ count: 0, shown: [] });
  });

  test('is told with its place, the words before and now', () => {
    const { office, run } = anOfficeWithReport();
    typeInDoc(office, 'Phường đã tiếp nhận', HANDS);
    expect(editsOf(office, run)?.shown).toEqual([
      { where: 'Đoạn 1: sửa', before: 'Phường đã tiếp nhận 01 hồ sơ.', after: `${HANDS} 01 hồ sơ.` },
    ]);
  });

  test('is not known when neither the Sheet nor the document keeps what was made', () => {
    const { office, run } = anOfficeWithReport();
    office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('_Bản')?.clearContents();
    for (const document of documentsIn(office))
      document.content = asGoogleExports(document.content ?? new Uint8Array());
    expect(editsOf(office, run)).toBeNull();
    expect(JSON.stringify(order(office, { run }))).toContain('không còn giữ bản lúc mới tạo');
  });

  test('personal data in it is told with its paragraph, and not quoted', () => {
    const { office, run } = anOfficeWithReport();
    typeInDoc(office, 'Phường đã', 'Ông Nguyễn Văn Mẫu, điện thoại 0905123456, đã nộp. Phường đã');
    const told = valueIn(office.as(AN).call('lifeOf', run)).look?.personalData ?? [];
    expect(told.length).toBeGreaterThan(0);
    for (const line of told) expect(line).toMatch(/Đoạn 1/);
  });
});

describe('new figures into an edited report', () => {
  test('are first shown; nothing is written', () => {
    const { office, run } = anOfficeToMerge();
    const lines = logIn(office).length;
    expect(previewIn(office, run)).toMatchObject({
      edits: { count: 1, shown: [{ after: `${HANDS} 01 hồ sơ.` }] },
      news: { count: 1, shown: [{ before: expect.stringContaining('01'), after: expect.stringContaining('02') }] },
      ...{ taken: 1, conflicts: [], notes: [] },
    });
    expect([logIn(office).length, documentsIn(office).length]).toEqual([lines, 1]);
  });

  test('make a new draft with both; the edited document stays, and the log tells of it', () => {
    const { office, run } = anOfficeToMerge();
    const { made, left } = mergedIn(office, run);
    expect([linesIn(docAt(office, made.url)), left]).toEqual([[`${HANDS} 02 hồ sơ.`], 0]);
    expect(linesIn(documentsIn(office)[0]?.content ?? new Uint8Array())).toEqual([`${HANDS} 01 hồ sơ.`]);
    expect(made.name).toContain('(bản 2)');
    expect(logIn(office).slice(-1)).toMatchObject([
      { run: made.run, action: 'Tạo báo cáo', result: 'Xong', document: made.url, period: 'quý II năm 2023' },
    ]);
    expect(logIn(office).slice(-1)[0]?.remark).toContain(`lần chạy ${run}: giữ 1 chỗ đã sửa, lấy 1 chỗ mới.`);
  });

  test('merged again with nothing changed find nothing to do, and the edits of people are still known', () => {
    const { office, run } = anOfficeToMerge();
    const { made } = mergedIn(office, run);
    expect(versionsIn(office, made.run).map(({ kind }) => kind)).toEqual(['made', 'edited']);
    for (const document of documentsIn(office))
      document.content = asGoogleExports(document.content ?? new Uint8Array());
    const again = previewIn(office, made.run);
    expect(again).toMatchObject({ edits: { count: 1 }, news: { count: 0 }, taken: 0, conflicts: [] });
    expect(editsOf(office, made.run)?.shown[0]?.after).toBe(`${HANDS} 02 hồ sơ.`);
    expect(JSON.stringify(order(office, { run: made.run, seen: again.seen }))).toContain('không có gì mới');
    expect(documentsIn(office)).toHaveLength(2);
  });

  test('come in a second time, over the first merge', () => {
    const { office, run } = anOfficeToMerge();
    const { made } = mergedIn(office, run);
    anotherDossier(office, 'HS.BA');
    const third = mergedIn(office, made.run).made;
    expect(linesIn(docAt(office, third.url))).toEqual([`${HANDS} 03 hồ sơ.`]);
  });

  test.each([
    ['edited', 'Phường đã tiếp nhận khoảng 01 hồ sơ.', 0],
    ['now', 'Phường đã tiếp nhận 02 hồ sơ.', 0],
    ['both', '[Người sửa: Phường đã tiếp nhận khoảng 01 hồ sơ.] [Bản mới: Phường đã tiếp nhận 02 hồ sơ.]', 1],
  ] as const)('a sentence that both changed is told with both wordings; chosen %s', (choice, text, count) => {
    const { office, run } = anOfficeWithReport();
    typeInDoc(office, 'tiếp nhận 01', 'tiếp nhận khoảng 01');
    anotherDossier(office);
    expect(previewIn(office, run).conflicts).toEqual([
      { where: 'Đoạn 1', edited: 'Phường đã tiếp nhận khoảng 01 hồ sơ.', now: 'Phường đã tiếp nhận 02 hồ sơ.' },
    ]);
    const { made, left } = mergedIn(office, run, [choice]);
    expect([linesIn(docAt(office, made.url)), left]).toEqual([[text], count]);
    const standing = 'Đoạn 1 (còn từ lần ghép trước)';
    expect(previewIn(office, made.run)).toMatchObject({ taken: 0, conflicts: Array(count).fill({ where: standing }) });
  });
});

describe('what is refused, with nothing made', () => {
  test('an order on what has changed since it was shown', () => {
    const { office, run } = anOfficeWithReport();
    anotherDossier(office);
    const { seen } = previewIn(office, run);
    typeInDoc(office, 'Phường đã tiếp nhận', HANDS);
    expect(JSON.stringify(order(office, { run, seen }))).toContain('đã thay đổi từ lúc xem trước');
    expect(documentsIn(office)).toHaveLength(1);
    expect(logIn(office).slice(-1)[0]).toMatchObject({ result: 'Từ chối', document: '' });
  });

  test('a colleague who chose no file; with the file it is made in his name', () => {
    const { office, run } = anOfficeWithReport();
    anotherDossier(office);
    expect(JSON.stringify(order(office, { run }, BINH))).toContain(`Chỉ ${AN} đọc được văn bản này`);
    const added = '<w:p><w:r><w:t>Nơi nhận: UBND thành phố.</w:t></w:r></w:p></w:body>';
    const file = wordFile(retyped(documentsIn(office)[0]?.content ?? new Uint8Array(), '</w:body>', added));
    const shown = valueIn(order(office, { run, file }, BINH));
    const seen = shown.kind === 'shown' ? shown.preview.seen : '';
    const outcome = valueIn(order(office, { run, file, seen }, BINH));
    expect(outcome).toMatchObject({ kind: 'made', made: { officer: BINH } });
    if (outcome.kind !== 'made') return;
    const lines = linesIn(docAt(office, outcome.made.url));
    expect(lines).toEqual(['Phường đã tiếp nhận 02 hồ sơ.', 'Nơi nhận: UBND thành phố.']);
  });

  test('a report of another period than that of the Sheet', () => {
    const { office, run } = anOfficeWithReport();
    const settings = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Cấu hình');
    const rows = settings?.getDataRange().getValues() ?? [];
    const at = rows.findIndex(([name]) => name === SETTINGS.periodNumber.header);
    settings?.getRange(at + 1, 2).setValue(1);
    expect(JSON.stringify(order(office, { run }))).toContain(
      'Văn bản là báo cáo quý II năm 2023, bảng tính đang ở quý I năm 2023.',
    );
  });

  test('a report that the log does not know', () => {
    const { office } = anOfficeWithReport();
    expect(JSON.stringify(order(office, { run: 'khong-co' }))).toContain('Không có báo cáo này');
  });

  test('words of hands that repeat the old figure are told before anything is made, and in the log', () => {
    const { office, run } = anOfficeWithReport();
    typeInDoc(office, '01 hồ sơ.', '01 hồ sơ. Như vậy, việc tiếp nhận 01 hồ sơ là ít.');
    anotherDossier(office);
    const { notes, conflicts } = previewIn(office, run);
    expect([notes, conflicts]).toEqual([
      [expect.stringMatching(/^Đoạn 1: .*«01 hồ sơ», báo cáo mới ghi «02 hồ sơ»/)],
      [],
    ]);
    mergedIn(office, run);
    expect(logIn(office).slice(-1)[0]?.remark).toContain('Còn 1 câu viết tay có số của báo cáo cũ');
  });

  test('both wordings of an earlier merge can be settled when nothing else is new', () => {
    const { office, run } = anOfficeWithReport();
    typeInDoc(office, 'tiếp nhận 01', 'tiếp nhận khoảng 01');
    anotherDossier(office);
    const first = mergedIn(office, run).made;
    expect(
      JSON.stringify(order(office, { run: first.run, seen: previewIn(office, first.run).seen, choices: ['both'] })),
    ).toContain('không có gì mới');
    const { made, left } = mergedIn(office, first.run, ['now']);
    expect([linesIn(docAt(office, made.url)), left]).toEqual([['Phường đã tiếp nhận 02 hồ sơ.'], 0]);
  });
});
