import { readWorkbook } from '../../../../src/core/workbook/reading/read-workbook';
import { isUnitBody } from '../../../../src/core/workbook/reading/unit-bodies';
import { reportIn } from '../../../builders/reports';
import { aDocument, aWorkbook, settings } from '../../../builders/tables';

const WARD = 'UBND phường Hòa Bình';

test.each([
  'HĐND phường Hòa Bình',
  'Hội đồng nhân dân Phường Hòa Bình',
  'Chủ tịch Ủy ban nhân dân phường Hòa Bình',
  'Văn phòng HĐND và UBND phường Hòa Bình',
  'Trung tâm Phục vụ hành chính công phường Hòa Bình',
])('%s is a body of the unit', (issuer) => expect(isUnitBody(issuer, WARD)).toBe(true));

test.each([
  'UBND phường Hòa Bình',
  'HĐND phường Hòa Bình 2',
  'HĐND xã Hòa Bình',
  'HĐND tỉnh',
  'Đảng ủy phường Hòa Bình',
  'Trung tâm Phục vụ hành chính công',
  '',
])('«%s» is none', (issuer) => expect(isUnitBody(issuer, WARD)).toBe(false));

test('an office that is no UBND has no such bodies', () => {
  expect(isUnitBody('HĐND phường Hòa Bình', 'Phòng Kinh tế phường Hòa Bình')).toBe(false);
  expect(isUnitBody('HĐND ', 'UBND')).toBe(false);
});

describe('documents of the HĐND', () => {
  const council = 'HĐND phường Hòa Bình';
  const documents = [
    aDocument({ issuer: WARD, issuedOn: '2023-04-10' }),
    ...['05', '06'].map((number) =>
      aDocument({ number, symbol: 'NQ-HĐND', type: 'NQ', issuer: council, issuedOn: '2023-04-11' }),
    ),
  ];
  const contents = (ownIssuers: string | null) => ({
    'Cấu hình': settings({ agency: WARD, ownIssuers }),
    'Văn bản': documents,
  });
  const problemsOf = (ownIssuers: string | null) =>
    readWorkbook(aWorkbook(contents(ownIssuers))).problems.filter(({ code }) => code === 'own-issuer-unlisted');

  test('are not counted unless the settings list it, and that is told', () => {
    expect(reportIn(contents(null)).figures.VB_BAN_HANH.value).toBe(1);
    expect(problemsOf(null)).toMatchObject([{ severity: 'warning', issuer: council, count: 2 }]);
  });

  test('are counted where they do, and table and sentence name both issuers', () => {
    expect(problemsOf(council)).toEqual([]);
    const { figures, report } = reportIn(contents(council));
    expect(figures.VB_BAN_HANH.value).toBe(3);
    expect(report.values.get('co_quan_ban_hanh')).toBe(`${WARD} và ${council}`);
    expect(report.sections.flatMap(({ paragraphs }) => paragraphs).join('\n')).toContain(
      `do ${WARD} và ${council} ban hành trong kỳ: 03 văn bản`,
    );
  });

  test('alone are not said to be of the office', () => {
    const { report } = reportIn({ ...contents(council), 'Văn bản': documents.slice(1) });
    expect(report.values.get('co_quan_ban_hanh')).toBe(council);
  });
});
