import fc from 'fast-check';
import type { CountCode } from '../../../src/core/indicators/catalogue';
import { spans, workbooks, workbooksOf } from '../../builders/arbitraries';
import { daysLater } from '../../builders/days';
import { countOf, figuresOf } from '../../builders/readings';
import { runs } from '../../builders/runs';
import { type Contents, settings } from '../../builders/tables';

const RUNS = runs(15);

const OUTCOMES: CountCode[] = ['HS_SOM_HAN', 'HS_DUNG_HAN', 'HS_TRE_HAN', 'HS_DANG_TRONG_HAN', 'HS_DANG_QUA_HAN'];

/** Each total with its parts. */
const SUMS: readonly (readonly [string, CountCode, readonly CountCode[]])[] = [
  ['all dossiers are carried over or new', 'HS_TIEP_NHAN', ['HS_KY_TRUOC', 'HS_MOI']],
  ['all dossiers are resolved or pending', 'HS_TIEP_NHAN', ['HS_GIAI_QUYET', 'HS_DANG_GIAI_QUYET']],
  ['all dossiers have one of five outcomes', 'HS_TIEP_NHAN', OUTCOMES],
  ['new dossiers are filed online or otherwise', 'HS_MOI', ['HS_MOI_TRUC_TUYEN', 'HS_MOI_KHAC']],
  ['resolved dossiers are early, on time or late', 'HS_GIAI_QUYET', ['HS_SOM_HAN', 'HS_DUNG_HAN', 'HS_TRE_HAN']],
  ['resolved dossiers are in time or late', 'HS_GIAI_QUYET', ['HS_SOM_DUNG_HAN', 'HS_TRE_HAN']],
  ['dossiers in time are early or on time', 'HS_SOM_DUNG_HAN', ['HS_SOM_HAN', 'HS_DUNG_HAN']],
  ['pending dossiers are in time or overdue', 'HS_DANG_GIAI_QUYET', ['HS_DANG_TRONG_HAN', 'HS_DANG_QUA_HAN']],
  ['petitions are on rules or on conduct', 'PAKN_TONG', ['PAKN_QUY_DINH', 'PAKN_HANH_VI']],
  ['staff are officials or civil servants', 'CB_HIEN_CO', ['CB_CHUYEN_TRACH', 'CB_CONG_CHUC']],
  ['officials have an old and a new name', 'CB_CHUYEN_TRACH', ['CB_CAN_BO']],
  [
    'assigned tasks are done in time or late, overdue or in time',
    'NVG_TONG',
    ['NVG_DUNG_HAN', 'NVG_TRE_HAN', 'NVG_QUA_HAN', 'NVG_TRONG_HAN'],
  ],
];

const PARTS: readonly (readonly [CountCode, CountCode])[] = [
  ['HS_TRUC_TUYEN', 'HS_THUOC_DVCTT'],
  ['HS_BCCI', 'HS_THUOC_DVCTT'],
  ['HS_THUOC_DVCTT', 'HS_TIEP_NHAN'],
  ['HS_TT_TRUC_TUYEN', 'HS_CO_PHI'],
  ['HS_CO_PHI', 'HS_TIEP_NHAN'],
  ['HS_BAN_SAO_DIEN_TU', 'HS_CHUNG_THUC'],
  ['HS_CHUNG_THUC', 'HS_TIEP_NHAN'],
  ['PAKN_DA_CHUYEN', 'PAKN_TONG'],
  ['PAKN_CO_KET_QUA', 'PAKN_TONG'],
  ['PAKN_DUNG_HAN', 'PAKN_CO_KET_QUA'],
  ['HS_GQ_CAP_XA', 'HS_CAP_XA'],
  ['HS_DH_CAP_XA', 'HS_GQ_CAP_XA'],
  ['HS_GQ_CAP_TINH', 'HS_CAP_TINH'],
  ['HS_DH_CAP_TINH', 'HS_GQ_CAP_TINH'],
  ['HS_CAP_TW', 'HS_TIEP_NHAN'],
  ['HS_SO_HOA', 'HS_TIEP_NHAN'],
  ['HS_TAI_SU_DUNG', 'HS_TIEP_NHAN'],
  ['HS_PHI_DIA_GIOI', 'HS_TIEP_NHAN'],
  ['HS_KQ_DIEN_TU', 'HS_GIAI_QUYET'],
  ['HS_DUNG', 'HS_GIAI_QUYET'],
  ['HS_TOAN_TRINH', 'HS_MOI'],
  ['HS_TOAN_TRINH_TT', 'HS_TOAN_TRINH'],
  ['HS_MOT_PHAN', 'HS_MOI'],
  ['HS_MOT_PHAN_TT', 'HS_MOT_PHAN'],
  ['TTHC_PHI_DIA_GIOI', 'TTHC_TONG'],
  ['TTHC_TT_TRUC_TUYEN', 'TTHC_CO_PHI'],
  ['TTHC_CO_PHI', 'TTHC_TONG'],
  ['TTHC_PHAT_SINH_TT', 'TTHC_PHAT_SINH'],
  ['TTHC_PHAT_SINH', 'HS_MOI'],
  ['NVG_TONG', 'NV_TONG'],
  ['VB_CHI_DAO', 'VB_BAN_HANH'],
  ['VB_DA_BAN_HANH', 'VB_KE_HOACH'],
  ['VB_DUNG_HAN', 'VB_DA_BAN_HANH'],
  ['NV_HOAN_THANH', 'NV_TONG'],
  ['NS_THU_BO_SUNG', 'NS_THU'],
  ['GN_DA_GIAI_NGAN', 'NS_CHI'],
];

