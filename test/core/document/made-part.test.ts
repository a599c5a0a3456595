import PizZip from 'pizzip';
import { documentOf } from '../../../src/core/document/document-of';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { paragraphsOfBlocks, type Story, type StoryBlock } from '../../../src/core/document/made/story';
import { kindOfStory } from '../../../src/core/merge-edits/kind-of-story';
import type { ReportKind } from '../../../src/core/report/report-kind';
import { expectWellFormed, partNames, partOf } from '../../builders/docx';
import { opened } from '../../builders/report-versions';
import { DEFAULT_TEMPLATE, KSTTHC_TEMPLATE, reportIn } from '../../builders/reports';
import { aDocument, aDossier, type Contents } from '../../builders/tables';

const CONTENTS: Contents = {
  'Hồ sơ': [aDossier()],
  'Văn bản': [aDocument({ subject: 'rà soát {việc} "A & B" <mới>', issuedOn: '2023-04-20' })],
};

function madeOf(template: Uint8Array = DEFAULT_TEMPLATE, kind: ReportKind = 'cchc'): Uint8Array {
  const merged = documentOf(reportIn(CONTENTS), template, kind);
  if (merged.kind === 'refused') throw new Error(JSON.stringify(merged.problems));
  return merged.docx;
}

const docx = madeOf();
const itemsIn = (file: Uint8Array) => partNames(file).filter((name) => name.startsWith('customXml/'));

function bare({ body, asides }: Story) {
  const block = (one: StoryBlock): unknown =>
    one.kind === 'paragraph'
      ? [one.text, one.pictures]
      : one.rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map(block)));
  return { body: body.map(block), asides: asides.map(block) };
}

test('a report carries word for word what it was made as, with its kind and period', () => {
  const { made, story } = opened(docx);
  expect(made && bare(made.story)).toEqual(bare(story));
  expect([made?.kind, made?.period]).toEqual(['cchc', reportIn(CONTENTS).report.values.get('ky_bao_cao')]);
  expect(paragraphsOfBlocks(story.body).some(({ text }) => text.includes('{việc} "A & B" <mới>'))).toBe(true);
});

test('the part is declared as ECMA-376 asks, and equal data give equal bytes', () => {
  expect(itemsIn(docx).sort()).toEqual([
    'customXml/_rels/item1.xml.rels',
    'customXml/item1.xml',
    'customXml/itemProps1.xml',
  ]);
  expect(partOf(docx, '[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"');
  expect(partOf(docx, 'word/_rels/document.xml.rels')).toContain('Target="/customXml/item1.xml"');
  expectWellFormed(docx);
  expect(madeOf()).toEqual(docx);
});

test('a report that is itself the template gives a report with one such part', () => {
  expect(itemsIn(madeOf(docx))).toEqual(itemsIn(docx));
});

test('the part is no text of the report: checks and people do not read it', () => {
  const zip = new PizZip(docx);
  for (const name of itemsIn(docx)) zip.remove(name);
  expect(linesOfDocx(docx)).toEqual(linesOfDocx(zip.generate({ type: 'uint8array' })));
});

test('it is a third of the file at most', () => {
  const zip = new PizZip(docx);
  for (const name of itemsIn(docx)) zip.remove(name);
  expect(docx.length).toBeLessThan(1.34 * zip.generate({ type: 'uint8array', compression: 'DEFLATE' }).length);
});

test('which report a document is, is told by its title when it carries nothing', () => {
  expect(kindOfStory(opened(docx).story)).toBe('cchc');
  expect(kindOfStory(opened(madeOf(KSTTHC_TEMPLATE, 'kstthc')).story)).toBe('kstthc');
});
