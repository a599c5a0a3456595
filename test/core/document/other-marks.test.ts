import { documentOf } from '../../../src/core/document/document-of';
import type { TemplateWarning } from '../../../src/core/document/template-problem';
import { templateWarningText } from '../../../src/core/document/template-wording';
import { linesIn } from '../../builders/docx';
import { AROUND_RUNS, aPara, aRawDocx, aRun } from '../../builders/raw-docx';
import { aWorkbook } from '../../builders/tables';
import { aTemplate, reportOn } from '../../builders/templates';

const REPORT = reportOn(aWorkbook({}));

function warnings(template: Uint8Array) {
  const made = documentOf(REPORT, template);
  if (made.kind === 'refused') throw new Error(JSON.stringify(made.problems));
  return othersIn(made.warnings);
}

/** These templates have no place for the sections on purpose. */
function othersIn(found: readonly TemplateWarning[]): readonly TemplateWarning[] {
  return found.filter(({ code }) => code !== 'sections-unplaced');
}

const warned = (...paragraphs: readonly string[]) =>
  warnings(aRawDocx(paragraphs.map((text) => aPara(aRun(text))).join('')));
const marks = (...paragraphs: readonly string[]) =>
  warned(...paragraphs).flatMap((one) => ('mark' in one ? [one.mark] : []));

describe('a mark that looks like a tag of other software is named', () => {
  test.each([
    ['{HS_MOI}', 'HS_MOI'],
    ['｛HS_MOI｝', 'HS_MOI'],
    ['{{HS_MOI｝｝', null],
    ['{ HS_MOI }', 'HS_MOI'],
    [`$\{HS_MOI}`, 'HS_MOI'],
    ['&lt;&lt;HS_MOI&gt;&gt;', 'HS_MOI'],
    ['«HS_MOI»', 'HS_MOI'],
    ['[HS_MOI]', 'HS_MOI'],
    ['{hs_moi}', 'HS_MOI'],
    ['«ten_co_quan»', 'ten_co_quan'],
    ['{#van_ban}', '#van_ban'],
    ['{NGAY}', 'NGAY'],
    ['«SO_LIEU_MOI»', 'SO_LIEU_MOI'],
    ['{ky_bao_cao}', 'ky_bao_cao'],
  ])('%s', (mark, tag) => {
    const made = documentOf(REPORT, aRawDocx(aPara(aRun(`Có {{HS_MOI}} và ${mark} hồ sơ`))));
    const found = made.kind === 'merged' ? othersIn(made.warnings).map((one) => ('tag' in one ? one.tag : '')) : null;
    expect(found).toEqual(tag === null ? null : [tag]);
  });

  test('cut into runs, and in a header', () => {
    const header = aPara(aRun('{HS'), aRun('_MOI}'));
    expect(warnings(aRawDocx(aPara(aRun('{{HS_MOI}}')), { header })).map(({ place }) => place)).toEqual([
      { part: 'header', paragraph: 1, excerpt: '{HS_MOI}' },
    ]);
  });

  test('once, at its first place', () => {
    expect(warned('a', '{HS_MOI} {HS_MOI}', '{HS_MOI}').map(({ place }) => place?.paragraph)).toEqual([2]);
  });

  test('as a merge field, whatever its result', () => {
    const field = (name: string) =>
      AROUND_RUNS.field(aRun('123')).replace(' AUTHOR ', ` MERGEFIELD "${name}" \\* MERGEFORMAT `);
    expect(warnings(aRawDocx(aPara(field('So_luong')))).map((one) => ('mark' in one ? one.mark : ''))).toEqual([
      'MERGEFIELD So_luong',
    ]);
    const simple = '<w:fldSimple w:instr=" MERGEFIELD HS_MOI ">«HS_MOI»</w:fldSimple>';
    expect(warnings(aRawDocx(aPara(simple)))).toHaveLength(1);
  });

  test('and stays in the report as it stands', () => {
    const made = documentOf(REPORT, aRawDocx(aPara(aRun('{HS_MOI} {{HS_MOI}}'))));
    expect(made.kind === 'merged' && linesIn(made.docx)).toEqual(['{HS_MOI} 0']);
  });
});

describe('ordinary brackets and quotation marks are no tags', () => {
  test.each([
    'bộ phận «Một cửa»',
    '«UBND»',
    '[1]',
    '[2023]',
    '[UBND]',
    '{a}',
    '(HS_MOI)',
    'a < b >> c',
    '«{{HS_MOI}}»',
    '[{{HS_MOI}}]',
    '{ }',
    '[]',
  ])('%s', (text) => expect(marks(`{{HS_MOI}} ${text.replace(/</g, '&lt;').replace(/>/g, '&gt;')}`)).toEqual([]));
});

describe('a template without any tag', () => {
  test.each([['a'], ['«Một cửa» [1]'], ['']])('warns: %s', async (text) => {
    const found = warnings(await aTemplate([text]));
    expect(found).toEqual([{ code: 'no-tags', place: null }]);
    expect(found.map(templateWarningText)[0]).toMatch(/^Mẫu báo cáo: mẫu không có thẻ nào .* \{\{HS_TIEP_NHAN\}\}/);
  });

  test('does not when a header has one', async () => {
    expect(warnings(await aTemplate(['a'], { header: ['{{HS_MOI}}'] }))).toEqual([]);
  });
});
