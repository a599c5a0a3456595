import fc from 'fast-check';
import { form06a } from '../../../src/core/annexes/form-06a';
import { type CountCode, INDICATOR_CODES } from '../../../src/core/indicators/catalogue';
import { readWorkbook } from '../../../src/core/workbook/reading/read-workbook';
import { workbooks } from '../../builders/arbitraries';
import { countOf, figuresOf, textOf } from '../../builders/readings';
import { runs } from '../../builders/runs';
import {
  aDocument,
  aDossier,
  aPetition,
  aPost,
  aProcedure,
  aTask,
  aWorkbook,
  type Contents,
  type Row,
  settings,
  type TabName,
} from '../../builders/tables';

/** The period is 15/3–14/6/2023. */
const LAST = '2023-06-14';
const AFTER = '2023-06-15';

const counts = (contents: Contents, ...codes: readonly CountCode[]) => codes.map((code) => countOf(code, contents));

describe('dossiers are told apart by the level of their procedure', () => {
  const procedures = [
    aProcedure({ code: '1.1' }),
    aProcedure({ code: '1.2', level: 'Tỉnh' }),
    aProcedure({ code: '1.3', level: 'Trung ương' }),
    aProcedure({ code: '1.4', level: 'Thị xã' }),
  ];
  const due = '2023-04-10';
  const of = (procedureCode: string, returnedOn: string | null = null) =>
    aDossier({ procedureCode, dueOn: due, returnedOn });
  const contents = {
    'Thủ tục': procedures,
    'Hồ sơ': [of('1.1', due), of('1.1', '2023-04-11'), of('1.2', due), of('1.2'), of('1.3'), of('1.4', due)],
  };

  test('received, resolved and resolved in time', () => {
    expect(counts(contents, 'HS_CAP_XA', 'HS_CAP_TINH', 'HS_CAP_TW')).toEqual([2, 2, 1]);
    expect(counts(contents, 'HS_GQ_CAP_XA', 'HS_GQ_CAP_TINH')).toEqual([2, 1]);
    expect(counts(contents, 'HS_DH_CAP_XA', 'HS_DH_CAP_TINH')).toEqual([1, 1]);
    expect(textOf('TL_DH_CAP_XA', contents)).toBe('50%');
  });

  test('and one of an unreadable level is of none, though it counts', () => {
    expect(countOf('HS_TIEP_NHAN', contents)).toBe(6);
    expect(countOf('TTHC_TONG', contents)).toBe(4);
    expect(counts(contents, 'TTHC_CAP_XA', 'TTHC_CAP_TINH', 'TTHC_CAP_TW')).toEqual([1, 1, 1]);
  });

  test('nor is it within the scope of the commune', () => {
    const narrowed = { ...contents, 'Cấu hình': settings({ dossierScope: 'Cấp xã' }) };
    expect(countOf('HS_TIEP_NHAN', narrowed)).toBe(2);
  });
});

describe('an apology', () => {
  const late = aDossier({ dueOn: '2023-04-10', returnedOn: '2023-04-12', apologisedOn: '2023-04-10' });
  const overdue = aDossier({ dueOn: '2023-04-10' });
  const inTime = aDossier({ dueOn: '2023-04-10', returnedOn: '2023-04-10', apologisedOn: '2023-04-10' });

  test('is wanted for what is late or overdue', () => {
    const contents = { 'Hồ sơ': [late, overdue, inTime] };
    expect(countOf('HS_XIN_LOI', contents)).toBe(1);
    expect(textOf('TL_XIN_LOI', contents)).toBe('50%');
  });

  test('counts when sent on the last day, not on the day after', () => {
    const sentOn = (apologisedOn: string) => countOf('HS_XIN_LOI', { 'Hồ sơ': [{ ...overdue, apologisedOn }] });
    expect([sentOn(LAST), sentOn(AFTER)]).toEqual([1, 0]);
  });
});

test('a stopped dossier is resolved on its day, in time or late like any other', () => {
  const stopped = aDossier({ status: 'Dừng giải quyết', dueOn: '2023-04-10', returnedOn: '2023-04-12' });
  const after = aDossier({ status: 'Dừng giải quyết', dueOn: '2023-06-20', returnedOn: AFTER });
  const contents = { 'Hồ sơ': [stopped, after] };
  expect(counts(contents, 'HS_DUNG', 'HS_GIAI_QUYET', 'HS_TRE_HAN', 'HS_DANG_TRONG_HAN')).toEqual([1, 1, 1, 1]);
});

