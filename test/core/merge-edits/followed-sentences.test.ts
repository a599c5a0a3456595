import { linesIn } from '../../builders/docx';
import { aPara, aRawDocx, aRun } from '../../builders/raw-docx';
import { mergedOf } from '../../builders/report-versions';

const doc = (...paragraphs: readonly string[]) => aRawDocx(paragraphs.map((text) => aPara(aRun(text))).join(''));
const [RECEIVED, SOLVED, PENDING] = [
  'Trong kỳ phường tiếp nhận 120 hồ sơ của người dân.',
  'Đã giải quyết 100 hồ sơ, đều đúng hạn.',
  'Còn lại 20 hồ sơ đang được giải quyết trong hạn.',
];
const NEW = [RECEIVED.replace('120', '130'), SOLVED.replace('100', '105'), PENDING.replace('20', '25')] as const;
const merged = (base: Uint8Array, edited: Uint8Array, now: Uint8Array) => {
  const { docx, conflicts, notes } = mergedOf(base, edited, now);
  return { lines: linesIn(docx), conflicts, notes };
};

test('two paragraphs that an officer joined both take their new figures', () => {
  const result = merged(doc(RECEIVED, SOLVED, PENDING), doc(`${RECEIVED} ${SOLVED}`, PENDING), doc(...NEW));
  expect(result).toEqual({ lines: [`${NEW[0]} ${NEW[1]}`, NEW[2]], conflicts: [], notes: [] });
});

test('a paragraph that an officer divided takes its new figures in both parts', () => {
  const result = merged(
    doc(`${RECEIVED} ${SOLVED}`, PENDING),
    doc(RECEIVED, SOLVED, PENDING),
    doc(`${NEW[0]} ${NEW[1]}`, NEW[2]),
  );
  expect(result.lines).toEqual([...NEW]);
  expect(result.conflicts).toEqual([]);
});

test('a sentence moved into another paragraph takes its new figure there', () => {
  const base = doc(`${RECEIVED} ${SOLVED}`, PENDING);
  const result = merged(base, doc(RECEIVED, `${PENDING} ${SOLVED}`), doc(`${NEW[0]} ${NEW[1]}`, NEW[2]));
  expect(result.lines).toEqual([NEW[0], `${NEW[2]} ${NEW[1]}`]);
  expect(result.conflicts).toEqual([]);
});

test('a sentence taken out of a paragraph that stays is in dispute when its figure is new', () => {
  const base = doc(`${RECEIVED} ${SOLVED}`, PENDING);
  const result = merged(base, doc(RECEIVED, PENDING), doc(`${NEW[0]} ${NEW[1]}`, NEW[2]));
  expect(result.lines).toEqual([`${NEW[0]} [Người sửa: (bỏ)] [Bản mới: ${NEW[1]}]`, NEW[2]]);
  expect(result.conflicts).toMatchObject([{ edited: '', now: NEW[1] }]);
});

test('a paragraph taken out stays out, and is told when the new report says it in other words', () => {
  const result = merged(doc(RECEIVED, SOLVED, PENDING), doc(RECEIVED, PENDING), doc(...NEW));
  expect(result.lines).toEqual([NEW[0], NEW[2]]);
  expect(result.notes).toEqual([{ kind: 'withheld', before: SOLVED, now: NEW[1] }]);
  expect(result.conflicts).toEqual([]);
});

test('an edited paragraph that the new report no longer has stays and is marked', () => {
  const own = SOLVED.replace('đều', 'tất cả đều');
  const result = merged(doc(RECEIVED, SOLVED, PENDING), doc(RECEIVED, own, PENDING), doc(NEW[0], NEW[2]));
  expect(result.lines).toEqual([NEW[0], `[Người sửa: ${own}] [Bản mới: (bỏ)]`, NEW[2]]);
  expect(result.conflicts).toMatchObject([{ edited: own, now: '' }]);
});
