import { documentOf } from '../../../src/core/document/document-of';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { templateProblemText, templateWarningText } from '../../../src/core/document/template-wording';
import { bytesIn } from '../../builders/data';
import { expectWellFormed, linesIn, partOf } from '../../builders/docx';
import { sampleTables } from '../../builders/sample';
import { merged, reportOn } from '../../builders/templates';

const SAMPLE = sampleTables();
const STAFF = reportOn(SAMPLE).report.lists.nhan_su.map(({ fields }) => fields);
const TITLES = STAFF.map(({ chuc_danh }) => chuc_danh);

/** Templates as offices have sent them, named after what stands in them. */
const template = (name: string) => bytesIn(`templates/${name}.docx`);
const made = (name: string) => documentOf(reportOn(SAMPLE), template(name));
const warningsOf = (name: string) => {
  const found = made(name);
  return found.kind === 'merged' ? found.warnings.map(templateWarningText) : [];
};
const problemsOf = (name: string) => {
  const found = made(name);
  return found.kind === 'refused' ? found.problems.map(templateProblemText) : [];
};

describe('a tag that stands alone in a frame of Word or Google is merged like any other', () => {
  test.each(['t20-open-fs', 't20-open-ins', 't20-open-mv', 't20-open-sdt'])('%s', (name) => {
    expect(linesIn(merged(SAMPLE, template(name)))).toEqual(['A co 07 B']);
  });

  test.each(['t21-close-fs', 't21-close-hl', 't21-close-mv', 't21-close-sdt', 't21-close-st'])('%s', (name) => {
    const docx = merged(SAMPLE, template(name));
    expectWellFormed(docx);
    expect(linesIn(docx)).toEqual([`A ${TITLES.join(';')}; B`]);
  });

  test('t71-goog-rdk-ins', () => {
    expect(linesIn(merged(SAMPLE, template('t71-goog-rdk-ins')))).toEqual(['co 07 hồ sơ trễ']);
  });
});

describe('whatever software wrote the XML, the tags are filled', () => {
  test.each(['t50-document2', 't53-dotx', 't57-singlequote', 't60-prefix'])('%s', (name) => {
    const found = made(name);
    expect(found.kind).toBe('merged');
    const docx = merged(SAMPLE, template(name));
    expectWellFormed(docx);
    expect(linesOfDocx(docx)?.map(({ text }) => text)).toEqual(['A 5.424']);
  });

  test('a template of Word (.dotx) becomes a document', () => {
    expect(partOf(merged(SAMPLE, template('t53-dotx')), '[Content_Types].xml')).not.toMatch(/template/i);
  });

  test('a report whose main part is named otherwise is read for checking too', () => {
    expect(linesOfDocx(template('k25-document2'))?.map(({ text }) => text)).toContain('BÁO CÁO');
  });
});

describe('what a list repeats has an id and a name of its own', () => {
  const repeated = (name: string, attribute: RegExp) =>
    [...partOf(merged(SAMPLE, template(name)), 'word/document.xml').matchAll(attribute)].map(([, value]) => value);

  test.each([
    ['t42-shape-in-loop', /<wp:docPr id="([^"]*)"/g],
    ['t42-shape-in-loop', /<wp:docPr [^>]*name="([^"]*)"/g],
    ['t45-bookmark-in-loop', /<w:bookmarkStart w:id="([^"]*)"/g],
    ['t45-bookmark-in-loop', /<w:bookmarkStart [^>]*w:name="([^"]*)"/g],
    ['t45-bookmark-in-loop', /<w:bookmarkEnd w:id="([^"]*)"/g],
  ])('%s: %s', (name, attribute) => {
    const values = repeated(name, attribute);
    expect(values).toHaveLength(TITLES.length);
    expect(new Set(values).size).toBe(TITLES.length);
  });
});

describe('marks of other software warn', () => {
  test.each([
    ['t10-fullwidth', '«｛｛HS_TIEP_NHAN｝｝»'],
    ['t12-single-brace', '«{HS_TIEP_NHAN}»'],
    ['t48-field-tag', '«MERGEFIELD HS_TIEP_NHAN»'],
    ['t68-space-between-braces', '«{ {HS_TIEP_NHAN} }»'],
  ])('%s, named and with the tag to write', (name, mark) => {
    const [warning, ...more] = warningsOf(name);
    expect(more).toEqual([]);
    expect(warning).toMatch(/^Mẫu báo cáo: Phần thân, đoạn 1 /);
    expect(warning).toContain(mark);
    expect(warning).toMatch(/hãy viết \{\{HS_TIEP_NHAN\}\}\.$/);
  });

  test('as does a template without any tag', () => {
    expect(warningsOf('t64-notags')).toEqual([expect.stringMatching(/^Mẫu báo cáo: mẫu không có thẻ nào/)]);
  });
});

describe('what officers write with more room is accepted', () => {
  test('spaces before the mark of a list', () => {
    expect(linesIn(merged(SAMPLE, template('t66-spaces')))).toEqual([`A 5.424 ${'x'.repeat(TITLES.length)}`]);
  });

  test('rows of their own for the ends of a list, which are not printed', () => {
    const lines = linesIn(merged(SAMPLE, template('t29-rows-around')));
    expect(lines).toEqual([...STAFF.map(({ stt, chuc_danh }) => `${stt} | ${chuc_danh}`), 'x']);
  });
});

describe('what cannot be merged is said in Vietnamese', () => {
  test('an entity that names no character', () => {
    expect(problemsOf('tpl-badent')).toEqual([expect.stringMatching(/^Mẫu báo cáo: nội dung của tệp mẫu bị hỏng/)]);
  });

  test('a thousand conditions in one another, with the first that is too deep', () => {
    expect(problemsOf('tpl-nest1000')).toEqual([
      expect.stringMatching(/^Phần thân, đoạn 4 \(«\{\{#HS_MOI\}\}»\): \{\{#HS_MOI\}\} lồng quá sâu/),
    ]);
  });
});
