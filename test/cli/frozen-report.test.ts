import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportCommand } from '../../src/cli/report-command';
import { workbookBytes } from '../../src/cli/write-workbook';
import { linesOfDocx } from '../../src/core/document/docx-lines';
import type { Table } from '../../src/core/workbook/contract/cell';
import { aFolder, filesIn, type Ran, ran, removeFolder } from '../builders/command';
import { dayOn } from '../builders/days';
import { type Frozen, frozenOf } from '../builders/frozen';
import { withSetting } from '../builders/reports';
import { sampleTables } from '../builders/sample';
import { aTemplate } from '../builders/templates';

const FOLDER = aFolder();
/** As many dossiers as make the frozen content several cells long. */
const SAMPLE = sampleTables().map(({ name, rows }) => ({ name, rows: name === 'Hồ sơ' ? rows.slice(0, 801) : rows }));
const sample = withSetting(SAMPLE, 'reportedOn', null);
const documentIn = (out: string) => new Uint8Array(readFileSync(join(FOLDER, out, 'bao-cao.docx')));
const jsonIn = (out: string) => JSON.parse(readFileSync(join(FOLDER, out, 'chi-tieu.json'), 'utf8'));

function withoutDossier(tables: readonly Table[], row: number): readonly Table[] {
  return tables.map(({ name, rows }) => ({
    name,
    rows: name === 'Hồ sơ' ? rows.filter((_, index) => index !== row - 1) : rows,
  }));
}

async function reportOn(name: string, tables: readonly Table[]): Promise<Ran> {
  writeFileSync(join(FOLDER, `${name}.xlsx`), await workbookBytes(tables));
  return ran(reportCommand, FOLDER, [`${name}.xlsx`, '--out', name]);
}

let frozen: Frozen;
let said: Readonly<Record<'untouched' | 'edited' | 'torn', Ran>>;

beforeAll(async () => {
  const template = await aTemplate(['{{dia_danh_ngay}}', 'Tiếp nhận {{HS_TIEP_NHAN}} hồ sơ, trễ {{HS_TRE_HAN}}.']);
  frozen = frozenOf(sample, { template, today: dayOn('2023-06-19') });
  const [line, content] = frozen.tabs as [Table, Table];
  const torn = { ...content, rows: content.rows.slice(0, -1) };
  said = {
    untouched: await reportOn('nguyen-ven', [...sample, line, content]),
    edited: await reportOn('da-sua', [...withoutDossier(sample, 500), line, content]),
    torn: await reportOn('hong', [...withoutDossier(sample, 500), line, torn]),
  };
});

afterAll(() => removeFolder(FOLDER));

test('a copy of the Sheet as .xlsx gives the frozen report again, byte for byte', () => {
  expect(said.untouched.exitCode).toBe(0);
  expect(documentIn('nguyen-ven')).toEqual(frozen.docx);
  expect(said.untouched.stderr).toContain('đã chốt');
  expect(jsonIn('nguyen-ven').problems.map(({ code }: { code: string }) => code)).not.toContain('frozen-changed');
});

test('a period that was frozen of the sample in a Sheet gives a trial', async () => {
  const { tabs } = frozenOf(sample, { today: dayOn('2023-06-19'), edited: { isTrial: true } });
  const { stderr } = await reportOn('lam-thu', [...sample, ...tabs]);
  expect(stderr).toContain('bản làm thử');
  expect(linesOfDocx(documentIn('lam-thu'))?.some(({ text }) => text === 'BẢN LÀM THỬ')).toBe(true);
  expect(linesOfDocx(documentIn('nguyen-ven'))?.some(({ text }) => text === 'BẢN LÀM THỬ')).toBe(false);
});

test('the same report made again takes the place of the first one', async () => {
  const { tabs } = frozenOf(sample, { today: dayOn('2023-06-19'), edited: { isTrial: true } });
  for (const [name, own] of [
    ['hai-lan', frozen.tabs],
    ['thu-hai-lan', tabs],
  ] as const) {
    await reportOn(name, [...sample, ...own]);
    await reportOn(name, [...sample, ...own]);
    expect(filesIn(join(FOLDER, name)).filter((file) => file.endsWith('.docx'))).toEqual(['bao-cao.docx']);
  }
});

test('a copy that was edited gives it too, with the frozen figures, and tells the edit', () => {
  expect(documentIn('da-sua')).toEqual(frozen.docx);
  expect(jsonIn('da-sua').indicators.HS_TIEP_NHAN.value).toBe(680);
  expect(said.edited.stdout).toContain('HS_TIEP_NHAN: 680 → 679');
  expect(jsonIn('da-sua').problems).toContainEqual(
    expect.objectContaining({ code: 'frozen-changed', severity: 'warning' }),
  );
});

test('a copy whose frozen content is torn says so and is counted from its rows', () => {
  expect(jsonIn('hong').indicators.HS_TIEP_NHAN.value).toBe(679);
  expect(jsonIn('hong').problems).toContainEqual(
    expect.objectContaining({ code: 'frozen-damaged', severity: 'error' }),
  );
});

test.each([
  ['nguyen-ven', true],
  ['da-sua', true],
  ['hong', false],
])('the package of figures of «%s» says whether its figures are the frozen ones: %s', (out, isFrozen) => {
  const { frozen: saysFrozen } = JSON.parse(readFileSync(join(FOLDER, out, 'goi-so-lieu.json'), 'utf8'));
  expect(saysFrozen).toBe(isFrozen);
});
