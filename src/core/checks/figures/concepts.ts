import { type CountCode, labelOf } from '../../indicators/catalogue';

/** What a number in a report counts: an indicator, or a part of the budget estimate that has no indicator. */
export type Concept = CountCode | 'CHI_DAU_TU' | 'CHI_THUONG_XUYEN' | 'DU_PHONG' | 'TIET_KIEM';

const PART_NAMES: Readonly<Partial<Record<Concept, string>>> = {
  CHI_DAU_TU: 'Chi đầu tư phát triển',
  CHI_THUONG_XUYEN: 'Chi thường xuyên',
  DU_PHONG: 'Dự phòng ngân sách',
  TIET_KIEM: 'Tiết kiệm 10% chi thường xuyên',
};

export function nameOf(concept: Concept): string {
  return PART_NAMES[concept] ?? labelOf(concept as CountCode);
}

export type Kind = 'dossiers' | 'people' | 'money';

/** Words that say what a number counts. */
export interface Wording {
  readonly concept: Concept;
  readonly kind: Kind;
  readonly words: RegExp;
}

const EARLY_AND_ON_TIME =
  /(?:sớm|trước)(?: hạn)?(?:,| và|, và)? ?(?:và )?đúng(?: thời)? hạn|đúng(?: hạn)?(?: và|,) ?(?:trước|sớm)(?: thời)? hạn/;

