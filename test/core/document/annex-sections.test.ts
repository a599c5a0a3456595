import { AlignmentType, Document, Packer, PageOrientation, Paragraph } from 'docx';
import { checkReport } from '../../../src/core/checks/check-report';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { reportOf } from '../../../src/core/report/make-report';
import { ANNEXES } from '../../../src/core/workbook/contract/settings';
import { RUN_ON } from '../../builders/days';
import { expectWellFormed, paragraphsIn } from '../../builders/docx';
import { looksIn, twips } from '../../builders/layout';
import { DEFAULT_TEMPLATE, withSetting } from '../../builders/reports';
import { LONG } from '../../builders/runs';
import { sampleTables } from '../../builders/sample';
import { attributesIn, nameOfSection, type Section, sectionsIn } from '../../builders/sections';
import { aDocument, aDossier, aLedgerRow, aProcedure, aWorkbook, settings } from '../../builders/tables';
import { aTemplate, merged } from '../../builders/templates';
import { elementAt, elementsIn, textIn } from '../../builders/xml';

const NAMES = Object.values(ANNEXES);
/** A few dossiers are enough. */
const SAMPLE = sampleTables().map(({ name, rows }) => ({ name, rows: name === 'Hồ sơ' ? rows.slice(0, 60) : rows }));

const made = new Map<string, Uint8Array>();

function reportWith(...annexes: readonly string[]): Uint8Array {
  const chosen = annexes.join('\n');
  const docx = made.get(chosen) ?? merged(withSetting(SAMPLE, 'annexes', chosen), DEFAULT_TEMPLATE);
  made.set(chosen, docx);
  return docx;
}

/** Every choice of annexes; in the short run only none, one, and all. */
const CHOICES = Array.from({ length: 2 ** NAMES.length }, (_, choice) =>
  NAMES.filter((__, index) => (choice >> index) % 2 === 1),
).filter(({ length }) => LONG || length <= 1 || length === NAMES.length);
const REPORTS = CHOICES.map((choice) => ({ choice, sections: sectionsIn(reportWith(...choice)) }));
const ALL = reportWith(...NAMES);
const [, FORM, FORMS, STATISTICS, DOCUMENTS, BUDGET, SOURCES] = sectionsIn(ALL) as [
  Section,
  Section,
  Section,
  Section,
  Section,
  Section,
  Section,
];

/** The tables with lines; the head and the foot of Biểu II.06a are laid out by tables without. */
const ruled = ({ tables }: Section) => tables.filter((table) => elementsIn(table, 'w:tblHeader').length > 0);

describe('the sections of a report, whatever annexes are chosen', () => {
  test('are the report and one for each annex, none of them empty', () => {
    expect(REPORTS).toHaveLength(LONG ? 64 : 8);
    for (const { choice, sections } of REPORTS) {
      expect(sections).toHaveLength(choice.length + 1);
      expect(sections.filter(({ texts }) => texts.length === 0)).toEqual([]);
    }
  });

  test('begin on a page of their own', () => {
    const types = REPORTS.flatMap(({ sections }) =>
      sections.map((section) => attributesIn(section, 'w:type')['w:val']),
    );
    expect(types.filter((type) => type !== undefined && type !== 'nextPage')).toEqual([]);
  });

  test('number their pages apart from 1, the first page without its number', () => {
    for (const { sections } of REPORTS) {
      const [report, ...annexes] = sections;
      expect(report && (attributesIn(report, 'w:pgNumType')['w:start'] ?? '1')).toBe('1');
      expect(annexes.map((annex) => attributesIn(annex, 'w:pgNumType')['w:start'])).toEqual(annexes.map(() => '1'));
      expect(sections.filter(({ properties }) => !elementAt(properties, 'w:titlePg'))).toEqual([]);
    }
  });

  // A section without a header uses the header of the section before (ECMA-376, 17.10.5).
  test('share the headers of the report', () => {
    for (const { sections } of REPORTS) {
      const headers = sections.map(({ properties }) => elementsIn(properties, 'w:headerReference').length);
      expect(headers).toEqual([2, ...headers.slice(1).map(() => 0)]);
    }
  });

  test('are named Phụ lục alone or, when there are two or more, by Roman numerals without a gap', () => {
    const numbered = ['Phụ lục I', 'Phụ lục II', 'Phụ lục III', 'Phụ lục IV', 'Phụ lục V', 'Phụ lục VI'];
    for (const { choice, sections } of REPORTS) {
      const names = choice.length === 1 ? ['Phụ lục'] : numbered.slice(0, choice.length);
      expect(sections.map(nameOfSection)).toEqual(['BÁO CÁO', ...names]);
    }
  });

  test('are A4 upright, and the form of thirteen columns is turned', () => {
    for (const { choice, sections } of REPORTS) {
      const turned = sections.map((section) => attributesIn(section, 'w:pgSz')['w:orient'] === 'landscape');
      expect(turned).toEqual(['BÁO CÁO', ...choice].map((name) => name === ANNEXES.form06a));
    }
  });

  test('are pointed to by the report', () => {
    for (const { choice, sections } of REPORTS) {
      const pointer = sections[0]?.texts.find((text) => text.startsWith('Kèm theo báo cáo này: '));
      if (choice.length === 0) expect(pointer).toBeUndefined();
      for (const name of choice) expect(pointer).toContain(` - ${name}`);
    }
  });

  test.each(LONG ? ['6 tháng đầu năm', 'Tháng', 'Quý', 'Năm', null] : ['6 tháng đầu năm', null])(
    'give the checker nothing more to find: %s',
    (kind) => {
      const tables = withSetting(withSetting(SAMPLE, 'periodKind', kind), 'periodNumber', 2);
      const workbook = reportOf(tables, RUN_ON);
      const foundWith = (...annexes: readonly string[]) => {
        const docx = merged(withSetting(tables, 'annexes', annexes.join('\n')), DEFAULT_TEMPLATE);
        return checkReport(linesOfDocx(docx) ?? [], { workbook, frozen: [], madeFrom: null }).map(({ code }) => code);
      };
      const plain = foundWith();
      expect(plain).toContain('plan-of-earlier-year');
      expect(foundWith(...NAMES)).toEqual(plain);
    },
  );
});

