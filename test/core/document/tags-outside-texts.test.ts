import PizZip from 'pizzip';
import { documentOf } from '../../../src/core/document/document-of';
import { templateProblemText, templateWarningText } from '../../../src/core/document/template-wording';
import { expectWellFormed, linesIn, partOf } from '../../builders/docx';
import { AROUND_RUNS, aPara, aRawDocx, aRun, relation } from '../../builders/raw-docx';
import { aWorkbook } from '../../builders/tables';
import { merged, reportOn } from '../../builders/templates';

const TABLES = aWorkbook({});
const made = (docx: Uint8Array) => documentOf(reportOn(TABLES), docx);
const problems = (docx: Uint8Array) => {
  const found = made(docx);
  return found.kind === 'refused' ? found.problems.map(templateProblemText) : [];
};
const warnings = (docx: Uint8Array) => {
  const found = made(docx);
  if (found.kind !== 'merged') return [];
  // These templates have no place for the sections on purpose.
  return found.warnings.filter(({ code }) => code !== 'sections-unplaced').map(templateWarningText);
};
const BODY = aPara(aRun('đầu')) + aPara(aRun('A {{HS_MOI}}'));
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const drawn = (...texts: readonly string[]) =>
  `<a:p>${texts.map((text) => `<a:r><a:t>${text}</a:t></a:r>`).join('')}</a:p>`;

describe('texts of charts and diagrams are filled', () => {
  const withDrawing = (type: string, inside: string) =>
    aRawDocx(BODY, {
      relations: relation('rId5', type, 'charts/one.xml'),
      files: { 'word/charts/one.xml': `<c:x ${A} xmlns:c="urn:c">${inside}</c:x>` },
    });
  const filled = (type: string, ...texts: readonly string[]) => {
    const docx = merged(TABLES, withDrawing(type, drawn(...texts)));
    expectWellFormed(docx);
    return partOf(docx, 'word/charts/one.xml').replace(/<[^>]*>/g, '');
  };

  test.each(['chart', 'diagramData', 'http://schemas.microsoft.com/office/2007/relationships/diagramDrawing'])(
    '%s',
    (type) => expect(filled(type, 'Mới: {{HS_MOI}}, trễ {{HS_TRE_HAN}}')).toBe('Mới: 0, trễ 0'),
  );

  test('a tag in several runs', () => expect(filled('chart', 'Mới: {{HS', '_MOI}', '}.')).toBe('Mới: 0.'));
  test('a condition', () =>
    expect(filled('chart', '{{#HS_MOI}}có{{/HS_MOI}}{{^HS_MOI}}không{{/HS_MOI}}')).toBe('không'));

  test('the shapes that are drawn on a chart', () => {
    const files = {
      'word/charts/one.xml': `<c:x ${A} xmlns:c="urn:c">${drawn('{{HS_MOI}}')}</c:x>`,
      'word/charts/_rels/one.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('a', 'chartUserShapes', '../drawings/two.xml')}</Relationships>`,
      'word/drawings/two.xml': `<c:x ${A} xmlns:c="urn:c">${drawn('{{HS_MOI}} hồ sơ')}</c:x>`,
    };
    const docx = merged(TABLES, aRawDocx(BODY, { relations: relation('r', 'chart', 'charts/one.xml'), files }));
    expect(partOf(docx, 'word/drawings/two.xml')).toContain('<a:t>0 hồ sơ</a:t>');
  });

  test('what is wrong there is told with its paragraph', () => {
    expect(problems(withDrawing('chart', drawn('Tên') + drawn('Có {{HS_X}}'))).join()).toMatch(
      /^Biểu đồ, sơ đồ, đoạn 2 \(«Có \{\{HS_X\}\}»\): không có thẻ \{\{HS_X\}\}\./,
    );
  });

  test('a tag in the numbers of a chart is refused', () => {
    expect(problems(withDrawing('chart', '<c:v>{{HS_MOI}}</c:v>')).join()).toMatch(
      /^Biểu đồ, sơ đồ: thẻ \{\{HS_MOI\}\} nằm trong .* số liệu của biểu đồ/,
    );
  });

  test('a chart without a tag stays byte for byte', () => {
    const docx = merged(TABLES, withDrawing('chart', "<c:v a='1'/>"));
    expect(partOf(docx, 'word/charts/one.xml')).toBe(`<c:x ${A} xmlns:c="urn:c"><c:v a='1'/></c:x>`);
  });
});

describe('a tag in a file that Word puts in is refused with the name of the file', () => {
  const inner = aRawDocx(aPara(aRun('{{HS_'), aRun('MOI}}')));
  const withFile = (name: string, content: string | Uint8Array) => {
    const zip = new PizZip(aRawDocx(BODY, { relations: relation('rId8', 'aFChunk', name) }));
    zip.file(`word/${name}`, content);
    return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
  };

  test.each([
    ['chunk.html', '<p>{{<b>HS_MOI</b>}}</p>'],
    ['chunk.rtf', '{\\rtf1{\\fonttbl{\\f0 Arial;}}\\{\\{HS_MOI\\}\\}}'],
    ['chunk.docx', inner],
  ])('%s', (name, content) => {
    expect(problems(withFile(name, content))).toEqual([
      `Phần thân: thẻ {{HS_MOI}} nằm trong tệp «${name}» chèn vào mẫu, ở đó không điền được. Hãy mở mẫu bằng Word và lưu lại để nội dung tệp đó thành văn bản thường.`,
    ]);
  });

  test('without a tag it stays', () => {
    expect(problems(withFile('chunk.rtf', '{\\rtf1{\\fonttbl{\\f0 Arial;}}x}'))).toEqual([]);
  });
});

