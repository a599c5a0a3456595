import { toByteArray } from 'base64-js';
import { contentOf } from '../../src/core/frozen/frozen-content';
import { proposeMapping } from '../../src/core/import/mapping/propose-mapping';
import type { Table } from '../../src/core/workbook/contract/cell';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { FROZEN_CONTENT_TAB, LIVE_TABLE_NAME } from '../../src/core/workbook/contract/product-tabs';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { paragraphsIn } from '../builders/docx';
import { tableIn } from '../builders/import-office';
import { takenBack, trimmed } from '../builders/imports';
import { AN, BINH, makeReport, type Office, valueIn } from '../builders/office';
import { anOfficeOfV030, jsonOfV030, tablesOfV030, textOfV030 } from '../builders/v030';

const LEFT = tablesOfV030();
const PRINTED = textOfV030('quy-2/bao-cao.txt').split('\n').slice(0, -1);

const namesIn = ({ file }: Office, hidden: boolean) =>
  file.book.sheets.filter((sheet) => sheet.hidden === hidden).map(({ name }) => name);
const linesOf = (base64: string) => paragraphsIn(toByteArray(base64)).map((text) => text.replace(/\n/g, ' / '));
const withoutLive = (tables: readonly Table[]) => tables.filter(({ name }) => name !== LIVE_TABLE_NAME);
/** One a code. */
const liveRows = (tables: readonly Table[]) => tables.find(({ name }) => name === LIVE_TABLE_NAME)?.rows.slice(1) ?? [];
const withoutLabel = (row: Table['rows'][number]) => row.filter((_, column) => column !== 1);
const rulesIn = ({ file }: Office) =>
  file.book.sheets.map(({ name, protections, conditionalRules }) => [
    name,
    protections.length,
    conditionalRules.length,
  ]);

describe('a Sheet that version 0.3.0 left', () => {
  const office = anOfficeOfV030();
  const { call } = office.as(AN);
  const panel = valueIn(call('panelState'));

  test('has every cell', () => {
    expect(trimmed(withoutLive(office.file.tables()))).toEqual(trimmed(withoutLive(LEFT)));
    expect(namesIn(office, true)).toEqual(['_Mẫu', '_Chốt', '_Cách nhập', '_Nhập']);
  });

  test('opens in the period of its settings, in need of no set-up, without a failed part', () => {
    expect(panel).toMatchObject({
      sheet: 'ready',
      period: { name: 'quý II năm 2023', from: '15/3/2023', to: '14/6/2023' },
      hasSample: false,
      hasLiveTable: true,
    });
    expect(panel.failed).toBeUndefined();
    expect(panel.reports.map(({ period, result }) => [period, result])).toEqual([
      ['quý II năm 2023', 'Xong'],
      ['quý I năm 2023', 'Xong'],
    ]);
  });

  test('has no error that stands, and both acceptances', () => {
    expect([panel.errorCount, panel.acceptedCount]).toEqual([0, 2]);
    expect(panel.problems.flatMap(({ accepted }) => accepted?.reason ?? [])).toEqual([
      'Phần mềm một cửa ghi sai ngày, đã báo đơn vị quản lý',
      'Trích nguyên văn kế hoạch của thành phố',
    ]);
  });

  test('keeps its three freezes, the opened one with its reason, each with its document', () => {
    const { current, periods } = valueIn(call('freezeState'));
    expect(current).toMatchObject({ name: 'quý II năm 2023', frozen: true, blocking: [] });
    expect(periods.map(({ name, binds, reason }) => [name, binds, reason])).toEqual([
      ['quý II năm 2023', true, ''],
      ['quý I năm 2023', true, ''],
      ['quý I năm 2023', false, 'Ghi thiếu phản ánh, kiến nghị tháng 3'],
    ]);
    for (const { freeze } of periods) {
      const stored = contentOf(tableOf(LEFT, FROZEN_CONTENT_TAB), freeze);
      expect(toByteArray(valueIn(call('frozenFile', freeze)).base64)).toEqual(new Uint8Array(stored?.docx ?? []));
    }
  });

  test('has the ward’s own template in force and the one before it', () => {
    expect(valueIn(call('templateState'))).toMatchObject({
      current: { name: 'Mẫu báo cáo phường Phước Long.docx', origin: '05/04/2023 10:00, an@phuong.example' },
      previous: { name: 'Mẫu phường (nháp).docx' },
      damaged: [],
    });
  });

  test('knows who writes what', () => {
    const { work, problems } = valueIn(call('assignmentsState'));
    expect(problems).toEqual([]);
    expect([...work].map(({ officer, done }) => [officer, done]).sort()).toEqual([
      ['Tài chính – kế toán', false],
      ['Văn phòng – thống kê', false],
      [BINH, true],
    ]);
  });

  test('reads an export as officers said in 0.3.0', () => {
    const { profiles } = valueIn(call('importSources'));
    const headers = ['STT', 'Số hồ sơ', 'Mã thủ tục', 'Ngày nhận', 'Kênh tiếp nhận', 'Ngày hẹn', 'Ngày trả'];
    const row = [1, 'H32.1', '1.001193', '15/06/2023', 'Trực tiếp tại phường', '', '', 'Trả dân', 'Nguyễn Thị Mẫu'];
    const exported: Table = { name: 'Xuất', rows: [[...headers, 'Tình trạng', 'Người nộp'], row] };
    const mapping = proposeMapping([exported], profiles);
    expect(mapping).toMatchObject({ tab: 'Hồ sơ', remembered: true });
    expect(mapping?.columns.flatMap(({ words }) => words.map(({ found, accepted }) => [found, accepted]))).toEqual([
      ['Trực tiếp tại phường', 'Trực tiếp'],
      ['Trả dân', 'Đã trả kết quả'],
    ]);
  });
});

