import { DOCUMENTS_TAB } from '../../src/core/workbook/contract/record-tabs';
import {
  anOfficeWithReport,
  concernsIn,
  issuedIn,
  lifeAfter,
  logIn,
  retyped,
  seenIn,
  take,
  takeBack,
  typeInDoc,
  versionsIn,
  wordFile,
} from '../builders/life-office';
import { AN, BINH, type Office, valueIn } from '../builders/office';

const lastLine = (office: Office) => logIn(office).slice(-1)[0];
const shown = (office: Office, run: string, officer = AN) => valueIn(office.as(officer).call('lifeOf', run));
const failureIn = (answer: { readonly ok: boolean }) => JSON.stringify(answer);

describe('the usual course of a report', () => {
  const { office, run } = anOfficeWithReport();
  const draft = shown(office, run);

  test('begins as a draft, with the next number of the series, the usual symbol and today', () => {
    expect(draft).toMatchObject({ state: 'draft', text: 'Dự thảo', next: ['submitted'], isMaker: true, unread: '' });
    expect(draft.proposal).toEqual({ number: '12', symbol: 'BC-UBND', on: '13/6/2023' });
    const edits = { count: 0, shown: [] };
    expect(draft.look).toEqual({ isChanged: false, edits, differences: [], findings: [], personalData: [] });
  });

  test('is submitted with a click; the log tells who, when, and of which report', () => {
    expect(lifeAfter(take(office, run, { step: 'submitted' }))).toMatchObject({ state: 'submitted', waitsFor: '' });
    expect(lastLine(office)).toMatchObject({
      ...{ action: 'Trình ký', officer: AN, result: 'Xong', report: run, period: 'quý II năm 2023' },
      version: versionsIn(office, run)[0]?.checksum,
    });
  });

  test('is signed with number and day, and stands in the tab of documents by itself', () => {
    const life = lifeAfter(take(office, run, { step: 'signed' }));
    expect(life).toMatchObject({ text: 'Đã ký số 12/BC-UBND ngày 13/6/2023' });
    expect(life.notes).toEqual(['Đã ghi vào tab «Văn bản», dòng 4.']);
    expect(issuedIn(office)).toEqual(['KH 11 KH-UBND', 'BC 10 BC-UBND', 'BC 12 BC-UBND']);
  });

  test('is sent: to whom and when', () => {
    const life = lifeAfter(take(office, run, { step: 'sent' }));
    expect(life.text).toBe('Đã gửi ngày 13/6/2023');
    expect(life.standing.slice(-1)).toMatchObject([{ recipients: 'UBND thành phố; Phòng Nội vụ', officer: AN }]);
  });

  test('comes back with remarks, which every officer sees', () => {
    lifeAfter(take(office, run, { step: 'returned' }, BINH));
    expect(shown(office, run)).toMatchObject({ state: 'returned', next: ['submitted'] });
    expect(shown(office, run).standing.slice(-1)).toMatchObject([{ remark: 'Thiếu số liệu mục II.5', officer: BINH }]);
  });

  test('is told with its state in the panel', () => {
    const { reports } = valueIn(office.as(BINH).call('panelState'));
    expect(reports[0]).toMatchObject({ run, life: 'Bị trả lại ngày 13/6/2023' });
  });

  test('kept no second copy of a document that nobody changed', () => {
    expect(versionsIn(office, run).map(({ kind }) => kind)).toEqual(['made']);
  });
});

