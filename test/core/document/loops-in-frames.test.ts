import { documentOf } from '../../../src/core/document/document-of';
import { templateProblemText } from '../../../src/core/document/template-wording';
import { expectWellFormed, linesIn } from '../../builders/docx';
import { AROUND_RUNS, aCell, aPara, aRawDocx, aRow, aRun, aTable } from '../../builders/raw-docx';
import { aTask, aWorkbook, settings } from '../../builders/tables';
import { merged, reportOn } from '../../builders/templates';

const TABLES = aWorkbook({ 'Cấu hình': settings({ recipients: 'Đảng ủy\nHĐND' }), 'Nhiệm vụ': [aTask(), aTask()] });

function printed(body: string): readonly string[] {
  const docx = merged(TABLES, aRawDocx(body));
  expectWellFormed(docx);
  return linesIn(docx);
}

function problems(body: string) {
  const made = documentOf(reportOn(TABLES), aRawDocx(body));
  return made.kind === 'refused' ? made.problems : [];
}

const briefly = (body: string) =>
  problems(body).map((one) => `${one.code} ${'tag' in one ? one.tag : ''} ${one.place?.paragraph}`);
const texts = (...lines: readonly string[]) => lines.map((line) => aPara(aRun(line))).join('');
const row = (...cells: readonly string[]) => aRow(...cells.map((text) => aCell(aPara(aRun(text)))));

const box = (inside: string) =>
  `<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;

describe('a list with one end in a frame that holds other text is refused, with the frame and the remedy', () => {
  test.each([
    ['a link', AROUND_RUNS.link(aRun('{{#noi_nhan}}xem')), /một đầu nằm trong một liên kết.* Hãy bỏ liên kết/],
    ['a simple field', AROUND_RUNS.simpleField(aRun('Tên {{#noi_nhan}}')), /một trường của Word.* Ctrl\+Shift\+F9/],
    ['a field', AROUND_RUNS.field(aRun('{{#noi_nhan}} 3')), /một trường của Word.* Ctrl\+Shift\+F9/],
    ['a text box', box(aPara(aRun('{{#noi_nhan}}'))), /một hộp chữ.* Hãy đặt cả hai trong hộp chữ/],
  ])('%s', (_, begun, message) => {
    const found = problems(texts('đầu') + aPara(begun, aRun('a{{/noi_nhan}}')));
    expect(found.map(({ code }) => code)).toEqual(['loop-in-frame']);
    expect(found.map(templateProblemText)[0]).toMatch(/^Phần thân, đoạn [23] \(«.*\{\{#noi_nhan\}\}.*»\): /);
    expect(found.map(templateProblemText)[0]).toMatch(message);
  });

  test('the link stays when the whole list is in it', () => {
    const docx = merged(TABLES, aRawDocx(aPara(AROUND_RUNS.link(aRun('{{#noi_nhan}}x{{/noi_nhan}}')))));
    expect(linesIn(docx)).toEqual(['xxx']);
  });

  test('a text box with a whole list inside is filled', () => {
    expect(printed(aPara(box(texts('{{#noi_nhan}}', '{{dong}}', '{{/noi_nhan}}'))))).toHaveLength(4);
  });

  test('several are told at once, with what else is wrong', () => {
    const link = aPara(AROUND_RUNS.link(aRun('{{#noi_nhan}}xem')), aRun('{{/noi_nhan}}'));
    expect(briefly(link + texts('{{HS_X}}') + link)).toEqual([
      'loop-in-frame noi_nhan 1',
      'tag-unknown HS_X 2',
      'loop-in-frame noi_nhan 3',
    ]);
  });
});

describe('a list between places of different kinds is refused with its paragraph', () => {
  test.each([
    ['from a paragraph into a table', texts('{{#noi_nhan}}a') + aTable(row('{{/noi_nhan}}', 'b'))],
    ['from a table out', aTable(row('{{#noi_nhan}}', 'b')) + texts('{{/noi_nhan}}')],
    ['from a table into the next', aTable(row('{{#noi_nhan}}', 'b')) + aTable(row('a', '{{/noi_nhan}}'))],
  ])('%s', (_, body) => expect(briefly(body)).toEqual(['loop-misplaced noi_nhan 1']));

  test('from a nested table into the cell around it', () => {
    const inner = aTable(row('{{#noi_nhan}}', 'b'));
    expect(briefly(aTable(aRow(aCell(inner, aPara(aRun('{{/noi_nhan}}'))), aCell('<w:p/>'))))).toEqual([
      'loop-misplaced noi_nhan 1',
    ]);
  });

  test('a tag that begins in one paragraph and ends in the next is two mistakes', () => {
    expect(briefly(texts('a {{HS_', 'MOI}}'))).toEqual(['tag-unclosed HS_ 1', 'tag-unopened MOI 2']);
  });
});

describe('lists in lists', () => {
  const nested = (...tags: readonly string[]) =>
    texts([...tags.map((tag) => `{{#${tag}}}`), 'x', ...[...tags].reverse().map((tag) => `{{/${tag}}}`)].join(''));

  test('may be three, with conditions between them', () => {
    expect(printed(nested('noi_nhan', 'co_nhiem_vu', 'nhiem_vu', 'quyen_han')).join('')).toMatch(/^x*$/);
    expect(briefly(nested('noi_nhan', 'nhiem_vu', 'quyen_han', 'van_ban'))).toEqual(['loop-too-deep van_ban 1']);
  });

  test('are refused in the same list, also in a part of it', () => {
    expect(briefly(nested('nhiem_vu', 'nhiem_vu'))).toEqual(['loop-in-itself nhiem_vu 1']);
    expect(briefly(nested('nhiem_vu', 'co_van_ban', 'nhiem_vu.IV'))).toEqual(['loop-in-itself nhiem_vu.IV 1']);
    expect(problems(nested('van_ban', 'van_ban')).map(templateProblemText)[0]).toMatch(
      / Hãy đóng danh sách bên ngoài trước\.$/,
    );
  });

  test('stand beside one another as often as anybody likes', () => {
    expect(printed(texts('{{#nhiem_vu}}a{{/nhiem_vu}}'.repeat(9)))).toEqual(['a'.repeat(18)]);
  });

  test('a condition stands in itself three times at most', () => {
    expect(briefly(nested('HS_MOI', 'HS_MOI', 'HS_MOI'))).toEqual([]);
    expect(briefly(nested('HS_MOI', 'HS_MOI', 'HS_MOI', 'HS_MOI'))).toEqual(['loop-too-deep HS_MOI 1']);
  });
});

