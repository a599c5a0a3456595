import { linesOfText, readReportText } from '../../../../src/core/checks/text/read-report-text';
import type { Block } from '../../../../src/core/outline/blocks';
import { markOf, type Outline, type OutlineSection, plainHeading } from '../../../../src/core/outline/outline';
import { SHIPPED_SETS } from '../../../../src/core/outline/sets/shipped-sets';
import { codesIn } from '../../../builders/report-text';

const HEAD = ['BÁO CÁO', 'Công tác quý I năm 2024', 'Kính gửi: Phòng Nội vụ.'];

/** The last line, below these headings. */
function under(...headings: readonly string[]) {
  const { lines } = readReportText(linesOfText([...HEAD, ...headings, 'Phường đã làm xong.'].join('\n')));
  return lines[lines.length - 1];
}

describe('what stands under directions, tasks to come and proposals speaks of the next period', () => {
  test.each([
    [['III. PHƯƠNG HƯỚNG, NHIỆM VỤ']],
    [['V. NHIỆM VỤ TRỌNG TÂM QUÝ II NĂM 2024']],
    [['IV. NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI']],
    [['III. KIẾN NGHỊ, ĐỀ XUẤT:']],
    [['B. PHƯƠNG HƯỚNG', 'I. NỘI DUNG', '1. Cải cách thể chế']],
    [['PHẦN THỨ HAI. PHƯƠNG HƯỚNG, NHIỆM VỤ', '1. Cải cách thể chế']],
    [['III. ĐÁNH GIÁ CHUNG VÀ PHƯƠNG HƯỚNG']],
    [['III. KHÓ KHĂN, VƯỚNG MẮC VÀ KIẾN NGHỊ, ĐỀ XUẤT']],
    [['V. ĐỀ XUẤT, KIẾN NGHỊ: Không có nội dung nào.']],
    [['II. KẾT QUẢ', '3. Một số nhiệm vụ trọng tâm tháng 4']],
    [['Phương hướng, nhiệm vụ quý II']],
    [['II. KẾT QUẢ', 'Trong thời gian tới, phường tập trung các việc sau:']],
    [['II. KẾT QUẢ', 'UBND phường kiến nghị UBND thành phố một số nội dung sau:']],
  ])('%j', (headings) => expect(under(...headings)?.isAhead).toBe(true));

  test.each([
    [['II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ']],
    [['II. KẾT QUẢ THỰC HIỆN PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ I']],
    [['IV. TÌNH HÌNH THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP']],
    [['II. KẾT QUẢ', '4. Tiếp nhận, xử lý phản ánh, kiến nghị']],
    [['II. KẾT QUẢ', '4. Công tác tiếp nhận phản ánh, kiến nghị của người dân']],
    [['IV. KHÓ KHĂN, VƯỚNG MẮC']],
    [['V. NHIỆM VỤ CẤP TRÊN GIAO']],
    [['III. ĐÁNH GIÁ CHUNG VÀ PHƯƠNG HƯỚNG', '1. Kết quả đạt được']],
    [['II. KẾT QUẢ', '1. Phân cấp, phân quyền theo định hướng chung']],
    [['II. KẾT QUẢ', 'Phường đã tiếp nhận 5 phản ánh, kiến nghị:']],
    [['IV. PHƯƠNG HƯỚNG', 'Xong.', 'V. KẾT QUẢ THỰC HIỆN']],
  ])('not under %j', (headings) => expect(under(...headings)?.isAhead).toBe(false));

  test('until the sentence that ends the report', () => {
    expect(under('IV. PHƯƠNG HƯỚNG', 'Xong.', 'Trên đây là báo cáo của UBND phường.')).toMatchObject({
      isAhead: false,
      headings: [],
    });
  });
});

describe('what a section is about is known by the words of its heading, whatever its number', () => {
  test.each([
    [['I. KẾT QUẢ', '4. Cải cách tổ chức bộ máy hành chính'], 'organisation'],
    [['II. KẾT QUẢ', '9. Xây dựng chính quyền điện tử, chính quyền số'], 'digital'],
    [['II. KẾT QUẢ', '2. Cải cách thủ tục hành chính', '2.1. Kiểm soát'], 'procedures'],
    [['II. KẾT QUẢ', '1. Cải cách thủ tục hành chính:', 'c) Thực hiện cơ chế một cửa'], 'procedures'],
    [['II. KẾT QUẢ', '1. Cải cách thể chế: Trong kỳ không ban hành văn bản.'], 'institutions'],
    [['1. Cải cách thủ tục hành chính'], 'procedures'],
    [['I. CHỈ ĐẠO', '5. Thực hiện nhiệm vụ cấp trên giao'], 'steering'],
    [['I. CHỈ ĐẠO', '2. Mô hình, sáng kiến, giải pháp mới'], 'steering'],
    [['III. KẾT QUẢ', '1. Chế độ công vụ', 'd) Đào tạo, bồi dưỡng'], 'civil-service'],
    [['IV. PHƯƠNG HƯỚNG', '1. Cải cách thể chế: tiếp tục rà soát văn bản.'], null],
    [['II. KẾT QUẢ', '3. Việc khác'], null],
    [['II. KẾT QUẢ', 'PHỤ LỤC'], null],
  ])('%j', (headings, subject) => expect(under(...headings)?.subject).toBe(subject));
});

