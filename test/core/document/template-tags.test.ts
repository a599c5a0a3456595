import { INDICATOR_CODES, RATE_CODES } from '../../../src/core/indicators/catalogue';
import { LIST_NAMES, LISTS, type ListName } from '../../../src/core/report/list-fields';
import { VALUE_TAGS } from '../../../src/core/report/vocabulary';
import type { Table } from '../../../src/core/workbook/contract/cell';
import { linesIn, paragraphsIn, partOf } from '../../builders/docx';
import { sampleTables } from '../../builders/sample';
import {
  aDocument,
  aDossier,
  anIndicatorRow,
  anOwnIndicator,
  aProcedure,
  aWorkbook,
  PROCEDURE,
  settings,
} from '../../builders/tables';
import { aTemplate, inRuns, merged, printed, reportOn, rowsOfCells } from '../../builders/templates';

const SAMPLE = sampleTables();
/** Lists that the sample leaves empty. */
const WITH: Partial<Record<ListName, readonly Table[]>> = {
  kinh_gui_nhieu: aWorkbook({ 'Cấu hình': settings({ addressees: 'a\nb' }) }),
  nguon_so_lieu: aWorkbook({ 'Cấu hình': settings({ annexes: 'Nguồn số liệu' }) }),
  theo_cap: aWorkbook({
    'Thủ tục': [aProcedure(), aProcedure({ code: PROCEDURE.fee, level: 'Tỉnh' })],
    'Hồ sơ': [aDossier(), aDossier({ procedureCode: PROCEDURE.fee })],
  }),
  muc_tieu: aWorkbook({ 'Chỉ tiêu': [anIndicatorRow({ target: '≥ 98%', code: 'TL_DUNG_HAN' })] }),
  chi_tieu_rieng: aWorkbook({ 'Chỉ tiêu riêng': [anOwnIndicator()] }),
};
const REPORT = reportOn(SAMPLE);

test('every indicator code is a tag that prints its text', async () => {
  const lines = await printed(SAMPLE, ...INDICATOR_CODES.map((code) => `${code}={{${code}}}`));
  expect(lines).toEqual(INDICATOR_CODES.map((code) => `${code}=${REPORT.figures[code].text}`));
});

test('every rate has its numerator and denominator as tags', async () => {
  const lines = await printed(SAMPLE, ...RATE_CODES.map((code) => `{{${code}.tu_so}}/{{${code}.mau_so}}`));
  expect(lines).toHaveLength(RATE_CODES.length);
  expect(lines[RATE_CODES.indexOf('TL_DUNG_HAN')]).toBe('5.328/5.335');
  expect(lines[RATE_CODES.indexOf('TL_GIAI_NGAN')]).toBe('1.922.000.000/6.479.000.000');
});

test('every other value tag prints its word', async () => {
  const words = [...VALUE_TAGS.keys()].filter((tag) => !(INDICATOR_CODES as readonly string[]).includes(tag));
  const lines = await printed(SAMPLE, ...words.map((tag) => `{{ ${tag} }}`));
  expect(lines).toEqual(words.map((tag) => REPORT.report.values.get(tag)));
});

describe.each(LIST_NAMES)('the list %s', (list) => {
  const fields = Object.keys(LISTS[list].fields);

  test('prints all its fields for each of its items', async () => {
    const tables = WITH[list] ?? SAMPLE;
    const items = reportOn(tables).report.lists[list];
    const row = fields.map((field) => (field.startsWith('la_') ? `{{#${field}}}x{{/${field}}}` : `{{${field}}}`));
    const lines = await printed(tables, `{{#${list}}}`, row.join('|'), `{{/${list}}}`);
    expect(items.length).toBeGreaterThan(0);
    expect(lines).toEqual(
      items.map((item) =>
        fields
          .map((field) => (field.startsWith('la_') ? (item.fields[field] ? 'x' : '') : item.fields[field]))
          .join('|'),
      ),
    );
  });

  test('says by co_ whether it has items', async () => {
    const asked = `{{#co_${list}}}có{{/co_${list}}}{{^co_${list}}}không{{/co_${list}}}`;
    const hasItems = reportOn(SAMPLE).report.lists[list].length > 0;
    expect(await printed(SAMPLE, asked)).toEqual([hasItems ? 'có' : 'không']);
  });
});

