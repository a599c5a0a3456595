import { editsSince } from '../../../src/core/merge-edits/edits-since';
import { editText } from '../../../src/core/merge-edits/merge-wording';
import { aCell, aPara, aRawDocx, aRow, aRun, aTable } from '../../builders/raw-docx';
import { opened } from '../../builders/report-versions';

const edits = (before: string, after: string) =>
  editsSince(opened(aRawDocx(before)).story, opened(aRawDocx(after)).story);
const para = (text: string) => aPara(aRun(text));
const table = (...rows: readonly (readonly string[])[]) =>
  aTable(...rows.map((cells) => aRow(...cells.map((text) => aCell(para(text))))));

const FIRST = 'Trong kỳ phường tiếp nhận 120 hồ sơ của người dân.';
const SECOND = 'Đã giải quyết 100 hồ sơ, đều đúng hạn.';
const HEADING = 'II. KẾT QUẢ THỰC HIỆN';

test.each([
  ['a space is doubled', 'tiếp  nhận 120'],
  ['a space does not break', 'tiếp\u00a0nhận 120'],
  ['letters are composed otherwise', 'tiếp nhận 120'.normalize('NFD')],
  ['a soft hyphen is put in', 'tiếp nh\u00adận 120'],
])('it is no edit when %s', (_, text) => {
  expect(edits(para(FIRST), para(FIRST.replace('tiếp nhận 120', text)))).toEqual([]);
});

test('it is no edit when quotation marks are bent, a line is broken softly, or runs are cut', () => {
  const before = para('Phong trào "Chính quyền thân thiện" của phường.');
  const after = aPara(
    aRun('Phong trào “Chính'),
    '<w:r><w:t> quyền</w:t><w:br/><w:t>thân thiện” của phường.</w:t></w:r>',
  );
  expect(edits(before, after)).toEqual([]);
});

test('an edit is told with its place, the words before and the words now', () => {
  const found = edits(
    para(HEADING) + para(FIRST) + para(SECOND),
    para(HEADING) + para(FIRST) + para(SECOND.replace('đều', 'tất cả')),
  );
  expect(found.map(editText)).toEqual([
    'đoạn 3, mục «II. KẾT QUẢ THỰC HIỆN»: sửa «Đã giải quyết 100 hồ sơ, đều đúng hạn.» → «Đã giải quyết 100 hồ sơ, tất cả đúng hạn.»',
  ]);
});

test('paragraphs written, taken out and moved are told as such', () => {
  const others = [1, 2, 3].map((number) => para(`Nội dung số ${number} của phần này ở phường ta.`)).join('');
  const own = para('Phường tổ chức hai buổi đối thoại.');
  expect(
    edits(others + para(FIRST) + para(SECOND), para(SECOND) + others + own).map(({ kind, before, after }) => [
      kind,
      before,
      after,
    ]),
  ).toEqual([
    ['moved', SECOND, SECOND],
    ['added', '', 'Phường tổ chức hai buổi đối thoại.'],
    ['removed', FIRST, ''],
  ]);
});

test('a cell that was changed is told by table, row and column; a row is known by what it says', () => {
  const before = table(
    ['1', 'Kế hoạch kiểm tra', '10'],
    ['2', 'Kế hoạch tuyên truyền', '20'],
    ['3', 'Quyết định kiện toàn', '30'],
  );
  const after = table(['1', 'Kế hoạch kiểm tra', '10'], ['3', 'Quyết định kiện toàn Ban Chỉ đạo', '30']);
  expect(edits(before, after).map(editText)).toEqual([
    'bảng 1, dòng 2, cột 2: sửa «Quyết định kiện toàn» → «Quyết định kiện toàn Ban Chỉ đạo»',
    'bảng 1, dòng 2, cột 1: bỏ «2 | Kế hoạch tuyên truyền | 20»',
  ]);
});
