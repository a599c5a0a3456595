import type { Concept } from '../claims/concepts';

/** A total and the parts that make it up. */
export interface Sum {
  readonly total: Concept;
  readonly parts: readonly Concept[];
  /** `received`: offices mean those received with or without the ones carried over, and dossiers are returned too. */
  readonly kind: 'outcomes' | 'received' | 'staff';
}

/** Sums of Biểu II.06a/VPCP/KSTT, of petitions, complaints and tasks, and of the headcount. */
export const SUMS: readonly Sum[] = [
  { kind: 'received', total: 'HS_TIEP_NHAN', parts: ['HS_KY_TRUOC', 'HS_MOI'] },
  { kind: 'received', total: 'HS_TIEP_NHAN', parts: ['HS_GIAI_QUYET', 'HS_DANG_GIAI_QUYET'] },
  { kind: 'received', total: 'PAKN_TONG', parts: ['PAKN_CO_KET_QUA', 'PAKN_DANG_XU_LY'] },
  { kind: 'received', total: 'DON_TONG', parts: ['DON_GIAI_QUYET', 'DON_DANG_GIAI_QUYET'] },
  { kind: 'received', total: 'VU_TONG', parts: ['VU_GIAI_QUYET', 'VU_DANG_GIAI_QUYET'] },
  { kind: 'received', total: 'NV_TONG', parts: ['NV_HOAN_THANH', 'NV_DANG_THUC_HIEN'] },
  { kind: 'outcomes', total: 'HS_GIAI_QUYET', parts: ['HS_SOM_HAN', 'HS_DUNG_HAN', 'HS_TRE_HAN'] },
  { kind: 'outcomes', total: 'HS_GIAI_QUYET', parts: ['HS_SOM_DUNG_HAN', 'HS_TRE_HAN'] },
  { kind: 'outcomes', total: 'HS_SOM_DUNG_HAN', parts: ['HS_SOM_HAN', 'HS_DUNG_HAN'] },
  { kind: 'outcomes', total: 'HS_DANG_GIAI_QUYET', parts: ['HS_DANG_TRONG_HAN', 'HS_DANG_QUA_HAN'] },
  { kind: 'outcomes', total: 'NV_HOAN_THANH', parts: ['NV_DUNG_HAN', 'NV_TRE_HAN'] },
  { kind: 'outcomes', total: 'NV_DANG_THUC_HIEN', parts: ['NV_TRONG_HAN', 'NV_QUA_HAN'] },
  { kind: 'staff', total: 'CB_HIEN_CO', parts: ['CB_CHUYEN_TRACH', 'CB_CONG_CHUC'] },
];

/** A part that cannot exceed its total. */
export interface Part {
  readonly total: Concept;
  readonly part: Concept;
  /** Only where the sentence tells it under that total: elsewhere the two have different bases. */
  readonly onlyWithin?: true;
}

export const PARTS: readonly Part[] = [
  { total: 'HS_TIEP_NHAN', part: 'HS_GIAI_QUYET' },
  { total: 'HS_TIEP_NHAN', part: 'HS_DANG_GIAI_QUYET' },
  { total: 'HS_GIAI_QUYET', part: 'HS_SOM_DUNG_HAN' },
  { total: 'HS_GIAI_QUYET', part: 'HS_TRE_HAN' },
  { total: 'HS_DANG_GIAI_QUYET', part: 'HS_DANG_TRONG_HAN' },
  { total: 'HS_DANG_GIAI_QUYET', part: 'HS_DANG_QUA_HAN' },
  { total: 'HS_THUOC_DVCTT', part: 'HS_TRUC_TUYEN' },
  { total: 'HS_THUOC_DVCTT', part: 'HS_BCCI' },
  { total: 'HS_CO_PHI', part: 'HS_TT_TRUC_TUYEN' },
  { total: 'HS_CHUNG_THUC', part: 'HS_BAN_SAO_DIEN_TU' },
  { total: 'GN_KE_HOACH', part: 'GN_DA_GIAI_NGAN' },
  { total: 'PAKN_TONG', part: 'PAKN_CO_KET_QUA' },
  { total: 'NV_TONG', part: 'NV_HOAN_THANH' },
  ...(
    [
      'HS_TRUC_TUYEN',
      'HS_TRUC_TIEP',
      'HS_BCCI',
      'HS_TRUC_TIEP_BCCI',
      'HS_TOAN_TRINH_TT',
      'HS_MOT_PHAN_TT',
      'HS_MOI',
      'HS_KY_TRUOC',
    ] as const
  ).map((part): Part => ({ total: 'HS_TIEP_NHAN', part, onlyWithin: true })),
];
