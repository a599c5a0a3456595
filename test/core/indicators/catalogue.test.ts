import { COUNTS, INDICATOR_CODES, isIndicatorCode, RATE_CODES } from '../../../src/core/indicators/catalogue';

/** Every code, in the order of the contract. */
const CODES = `
  HS_TIEP_NHAN HS_KY_TRUOC HS_MOI HS_MOI_TRUC_TUYEN HS_MOI_KHAC HS_GIAI_QUYET HS_SOM_HAN HS_DUNG_HAN HS_TRE_HAN
  HS_SOM_DUNG_HAN HS_DANG_GIAI_QUYET HS_DANG_TRONG_HAN HS_DANG_QUA_HAN HS_HUY TL_DUNG_HAN TL_TRE_HAN HS_THUOC_DVCTT
  HS_TRUC_TUYEN TL_TRUC_TUYEN HS_BCCI TL_BCCI HS_CO_PHI HS_TT_TRUC_TUYEN TL_TT_TRUC_TUYEN TIEN_TT_TRUC_TUYEN
  HS_CHUNG_THUC HS_BAN_SAO_DIEN_TU TL_BAN_SAO_DIEN_TU TTHC_TONG TTHC_MOI TTHC_SUA_DOI TTHC_BAI_BO PAKN_TONG
  PAKN_QUY_DINH PAKN_HANH_VI PAKN_DA_CHUYEN PAKN_CO_KET_QUA VB_BAN_HANH VB_KE_HOACH VB_DA_BAN_HANH VB_DUNG_HAN
  VB_QUA_HAN TL_BAN_HANH NS_THU NS_CHI NS_THU_DU_TOAN NS_CHI_DU_TOAN TL_THU TL_CHI NS_THU_BO_SUNG GN_CONG_TRINH
  GN_KE_HOACH GN_DA_GIAI_NGAN TL_GIAI_NGAN CB_BIEN_CHE CB_HIEN_CO CB_CHUYEN_TRACH CB_CONG_CHUC CB_DAT_CHUAN CB_KY_LUAT
  DT_LOP DT_TRIEU_TAP DT_THAM_GIA TL_DAO_TAO NV_TONG NV_HOAN_THANH TL_NHIEM_VU HS_CAP_XA HS_CAP_TINH HS_CAP_TW
  HS_GQ_CAP_XA HS_GQ_CAP_TINH HS_DH_CAP_XA HS_DH_CAP_TINH TL_DH_CAP_XA TL_DH_CAP_TINH HS_SO_HOA TL_SO_HOA
  HS_TAI_SU_DUNG TL_TAI_SU_DUNG HS_KQ_DIEN_TU TL_KQ_DIEN_TU HS_PHI_DIA_GIOI HS_DUNG HS_XIN_LOI TL_XIN_LOI HS_TOAN_TRINH
  HS_TOAN_TRINH_TT TL_TOAN_TRINH HS_MOT_PHAN HS_MOT_PHAN_TT TL_MOT_PHAN TL_TRUC_TUYEN_766 TL_DUNG_HAN_766 TTHC_CAP_XA
  TTHC_CAP_TINH TTHC_CAP_TW TTHC_PHI_DIA_GIOI TTHC_TOAN_TRINH TTHC_MOT_PHAN TTHC_CO_PHI TTHC_TT_TRUC_TUYEN
  TTHC_PHAT_SINH TTHC_PHAT_SINH_TT CB_CAN_BO VC_GIAO VC_HIEN_CO HDLD_HIEN_CO NVG_TONG NVG_DUNG_HAN NVG_TRE_HAN
  NVG_QUA_HAN NVG_TRONG_HAN PAKN_DUNG_HAN PAKN_QUA_HAN VB_CHI_DAO`
  .trim()
  .split(/\s+/);

const MONEY = [
  'TIEN_TT_TRUC_TUYEN',
  'NS_THU',
  'NS_CHI',
  'NS_THU_BO_SUNG',
  'GN_DA_GIAI_NGAN',
  'NS_THU_DU_TOAN',
  'NS_CHI_DU_TOAN',
  'GN_KE_HOACH',
];

describe('the catalogue of indicators', () => {
  test('has every code of the contract, and no other', () => {
    expect([...INDICATOR_CODES].sort()).toEqual([...CODES].sort());
  });

  test('names every code once', () => {
    expect(new Set(INDICATOR_CODES).size).toBe(INDICATOR_CODES.length);
  });

  test('is made of counts and rates, the rates being the codes that begin with TL_', () => {
    expect([...COUNTS.keys(), ...RATE_CODES].sort()).toEqual([...INDICATOR_CODES].sort());
    expect(INDICATOR_CODES.filter((code) => code.startsWith('TL_')).sort()).toEqual([...RATE_CODES].sort());
  });

  test('counts in đồng what is money, and nothing else', () => {
    const inVnd = [...COUNTS].filter(([code, { unit }]) => unit === 'đồng' && CODES.includes(code));
    expect(inVnd.map(([code]) => code).sort()).toEqual([...MONEY].sort());
  });

  test('gives every count a name in Vietnamese', () => {
    for (const { label, unit } of COUNTS.values()) {
      expect(label).toMatch(/^\p{Lu}.*\p{L}$/u);
      expect(label).toBe(label.normalize('NFC'));
      expect(unit).not.toBe('');
    }
  });

  test('tells a code from any other word', () => {
    expect(isIndicatorCode('HS_TIEP_NHAN')).toBe(true);
    expect(isIndicatorCode('TL_DUNG_HAN')).toBe(true);
    expect(['hs_tiep_nhan', 'HS_TIEP', 'toString', 'constructor', '__proto__', ''].filter(isIndicatorCode)).toEqual([]);
  });
});
