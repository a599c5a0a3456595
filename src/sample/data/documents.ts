// Sample rows of the tab `Văn bản`: the documents that the reference report of the first half of 2023 cites, and one
// planned document. Numbers, dates and issuers are those of the report; subjects were written from its context.

export interface SampleDocument {
  number: string;
  /** The symbol without the number, as typed under `Ký hiệu`. */
  symbol: string;
  type: string;
  /** yyyy-mm-dd; empty when unknown or not yet issued. */
  issuedOn: string;
  issuer: string;
  /** Continues a sentence after "về" and does not repeat that word. */
  subject: string;
  /** Codes of sections, separated by "; ". */
  sections: string;
  dueOn?: string;
}

function issuedBy(issuer: string, documents: readonly Omit<SampleDocument, 'issuer'>[]): SampleDocument[] {
  return documents.map((document) => ({ ...document, issuer }));
}

export const SAMPLE_DOCUMENTS: readonly SampleDocument[] = [
  ...issuedBy('UBND phường Phước Long', [
    {
      number: '93',
      symbol: 'KH-UBND',
      type: 'KH',
      issuedOn: '2023-01-17',
      subject: 'kiểm tra, xử lý văn bản quy phạm pháp luật năm 2023',
      sections: 'II.1.a',
      dueOn: '2023-01-31',
    },
    {
      number: '94',
      symbol: 'KH-UBND',
      type: 'KH',
      issuedOn: '2023-01-17',
      subject: 'rà soát, hệ thống hóa văn bản quy phạm pháp luật năm 2023',
      sections: 'II.1.a',
    },
    {
      number: '193',
      symbol: 'KH-UBND',
      type: 'KH',
      issuedOn: '2023-02-09',
      subject: 'nâng cao Chỉ số hiệu quả quản trị và hành chính công (PAPI) năm 2023',
      sections: 'II.8',
      dueOn: '2023-02-15',
    },
    {
      number: '208',
      symbol: 'KH-UBND',
      type: 'KH',
      issuedOn: '2023-02-13',
      subject: 'theo dõi tình hình thi hành pháp luật năm 2023',
      sections: 'II.1.a',
    },
    {
      number: '259',
      symbol: 'KH-UBND',
      type: 'KH',
      issuedOn: '2023-02-21',
      subject: 'thực hiện Kết luận số 91-KL/TU của Tỉnh ủy Khánh Hòa',
      sections: 'II.7',
      dueOn: '2023-02-28',
    },
    {
      number: '57',
      symbol: 'QĐ-UBND',
      type: 'QĐ',
      issuedOn: '2023-02-22',
      subject: 'ban hành Quy chế quản lý, sử dụng tài sản công của UBND phường',
      sections: 'II.5.b',
    },
    {
      number: '58',
      symbol: 'QĐ-UBND',
      type: 'QĐ',
      issuedOn: '2023-02-22',
      subject: 'ban hành Quy chế chi tiêu nội bộ năm 2023',
      sections: 'II.5.c',
    },
    {
      number: '59',
      symbol: 'QĐ-UBND',
      type: 'QĐ',
      issuedOn: '2023-02-22',
      subject: 'kiện toàn Ban Chỉ đạo chuyển đổi số phường',
      sections: 'II.6.a',
    },
    {
      number: '60',
      symbol: 'QĐ-UBND',
      type: 'QĐ',
      issuedOn: '2023-02-23',
      subject: 'ban hành Quy chế hoạt động của Ban Chỉ đạo chuyển đổi số phường',
      sections: 'II.6.a',
    },
    {
      number: '61',
      symbol: 'QĐ-UBND',
      type: 'QĐ',
      issuedOn: '2023-02-24',
      subject: 'ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2023',
      sections: 'II.2.a',
      dueOn: '2023-02-28',
    },
    {
      number: '315',
      symbol: 'UBND',
      type: 'CV',
      issuedOn: '2023-03-03',
      subject: 'tăng cường thực hành tiết kiệm, chống lãng phí năm 2023',
      sections: 'II.5.d',
    },
    {
      number: '338',
      symbol: 'KH-UBND',
      type: 'KH',
      issuedOn: '2023-03-08',
      subject: 'tuyên truyền cải cách hành chính năm 2023',
      sections: 'I.3',
      dueOn: '2023-03-15',
    },
    {
      number: '72',
      symbol: 'QĐ-UBND',
      type: 'QĐ',
      issuedOn: '2023-03-10',
      subject: 'kiện toàn Ban biên tập trang thông tin điện tử phường',
      sections: 'II.6.a',
    },
    {
      number: '',
      symbol: 'KH-UBND',
      type: 'KH',
      issuedOn: '',
      subject: 'kiểm tra công tác cải cách hành chính 6 tháng cuối năm 2023',
      sections: 'I.2',
      dueOn: '2023-06-30',
    },
  ]),
  ...issuedBy('Thủ tướng Chính phủ', [
    {
      number: '26',
      symbol: 'CT-TTg',
      type: 'CT',
      issuedOn: '2016-09-05',
      subject: 'tăng cường kỷ luật, kỷ cương trong các cơ quan hành chính nhà nước các cấp',
      sections: 'I.1; II.4.b',
    },
    {
      number: '19',
      symbol: '2014/QĐ-TTg',
      type: 'QĐ',
      issuedOn: '2014-03-05',
      subject: 'áp dụng hệ thống quản lý chất lượng TCVN ISO 9001:2008 vào hoạt động của cơ quan hành chính nhà nước',
      sections: 'II.6.b',
    },
  ]),
  ...issuedBy('Chính phủ', [
    {
      number: '61',
      symbol: '2018/NĐ-CP',
      type: 'NĐ',
      issuedOn: '2018-04-23',
      subject: 'thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính',
      sections: 'II.2.d',
    },
    {
      number: '34',
      symbol: '2019/NĐ-CP',
      type: 'NĐ',
      issuedOn: '2019-04-24',
      subject: 'sửa đổi, bổ sung một số quy định về cán bộ, công chức cấp xã và người hoạt động không chuyên trách',
      sections: 'II.3.a',
    },
    {
      number: '99',
      symbol: 'NQ-CP',
      type: 'NQ',
      issuedOn: '2020-06-24',
      subject: 'đẩy mạnh phân cấp trong quản lý nhà nước theo ngành, lĩnh vực',
      sections: 'II.3.b',
    },
  ]),
  ...issuedBy('Văn phòng Chính phủ', [
    {
      number: '01',
      symbol: '2018/TT-VPCP',
      type: 'TT',
      issuedOn: '2018-11-23',
      subject: 'hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP',
      sections: 'II.2.d',
    },
  ]),
  ...issuedBy('Bộ Nội vụ', [
    {
      number: '13',
      symbol: '2019/TT-BNV',
      type: 'TT',
      issuedOn: '2019-11-06',
      subject: 'hướng dẫn một số quy định về cán bộ, công chức cấp xã và người hoạt động không chuyên trách',
      sections: 'II.3.a',
    },
    {
      number: '06',
      symbol: '2012/TT-BNV',
      type: 'TT',
      issuedOn: '2012-10-30',
      subject: 'hướng dẫn chức trách, tiêu chuẩn, nhiệm vụ và tuyển dụng công chức xã, phường, thị trấn',
      sections: 'II.4.a; II.4.d',
    },
  ]),
  ...issuedBy('Bộ Khoa học và Công nghệ', [
    {
      number: '3003',
      symbol: 'BKHCN-TĐC',
      type: 'CV',
      issuedOn: '2018-09-25',
      subject: 'chuyển đổi áp dụng hệ thống quản lý chất lượng sang TCVN ISO 9001:2015',
      sections: 'II.6.b',
    },
  ]),
  ...issuedBy('Tỉnh ủy Khánh Hòa', [
    {
      number: '12',
      symbol: 'CTr/TU',
      type: 'CTr',
      issuedOn: '2017-03-31',
      subject: 'đẩy mạnh cải cách hành chính trên địa bàn tỉnh',
      sections: 'I.1',
    },
    {
      number: '91',
      symbol: 'KL/TU',
      type: 'KL',
      issuedOn: '2022-10-18',
      subject: 'nâng cao hiệu quả công tác cải cách hành chính trên địa bàn tỉnh',
      sections: 'I.1; II.7',
    },
  ]),
  ...issuedBy('HĐND tỉnh Khánh Hòa', [
    {
      number: '08',
      symbol: '2019/NQ-HĐND',
      type: 'NQ',
      issuedOn: '',
      subject: 'số lượng, chức danh và chế độ đối với người hoạt động không chuyên trách ở cấp xã',
      sections: 'II.3.a',
    },
  ]),
  ...issuedBy('UBND tỉnh Khánh Hòa', [
    {
      number: '12',
      symbol: 'CT-UBND',
      type: 'CT',
      issuedOn: '2017-05-26',
      subject: 'tăng cường trách nhiệm của người đứng đầu trong công tác cải cách hành chính',
      sections: 'I.1',
    },
    {
      number: '06',
      symbol: 'CT-UBND',
      type: 'CT',
      issuedOn: '2020-04-21',
      subject: 'siết chặt kỷ luật, kỷ cương hành chính, nâng cao đạo đức công vụ',
      sections: 'I.1; II.4.b',
    },
    {
      number: '1439',
      symbol: 'QĐ-UBND',
      type: 'QĐ',
      issuedOn: '2019-05-15',
      subject: 'chuyển đổi, áp dụng TCVN ISO 9001:2015 tại các cơ quan hành chính trên địa bàn tỉnh',
      sections: 'II.6.b',
    },
  ]),
  ...issuedBy('UBND thành phố Nha Trang', [
    {
      number: '45',
      symbol: 'QĐ-UBND',
      type: 'QĐ',
      issuedOn: '2022-01-19',
      subject: 'ban hành Kế hoạch cải cách hành chính năm 2022',
      sections: 'I.1',
    },
    {
      number: '4083',
      symbol: 'KH-UBND',
      type: 'KH',
      issuedOn: '2021-06-29',
      subject: 'đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trên địa bàn thành phố',
      sections: 'II.2.d',
    },
    {
      number: '6401',
      symbol: 'KH-UBND',
      type: 'KH',
      issuedOn: '2021-09-22',
      subject: 'nâng cao chất lượng giải quyết thủ tục hành chính tại bộ phận một cửa các cấp',
      sections: 'II.2.d',
    },
    {
      number: '4216',
      symbol: 'QĐ-UBND',
      type: 'QĐ',
      issuedOn: '2022-12-26',
      subject: 'giao dự toán thu, chi ngân sách năm 2023',
      sections: 'II.5.a',
    },
  ]),
];
