import { bodyOf } from '../../builders/docx';
import { looksIn, twips } from '../../builders/layout';
import { DEFAULT_TEMPLATE, withSetting } from '../../builders/reports';
import { lookOf, REPORT, TABLES } from '../../builders/sample-layout';
import { merged } from '../../builders/templates';
import { elementAt, elementsIn, textIn } from '../../builders/xml';

// Nghị định 30/2020/NĐ-CP, Phụ lục I; sizes and styles by ô.

describe('the tables', () => {
  const tables = elementsIn(bodyOf(REPORT), 'w:tbl');
  const captioned = tables.slice(1, -1);
  const rowProperties = (row: (typeof tables)[number]) => elementAt(row, 'w:trPr');

  test('are the letterhead, five with a caption, and the signature', () => {
    expect(captioned.map((table) => textIn(elementsIn(table, 'w:tr')[0] as never))).toEqual([
      'STTSố, ký hiệuNgày ban hànhTrích yếu nội dung',
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

/** The paragraphs of the chart above its source, all of which must stay with the next. */
function shownTogether(docx: Uint8Array): readonly string[] {
  const looks = looksIn(docx);
  const first = looks.findIndex(({ text }) => /^Biểu đồ hồ sơ/.test(text));
  const last = looks.findIndex(({ text }) => /^\n?Nguồn: số liệu theo dõi hồ sơ/.test(text));
  const shown = looks.slice(first, last);
  expect(shown.filter(({ keepNext }) => !keepNext)).toEqual([]);
  return shown.map(({ text }) => text);
}

/** A period of 19 months, more than the picture has room for. */
const LONG = withSetting(withSetting(TABLES, 'periodKind', 'Đột xuất'), 'from', '15/12/2021');

describe('the chart of more than 18 months', () => {
  const docx = merged(LONG, DEFAULT_TEMPLATE);
  const chart = elementsIn(bodyOf(docx), 'w:tbl').find((table) => textIn(table).startsWith('ThángSố hồ sơ'));
  const [, ...rows] = elementsIn(chart as never, 'w:tr');

  test('is a table with two rows for each month, which share its name and its share in time', () => {
    expect(rows).toHaveLength(2 * 19);
    const merges = rows.map((row) => elementsIn(row, 'w:vMerge').map(({ attributes }) => attributes['w:val']));
    expect(merges).toEqual(rows.map((_, index) => Array(2).fill(index % 2 === 0 ? 'restart' : 'continue')));
    expect(elementsIn(bodyOf(docx), 'w:drawing')).toEqual([]);
  });

  test('prints each count right after its bar', () => {
    const bars = rows.map((row) => textIn(elementsIn(row, 'w:tc')[1] as never));
    expect(bars.filter((text, index) => !(index % 2 === 0 ? /^▒* [\d.]+$/ : /^█* [\d.]+$/).test(text))).toEqual([]);
  });

  test('has its caption, its legend and its rows on one page with its source', () => {
    expect(shownTogether(docx)[0]).toBe(
      'Biểu đồ hồ sơ tiếp nhận và giải quyết theo thángĐơn vị tính: hồ sơ. Chú giải: ▒▒ tiếp nhận; ██ đã giải quyết',
    );
  });
});

describe('the chart of months', () => {
  test('is a picture with its caption, its legend and its source in one paragraph', () => {
    const [chart] = looksIn(REPORT).filter(({ text }) => text.startsWith('Biểu đồ hồ sơ'));
    expect(chart?.text).toMatch(
      /^Biểu đồ hồ sơ tiếp nhận và giải quyết theo tháng\s*Đơn vị tính: hồ sơ. Chú giải: □ tiếp nhận; ■ đã giải quyết\s*Nguồn: /,
    );
  });

  test('is not there without dossiers', () => {
    const empty = TABLES.map(({ name, rows: all }) => ({ name, rows: name === 'Hồ sơ' ? all.slice(0, 1) : all }));
    const texts = looksIn(merged(empty, DEFAULT_TEMPLATE)).map(({ text }) => text);
    expect(texts.filter((text) => /^(Biểu đồ|Chú giải|Nguồn: số liệu)/.test(text))).toEqual([]);
  });
});

describe('a line break inside a cell', () => {
  test('is as high as the letters around it', () => {
    const runs = elementsIn(bodyOf(REPORT), 'w:tc').flatMap((cell) => elementsIn(cell, 'w:r'));
    const breaks = runs.filter((run) => elementsIn(run, 'w:br').length > 0);
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
