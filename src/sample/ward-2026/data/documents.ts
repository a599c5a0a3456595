// What the invented ward issues in a quarter. A subject continues a sentence after «về» and does not repeat that word.
import { CHAIR, COUNCIL, DESK, WARD } from './places';

export interface WardDocument {
  /** Days into the period. */
  readonly days: number;
  readonly type: 'KH' | 'CV' | 'QĐ' | 'NQ' | 'TB';
  readonly symbol: string;
  readonly issuer: string;
  readonly subject: string;
  readonly sections: string;
  /** Days after it by which it had to be issued; left out for no deadline. */
  readonly dueAfter?: number;
}

type Issued = readonly [days: number, subject: string, sections: string, dueAfter?: number];

function issued(
  issuer: string,
  [type, symbol]: readonly [WardDocument['type'], string],
  rows: readonly Issued[],
): WardDocument[] {
  return rows.map(([days, subject, sections, dueAfter]) => {
    const deadline = dueAfter === undefined ? {} : { dueAfter };
    return { days, type, symbol, issuer, subject, sections, ...deadline };
  });
}

/** In order of their days; no two of one series fall on the same day. */
export const WARD_DOCUMENTS: readonly WardDocument[] = [
  ...issued(
    WARD,
    ['CV', 'UBND-VP'],
    [
      [3, 'chấn chỉnh việc tiếp nhận, luân chuyển và trả kết quả hồ sơ thủ tục hành chính', 'I.1; II.2.c'],
      [17, 'bố trí công chức hướng dẫn nộp hồ sơ, thanh toán trực tuyến tại Trung tâm Phục vụ hành chính công', 'I.1'],
      [30, 'thực hiện ký số, gửi, nhận văn bản và lập hồ sơ công việc trên môi trường điện tử', 'II.6.đ'],
    ],
  ),
  ...issued(
    WARD,
    ['KH', 'KH-UBND'],
    [
      [8, 'kiểm tra công tác cải cách hành chính, kỷ luật, kỷ cương tại các phòng, trung tâm', 'I.3', 7],
      [14, 'tuyên truyền cải cách hành chính và dịch vụ công trực tuyến tại các tổ dân phố', 'I.4', 5],
      [21, 'rà soát, đơn giản hóa thủ tục hành chính năm {năm}', 'II.2.a', 9],
      [37, 'tiếp nhận hồ sơ lưu động tại nhà sinh hoạt cộng đồng', 'I.6'],
      [57, 'theo dõi tình hình thi hành pháp luật trong lĩnh vực đất đai, trật tự xây dựng', 'II.1.b', 4],
    ],
  ),
  ...issued(WARD, ['CV', 'UBND-KT'], [[44, 'đẩy nhanh tiến độ giải ngân vốn đầu tư công năm {năm}', 'II.5.a']]),
  ...issued(
    WARD,
    ['QĐ', 'QĐ-UBND'],
    [
      [16, 'ban hành Quy chế tổ chức và hoạt động của Trung tâm Phục vụ hành chính công', 'II.3.a', 12],
      [51, 'ban hành Quy chế quản lý, sử dụng tài sản công', 'II.5.b', 10],
    ],
  ),
  ...issued(
    CHAIR,
    ['QĐ', 'QĐ-UBND'],
    [
      [
        28,
        'ủy quyền cho Giám đốc Trung tâm Phục vụ hành chính công ký một số kết quả giải quyết thủ tục hành chính',
        'II.3.d',
      ],
      [66, 'phân công nhiệm vụ công chức theo vị trí việc làm', 'II.4.a', 6],
    ],
  ),
  ...issued(
    COUNCIL,
    ['NQ', 'NQ-HĐND'],
    [[24, 'giám sát việc giải quyết thủ tục hành chính trên địa bàn phường', 'I.3']],
  ),
  ...issued(DESK, ['TB', 'TB-TTPVHCC'], [[39, 'tổ chức tiếp nhận hồ sơ lưu động tại các tổ dân phố', 'I.6']]),
];
