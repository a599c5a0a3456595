import { createHash } from 'node:crypto';
import { contentOf } from '../../src/core/frozen/frozen-content';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { FROZEN_CONTENT_TAB, FROZEN_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { FreezeOrder } from '../../src/protocol/freezing';
import { anEntry } from '../builders/entries';
import { failingCallsOf, MODES } from '../builders/faults';
import {
  anOfficeWithReport,
  lifeAfter,
  logIn,
  retyped,
  take,
  typeInDoc,
  versionsIn,
  wordFile,
} from '../builders/life-office';
import { AN, BINH, makeReport, type Office, valueIn } from '../builders/office';

const FAILING = failingCallsOf('freezing');
const WITHOUT: FreezeOrder = { file: null, reason: '' };
const freeze = (office: Office, order: Partial<FreezeOrder> = {}, officer = AN) =>
  office.as(officer).call('freezePeriod', { ...WITHOUT, ...order });
const stateIn = (office: Office, officer = AN) => valueIn(office.as(officer).call('freezeState'));
const linesIn = ({ file }: Office) => readTab(FROZEN_TAB, tableOf(file.tables(), FROZEN_TAB)).rows;
const binding = (office: Office) => linesIn(office).filter(({ state }) => state === 'frozen');

/** The document that the freeze in force keeps. */
function keptIn(office: Office): Buffer {
  const content = contentOf(tableOf(office.file.tables(), FROZEN_CONTENT_TAB), binding(office)[0]?.freeze ?? '');
  return Buffer.from(content?.docx ?? []);
}

const documentIn = ({ world }: Office) =>
  Buffer.from(world.drive.files().find(({ mimeType }) => mimeType.endsWith('document'))?.content ?? []);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('what was sent is kept, byte by byte, with its digest: not what the workbook would make', () => {
  const { office, run } = anOfficeWithReport();
  lifeAfter(take(office, run, { step: 'submitted' }));
  typeInDoc(office, 'Phường đã', 'UBND phường đã');
  expect(valueIn(freeze(office)).current?.frozen).toBe(true);
  expect(keptIn(office).equals(documentIn(office))).toBe(true);
  expect(linesIn(office)).toMatchObject([{ documentDigest: sha256(documentIn(office)), difference: '' }]);
});

describe('a document with other figures than the workbook', () => {
  test('is shown first, and nothing is frozen', () => {
    const { office } = anOfficeWithReport();
    typeInDoc(office, 'tiếp nhận 01 hồ sơ', 'tiếp nhận 05 hồ sơ');
    const state = valueIn(freeze(office));
    expect(state.asked).toMatchObject([{ inDocument: '05', inWorkbook: '01' }]);
    expect(state.current?.frozen).toBe(false);
    expect([linesIn(office), logIn(office).filter(({ action }) => action === 'Chốt số liệu')]).toEqual([[], []]);
  });

  test('is frozen for a reason, which is kept with the figures', () => {
    const { office } = anOfficeWithReport();
    typeInDoc(office, 'tiếp nhận 01 hồ sơ', 'tiếp nhận 05 hồ sơ');
    const state = valueIn(freeze(office, { reason: 'Cấp trên đã nhận bản này' }));
    expect(state.periods[0]?.difference).toMatch(/văn bản 05, bảng tính 01.*Lý do vẫn chốt: Cấp trên đã nhận bản này/);
    expect(keptIn(office).equals(documentIn(office))).toBe(true);
  });

  test('is asked about too when the data moved since it was made; a new report agrees again', () => {
    const { office } = anOfficeWithReport();
    valueIn(office.as(BINH).call('saveEntry', anEntry('dossier')));
    const { asked = [] } = valueIn(freeze(office));
    expect(asked).toContainEqual({ what: 'Hồ sơ mới tiếp nhận trong kỳ', inDocument: '01', inWorkbook: '02' });
    makeReport(office);
    expect(valueIn(freeze(office)).current?.frozen).toBe(true);
  });
});

describe('which document', () => {
  test('is that of the report that got furthest, whatever was made later', () => {
    const { office, run } = anOfficeWithReport();
    lifeAfter(take(office, run, { step: 'submitted' }));
    makeReport(office);
    expect(stateIn(office).current?.toKeep).toMatchObject({ life: 'Trình ký', officer: AN, needsFile: false });
  });

  test('is made from the workbook while no report was made', () => {
    const { office } = anOfficeWithReport();
    const documents = office.world.drive.files().filter(({ mimeType }) => mimeType.endsWith('document'));
    for (const document of documents) document.trashed = true;
    // A new file is listed some seconds after it was made.
    office.world.clock.advance(60_000);
    expect(stateIn(office).current?.toKeep).toBeNull();
    expect(valueIn(freeze(office)).current?.frozen).toBe(true);
    expect(keptIn(office).length).toBeGreaterThan(500);
  });

  test('a colleague has to choose a file of, which is kept as it is', () => {
    const { office, run } = anOfficeWithReport();
    expect(stateIn(office, BINH).current?.toKeep?.needsFile).toBe(true);
    expect(JSON.stringify(freeze(office, {}, BINH))).toContain(`chỉ người đó đọc được văn bản từ đây`);
    const file = retyped(versionsIn(office, run)[0]?.docx ?? new Uint8Array(), 'Phường', 'UBND phường');
    expect(valueIn(freeze(office, { file: wordFile(file) }, BINH)).current?.frozen).toBe(true);
    expect(keptIn(office).equals(Buffer.from(file))).toBe(true);
  });

  test('a colleague need not choose once a step has kept it', () => {
    const { office, run } = anOfficeWithReport();
    lifeAfter(take(office, run, { step: 'submitted' }));
    expect(stateIn(office, BINH).current?.toKeep?.needsFile).toBe(false);
    expect(valueIn(freeze(office, {}, BINH)).current?.frozen).toBe(true);
    expect(keptIn(office).equals(documentIn(office))).toBe(true);
  });
});

describe.each(MODES)('a freeze of a sent document in which one service call fails (%s)', (mode) => {
  test('keeps that document or nothing', () => {
    const { office, run } = anOfficeWithReport();
    lifeAfter(take(office, run, { step: 'submitted' }));
    for (const [n, hit] of FAILING.each(office, mode, () => freeze(office))) {
      if (binding(office).length === 0) valueIn(freeze(office));
      const [line, ...others] = binding(office);
      const kept = keptIn(office).equals(documentIn(office));
      const found = { n, hit, kept, digest: line?.documentDigest, others };
      expect(found).toEqual({ n, hit, kept: true, digest: sha256(documentIn(office)), others: [] });
      valueIn(office.as(AN).call('openFrozenPeriod', line?.freeze ?? '', 'thử'));
    }
  });
});

describe('while the period is frozen', () => {
  const { office } = anOfficeWithReport();
  valueIn(freeze(office));

  test('the panel and the sidebar as it opens have its badge', () => {
    expect(valueIn(office.as(BINH).call('panelState')).frozen).toBe('Quý II năm 2023 đã chốt lúc 13/06/2023 09:00');
    office.file.call(BINH, 'openEntry');
    expect(office.file.ui.sidebar?.html).toContain('Quý II năm 2023 đã chốt lúc 13/06/2023 09:00');
  });

  test('an entry into it says so, before and when it is saved; one outside does not', () => {
    const { frozen } = valueIn(office.as(BINH).call('entryForms')) ?? { frozen: [] };
    expect(frozen).toMatchObject([{ name: 'quý II năm 2023' }]);
    const outcome = valueIn(office.as(BINH).call('saveEntry', anEntry('dossier')));
    expect(outcome.kind === 'saved' ? outcome.saved.warnings.join() : '').toContain('Ngày này thuộc quý II năm 2023');
    const later = anEntry('dossier', { code: 'HS.SAU', receivedOn: '15/6/2023' });
    const after = valueIn(office.as(BINH).call('saveEntry', later));
    expect(after.kind === 'saved' ? after.saved.warnings.join() : '').not.toContain('đã chốt');
  });

  test('its figures stand with those of today beside them', () => {
    const rows = valueIn(office.as(BINH).call('figureRows'));
    const received = rows.find(({ code }) => code === 'HS_TIEP_NHAN');
    expect(received).toMatchObject({ text: '01', today: '02' });
    expect(rows.find(({ code }) => code === 'HS_TRE_HAN')).toMatchObject({ text: '0', today: '0' });
    expect(tableOf(office.file.tables(), DOSSIERS_TAB)?.rows).toHaveLength(4);
  });
});