describe('a list of one report section', () => {
  test('has the documents filed under that section only', async () => {
    const lines = await printed(SAMPLE, '{{#van_ban.II.1.a}}{{so_ky_hieu}};{{/van_ban.II.1.a}}');
    expect(lines).toEqual(['93/KH-UBND;94/KH-UBND;208/KH-UBND;']);
  });

  test('says by co_ whether the section has items', async () => {
    const asked = (code: string) =>
      `{{#co_van_ban.${code}}}có{{/co_van_ban.${code}}}{{^co_van_ban.${code}}}không{{/co_van_ban.${code}}}`;
    expect(await printed(SAMPLE, asked('II.1.a'), asked('II.1.b'))).toEqual(['có', 'không']);
  });

  test('has a document that is filed under several sections', async () => {
    const tables = aWorkbook({ 'Văn bản': [aDocument({ section: 'I.3; II.8.đ', number: '5', symbol: 'KH-UBND' })] });
    const tag = (code: string) => `{{#van_ban.${code}}}{{so_ky_hieu}}{{/van_ban.${code}}}`;
    expect(await printed(tables, tag('I.3'), tag('II.8.đ'), `[${tag('I.2')}]`)).toEqual([
      '05/KH-UBND',
      '05/KH-UBND',
      '[]',
    ]);
  });

  test('serves narrative, tasks, budget, staff, digital rates and the composed paragraphs alike', async () => {
    const count = (tag: string, mark: string) => `{{#${tag}}}${mark}{{/${tag}}}`;
    const lines = await printed(
      SAMPLE,
      count('noi_dung.II.2.d', 'n'),
      count('nhiem_vu.IV', 'v'),
      count('khoan_muc.II.5.a', 'k'),
      count('cong_trinh.II.5.a', 'c'),
      count('nhan_su.II.4.a', 's'),
      count('chinh_quyen_so.II.6.a', 'd'),
      count('muc.V', 'm'),
      count('noi_nhan.V', 'x'),
    );
    expect(lines).toEqual(['nnn', 'v'.repeat(8), 'k'.repeat(21), 'c', 's'.repeat(18), 'ddd', 'mm', '']);
  });
});

describe('a condition', () => {
  const late = aWorkbook({ 'Hồ sơ': [aDossier({ dueOn: '2023-04-05', returnedOn: '2023-04-06' })] });
  const none = aWorkbook({});

  test('on a count holds when it is above 0', async () => {
    const asked = '{{#HS_TRE_HAN}}trễ {{HS_TRE_HAN}}{{/HS_TRE_HAN}}{{^HS_TRE_HAN}}không trễ{{/HS_TRE_HAN}}';
    expect(await printed(late, asked)).toEqual(['trễ 01']);
    expect(await printed(none, asked)).toEqual(['không trễ']);
  });

  test('on a rate holds when something is counted in its numerator', async () => {
    const asked = '{{#TL_TRE_HAN}}a{{/TL_TRE_HAN}}{{#TL_DUNG_HAN}}b{{/TL_DUNG_HAN}}';
    expect(await printed(late, asked)).toEqual(['a']);
  });

  test('on one side of a rate holds when that side is above 0', async () => {
    expect(await printed(late, '{{#TL_DUNG_HAN.tu_so}}a{{/TL_DUNG_HAN.tu_so}}')).toEqual(['']);
  });

  test('does not hold where the figure is lacking', async () => {
    expect(await printed(aWorkbook({ 'Hồ sơ': null }), '{{#HS_MOI}}có{{/HS_MOI}}{{^HS_MOI}}thiếu{{/HS_MOI}}')).toEqual([
      'thiếu',
    ]);
  });

  test('on a word holds when it is not empty', async () => {
    const asked = '{{#nguoi_ky}}{{nguoi_ky}}{{/nguoi_ky}}{{^nguoi_ky}}trống{{/nguoi_ky}}';
    expect(await printed(SAMPLE, asked)).toEqual(['Trịnh Hoài Nguyên']);
    expect(await printed(none, asked)).toEqual(['trống']);
  });

  test('on a list holds when it has no items only if it is turned round', async () => {
    const asked = '{{^nhiem_vu}}không có nhiệm vụ{{/nhiem_vu}}{{#nhiem_vu.IV}}{{stt}}{{/nhiem_vu.IV}}';
    expect(await printed(none, asked)).toEqual(['không có nhiệm vụ']);
  });

  test('on a field holds for the items where it is filled', async () => {
    const lines = await printed(
      SAMPLE,
      '{{#nhiem_vu}}{{#la_ky_toi}}{{#han}}{{han}} {{/han}}{{/la_ky_toi}}{{/nhiem_vu}}',
    );
    expect(lines[0]).toMatch(/^31\/8\/2023 29\/9\/2023 .* 14\/12\/2023 $/);
  });
});

