import fc from 'fast-check';
import { workbookText } from '../../../../src/core/checks/text/workbook-text';
import { reportOf } from '../../../../src/core/report/make-report';
import { workbooks } from '../../../builders/arbitraries';
import { dayOn, daysLater, weekdayOn } from '../../../builders/days';
import { reportIn } from '../../../builders/reports';
import { runs } from '../../../builders/runs';
import { sampleTables } from '../../../builders/sample';
import { aDocument, aParagraph } from '../../../builders/tables';
import { codesOf, findingsOf, inWorkbook, only, textOf } from './subjects';

const SUBJECTS = [
  'kiểm tra, xử lý văn bản quy phạm pháp luật năm 2023',
  'kiện toàn Ban Chỉ đạo chuyển đổi số phường',
  'ban hành Quy chế chi tiêu nội bộ',
  'tuyên truyền cải cách hành chính năm 2023',
  'theo dõi tình hình thi hành pháp luật',
  'phòng, chống dịch bệnh mùa hè',
];

interface Issued {
  readonly step: number;
  readonly type: 'KH' | 'QĐ';
  readonly about: number;
}

const issues = fc.array(
  fc.record({
    step: fc.integer({ min: 0, max: 4 }),
    type: fc.constantFrom<'KH' | 'QĐ'>('KH', 'QĐ'),
    about: fc.nat(SUBJECTS.length - 1),
  }),
  { minLength: 2, maxLength: 25 },
);

/** Documents issued on working days from 20 February 2023 on, numbered in order. */
function register(issued: readonly Issued[]) {
  let day = '2023-02-20';
  return issued.map(({ step, type, about }, index) => {
    day = daysLater(day, step);
    while ([0, 6].includes(weekdayOn(day))) day = daysLater(day, 1);
    const subject = SUBJECTS[about] as string;
    return aDocument({
      number: String(index + 11),
      symbol: `${type}-UBND`,
      type,
      issuedOn: day,
      subject,
      section: 'I.1',
    });
  });
}

test('a register in order has nothing to be said of, neither in its tab nor in the report made of it', () => {
  fc.assert(
    fc.property(
      issues.filter((issued) => issued.reduce((sum, { step }) => sum + step, 0) < 40),
      (issued) => {
        const workbook = reportIn({ 'Văn bản': register(issued) });
        const paragraphs = workbook.report.sections.flatMap((section) => section.paragraphs);
        const text = textOf(...paragraphs);
        expect(findingsOf({ text: workbookText(workbook), workbook, frozen: [] })).toEqual([]);
        expect(findingsOf({ text, workbook: null, frozen: [] })).toEqual([]);
        expect(findingsOf({ text, workbook, frozen: [] })).toEqual([]);
      },
    ),
    runs(40),
  );
});

test('a day changed in the narrative is always found, with both places', () => {
  fc.assert(
    fc.property(issues, fc.nat(), fc.integer({ min: 1, max: 20 }), (issued, pick, shift) => {
      const documents = register(issued);
      const { number, symbol, issuedOn, subject } = documents[pick % documents.length] as (typeof documents)[0];
      const [year, month, date] = daysLater(String(issuedOn), shift).split('-');
      const text = `Theo văn bản số ${number}/${symbol} ngày ${date}/${month}/${year} của UBND phường về ${subject}.`;
      const found = inWorkbook({ 'Văn bản': documents, 'Nội dung': [aParagraph({ text })] });
      const [twice] = only('document-two-days', found);
      expect(twice?.places.map(({ sheet }) => sheet)).toEqual(['Văn bản', 'Nội dung']);
    }),
    runs(40),
  );
});

test('no random workbook without numbers contradicts itself', () => {
  fc.assert(
    fc.property(workbooks({ damaged: false, repeated: false }), (contents) => {
      expect(inWorkbook(contents).filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    runs(10),
  );
});

test('the sample has the slips of the reference report that no workbook can mend', () => {
  const workbook = reportOf(sampleTables(), dayOn('2023-06-13'));
  const found = findingsOf({ text: workbookText(workbook), workbook, frozen: [] });
  expect(codesOf(found)).toEqual(['document-row-incomplete', 'official-letter-without-unit', 'plan-of-earlier-year']);
  expect(found.map(({ places }) => places[0]?.text.split(/ ngày|:/)[0])).toEqual([
    'Nghị quyết 08/2019/NQ-HĐND',
    'Công văn 315/UBND',
    'Quyết định 45/QĐ-UBND',
  ]);
});
