/**
 * The outline of the report: the six areas of Nghị quyết 76/NQ-CP in the structure that the Ministry of Home Affairs
 * prescribes. Letters follow the Vietnamese alphabet (a, b, c, d, đ, e), as Nghị định 30/2020/NĐ-CP requires.
 */
export interface OutlineEntry {
  /** As officers type it under `Mục báo cáo`. */
  readonly code: string;
  /** May contain tags, such as the name of the period. */
  readonly heading: string;
}

export type SectionCode = (typeof OUTLINE)[number]['code'];

export const OUTLINE = [
  { code: 'I', heading: 'Công tác chỉ đạo, điều hành cải cách hành chính' },
  { code: 'I.1', heading: 'Tổ chức chỉ đạo, điều hành cải cách hành chính' },
  { code: 'I.2', heading: 'Công tác kiểm tra cải cách hành chính' },
  { code: 'I.3', heading: 'Công tác tuyên truyền cải cách hành chính' },
  { code: 'II', heading: 'Kết quả thực hiện các nội dung cải cách hành chính {{ky_bao_cao}}' },
  { code: 'II.1', heading: 'Cải cách thể chế' },
  { code: 'II.1.a', heading: 'Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật' },
  { code: 'II.1.b', heading: 'Hoàn thiện thể chế, cải thiện môi trường kinh doanh' },
  { code: 'II.2', heading: 'Cải cách thủ tục hành chính' },
  { code: 'II.2.a', heading: 'Kế hoạch kiểm soát thủ tục hành chính' },
  { code: 'II.2.b', heading: 'Công khai thủ tục hành chính' },
  { code: 'II.2.c', heading: 'Rà soát, cắt giảm, đơn giản hóa thủ tục hành chính' },
  { code: 'II.2.d', heading: 'Thực hiện cơ chế một cửa, một cửa liên thông' },
  { code: 'II.2.đ', heading: 'Tiếp nhận, xử lý phản ánh, kiến nghị' },
  { code: 'II.3', heading: 'Cải cách tổ chức bộ máy' },
  { code: 'II.3.a', heading: 'Rà soát vị trí, chức năng, nhiệm vụ, biên chế' },
  { code: 'II.3.b', heading: 'Phân cấp quản lý' },
  { code: 'II.3.c', heading: 'Sắp xếp tổ dân phố' },
  { code: 'II.4', heading: 'Cải cách chế độ công vụ' },
  { code: 'II.4.a', heading: 'Vị trí việc làm, cơ cấu cán bộ, công chức' },
  { code: 'II.4.b', heading: 'Quản lý cán bộ, công chức' },
  { code: 'II.4.c', heading: 'Đào tạo, bồi dưỡng cán bộ, công chức' },
  { code: 'II.4.d', heading: 'Chất lượng cán bộ, công chức cấp phường' },
  { code: 'II.5', heading: 'Cải cách tài chính công' },
  { code: 'II.5.a', heading: 'Quản lý, sử dụng ngân sách' },
  { code: 'II.5.b', heading: 'Quy chế quản lý, sử dụng tài sản công' },
  { code: 'II.5.c', heading: 'Cơ chế tự chủ, quy chế chi tiêu nội bộ' },
  { code: 'II.5.d', heading: 'Thực hành tiết kiệm, chống lãng phí' },
  { code: 'II.6', heading: 'Xây dựng và phát triển chính quyền điện tử, chính quyền số' },
  { code: 'II.6.a', heading: 'Ứng dụng công nghệ thông tin' },
  { code: 'II.6.b', heading: 'Áp dụng hệ thống quản lý chất lượng ISO 9001:2015' },
  { code: 'II.7', heading: 'Thực hiện kết luận, chương trình của cấp ủy về cải cách hành chính' },
  { code: 'II.8', heading: 'Nâng cao Chỉ số hiệu quả quản trị và hành chính công (PAPI)' },
  { code: 'II.8.a', heading: 'Sự tham gia của người dân ở cơ sở' },
  { code: 'II.8.b', heading: 'Công khai, minh bạch' },
  { code: 'II.8.c', heading: 'Trách nhiệm giải trình với người dân' },
  { code: 'II.8.d', heading: 'Kiểm soát tham nhũng' },
  { code: 'II.8.đ', heading: 'Thủ tục hành chính công' },
  { code: 'III', heading: 'Đánh giá chung' },
  { code: 'III.1', heading: 'Ưu điểm' },
  { code: 'III.2', heading: 'Tồn tại, hạn chế và nguyên nhân' },
  { code: 'IV', heading: 'Phương hướng, nhiệm vụ cải cách hành chính {{ky_sau}}' },
  { code: 'V', heading: 'Kiến nghị, đề xuất' },
] as const;

export const SECTION_CODES: readonly SectionCode[] = OUTLINE.map((entry) => entry.code);

/** A section without sub-sections. The report never leaves it empty: it says at least that nothing came up. */
export function isLeaf(code: SectionCode): boolean {
  return !SECTION_CODES.some((other) => other.startsWith(`${code}.`));
}

/** 1 for `II`, 2 for `II.2`, 3 for `II.2.d`. */
export function levelOf(code: SectionCode): number {
  return code.split('.').length;
}

/** `II.`, `2.`, `d)`: the numbering of mục, khoản and điểm in Nghị định 30/2020/NĐ-CP. */
export function markOf(code: SectionCode): string {
  const last = code.split('.').pop() as string;
  return levelOf(code) === 3 ? `${last})` : `${last}.`;
}
