import { type UnitWords, unitWords, worded } from '../../law/unit-words';
import type { Outline } from '../outline';
import { section } from './section';

/** The six areas of Nghị quyết 76/NQ-CP in the structure that offices used while there were districts. */
const SET: Outline = {
  sections: [
    section('I', 'Công tác chỉ đạo, điều hành cải cách hành chính'),
    section('I.1', 'Tổ chức chỉ đạo, điều hành cải cách hành chính', { blocks: ['documents', 'tasks'] }),
    section('I.2', 'Công tác kiểm tra cải cách hành chính'),
    section('I.3', 'Công tác tuyên truyền cải cách hành chính'),
    section('II', 'Kết quả thực hiện các nội dung cải cách hành chính {{ky_bao_cao}}'),
    section('II.1', 'Cải cách thể chế'),
    section('II.1.a', 'Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật'),
    section('II.1.b', 'Hoàn thiện thể chế, cải thiện môi trường kinh doanh'),
    section('II.2', 'Cải cách thủ tục hành chính'),
    section('II.2.a', 'Kế hoạch kiểm soát thủ tục hành chính'),
    section('II.2.b', 'Công khai thủ tục hành chính', { blocks: ['procedures'] }),
    section('II.2.c', 'Rà soát, cắt giảm, đơn giản hóa thủ tục hành chính', {
      blocks: ['procedure-changes'],
      whenEmpty: 'says-nothing-arose',
    }),
    section('II.2.d', 'Thực hiện cơ chế một cửa, một cửa liên thông', { blocks: ['months', 'dossiers', 'comparison'] }),
    section('II.2.đ', 'Tiếp nhận, xử lý phản ánh, kiến nghị', {
      blocks: ['petitions'],
      whenEmpty: 'says-nothing-arose',
    }),
    section('II.3', 'Cải cách tổ chức bộ máy'),
    section('II.3.a', 'Rà soát vị trí, chức năng, nhiệm vụ, biên chế', { blocks: ['headcount'] }),
    section('II.3.b', 'Phân cấp quản lý'),
    section('II.3.c', 'Sắp xếp {thôn}'),
    section('II.4', 'Cải cách chế độ công vụ'),
    section('II.4.a', 'Vị trí việc làm, cơ cấu cán bộ, công chức', { blocks: ['titles'] }),
    section('II.4.b', 'Quản lý cán bộ, công chức', { blocks: ['discipline'], whenEmpty: 'says-nothing-arose' }),
    section('II.4.c', 'Đào tạo, bồi dưỡng cán bộ, công chức', { blocks: ['courses'] }),
    section('II.4.d', 'Chất lượng cán bộ, công chức {cấp}', { blocks: ['qualification'] }),
    section('II.5', 'Cải cách tài chính công'),
    section('II.5.a', 'Quản lý, sử dụng ngân sách', { blocks: ['budget', 'disbursement'] }),
    section('II.5.b', 'Quy chế quản lý, sử dụng tài sản công'),
    section('II.5.c', 'Cơ chế tự chủ, quy chế chi tiêu nội bộ'),
    section('II.5.d', 'Thực hành tiết kiệm, chống lãng phí'),
    section('II.6', 'Xây dựng và phát triển chính quyền điện tử, chính quyền số'),
    section('II.6.a', 'Ứng dụng công nghệ thông tin', { blocks: ['digital'] }),
    section('II.6.b', 'Áp dụng hệ thống quản lý chất lượng ISO 9001:2015'),
    section('II.7', 'Thực hiện kết luận, chương trình của cấp ủy về cải cách hành chính'),
    section('II.8', 'Nâng cao Chỉ số hiệu quả quản trị và hành chính công (PAPI)'),
    section('II.8.a', 'Sự tham gia của người dân ở cơ sở'),
    section('II.8.b', 'Công khai, minh bạch'),
    section('II.8.c', 'Trách nhiệm giải trình với người dân'),
    section('II.8.d', 'Kiểm soát tham nhũng'),
    section('II.8.đ', 'Thủ tục hành chính công'),
    section('III', 'Đánh giá chung'),
    section('III.1', 'Ưu điểm'),
    section('III.2', 'Tồn tại, hạn chế và nguyên nhân'),
    section('IV', 'Phương hướng, nhiệm vụ cải cách hành chính {{ky_sau}}', { blocks: ['coming-tasks'] }),
    section('V', 'Kiến nghị, đề xuất'),
  ],
};

/** The set in the words of a unit. */
export function set2023(words: UnitWords): Outline {
  return { sections: SET.sections.map((section) => ({ ...section, heading: worded(section.heading, words) })) };
}

/** As version 0.3 printed it everywhere: in the words of a phường. */
export const SET_2023: Outline = set2023(unitWords({ agency: '', parentAgency: '', unitKind: 'ward' }));