describe('taking a step back', () => {
  test('needs a reason, which is in the log, and restores the step before', () => {
    const { office, run } = anOfficeWithReport();
    lifeAfter(take(office, run, { step: 'submitted' }));
    const order = { run, step: 'submitted', seen: seenIn(office, run), reason: ' ' } as const;
    expect(failureIn(office.as(BINH).call('takeBackStep', order))).toContain('Hãy nêu lý do rút lại.');
    expect(valueIn(takeBack(office, run, 'submitted', BINH)).state).toBe('draft');
    expect(lastLine(office)).toMatchObject({ action: 'Rút lại bước Trình ký', officer: BINH, remark: 'Ghi nhầm' });
  });

  test('of a signing takes its row out of the documents, and the number is free again', () => {
    const { office, run } = anOfficeWithReport();
    lifeAfter(take(office, run, { step: 'submitted' }));
    lifeAfter(take(office, run, { step: 'signed' }));
    expect(valueIn(takeBack(office, run, 'signed')).notes).toEqual([
      'Đã xóa dòng 4 của tab «Văn bản» mà bước Ký đã ghi.',
    ]);
    expect(issuedIn(office)).toEqual(['KH 11 KH-UBND', 'BC 10 BC-UBND']);
    expect(shown(office, run).proposal.number).toBe('12');
    lifeAfter(take(office, run, { step: 'signed', number: '13' }));
    expect(issuedIn(office).slice(2)).toEqual(['BC 13 BC-UBND']);
  });

  test('of a signing leaves a row that was changed since, and says so', () => {
    const { office, run } = anOfficeWithReport();
    lifeAfter(take(office, run, { step: 'submitted' }));
    lifeAfter(take(office, run, { step: 'signed' }));
    const sheet = office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName(DOCUMENTS_TAB.name);
    sheet?.getRange(4, 6).setValue('Báo cáo khác');
    expect(valueIn(takeBack(office, run, 'signed')).notes.join()).toContain('nên giữ nguyên');
    expect(issuedIn(office)).toHaveLength(3);
  });
});

describe('what is refused', () => {
  test('a step that does not follow, in words', () => {
    const { office, run } = anOfficeWithReport();
    expect(failureIn(take(office, run, { step: 'sent' }))).toContain(
      'Báo cáo đang ở bước «Dự thảo» nên chưa ghi được bước «Gửi báo cáo».',
    );
    expect(shown(office, run).state).toBe('draft');
  });

  test('the second of two officers who press at once, who is told what the first did', () => {
    const { office, run } = anOfficeWithReport();
    const seen = seenIn(office, run);
    lifeAfter(take(office, run, { step: 'submitted', seen }));
    expect(failureIn(take(office, run, { step: 'submitted', seen }, BINH))).toContain(`${AN} đã ghi «Trình ký» lúc`);
    expect(logIn(office).filter(({ action, result }) => action === 'Trình ký' && result === 'Xong')).toHaveLength(1);
  });

  test('a number that is in use, with its row', () => {
    const { office, run } = anOfficeWithReport();
    lifeAfter(take(office, run, { step: 'submitted' }));
    expect(failureIn(take(office, run, { step: 'signed', number: '10' }))).toContain('đã có ở dòng 3');
    expect(concernsIn(take(office, run, { step: 'signed', number: '11' })).join()).toContain('đã dùng cho 11/KH-UBND');
    expect(issuedIn(office)).toHaveLength(2);
    expect(shown(office, run).state).toBe('submitted');
  });

  test('a report that the log does not know, and a file that is no .docx', () => {
    const { office, run } = anOfficeWithReport();
    expect(failureIn(take(office, 'khong-co', { step: 'submitted' }))).toContain('Không có báo cáo này');
    const file = { name: 'anh.docx', base64: Buffer.from('ảnh').toString('base64') };
    expect(failureIn(take(office, run, { step: 'submitted', file }))).toContain('«anh.docx» không phải tệp Word');
  });
});

test('the same order that comes again finds its step taken: one line, one row', () => {
  const { office, run } = anOfficeWithReport();
  const first = { step: 'submitted', seen: seenIn(office, run) } as const;
  lifeAfter(take(office, run, first));
  expect(lifeAfter(take(office, run, first)).state).toBe('submitted');
  const signing = { step: 'signed', seen: seenIn(office, run) } as const;
  lifeAfter(take(office, run, signing));
  expect(lifeAfter(take(office, run, signing)).state).toBe('signed');
  expect(issuedIn(office)).toHaveLength(3);
  expect(logIn(office).filter(({ report }) => report === run)).toHaveLength(2);
});