describe('in every workbook', () => {
  test.each(SUMS)('%s', (_, whole, parts) => {
    fc.assert(
      fc.property(workbooks(), (contents) => {
        const figures = figuresOf(contents);
        const sum = parts.reduce((all, code) => all + Number(figures[code].value), 0);
        expect(sum).toBe(figures[whole].value);
      }),
      RUNS,
    );
  });

  test('no part exceeds its whole', () => {
    fc.assert(
      fc.property(workbooks(), (contents) => {
        const figures = figuresOf(contents);
        const exceeding = PARTS.filter(([part, whole]) => Number(figures[part].value) > Number(figures[whole].value));
        expect(exceeding).toEqual([]);
      }),
      RUNS,
    );
  });

  test('the rates in time and late add up to the whole under every base', () => {
    fc.assert(
      fc.property(workbooks(), (contents) => {
        const { TL_DUNG_HAN: inTime, TL_TRE_HAN: late } = figuresOf(contents);
        expect(late.denominator).toBe(inTime.denominator);
        expect(Number(inTime.numerator) + Number(late.numerator)).toBe(inTime.denominator);
      }),
      RUNS,
    );
  });
});

describe('every single dossier', () => {
  test('in scope has exactly one outcome, out of scope none', () => {
    fc.assert(
      fc.property(workbooks(), (contents) => {
        for (const dossier of contents['Hồ sơ'].slice(0, 6)) {
          const figures = figuresOf({ ...contents, 'Hồ sơ': [dossier] } as Contents);
          const outcomes = OUTCOMES.map((code) => figures[code].value);
          expect(outcomes.filter((count) => count !== 0)).toEqual(figures.HS_TIEP_NHAN.value === 1 ? [1] : []);
          expect(Number(figures.HS_TIEP_NHAN.value) + Number(figures.HS_HUY.value)).toBeLessThanOrEqual(1);
        }
      }),
      RUNS,
    );
  });

  test('counts by itself: a register is the sum of its dossiers', () => {
    fc.assert(
      fc.property(workbooks({ damaged: true, repeated: false }), (contents) => {
        const alone = contents['Hồ sơ'].map((dossier) => countOf('HS_DANG_QUA_HAN', only(contents, [dossier])));
        expect(alone.reduce<number>((sum, count) => sum + Number(count), 0)).toBe(countOf('HS_DANG_QUA_HAN', contents));
      }),
      RUNS,
    );
  });
});

describe('from period to period', () => {
  const adjoining = spans.chain(({ from, to }) =>
    fc.tuple(fc.integer({ min: 1, max: 200 }), workbooksOf({ from, to })).map(([length, contents]) => {
      const before = { from: daysLater(from, -length), to: daysLater(from, -1) };
      return { contents, before };
    }),
  );

  /** The same workbook with another period and otherwise the same settings. */
  function during(span: { from: string; to: string }, contents: Contents): Contents {
    const isDay = ({ name }: { readonly name?: unknown }) => name === 'Từ ngày' || name === 'Đến ngày';
    const others = (contents['Cấu hình'] ?? []).filter((row) => !isDay(row));
    return { ...contents, 'Cấu hình': [...others, ...settings(span).filter(isDay)] };
  }

  test('what is carried over is what was pending at the end of the period before', () => {
    fc.assert(
      fc.property(adjoining, ({ contents, before }) => {
        expect(countOf('HS_KY_TRUOC', contents)).toBe(countOf('HS_DANG_GIAI_QUYET', during(before, contents)));
      }),
      RUNS,
    );
  });

  test('every dossier resolved in two adjoining periods is resolved once in both together', () => {
    fc.assert(
      fc.property(adjoining, ({ contents, before }) => {
        const to = daysLater(before.to, 40);
        const first = countOf('HS_GIAI_QUYET', during(before, contents));
        const second = countOf('HS_GIAI_QUYET', during({ from: daysLater(before.to, 1), to }, contents));
        const both = countOf('HS_GIAI_QUYET', during({ from: before.from, to }, contents));
        expect(Number(first) + Number(second)).toBe(both);
      }),
      RUNS,
    );
  });
});

function only(contents: Contents, rows: NonNullable<Contents['Hồ sơ']>): Contents {
  return { ...contents, 'Hồ sơ': rows };
}
