import { OUTLINE } from '../../../src/core/workbook/contract/outline';
import { sampleTables } from '../../../src/sample/sample-workbook';
import { bodyOf, partNames, partOf } from '../../builders/docx';
import { fieldsIn, looksIn, type ParagraphLook, type RunLook, twips } from '../../builders/layout';
import { DEFAULT_TEMPLATE, withSetting } from '../../builders/reports';
import { merged } from '../../builders/templates';
import { elementAt, elementsIn, textIn, xmlOf } from '../../builders/xml';

// The layout of Nghị định 30/2020/NĐ-CP, Phụ lục I; sizes and styles by `ô`, the numbered boxes of its diagram.
// Annexes are tested elsewhere.
const TABLES = withSetting(sampleTables(), 'annexes', null);
const SEVERAL = withSetting(TABLES, 'addressees', 'Phòng Nội vụ\nVăn phòng UBND thành phố');
const REPORT = merged(TABLES, DEFAULT_TEMPLATE);

function looksOf(docx: Uint8Array, pattern: RegExp): readonly ParagraphLook[] {
  return looksIn(docx).filter(({ text }) => pattern.test(text));
}

function lookOf(pattern: RegExp, docx = REPORT): ParagraphLook {
  const [first] = looksOf(docx, pattern);
  if (!first) throw new Error(`no paragraph ${pattern}`);
  return first;
}

/** `12 bold`: the style of all the text of a paragraph. */
function styleOf({ runs }: ParagraphLook): string {
  const styles = runs.filter(({ text }) => text !== '').map(runStyle);
  return [...new Set(styles)].join(' + ');
}

