import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { expectWellFormed, linesIn, partOf } from '../../builders/docx';
import { aCell, aPara, aRawDocx, aRow, aRun, aTable } from '../../builders/raw-docx';
import { aDossier, aWorkbook, settings } from '../../builders/tables';
import { merged } from '../../builders/templates';

const TABLES = aWorkbook({ 'Hồ sơ': [aDossier()], 'Cấu hình': settings({ recipients: 'Đảng ủy\nHĐND' }) });
const WHO = 'w:id="1" w:author="a" w:date="2023-01-01T00:00:00Z"';
const deleted = (text: string) => `<w:del ${WHO}><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const lostMark = (kind: 'del' | 'moveFrom') => `<w:pPr><w:rPr><w:${kind} ${WHO}/></w:rPr></w:pPr>`;

function printed(body: string): readonly string[] {
  const docx = merged(TABLES, aRawDocx(body));
  expectWellFormed(docx);
  expect(partOf(docx, 'word/document.xml')).not.toMatch(/<w:(ins|del|moveFrom|moveTo)\b|Change\b/);
  return linesIn(docx);
}

describe('a template with tracked changes prints what stands when they are accepted', () => {
  test('a deleted tag is not filled', () => {
    expect(printed(aPara(aRun('Có '), deleted('{{HS_MOI}} và {{HS_X}}'), aRun('{{HS_TIEP_NHAN}}')))).toEqual(['Có 01']);
  });

  test('a tag that was moved away is filled only where it stands now', () => {
    const body = aPara(`<w:moveFrom ${WHO}>${aRun('{{HS_MOI}}')}</w:moveFrom>`, aRun('a')) + aPara(aRun('{{HS_MOI}}'));
    expect(printed(body)).toEqual(['a', '01']);
  });

  test('half a tag that was deleted and written anew', () => {
    expect(printed(aPara(aRun('{{HS_'), deleted('CU'), `<w:ins ${WHO}>${aRun('MOI}}')}</w:ins>`))).toEqual(['01']);
  });

  test.each(['del', 'moveFrom'] as const)('paragraphs joined by a lost mark (%s) are one', (kind) => {
    expect(printed(aPara(lostMark(kind), aRun('Có ')) + aPara(aRun('{{HS_MOI}} hồ sơ')))).toEqual(['Có 01 hồ sơ']);
  });

  test('a paragraph at the end keeps its place though its mark was deleted', () => {
    expect(printed(aPara(aRun('a')) + aPara(lostMark('del'), aRun('{{HS_MOI}}')))).toEqual(['a', '01']);
  });

  test('a deleted row is gone, an inserted one stays', () => {
    const row = (change: string, text: string) =>
      `<w:tr><w:trPr><w:${change} ${WHO}/></w:trPr>${aCell(aPara(aRun(text)))}</w:tr>`;
    expect(printed(aTable(row('del', '{{HS_X}}'), row('ins', '{{HS_MOI}}')))).toEqual(['01', '']);
  });

  test('a table all of whose rows were deleted is gone', () => {
    const row = `<w:tr><w:trPr><w:del ${WHO}/></w:trPr>${aCell(aPara(aRun('a')))}</w:tr>`;
    expect(printed(aTable(row))).toEqual(['']);
  });

  test('how something looked before is gone', () => {
    const look = `<w:rPr><w:b/><w:rPrChange ${WHO}><w:rPr/></w:rPrChange></w:rPr>`;
    expect(printed(aPara(`<w:r>${look}<w:t>{{HS_MOI}}</w:t></w:r>`))).toEqual(['01']);
  });

  test('a list that was inserted as whole paragraphs', () => {
    const inserted = (text: string) =>
      aPara(`<w:pPr><w:rPr><w:ins ${WHO}/></w:rPr></w:pPr>`, `<w:ins ${WHO}>${aRun(text)}</w:ins>`);
    expect(printed(inserted('{{#noi_nhan}}') + inserted('{{dong}}') + inserted('{{/noi_nhan}}'))).toHaveLength(3);
  });
});

test('a report with tracked changes is checked as it stands when they are accepted', () => {
  const body = aPara(aRun('Nhận '), deleted('9'), `<w:ins ${WHO}>${aRun('12')}</w:ins>`, aRun(' hồ sơ'));
  expect(linesOfDocx(aRawDocx(body + aTable(aRow(aCell(aPara(aRun('x')))))))?.map(({ text }) => text)).toEqual([
    'Nhận 12 hồ sơ',
    'x',
  ]);
});
