import { findDossiers } from '../../src/core/entry/find-dossiers';
import { planEntry } from '../../src/core/entry/plan-entry';
import { indicatorCode } from '../../src/core/indicators/catalogue';
import { disbursedByProject } from '../../src/core/indicators/disbursed';
import { viewOf } from '../../src/core/indicators/family';
import { changesInCopy } from '../../src/core/new-year/marker';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { readWorkbook } from '../../src/core/workbook/reading/read-workbook';
import { dayOn } from '../builders/days';
import { anEntry } from '../builders/entries';
import { changesBetween } from '../builders/frozen';
import { rowsIn, theNextYear } from '../builders/new-year';
import {
  aDocument,
  aDossier,
  aLedgerRow,
  anIndicatorRow,
  aProcedure,
  aProject,
  aWorkbook,
  type Contents,
} from '../builders/tables';

const TODAY = dayOn('2023-06-13');

describe('after a freeze', () => {
  const dossier = aDossier({ code: 'H32-1', procedureCode: '1.000001' });

  test('a code retyped in another spelling is no edit', () => {
    const retyped = { ...dossier, code: 'h32–1\u200b', procedureCode: '１.000001' };
    expect(changesBetween({ 'Hồ sơ': [dossier] }, { 'Hồ sơ': [retyped] })).toMatchObject({ rowCount: 0, figures: [] });
  });

  test('another edit of that row is told under the frozen code', () => {
    const retyped = { ...dossier, code: 'H32–1', receivedOn: '2023-04-04' };
    expect(changesBetween({ 'Hồ sơ': [dossier] }, { 'Hồ sơ': [retyped] }).rows).toEqual([
      expect.objectContaining({
        kind: 'changed',
        key: 'H32-1',
        cells: [expect.objectContaining({ column: 'Ngày tiếp nhận' })],
      }),
    ]);
  });

  test('a symbol that the report prints is told when it is retyped', () => {
    const document = aDocument({ number: '5', symbol: 'qđ-ubnd', issuedOn: '2023-04-03' });
    const { rows } = changesBetween({ 'Văn bản': [document] }, { 'Văn bản': [{ ...document, symbol: 'QĐ-UBND' }] });
    expect(rows.map(({ cells }) => cells.map(({ column }) => column))).toEqual([['Ký hiệu']]);
  });
});

describe('in the next year’s workbook', () => {
  test('a repeated row in another spelling goes with the first', () => {
    const next = theNextYear({
      'Hồ sơ': [
        aDossier({ code: 'H32-1', receivedOn: '2023-04-03', returnedOn: '2023-04-04' }),
        aDossier({ code: 'H32–1', receivedOn: '2023-04-03' }),
        aDossier({ code: 'H32-2', receivedOn: '2023-04-03' }),
      ],
    });
    expect(rowsIn(next, DOSSIERS_TAB).map(({ code }) => code)).toEqual(['H32-2']);
  });

  test('a pending dossier retyped in the copy is neither missing nor new', () => {
    const marker = {
      oldBook: '1',
      year: 2023,
      cutOff: TODAY,
      period: '',
      preparedBy: '',
      preparedAt: '',
      codes: ['H32-1'],
    };
    expect(changesInCopy(marker, ['H32−1\u200b'])).toEqual({ missing: [], added: [] });
  });
});

describe('entering', () => {
  const entered = (kind: 'dossier' | 'result', typed: Record<string, string>, contents: Contents) =>
    planEntry(anEntry(kind, typed), aWorkbook(contents), { today: TODAY, remembered: [] });

  test('a dossier whose code is there in another spelling is refused', () => {
    const plan = entered('dossier', { code: 'h32-1' }, { 'Hồ sơ': [aDossier({ code: 'H32–1\u200b' })] });
    expect(plan).toMatchObject({
      kind: 'refused',
      objections: [{ text: 'Mã hồ sơ: «h32-1» đã có ở dòng 2, cần một mã chưa dùng.' }],
    });
  });

  test('a result finds its dossier, and the code stays as it was typed', () => {
    const plan = entered('result', { code: 'H32-1' }, { 'Hồ sơ': [aDossier(), aDossier({ code: 'H32–1' })] });
    if (plan.kind !== 'write') throw new Error(plan.kind);
    expect([plan.row, plan.cells.get('code')]).toEqual([3, 'H32–1']);
  });

  test('a code in scientific notation is refused', () => {
    const plan = entered('dossier', { code: '2.30613E+14' }, {});
    expect(plan).toMatchObject({ objections: [{ text: expect.stringContaining('cần mã đủ các chữ số') }] });
  });

  test('a new row goes above the rows of unticked boxes', () => {
    const box = { code: null, procedureCode: null, receivedOn: null, channel: null, status: null, paidOnline: false };
    expect(entered('dossier', {}, { 'Hồ sơ': [aDossier(), box, box] })).toMatchObject({ kind: 'write', row: 3 });
  });

  test('dossiers are found by a part of the code without its hyphens’ kind', () => {
    const { dossiers } = findDossiers('32-1', aWorkbook({ 'Hồ sơ': [aDossier({ code: 'H32–1' })] }), TODAY);
    expect(dossiers.map(({ typed, procedureName }) => [typed.code, procedureName])).toEqual([
      ['H32–1', 'Xác nhận tình trạng hôn nhân'],
    ]);
  });
});

test('spending is added up for a project in every spelling of its code', () => {
  const { value } = readWorkbook(
    aWorkbook({
      'Thủ tục': [aProcedure()],
      'Đầu tư công': [aProject({ code: 'CT-1' })],
      'Thu chi': [
        aLedgerRow({ projectCode: 'ct–1', amountVnd: 5 }),
        aLedgerRow({ projectCode: 'CT -1', amountVnd: 6 }),
      ],
      'Chỉ tiêu': [anIndicatorRow()],
    }),
  );
  const view = viewOf(value);
  if (!view) throw new Error('no period');
  expect(disbursedByProject(value, view)('CT-1')).toBe(11);
});

test('the code of an indicator is known in every spelling', () => {
  expect(['hs_tiep_nhan', ' HS_TIEP_NHAN\u200b', 'ＨＳ_MOI', 'HS_X'].map(indicatorCode)).toEqual([
    'HS_TIEP_NHAN',
    'HS_TIEP_NHAN',
    'HS_MOI',
    null,
  ]);
});
