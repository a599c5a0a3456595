import fc from 'fast-check';
import { CHOICES, type Choice } from '../../../src/core/merge-edits/choices';
import { expectWellFormed, linesIn } from '../../builders/docx';
import { aCell, aPara, aRawDocx, aRow, aRun } from '../../builders/raw-docx';
import { mergedAs, opened } from '../../builders/report-versions';
import { runs } from '../../builders/runs';

const doc = (...lines: readonly string[]) => aRawDocx(lines.map((line) => aPara(aRun(line))).join(''));
const FIRST = 'Trong kỳ phường tiếp nhận 120 hồ sơ của người dân.';
const SECOND = 'Đã giải quyết 100 hồ sơ, đạt 83,3% số tiếp nhận.';
const THIRD = 'Phường còn tổ chức 05 buổi đối thoại với nhân dân.';
const BASE = doc(FIRST, `${SECOND} ${THIRD}`);
const HANDS = ['Từ đầu kỳ phường nhận khoảng 120 hồ sơ của người dân.', 'Đã giải quyết đúng 100 hồ sơ, đạt 83,3%.'];
const NEWS = [FIRST.replace('120', '130'), 'Đã giải quyết 104 hồ sơ, đạt 80% số tiếp nhận.'];
const EDITED = doc(HANDS[0] ?? '', `${HANDS[1]} ${THIRD}`);
const NOW = doc(NEWS[0] ?? '', `${NEWS[1]} ${THIRD.replace('05', '06')}`);
const both = (at: number) => `[Người sửa: ${HANDS[at]}] [Bản mới: ${NEWS[at]}]`;

const chosen = (choices: readonly Choice[]) => mergedAs({ base: BASE, edited: EDITED, now: NOW }, choices);
const wording: Readonly<Record<Choice, (at: number) => string | undefined>> = {
  edited: (at) => HANDS[at],
  now: (at) => NEWS[at],
  both,
};

test('each conflict takes the wording that was chosen for it; what nobody disputes is taken all the same', () => {
  const choice = fc.constantFrom(...CHOICES);
  fc.assert(
    fc.property(choice, choice, (one, other) => {
      const { docx, conflicts } = chosen([one, other]);
      expect(linesIn(docx)).toEqual([wording[one](0), `${wording[other](1)} ${THIRD.replace('05', '06')}`]);
      expect(conflicts).toHaveLength([one, other].filter((each) => each === 'both').length);
      expectWellFormed(docx);
    }),
    runs(20),
  );
});

test('without a choice both wordings stay, and the conflicts are told in the order of the choices', () => {
  expect(chosen([]).conflicts.map(({ edited, now }) => [edited, now])).toEqual([
    [HANDS[0], NEWS[0]],
    [HANDS[1], NEWS[1]],
  ]);
  expect(chosen(['now']).conflicts.map(({ edited }) => edited)).toEqual([HANDS[1]]);
});

test('choosing what hands wrote everywhere still makes the new report the one that the document was made as', () => {
  const carrying = opened(chosen(['edited', 'edited']).docx);
  const again = mergedAs({ base: NOW, edited: carrying.docx, now: NOW }, []);
  expect([again.taken, again.conflicts, again.docx]).toEqual([0, [], carrying.docx]);
});

describe('a paragraph that hands edited and the new report no longer has', () => {
  const lines = [FIRST, 'Phường đã khen thưởng 12 cá nhân có sáng kiến cải cách.', SECOND];
  const edited = doc(FIRST, 'Phường đã khen thưởng 12 cá nhân, tập thể có sáng kiến cải cách.', SECOND);
  const of = (choices: readonly Choice[]) =>
    mergedAs({ base: doc(...lines), edited, now: doc(FIRST, SECOND) }, choices);

  test('stays as it is, goes, or stays marked', () => {
    const [, own] = linesIn(edited);
    expect(linesIn(of(['edited']).docx)).toEqual([FIRST, own, SECOND]);
    expect(linesIn(of(['now']).docx)).toEqual([FIRST, SECOND]);
    expect(linesIn(of(['both']).docx)).toEqual([FIRST, `[Người sửa: ${own}] [Bản mới: (bỏ)]`, SECOND]);
    expect([of(['edited']), of(['now']), of([])].map(({ conflicts }) => conflicts.length)).toEqual([0, 0, 1]);
  });

  test('the last one of a cell goes and leaves the cell with the paragraph that it needs', () => {
    const table = (...inside: readonly string[]) =>
      aRawDocx(
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${aRow(
          aCell(aPara(aRun('Kết quả thực hiện nhiệm vụ'))),
          aCell(inside.map((line) => aPara(aRun(line))).join('') || '<w:p/>'),
        )}</w:tbl><w:p/>`,
      );
    const own = lines[1] ?? '';
    const { docx } = mergedAs({ base: table(own), edited: table(own.replace('12', '13')), now: table() }, [
      'now',
      'now',
    ]);
    expect(linesIn(docx).join(' ')).not.toContain('khen thưởng');
    expectWellFormed(docx);
  });
});
