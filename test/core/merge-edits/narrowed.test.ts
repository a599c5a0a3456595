import fc from 'fast-check';
import { narrowed } from '../../../src/core/merge-edits/narrowed';
import { runs } from '../../builders/runs';

const OPENING =
  'Trong kỳ báo cáo, Ủy ban nhân dân phường đã chỉ đạo các bộ phận chuyên môn thực hiện nghiêm túc kế hoạch;';
const CLOSING =
  'kết quả được công khai tại trụ sở, trên trang thông tin của phường và gửi về Phòng Nội vụ để tổng hợp chung.';

test('a long paragraph is shown around the words that differ, cut between words', () => {
  const [before, after] = narrowed(`${OPENING} có 12 cuộc; ${CLOSING}`, `${OPENING} có 13 cuộc; ${CLOSING}`);
  expect(before).toBe(after.replace('13', '12'));
  expect(after).toMatch(/^… .* có 13 cuộc; kết quả được công khai .* …$/);
  expect(after.length).toBeLessThan(150);
  for (const word of after.replace(/…/g, '').trim().split(' '))
    expect(`${OPENING} có 13 cuộc; ${CLOSING}`).toContain(word);
});

test('a short paragraph is shown whole', () => {
  expect(narrowed('Phường đã nhận 01 hồ sơ.', 'Phường nhận 02 hồ sơ.')).toEqual([
    'Phường đã nhận 01 hồ sơ.',
    'Phường nhận 02 hồ sơ.',
  ]);
});

test('what differs is always there, whatever the texts are', () => {
  const text = fc.array(fc.constantFrom('phường', 'hồ', 'sơ', '12', 'đã'), { minLength: 1, maxLength: 60 });
  const word = fc.constantFrom('mới', 'thêm nữa', '99');
  fc.assert(
    fc.property(text, text, word, word, (opening, closing, was, is) => {
      const of = (middle: string) => [...opening, middle, ...closing].join(' ');
      const [before, after] = narrowed(of(was), of(is));
      if (was === is) expect(before).toBe(after);
      else expect([before.includes(was), after.includes(is)]).toEqual([true, true]);
    }),
    runs(100),
  );
});