const SAID: readonly Wording[] = [
  { concept: 'HS_SOM_DUNG_HAN', kind: 'dossiers', words: EARLY_AND_ON_TIME },
  { concept: 'HS_TRE_HAN', kind: 'dossiers', words: /(?:trễ|chậm|sau|muộn)(?: thời)? hạn|trả chậm|trả muộn/ },
  { concept: 'HS_DANG_QUA_HAN', kind: 'dossiers', words: /quá hạn/ },
  { concept: 'HS_SOM_HAN', kind: 'dossiers', words: /(?:sớm|trước)(?: thời)? hạn/ },
  { concept: 'HS_DUNG_HAN', kind: 'dossiers', words: /đúng(?: thời)? hạn/ },
  { concept: 'HS_DANG_TRONG_HAN', kind: 'dossiers', words: /trong(?: thời)? hạn|chưa đến hạn|còn hạn/ },
  {
    concept: 'HS_KY_TRUOC',
    kind: 'dossiers',
    words: /kỳ trước(?: chuyển)?|tồn đầu kỳ|chuyển (?:tiếp )?(?:sang )?từ kỳ trước|chuyển (?:tiếp )?sang/,
  },
  {
    concept: 'HS_DANG_GIAI_QUYET',
    kind: 'dossiers',
    words: /(?:đang|còn|chưa)(?: được)? (?:giải quyết|xử lý|thụ lý|tồn)|còn lại|tồn cuối kỳ|hồ sơ tồn/,
  },
  {
    concept: 'HS_GIAI_QUYET',
    kind: 'dossiers',
    words: /đã(?: được)? (?:giải quyết|xử lý|trả)|giải quyết xong|số (?:hồ sơ )?giải quyết|có kết quả/,
  },
  { concept: 'HS_MOI', kind: 'dossiers', words: /(?:tiếp nhận|nhận) mới|mới (?:tiếp nhận|nhận|phát sinh)|hồ sơ mới/ },
  {
    concept: 'HS_TIEP_NHAN',
    kind: 'dossiers',
    words:
      /tổng số (?:hồ sơ|hs\S*)|(?:đã|số|tổng số)(?: hồ sơ)?(?: đã)? tiếp nhận|tiếp nhận và giải quyết|tiếp nhận(?! trực| qua| mới)/,
  },
  { concept: 'HS_HUY', kind: 'dossiers', words: /hồ sơ (?:bị |đã )?(?:hủy|huỷ)|(?:hủy|huỷ)(?: bỏ)?(?=:| )/ },
  { concept: 'HS_BCCI', kind: 'dossiers', words: /bưu chính(?: công ích)?|bcci/ },
  {
    concept: 'HS_TT_TRUC_TUYEN',
    kind: 'dossiers',
    words:
      /thanh toán(?: phí, lệ phí| phí| lệ phí)?(?: bằng hình thức)? (?:trực tuyến|điện tử|không dùng tiền mặt)|nộp (?:phí|lệ phí)[^,;.]{0,20} trực tuyến/,
  },
  {
    concept: 'HS_TRUC_TUYEN',
    kind: 'dossiers',
    words: /(?:nộp|tiếp nhận|hồ sơ|qua|gửi)(?: hồ sơ)?(?: theo hình thức| bằng hình thức| qua)? (?:trực tuyến|mạng)/,
  },
  {
    concept: 'HS_BAN_SAO_DIEN_TU',
    kind: 'dossiers',
    words: /bản sao(?: chứng thực)? điện tử|chứng thực(?: bản sao)?(?: từ bản chính)? điện tử|chứng thực điện tử/,
  },
  {
    concept: 'CB_BIEN_CHE',
    kind: 'people',
    words:
      /biên chế(?: cán bộ, công chức)?(?: được| thành phố| ubnd \S+)? giao|(?:được )?giao(?: chỉ tiêu)? biên chế|chỉ tiêu biên chế|tổng biên chế/,
  },
  { concept: 'CB_CHUYEN_TRACH', kind: 'people', words: /cán bộ chuyên trách/ },
  {
    concept: 'CB_HIEN_CO',
    kind: 'people',
    words:
      /(?:hiện có|có mặt|hiện nay có|tổng số|đội ngũ|tổng cộng)[^.;]{0,60}?(?:cán bộ,? (?:và )?công chức|cb,? ?cc|biên chế|người)?/,
  },
  {
    concept: 'CB_CONG_CHUC',
    kind: 'people',
    words: /^\P{L}*(?:người\P{L}*)?(?:và )?(?:là )?công chức|[;:(–-]\s*công chức/u,
  },
  { concept: 'NS_THU', kind: 'money', words: /tổng (?:số )?thu(?: ngân sách)?|thu ngân sách/ },
  { concept: 'NS_CHI', kind: 'money', words: /tổng (?:số )?chi(?: ngân sách)?|chi ngân sách/ },
  { concept: 'NS_THU_BO_SUNG', kind: 'money', words: /(?:thu )?bổ sung (?:từ|của) (?:ngân sách )?cấp trên/ },
  { concept: 'CHI_DAU_TU', kind: 'money', words: /chi đầu tư phát triển|đầu tư phát triển/ },
  { concept: 'CHI_THUONG_XUYEN', kind: 'money', words: /chi thường xuyên/ },
  { concept: 'DU_PHONG', kind: 'money', words: /dự phòng/ },
  { concept: 'TIET_KIEM', kind: 'money', words: /tiết kiệm/ },
  { concept: 'GN_KE_HOACH', kind: 'money', words: /kế hoạch vốn|vốn (?:được )?giao|tổng vốn/ },
  { concept: 'GN_DA_GIAI_NGAN', kind: 'money', words: /giải ngân/ },
  { concept: 'TIEN_TT_TRUC_TUYEN', kind: 'money', words: /thanh toán(?: phí, lệ phí)? trực tuyến/ },
];

/** Global, so that the last of several matches can be found. */
export const WORDINGS: readonly Wording[] = SAID.map((said) => ({
  ...said,
  words: new RegExp(said.words, `g${said.words.flags}`),
}));

/** Words of comparisons, targets and forecasts: their numbers are not counts of this period. */
export const OF_ANOTHER_TIME =
  /cùng kỳ|so với|năm trước|kỳ báo cáo trước|quý trước|tháng trước|phấn đấu|mục tiêu|chỉ tiêu (?:được )?giao|tối thiểu|ít nhất|trở lên|bình quân|trung bình|dự kiến|(?:^| )ước |tăng|giảm/;

const SECTORS =
  'chứng thực|hộ tịch|đất đai|tư pháp|văn hóa|lao động|bảo trợ|người có công|tôn giáo|thi đua|giáo dục|xây dựng|môi trường|y tế|nông nghiệp|quân sự|công an|cư trú|thuế|kinh tế|trẻ em|thương binh';

/** `Lĩnh vực hộ tịch: …`, `- Hộ tịch: …`: the figures of a single sector. */
export const OF_ONE_SECTOR = new RegExp(
  `(?:^|[^c] )lĩnh vực (?!khác|thuộc)|^[-–•+*\\s]*(?:${SECTORS})[^:]{0,40}:`,
  'i',
);
