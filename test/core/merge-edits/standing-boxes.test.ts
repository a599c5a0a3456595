import type { Choice } from '../../../src/core/merge-edits/choices';
import { expectWellFormed, linesIn } from '../../builders/docx';
import { aPara, aRawDocx, aRun } from '../../builders/raw-docx';
import { mergedAs } from '../../builders/report-versions';

const doc = (...lines: readonly string[]) => aRawDocx(lines.map((line) => aPara(aRun(line))).join(''));
const OPENING = 'Trong kỳ, phường làm việc đủ các buổi trong tuần.';
const of = (count: string) => `Phường đã tiếp nhận ${count} hồ sơ của người dân.`;
const CLOSING = 'Phường còn tổ chức 05 buổi đối thoại với nhân dân.';
const report = (count: string) => doc(OPENING, `${OPENING} ${of(count)} ${CLOSING}`, CLOSING);
const OWN = 'Phường đã tiếp nhận khoảng 120 hồ sơ của người dân.';
const box = (now: string, own = OWN) => `[Người sửa: ${own}] [Bản mới: ${now}]`;
const around = (inside: string) => [OPENING, `${OPENING} ${inside} ${CLOSING}`, CLOSING];
const boxed = doc(...around(box(of('130'))));
const again = (now: string, choices: readonly Choice[] = [], edited = boxed) => {
  const result = mergedAs({ base: report('130'), edited, now: report(now) }, choices);
  expectWellFormed(result.docx);
  return { ...result, lines: linesIn(result.docx) };
};

test('a box that nobody settled is told with its place and both wordings, and stays byte for byte', () => {
  const { docx, conflicts, taken } = again('130');
  expect(conflicts).toEqual([
    { place: { paragraph: 2, cell: null, heading: null }, edited: OWN, now: of('130'), isStanding: true },
  ]);
  expect([docx, taken]).toEqual([boxed, 0]);
});

test('a box of which the sentence is new again is renewed, and not put into another one', () => {
  const { lines, conflicts } = again('140');
  expect(lines).toEqual(around(box(of('140'))));
  expect(conflicts).toMatchObject([{ edited: OWN, now: of('140'), isStanding: false }]);
});

test('a figure far from what people changed in the sentence is no reason to forget the other wording', () => {
  const hands = doc(...around(box(of('130'), 'Trong kỳ, Phường đã nhận 130 hồ sơ của người dân.')));
  const { lines } = again('140', [], hands);
  expect(lines).toEqual(around(box(of('140'), 'Trong kỳ, Phường đã nhận 130 hồ sơ của người dân.')));
});

test('news elsewhere in the paragraph and the document leave the box as it is', () => {
  const now = doc(OPENING, `${OPENING} ${of('130')} ${CLOSING.replace('05', '06')}`, CLOSING.replace('05', '06'));
  const { docx, conflicts } = mergedAs({ base: report('130'), edited: boxed, now }, []);
  expect(linesIn(docx)).toEqual(around(box(of('130'))).map((line) => line.replace('05', '06')));
  expect(conflicts).toMatchObject([{ edited: OWN, now: of('130'), isStanding: true }]);
});

test('a wording that the new report says too settles its box', () => {
  const own = of('140');
  const { lines, conflicts } = again('140', [], doc(...around(box(of('130'), own))));
  expect([lines, conflicts]).toEqual([around(own), []]);
});

test.each([
  ['edited', around(OWN)],
  ['now', around(of('130'))],
  ['both', around(box(of('130')))],
] as const)('a box that stands can be settled: %s', (choice, lines) => {
  const result = again('130', [choice]);
  expect([result.lines, result.conflicts.length]).toEqual([lines, choice === 'both' ? 1 : 0]);
});

describe('a sentence that people took out', () => {
  const gone = doc(...around('[Người sửa: (bỏ)] [Bản mới: Phường đã tiếp nhận 130 hồ sơ của người dân.]'));

  test('keeps its box where it stood, or has it renewed', () => {
    const more = doc(OPENING, `${OPENING} ${of('130')} ${CLOSING}`, CLOSING.replace('05', '06'));
    const kept = mergedAs({ base: report('130'), edited: gone, now: more }, []);
    expect(linesIn(kept.docx)).toEqual(linesIn(gone).with(2, CLOSING.replace('05', '06')));
    expect(kept.conflicts).toMatchObject([{ edited: '', now: of('130'), isStanding: true }]);
    expect(again('140', [], gone).lines).toEqual(around(box(of('140'), '(bỏ)')));
  });

  test.each([
    ['edited', `${OPENING} ${CLOSING}`],
    ['now', `${OPENING} ${of('130')} ${CLOSING}`],
  ] as const)('can be settled: %s', (choice, line) => {
    expect(again('130', [choice], gone).lines).toEqual([OPENING, line, CLOSING]);
  });
});

test('a box inside another one, as it was written formerly, becomes one box', () => {
  const nested = doc(...around(`[Người sửa: ${box(of('125'))}] [Bản mới: ${of('130')}]`));
  expect(again('130', [], nested).conflicts).toMatchObject([{ edited: OWN, now: of('130') }]);
  expect(again('140', [], nested).lines).toEqual(around(box(of('140'))));
});

describe('paragraphs that people wrote in the place of another one', () => {
  const HANDS = ['Nhìn chung mọi việc đều tốt', 'Ai cũng khen phường làm nhanh'];
  const [first, second] = HANDS as [string, string];
  const wide = doc(OPENING, `[Người sửa: ${first}`, `${second}] [Bản mới: ${of('130')}]`, CLOSING);
  const made = (count: string) => doc(OPENING, of(count), CLOSING);
  const of2 = (now: string, choices: readonly Choice[] = []) =>
    mergedAs({ base: made('130'), edited: wide, now: made(now) }, choices);

  test('are told while their box stands, and renewed when the other one is new again', () => {
    expect(of2('130').docx).toEqual(wide);
    expect(of2('130').conflicts).toMatchObject([{ edited: HANDS.join(' | '), now: of('130'), isStanding: true }]);
    expect(linesIn(of2('140').docx)).toEqual(linesIn(wide).map((line) => line.replace('130', '140')));
    expect(of2('140').conflicts).toMatchObject([{ isStanding: false }]);
  });

  test('can be settled', () => {
    expect(linesIn(of2('130', ['edited']).docx)).toEqual([OPENING, ...HANDS, CLOSING]);
    expect(linesIn(of2('130', ['now']).docx)).toEqual([OPENING, of('130'), CLOSING]);
  });
});

test('a paragraph that the new report dropped keeps its box, and goes when that is chosen', () => {
  const dropped = doc(OPENING, `[Người sửa: ${OWN}] [Bản mới: (bỏ)]`, CLOSING);
  const of3 = (choices: readonly Choice[]) =>
    mergedAs({ base: doc(OPENING, CLOSING), edited: dropped, now: doc(OPENING, CLOSING.replace('05', '06')) }, choices);
  expect(linesIn(of3([]).docx)).toEqual([...linesIn(dropped).slice(0, 2), CLOSING.replace('05', '06')]);
  expect(of3([]).conflicts).toMatchObject([{ edited: OWN, now: '', isStanding: true }]);
  expect(linesIn(of3(['now']).docx).join('')).not.toContain(OWN);
});
