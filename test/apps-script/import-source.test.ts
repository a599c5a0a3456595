import type { Mapping } from '../../src/core/import/mapping/mapping';
import { proposeMapping } from '../../src/core/import/mapping/propose-mapping';
import type { Cell, Table } from '../../src/core/workbook/contract/cell';
import { IMPORT_PROFILE_TAB, LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { PastedRows } from '../../src/protocol/import-source';
import { on } from '../builders/days';
import { failingCallsOf, MODES } from '../builders/faults';
import { AN, anOffice, anOfficeWith, BINH, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';

const FAILING = failingCallsOf('mapping');
const PASTED: Table = {
  name: 'Xuất tháng 6',
  rows: [
    ['Số hồ sơ', 'Ngày nhận', 'Tình trạng', 'Người nộp'],
    ['H32.45-230601-0001', on('2023-06-01'), 'Chuyển Sở', 'Nguyễn Thị Ánh'],
  ],
};

const anOfficeWithPasted = (pasted: Table = PASTED) => anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier()] }), pasted]);
const sources = (office: Office) => valueIn(office.as(AN).call('importSources'));
const save = (office: Office, mapping: Mapping, officer = AN) => office.as(officer).call('saveImportProfile', mapping);
const logged = ({ file }: Office) => readTab(LOG_TAB, tableOf(file.tables(), LOG_TAB)).rows.map(({ action }) => action);

function mappingOf(table: Table, accepted: string): Mapping {
  const mapping = proposeMapping([table], []);
  if (!mapping) throw new Error('no header was found');
  const columns = mapping.columns.map((column) => ({
    ...column,
    words: column.words.map((word) => ({ ...word, accepted })),
  }));
  return { ...mapping, columns };
}

/** What the page does: block after block. */
function wholeTab(
  office: Office,
  name: string,
): { readonly rows: readonly (readonly Cell[])[]; readonly blocks: readonly PastedRows[] } {
  const blocks: PastedRows[] = [];
  for (let next: number | null = 1; next !== null; ) {
    const block: PastedRows = valueIn(office.as(AN).call('pastedRows', name, next));
    blocks.push(block);
    next = block.nextRow;
  }
  return { rows: blocks.flatMap(({ rows }) => rows), blocks };
}

describe('pasted tabs', () => {
  test('are those that are neither of the workbook nor of the product', () => {
    const office = anOfficeWithPasted();
    valueIn(office.as(AN).call('addLiveTable'));
    valueIn(office.as(AN).call('traceIndicator', 'HS_TIEP_NHAN'));
    valueIn(save(office, mappingOf(PASTED, 'Đang giải quyết')));
    expect(sources(office)).toMatchObject({ sheet: 'ready', pastedTabs: ['Xuất tháng 6'] });
  });

  test('are handed over as they stand, days as days', () => {
    expect(wholeTab(anOfficeWithPasted(), 'Xuất tháng 6').rows).toEqual(PASTED.rows);
  });

  test('that are long come in blocks of at most 1 MB, nothing lost between them', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [`H32.45-230601-${index}`, 'ộ'.repeat(300)]);
    const { rows: read, blocks } = wholeTab(anOfficeWithPasted({ name: 'Dài', rows }), 'Dài');
    expect(read).toEqual(rows);
    expect(blocks.length).toBeGreaterThan(2);
    for (const block of blocks) expect(Buffer.byteLength(JSON.stringify(block.rows))).toBeLessThanOrEqual(1_000_001);
  });

  test('of the workbook itself are not handed over, nor those that are gone', () => {
    const { call } = anOfficeWithPasted().as(AN);
    for (const name of ['Hồ sơ', 'Nhật ký', 'Không có']) {
      expect(call('pastedRows', name, 1)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
    }
  });

  test('in a Sheet of another country are refused while they hold days', () => {
    const office = anOffice({ tables: [...aWorkbook({}), PASTED], locale: 'en_US' });
    expect(office.as(AN).call('pastedRows', PASTED.name, 1)).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  });

  test('of a Sheet that is new lead to set-up', () => {
    expect(sources(anOffice()).sheet).toBe('new');
  });
});

describe('a way of reading', () => {
  const mapping = mappingOf(PASTED, 'Đang giải quyết');

  test('is kept in a hidden tab of the Sheet, for every officer, without names of people', () => {
    const office = anOfficeWithPasted();
    valueIn(save(office, mapping));
    const { profiles } = valueIn(office.as(BINH).call('importSources'));
    expect(proposeMapping([PASTED], profiles)).toMatchObject({ remembered: true, tab: 'Hồ sơ' });
    const kept = tableOf(office.file.tables(), IMPORT_PROFILE_TAB);
    expect(JSON.stringify(kept)).toContain('Chuyển Sở');
    expect(JSON.stringify(kept)).not.toContain('Nguyễn');
    expect(office.file.as(AN).SpreadsheetApp.getActiveSpreadsheet().getSheetByName('_Cách nhập')?.isSheetHidden()).toBe(
      true,
    );
  });

  test('takes the place of the one before, and leaves those for other headers', () => {
    const office = anOfficeWithPasted();
    const other = mappingOf({ ...PASTED, rows: PASTED.rows.map((row) => row.slice(0, 3)) }, 'Từ chối');
    valueIn(save(office, mapping));
    valueIn(save(office, other));
    valueIn(save(office, mappingOf(PASTED, 'Hủy')));
    const { profiles } = sources(office);
    expect(profiles.map(({ words }) => words[0]?.accepted).sort()).toEqual(['Hủy', 'Từ chối']);
  });

  test('keeps the words that only earlier exports held', () => {
    const office = anOfficeWithPasted();
    valueIn(save(office, mapping));
    const columns = mapping.columns.map((column) => ({
      ...column,
      words: column.words.map((word) => ({ ...word, found: 'Chuyển Phòng' })),
    }));
    valueIn(save(office, { ...mapping, columns }));
    expect(sources(office).profiles.map(({ words }) => words.map(({ found }) => found))).toEqual([
      ['Chuyển Phòng', 'Chuyển Sở'],
    ]);
  });

  test('that does not change is neither written nor logged again', () => {
    const office = anOfficeWithPasted();
    valueIn(save(office, mapping));
    valueIn(save(office, mapping, BINH));
    expect(logged(office).filter((action) => action === 'Lưu cách nhập')).toHaveLength(1);
  });

  test.each(MODES)('while one service call fails is, the second time, there once (%s)', (mode) => {
    const office = anOfficeWithPasted();
    let turn = 0;
    const next = () => mappingOf(PASTED, turn++ % 2 === 0 ? 'Hủy' : 'Từ chối');
    let tried = next();
    for (const [n, hit] of FAILING.each(office, mode, () => save(office, tried))) {
      valueIn(save(office, tried));
      const { profiles } = sources(office);
      expect({ n, hit, kept: profiles.map(({ words }) => words.map(({ accepted }) => accepted)) }).toEqual({
        n,
        hit,
        kept: [[tried.columns[2]?.words[0]?.accepted]],
      });
      tried = next();
    }
  });
});