test('an electronic result counts once the dossier is returned', () => {
  const returned = aDossier({ returnedOn: '2023-04-05', electronicResult: 'Có' });
  const pending = aDossier({ electronicResult: 'Có' });
  expect(countOf('HS_KQ_DIEN_TU', { 'Hồ sơ': [returned, pending] })).toBe(1);
});

test('only new dossiers tell which procedures offered online were used', () => {
  const contents = {
    'Thủ tục': ['Toàn trình', 'Một phần', 'Toàn trình', 'Không'].map((online, index) =>
      aProcedure({ code: `1.${index}`, online }),
    ),
    'Hồ sơ': [
      aDossier({ procedureCode: '1.0', channel: 'Trực tuyến' }),
      aDossier({ procedureCode: '1.0', channel: 'Trực tuyến' }),
      aDossier({ procedureCode: '1.1' }),
      aDossier({ procedureCode: '1.2', receivedOn: '2023-03-01', channel: 'Trực tuyến' }),
      aDossier({ procedureCode: '1.3', channel: 'Trực tuyến' }),
    ],
  };
  expect(counts(contents, 'TTHC_PHAT_SINH', 'TTHC_PHAT_SINH_TT')).toEqual([2, 1]);
  expect(counts(contents, 'HS_TOAN_TRINH', 'HS_TOAN_TRINH_TT', 'HS_MOT_PHAN', 'HS_MOT_PHAN_TT')).toEqual([2, 2, 1, 0]);
});

describe('a task from above', () => {
  const state = (typed: Row) => {
    const contents = { 'Nhiệm vụ': [aTask({ origin: 'Cấp trên giao', ...typed })] };
    const codes = ['NVG_DUNG_HAN', 'NVG_TRE_HAN', 'NVG_QUA_HAN', 'NVG_TRONG_HAN'] as const;
    return codes.filter((code) => countOf(code, contents) === 1);
  };

  test.each<[string, Row, CountCode]>([
    ['done on its last day is in time', { dueOn: '2023-05-10', doneOn: '2023-05-10' }, 'NVG_DUNG_HAN'],
    ['done a day later is late', { dueOn: '2023-05-10', doneOn: '2023-05-11' }, 'NVG_TRE_HAN'],
    ['done without a deadline is in time', { doneOn: '2023-05-11' }, 'NVG_DUNG_HAN'],
    ['not done is overdue from the day after', { dueOn: '2023-06-13' }, 'NVG_QUA_HAN'],
    ['due on the last day of the period is not overdue', { dueOn: LAST }, 'NVG_TRONG_HAN'],
    ['without a deadline is not overdue', {}, 'NVG_TRONG_HAN'],
    ['done after the period is not done', { dueOn: '2023-06-13', doneOn: AFTER }, 'NVG_QUA_HAN'],
  ])('%s', (_, typed, code) => {
    expect(state(typed)).toEqual([code]);
  });

  test('counts among all tasks of the period, and no other task among those from above', () => {
    const contents = { 'Nhiệm vụ': [aTask({ origin: 'Cấp trên giao' }), aTask(), aTask({ origin: 'Kế hoạch CCHC' })] };
    expect(counts(contents, 'NV_TONG', 'NVG_TONG')).toEqual([3, 1]);
  });
});

describe('a petition', () => {
  const state = (typed: Row) => counts({ 'Phản ánh kiến nghị': [aPetition(typed)] }, 'PAKN_DUNG_HAN', 'PAKN_QUA_HAN');

  test.each<[string, Row, readonly number[]]>([
    ['answered on its last day is in time', { answerDueOn: '2023-05-10', answeredOn: '2023-05-10' }, [1, 0]],
    ['answered too late is in neither', { answerDueOn: '2023-05-10', answeredOn: '2023-05-11' }, [0, 0]],
    ['not answered is overdue from the day after', { answerDueOn: '2023-06-13' }, [0, 1]],
    ['due on the last day of the period is not overdue', { answerDueOn: LAST }, [0, 0]],
    ['without a deadline is in neither', { answeredOn: '2023-05-10' }, [0, 0]],
  ])('%s', (_, typed, expected) => {
    expect(state(typed)).toEqual(expected);
  });
});

