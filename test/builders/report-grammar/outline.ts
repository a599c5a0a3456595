import { ahead, limits, proposals, strengths } from './closing-sentences';
import { dossierBlocks } from './dossier-sentences';
import type { Facts } from './facts';
import { budget, digitalOffice } from './money-sentences';
import {
  assigned,
  direction,
  discipline,
  documentsIssued,
  inspection,
  lawsApplied,
  plainWords,
  planProgress,
  propaganda,
  rulesReviewed,
  staff,
  training,
} from './office-sentences';
import type { Line } from './pieces';
import { ONLINE_SENTENCES, petitions, procedureReview, procedures, satisfaction } from './service-sentences';
import { otherDossiers, places, revenue, scores, targets } from './surrounding-sentences';

/** Independent statements: their order says nothing. */
export type Blocks = readonly (readonly Line[])[];

export interface Section {
  /** The wordings in use; one is chosen for a report. */
  readonly titles: readonly string[];
  readonly write?: (facts: Facts) => Blocks;
  readonly sections?: readonly Section[];
}

const one =
  (...writers: readonly ((facts: Facts) => readonly Line[])[]) =>
  (facts: Facts): Blocks =>
    writers.map((write) => write(facts));

const section = (titles: string | readonly string[], inside: Section['write'] | readonly Section[]): Section => ({
  titles: typeof titles === 'string' ? [titles] : titles,
  ...(typeof inside === 'function' ? { write: inside } : { sections: inside ?? [] }),
});

const NARRATIVE = {
  laws: plainWords(
    'Các dự thảo văn bản được lấy ý kiến rộng rãi trước khi trình ban hành.',
    'Việc theo dõi thi hành pháp luật được thực hiện theo kế hoạch, tập trung vào lĩnh vực đất đai và hộ tịch.',
    'Hồ sơ, văn bản được soạn thảo đúng thể thức, đúng thẩm quyền.',
    'Công tác phổ biến pháp luật được lồng ghép tại các cuộc họp khu dân cư.',
  ),
  structure: plainWords(
    'Cơ cấu tổ chức được giữ ổn định, chức năng, nhiệm vụ của từng bộ phận được quy định rõ.',
    'Đã sắp xếp lại nhiệm vụ giữa các bộ phận cho phù hợp với vị trí việc làm.',
    'Quy chế làm việc được sửa đổi, bổ sung phù hợp với tình hình thực tế.',
    'Không phát sinh việc thành lập, giải thể đơn vị.',
  ),
  delegation: plainWords(
    'Việc phân cấp, ủy quyền thực hiện theo đúng quy định của pháp luật.',
    'Các nội dung được phân cấp đều bảo đảm điều kiện về nhân lực và kinh phí.',
    'Chưa phát sinh nội dung phân cấp mới.',
    'Thẩm quyền của từng vị trí được công khai để người dân giám sát.',
  ),
  autonomy: plainWords(
    'Các đơn vị sự nghiệp thực hiện tự chủ theo phương án được duyệt.',
    'Kinh phí tiết kiệm được sử dụng đúng quy chế.',
    'Chế độ công khai tài chính được thực hiện đầy đủ.',
    'Việc mua sắm tài sản tuân thủ tiêu chuẩn, định mức.',
  ),
  systems: plainWords(
    'Hệ thống thông tin được vận hành ổn định, bảo đảm an toàn.',
    'Đường truyền và máy tính đáp ứng yêu cầu công việc.',
    'Hộp thư công vụ và chữ ký số được sử dụng thường xuyên.',
    'Cơ sở dữ liệu hộ tịch, đất đai được cập nhật kịp thời.',
  ),
};

const CLOSING: readonly Section[] = [
  section(
    ['ĐÁNH GIÁ CHUNG', 'ĐÁNH GIÁ CHUNG KẾT QUẢ THỰC HIỆN', 'NHẬN XÉT, ĐÁNH GIÁ'],
    [
      section(['Ưu điểm', 'Mặt tích cực', 'Kết quả đạt được'], one(strengths)),
      section(['Tồn tại, hạn chế', 'Hạn chế, nguyên nhân', 'Khó khăn, vướng mắc'], one(limits)),
    ],
  ),
  section(['PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI', 'NHIỆM VỤ TRỌNG TÂM KỲ TỚI', 'PHƯƠNG HƯỚNG, NHIỆM VỤ'], one(ahead)),
  section(['KIẾN NGHỊ, ĐỀ XUẤT', 'ĐỀ XUẤT, KIẾN NGHỊ'], one(proposals)),
];

