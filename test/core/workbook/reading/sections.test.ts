import type { Cell } from '../../../../src/core/workbook/contract/cell';
import { readWorkbook } from '../../../../src/core/workbook/reading/read-workbook';
import { problemsOf, recordsOf } from '../../../builders/readings';
import { aDocument, aParagraph, aTask, aWorkbook } from '../../../builders/tables';

/** The codes of the reference report's outline. */
const CODES =
  'I.1 I.2 I.3 II.1.a II.1.b II.2.a II.2.b II.2.c II.2.d II.2.đ II.3.a II.3.b II.3.c II.4.a II.4.b II.4.c II.4.d ' +
  'II.5.a II.5.b II.5.c II.5.d II.6.a II.6.b II.7 II.8 III.1 III.2 IV V';

const paragraphs = (section: Cell) => ({ 'Nội dung': [aParagraph({ section })] });
const printedIn = (section: Cell) => recordsOf(paragraphs(section)).narrative.flatMap(({ sections }) => sections);
const sectionsOf = (section: Cell) => recordsOf({ 'Văn bản': [aDocument({ section })] }).documents?.[0]?.sections;

describe('a section of the report', () => {
  test.each(CODES.split(' '))('%s is known', (code) => {
    expect(printedIn(code)).toEqual([code]);
  });

  test.each([
    ['ii.2.D', 'II.2.d'],
    ['II.2.Đ', 'II.2.đ'],
    [' II.2.d. ', 'II.2.d'],
    ['II.2.đ'.normalize('NFD'), 'II.2.đ'],
  ])('«%s» is %s', (typed, code) => expect(printedIn(typed)).toEqual([code]));
});

describe('the sections of a document or a task', () => {
  test('may be several', () => {
    expect(sectionsOf('II.5.b; II.5.c')).toEqual(['II.5.b', 'II.5.c']);
  });

  test('may be none', () => {
    expect(sectionsOf(null)).toEqual([]);
  });

  test.each(['X', 'II.9', 'Phần I', 3])('that do not exist are named; the row counts: %j', (section) => {
    expect(sectionsOf(section)).toEqual([]);
    expect(problemsOf({ 'Văn bản': [aDocument({ section })] })).toEqual([
      'error section-unknown: Văn bản, 2, Mục báo cáo',
    ]);
    expect(recordsOf({ 'Nhiệm vụ': [aTask({ section })] }).tasks).toHaveLength(1);
    expect(problemsOf({ 'Nhiệm vụ': [aTask({ section })] })).toEqual([
      'error section-unknown: Nhiệm vụ, 2, Mục báo cáo',
    ]);
  });
});

describe('the section of a paragraph', () => {
  test.each(['X', 'II.9', ';', '.', 'X; I.1'])(
    'that cannot be read leaves the paragraph out and is named: «%s»',
    (typed) => {
      expect(recordsOf(paragraphs(typed)).narrative).toEqual([]);
      expect(problemsOf(paragraphs(typed))).toContainEqual(
        expect.stringMatching(/^error .*: Nội dung, 2, Mục báo cáo$/),
      );
    },
  );

  test('may be several: the paragraph belongs to each, once', () => {
    expect(printedIn('I.1; II.2.d; I.1')).toEqual(['I.1', 'II.2.d']);
    expect(problemsOf(paragraphs('I.1; II.2.d'))).toEqual([]);
  });
});

test('of several sections in a cell, those that do not exist are named', () => {
  const { problems } = readWorkbook(aWorkbook({ 'Văn bản': [aDocument({ section: 'I.1; II.9, X' })] }));
  expect(problems.find(({ code }) => code === 'section-unknown')).toMatchObject({ found: 'II.9; X' });
});
