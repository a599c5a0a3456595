import { aCell, aPara, aRawDocx, aRow, aRun } from '../../builders/raw-docx';
import { mergedOf } from '../../builders/report-versions';

const doc = (...lines: readonly string[]) => aRawDocx(lines.map((line) => aPara(aRun(line))).join(''));
const BASE = [
  'Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, phường báo cáo kết quả 6 tháng đầu năm 2026 như sau:',
  '- Tổng số hồ sơ tiếp nhận: 5.424 hồ sơ, gồm 33 hồ sơ kỳ trước chuyển sang và 5.391 hồ sơ mới tiếp nhận.',
  '- Đã giải quyết: 921 hồ sơ, trong đó sớm và đúng hạn 907 hồ sơ, trễ hạn 14 hồ sơ; quá hạn 04 hồ sơ.',
  '- Tỷ lệ giải quyết sớm và đúng hạn: 98,48% (907/921 hồ sơ đã giải quyết).',
  'Phường đã tổ chức 05 buổi đối thoại, có 14 hồ sơ mẫu được trưng bày tại Trung tâm.',
] as const;
const NEWS: Readonly<Record<string, string>> = {
  '5.424': '5.430',
  '5.391': '5.397',
  '921': '925',
  '907': '909',
  'hạn 14': 'hạn 16',
  'quá hạn 04': 'quá hạn 05',
  '98,48%': '98,27%',
};
const renewed = (line: string) => line.replace(new RegExp(Object.keys(NEWS).join('|'), 'g'), (old) => NEWS[old] ?? old);
const NOW = BASE.map(renewed);

/** What is told after people put lines behind those of the report. */
const told = (...added: readonly string[]) => toldOf([...BASE, ...added]);
const toldOf = (hands: readonly string[], [base, now]: readonly [readonly string[], readonly string[]] = [BASE, NOW]) =>
  mergedOf(doc(...base), doc(...hands), doc(...now)).notes.flatMap((note) =>
    note.kind === 'stale' ? note.figures.map(({ was, now }) => [was, now]) : [],
  );

test.each([
  ['Như vậy phường tiếp nhận 5.424 hồ sơ, tăng so với kỳ trước.', [['5.424 hồ sơ', '5.430 hồ sơ']]],
  ['Tổng cộng 5424 hồ sơ đã đến phường.', [['5424 hồ sơ', '5.430 hồ sơ']]],
  ['Kết quả đạt 98,48% là mức cao.', [['98,48%', '98,27%']]],
  [
    'Có 14 hồ sơ trễ hạn, 04 hồ sơ quá hạn cần rút kinh nghiệm.',
    [
      ['14 hồ sơ', '16 hồ sơ'],
      ['04 hồ sơ', '05 hồ sơ'],
    ],
  ],
  [
    'Trong 921 hồ sơ có 907 hồ sơ đúng hạn.',
    [
      ['921 hồ sơ', '925 hồ sơ'],
      ['907 hồ sơ', '909 hồ sơ'],
    ],
  ],
])('a sentence of hands repeats figures of the old report: %s', (line, figures) => {
  expect(told(line)).toEqual(figures);
});

test.each([
  ['a day and the number of a document', 'Căn cứ Nghị định số 921/2020/NĐ-CP ngày 14/9/2026 và Công văn số 907/UBND.'],
  ['a small count of other things', 'Phường khen thưởng 04 cá nhân, 14 tập thể.'],
  ['a figure that the new report still says of the same', 'Phường trưng bày 14 hồ sơ mẫu tại Trung tâm.'],
  ['a figure that did not change', 'Trong đó 33 hồ sơ kỳ trước chuyển sang, 05 buổi đối thoại.'],
  ['a figure of the new report', 'Phường tiếp nhận 5.430 hồ sơ.'],
  ['a figure of people’s own', 'Phường đã hướng dẫn 1.234 lượt người.'],
  ['a mark of a list', '14. Phường tiếp tục thực hiện kế hoạch.'],
])('no notice of %s', (_, line) => {
  expect(told(line)).toEqual([]);
});

test('the second half of a paragraph that people split is told, the first one is in dispute', () => {
  const [before, behind] = BASE[2].split('; ') as [string, string];
  const [first, second] = before.split(', trễ') as [string, string];
  const hands = [...BASE.slice(0, 2), `${first}.`, `Số trễ${second}; ${behind}`, ...BASE.slice(3)];
  const { conflicts, notes } = mergedOf(doc(...BASE), doc(...hands), doc(...NOW));
  expect(conflicts).toHaveLength(1);
  expect(notes).toMatchObject([
    {
      kind: 'stale',
      place: { paragraph: 4 },
      text: `Số trễ${second}; ${behind}`,
      figures: [
        { was: '14 hồ sơ', now: '16 hồ sơ' },
        { was: '04 hồ sơ', now: '05 hồ sơ' },
      ],
    },
  ]);
});

test('a sentence added inside a paragraph is told, with the sentence alone', () => {
  const own = 'Cả năm ước đạt trên mức 98,48% này.';
  const hands = BASE.map((line, at) => (at === 4 ? `${line} ${own}` : line));
  const { notes, conflicts } = mergedOf(doc(...BASE), doc(...hands), doc(...NOW));
  expect([conflicts, notes]).toMatchObject([[], [{ text: own, figures: [{ was: '98,48%', now: '98,27%' }] }]]);
});

test('what the new report no longer says at all is told without a new figure', () => {
  const now = NOW.filter((_, at) => at !== 3);
  expect(toldOf([...BASE, 'Tỷ lệ 98,48% là mức cao.'], [BASE, now])).toEqual([['98,48%', null]]);
});

test('figures in a conflict and sentences that were followed are told there alone', () => {
  const rewritten = BASE.map((line, at) => (at === 3 ? 'Nhìn chung 98,48% là tốt' : line));
  const joined = [...BASE.slice(0, 2), `${BASE[2]} ${BASE[3]}`, BASE[4]];
  expect([toldOf(rewritten), toldOf(joined)]).toEqual([[], []]);
});

test('a row that people added repeats what the row of the report says', () => {
  const table = (...rows: readonly (readonly string[])[]) =>
    aRawDocx(
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows
        .map((cells) => aRow(...cells.map((cell) => aCell(aPara(aRun(cell))))))
        .join('')}</w:tbl><w:p/>`,
    );
  const rows = (count: string) => [
    ['Lĩnh vực', 'Tiếp nhận'],
    ['Đất đai, xây dựng', count],
    ['Hộ tịch', '12'],
  ];
  const hands = table(...rows('45'), ['Riêng đất đai, xây dựng của phường cũ', '45']);
  const { notes } = mergedOf(table(...rows('45')), hands, table(...rows('46')));
  expect(notes).toMatchObject([{ kind: 'stale', figures: [{ was: '45', now: '46' }] }]);
});
