import { unaccented } from '../../../src/core/text/unaccented';

test.each([
  ['Hồ sơ đất đai', 'ho so dat dai'],
  ['HỒ SƠ ĐẤT ĐAI', 'ho so dat dai'],
  ['Ủy ban'.normalize('NFD'), 'uy ban'],
  ['Biểu II.06a', 'bieu ii.06a'],
])('«%s» is searched and sorted as «%s»', (text, expected) => expect(unaccented(text)).toBe(expected));
