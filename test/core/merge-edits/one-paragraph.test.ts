import { expectWellFormed, linesIn } from '../../builders/docx';
import { AROUND_RUNS, type AroundRuns, aPara, aRawDocx, aRun } from '../../builders/raw-docx';
import { mergedOf } from '../../builders/report-versions';

const doc = (text: string) => aRawDocx(aPara(aRun(text)));
const merged = (base: string, edited: string, now: string) => {
  const { docx, conflicts } = mergedOf(doc(base), doc(edited), doc(now));
  return [linesIn(docx).join('\n'), conflicts.length] as const;
};

const BASE = 'Trong kỳ phường tiếp nhận 120 hồ sơ của người dân. Đã giải quyết 100 hồ sơ, đạt 83,3%.';
const NOW = 'Trong kỳ phường tiếp nhận 130 hồ sơ của người dân. Đã giải quyết 104 hồ sơ, đạt 80%.';

test('words apart from a new figure are both there', () => {
  const hands = BASE.replace('Trong kỳ', 'Từ đầu kỳ').replace('của người dân', 'của tổ chức, cá nhân');
  expect(merged(BASE, hands, NOW)).toEqual([
    'Từ đầu kỳ phường tiếp nhận 130 hồ sơ của tổ chức, cá nhân. Đã giải quyết 104 hồ sơ, đạt 80%.',
    0,
  ]);
});

test.each([
  ['another figure in its place', BASE.replace('120', '125')],
  ['a word right before it', BASE.replace('120', 'khoảng 120')],
  ['a word right behind it', BASE.replace('120', '120 bộ')],
  ['the word before it', BASE.replace('nhận 120', 'được 120')],
  ['the sentence without it', BASE.replace('tiếp nhận 120 hồ sơ', 'không thống kê')],
])('a new figure and %s dispute their sentence, and only that', (_, hands) => {
  const [own = ''] = hands.split(/(?<=dân\.) /);
  const [text, conflicts] = merged(BASE, hands, NOW);
  expect([text, conflicts]).toEqual([
    `[Người sửa: ${own}] [Bản mới: Trong kỳ phường tiếp nhận 130 hồ sơ của người dân.] Đã giải quyết 104 hồ sơ, đạt 80%.`,
    1,
  ]);
});

test('what both changed alike is no dispute', () => {
  expect(merged(BASE, BASE.replace('120', '130'), NOW)).toEqual([NOW, 0]);
});

test('sentences that both add stand one behind the other, those of hands first', () => {
  const hands = `${BASE} Người dân hài lòng về kết quả.`;
  expect(merged(BASE, hands, `${NOW} Còn lại 26 hồ sơ.`)).toEqual([
    `${NOW} Người dân hài lòng về kết quả. Còn lại 26 hồ sơ.`,
    0,
  ]);
});

test('the last word of a sentence and the first one of the next are of two sentences', () => {
  const hands = BASE.replace('người dân.', 'công dân!');
  expect(merged(BASE, hands, NOW.replace('Đã giải quyết', 'Phường giải quyết'))).toEqual([
    NOW.replace('người dân.', 'công dân!').replace('Đã giải quyết', 'Phường giải quyết'),
    0,
  ]);
});

test('a sentence that the new report no longer has goes when nobody changed it', () => {
  const [first = ''] = NOW.split(/(?<=dân\.) /);
  expect(merged(BASE, BASE.replace('Trong kỳ', 'Từ đầu kỳ'), first)).toEqual([
    first.replace('Trong kỳ', 'Từ đầu kỳ'),
    0,
  ]);
});

test.each(Object.keys(AROUND_RUNS) as AroundRuns[])('a figure in %s is renewed where it is', (around) => {
  const [before, after] = BASE.split('120') as [string, string];
  const edited = aRawDocx(aPara(aRun(before), AROUND_RUNS[around](aRun('120')), aRun(after)));
  const { docx, conflicts } = mergedOf(doc(BASE), edited, doc(NOW));
  expect([linesIn(docx).join(''), conflicts]).toEqual([NOW, []]);
  expectWellFormed(docx);
});
