import { codesWithFigures, type Figures, figureOf } from '../indicators/figures';
import { crc32 } from '../text/crc32';

/**
 * The codes of version 0.3 in their order. Its logs, freezes and documents keep a checksum of just these figures, which
 * must still be recognised.
 */
const CODES_OF_0_3: readonly string[] = `HS_TIEP_NHAN HS_KY_TRUOC HS_MOI HS_MOI_TRUC_TUYEN HS_MOI_KHAC HS_GIAI_QUYET
  HS_SOM_HAN HS_DUNG_HAN HS_TRE_HAN TL_TRE_HAN HS_SOM_DUNG_HAN TL_DUNG_HAN
  HS_DANG_GIAI_QUYET HS_DANG_TRONG_HAN HS_DANG_QUA_HAN HS_HUY HS_THUOC_DVCTT HS_TRUC_TUYEN
  TL_TRUC_TUYEN HS_BCCI TL_BCCI HS_CO_PHI HS_TT_TRUC_TUYEN TL_TT_TRUC_TUYEN
  TIEN_TT_TRUC_TUYEN HS_CHUNG_THUC HS_BAN_SAO_DIEN_TU TL_BAN_SAO_DIEN_TU TTHC_TONG TTHC_MOI
  TTHC_SUA_DOI TTHC_BAI_BO PAKN_TONG PAKN_QUY_DINH PAKN_HANH_VI PAKN_DA_CHUYEN
  PAKN_CO_KET_QUA VB_BAN_HANH VB_KE_HOACH VB_DA_BAN_HANH TL_BAN_HANH VB_DUNG_HAN
  VB_QUA_HAN NS_THU TL_THU NS_CHI TL_CHI NS_THU_BO_SUNG
  NS_THU_DU_TOAN NS_CHI_DU_TOAN GN_CONG_TRINH GN_KE_HOACH GN_DA_GIAI_NGAN TL_GIAI_NGAN
  CB_BIEN_CHE CB_HIEN_CO CB_CHUYEN_TRACH CB_CONG_CHUC CB_DAT_CHUAN CB_KY_LUAT
  DT_LOP DT_TRIEU_TAP DT_THAM_GIA TL_DAO_TAO NV_TONG NV_HOAN_THANH
  TL_NHIEM_VU`.split(/\s+/);

const OF_0_3: ReadonlySet<string> = new Set(CODES_OF_0_3);

/** A checksum of the figures: equal figures give equal digests. The part before the dot is what version 0.3 wrote. */
export function figuresDigest(figures: Figures): string {
  const later = codesWithFigures(figures).filter((code) => !OF_0_3.has(code));
  const values = [...later].sort().map((code) => [code, digested(figures, code)]);
  return `S${checksum(CODES_OF_0_3.map((code) => digested(figures, code)))}.${checksum(values)}`;
}

/** Whether a digest that was kept, perhaps by version 0.3, is of the same figures as the one of today. */
export function isSameDigest(kept: string, now: string): boolean {
  return kept === now || kept === now.split('.')[0];
}

function digested(figures: Figures, code: string): unknown {
  const figure = figureOf(figures, code);
  return 'value' in figure ? figure.value : [figure.numerator, figure.denominator];
}

function checksum(values: unknown): string {
  const ascii = Uint8Array.from([...JSON.stringify(values)].map((letter) => letter.charCodeAt(0)));
  return crc32(ascii).toString(16).padStart(8, '0');
}