describe('the document', () => {
  test('that was changed before it was submitted is kept as it was submitted', () => {
    const { office, run } = anOfficeWithReport();
    typeInDoc(office, 'Phường đã tiếp nhận', 'UBND phường tiếp nhận');
    expect(shown(office, run).look?.isChanged).toBe(true);
    lifeAfter(take(office, run, { step: 'submitted' }));
    expect(versionsIn(office, run).map(({ kind }) => kind)).toEqual(['made', 'edited']);
  });

  test('in which a figure was typed over is told against the workbook', () => {
    const { office, run } = anOfficeWithReport();
    typeInDoc(office, 'tiếp nhận 01 hồ sơ', 'tiếp nhận 05 hồ sơ');
    expect(shown(office, run).look?.differences.join()).toMatch(/văn bản .*05.*, bảng tính 01/);
  });

  test('that was changed after it was signed is sent only for a reason, and kept as it was sent', () => {
    const { office, run } = anOfficeWithReport();
    lifeAfter(take(office, run, { step: 'submitted' }));
    lifeAfter(take(office, run, { step: 'signed' }));
    typeInDoc(office, 'Phường', 'Phường ta');
    expect(concernsIn(take(office, run, { step: 'sent' }))).toEqual(['Văn bản đã thay đổi sau bước «Ký».']);
    expect(shown(office, run).state).toBe('signed');
    lifeAfter(take(office, run, { step: 'sent', reason: 'Sửa lỗi chính tả' }));
    expect(lastLine(office)?.remark).toContain('Sửa lỗi chính tả');
    expect(versionsIn(office, run).map(({ kind }) => kind)).toEqual(['made', 'sent']);
  });

  test('with personal data is asked about', () => {
    const { office, run } = anOfficeWithReport();
    typeInDoc(office, 'Phường đã', 'Ông Nguyễn Văn Mẫu, điện thoại 0905123456, đã nộp. Phường đã');
    expect(concernsIn(take(office, run, { step: 'submitted' })).length).toBeGreaterThan(0);
  });

  test('waits for its maker when a colleague takes the step, and says so; opened by the maker it is read', () => {
    const { office, run } = anOfficeWithReport();
    expect(shown(office, run, BINH)).toMatchObject({ isMaker: false, look: null });
    expect(shown(office, run, BINH).unread).toContain(`chỉ ${AN} mở được từ đây`);
    typeInDoc(office, 'Phường đã', 'Phường ta đã');
    expect(lifeAfter(take(office, run, { step: 'submitted' }, BINH))).toMatchObject({
      state: 'submitted',
      waitsFor: AN,
    });
    expect(valueIn(office.as(AN).call('readWaiting', run, 'submitted')).waitsFor).toBe('');
    expect(versionsIn(office, run).map(({ kind }) => kind)).toEqual(['made', 'edited']);
    expect(lastLine(office)).toMatchObject({ action: 'Đọc văn bản của bước Trình ký', officer: AN });
    expect(shown(office, run, BINH).state).toBe('submitted');
  });

  test('chosen as a file by a colleague is kept', () => {
    const { office, run } = anOfficeWithReport();
    const added = '<w:p><w:r><w:t>Nơi nhận: UBND thành phố.</w:t></w:r></w:p></w:body>';
    const docx = retyped(versionsIn(office, run)[0]?.docx ?? new Uint8Array(), '</w:body>', added);
    lifeAfter(take(office, run, { step: 'submitted', file: wordFile(docx) }, BINH));
    expect(Buffer.from(versionsIn(office, run)[1]?.docx ?? []).equals(Buffer.from(docx))).toBe(true);
    const other = retyped(retyped(docx, 'Phường đã tiếp nhận', 'Kế hoạch'), 'Nơi nhận', 'Căn cứ');
    const asked = take(office, run, { step: 'signed', file: wordFile(other, 'ke-hoach.docx') }, BINH);
    expect(concernsIn(asked).join()).toContain('«ke-hoach.docx» khác hẳn báo cáo');
  });

  test('that Google does not give is asked for as a file', () => {
    const { office, run } = anOfficeWithReport();
    for (const file of office.world.drive.files()) file.content = new Uint8Array(10 * 1024 * 1024 + 1);
    expect(failureIn(take(office, run, { step: 'submitted' }))).toContain('Hoặc chọn tệp .docx');
    expect(shown(office, run).unread).toContain('10 MB');
  });
});

test('submitting and sending take, together, at most four round trips more than a report takes', () => {
  const { office, run } = anOfficeWithReport();
  const calls = (work: () => unknown) => {
    office.world.calls.reset();
    work();
    return office.world.calls.total;
  };
  const report = calls(() => valueIn(office.as(AN).call('makeReport')));
  const submitted = calls(() => lifeAfter(take(office, run, { step: 'submitted' })));
  lifeAfter(take(office, run, { step: 'signed' }));
  const sent = calls(() => lifeAfter(take(office, run, { step: 'sent' })));
  expect(submitted + sent).toBeLessThanOrEqual(Math.min(report, 35) + 4);
  expect([submitted, sent]).toEqual([11, 11]);
});
