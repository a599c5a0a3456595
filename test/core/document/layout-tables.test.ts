import { bodyOf } from '../../builders/docx';
import { looksIn, twips } from '../../builders/layout';
import { DEFAULT_TEMPLATE } from '../../builders/reports';
import { lookOf, REPORT, TABLES } from '../../builders/sample-layout';
import { merged } from '../../builders/templates';
import { elementAt, elementsIn, textIn } from '../../builders/xml';

// Nghị định 30/2020/NĐ-CP, Phụ lục I; sizes and styles by ô.

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
