import { linesIn } from '../../builders/docx';
import { aCell, aPara, aRawDocx, aRow, aRun } from '../../builders/raw-docx';
import { mergedAs, mergedOf } from '../../builders/report-versions';

const doc = (...lines: readonly string[]) => aRawDocx(lines.map((line) => aPara(aRun(line))).join(''));

const WARD = '- Hồ sơ thuộc thẩm quyền cấp xã: tiếp nhận 890 hồ sơ, đã giải quyết 865 hồ sơ, trễ hạn 10 hồ sơ.';
const CITY = '- Hồ sơ thuộc thẩm quyền cấp tỉnh: tiếp nhận 36 hồ sơ, đã giải quyết 33 hồ sơ, trễ hạn 03 hồ sơ.';
const OTHER = '- Hồ sơ phi địa giới, thuộc địa bàn cấp xã khác: tiếp nhận 36 hồ sơ, không có hồ sơ trễ hạn.';
const LATE = 'Hồ sơ trễ hạn, quá hạn: 14 hồ sơ đã trả kết quả trễ hạn, 04 hồ sơ quá hạn chưa giải quyết.';
const CLOSING =
  'Công tác cải cách hành chính được triển khai theo kế hoạch, có phân công và kiểm tra. Tỷ lệ hồ sơ giải quyết sớm và đúng hạn đạt 98,48% trên số hồ sơ đã giải quyết; tỷ lệ người dân, doanh nghiệp hài lòng đạt 96,2%.';
const BASE = [WARD, CITY, OTHER, LATE, CLOSING];
const renewed = (line: string) => line.replace('890', '895').replace('14 hồ', '16 hồ').replace('98,48', '98,26');
const NEW = BASE.map(renewed) as [string, string, string, string, string];
const merged = (...hands: readonly string[]) => {
  const { docx, conflicts, notes } = mergedOf(doc(...BASE), doc(...hands), doc(...NEW));
  return { lines: linesIn(docx), conflicts: conflicts.map(({ edited, now }) => [edited, now]), notes };
};
const both = (hands: string, now: string) => `[Người sửa: ${hands}] [Bản mới: ${now}]`;

const SHORT = 'Kết quả chung khá tốt, đúng hạn 98,48%, hài lòng 96,2%.';

test.each([
  ['with figures in common', SHORT],
  ['with nothing in common', 'Phường không có gì thêm để nêu ở đây'],
])('a paragraph that was written anew is in dispute with the new one, %s', (_, own) => {
  expect(merged(WARD, CITY, OTHER, LATE, own)).toEqual({
    lines: [...NEW.slice(0, 4), both(own, NEW[4])],
    conflicts: [[own, NEW[4]]],
    notes: [],
  });
});

test('a paragraph that was written anew is nobody’s business when the new report says what the old one said', () => {
  const base = [WARD, CITY, CLOSING];
  const result = mergedOf(doc(...base), doc(WARD, SHORT, CLOSING), doc(renewed(WARD), CITY, CLOSING));
  expect([linesIn(result.docx), result.conflicts]).toEqual([[renewed(WARD), SHORT, CLOSING], []]);
});

test('two paragraphs written for one, and one for two, are one conflict', () => {
  const [one, two] = ['Nhìn chung phường làm tốt', 'Tỷ lệ 98,48% là cao'];
  expect(merged(WARD, CITY, OTHER, LATE, one, two)).toMatchObject({
    lines: [...NEW.slice(0, 4), `[Người sửa: ${one}`, `${two}] [Bản mới: ${NEW[4]}]`],
    conflicts: [[`${one} | ${two}`, NEW[4]]],
  });
  expect(merged(WARD, CITY, OTHER, one)).toMatchObject({
    lines: [...NEW.slice(0, 3), both(one, `${NEW[3]} | ${NEW[4]}`)],
    conflicts: [[one, `${NEW[3]} | ${NEW[4]}`]],
  });
});

test('each choice is carried out: the words of hands alone, or the new paragraph in their place', () => {
  const of = (choice: 'edited' | 'now') =>
    mergedAs({ base: doc(...BASE), edited: doc(WARD, CITY, OTHER, LATE, SHORT), now: doc(...NEW) }, [choice]);
  expect(linesIn(of('edited').docx)).toEqual([...NEW.slice(0, 4), SHORT]);
  expect(linesIn(of('now').docx)).toEqual(NEW);
  expect([of('edited').conflicts, of('now').conflicts]).toEqual([[], []]);
});

test('a line moved below another one is not taken for the line that was deleted there', () => {
  expect(merged(CITY, OTHER, WARD, CLOSING)).toEqual({
    lines: [NEW[1], NEW[2], NEW[0], NEW[4]],
    conflicts: [],
    notes: [{ kind: 'withheld', before: LATE, now: NEW[3] }],
  });
});

test.each([
  ['before', (own: string) => [CITY, OTHER, own, WARD, CLOSING]],
  ['behind', (own: string) => [CITY, OTHER, WARD, own, CLOSING]],
])('a line moved %s one that was written anew keeps its own figures', (_, hands) => {
  const own = 'Có 14 hồ sơ trả muộn và 04 chưa xong';
  const { lines, conflicts } = merged(...hands(own));
  expect(conflicts).toEqual([[own, NEW[3]]]);
  expect(lines).toContain(NEW[0]);
  expect(lines).toContain(both(own, NEW[3]));
});

test('a line moved and reworded a little is known again, though it stands where an unlike one was deleted', () => {
  const own = WARD.replace('tiếp nhận', 'đã tiếp nhận');
  expect(merged(CITY, OTHER, own, CLOSING)).toMatchObject({
    lines: [NEW[1], NEW[2], own.replace('890', '895'), NEW[4]],
    conflicts: [],
  });
});

test('a row written in the place of another one is in dispute, cell by cell', () => {
  const table = (...rows: readonly (readonly string[])[]) =>
    aRawDocx(
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows
        .map((cells) => aRow(...cells.map((cell) => aCell(aPara(aRun(cell))))))
        .join('')}</w:tbl><w:p/>`,
    );
  const head = ['STT', 'Lĩnh vực', 'Tiếp nhận'];
  const of = (count: string) => table(head, ['1', 'Hộ tịch và chứng thực', '12'], ['2', 'Đất đai, xây dựng', count]);
  const own = ['2', 'Gộp các lĩnh vực còn lại của phường', '45 lượt hồ sơ'];
  const hands = table(head, ['1', 'Hộ tịch và chứng thực', '12'], own);
  const { docx, conflicts } = mergedOf(of('45'), hands, of('46'));
  expect(conflicts.map(({ edited, now }) => [edited, now])).toEqual([[own.join(' | '), '2 | Đất đai, xây dựng | 46']]);
  expect(linesIn(docx)).toContain(`[Người sửa: ${own.join(' | ')}] [Bản mới: 2 | Đất đai, xây dựng | 46]`);
});