describe('a loop', () => {
  test('over a table row makes a row of each item', async () => {
    const rows = rowsOfCells(
      ['Số', 'Trích yếu'],
      ['{{#van_ban_trong_ky}}{{so_ky_hieu}}', '{{trich_yeu}}{{/van_ban_trong_ky}}'],
    );
    const lines = await printed(SAMPLE, rows);
    expect(lines).toHaveLength(14);
    expect(lines.slice(0, 2)).toEqual([
      'Số | Trích yếu',
      '93/KH-UBND | kiểm tra, xử lý văn bản quy phạm pháp luật năm 2023',
    ]);
  });

  test('around a whole table makes it once, or not at all', async () => {
    const blocks = ['{{#co_van_ban}}', rowsOfCells(['{{HS_MOI}}']), '{{/co_van_ban}}'] as const;
    expect(await printed(aWorkbook({}), ...blocks, 'hết')).toEqual(['hết']);
    expect(await printed(SAMPLE, ...blocks, 'hết')).toEqual(['5.283', 'hết']);
  });

  test('over paragraphs repeats them and leaves no line of its own', async () => {
    expect(await printed(SAMPLE, 'đầu', '{{#quyen_han}}', '{{dong}}', '{{/quyen_han}}', 'cuối')).toEqual([
      'đầu',
      'TM. ỦY BAN NHÂN DÂN',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
      'cuối',
    ]);
  });

  test('inside another sees the values outside', async () => {
    const lines = await printed(
      SAMPLE,
      '{{#cong_trinh}}{{#van_ban.II.5.d}}{{ma}} {{so_ky_hieu}} {{HS_HUY}}{{/van_ban.II.5.d}}{{/cong_trinh}}',
    );
    expect(lines).toEqual(['CT-2023-01 315/UBND 0']);
  });
});

describe('a tag as Word writes it', () => {
  test('may be cut into several runs', async () => {
    expect(await printed(SAMPLE, inRuns('Nhận {', '{HS_', 'TIEP', '_NHAN}', '} hồ sơ'))).toEqual(['Nhận 5.424 hồ sơ']);
    expect(await printed(SAMPLE, inRuns('{{#cong_', 'trinh}}{{', 'ma}}', '{{/cong_trinh}', '}'))).toEqual([
      'CT-2023-01',
    ]);
  });

  test('may stand in headers and footers', async () => {
    const template = await aTemplate(['thân'], {
      header: ['{{ten_co_quan}}'],
      footer: ['{{#quyen_han}}{{dong}};{{/quyen_han}}'],
    });
    const docx = merged(SAMPLE, template);
    expect(paragraphsIn(docx, 'word/header1.xml')).toEqual(['UBND phường Phước Long']);
    expect(paragraphsIn(docx, 'word/footer1.xml')).toEqual(['TM. ỦY BAN NHÂN DÂN;KT. CHỦ TỊCH;PHÓ CHỦ TỊCH;']);
    expect(linesIn(docx)).toEqual(['thân']);
  });

  test('keeps the look of the run that it opens in', async () => {
    const docx = merged(SAMPLE, await aTemplate([inRuns('a', '{{HS_MOI}}')]));
    expect(partOf(docx, 'word/document.xml')).toMatch(/<w:b\/>.*?<w:t[^>]*>5\.283</);
  });
});