test('the report made in the Sheet says what version 0.3.0 had frozen, whatever was edited since', () => {
  const office = anOfficeOfV030();
  expect(linesOf(valueIn(office.as(BINH).call('reportFile')).base64)).toEqual(PRINTED);
  makeReport(office, BINH);
  const [last] = valueIn(office.as(BINH).call('panelState')).reports;
  expect(last).toMatchObject({ officer: BINH, period: 'quý II năm 2023', result: 'Xong' });
});

test('the import of 0.3.0 is taken back as 0.3.0 takes it back, row by row', () => {
  const office = anOfficeOfV030();
  const before = tableIn(office, DOSSIERS_TAB).rows;
  const expected = jsonOfV030('hoan-tac.json');
  const { counts, stayed } = takenBack(office, { id: expected.import });
  const after = tableIn(office, DOSSIERS_TAB).rows;
  const changed = before.flatMap((cells, index) => {
    const now = after[index] ?? [];
    return JSON.stringify(now) === JSON.stringify(cells) ? [] : [{ row: index + 1, cells: now }];
  });
  expect({ counts, stayed, rows: changed }).toEqual({
    counts: expected.counts,
    stayed: expected.stayed,
    rows: expected.rows,
  });
});

test('the last quick entry of 0.3.0 is taken back', () => {
  const office = anOfficeOfV030();
  expect(valueIn(office.as(BINH).call('undoEntry', 'ghi-5'))).toMatchObject({ sheet: 'Hồ sơ' });
  const codes = tableIn(office, DOSSIERS_TAB).rows.map(([code]) => code);
  expect(codes).toContain('H32.101.23-230613-0001');
  expect(codes).not.toContain('H32.101.23-230615-0001');
});

describe('set-up run again in a Sheet of 0.3.0', () => {
  const office = anOfficeOfV030();
  const rulesBefore = rulesIn(office);
  valueIn(office.as(AN).call('setUpSheet', false));
  const once = office.file.tables();

  test('leaves every cell that was there where it was', () => {
    for (const { name, rows } of withoutLive(LEFT)) {
      const now = once.find((table) => table.name === name)?.rows ?? [];
      const same = rows.map((cells, row) => cells.map((cell, column) => cell ?? now[row]?.[column] ?? null));
      expect([name, now.slice(0, rows.length).map((cells, row) => cells.slice(0, same[row]?.length))]).toEqual([
        name,
        same.map((cells) => [...cells]),
      ]);
    }
  });

  test('keeps the notes that officers wrote at cells', () => {
    const { notes } = office.file.book.named('Hồ sơ') ?? {};
    const row = once
      .find(({ name }) => name === 'Hồ sơ')
      ?.rows.findIndex(([code]) => code === 'H32.101.23-230504-9001');
    expect(notes?.at((row ?? 0) + 1, 7)).toBe('Chờ một cửa sửa ngày trên phần mềm');
  });

  test('doubles no protection and no colour rule', () => {
    const known = new Set(LEFT.map(({ name }) => name));
    expect(rulesIn(office).filter(([name]) => known.has(String(name)))).toEqual(rulesBefore);
  });

  test('keeps the live table, each code of then with the same figure', () => {
    const now = new Map(liveRows(once).map((row) => [row[0], withoutLabel(row)]));
    const then = liveRows(LEFT).map((row) => [row[0], withoutLabel(row)] as const);
    expect(then).toHaveLength(67);
    expect(then.map(([code]) => [code, now.get(code ?? null)])).toEqual(then);
  });

  test('offers the statuses of today in the drop-down', () => {
    const sheet = office.file.book.named('Hồ sơ');
    const [headers = []] = tableIn(office, DOSSIERS_TAB).rows;
    const { accepts, header } = DOSSIERS_TAB.columns.status;
    const rule = sheet?.validations.at(2, headers.indexOf(header) + 1);
    expect(rule?.values[0]).toEqual(accepts.kind === 'choice' ? Object.keys(accepts.choices) : []);
  });

  test('a second time changes nothing', () => {
    valueIn(office.as(BINH).call('setUpSheet', false));
    expect(office.file.tables()).toEqual(once);
  });

  test('changes nothing in the frozen report', () => {
    expect(linesOf(valueIn(office.as(BINH).call('reportFile')).base64)).toEqual(PRINTED);
  });
});
