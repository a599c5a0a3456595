import { SET_2023 } from '../../../src/core/outline/sets/set-2023';
import { bodyOf, partNames, partOf } from '../../builders/docx';
import { fieldsIn, looksIn, twips } from '../../builders/layout';
import { DEFAULT_TEMPLATE, withSetting } from '../../builders/reports';
import { lookOf, looksOf, REPORT, runStyle, SEVERAL, styleOf, TABLES } from '../../builders/sample-layout';
import { merged } from '../../builders/templates';
import { elementAt, elementsIn, xmlOf } from '../../builders/xml';

// The layout of Nghị định 30/2020/NĐ-CP, Phụ lục I; sizes and styles by `ô`, the numbered boxes of its diagram.
// Annexes are tested elsewhere.

describe.each([
  ['the default template', DEFAULT_TEMPLATE],
  ['the report of the sample', REPORT],
])('the page of %s', (_, docx) => {
  const section = elementsIn(bodyOf(docx), 'w:sectPr');
  const attributes = (name: string) => (section[0] && elementAt(section[0], name))?.attributes ?? {};

  test('is A4 upright', () => {
    expect(attributes('w:pgSz')).toMatchObject({
      'w:w': String(twips(210)),
      'w:h': String(twips(297)),
      'w:orient': 'portrait',
    });
  });

  test('has margins of 20–25 mm above and below, 30–35 mm left, 15–20 mm right', () => {
    const margin = (side: string) => Math.round((Number(attributes('w:pgMar')[`w:${side}`]) * 254) / 1440) / 10;
    const { top, bottom, left, right } = {
      top: margin('top'),
      bottom: margin('bottom'),
      left: margin('left'),
      right: margin('right'),
    };
    expect([top, bottom, left, right]).toEqual([20, 20, 30, 15]);
  });

  test('has its number centred in the top margin in upright 13, from page 2 on', () => {
    const { 'w:header': fromTop, 'w:top': top } = attributes('w:pgMar');
    expect(Number(fromTop)).toBeLessThan(Number(top));
    expect(section[0] && elementAt(section[0], 'w:titlePg')).toBeDefined();
    const relations = elementsIn(xmlOf(partOf(docx, 'word/_rels/document.xml.rels')), 'Relationship');
    const headers = elementsIn(section[0] as never, 'w:headerReference').map(({ attributes: found }) => {
      const target = relations.find((relation) => relation.attributes.Id === found['r:id'])?.attributes.Target;
      return [found['w:type'], `word/${target}`] as const;
    });
    const { default: numbered = '', first = '' } = Object.fromEntries(headers);
    expect(fieldsIn(docx, numbered)).toEqual(['PAGE']);
    const [paragraph, ...more] = looksIn(docx, numbered);
    expect([paragraph?.alignment, paragraph?.firstLine, more]).toEqual(['center', 0, []]);
    expect([...new Set(paragraph?.runs.map(runStyle))]).toEqual(['13']);
    expect(fieldsIn(docx, first)).toEqual([]);
    expect(looksIn(docx, first).map(({ text }) => text)).toEqual(['']);
  });

  test('counts its pages from 1 and has no other header or footer', () => {
    expect(attributes('w:pgNumType')['w:start'] ?? '1').toBe('1');
    expect(partNames(docx).filter((name) => /word\/(header|footer)/.test(name))).toHaveLength(2);
  });

  test('is set in black Times New Roman throughout', () => {
    const parts = partNames(docx).filter((name) => /^word\/(document|header\d*)\.xml$/.test(name));
    const runs = parts.flatMap((part) => looksIn(docx, part)).flatMap((paragraph) => paragraph.runs);
    expect([...new Set(runs.map(({ font }) => font))]).toEqual(['Times New Roman']);
    expect([...new Set(runs.map(({ colour }) => colour))]).toEqual(['000000']);
  });
});

describe('each element has the size and style of the decree', () => {
  test.each([
    ['national name', /^CỘNG HÒA XÃ HỘI/, '12 bold'],
    ['motto', /^Độc lập - Tự do - Hạnh phúc$/, '13 bold'],
    ['agency above', /^UBND THÀNH PHỐ NHA TRANG$/, '12'],
    ['agency', /^ỦY BAN NHÂN DÂNPHƯỜNG PHƯỚC LONG$/, '12 bold'],
    ['number and symbol', /^Số:\s/, '13'],
    ['place and day', /^Phước Long, ngày/, '13 italic'],
    ['kind of document', /^BÁO CÁO$/, '14 bold'],
    ['subject', /^Tình hình thực hiện .* 6 tháng đầu năm 2023$/, '14 bold'],
    ['addressee', /^Kính gửi: /, '14'],
    ['opening', /^Thực hiện chế độ báo cáo/, '14'],
    ['heading of a mục', /^II\. KẾT QUẢ/, '14 bold'],
    ['heading of a khoản', /^2\. Cải cách thủ tục/, '14 bold'],
    ['heading of a điểm', /^đ\) Tiếp nhận/, '14'],
    ['body', /^- Đã giải quyết: 5\.335/, '14'],
    ['Nơi nhận', /^Nơi nhận:$/, '12 bold italic'],
    ['recipients', /^- Đảng ủy phường;$/, '11'],
    ['Lưu', /^- Lưu: VT\.$/, '11'],
    ['authority', /^KT\. CHỦ TỊCH$/, '14 bold'],
    ['name of who signs', /^Trịnh Hoài Nguyên$/, '14 bold'],
    ['header of a table', /^Trích yếu nội dung$/, '12 bold'],
    ['cell of a table', /^93\/KH-UBND$/, '12'],
    ['total in a table', /^Tổng thu ngân sách$/, '12 bold'],
  ])('%s', (_, pattern, expected) => {
    expect(styleOf(lookOf(pattern))).toBe(expected);
  });
});