function runStyle({ size, bold, italics }: RunLook): string {
  return [size, bold ? 'bold' : '', italics ? 'italic' : ''].filter(Boolean).join(' ');
}

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
    expect(headings).toHaveLength(OUTLINE.length);
    expect(headings.filter(({ keepNext }) => !keepNext)).toEqual([]);
    expect(headings.filter(({ style, text }) => levelOf(text) !== style)).toEqual([]);
  });

  function levelOf(text: string): string {
    if (/^[IV]+\. /.test(text)) return 'Heading1';
    return /^\d\. /.test(text) ? 'Heading2' : 'Heading3';
  }

  test('keeps the captions and units of tables with their tables, and the last sentence with the signature', () => {
    expect(lookOf(/^Thu, chi ngân sách so với dự toán/).keepNext).toBe(true);
    expect(lookOf(/^Đơn vị tính: đồng/)).toMatchObject({ keepNext: true, alignment: 'right' });
    expect(lookOf(/\.\/\.$/).keepNext).toBe(true);
  });

  test('lists several addressees under the colon, in line with one another', () => {
    const docx = merged(SEVERAL, DEFAULT_TEMPLATE);
    const [title, first, second] = looksIn(docx).filter(({ text }) =>
      /^(Kính gửi:|- Phòng Nội vụ;|- Văn phòng UBND thành phố\.)$/.test(text),
    );
    expect([first?.left, second?.left]).toEqual([first?.left, first?.left]);
    expect(first?.left).toBeGreaterThan(title?.left ?? 0);
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
    expect(partOf(REPORT, 'word/document.xml')).not.toMatch(/<w:drawing|<w:pict/);
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

describe('the tables', () => {
  const tables = elementsIn(bodyOf(REPORT), 'w:tbl');
  const captioned = tables.slice(1, -1);
  const rowProperties = (row: (typeof tables)[number]) => elementAt(row, 'w:trPr');

  test('are the letterhead, six with a caption, and the signature', () => {
    expect(captioned.map((table) => textIn(elementsIn(table, 'w:tr')[0] as never))).toEqual([
      'STTSố, ký hiệuNgày ban hànhTrích yếu nội dung',
      'ThángSố hồ sơTỷ lệ sớm, đúng hạn',
      'STTChức danhNhómBiên chế giaoHiện cóĐạt chuẩn',
      'STTNội dungDự toán nămThực hiện từ đầu nămTỷ lệ',
      'STTCông trìnhKế hoạch vốnĐã giải ngânTỷ lệ',
      'STTChỉ tiêuSố đạtTổng sốTỷ lệ',
    ]);
  });

  test('split no row over two pages', () => {
    const rows = tables.flatMap((table) => elementsIn(table, 'w:tr'));
    expect(
      rows.filter((row) => !(rowProperties(row) && elementAt(rowProperties(row) as never, 'w:cantSplit'))),
    ).toEqual([]);
  });

  test('repeat their header row, and only that, on every page', () => {
    for (const table of captioned) {
      const repeated = elementsIn(table, 'w:tr').map((row) => elementsIn(row, 'w:tblHeader').length);
      expect(repeated).toEqual(repeated.map((_, index) => (index === 0 ? 1 : 0)));
    }
  });

  test('fill the width of the text', () => {
    const widths = tables.map((table) =>
      elementsIn(table, 'w:gridCol').reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0),
    );
    for (const width of widths) expect(Math.abs(width - twips(165))).toBeLessThan(6);
  });
});

describe('the chart of months', () => {
  const chart = elementsIn(bodyOf(REPORT), 'w:tbl').find((table) => textIn(table).startsWith('ThángSố hồ sơ'));
  const [, ...rows] = elementsIn(chart as never, 'w:tr');
  const looks = looksIn(REPORT);

  test('has two rows for each month, which share its name and its share in time', () => {
    expect(rows).toHaveLength(14);
    const merges = rows.map((row) => elementsIn(row, 'w:vMerge').map(({ attributes }) => attributes['w:val']));
    expect(merges).toEqual(rows.map((_, index) => Array(2).fill(index % 2 === 0 ? 'restart' : 'continue')));
  });

  test('prints each count right after its bar', () => {
    const bars = rows.map((row) => textIn(elementsIn(row, 'w:tc')[1] as never));
    expect(bars.filter((text, index) => !(index % 2 === 0 ? /^▒+ [\d.]+$/ : /^█+ [\d.]+$/).test(text))).toEqual([]);
  });

  test('has its caption, its legend and its rows on one page with its source', () => {
    const first = looks.findIndex(({ text }) => /^Biểu đồ hồ sơ/.test(text));
    const last = looks.findIndex(({ text }) => /^Nguồn: số liệu theo dõi hồ sơ/.test(text));
    expect(looks[first + 1]?.text).toBe('Chú giải: ▒▒ tiếp nhận; ██ đã giải quyết');
    const shown = looks.slice(first, last).filter(({ text }) => text !== '');
    expect(shown.filter(({ keepNext }) => !keepNext)).toEqual([]);
  });

  test('is not there without dossiers', () => {
    const empty = TABLES.map(({ name, rows: all }) => ({ name, rows: name === 'Hồ sơ' ? all.slice(0, 1) : all }));
    const texts = looksIn(merged(empty, DEFAULT_TEMPLATE)).map(({ text }) => text);
    expect(texts.filter((text) => /^(Biểu đồ|Chú giải|Nguồn: số liệu)/.test(text))).toEqual([]);
  });
});

describe('a line break inside a cell', () => {
  test('is as high as the letters around it', () => {
    const breaks = elementsIn(bodyOf(REPORT), 'w:r').filter((run) => elementsIn(run, 'w:br').length > 0);
    expect(breaks.length).toBeGreaterThan(0);
    expect(breaks.filter((run) => elementsIn(run, 'w:sz')[0]?.attributes['w:val'] !== '24')).toEqual([]);
  });
});

describe('the signature block', () => {
  const [recipients, signing] = elementsIn(elementsIn(bodyOf(REPORT), 'w:tbl').slice(-1)[0] as never, 'w:tc');
  const texts = (cell = recipients) => elementsIn(cell as never, 'w:p').map(textIn);

  test('has the recipients on the left, level with the line of authority', () => {
    expect(texts()).toEqual(['Nơi nhận:', '- Như trên;', '- Đảng ủy phường;', '- HĐND phường;', '- Lưu: VT.']);
    expect(lookOf(/^Nơi nhận:$/)).toMatchObject({ alignment: 'left', firstLine: 0, left: 0 });
  });

  test('leaves room to sign above the name', () => {
    expect(texts(signing)).toEqual([
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      '',
      '',
      '',
      '',
      '',
      'Trịnh Hoài Nguyên',
    ]);
    expect(lookOf(/^Trịnh Hoài Nguyên$/)).toMatchObject({ alignment: 'center', firstLine: 0 });
  });
});