describe('an annex', () => {
  test('says its title and the report that it goes with', () => {
    const tables = withSetting(withSetting(SAMPLE, 'annexes', NAMES.join('\n')), 'reportNumber', 57);
    const openings = sectionsIn(merged(tables, DEFAULT_TEMPLATE)).slice(1);
    expect(openings.map(({ texts }) => texts[1])).toEqual([
      'TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH',
      'BIỂU MẪU THỐNG KÊ SỐ LIỆU',
      'THỐNG KÊ CÁC CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH',
      'DANH MỤC VĂN BẢN ĐÃ BAN HÀNH TRONG KỲ',
      'TÌNH HÌNH THU, CHI NGÂN SÁCH SO VỚI DỰ TOÁN NĂM',
      'NGUỒN SỐ LIỆU',
    ]);
    const goesWith = '(Kèm theo Báo cáo số 57/BC-UBND ngày 13 tháng 6 năm 2023 của UBND phường Phước Long)';
    expect(openings.map(({ texts }) => texts[2])).toEqual(openings.map(() => goesWith));
  });

  test('has the look of the decree: name and title in 14 bold, the reference in italics, all centred', () => {
    const looks = looksIn(ALL);
    const at = looks.findIndex(({ text }) => text === 'Phụ lục I');
    const styles = looks.slice(at, at + 3).map(({ alignment, firstLine, keepNext, runs: [run] }) => {
      return [alignment, firstLine, keepNext, run?.size, run?.bold, run?.italics];
    });
    expect(styles).toEqual([
      ['center', 0, true, 14, true, false],
      ['center', 0, true, 14, true, false],
      ['center', 0, true, 14, false, true],
    ]);
  });

  test('splits no row over two pages and repeats its header rows, as many as it has', () => {
    const annexes = [FORM, FORMS, STATISTICS, DOCUMENTS, BUDGET, SOURCES];
    const repeated = annexes.flatMap(ruled).map((table) => {
      const rows = elementsIn(table, 'w:tr');
      expect(rows.filter((row) => elementsIn(row, 'w:cantSplit').length === 0)).toEqual([]);
      const marks = rows.map((row) => elementsIn(row, 'w:tblHeader').length);
      const count = marks.filter(Boolean).length;
      expect(marks).toEqual(marks.map((_, index) => Number(index < count)));
      return count;
    });
    expect(repeated).toEqual([4, ...FORMS.tables.map(() => 1), 1, 1, 1, 1]);
    expect(FORMS.tables).toHaveLength(7);
  });

  test('fills the width of its page', () => {
    const annexes = [FORM, FORMS, STATISTICS, DOCUMENTS, BUDGET, SOURCES];
    for (const [table, { properties }] of annexes.flatMap((one) => one.tables.map((table) => [table, one] as const))) {
      const width = elementsIn(table, 'w:gridCol').reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0);
      const { 'w:left': left, 'w:right': right } = elementAt(properties, 'w:pgMar')?.attributes ?? {};
      const page = Number(elementAt(properties, 'w:pgSz')?.attributes['w:w']);
      expect(Math.abs(width - (page - Number(left) - Number(right)))).toBeLessThan(10);
    }
  });

  test('that is chosen but has no rows says so', () => {
    const tables = aWorkbook({ 'Cấu hình': settings({ annexes: NAMES.join('\n') }), 'Hồ sơ': null, 'Văn bản': [] });
    const [, form, , , documents, budget] = sectionsIn(merged(tables, DEFAULT_TEMPLATE));
    expect(form?.texts).toContain('Chưa có số liệu.');
    expect(documents?.texts).toContain('Số văn bản ban hành trong kỳ: 0.');
    expect(budget?.texts).toContain('Chưa có số liệu.');
  });
});