/** The outline of Nghị quyết 76/NQ-CP as wards of 2019–2025 print it. */
const BEFORE_TWO_TIERS: readonly Section[] = [
  section(
    ['CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH', 'TÌNH HÌNH CHỈ ĐẠO, ĐIỀU HÀNH'],
    [
      section(
        ['Tổ chức chỉ đạo, điều hành', 'Công tác chỉ đạo', 'Về kế hoạch và văn bản chỉ đạo'],
        one(direction, planProgress, assigned, scores),
      ),
      section(['Công tác kiểm tra', 'Kiểm tra cải cách hành chính', 'Về kiểm tra công vụ'], one(inspection)),
      section(
        ['Công tác tuyên truyền', 'Tuyên truyền cải cách hành chính', 'Về thông tin, tuyên truyền'],
        one(propaganda),
      ),
    ],
  ),
  section(
    ['KẾT QUẢ THỰC HIỆN', 'KẾT QUẢ THỰC HIỆN CẢI CÁCH HÀNH CHÍNH', 'KẾT QUẢ CỤ THỂ'],
    [
      section('Cải cách thể chế', [
        section('Xây dựng, tổ chức thực hiện văn bản quy phạm pháp luật', one(rulesReviewed, lawsApplied)),
        section('Hoàn thiện thể chế', one(NARRATIVE.laws)),
      ]),
      section('Cải cách thủ tục hành chính', [
        section('Kiểm soát thủ tục hành chính', one(documentsIssued('control'))),
        section('Công khai thủ tục hành chính', one(procedures)),
        section('Rà soát, đơn giản hóa thủ tục hành chính', one(procedureReview)),
        section(['Cơ chế một cửa, một cửa liên thông', 'Kết quả giải quyết hồ sơ'], dossierBlocks),
        section('Tiếp nhận, xử lý phản ánh, kiến nghị', one(petitions, satisfaction)),
      ]),
      section(
        ['Cải cách tổ chức bộ máy', 'Cải cách tổ chức bộ máy hành chính nhà nước'],
        [
          section('Chức năng, nhiệm vụ, biên chế', one(NARRATIVE.structure, staff)),
          section('Phân cấp quản lý', one(NARRATIVE.delegation)),
        ],
      ),
      section('Cải cách chế độ công vụ', [
        section('Quản lý cán bộ, công chức', one(discipline)),
        section('Đào tạo, bồi dưỡng', one(training)),
      ]),
      section('Cải cách tài chính công', [
        section('Quản lý, sử dụng ngân sách', one(revenue, budget)),
        section('Tài sản công, chi tiêu nội bộ', one(documentsIssued('assets'), documentsIssued('spending'))),
        section('Cơ chế tự chủ', one(NARRATIVE.autonomy)),
      ]),
      section(
        ['Xây dựng và phát triển chính quyền điện tử, chính quyền số', 'Hiện đại hóa hành chính'],
        [
          section(
            'Ứng dụng công nghệ thông tin',
            one(documentsIssued('digital'), digitalOffice, otherDossiers, NARRATIVE.systems),
          ),
          section('Dịch vụ công trực tuyến', one(...ONLINE_SENTENCES, targets, places)),
        ],
      ),
    ],
  ),
  ...CLOSING,
];

/** The outline that provinces ask for since 07/2025. */
const OF_TWO_TIERS: readonly Section[] = [
  section(
    ['CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH', 'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CCHC'],
    [
      section('Hoạt động chỉ đạo, điều hành nổi bật', one(direction)),
      section('Tiến độ thực hiện Kế hoạch cải cách hành chính', one(planProgress, scores)),
      section('Kiểm tra cải cách hành chính', one(inspection)),
      section('Thông tin, tuyên truyền', one(propaganda)),
      section('Thực hiện nhiệm vụ cấp trên giao', one(assigned)),
    ],
  ),
  section(
    ['KẾT QUẢ THỰC HIỆN', 'KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH'],
    [
      section('Cải cách thể chế', [
        section('Xây dựng, ban hành văn bản quy phạm pháp luật', one(NARRATIVE.laws)),
        section('Tổ chức thi hành, theo dõi thi hành pháp luật', one(lawsApplied)),
        section('Kiểm tra, rà soát, hệ thống hóa văn bản', one(rulesReviewed)),
      ]),
      section('Cải cách thủ tục hành chính', [
        section('Rà soát, cắt giảm, đơn giản hóa thủ tục', one(documentsIssued('control'), procedureReview)),
        section('Số lượng thủ tục hành chính thuộc thẩm quyền', one(procedures)),
        section('Cơ chế một cửa, một cửa liên thông', dossierBlocks),
        section('Phản ánh, kiến nghị và đánh giá chất lượng', one(petitions, satisfaction)),
      ]),
      section('Cải cách tổ chức bộ máy', [
        section('Chức năng, nhiệm vụ, cơ cấu', one(NARRATIVE.structure)),
        section('Quản lý, sử dụng biên chế', one(staff)),
        section('Phân cấp, phân quyền', one(NARRATIVE.delegation)),
      ]),
      section('Cải cách chế độ công vụ', [
        section('Kỷ luật, kỷ cương', one(discipline)),
        section('Đào tạo, bồi dưỡng', one(training)),
      ]),
      section('Cải cách tài chính công', [
        section('Tài chính, ngân sách', one(revenue, budget)),
        section('Tài sản công', one(documentsIssued('assets'), documentsIssued('spending'))),
        section('Tự chủ của đơn vị sự nghiệp', one(NARRATIVE.autonomy)),
      ]),
      section('Xây dựng, phát triển chính quyền điện tử, chính quyền số', [
        section('Hạ tầng, nền tảng', one(documentsIssued('digital'), NARRATIVE.systems)),
        section('Ứng dụng nội bộ', one(digitalOffice, otherDossiers)),
        section('Dịch vụ công trực tuyến', one(...ONLINE_SENTENCES, targets, places)),
      ]),
    ],
  ),
  ...CLOSING,
];

export function outlineFor({ office }: Facts): readonly Section[] {
  return office.twoTier ? OF_TWO_TIERS : BEFORE_TWO_TIERS;
}
