import { ImageRun, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { documentOf } from '../../../src/core/document/document-of';
import { outcomeBar } from '../../../src/core/document/drawing/outcome-bar';
import { greyPng } from '../../../src/core/document/drawing/png';
import { templateProblemText } from '../../../src/core/document/template-wording';
import { reportOf } from '../../../src/core/report/make-report';
import { RUN_ON } from '../../builders/days';
import { bytesOf, expectWellFormed, linesIn, partNames, partOf, withPart } from '../../builders/docx';
import { pngOf } from '../../builders/png';
import { figuresOf } from '../../builders/readings';
import { aDossier, aWorkbook, settings } from '../../builders/tables';
import { aTemplate, merged } from '../../builders/templates';
import { elementsIn, type XmlElement, xmlOf } from '../../builders/xml';

const PLACEHOLDER = greyPng(2, 2, new Uint8Array(4));
const CONTENTS = { 'Hồ sơ': [aDossier({ dueOn: '2023-04-06', returnedOn: '2023-04-05' }), aDossier()] };
const TABLES = aWorkbook(CONTENTS);
const BAR = 'word/media/cchc-bieu_do_ho_so.png';

/** A paragraph with a picture. All pictures are the same file, which Word stores once. */
function picture(alternativeText: string): Paragraph {
  return new Paragraph({ children: [imageOf(alternativeText)] });
}

function imageOf(alternativeText: string): ImageRun {
  const altText = { name: 'Hình', description: alternativeText, title: '' };
  return new ImageRun({ type: 'png', data: PLACEHOLDER, transformation: { width: 600, height: 60 }, altText });
}

/** For each picture of a part: its alternative text and the media file that it shows. */
function picturesIn(docx: Uint8Array, part = 'word/document.xml'): readonly (readonly [string, string])[] {
  const relations = elementsIn(xmlOf(partOf(docx, part.replace(/([^/]+)$/, '_rels/$1.rels'))), 'Relationship');
  const targets = new Map(relations.map(({ attributes }) => [attributes.Id, attributes.Target ?? '']));
  return elementsIn(xmlOf(partOf(docx, part)), 'w:drawing').map((drawing) => {
    const attribute = (element: string, name: string) => elementsIn(drawing, element)[0]?.attributes[name] ?? '';
    return [attribute('wp:docPr', 'descr'), `word/${targets.get(attribute('a:blip', 'r:embed'))}`];
  });
}

describe('a picture whose alternative text is the tag of the bar of dossiers', () => {
  let before: Uint8Array;
  let docx: Uint8Array;

  beforeAll(async () => {
    before = await aTemplate([
      picture('{{bieu_do_ho_so}}'),
      'ở giữa',
      picture('Bản đồ phường'),
      picture('{{ bieu_do_ho_so }}'),
    ]);
    docx = merged(TABLES, before);
  });

  test('shows the bar, in a file of its own, however often it stands there', () => {
    const [first, second, third] = picturesIn(docx);
    expect([first?.[1], third?.[1]]).toEqual([BAR, BAR]);
    expect(second).toEqual(picturesIn(before)[1]);
  });

  test('leaves another picture made from the same file as it was', () => {
    const [, media = ''] = picturesIn(docx)[1] ?? [];
    expect(bytesOf(docx, media)).toEqual(PLACEHOLDER);
  });

  test('is described in words instead of the tag', () => {
    expect(picturesIn(docx).map(([text]) => text)).toEqual([
      expect.stringMatching(/^Thanh kết quả giải quyết hồ sơ/),
      'Bản đồ phường',
      expect.stringMatching(/^Thanh kết quả giải quyết hồ sơ/),
    ]);
  });

  test('has no tag left', () => {
    expect(partOf(docx, 'word/document.xml')).not.toContain('{{');
  });

  test('has no tag left where Word repeats the alternative text inside the picture', () => {
    const repeated = withPart(before, 'word/document.xml', (xml) =>
      xml.replace(/<pic:cNvPr [^>]*>/, '<pic:cNvPr id="1" name="Hình" descr="{{bieu_do_ho_so}}"/>'),
    );
    expect(partOf(repeated, 'word/document.xml')).toContain('<pic:cNvPr id="1" name="Hình" descr="{{');
    expect(partOf(merged(TABLES, repeated), 'word/document.xml')).not.toContain('{{');
  });

  test('is a valid PNG file of the size of the bar', () => {
    const { width, height, pixels } = pngOf(bytesOf(docx, BAR));
    expect([width, height, pixels.length]).toEqual([1200, 120, 144_000]);
  });

  test('is declared as a PNG once, in a well-formed package', () => {
    const types = elementsIn(xmlOf(partOf(docx, '[Content_Types].xml')), 'Default');
    expect(types.filter(({ attributes }) => /^png$/i.test(attributes.Extension ?? ''))).toHaveLength(1);
    expect(partNames(docx).filter((name) => name === BAR)).toHaveLength(1);
    expectWellFormed(docx);
  });

  test('is declared when the template had no PNG before', () => {
    const withoutPng = withPart(before, '[Content_Types].xml', (xml) => xml.replace(/<Default[^>]*png[^>]*>/, ''));
    expect(partOf(withoutPng, '[Content_Types].xml')).not.toContain('png');
    const types: readonly XmlElement[] = elementsIn(
      xmlOf(partOf(merged(TABLES, withoutPng), '[Content_Types].xml')),
      'Default',
    );
    expect(types.map(({ attributes }) => attributes)).toContainEqual({ Extension: 'png', ContentType: 'image/png' });
  });

  test('makes the same bytes each time', () => {
    expect(merged(TABLES, before)).toEqual(docx);
  });
});

describe('other pictures', () => {
  test('without a tag leave the package without a bar', async () => {
    const docx = merged(TABLES, await aTemplate([picture('Bản đồ {{ phường')]));
    expect(partNames(docx)).not.toContain(BAR);
  });

  test('inside a loop show the bar for each item', async () => {
    const tables = aWorkbook({ ...CONTENTS, 'Cấu hình': settings({ recipients: 'Đảng ủy phường\nHĐND phường' }) });
    const docx = merged(tables, await aTemplate(['{{#noi_nhan}}', picture('{{bieu_do_ho_so}}'), '{{/noi_nhan}}']));
    expect(picturesIn(docx).map(([, media]) => media)).toEqual([BAR, BAR, BAR]);
  });

  test('in a header show the bar through a relation of that header', async () => {
    const docx = merged(TABLES, await aTemplate(['thân'], { header: [picture('{{bieu_do_ho_so}}')] }));
    expect(picturesIn(docx, 'word/header1.xml').map(([, media]) => media)).toEqual([BAR]);
    expect(bytesOf(docx, BAR)).toEqual(outcomeBar(figuresOf(CONTENTS)));
  });

  describe('among the building blocks that Word keeps beside the document', () => {
    const BLOCKS = 'word/glossary/document.xml';
    const withBlocks = async (tag: string) => {
      const drawing = `<w:drawing><wp:docPr id="1" name="Hình" descr="{{${tag}}}"/></w:drawing>`;
      return withPart(await aTemplate(['thân']), BLOCKS, () => `<w:glossaryDocument>${drawing}</w:glossaryDocument>`);
    };

    test('stay as they are: nobody sees them in the report', async () => {
      const template = await withBlocks('bieu_do_ho_so');
      const docx = merged(TABLES, template);
      expect(partOf(docx, BLOCKS)).toBe(partOf(template, BLOCKS));
      expect(partNames(docx)).not.toContain(BAR);
    });

    test('are no mistake of the template, whatever their tag', async () => {
      const template = await withBlocks('bieu_do_thu_chi');
      expect(partOf(merged(TABLES, template), BLOCKS)).toContain('{{bieu_do_thu_chi}}');
    });
  });

  test('in a footer show the bar through a relation of that footer', async () => {
    const docx = merged(TABLES, await aTemplate(['thân'], { footer: [picture('{{bieu_do_ho_so}}')] }));
    expect(picturesIn(docx, 'word/footer1.xml').map(([, media]) => media)).toEqual([BAR]);
  });

  test('with an unknown tag are a mistake of the template', async () => {
    const made = documentOf(
      reportOf(TABLES, RUN_ON),
      await aTemplate(['đầu', picture('{{bieu_do_thu_chi}}'), '{{HS_X}}']),
    );
    const messages = made.kind === 'refused' ? made.problems.map(templateProblemText) : [];
    expect(messages).toEqual([
      expect.stringContaining('{{bieu_do_thu_chi}}'),
      expect.stringContaining('không có thẻ {{HS_X}}'),
    ]);
  });

  test('with an unknown tag are placed by their paragraph', async () => {
    const made = documentOf(reportOf(TABLES, RUN_ON), await aTemplate(['đầu', picture('{{bieu_do_thu_chi}}')]));
    expect(made).toMatchObject({ problems: [{ place: { part: 'body', paragraph: 2 } }] });
  });

  test('with a name inherited by every object are a mistake of the template', async () => {
    expect(documentOf(reportOf(TABLES, RUN_ON), await aTemplate([picture('{{constructor}}')])).kind).toBe('refused');
  });
});

describe('a picture whose alternative text is the tag of the chart of months', () => {
  const CHART = 'word/media/cchc-bieu_do_thang.png';
  const chart = () => picture('{{bieu_do_thang}}');
  const attributesOf = (docx: Uint8Array, name: string) =>
    elementsIn(xmlOf(partOf(docx, 'word/document.xml')), name).map(({ attributes }) => attributes);

  test('shows the chart as wide as its placeholder and in its own shape', async () => {
    const docx = merged(TABLES, await aTemplate([chart()]));
    expect(picturesIn(docx).map(([, media]) => media)).toEqual([CHART]);
    const { width, height } = pngOf(bytesOf(docx, CHART));
    const cx = 600 * 9525;
    const cy = Math.round((cx * height) / width);
    expect(attributesOf(docx, 'wp:extent')).toMatchObject([{ cx: String(cx), cy: String(cy) }]);
    expect(attributesOf(docx, 'a:ext').filter(({ cx: wide }) => wide)).toEqual([{ cx: String(cx), cy: String(cy) }]);
    expectWellFormed(docx);
  });

  test('is described by its figures', async () => {
    const docx = merged(TABLES, await aTemplate([chart()]));
    expect(picturesIn(docx)[0]?.[0]).toBe(
      'Biểu đồ số hồ sơ tiếp nhận và giải quyết theo tháng – tháng 3/2023 (từ ngày 15): tiếp nhận 0, đã giải quyết 0; ' +
        'tháng 4/2023: tiếp nhận 2, đã giải quyết 1; tháng 5/2023: tiếp nhận 0, đã giải quyết 0; tháng 6/2023 (đến ngày ' +
        '14): tiếp nhận 0, đã giải quyết 0.',
    );
  });

  describe.each([
    ['without dossiers', aWorkbook({})],
    [
      'of a period longer than 18 months',
      aWorkbook({ ...CONTENTS, 'Cấu hình': settings({ periodKind: 'Đột xuất', from: '01/01/2022', to: '31/7/2023' }) }),
    ],
  ])('%s', (_, tables) => {
    test('goes away with its paragraph', async () => {
      const docx = merged(tables, await aTemplate(['trên', chart(), 'dưới']));
      expect(picturesIn(docx)).toEqual([]);
      expect(linesIn(docx)).toEqual(['trên', 'dưới']);
      expect(partNames(docx)).not.toContain(CHART);
    });

    test('leaves the words beside it and the cell around it', async () => {
      const beside = new Paragraph({ children: [new TextRun('Hình 1'), imageOf('{{bieu_do_thang}}')] });
      const cell = new TableRow({ children: [new TableCell({ children: [chart()] })] });
      const docx = merged(tables, await aTemplate([beside, new Table({ rows: [cell] })]));
      expect(picturesIn(docx)).toEqual([]);
      expect(linesIn(docx)).toContain('Hình 1');
      expect(elementsIn(elementsIn(xmlOf(partOf(docx, 'word/document.xml')), 'w:tc')[0] as never, 'w:p')).toHaveLength(
        1,
      );
    });

    test('says nothing as a word either, by which a template leaves out what is around it', async () => {
      const around = [
        '{{#bieu_do_thang}}',
        'Chú giải',
        '{{/bieu_do_thang}}',
        '{{^bieu_do_thang}}',
        'không có',
        '{{/bieu_do_thang}}',
      ];
      expect(linesIn(merged(tables, await aTemplate(around)))).toEqual(['không có']);
    });
  });
});

describe('the bar of dossiers', () => {
  /** Runs of equal pixels along the middle row: grey value and width. */
  function partsOf(contents: Parameters<typeof figuresOf>[0]): readonly (readonly [number, number])[] {
    const { width, height, pixels } = pngOf(outcomeBar(figuresOf(contents)));
    const middle = pixels.subarray(width * (height / 2), width * (height / 2 + 1));
    const runs: [number, number][] = [];
    for (const grey of middle) {
      const last = runs[runs.length - 1];
      if (last?.[0] === grey) last[1]++;
      else runs.push([grey, 1]);
    }
    return runs;
  }

  const early = { dueOn: '2023-04-06', returnedOn: '2023-04-05' } as const;
  const onTime = { dueOn: '2023-04-06', returnedOn: '2023-04-06' } as const;

  test('is framed and empty without dossiers', () => {
    expect(partsOf({})).toEqual([[0, 1200]]);
  });

  test('is filled from left to right by the share of each outcome', () => {
    const bar = partsOf({ 'Hồ sơ': [aDossier(early), aDossier(early), aDossier(early), aDossier(onTime)] });
    expect(bar.map(([grey]) => grey)).toEqual([0, 215, 0, 150, 0]);
    expect((bar[1]?.[1] ?? 0) / (bar[3]?.[1] ?? 1)).toBeCloseTo(3, 1);
  });

  test('shows an outcome however small beside the others', () => {
    const many = Array.from({ length: 500 }, () => aDossier(early));
    const bar = partsOf({ 'Hồ sơ': [...many, aDossier(onTime)] });
    expect(bar.find(([grey]) => grey === 150)?.[1]).toBeGreaterThan(5);
  });

  test('is the same whenever it is drawn', () => {
    expect(outcomeBar(figuresOf(CONTENTS))).toEqual(outcomeBar(figuresOf(CONTENTS)));
  });
});

test('a picture of any size is written in blocks that fit', () => {
  const pixels = Uint8Array.from({ length: 300 * 301 }, (_, index) => index % 251);
  expect(pngOf(greyPng(300, 301, pixels))).toEqual({ width: 300, height: 301, pixels });
  expect(pngOf(greyPng(1, 1, Uint8Array.of(7)))).toEqual({ width: 1, height: 1, pixels: Uint8Array.of(7) });
});
