// Makes the fixtures of this folder; see README.md. Runs in the code of 0.3.0 alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import PizZip from 'pizzip';
import { readXlsx } from '../../../../../src/cli/read-xlsx';
import { dayOfIso } from '../../../../../src/core/calendar/day';
import { reviewOf } from '../../../../../src/core/checks/review';
import { documentOf } from '../../../../../src/core/document/document-of';
import { paragraphsOf } from '../../../../../src/core/document/docx-text';
import { storedTemplates } from '../../../../../src/core/document/stored-template';
import { reportInForce } from '../../../../../src/core/frozen/in-force';
import { reportJson } from '../../../../../src/core/report-json';
import { xlsxOf } from './book.mjs';
import { halfYear, IMPORT } from './half-year.mjs';
import { AN, call, untilPhase } from './office.mjs';
import { stateOf } from './state.mjs';

const OUT = 'test/data/workbooks/v0.3.0';
const TODAY = dayOfIso('2023-06-15');
const write = (name, content) => writeFileSync(`${OUT}/${name}`, content);
const json = (value) => `${JSON.stringify(value, null, 1)}\n`;
const named = (tables, wanted) => tables.find(({ name }) => name === wanted);

const office = await halfYear();
const state = stateOf(office.file, AN);
write('so-dang-dung.json', json({ version: '0.3.0', now: '2023-06-15T02:00:00Z', ...state }));
const xlsx = await xlsxOf(state);
write('so-dang-dung.xlsx', xlsx);

const read = await readXlsx(xlsx);
if (JSON.stringify(filled(read)) !== JSON.stringify(filled(office.file.tables())))
  throw new Error('the two books differ');

const { rows: settings } = named(read, 'Cấu hình');
expected('quy-2', read);
const inFirst = { 'Số kỳ': 1, 'Ngày báo cáo': null, 'Số báo cáo': null };
expected('quy-1', [
  ...read.filter(({ name }) => name !== 'Cấu hình'),
  {
    name: 'Cấu hình',
    rows: settings.map(([name, ...more]) => (name in inFirst ? [name, inFirst[name]] : [name, ...more])),
  },
]);
undone();

/** Rows and sheets without the blank cells at their ends. */
function filled(tables) {
  return tables.map(({ name, rows }) => ({
    name,
    rows: withoutEnd(
      rows.map((row) => withoutEnd(row, (cell) => cell === null || cell === '')),
      (row) => row.length === 0,
    ),
  }));
}

function withoutEnd(items, isNothing) {
  let end = items.length;
  while (end > 0 && isNothing(items[end - 1] ?? null)) end -= 1;
  return Array.from({ length: end }, (_, index) => items[index] ?? null).map((item) => (item === '' ? null : item));
}

/** What the command line of 0.3.0 makes of the .xlsx. */
function expected(folder, book) {
  const { made, tables, frozen, binding, changes } = reportInForce(book, TODAY);
  const template = storedTemplates(named(tables, '_Mẫu')).current.docx;
  const { docx } = documentOf(made, template);
  mkdirSync(`${OUT}/${folder}`, { recursive: true });
  write(`${folder}/chi-tieu.json`, `${JSON.stringify(reportJson(made), null, 2)}\n`);
  const paragraphs = paragraphsOf(new PizZip(docx).file('word/document.xml').asText());
  const lines = paragraphs.map(({ text }) => text.replace(/\n/g, ' / '));
  write(`${folder}/bao-cao.txt`, `${lines.join('\n')}\n`);
  const reviewed = reviewOf({ tables, made, frozen }).map(({ key, finding, problem, accepted }) => {
    const { code, severity, message, places } = finding;
    return { key, code, severity, message, places, isRule: problem === null, accepted };
  });
  write(`${folder}/kiem-tra.json`, json({ freeze: binding.freeze, digest: binding.digest, changes, reviewed }));
  console.log(folder, binding.name, binding.digest, 'changes', changes.rowCount, changes.figures.length);
  for (const { code, severity, message, accepted } of reviewed)
    console.log(' ', severity, code, accepted ? '(accepted)' : '', message.slice(0, 150));
}

/** Taking the import back: the rows of the register that come out otherwise, and what stayed. */
function undone() {
  const before = rowsNow();
  const { counts, stayed } = untilPhase('undone', () => call(office, AN, 'undoImport', IMPORT));
  const after = rowsNow();
  const rows = before.map((_, index) => ({ row: index + 1, cells: after[index] ?? [] }));
  const changed = rows.filter(({ cells }, index) => JSON.stringify(cells) !== JSON.stringify(before[index]));
  write('hoan-tac.json', json({ import: IMPORT, counts, stayed, rows: changed }));
  console.log('undone', counts, stayed, changed.length, before.length, after.length);
}

function rowsNow() {
  return named(office.file.tables(), 'Hồ sơ').rows;
}