describe('the body', () => {
  const outside = looksIn(REPORT).filter(({ inTable, text }) => !inTable && text !== '');
  const body = outside.filter(({ alignment, text }) => alignment !== 'center' && !/^Đơn vị tính/.test(text));

  test('is justified, indented by 1,27 cm, 6 pt apart, between single and 1,5 lines', () => {
    expect(body.length).toBeGreaterThan(100);
    const looks = body.map(({ alignment, firstLine, left, before, after, line, lineRule }) =>
      [alignment, firstLine, left, before + after, line >= 240 && line <= 360, lineRule].join(' '),
    );
    expect([...new Set(looks)]).toEqual([`both ${twips(12.7)} 0 120 true auto`]);
  });

  test('has headings of three levels that stay with what follows', () => {
    const headings = outside.filter(({ style }) => /^Heading[123]$/.test(style));
    expect(headings).toHaveLength(SET_2023.sections.length);
    expect(headings.filter(({ keepNext }) => !keepNext)).toEqual([]);
    expect(headings.filter(({ style, text }) => levelOf(text) !== style)).toEqual([]);
  });

  function levelOf(text: string): string {
    if (/^[IV]+\. /.test(text)) return 'Heading1';
    return /^\d\. /.test(text) ? 'Heading2' : 'Heading3';
  }

  test('keeps the captions and units of tables with their tables, and the last sentence with the signature', () => {
    expect(lookOf(/^Thu, chi ngân sách so với dự toán/).keepNext).toBe(true);
    expect(lookOf(/\SĐơn vị tính: đồng$/)).toMatchObject({ keepNext: true });
    expect(lookOf(/\.\/\.$/).keepNext).toBe(true);
  });

  test('lists several addressees under the colon, in line with one another', () => {
    const docx = merged(SEVERAL, DEFAULT_TEMPLATE);
    const [title, first, second] = looksIn(docx).filter(({ text }) =>
      /^(Kính gửi:|- Phòng Nội vụ;|- Văn phòng UBND thành phố\.)$/.test(text),
    );
    expect([first?.left, second?.left]).toEqual([first?.left, first?.left]);
    expect(first?.left).toBeGreaterThan(title?.left ?? 0);
    expect([first?.after, second?.after]).toEqual([0, 120]);
    expect(looksOf(docx, /^Kính gửi: ./)).toEqual([]);
  });
});

describe('the rules', () => {
  /** The length in millimetres of the rule below the text that matches. */
  function rulesUnder(pattern: RegExp, width: number, docx = REPORT): number {
    const looks = looksIn(docx);
    const rule = looks[looks.findIndex(({ text }) => pattern.test(text)) + 1];
    if (!rule?.ruledBelow || rule.left !== rule.right) throw new Error(`no centred rule under ${pattern}`);
    return Math.round((width - rule.left - rule.right) / 5.67) / 10;
  }

  test('are borders of paragraphs, indented alike from both sides', () => {
    expect(looksIn(REPORT).filter(({ ruledBelow }) => ruledBelow)).toHaveLength(3);
    // Drawn lines are lost in Google Docs; the only drawing is the picture of the months, which stands in its line.
    const drawn = partOf(REPORT, 'word/document.xml').match(/<w:drawing>|<w:pict|<wp:(inline|anchor)/g);
    expect(drawn).toEqual(['<w:drawing>', '<wp:inline']);
  });

  test('have the length of the motto under the motto', () => {
    expect(rulesUnder(/^Độc lập/, twips(99))).toBeCloseTo(58.5, 0);
  });

  const expectUnderSubject = (docx: Uint8Array, lastLine: RegExp, millimetres: number) => {
    const length = rulesUnder(lastLine, twips(165), docx) / millimetres;
    expect(length).toBeGreaterThanOrEqual(1 / 3);
    expect(length).toBeLessThanOrEqual(1 / 2);
  };

  /** Millimetres: the width of the last line of text in Times New Roman 14 pt bold. */
  test.each([
    ['6 tháng cuối năm', null, '6 tháng cuối năm 2023', 152.3],
    ['9 tháng', null, '9 tháng đầu năm 2023', 151.5],
    ['Tháng', 12, 'tháng 12 năm 2023', 144.8],
    ['Quý', 1, 'quý I năm 2023', 137.6],
    ['Năm', null, 'năm 2023', 125.3],
  ])('have a third to a half of the line under the subject: %s %s', (kind, number, period, millimetres) => {
    const tables = withSetting(withSetting(TABLES, 'periodKind', kind), 'periodNumber', number);
    expectUnderSubject(merged(tables, DEFAULT_TEMPLATE), new RegExp(`^Tình hình .* ${period}$`), millimetres);
  });

  test('have a third to a half of the two days that stand for a name of the period', () => {
    const tables = withSetting(TABLES, 'periodKind', null);
    const days = /^từ ngày 15\/12\/2022 đến ngày 13\/6\/2023$/;
    expectUnderSubject(merged(tables, DEFAULT_TEMPLATE), days, 82.4);
  });

  /** Millimetres: the width of the name in 12 pt bold. */
  test.each([
    ['XÃ KHÁNH HIỆP', 34.6],
    ['PHƯỜNG LỘC THỌ', 39.3],
    ['PHƯỜNG PHƯỚC LONG', 48.4],
  ])('have a third to a half of the line under the agency: %s', (_, millimetres) => {
    const length = rulesUnder(/^ỦY BAN NHÂN DÂN/, twips(66)) / millimetres;
    expect(length).toBeGreaterThanOrEqual(1 / 3);
    expect(length).toBeLessThanOrEqual(1 / 2);
  });
});
