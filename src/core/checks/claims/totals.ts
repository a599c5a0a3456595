import type { Concept } from './concepts';

const LEADS: ReadonlySet<Concept> = new Set<Concept>([
  'HS_TIEP_NHAN',
  'HS_MOI',
  'HS_GIAI_QUYET',
  'HS_SOM_DUNG_HAN',
  'HS_DANG_GIAI_QUYET',
  'PAKN_TONG',
  'DON_TONG',
  'VU_TONG',
  'NV_TONG',
  'CB_BIEN_CHE',
  'CB_HIEN_CO',
  'NS_THU',
  'NS_CHI',
  'TTHC_TONG',
  'VB_BAN_HANH',
  'VB_CHI_DAO',
  'VC_GIAO',
  'VC_HIEN_CO',
]);

const CHANNELS: Readonly<Partial<Record<Concept, string>>> = {
  HS_TRUC_TUYEN: 'trực tuyến',
  HS_TOAN_TRINH: 'thuộc toàn trình',
  HS_TOAN_TRINH_TT: 'trực tuyến toàn trình',
  HS_MOT_PHAN: 'thuộc một phần',
  HS_MOT_PHAN_TT: 'trực tuyến một phần',
  HS_BCCI: 'bưu chính',
  HS_TRUC_TIEP: 'trực tiếp',
  HS_TRUC_TIEP_BCCI: 'trực tiếp, bưu chính',
  HS_TT_TRUC_TUYEN: 'thanh toán trực tuyến',
  HS_BAN_SAO_DIEN_TU: 'bản sao điện tử',
  HS_SO_HOA: 'số hóa',
  HS_KQ_DIEN_TU: 'kết quả điện tử',
};

/** Whether its parts may follow in the same sentence. */
export function isLead(concept: Concept): boolean {
  return LEADS.has(concept);
}

/** The dossiers that a sentence speaks of once it has told this concept; null when it is none of a channel. */
export function channelOf(concept: Concept): string | null {
  return CHANNELS[concept] ?? null;
}

/** Totals that do not hold every stage and outcome, with those that they hold. */
const HELD: Readonly<Partial<Record<Concept, readonly Concept[]>>> = {
  HS_GIAI_QUYET: ['HS_SOM_HAN', 'HS_DUNG_HAN', 'HS_SOM_DUNG_HAN', 'HS_TRE_HAN'],
  HS_SOM_DUNG_HAN: ['HS_SOM_HAN', 'HS_DUNG_HAN'],
  HS_DANG_GIAI_QUYET: ['HS_DANG_TRONG_HAN', 'HS_DANG_QUA_HAN'],
  HS_SOM_HAN: [],
  HS_DUNG_HAN: [],
  HS_TRE_HAN: [],
  HS_DANG_TRONG_HAN: [],
  HS_DANG_QUA_HAN: [],
};

const STAGES: ReadonlySet<Concept> = new Set<Concept>([
  'HS_TIEP_NHAN',
  'HS_GIAI_QUYET',
  'HS_DANG_GIAI_QUYET',
  'HS_SOM_HAN',
  'HS_DUNG_HAN',
  'HS_SOM_DUNG_HAN',
  'HS_TRE_HAN',
  'HS_DANG_TRONG_HAN',
  'HS_DANG_QUA_HAN',
]);

/** Whether a part of this name can be told under the total: of `22 hồ sơ quá hạn (20 hồ sơ đã giải quyết)` 20 is not all. */
export function canHold(total: Concept, part: Concept): boolean {
  const held = HELD[total];
  return total === part || !held || !STAGES.has(part) || held.includes(part);
}
