import { readWriting, type Writing } from '../../../src/core/assignments/read-writing';
import { nextOrder, paragraphSeen, textOfSection } from '../../../src/core/assignments/section-text';
import { aParagraph, aWorkbook, settings } from '../../builders/tables';

type Typed = Parameters<typeof aParagraph>[0];
const EARLIER = { writtenFor: 'quý I năm 2023' };
const LAST_YEAR = { writtenFor: 'quý II năm 2022' };

const writing = (...typed: readonly Typed[]): Writing =>
  readWriting(aWorkbook({ 'Nội dung': typed.map((one) => aParagraph(one)) }));
const textsOf = (paragraphs: readonly { readonly text: string }[]) => paragraphs.map(({ text }) => text);

describe('the text of a section', () => {
  test('is what is written for this period, in the order that officers gave it, then in that of the rows', () => {
    const { paragraphs, period } = textOfSection(
      'I.1',
      writing(
        { order: 2, text: 'ba' },
        { order: 1, text: 'một', writtenFor: 'quý II năm 2023' },
        { order: 1, text: 'hai' },
        { section: 'I.2', text: 'của mục khác' },
      ),
    );
    expect([period, textsOf(paragraphs)]).toEqual(['quý II năm 2023', ['một', 'hai', 'ba']]);
  });

  test('has the texts of other periods as drafts, the newest row first', () => {
    const { paragraphs, drafts } = textOfSection(
      'I.1',
      writing(
        { text: 'cũ nhất', order: 3, ...LAST_YEAR },
        { text: 'mục khác', section: 'I.2', ...EARLIER },
        { text: 'kỳ trước', order: 1, ...EARLIER },
        { text: 'kỳ này' },
        { text: 'mới nhất', order: 2, ...EARLIER },
      ),
    );
    expect(textsOf(paragraphs)).toEqual(['kỳ này']);
    expect(drafts.map(({ row, text }) => `${row} ${text}`)).toEqual(['6 mới nhất', '4 kỳ trước', '2 cũ nhất']);
  });

  test('tells whose a paragraph is and for which period it was written', () => {
    const { drafts, code, heading } = textOfSection('I.1', writing({ text: 'Đã họp.', author: 'An', ...EARLIER }));
    expect(drafts).toEqual([{ row: 2, text: 'Đã họp.', author: 'An', writtenFor: 'quý I năm 2023' }]);
    expect([code, heading.includes('{{')]).toEqual(['I.1', false]);
  });

  test('of a paragraph for two sections stands under both', () => {
    const shared = writing({ section: 'I.1; I.3', text: 'chung' });
    expect(textsOf(textOfSection('I.1', shared).paragraphs)).toEqual(['chung']);
    expect(textsOf(textOfSection('I.3', shared).paragraphs)).toEqual(['chung']);
  });

  test('names no period and no drafts while the settings tell none', () => {
    const tables = aWorkbook({ 'Cấu hình': settings({ year: null }), 'Nội dung': [aParagraph(EARLIER)] });
    const { period, paragraphs, drafts } = textOfSection('I.1', readWriting(tables));
    expect([period, paragraphs.length, drafts]).toEqual([null, 1, []]);
  });
});

describe('a paragraph that an officer had open', () => {
  const before = { row: 3, text: 'Đã họp.', writtenFor: '' };
  const rowSeen = (...typed: readonly Typed[]) => paragraphSeen(writing(...typed), before)?.row ?? null;

  test('is found where it stood, though another says the same', () => {
    expect(rowSeen({ text: 'Đã họp.' }, { text: 'Đã họp.' })).toBe(3);
  });

  test('is found where it was moved to', () => {
    expect(rowSeen({ text: 'Đã họp.' }, { text: 'Đã kiểm tra.' })).toBe(2);
  });

  test('among the drafts too', () => {
    const draft = writing({ text: 'Đã họp.', ...EARLIER });
    expect(paragraphSeen(draft, { ...before, ...EARLIER })?.row).toBe(2);
  });

  test('is not found when its text or its period was changed, or when it moved and there are two of it', () => {
    expect(rowSeen({ text: 'Đã kiểm tra.' }, { text: 'Đã họp lại.' })).toBeNull();
    expect(rowSeen({ text: 'x' }, { text: 'Đã họp.', writtenFor: 'quý II năm 2023' })).toBeNull();
    expect(rowSeen({ text: 'Đã họp.' }, { text: 'khác' }, { text: 'Đã họp.' })).toBeNull();
  });
});

describe('a new paragraph comes', () => {
  test('after the last of its section, drafts included', () => {
    const written = writing({ order: 2 }, { order: 5, ...EARLIER }, { section: 'I.2', order: 9 });
    expect(nextOrder('I.1', written)).toBe(6);
  });

  test('after one that was put between two others', () => {
    expect(nextOrder('I.1', writing({ order: 2.5 }))).toBe(3);
  });

  test('first in a section without any', () => {
    expect(nextOrder('I.3', writing({ order: 4 }))).toBe(1);
  });
});
