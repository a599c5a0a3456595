import { agree } from '../../../../src/core/checks/claims/claim';
import { claimsOf } from '../../../../src/core/checks/claims/claims';
import { isWholeReport } from '../../../../src/core/checks/claims/frame';
import { type Said, textOf } from '../documents/subjects';

/** Each claim of the whole office and the period as concept and value: `HS_GIAI_QUYET 90`. */
function claimed(...paragraphs: readonly Said[]): readonly string[] {
  const claims = claimsOf(textOf(...paragraphs)).filter(({ frame }) => isWholeReport(frame));
  return claims.map(({ concept, value }) => `${concept} ${value}`);
}

describe('a sentence says how many dossiers', () => {
  test.each<[string, readonly string[]]>([
    ['Đã giải quyết 90 hồ sơ, trễ hạn 07 hồ sơ.', ['HS_GIAI_QUYET 90', 'HS_TRE_HAN 7']],
    ['Đã giải quyết 90 hồ sơ, trong đó có 07 hồ sơ trễ hạn.', ['HS_GIAI_QUYET 90', 'HS_TRE_HAN 7']],
    ['Số hồ sơ trễ hạn là 07 hồ sơ.', ['HS_TRE_HAN 7']],
    ['Đã giải quyết: 90.', ['HS_GIAI_QUYET 90']],
    ['Đã giải quyết 90 trong kỳ.', ['HS_GIAI_QUYET 90']],
    ['Đã giải quyết 90 vụ việc.', ['VU_GIAI_QUYET 90']],
    ['Đã tổ chức 90 buổi họp.', []],
    ['Trong hạn, quá hạn: 86 hồ sơ.', ['HS_DANG_QUA_HAN 86']],
    ['Đã tiếp nhận, trong kỳ 90 hồ sơ.', ['HS_TIEP_NHAN 90']],
    ['90 hồ sơ tiếp nhận, trong đó 10 hồ sơ kỳ trước chuyển sang.', ['HS_TIEP_NHAN 90', 'HS_KY_TRUOC 10']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each<[string, readonly string[]]>([
    ['Nộp trực tuyến 571/732 hồ sơ, đạt 78%.', ['HS_TRUC_TUYEN 571', 'HS_THUOC_DVCTT 732']],
    ['571/732 hồ sơ được nộp trực tuyến.', ['HS_TRUC_TUYEN 571', 'HS_THUOC_DVCTT 732']],
    ['Thanh toán trực tuyến 713/5.312 hồ sơ.', ['HS_TT_TRUC_TUYEN 713', 'HS_CO_PHI 5312']],
    ['Qua bưu chính 30/732 hồ sơ.', ['HS_BCCI 30', 'HS_THUOC_DVCTT 732']],
    ['Bản sao điện tử 12/40 hồ sơ.', ['HS_BAN_SAO_DIEN_TU 12', 'HS_CHUNG_THUC 40']],
    ['Đúng hạn 5.328/5.335 hồ sơ đã giải quyết.', ['HS_SOM_DUNG_HAN 5328', 'HS_GIAI_QUYET 5335']],
    ['5.328/5.335 hồ sơ đã giải quyết đúng hạn.', ['HS_SOM_DUNG_HAN 5328', 'HS_GIAI_QUYET 5335']],
    ['5.328/5.335 hồ sơ đã giải quyết.', []],
  ])('and of how many: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test('of those resolved the overdue ones were returned late', () => {
    expect(claimed('Đã giải quyết 90 hồ sơ: quá hạn 03 hồ sơ.')).toEqual(['HS_GIAI_QUYET 90', 'HS_TRE_HAN 3']);
    expect(claimed('Đang giải quyết 90 hồ sơ: quá hạn 03 hồ sơ.')).toEqual([
      'HS_DANG_GIAI_QUYET 90',
      'HS_DANG_QUA_HAN 3',
    ]);
  });

  test('of the new ones those filed online or by post are no more than a part', () => {
    expect(claimed('Tiếp nhận mới 80 hồ sơ, nộp trực tuyến 20 hồ sơ, qua bưu chính 03 hồ sơ.')).toEqual(['HS_MOI 80']);
    expect(claimed('Tiếp nhận mới 80 hồ sơ, nộp trực tuyến 20/40 hồ sơ.')).toEqual([
      'HS_MOI 80',
      'HS_TRUC_TUYEN 20',
      'HS_THUOC_DVCTT 40',
    ]);
  });

  test('those filed at the desk or by post are not those by post', () => {
    expect(claimed('Nộp trực tiếp và qua bưu chính 30 hồ sơ.')).toEqual(['HS_TRUC_TIEP_BCCI 30']);
    expect(claimed('Qua bưu chính 30 hồ sơ.')).toEqual(['HS_BCCI 30']);
  });
});

describe('«đúng hạn» takes in the early ones', () => {
  test('where the report never tells them apart', () => {
    expect(claimed('Giải quyết đúng hạn 90 hồ sơ.')).toEqual(['HS_SOM_DUNG_HAN 90']);
  });

  test.each([
    ['Giải quyết sớm hạn 60 hồ sơ.', 'HS_SOM_HAN 60'],
    ['Giải quyết sớm và đúng hạn 90 hồ sơ.', 'HS_SOM_DUNG_HAN 90'],
  ])('but not beside «%s»', (other, claim) => {
    expect(claimed('Giải quyết đúng hạn 30 hồ sơ.', other)).toEqual(['HS_DUNG_HAN 30', claim]);
  });
});

describe('a sentence that says there is none', () => {
  test.each<[string, readonly string[]]>([
    ['Không có hồ sơ trễ hạn.', ['HS_TRE_HAN 0']],
    ['Không có hồ sơ quá hạn.', ['HS_DANG_QUA_HAN 0']],
    ['100% hồ sơ được giải quyết đúng hạn.', ['HS_TRE_HAN 0']],
    ['Không có hồ sơ trễ hạn; 100% hồ sơ giải quyết đúng hạn.', ['HS_TRE_HAN 0', 'HS_TRE_HAN 0']],
    ['Phấn đấu không có hồ sơ trễ hạn.', []],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('nothing is claimed of this period', () => {
  test.each<[string, Said]>([
    ['under directions', { text: 'Đã giải quyết 90 hồ sơ.', isAhead: true }],
    ['in a heading', { text: 'Đã giải quyết 90 hồ sơ.', kind: 'heading' }],
    ['in a row of a table', { cells: ['Đã giải quyết', '90 hồ sơ'] }],
    ['of one sector', 'Lĩnh vực hộ tịch: đã giải quyết 90 hồ sơ.'],
    ['of the year before', 'Cùng kỳ năm trước trễ hạn 12 hồ sơ.'],
    ['of an estimate', 'Dự toán chi ngân sách 3.000 đồng.'],
    ['of an average', 'Bình quân mỗi ngày tiếp nhận 90 hồ sơ.'],
    ['of a growth', 'Số hồ sơ tiếp nhận tăng 90 hồ sơ.'],
  ])('%s', (_, said) => expect(claimed(said)).toEqual([]));
});

describe('a sentence says how many petitions, complaints, letters, tasks and procedures', () => {
  test.each<[string, readonly string[]]>([
    ['Đã xử lý 05 phản ánh, kiến nghị.', ['PAKN_CO_KET_QUA 5']],
    ['Đã trả lời 05 kiến nghị của cử tri.', []],
    ['Tiếp nhận 05 phản ánh, kiến nghị; đã giải quyết 05.', ['PAKN_TONG 5', 'PAKN_CO_KET_QUA 5']],
    ['Tiếp nhận 05 phản ánh. Đã giải quyết: 05.', ['PAKN_TONG 5', 'PAKN_CO_KET_QUA 5']],
    ['Không nhận được phản ánh, kiến nghị nào.', ['PAKN_TONG 0']],
    [
      'Đã giải quyết 22/56 vụ việc, đang giải quyết 34 vụ việc.',
      ['VU_GIAI_QUYET 22', 'VU_TONG 56', 'VU_DANG_GIAI_QUYET 34'],
    ],
    ['Đã xử lý 22 đơn.', []],
    [
      'Tổng số: 31 nhiệm vụ; đã hoàn thành 27, đang thực hiện 4.',
      ['NV_TONG 31', 'NV_HOAN_THANH 27', 'NV_DANG_THUC_HIEN 4'],
    ],
    ['Tổng số thủ tục hành chính thuộc thẩm quyền: 180 thủ tục.', ['TTHC_TONG 180']],
    ['Niêm yết 174/174 thủ tục hành chính thuộc thẩm quyền.', ['TTHC_TONG 174']],
    ['Công bố mới 06 thủ tục hành chính.', []],
    ['Ban hành 12 văn bản.', ['VB_BAN_HANH 12']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test('and a number without a noun counts what the sentence named last', () => {
    expect(claimed('Tiếp nhận 05 phản ánh.', 'Đã giải quyết: 90.')).toEqual(['PAKN_TONG 5', 'HS_GIAI_QUYET 90']);
    expect(claimed('Có 05 phản ánh về số hồ sơ đã giải quyết: 90.')).toEqual([]);
  });
});

describe('a sentence says how many people', () => {
  test.each<[Said, readonly string[]]>([
    ['Hiện có 22 cán bộ, công chức.', ['CB_HIEN_CO 22']],
    [{ text: 'Hiện có 22 cán bộ, công chức.', subject: 'organisation' }, ['CB_HIEN_CO 22']],
    [{ text: 'Hiện có 22 cán bộ, công chức.', subject: 'procedures' }, []],
    [
      'Biên chế được giao 23 cán bộ, công chức; hiện có 21 người, gồm 10 cán bộ chuyên trách và 11 công chức.',
      ['CB_BIEN_CHE 23', 'CB_HIEN_CO 21', 'CB_CHUYEN_TRACH 10', 'CB_CONG_CHUC 11'],
    ],
    ['Tổng số 21/23 biên chế.', ['CB_HIEN_CO 21', 'CB_BIEN_CHE 23']],
    ['Được giao 23 biên chế.', ['CB_BIEN_CHE 23']],
    ['Đã cử 05 cán bộ, công chức dự tập huấn.', []],
    ['Có 11 công chức.', []],
  ])('%j', (said, expected) => expect(claimed(said)).toEqual(expected));
});

describe('two amounts agree', () => {
  const amounts = (one: string, other: string) => {
    const [a, b] = claimsOf(textOf(`Tổng chi ngân sách ${one}.`, `Tổng chi ngân sách ${other}.`));
    return a && b && agree(a, b);
  };

  test.each([
    ['3.566.471.146 đồng', '3.566 triệu đồng', true],
    ['3.566 triệu đồng', '3.566.999.999 đồng', true],
    ['3.566 triệu đồng', '3.567.000.000 đồng', false],
    ['3.566 triệu đồng', '3.567 triệu đồng', false],
    ['3.566 đồng', '3.567 đồng', false],
    ['3.566 đồng', '3.566 đồng', true],
  ])('%s and %s, as far as they were printed: %s', (one, other, expected) =>
    expect(amounts(one, other)).toBe(expected),
  );
});
