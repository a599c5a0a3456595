import { dayOfIso } from '../../src/core/calendar/day';
import { documentOf, reportOf } from '../../src/core/make-report';
import { AN, anOffice, anOfficeAtWork, makeReport, sample, valueOf } from '../builders/office';
import { readFileSync } from 'node:fs';
import PizZip from 'pizzip';

const xmlOf = (docx: Uint8Array) => new PizZip(docx).file('word/document.xml')?.asText();

test('set-up of an empty Sheet gives every tab and the sample', () => {
  const office = anOffice();
  office.world.calls.reset();
  const state = valueOf(office.as(AN).call('setUpSheet', true));
  console.log(office.world.calls);
  expect(state.sheet).toBe('ready');
  expect(state.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the Sheet and the .xlsx give the same report', () => {
  const office = anOfficeAtWork();
  office.world.calls.reset();
  const { made } = makeReport(office);
  console.log(office.world.calls, made);
  const docs = office.world.drive.files().filter(({ mimeType }) => mimeType.includes('document'));
  const merged = documentOf(reportOf(sample(), dayOfIso('2023-06-13')), readFileSync('src/template/default-template.docx'));
  if (merged.kind === 'refused') throw new Error();
  expect(xmlOf(docs[0]!.content as Uint8Array)).toBe(xmlOf(merged.docx));
});
