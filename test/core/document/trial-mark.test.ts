import PizZip from 'pizzip';
import { documentOf } from '../../../src/core/document/document-of';
import { linesOfDocx } from '../../../src/core/document/docx-lines';
import { withoutTrialMark, withTrialMark } from '../../../src/core/document/trial-mark';
import { expectWellFormed, linesIn } from '../../builders/docx';
import { DEFAULT_TEMPLATE, KSTTHC_TEMPLATE, reportIn } from '../../builders/reports';
import { aDossier } from '../../builders/tables';
import { aTemplate } from '../../builders/templates';

const MADE = reportIn({ 'Hồ sơ': [aDossier()] });

function mergedWith(template: Uint8Array): Uint8Array {
  const merged = documentOf(MADE, template);
  if (merged.kind === 'refused') throw new Error('refused');
  return merged.docx;
}

/** By the type of page, what its header says. */
function headersOf(docx: Uint8Array): Readonly<Record<string, string>> {
  const zip = new PizZip(docx);
  const text = (name: string) => zip.file(name)?.asText() ?? '';
  const targets = new Map(
    [...text('word/_rels/document.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([one]) => [
      /Id="([^"]*)"/.exec(one)?.[1],
      /Target="([^"]*)"/.exec(one)?.[1],
    ]),
  );
  const references = [...text('word/document.xml').matchAll(/<w:headerReference [^>]*>/g)].map(
    ([one]): [string, string] => [
      /w:type="([^"]*)"/.exec(one)?.[1] ?? '',
      text(`word/${targets.get(/r:id="([^"]*)"/.exec(one)?.[1])}`),
    ],
  );
  return Object.fromEntries(references);
}

test.each([
  ['the report on reform', () => DEFAULT_TEMPLATE],
  ['the report on procedures', () => KSTTHC_TEMPLATE],
])('each page of %s that was made from the sample says so, whatever kind of page', (_, template) => {
  const docx = withTrialMark(mergedWith(template()));
  expectWellFormed(docx);
  const headers = headersOf(docx);
  expect(Object.keys(headers).sort()).toEqual(['default', 'even', 'first']);
  for (const header of Object.values(headers)) expect(header).toContain('BẢN LÀM THỬ');
});

test('a template without any header gets one', async () => {
  const whole = mergedWith(await aTemplate(['Tiếp nhận {{HS_TIEP_NHAN}} hồ sơ.']));
  const docx = withTrialMark(whole);
  expectWellFormed(docx);
  expect(Object.values(headersOf(docx)).every((header) => header.includes('BẢN LÀM THỬ'))).toBe(true);
  expect(linesIn(docx).filter((line) => line !== 'BẢN LÀM THỬ')).toEqual(linesIn(whole));
});

test('the checker reads the mark as a header, and what the report says stays as it was', () => {
  const whole = mergedWith(DEFAULT_TEMPLATE);
  const textOf = (docx: Uint8Array) => (linesOfDocx(docx) ?? []).map(({ text }) => text).filter((text) => text !== '');
  const marked = textOf(withTrialMark(whole));
  expect(marked).toContain('BẢN LÀM THỬ');
  expect(marked.filter((text) => text !== 'BẢN LÀM THỬ')).toEqual(textOf(whole));
});

describe('taken out again', () => {
  test.each([
    ['whose template has headers', () => DEFAULT_TEMPLATE],
    ['for procedures', () => KSTTHC_TEMPLATE],
  ])('leaves no page of a report %s with it, and all other words', (_, template) => {
    const whole = mergedWith(template());
    const words = (docx: Uint8Array) => (linesOfDocx(docx) ?? []).map(({ text }) => text).filter((text) => text !== '');
    const plain = withoutTrialMark(withTrialMark(whole));
    expectWellFormed(plain);
    expect(words(plain)).toEqual(words(whole));
  });

  test('where it never stood changes no byte', () => {
    const whole = mergedWith(DEFAULT_TEMPLATE);
    expect(withoutTrialMark(whole)).toBe(whole);
  });
});