describe('a tag in the address of a link is refused with the paragraph of the link', () => {
  const link = `<w:hyperlink r:id="rId8">${aRun('cổng {{HS_MOI}}')}</w:hyperlink>`;
  const withAddress = (address: string) =>
    aRawDocx(BODY + aPara(link), {
      relations: relation('rId8', 'hyperlink', address).replace('/>', ' TargetMode="External"/>'),
    });

  test.each(['https://x.vn/?q={{HS_MOI}}', 'https://x.vn/%7B%7BHS_MOI%7d%7d'])('%s', (address) => {
    expect(problems(withAddress(address)).join()).toMatch(
      /^Phần thân, đoạn 3 \(«cổng \{\{HS_MOI\}\}»\): thẻ \{\{HS_MOI\}\} nằm trong địa chỉ của một liên kết/,
    );
  });

  test('another address is left as it is', () => {
    expect(linesIn(merged(TABLES, withAddress('https://x.vn/%7Ba%7D')))).toContain('cổng 0');
  });
});

describe('a tag in the code of a field is refused with the text of the template', () => {
  const coded = (code: string) =>
    aPara(aRun('Kết quả '), AROUND_RUNS.field(aRun('có {{HS_MOI}}')).replace(' AUTHOR ', code));

  test.each([
    [' IF {{HS_TRE_HAN}} &gt; 0 "có" "không" '],
    [' HYPERLINK "http://x.vn/{{HS_TRE_HAN}}" '],
    [' IF {{HS_</w:instrText><w:instrText>TRE_HAN}} &gt; 0 "có" "không" '],
  ])('%s', (code) => {
    expect(problems(aRawDocx(coded(code))).join()).toMatch(
      /^Phần thân, đoạn 1 \(«Kết quả có \{\{HS_MOI\}\}»\): thẻ \{\{HS_TRE_HAN\}\} nằm trong mã của một trường Word \(nhấn Alt\+F9 để xem\)/,
    );
  });

  test('also of a simple field', () => {
    const simple = AROUND_RUNS.simpleField(aRun('x')).replace(' AUTHOR ', ' DOCPROPERTY {{HS_MOI}} ');
    expect(problems(aRawDocx(aPara(simple))).join()).toMatch(/nằm trong mã của một trường Word/);
  });
});

describe('a tag where nothing is printed stays, and that is said', () => {
  const field = AROUND_RUNS.field(aRun('{{HS_MOI}}')).replace(
    '<w:fldChar w:fldCharType="begin"/>',
    '<w:fldChar w:fldCharType="begin"><w:ffData><w:textInput><w:default w:val="{{HS_MOI}}"/></w:textInput></w:ffData></w:fldChar>',
  );
  const picture =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Biểu đồ {{HS_MOI}}"/></wp:inline></w:drawing></w:r>';

  test.each([
    ['the default of a form field', aPara(field)],
    ['an alternative text', aPara(picture, aRun('{{HS_MOI}}'))],
  ])('%s', (_, body) => {
    expect(linesIn(merged(TABLES, aRawDocx(body)))).toEqual(['0']);
    expect(warnings(aRawDocx(body)).join()).toMatch(
      /^Mẫu báo cáo: Phần thân, đoạn 1 \(«\{\{HS_MOI\}\}»\): thẻ \{\{HS_MOI\}\} nằm trong phần cài đặt không in ra/,
    );
  });

  test('the letters of a watermark are printed, so a tag there is refused', () => {
    const mark = '<w:r><w:pict><v:shape><v:textpath string="DỰ THẢO {{HS_MOI}}"/></v:shape></w:pict></w:r>';
    expect(problems(aRawDocx(BODY, { header: aPara(mark) })).join()).toMatch(
      /^Đầu trang, đoạn 1 .*: thẻ \{\{HS_MOI\}\} nằm trong chữ nghệ thuật, hình mờ/,
    );
  });
});

describe('the remarks of reviewers are no template', () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const remark = (text: string) => `<w:comments ${W}><w:comment w:id="0">${aPara(aRun(text))}</w:comment></w:comments>`;
  const reviewed = (text: string) =>
    aRawDocx(aPara(AROUND_RUNS.comment(aRun('{{HS_MOI}}'))), {
      relations: relation('c', 'comments', 'comments.xml'),
      files: { 'word/comments.xml': remark(text) },
    });
  const COMMENTS = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

  test.each(['Thẻ {{HS_MOI_NHAT}} sai, đổi thành {{HS_MOI}}', '{{#van_ban}} nghĩa là gì?', 'thiếu {{', '{HS_MOI}'])(
    '%s',
    (text) => {
      const zip = new PizZip(reviewed(text));
      const types = zip.file('[Content_Types].xml')?.asText() ?? '';
      zip.file(
        '[Content_Types].xml',
        types.replace('</Types>', `<Override PartName="/word/comments.xml" ContentType="${COMMENTS}"/></Types>`),
      );
      const docx = zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
      expect(problems(docx)).toEqual([]);
      expect(warnings(docx)).toEqual([]);
      expect(linesIn(merged(TABLES, docx))).toEqual(['0']);
      expect(partOf(merged(TABLES, docx), 'word/comments.xml')).toBe(remark(text));
    },
  );
});
