import { DOCUMENT_CHECKS } from '../../../../src/core/checks/documents/document-checks';
import { linesOfText, readReportText } from '../../../../src/core/checks/text/read-report-text';
import { growthOf, MOST_GROWTH } from '../../../builders/growth';

/** A period after the districts, so that every rule has work to do. */
const period = { kind: 'quarter', number: 1, year: 2026 } as const;

function checked(text: string) {
  const subject = { text: { ...readReportText(linesOfText(text)), period }, workbook: null, frozen: [] };
  return DOCUMENT_CHECKS.map(({ check }) => check(subject).length);
}

test.each([
  'UBND huyện ',
  'Nghị định 61/2018 ',
  'Nghị định 118 của ',
  'ban hành Quy chế a ',
  'đang xây dựng quy chế a b c, ',
  'Quyết định số 1/QĐ-UBND ngày 31/02/2024 của UBND huyện về a b c; ',
  'Kế hoạch số 18/KH-UBND ngày 22/01/2024 của UBND xã về a b c.\n',
])('the time grows with the length of «%s» again and again', (unit) => {
  expect(growthOf(unit, 2000, checked)).toBeLessThan(MOST_GROWTH);
});

/** Each unit about another document, so that nothing is left out as a repetition. */
test.each<[string, (number: number) => string]>([
  ['symbols', (n) => `Theo Quyết định số ${n}/QĐ-UBND. `],
  ['days', (n) => `Kế hoạch số 7/KH-UBND ngày ${(n % 28) + 1}/${(n % 12) + 1}/2025 của UBND xã về việc ${n}.\n`],
  ['titles', (n) => `Kế hoạch của UBND tỉnh về phòng cháy khu ${n}.\nKế hoạch số ${n}/KH-UBND về rà soát bến ${n}.\n`],
  [
    'titles of the same words',
    (n) => `Kế hoạch của UBND tỉnh về việc thứ ${n}.\nKế hoạch số ${n}/KH-UBND về việc thứ ${n}.\n`,
  ],
  [
    'abbreviations',
    (n) => `Kế hoạch của UBND tỉnh về PCTN khu ${n}.\nKế hoạch số ${n}/KH-UBND về phòng, chống tham nhũng bến ${n}.\n`,
  ],
  [
    'abbreviations of their own',
    (n) => `Kế hoạch của UBND tỉnh về phòng chống tội phạm ${n}.\nKế hoạch số ${n}/KH-UBND về PCTP bến ${n}.\n`,
  ],
  ['yearly plans', (n) => `Theo Kế hoạch số ${n}/KH-UBND về cải cách khu ${n} năm ${2025 + (n % 2)}.\n`],
  [
    'drafts',
    (n) =>
      `Đang xây dựng Quy chế quản lý bến ${n}. Quyết định số ${n}/QĐ-UBND ngày 05/01/2026 ban hành Quy chế thăm khu ${n}.\n`,
  ],
])('the time grows with the number of documents that differ by their %s', (_, unit) => {
  expect(growthOf(unit, 4000, checked)).toBeLessThan(MOST_GROWTH);
});
