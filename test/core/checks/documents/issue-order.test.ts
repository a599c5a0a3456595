import { aDocument, settings } from '../../../builders/tables';
import { inReport, inWorkbook, only, placesOf } from './subjects';

type Typed = Parameters<typeof aDocument>[0];
const plan = (number: string, issuedOn: string, typed: Typed = {}) =>
  aDocument({ number, symbol: 'KH-UBND', issuedOn, subject: `việc thứ ${number}`, ...typed });
const decision = (number: string, issuedOn: string) => plan(number, issuedOn, { type: 'QĐ', symbol: 'QĐ-UBND' });

function outOfOrder(documents: readonly Typed[], series?: string) {
  const contents = { 'Văn bản': documents.map((typed) => aDocument(typed)) };
  const all = series ? { ...contents, 'Cấu hình': settings({ documentSeries: series }) } : contents;
  return only('document-number-out-of-order', inWorkbook(all));
}

describe('numbers rise with the days of issue', () => {
  const RISING = [
    plan('93', '2023-01-17'),
    plan('94', '2023-01-17'),
    plan('193', '2023-02-09'),
    plan('338', '2023-03-08'),
  ];

  test('in a register in order, in any order of rows', () => {
    expect(outOfOrder([...RISING].reverse())).toEqual([]);
  });

  test('so one number out of order is named once, with both neighbours', () => {
    const found = outOfOrder([...RISING, plan('200', '2023-01-10')]);
    expect(found).toHaveLength(1);
    expect(placesOf(found[0])).toEqual([6, 4, 5]);
    expect(found[0]?.message).toMatch(
      /200\/KH-UBND ngày 10\/01\/2023 .*193\/KH-UBND ngày 09\/02\/2023; .*338\/KH-UBND/,
    );
  });

  test('issuer by issuer, where the office has several', () => {
    const centre = 'Ban chỉ đạo';
    const documents = [
      plan('93', '2023-01-17'),
      plan('94', '2023-02-17'),
      plan('5', '2023-02-01', { issuer: centre }),
      plan('94', '2023-02-03', { issuer: centre }),
    ];
    const contents = { 'Cấu hình': settings({ ownIssuers: centre }), 'Văn bản': documents };
    const found = (rows: readonly Typed[]) =>
      only(
        'document-number-out-of-order',
        inWorkbook({ ...contents, 'Văn bản': rows.map((typed) => aDocument(typed)) }),
      );
    expect(found(documents)).toEqual([]);
    expect(found([...documents, plan('6', '2023-01-05', { issuer: centre })])).toHaveLength(1);
  });

  test('year by year', () => {
    expect(outOfOrder([plan('700', '2022-12-20'), plan('2', '2023-01-05')])).toEqual([]);
  });

  test('for the ward’s own documents alone', () => {
    expect(outOfOrder([plan('93', '2023-01-17'), plan('94', '2023-01-10', { issuer: 'UBND tỉnh Khánh Hòa' })])).toEqual(
      [],
    );
  });

  test.each([
    ['Chung một dãy', 1],
    ['QĐ riêng, còn lại chung', 0],
    ['Mỗi loại một dãy', 0],
  ])('decisions and plans in the series of «%s»', (series, count) => {
    expect(outOfOrder([decision('57', '2023-02-22'), plan('93', '2023-01-17')], series)).toHaveLength(count);
  });

  test.each([
    ['QĐ riêng, còn lại chung', 1],
    ['Mỗi loại một dãy', 0],
  ])('plans and letters in the series of «%s»', (series, count) => {
    const letter = plan('315', '2023-01-10', { type: 'CV', symbol: 'UBND-VP' });
    expect(outOfOrder([letter, plan('93', '2023-01-17')], series)).toHaveLength(count);
  });

  test('but a document with two days, which contradicts itself, is no measure for others', () => {
    expect(outOfOrder([...RISING, plan('94', '2023-03-20')])).toEqual([]);
  });

  test('also in a report by itself', () => {
    const found = inReport(
      'UBND phường đã ban hành Kế hoạch số 93/KH-UBND ngày 18/01/2023 về kiểm tra; Kế hoạch số 94/KH-UBND ngày 17/01/2023.',
    );
    expect(only('document-number-out-of-order', found)).toHaveLength(1);
  });
});

describe('a document is issued on a working day', () => {
  const onDay = (issuedOn: string, typed: Typed = {}) =>
    only('document-issued-on-day-off', inWorkbook({ 'Văn bản': [plan('93', issuedOn, typed)] }));

  test.each([
    ['a Sunday', '2023-02-12', 1],
    ['a Saturday', '2023-02-11', 1],
    ['a day of Tết, by the tab Ngày nghỉ', '2023-01-23', 1],
    ['a Monday', '2023-02-13', 0],
    ['a Saturday worked instead of another day', '2024-05-04', 0],
  ])('%s', (_, issuedOn, count) => expect(onDay(issuedOn)).toHaveLength(count));

  test('whatever other bodies do', () => {
    expect(onDay('2023-02-12', { issuer: 'UBND tỉnh Khánh Hòa' })).toEqual([]);
  });

  test('of a report by itself: weekends are known, and who issued it must be said', () => {
    const said = (issuer: string) => inReport(`Kế hoạch số 208/KH-UBND ngày 12/02/2023 ${issuer} về kiểm tra.`);
    const [found] = only('document-issued-on-day-off', said('của UBND phường'));
    expect(found?.message).toContain('Chủ nhật, ngày 12/02/2023');
    expect(only('document-issued-on-day-off', said(''))).toEqual([]);
  });
});
