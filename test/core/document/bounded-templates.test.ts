import { documentOf } from '../../../src/core/document/document-of';
import { templateProblemText } from '../../../src/core/document/template-wording';
import { aPara, aRawDocx, aRun } from '../../builders/raw-docx';
import { aDocument, anOutlineRow, aTask, aWorkbook } from '../../builders/tables';
import { reportOn } from '../../builders/templates';

const TABLES = aWorkbook({});
const texts = (count: number, text: string) => aPara(aRun(text)).repeat(count);

/** Processor time in milliseconds. */
function costOf(body: string): number {
  const template = aRawDocx(body);
  const before = process.cpuUsage();
  documentOf(reportOn(TABLES), template);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of a few runs, or the first one that is low enough: other work makes a run slower, never quicker. */
function leastCost(body: string, enough: number): number {
  let least = costOf(body);
  for (let more = 0; more < 3 && least >= enough; more += 1) least = Math.min(least, costOf(body));
  return least;
}

describe('a template four times as long costs no more than some six times the work', () => {
  test.each<[string, (count: number) => string]>([
    ['tags', (count) => texts(count, '{{HS_MOI}}')],
    ['tags in one paragraph', (count) => texts(1, '{{HS_MOI}} '.repeat(count))],
    ['unknown tags', (count) => texts(count, '{{HS_X}}')],
    ['tags never closed', (count) => texts(count, '{{HS ')],
    ['conditions', (count) => texts(count, '{{#HS_MOI}}x{{/HS_MOI}}')],
    ['conditions never closed', (count) => texts(count, '{{#HS_MOI}}')],
    ['conditions never opened', (count) => texts(count, '{{/HS_MOI}}')],
    ['braces', (count) => texts(1, '{'.repeat(count))],
    ['braces with spaces', (count) => texts(1, '{ '.repeat(count * 9))],
    [
      'spaces in a tag',
      (count) => texts(1, `{{${' '.repeat(count * 40)}#${' '.repeat(count * 40)}a${' '.repeat(count * 40)}b}}`),
    ],
    ['marks of other software', (count) => texts(count, `«HS_X» {HS_Y} [`)],
    ['insertions', (count) => aPara(`<w:ins w:id="1">${aRun('{{HS_MOI}}')}</w:ins>`.repeat(count))],
    [
      'lost marks of paragraphs',
      (count) => aPara('<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>', aRun('a')).repeat(count),
    ],
    ['fields never ended', (count) => aPara('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(count))],
    [
      'bookmarks of one name',
      (count) => aPara('<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>').repeat(count),
    ],
    ['namespaces', (count) => Array.from({ length: count }, (_, n) => `<w:p xmlns:q${n}="urn:${n}"/>`).join('')],
  ])('%s', (_, body) => {
    costOf(body(200));
    const most = 6 * leastCost(body(600), 0) + 200;
    expect(leastCost(body(2400), most)).toBeLessThan(most);
  });
});

test('a million tags are refused', () => {
  const made = documentOf(reportOn(TABLES), aRawDocx(texts(1, '{{a}}'.repeat(1_000_000))));
  const message = made.kind === 'refused' ? made.problems.map(templateProblemText) : [];
  expect(message).toEqual([expect.stringMatching(/^Mẫu báo cáo: có 1000000 thẻ, nhiều hơn mức 50000 thẻ/)]);
});

test('lists in lists that would print millions of lines are refused before anything is made', () => {
  const tables = aWorkbook({
    'Văn bản': Array.from({ length: 1500 }, (_, index) => aDocument({ number: String(index + 1), symbol: 'KH-UBND' })),
    'Nhiệm vụ': Array.from({ length: 1500 }, () => aTask()),
  });
  const body = texts(1, '{{#van_ban}}{{#nhiem_vu}}x{{/nhiem_vu}}{{/van_ban}}');
  const made = documentOf(reportOn(tables), aRawDocx(body));
  expect(made).toEqual({ kind: 'refused', problems: [{ code: 'report-too-long', place: null }] });
});

test.each([
  ['elements', '<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000)],
  ['tables', '<w:tbl><w:tr><w:tc>'.repeat(1000) + '</w:tc></w:tr></w:tbl>'.repeat(1000)],
])('%s nested by the thousand are refused as damaged', (_, body) => {
  expect(documentOf(reportOn(TABLES), aRawDocx(body))).toMatchObject({ problems: [{ code: 'part-damaged' }] });
});

// As if every section printed the tables of all blocks, a report of some hundred sections would seem too long.
test('a report of many sections is not refused for a long table that one of them has', () => {
  const sections = Array.from({ length: 300 }, (_, index) =>
    anOutlineRow({ code: `I.${index + 1}`, blocks: index === 7 ? 'Văn bản trong kỳ' : 'Kỷ luật; Đào tạo; Đạt chuẩn' }),
  );
  const document = { issuedOn: '2023-04-03', symbol: 'KH-UBND' };
  const documents = Array.from({ length: 1200 }, (_, index) => aDocument({ ...document, number: String(index + 1) }));
  const tables = aWorkbook({ 'Đề cương': sections, 'Văn bản': documents });
  const [open, table, close] = [
    '{{#de_cuong}}{{#cac_khoi}}',
    '{{#la_van_ban_trong_ky}}{{#van_ban_trong_ky}}x{{stt}}y{{/van_ban_trong_ky}}{{/la_van_ban_trong_ky}}',
    '{{/cac_khoi}}{{/de_cuong}}',
  ];
  const made = documentOf(reportOn(tables), aRawDocx(texts(1, `${open}${table}${close}`)));
  expect(made.kind).toBe('merged');
  const everywhere = documentOf(
    reportOn(tables),
    aRawDocx(texts(1, open + table.replace(/la_van_ban_trong_ky/g, 'khoi') + close)),
  );
  expect(everywhere).toEqual({ kind: 'refused', problems: [{ code: 'report-too-long', place: null }] });
});
