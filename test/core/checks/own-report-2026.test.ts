import { checkReport } from '../../../src/core/checks/check-report';
import { linesOfText } from '../../../src/core/checks/text/read-report-text';
import { documentOf } from '../../../src/core/document/document-of';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { dataMark } from '../../../src/core/report/data-mark';
import { ANNEXES } from '../../../src/core/workbook/contract/settings';
import { office2026, type Staffing } from '../../builders/office-2026';
import { DEFAULT_TEMPLATE, reportIn } from '../../builders/reports';
import { settings } from '../../builders/tables';

function made(staffing: Partial<Staffing>, annexes = '') {
  const contents = office2026(staffing);
  const typed = { periodKind: '9 tháng', periodNumber: '', year: 2026, outlineSet: '2026', annexes };
  const workbook = reportIn({ ...contents, 'Cấu hình': settings(typed) });
  const merged = documentOf(workbook, DEFAULT_TEMPLATE);
  if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
  return { workbook, lines: linesOfDocx(merged.docx) ?? [] };
}

describe('the report of an office of 2026 raises no error', () => {
  test.each<[string, Partial<Staffing>]>([
    ['with viên chức, contracts and one case of discipline', {}],
    ['with more viên chức than civil servants', { publicEmployees: 40, contracts: 21 }],
    ['with one of each', { officials: 1, civilServants: 1, publicEmployees: 1, contracts: 1, dossiers: 31 }],
    ['without any dossier', { dossiers: 0 }],
  ])('%s', (_, staffing) => {
    const { workbook, lines } = made(staffing, Object.values(ANNEXES).join('\n'));
    const beside = { workbook, frozen: [], madeFrom: dataMark(workbook) };
    for (const by of [null, beside, { ...beside, madeFrom: null }]) {
      expect(checkReport(lines, by).filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('and says what the sentences on staff are about', () => {
    const text = made({})
      .lines.map((line) => line.text)
      .join('\n');
    expect(text).toContain('Viên chức (số người làm việc) được giao: 06 người; hiện có 05 người.');
    expect(text).toContain('hợp đồng lao động hiện có: 03 người.');
    expect(text).toContain('bị xử lý kỷ luật trong kỳ: 01 người.');
  });
});

const { workbook } = made({});
const REPORT = ['BÁO CÁO', 'Kết quả cải cách hành chính 9 tháng năm 2026', 'Kính gửi: Sở Nội vụ.', 'II. KẾT QUẢ'];
const found = (heading: string, ...said: readonly string[]) =>
  checkReport(linesOfText([...REPORT, heading, ...said].join('\n')), { workbook, frozen: [], madeFrom: null });
const wrong = (heading: string, ...said: readonly string[]) =>
  found(heading, ...said)
    .filter(({ code }) => /^figure|^rate|^parts|^part-/.test(code))
    .map(({ code }) => code);

const STAFF = '3. Cải cách tổ chức bộ máy, chế độ công vụ';

describe('figures of viên chức and of contracts are those of the workbook', () => {
  test.each<[string, string]>([
    ['those in post', 'Viên chức được giao 06 người; hiện có 07 người.'],
    ['those in post, named behind a semicolon', 'Cán bộ, công chức hiện có 16 người; viên chức hiện có 07 người.'],
    ['the posts given', 'Viên chức (số người làm việc) được giao: 09 người; hiện có 05 người.'],
    ['a sentence of its own', 'Viên chức được giao 06 người. Hiện có 08 người.'],
    ['contracts', 'Lao động hợp đồng hiện có 05 người.'],
    ['posts filled', 'Số viên chức hiện có 04/06 người.'],
    ['officers, told before the others', 'Cán bộ, công chức hiện có 19 người; viên chức hiện có 05 người.'],
    ['officers under a total of all', 'Tổng số hiện có 24 người: 19 cán bộ, công chức, 05 viên chức.'],
  ])('a wrong figure is found: %s', (_, said) => expect(wrong(STAFF, said)).toContain('figure-not-of-workbook'));

  test.each([
    ['Viên chức (số người làm việc) được giao: 06 người; hiện có 05 người.'],
    ['Biên chế viên chức sự nghiệp của phường: giao 06, có mặt 05 người.'],
    ['Số viên chức hiện có 05/06 người; lao động hợp đồng hiện có 03 người.'],
    ['Tổng số hiện có 21 người: 16 cán bộ, công chức, 5 viên chức.'],
    ['Hiện có 21 người, gồm 16 cán bộ, công chức và 05 viên chức; được giao 24 người.'],
    ['Tổng số cán bộ, công chức, viên chức và người lao động hiện có 24 người; trong đó viên chức 05 người.'],
    ['Tổng số người làm việc hiện có 24 người (kể cả viên chức và hợp đồng lao động).'],
    ['Được giao 24 biên chế (18 cán bộ, công chức; 06 viên chức), hiện có 21 người.'],
    ['Cán bộ, công chức hiện có 16 người, viên chức, hợp đồng lao động hiện có 08 người.'],
    ['Bộ phận Một cửa được giao 06 người, hiện có 04 người; viên chức hiện có 05 người.'],
    ['Hiện có 05 viên chức; Trung tâm Phục vụ hành chính công hiện có 02 viên chức và 02 công chức.'],
    ['Tổng số cán bộ, công chức, viên chức hiện có 21 người; được đánh giá xếp loại 20 người.'],
    ['Đơn vị có 05 viên chức; trong kỳ cử 02 người đi bồi dưỡng.'],
  ])('a right one is not: %s', (said) => expect(wrong(STAFF, said)).toEqual([]));

  test('under a heading of their own they need no name', () => {
    expect(wrong('4. Quản lý viên chức', 'Được giao 06 người; hiện có 05 người.')).toEqual([]);
  });
});

describe('documents that direct are not all documents', () => {
  const ALL = 'Trong kỳ đã ban hành 08 văn bản.';

  test.each([
    ['Ủy ban nhân dân phường đã ban hành 04 văn bản chỉ đạo, điều hành.'],
    ['Ban hành 04 văn bản chỉ đạo cải cách hành chính.'],
    ['Đã ban hành 03 văn bản đôn đốc, hướng dẫn các bộ phận.'],
    ['Số văn bản chỉ đạo, điều hành CCHC đã ban hành: 04 văn bản.'],
    ['Đã ban hành 02 văn bản lãnh đạo, chỉ đạo công tác CCHC.'],
    ['Ban hành 01 văn bản chấn chỉnh kỷ luật, kỷ cương hành chính.'],
  ])('%s', (said) => {
    const asserted = found('1. Công tác chỉ đạo', ALL, said).filter(({ confidence }) => confidence !== 'doubtful');
    expect(asserted.filter(({ code }) => code.startsWith('figure'))).toEqual([]);
  });

  test('while a wrong number of all is found', () => {
    expect(wrong('1. Công tác chỉ đạo', 'Trong kỳ đã ban hành 09 văn bản.')).toContain('figure-not-of-workbook');
  });
});

describe('cases of discipline are no dossiers', () => {
  test.each<[string, string]>([
    ['4. Kỷ luật, kỷ cương hành chính', 'Trong kỳ xử lý 01 trường hợp.'],
    ['4. Kỷ luật, kỷ cương hành chính', 'Đã xử lý kỷ luật 01 trường hợp bằng hình thức khiển trách.'],
    [STAFF, 'Đã xử lý kỷ luật 01 trường hợp.'],
    [STAFF, 'Qua kiểm tra kỷ cương hành chính, đã xử lý 01 trường hợp.'],
    [STAFF, 'Phát hiện và xử lý 02 trường hợp vi phạm giờ giấc làm việc.'],
    [STAFF, 'Giải quyết chế độ nghỉ hưu cho 02 trường hợp.'],
    ['2. Cải cách thủ tục hành chính', 'Xử lý 01 trường hợp công chức vi phạm quy trình tiếp nhận hồ sơ.'],
  ])('%s: %s', (heading, said) => expect(wrong(heading, said)).toEqual([]));

  test('while dossiers under the same heading still are', () => {
    expect(wrong('4. Kỷ luật, kỷ cương hành chính', 'Trong kỳ đã giải quyết 11 hồ sơ.')).toContain(
      'figure-not-of-workbook',
    );
  });
});

describe('a rate with its part alone', () => {
  const DIGITISED = '2. Cải cách thủ tục hành chính';

  test('is understood where the workbook holds what it is of', () => {
    expect(workbook.figures.TL_SO_HOA.text).toBe('66,66%');
    expect(wrong(DIGITISED, 'Đã số hóa 80 hồ sơ, đạt 66,66%.')).toEqual([]);
  });

  test('is asked about where nothing gives it', () => {
    expect(wrong(DIGITISED, 'Đã số hóa 80 hồ sơ, đạt 61,37%.')).toEqual(['rate-without-base']);
  });
});
