import fc from 'fast-check';
import { documentOf } from '../../../src/core/document/document-of';
import { expectWellFormed, linesIn } from '../../builders/docx';
import { AROUND_RUNS, type AroundRuns, aCell, aPara, aRawDocx, aRow, aRun, aTable } from '../../builders/raw-docx';
import { runs } from '../../builders/runs';
import { aDocument, aDossier, aWorkbook, settings } from '../../builders/tables';
import { merged, reportOn } from '../../builders/templates';

const TABLES = aWorkbook({
  'Hồ sơ': [aDossier(), aDossier({ dueOn: '2023-04-05', returnedOn: '2023-04-06' })],
  'Văn bản': [aDocument({ number: '5', symbol: 'KH-UBND' }), aDocument({ number: '6', symbol: 'KH-UBND' })],
  'Cấu hình': settings({ recipients: 'Đảng ủy phường\nHĐND phường' }),
});

/** Sound templates, each paragraph as its runs; a list of several is one row of a table. */
const SOUND: readonly (readonly (readonly string[])[])[] = [
  [['Có ', '{{HS_TIEP_NHAN}}', ' hồ sơ']],
  [['Có ', '{{#HS_TRE_HAN}}', 'trễ ', '{{HS_TRE_HAN}}', '{{/HS_TRE_HAN}}', ' hồ sơ']],
  [['Gửi: ', '{{#noi_nhan}}', '{{dong}}', '; ', '{{/noi_nhan}}', 'hết']],
  [['{{#noi_nhan}}'], ['- ', '{{dong}}'], ['{{/noi_nhan}}'], ['hết']],
  [['{{^HS_TRE_HAN}}'], ['không trễ'], ['{{/HS_TRE_HAN}}'], ['hết']],
  [['{{#van_ban}}', '{{#la_trong_ky}}', '{{so_ky_hieu}}', '{{/la_trong_ky}}', '{{/van_ban}}', ' B']],
];

const AROUND = fc.constantFrom(...(Object.keys(AROUND_RUNS) as AroundRuns[]));
const WRAPPING = fc.record({
  around: fc.array(AROUND, { maxLength: 2 }),
  /** Where the run is cut in two, as Word does; only the first half is wrapped then. */
  cut: fc.option(fc.nat(8), { freq: 4 }),
});
const WRAPPINGS = fc.array(WRAPPING, { minLength: 6, maxLength: 6 });
/** One frame around several runs of a paragraph. */
const GROUP = fc.record({ around: AROUND, from: fc.nat(4), count: fc.integer({ min: 2, max: 4 }) });

type Wrapping = { readonly around: readonly AroundRuns[]; readonly cut: number | null };

function wrapped(text: string, { around, cut }: Wrapping): string {
  const [first, second] = cut === null ? [text, ''] : [text.slice(0, cut), text.slice(cut)];
  const inside = around.reduce((xml, name) => AROUND_RUNS[name](xml), aRun(first));
  return second === '' ? inside : inside + aRun(second);
}

type Group = { readonly around: AroundRuns; readonly from: number; readonly count: number };

function grouped(runs: readonly string[], { around, from, count }: Group): readonly string[] {
  const inside = runs.slice(from, from + count);
  if (inside.length === 0) return runs;
  return [...runs.slice(0, from), AROUND_RUNS[around](inside.join('')), ...runs.slice(from + count)];
}

function bodyOf(paragraphs: (typeof SOUND)[number], wrappings: readonly Wrapping[], group?: Group): string {
  let at = 0;
  const none: Wrapping = { around: [], cut: null };
  const next = () => wrappings[at++ % Math.max(wrappings.length, 1)] ?? none;
  return paragraphs
    .map((texts) => texts.map((text) => wrapped(text, next())))
    .map((xml) => aPara(...(group ? grouped(xml, group) : xml)))
    .join('');
}