test('officials are the old «cán bộ chuyên trách»; employees and contracts are counted for themselves', () => {
  const contents = {
    'Nhân sự': [
      aPost({ group: 'Cán bộ chuyên trách', authorised: 2, present: 1 }),
      aPost({ group: 'Cán bộ', authorised: 3, present: 3, qualified: 3 }),
      aPost({ group: 'Công chức', authorised: 5, present: 4 }),
      aPost({ group: 'Viên chức', authorised: 7, present: 6, qualified: 6 }),
      aPost({ group: 'Hợp đồng lao động', authorised: 0, present: 2, disciplined: 1 }),
    ],
  };
  expect(counts(contents, 'CB_BIEN_CHE', 'CB_HIEN_CO', 'CB_CHUYEN_TRACH', 'CB_CAN_BO', 'CB_CONG_CHUC')).toEqual([
    10, 8, 4, 4, 4,
  ]);
  expect(counts(contents, 'CB_DAT_CHUAN', 'CB_KY_LUAT', 'VC_GIAO', 'VC_HIEN_CO', 'HDLD_HIEN_CO')).toEqual([
    3, 0, 7, 6, 2,
  ]);
});

test('documents on steering are those of part I, of every issuer of the office', () => {
  const centre = 'Trung tâm Phục vụ hành chính công';
  const issued = (section: string | null, issuer?: string) =>
    aDocument({ issuedOn: '2023-04-03', section, ...(issuer ? { issuer } : {}) });
  const contents = {
    'Cấu hình': settings({ ownIssuers: centre }),
    'Văn bản': [issued('I'), issued('II.1.a; I.2', centre), issued('II.1.a'), issued(null), issued('I', 'Sở Nội vụ')],
  };
  expect(counts(contents, 'VB_BAN_HANH', 'VB_CHI_DAO')).toEqual([4, 2]);
});

describe('in every workbook', () => {
  test('the dossiers of all levels, a known one or not, are all dossiers', () => {
    fc.assert(
      fc.property(workbooks(), (contents) => {
        const figures = figuresOf(contents);
        const form = form06a(readWorkbook(aWorkbook(contents)).value);
        const ofLevel = (level: string) => form?.levels.find((one) => one.level === level)?.counts.received ?? 0;
        const named = ['HS_CAP_XA', 'HS_CAP_TINH', 'HS_CAP_TW'] as const;
        expect(named.map((code) => figures[code].value)).toEqual(['commune', 'province', 'central'].map(ofLevel));
        const others = ofLevel('district') + ofLevel('unknown');
        const sum = named.reduce((all, code) => all + Number(figures[code].value), others);
        expect(sum).toBe(figures.HS_TIEP_NHAN.value);
      }),
      runs(15),
    );
  });

  /** Columns of 2026 by tab; status, staff groups and issuers change figures of 2023 by the contract. */
  const NEW_COLUMNS: Partial<Record<TabName, readonly string[]>> = {
    'Hồ sơ': ['digitised', 'electronicResult', 'reusedData', 'fromElsewhere', 'apologisedOn'],
    'Thủ tục': ['takesOnlinePayment', 'regardlessOfPlace'],
    'Phản ánh kiến nghị': ['answerDueOn'],
    'Nhiệm vụ': ['origin', 'dueOn'],
  };
  const OF_2023 = INDICATOR_CODES.filter(
    (code) =>
      !/^(HS_(CAP|GQ|DH|SO_HOA|TAI|KQ|PHI|DUNG$|XIN|TOAN|MOT)|NVG|VC|HDLD|CB_CAN_BO|VB_CHI_DAO)/.test(code) &&
      !/^(TTHC_(CAP|PHI|TOAN|MOT|CO_PHI|TT|PHAT)|PAKN_(DUNG|QUA)|TL_(DH|SO_HOA|TAI|KQ|XIN|TOAN|MOT))|_766$/.test(code),
  );

  test('figures of 2023 do not look at the columns that came with 2026', () => {
    fc.assert(
      fc.property(workbooks(), (contents) => {
        const bare = Object.entries(contents).map(([name, rows]) => {
          const dropped = NEW_COLUMNS[name as TabName] ?? [];
          const kept = (row: Row) =>
            Object.fromEntries(Object.entries(row).filter(([field]) => !dropped.includes(field)));
          return [name, (rows as readonly Row[]).map(kept)];
        });
        const [full, without] = [figuresOf(contents), figuresOf(Object.fromEntries(bare) as Contents)];
        for (const code of OF_2023) expect([code, full[code].text]).toEqual([code, without[code].text]);
      }),
      runs(15),
    );
  });

  test('the codes of 2023 are sixty-seven', () => {
    expect(OF_2023).toHaveLength(67);
  });
});
