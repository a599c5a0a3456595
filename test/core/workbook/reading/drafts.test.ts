import { problemsOf, recordsOf } from '../../../builders/readings';
import { reportIn, sectionOf } from '../../../builders/reports';
import { aParagraph, type Contents, settings } from '../../../builders/tables';

const OTHER = 'quý I năm 2023';
const THIS = 'quý II năm 2023';
const written = (...periods: readonly (string | null)[]): Contents => ({
  'Nội dung': periods.map((writtenFor) => aParagraph({ section: 'I.2', text: `viết cho ${writtenFor}`, writtenFor })),
});

describe('a paragraph written for another period', () => {
  test('stays out of the report, and a warning names its row', () => {
    expect(sectionOf('I.2', written(OTHER, THIS))).toEqual([`viết cho ${THIS}`]);
    expect(problemsOf(written(THIS, OTHER))).toEqual(['warning narrative-for-other-period: Nội dung, 3, Viết cho kỳ']);
  });

  test('is a draft for whoever writes next', () => {
    const { narrative, drafts } = recordsOf(written(OTHER, THIS));
    expect(drafts.map(({ row, text }) => [row, text])).toEqual([[2, `viết cho ${OTHER}`]]);
    expect(narrative.map(({ row }) => row)).toEqual([3]);
  });

  test('is in no list of the report, and none of its tags is looked at', () => {
    const draft = aParagraph({ text: 'Đã nhận {{KHONG_CO}} hồ sơ.', writtenFor: OTHER });
    const { report, problems } = reportIn({ 'Nội dung': [draft] });
    expect(report.lists.noi_dung).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['narrative-for-other-period']);
  });

  test('comes back when the report is again of its period', () => {
    const again = { ...written(OTHER), 'Cấu hình': settings({ periodNumber: 1 }) };
    expect(sectionOf('I.2', again)).toEqual([`viết cho ${OTHER}`]);
  });
});

test('a paragraph without a period serves any, as in workbooks that have no such column', () => {
  expect(sectionOf('I.2', written(null))).toEqual(['viết cho null']);
  expect(problemsOf(written(null))).toEqual([]);
});

test('the period is told however it is spaced and written', () => {
  expect(problemsOf(written(' Quý  II năm 2023'))).toEqual([]);
});

test('a period without a name is told by its days', () => {
  const days = settings({ periodKind: null, periodNumber: null, year: null, from: '2023-04-01', to: '2023-04-14' });
  const contents = { ...written('từ ngày 01/4/2023 đến ngày 14/4/2023', THIS), 'Cấu hình': days };
  expect(recordsOf(contents).drafts.map(({ writtenFor }) => writtenFor)).toEqual([THIS]);
});

test('nothing is left out while the period is unknown', () => {
  const unknown = { ...written(OTHER), 'Cấu hình': settings({ periodKind: null }) };
  expect(recordsOf(unknown).narrative).toHaveLength(1);
});