test.each(SOUND.map((paragraphs) => [paragraphs.flat().join(''), paragraphs] as const))(
  'whatever stands around its tags, a template prints the same text or is refused: %s',
  (_, paragraphs) => {
    const plain = linesIn(merged(TABLES, aRawDocx(bodyOf(paragraphs, []))));
    fc.assert(
      fc.property(WRAPPINGS, fc.option(GROUP, { nil: undefined }), (wrappings, group) => {
        const made = documentOf(reportOn(TABLES), aRawDocx(bodyOf(paragraphs, wrappings, group)));
        if (made.kind === 'refused') {
          expect(made.problems.filter(({ code }) => code !== 'loop-in-frame')).toEqual([]);
        } else {
          expectWellFormed(made.docx);
          expect(linesIn(made.docx)).toEqual(plain);
        }
      }),
      runs(60),
    );
  },
);

const TRANSPARENT: readonly AroundRuns[] = [
  ...(['insertion', 'moveTo', 'control', 'smartTag', 'customXml', 'link', 'simpleField'] as const),
  ...(['field', 'direction', 'proof', 'bookmark', 'comment'] as const),
];

describe.each(TRANSPARENT)('a tag alone in: %s', (name) => {
  const around = AROUND_RUNS[name];
  const report = (body: string) => linesIn(merged(TABLES, aRawDocx(body)));

  test('may begin a list', () => {
    const body = aPara(aRun('A '), around(aRun('{{#noi_nhan}}')), aRun('{{dong}}{{/noi_nhan}} B'));
    expect(report(body)).toEqual(report(aPara(aRun('A {{#noi_nhan}}{{dong}}{{/noi_nhan}} B'))));
  });

  test('may end a list', () => {
    const body = aPara(aRun('A {{#noi_nhan}}{{dong}}'), around(aRun('{{/noi_nhan}}')), aRun(' B'));
    expect(report(body)).toEqual(report(aPara(aRun('A {{#noi_nhan}}{{dong}}{{/noi_nhan}} B'))));
  });

  test('may begin a list of paragraphs', () => {
    const body = aPara(around(aRun('{{#noi_nhan}}'))) + aPara(aRun('{{dong}}')) + aPara(aRun('{{/noi_nhan}}'));
    expect(report(body)).toEqual(
      report(aPara(aRun('{{#noi_nhan}}')) + aPara(aRun('{{dong}}')) + aPara(aRun('{{/noi_nhan}}'))),
    );
  });

  test('may begin a list of rows', () => {
    const row = (first: string) =>
      aTable(aRow(aCell(aPara(first, aRun('{{dong}}'))), aCell(aPara(aRun('x{{/noi_nhan}}')))));
    expect(report(row(around(aRun('{{#noi_nhan}}'))))).toEqual(report(row(aRun('{{#noi_nhan}}'))));
  });

  test('may be a value', () => {
    expect(report(aPara(aRun('A '), around(aRun('{{HS_TIEP_NHAN}}'))))).toEqual(['A 02']);
  });
});

describe.each(['control', 'customXml'] as const)('around whole blocks: %s', (name) => {
  const around = AROUND_RUNS[name];
  const para = (text: string) => aPara(aRun(text));
  const report = (body: string) => linesIn(merged(TABLES, aRawDocx(body)));
  const listed = report(para('{{#noi_nhan}}') + para('{{dong}}') + para('{{/noi_nhan}}'));

  test.each([
    ['the whole list', around(para('{{#noi_nhan}}') + para('{{dong}}') + para('{{/noi_nhan}}'))],
    ['its beginning', around(para('{{#noi_nhan}}')) + para('{{dong}}') + para('{{/noi_nhan}}')],
    ['its beginning and what is listed', around(para('{{#noi_nhan}}') + para('{{dong}}')) + para('{{/noi_nhan}}')],
    ['its end, twice', para('{{#noi_nhan}}') + para('{{dong}}') + around(around(para('{{/noi_nhan}}')))],
  ])('%s', (_, body) => expect(report(body)).toEqual(listed));

  const first = aCell(para('{{#noi_nhan}}{{dong}}'));
  const last = aCell(para('x{{/noi_nhan}}'));
  const rows = report(aTable(aRow(first, last)));

  test.each([
    ['a row', aTable(around(aRow(first, last)))],
    ['a cell', aTable(aRow(around(first), last))],
    ['both cells', aTable(aRow(around(first), around(last)))],
    ['the table', around(aTable(aRow(first, last)))],
    ['a paragraph of a cell', aTable(aRow(aCell(around(para('{{#noi_nhan}}{{dong}}'))), last))],
  ])('%s', (_, body) => expect(report(body)).toEqual(rows));
});