describe('rows that hold only the ends of a list are not printed', () => {
  const count = 3;

  test.each([
    ['around one row', [row('{{#noi_nhan}}', ''), row('{{dong}}', 'x'), row('{{/noi_nhan}}', '')], count],
    ['around one cell', [row('{{#noi_nhan}}'), row('{{dong}}'), row('{{/noi_nhan}}')], count],
    [
      'around two rows',
      [row('{{#noi_nhan}}', ''), row('{{dong}}', 'x'), row('a', 'b'), row('{{/noi_nhan}}', '')],
      2 * count,
    ],
    ['before a row with the end', [row('', '{{#noi_nhan}}'), row('{{dong}}', 'x{{/noi_nhan}}')], count],
    ['after a row with the beginning', [row('{{#noi_nhan}}{{dong}}', 'x'), row(' {{/noi_nhan}} ', '')], count],
    [
      'of a list in a condition',
      [row('{{#co_noi_nhan}}'), row('{{#noi_nhan}}'), row('{{dong}}'), row('{{/noi_nhan}}'), row('{{/co_noi_nhan}}')],
      count,
    ],
    [
      'several in one row',
      [row('{{#co_noi_nhan}}', '{{#noi_nhan}}'), row('{{dong}}', 'x'), row('{{/noi_nhan}}{{/co_noi_nhan}}', '')],
      count,
    ],
    ['of a condition that fails', [row('{{#HS_MOI}}', ''), row('a', 'x'), row('{{/HS_MOI}}', ''), row('b', 'c')], 1],
    ['of an inverted condition', [row('{{^HS_MOI}}', ''), row('a', 'x'), row('{{/HS_MOI}}', '')], 1],
  ])('%s', (_, rows, expected) => {
    const lines = printed(aTable(row('Nơi nhận', 'b'), ...rows));
    expect(lines.filter((line) => line !== '')).toHaveLength(1 + expected);
    expect(lines.filter((line) => /^[\s|]*$/.test(line))).toEqual(['']);
  });

  test('with other words stay', () => {
    expect(printed(aTable(row('{{#noi_nhan}}Gửi:', ''), row('{{dong}}', 'x'), row('{{/noi_nhan}}', '')))).toHaveLength(
      2 * count + 1,
    );
  });
});

test.each(['\u200b', '\u00ad', '\ufeff'])('a character that nobody sees (%j) does not make another tag', (mark) => {
  expect(printed(texts(`{{HS_${mark}MOI}} {{#${mark}noi_nhan}}x{{/noi_nhan${mark}}}`))).toEqual(['0 xxx']);
});

test('a list told to repeat an element that is not there is named once', () => {
  expect(briefly(texts('{{-w:xx noi_nhan}}x{{/noi_nhan}}'))).toEqual(['loop-misplaced noi_nhan 1']);
});

test('spaces and no-break spaces may stand on either side of the mark of a list', () => {
  for (const space of [' ', '  ', '\u00a0', '\u202f']) {
    const body = texts(
      `{{${space}#${space}noi_nhan${space}}}x{{${space}/${space}noi_nhan}}{{ ^ HS_MOI }}y{{ / HS_MOI }}`,
    );
    expect(printed(body)).toEqual(['xxxy']);
  }
});
