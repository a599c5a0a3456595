import { BLOCKS, type Block, blockName } from '../outline/blocks';

/** The field of `cac_khoi` that is true for a block. */
export const BLOCK_FIELDS = {
  dossiers: 'la_so_lieu_ho_so',
  levels: 'la_theo_cap',
  delays: 'la_tre_han_qua_han',
  digitisation: 'la_so_hoa',
  months: 'la_bieu_do_thang',
  comparison: 'la_so_sanh_ky_truoc',
  petitions: 'la_phan_anh_kien_nghi',
  procedures: 'la_thu_tuc',
  'procedure-changes': 'la_thu_tuc_thay_doi',
  documents: 'la_van_ban_trong_ky',
  tasks: 'la_nhiem_vu',
  'assigned-tasks': 'la_nhiem_vu_cap_tren_giao',
  'coming-tasks': 'la_nhiem_vu_ky_toi',
  headcount: 'la_bien_che',
  titles: 'la_bang_chuc_danh',
  discipline: 'la_ky_luat',
  courses: 'la_dao_tao',
  qualification: 'la_dat_chuan',
  budget: 'la_ngan_sach',
  disbursement: 'la_giai_ngan',
  digital: 'la_chinh_quyen_so',
  targets: 'la_muc_tieu',
  'own-indicators': 'la_chi_tieu_rieng',
} as const satisfies Record<Block, `la_${string}`>;

const CONDITIONS = Object.fromEntries(
  Object.values(BLOCKS).map((block) => [BLOCK_FIELDS[block], `Khối ${blockName(block)}`]),
);

/** Lists inside each item of another list, with their fields. */
export const INNER_LISTS = {
  cac_doan: { within: 'de_cuong', label: 'Trong de_cuong: các đoạn của mục', fields: { doan: 'Một đoạn' } },
  cac_khoi: {
    within: 'de_cuong',
    label: 'Trong de_cuong: các khối của mục theo thứ tự của cột Khối, để in bảng',
    fields: { khoi: 'Tên khối', ...CONDITIONS },
  },
  cac_dong: {
    within: 'bieu_mau',
    label: 'Trong bieu_mau: các dòng của biểu',
    fields: {
      stt: 'Số thứ tự ghi ở cột STT',
      chi_tieu: 'Tên chỉ tiêu hoặc tiêu đề',
      don_vi: 'Đơn vị tính',
      so_lieu: 'Số liệu; trống khi chưa có',
      ghi_chu: 'Ghi chú',
      la_tieu_de: 'Dòng tiêu đề',
      la_so_lieu: 'Dòng có công thức',
    },
  },
} as const;

export type InnerListName = keyof typeof INNER_LISTS;

const NAMES: ReadonlySet<string> = new Set(Object.keys(INNER_LISTS));

export function isInnerList(name: string): name is InnerListName {
  return NAMES.has(name);
}
