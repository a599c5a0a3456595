import { phraseFinder, phrasesOf, tokensOf } from '../../../../src/core/checks/claims/lexicon/phrases';
import { sentencesOf } from '../../../../src/core/checks/claims/sentences';

describe('a pattern stands for phrases', () => {
  test.each([
    ['tiếp nhận', ['tiếp nhận']],
    ['(đã) tiếp nhận', ['đã tiếp nhận', 'tiếp nhận']],
    ['<giải quyết|xử lý> xong', ['giải quyết xong', 'xử lý xong']],
    ['qua (dịch vụ|mạng)', ['qua dịch vụ', 'qua mạng', 'qua']],
  ])('%s', (pattern, phrases) => expect(phrasesOf(pattern).map((words) => words.join(' '))).toEqual(phrases));
});

test('the longest phrase is found, wherever the lexicon has it', () => {
  const find = phraseFinder({ resolved: ['giải quyết'], late: ['giải quyết trễ hạn'], pending: ['đang giải quyết'] });
  const found = (text: string) => find(tokensOf(text), 0);
  expect(found('Giải quyết trễ hạn 5 hồ sơ')).toEqual({ meaning: 'late', length: 4 });
  expect(found('giải quyết 5 hồ sơ')).toEqual({ meaning: 'resolved', length: 2 });
  expect(found('hồ sơ')).toBeNull();
});

describe('a paragraph is cut into sentences', () => {
  test.each([
    ['Đã tiếp nhận 1.204 hồ sơ. Đã giải quyết 90 hồ sơ.', 2],
    ['UBND TP. Nha Trang giao 12 nhiệm vụ.', 1],
    ['Đạt 88.8%. 12 hồ sơ trễ hạn.', 2],
    ['Đạt yêu cầu. và tiếp tục.', 1],
    ['', 0],
  ])('%s', (text, count) => expect(sentencesOf(text)).toHaveLength(count));

  test('each with its place in it', () => {
    const text = 'Một câu. Hai câu.';
    expect(sentencesOf(text).map(({ start, text: sentence }) => text.slice(start, start + sentence.length))).toEqual([
      'Một câu. ',
      'Hai câu.',
    ]);
  });
});
