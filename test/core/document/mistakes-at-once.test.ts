import { documentOf } from '../../../src/core/document/document-of';
import { linesIn } from '../../builders/docx';
import { aCell, aPara, aRawDocx, aRow, aRun, aTable } from '../../builders/raw-docx';
import { aWorkbook } from '../../builders/tables';
import { merged, reportOn } from '../../builders/templates';

const TABLES = aWorkbook({});
const texts = (...lines: readonly string[]) => lines.map((line) => aPara(aRun(line))).join('');

function briefly(body: string): readonly string[] {
  const made = documentOf(reportOn(TABLES), aRawDocx(body));
  const problems = made.kind === 'refused' ? made.problems : [];
  return problems.map((one) => {
    const closing = 'closing' in one ? `/${one.closing}` : '';
    return `${one.code} ${'tag' in one ? one.tag : ''}${closing} ${one.place?.paragraph}`;
  });
}

describe('every mistake of the ends of lists is told, whatever stands before it', () => {
  const CROSSED = '{{#khoan_muc}}{{#la_tong}}{{/khoan_muc}}{{/la_tong}}';

  test.each([
    [
      'a list left open, then two that cross',
      ['{{#nhiem_vu}}x', CROSSED, '{{SAI}}'],
      ['loop-unclosed nhiem_vu 1', 'loop-mismatched la_tong/khoan_muc 2', 'tag-unknown SAI 3'],
    ],
    [
      'an end too many, then two that cross',
      ['{{/van_ban}}', CROSSED],
      ['loop-unopened van_ban 1', 'loop-mismatched la_tong/khoan_muc 2'],
    ],
    [
      'two that cross, twice',
      [CROSSED, CROSSED],
      ['loop-mismatched la_tong/khoan_muc 1', 'loop-mismatched la_tong/khoan_muc 2'],
    ],
    [
      'one left open in another',
      ['{{#van_ban}}', '{{#HS_MOI}}', '{{/van_ban}}', '{{/nhan_su}}'],
      ['loop-unclosed HS_MOI 2', 'loop-unopened nhan_su 4'],
    ],
    [
      'an end of another name, then a wrong tag in a list',
      ['{{#van_ban}}a{{/nhiem_vu}}', '{{#nhan_su}}{{SAI}}{{/nhan_su}}'],
      ['loop-mismatched van_ban/nhiem_vu 1', 'tag-unknown SAI 2'],
    ],
    [
      'three that cross',
      ['{{#HS_MOI}}{{#HS_TRE_HAN}}{{#van_ban}}', '{{/HS_MOI}}{{/HS_TRE_HAN}}{{/van_ban}}'],
      ['loop-mismatched van_ban/HS_MOI 1', 'loop-mismatched HS_TRE_HAN/HS_MOI 1'],
    ],
    ['an empty tag and a stray end of a tag', ['{{}}', 'HS_MOI}}'], ['tag-unknown  1', 'tag-unopened HS_MOI 2']],
  ])('%s', (_, lines, expected) => expect(briefly(texts(...lines))).toEqual(expected));

  test('with the paragraph that the template has, also below rows of tags', () => {
    const row = (text: string) => aRow(aCell(texts(text)));
    const table = aTable(row('{{#van_ban}}'), row('{{so_ky_hieu}}'), row('{{/van_ban}}'));
    expect(briefly(table + texts('{{SAI}}'))).toEqual(['tag-unknown SAI 5']);
  });
});

describe('a tag is never read across paragraphs', () => {
  test.each([
    [
      ['Tổng {{HS_MOI hồ sơ', 'Đã giải quyết HS_GIAI_QUYET}} hồ sơ'],
      ['tag-unclosed HS_MOI 1', 'tag-unopened HS_GIAI_QUYET 2'],
    ],
    [
      ['{{HS_MOI', 'HS_MOI}}', '{{SAI}}'],
      ['tag-unclosed HS_MOI 1', 'tag-unopened HS_MOI 2', 'tag-unknown SAI 3'],
    ],
    [
      ['{HS_MOI}}', 'giữa', '{{HS_MOI}'],
      ['tag-unopened HS_MOI 1', 'tag-unclosed HS_MOI 3'],
    ],
    [['a {{HS_MOI, {{HS_TRE_HAN}}'], ['tag-unclosed HS_MOI, 1']],
    [['{{HS_MOI}} và HS_TRE_HAN}}'], ['tag-unopened HS_TRE_HAN 1']],
  ])('%j', (lines, expected) => expect(briefly(texts(...lines))).toEqual(expected));
});

describe('a text box anchored inside a tag', () => {
  const box = (inside: string) =>
    `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${texts(inside)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

  test.each([
    ['holds words', ['{{HS_', box('hộp'), 'MOI}} x'], ['0 x', 'hộp']],
    ['holds a tag', ['a {', box('{{HS_MOI}}'), '{HS_MOI}} &amp; x'], ['a 0 & x', '0']],
    ['twice', ['{{HS_', box('một'), 'MO', box('hai'), 'I}}{{HS_MOI}}'], ['00', 'một', 'hai']],
  ])('%s', (_, pieces, expected) => {
    const runs = pieces.map((piece) => (piece.startsWith('<') ? piece : aRun(piece)));
    expect(linesIn(merged(TABLES, aRawDocx(aPara(...runs))))).toEqual(expected);
  });

  test('is not told as part of a tag that is left open', () => {
    expect(briefly(aPara(aRun('{{HS_MOI'), box('hộp')))).toEqual(['tag-unclosed HS_MOI 1']);
  });
});