describe('the headings of the outline in force', () => {
  const section = (code: string, heading: string, blocks: readonly Block[] = []): OutlineSection => ({
    code,
    heading,
    blocks,
    whenEmpty: 'awaits',
    periods: [],
  });
  const OUTLINE: Outline = {
    sections: [
      section('I', 'Điều phường đã làm'),
      section('I.1', 'Con người của phường', ['headcount']),
      section('I.2', 'Việc được giao: nhiệm vụ trọng tâm tháng này', ['assigned-tasks']),
      section('I.2.a', 'Kỷ niệm {{ky_bao_cao}}.'),
      section('I.2.b', 'Ngày hội'),
      section('II', 'Điều phường sẽ làm', ['coming-tasks']),
    ],
  };
  const inForce = (...lines: readonly string[]) =>
    readReportText(linesOfText([...HEAD, ...lines, 'Phường đã làm xong.'].join('\n')), OUTLINE).lines;
  const last = (...lines: readonly string[]) => inForce(...lines).at(-1);

  test('say by what is printed under them whether it is to come, and what it is about', () => {
    expect(last('II. ĐIỀU PHƯỜNG SẼ LÀM')).toMatchObject({ isAhead: true });
    expect(last('VII. Điều phường sẽ làm')).toMatchObject({ isAhead: true });
    expect(last('I. ĐIỀU PHƯỜNG ĐÃ LÀM', '2. Việc được giao: nhiệm vụ trọng tâm tháng này')?.isAhead).toBe(false);
    expect(last('I. ĐIỀU PHƯỜNG ĐÃ LÀM', '1. Con người của phường')?.subject).toBe('organisation');
  });

  test('are headings with a mark at their end, and with the period in the place of its tag', () => {
    const lines = inForce('I. ĐIỀU PHƯỜNG ĐÃ LÀM', '1. Con người của phường', 'a) Kỷ niệm quý I năm 2024.');
    expect(lines.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
  });

  test('are no items of a list, though nothing stands under them', () => {
    const lines = ['I. ĐIỀU PHƯỜNG ĐÃ LÀM', '1. Con người của phường', 'a) Ngày hội', 'b) Ngày hội', '2. Việc khác'];
    const headings = inForce(...lines).filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ text }) => text)).toEqual(lines);
  });

  test('that are only a tag make no heading of a line', () => {
    const sections = [section('I', 'Điều phường đã làm'), section('I.1', '{{ky_bao_cao}}')];
    const lines = ['I. ĐIỀU PHƯỜNG ĐÃ LÀM', '1. Nâng cấp đường truyền', '2. Thay hai máy chủ', 'II. HẾT', 'Xong.'];
    const read = readReportText(linesOfText([...HEAD, ...lines].join('\n')), { sections }).lines;
    expect(read.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([lines[0], lines[3]]);
  });
});

describe('every heading of the sets that ship', () => {
  test.each(Object.entries(SHIPPED_SETS))('of %s is a heading of a report made with it', (_, { sections }) => {
    const printed = sections.map((one) => `${markOf(one.code)} ${plainHeading(one)}`);
    const lines = printed.flatMap((heading) => [heading, 'Phường đã làm xong.']);
    const read = readReportText(linesOfText([...HEAD, ...lines].join('\n'))).lines;
    expect(read.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual(printed);
    const ahead = read.filter(({ kind, isAhead }) => kind === 'heading' && isAhead).map(({ text }) => text);
    expect(ahead).toEqual(printed.slice(-2));
    expect(codesIn(...lines)).toEqual([]);
  });
});

test('the headings above a line are told from the farthest to the nearest', () => {
  const line = under('A. PHẦN MỘT', 'I. MỘT', 'Xong.', 'II. HAI', '1. Việc', 'a) Một', '2. Hai', 'b) Không dưới đâu');
  expect(line?.headings).toEqual(['A. PHẦN MỘT', 'II. HAI', '2. Hai', 'b) Không dưới đâu']);
});

describe('items of a list are no headings', () => {
  const TASKS = ['Tổ chức hai lớp tập huấn', 'Nâng cấp đường truyền', 'Đẩy mạnh cải cách tổ chức bộ máy'];
  const numbered = (count: number) => TASKS.slice(0, count).map((task, index) => `${index + 1}. ${task}`);

  test.each<[readonly string[]]>([
    [['II. PHƯƠNG HƯỚNG', ...numbered(2)]],
    [['II. PHƯƠNG HƯỚNG', ...numbered(3), 'III. HẾT', 'Xong.']],
    [['II. PHƯƠNG HƯỚNG', ...numbered(3), 'Trên đây là báo cáo./.']],
    [['II. PHƯƠNG HƯỚNG', ...numbered(2), 'Nơi nhận:', '- Lưu: VT.']],
    [['II. KẾT QUẢ', 'Phường đã làm các việc:', ...numbered(2), 'Ngoài ra không có gì.']],
    [['II. KẾT QUẢ', '1. Việc', 'a) Mua máy tính', 'b) Sửa phòng chờ', '2. Việc khác', 'Xong.']],
  ])('%j', (lines) => expect(codesIn('I. KẾT QUẢ', 'Xong.', ...lines)).not.toContain('heading-empty'));

  test('but headings of the outline without any words are told', () => {
    expect(codesIn('I. ĐÁNH GIÁ', '1. Ưu điểm', '2. Hạn chế', 'II. PHƯƠNG HƯỚNG', 'Xong.')).toEqual([
      'heading-empty',
      'heading-empty',
    ]);
  });
});