test('names of sectors, documents and items stay text in every annex', () => {
  const hostile = '{{HS_MOI}}</w:t></w:sectPr> &amp; {{/phu_luc_bieu_06a}}';
  const docx = merged(
    aWorkbook({
      'Cấu hình': settings({ annexes: NAMES.join('\n') }),
      'Thủ tục': [aProcedure({ sector: hostile })],
      'Hồ sơ': [aDossier()],
      'Văn bản': [aDocument({ number: '1', symbol: 'KH-UBND', subject: hostile, issuedOn: '2023-04-03' })],
      'Thu chi': [aLedgerRow({ item: hostile })],
    }),
    DEFAULT_TEMPLATE,
  );
  expectWellFormed(docx);
  const [, form, , , documents, budget] = sectionsIn(docx);
  for (const annex of [form, documents, budget]) expect(annex?.texts.some((text) => text.includes(hostile))).toBe(true);
  expect(sectionsIn(docx)).toHaveLength(NAMES.length + 1);
});

describe('a table that stands in an annex', () => {
  const caption = (docx: Uint8Array, text: RegExp) => sectionsIn(docx)[0]?.texts.some((line) => text.test(line));

  test.each([
    [ANNEXES.documents, /^Văn bản do .* ban hành trong kỳ$/, 'Danh mục văn bản ban hành trong kỳ được nêu tại Phụ lục'],
    [
      ANNEXES.budget,
      /^Thu, chi ngân sách so với dự toán năm(?:Đơn vị|$)/,
      'Thu, chi ngân sách theo khoản mục so với dự toán',
    ],
  ])('is not printed twice, its section points to it: %s', (annex, table, pointer) => {
    expect(caption(reportWith(), table)).toBe(true);
    expect(caption(reportWith(), new RegExp(`^${pointer}`))).toBe(false);
    expect(caption(reportWith(annex), table)).toBe(false);
    expect(caption(reportWith(annex), new RegExp(`^${pointer}`))).toBe(true);
  });
});

describe('the page of Biểu II.06a', () => {
  test('is A4 turned, its wide margin at the edge where the report is bound', () => {
    expect(attributesIn(FORM, 'w:pgSz')).toMatchObject({ 'w:w': String(twips(297)), 'w:h': String(twips(210)) });
    const margins = ['w:top', 'w:right', 'w:bottom', 'w:left'].map((side) =>
      Number(attributesIn(FORM, 'w:pgMar')[side]),
    );
    expect(margins).toEqual([30, 20, 15, 20].map(twips));
  });

  test('has thirteen columns, each under the heads and the number of the form', () => {
    const rows = elementsIn(ruled(FORM)[0] as never, 'w:tr').map((row) => elementsIn(row, 'w:tc'));
    const spans = rows.map((cells) =>
      cells.reduce((sum, cell) => sum + Number(elementsIn(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1), 0),
    );
    expect([...new Set(spans)]).toEqual([13]);
    expect(rows.slice(0, 4).map((cells) => cells.map(textIn).filter(Boolean).join(' | '))).toEqual([
      'STT | Lĩnh vực, công việc giải quyết theo cấp | Số hồ sơ nhận giải quyết | Số hồ sơ đã giải quyết | Số hồ sơ đang giải quyết',
      'Tổng số | Trong đó | Từ kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn',
      'Trực tuyến | Trực tiếp, dịch vụ bưu chính',
      '(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12) | (13)',
    ]);
  });
});

describe("a ward's own template", () => {
  const turned = { page: { size: { orientation: PageOrientation.LANDSCAPE } } };

  async function inSections(...sections: readonly (readonly string[])[]): Promise<Uint8Array> {
    const document = new Document({
      sections: sections.map((texts, index) => ({
        properties: index === 1 ? turned : {},
        children: texts.map((text) => new Paragraph({ text, alignment: AlignmentType.LEFT })),
      })),
    });
    return new Uint8Array(await Packer.toBuffer(document));
  }

  test('keeps a last section that has content', async () => {
    const docx = merged(SAMPLE, await inSections(['đầu'], ['giữa'], ['cuối']));
    expect(sectionsIn(docx).map(({ texts }) => texts)).toEqual([['đầu'], ['giữa'], ['cuối']]);
    expect(sectionsIn(docx).map((section) => attributesIn(section, 'w:pgSz')['w:orient'])).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
  });

  test('loses a last section whose condition does not hold, with its orientation', async () => {
    const template = await inSections(['đầu', '{{#HS_HUY}}'], ['giữa', 'hết'], ['{{/HS_HUY}}']);
    const docx = merged(SAMPLE, template);
    expectWellFormed(docx);
    expect(paragraphsIn(docx)).toEqual(['đầu']);
    expect(sectionsIn(docx).map((section) => attributesIn(section, 'w:pgSz')['w:orient'])).toEqual(['portrait']);
  });

  test('of one section is left as it is', async () => {
    const docx = merged(SAMPLE, await aTemplate(['một {{HS_HUY}}']));
    expect(sectionsIn(docx).map(({ texts }) => texts)).toEqual([['một 0']]);
  });
});
