import { fieldsOf, sectionOf } from '../../builders/reports';
import { AGENCY, aDocument, settings } from '../../builders/tables';

type Typed = Parameters<typeof aDocument>[0];

const UPPER = 'UBND thành phố Nha Trang';
const OURS = { number: '338', symbol: 'KH-UBND', subject: 'tuyên truyền cải cách hành chính', section: 'I.3' } as const;
const THEIRS = { ...OURS, number: '4083', issuer: UPPER, issuedOn: '2021-06-29' } as const;

/** The paragraphs of section I.3 on these documents; the period is 15/3/2023 to 14/6/2023. */
function cited(...documents: readonly Typed[]): readonly string[] {
  return sectionOf('I.3', { 'Văn bản': documents.map((typed) => aDocument({ section: 'I.3', ...typed })) });
}

describe('the first citation of a document', () => {
  test('gives type, number and symbol, day, issuer and subject', () => {
    expect(cited(THEIRS)).toEqual([
      'UBND phường Phước Long thực hiện Kế hoạch số 4083/KH-UBND ngày 29/6/2021 của UBND thành phố Nha Trang về việc tuyên truyền cải cách ' +
        'hành chính.',
    ]);
  });

  test.each([
    ['QĐ', '61', 'QĐ-UBND', 'Quyết định số 61/QĐ-UBND'],
    ['CV', '315', 'UBND-VP', 'Công văn số 315/UBND-VP'],
    ['CV', '3003', 'BKHCN-TĐC', 'Công văn số 3003/BKHCN-TĐC'],
    ['NĐ', '61', '2018/NĐ-CP', 'Nghị định số 61/2018/NĐ-CP'],
    ['TT', '01', '2018/TT-VPCP', 'Thông tư số 01/2018/TT-VPCP'],
    ['CT', '6', 'CT-UBND', 'Chỉ thị số 06/CT-UBND'],
    ['KH', '', '93/KH – UBND', 'Kế hoạch số 93/KH-UBND'],
    ['KL', '91', 'KL/TU', 'Kết luận số 91-KL/TU'],
    ['CTr', '12', 'CTr/TU', 'Chương trình số 12-CTr/TU'],
    ['ctr', '', '12-CTr/TU', 'Chương trình số 12-CTr/TU'],
    ['QyĐ', '3', 'QyĐ-UBND', 'Quy định số 03/QyĐ-UBND'],
    ['Đề cương', '3', 'ĐC-UBND', 'Đề cương số 03/ĐC-UBND'],
  ])('of the type %s numbered «%s» «%s» begins %s', (type, number, symbol, beginning) => {
    expect(cited({ ...THEIRS, type, number, symbol })[0]).toContain(
      `UBND phường Phước Long thực hiện ${beginning} ngày 29/6/2021 của `,
    );
  });

  test.each(['Về việc tuyên truyền.', 'V/v tuyên truyền;', 'tuyên truyền'])(
    'writes «về việc» once, whatever the officer typed: %s',
    (subject) => {
      expect(cited({ ...THEIRS, subject })[0]).toMatch(/ của UBND thành phố Nha Trang về việc tuyên truyền\.$/);
    },
  );

  test('keeps a «về» that the officer copied with the title', () => {
    const decree = { ...THEIRS, type: 'NĐ', number: '30', symbol: '2020/NĐ-CP', issuer: 'Chính phủ' };
    expect(cited({ ...decree, subject: 'Về công tác văn thư' })[0]).toMatch(/ của Chính phủ về công tác văn thư\.$/);
  });

  test('leaves out a day or a number that nobody wrote down', () => {
    expect(cited({ ...THEIRS, issuedOn: null })[0]).toContain('Kế hoạch số 4083/KH-UBND của UBND');
    expect(cited({ ...THEIRS, number: '', symbol: '' })[0]).toContain('Kế hoạch ngày 29/6/2021 của UBND');
  });

  test('says no «số» of a symbol that has no number', () => {
    expect(cited({ ...THEIRS, number: '' })[0]).not.toContain('số KH-UBND');
  });

  test.each(['Luật', 'luật'])('of a law is its name alone, the type being typed as %s', (type) => {
    const law = { type, number: '83', symbol: '2015/QH13', issuer: 'Quốc hội', issuedOn: '2015-06-25' };
    expect(cited({ ...law, subject: 'Ngân sách nhà nước' })[0]).toMatch(
      /^UBND phường Phước Long thực hiện Luật Ngân sách nhà nước\.$/,
    );
    expect(cited({ ...law, subject: 'Luật Ngân sách nhà nước' })[0]).toMatch(
      /^UBND phường Phước Long thực hiện Luật Ngân sách nhà nước\.$/,
    );
  });

  // Laws and ordinances are cited by type and name only (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II khoản 6 điểm b).
  test('of an ordinance is its name alone', () => {
    const ordinance = { type: 'PL', number: '02', symbol: '2020/UBTVQH14', issuer: 'Ủy ban Thường vụ Quốc hội' };
    expect(cited({ ...ordinance, subject: 'Ưu đãi người có công với cách mạng', issuedOn: '2020-12-09' })[0]).toMatch(
      /^UBND phường Phước Long thực hiện Pháp lệnh Ưu đãi người có công với cách mạng\.$/,
    );
  });
});

test('the table of documents says the subject as the citation does, without «về việc» and without a full stop', () => {
  const document = aDocument({ ...OURS, issuedOn: '2023-04-03', subject: 'Về việc tuyên truyền.' });
  expect(fieldsOf('van_ban_trong_ky', 'trich_yeu', { 'Văn bản': [document] })).toEqual(['tuyên truyền']);
});

describe('a later citation', () => {
  function citedTwice(...documents: readonly Typed[]): string | undefined {
    const contents = { 'Văn bản': documents.map((typed) => aDocument({ section: 'I.1; II.7', ...typed })) };
    return sectionOf('II.7', contents)[0];
  }

  test('is type, number and symbol', () => {
    expect(citedTwice({ ...THEIRS, section: 'I.3; II.7' })).toBe(
      'UBND phường Phước Long thực hiện Kế hoạch số 4083/KH-UBND.',
    );
  });

  test('of the same document on a second row is short too', () => {
    const conclusion = {
      type: 'KL',
      number: '91',
      symbol: 'KL/TU',
      issuer: 'Tỉnh ủy Khánh Hòa',
      issuedOn: '2022-10-18',
    };
    expect(citedTwice({ ...conclusion, section: 'I.1' }, { ...conclusion, section: 'II.7' })).toBe(
      'UBND phường Phước Long thực hiện Kết luận số 91-KL/TU.',
    );
  });

  test('is full again when another body has issued one of the same number', () => {
    const ministry = { ...THEIRS, issuer: 'Bộ Nội vụ', section: 'II.7' };
    expect(citedTwice({ ...THEIRS, section: 'I.3' }, ministry)).toMatch(
      /^UBND phường Phước Long thực hiện .* của Bộ Nội vụ về /,
    );
  });

  test('is full again of a document that has neither number nor symbol', () => {
    const unnumbered = { ...THEIRS, number: '', symbol: '', section: 'I.3; II.7' };
    expect(citedTwice(unnumbered)).toMatch(
      /^UBND phường Phước Long thực hiện Kế hoạch ngày 29\/6\/2021 của UBND thành phố Nha Trang về /,
    );
  });

  test('is full when only the subject tells two documents without a number apart', () => {
    const plan = { ...THEIRS, number: '' };
    const second = citedTwice({ ...plan, section: 'I.3' }, { ...plan, subject: 'kiểm tra công vụ', section: 'II.7' });
    expect(second).toContain('về việc kiểm tra công vụ');
  });

  test('of a law is its name as well', () => {
    const law = { type: 'Luật', number: '83', symbol: '2015/QH13', issuer: 'Quốc hội', issuedOn: '2015-06-25' };
    expect(citedTwice({ ...law, subject: 'Ngân sách nhà nước', section: 'I.3; II.7' })).toBe(
      'UBND phường Phước Long thực hiện Luật Ngân sách nhà nước.',
    );
  });

  test('comes after the full one in the order of the report, whatever the order of the rows', () => {
    const section = 'II.7; I.3';
    expect(citedTwice({ ...THEIRS, section })).toMatch(
      /^UBND phường Phước Long thực hiện Kế hoạch số 4083\/KH-UBND\.$/,
    );
  });
});

describe('the sentence on documents of other bodies', () => {
  test('has the office for its subject, and names several documents in one', () => {
    const decision = { ...THEIRS, type: 'QĐ', number: '45', symbol: 'QĐ-UBND', subject: 'giao nhiệm vụ' };
    expect(cited(THEIRS, decision)).toEqual([
      'UBND phường Phước Long thực hiện các văn bản: Kế hoạch số 4083/KH-UBND ngày 29/6/2021 của UBND thành phố Nha ' +
        'Trang về việc tuyên truyền cải cách hành chính; Quyết định số 45/QĐ-UBND ngày 29/6/2021 của UBND thành phố ' +
        'Nha Trang về việc giao nhiệm vụ.',
    ]);
  });

  test('begins with a capital and says «đơn vị» while the office has no name', () => {
    const contents = { 'Cấu hình': settings({ agency: null }), 'Văn bản': [aDocument({ ...THEIRS, section: 'I.3' })] };
    expect(sectionOf('I.3', contents)[0]).toMatch(/^Đơn vị thực hiện Kế hoạch số 4083/);
    const small = { ...contents, 'Cấu hình': settings({ agency: 'ủy ban nhân dân phường' }) };
    expect(sectionOf('I.3', small)[0]).toMatch(/^Ủy ban nhân dân phường thực hiện Kế hoạch số 4083/);
  });

  test('of earlier documents of the office does not name it twice', () => {
    expect(cited({ ...OURS, issuedOn: '2023-03-14' })[0]).toMatch(
      /^Đơn vị tiếp tục thực hiện Kế hoạch số 338\/KH-UBND ngày 14\/3\/2023 của UBND phường Phước Long về việc /,
    );
  });
});

describe('documents are cited', () => {
  test('apart by who issued them and when: those of others, earlier ones of the ward, those of the period', () => {
    const paragraphs = cited(
      { ...OURS, number: '340', issuedOn: '2023-06-14' },
      { ...OURS, number: '12', issuedOn: '2023-03-14' },
      THEIRS,
      { ...OURS, number: '339', issuedOn: '2023-03-15' },
    );
    expect(paragraphs.map((text) => text.replace(/ Kế hoạch số.*/, ''))).toEqual([
      `${AGENCY} thực hiện`,
      'Đơn vị tiếp tục thực hiện',
      `Trong kỳ, ${AGENCY} đã ban hành:`,
    ]);
    expect(paragraphs.map((text) => text.match(/\d+\/KH-UBND/g)?.join(' '))).toEqual([
      '4083/KH-UBND',
      '12/KH-UBND',
      '340/KH-UBND 339/KH-UBND',
    ]);
  });

  test('as the ward’s own when the issuer is the agency of the settings, however «UBND» is written', () => {
    const issuer = 'Uỷ ban nhân dân phường  Phước Long';
    expect(cited({ ...OURS, issuer, issuedOn: '2023-04-03' })[0]).toMatch(/^Trong kỳ, /);
  });

  test('no more when they are issued after the period', () => {
    expect(cited({ ...OURS, issuedOn: '2023-06-15' })).toEqual(['[Chưa có nội dung – phụ trách: chưa phân công]']);
  });

  test('not while they are only planned', () => {
    expect(cited({ ...OURS, number: '', issuedOn: null, dueOn: '2023-06-30' })).toEqual([
      '[Chưa có nội dung – phụ trách: chưa phân công]',
    ]);
  });

  // A row with `Hạn ban hành` and without `Ngày ban hành` is planned and not yet issued.
  test('without naming the ward twice in one sentence', () => {
    expect(cited({ ...OURS, issuedOn: '2023-04-03' })).toEqual([
      'Trong kỳ, UBND phường Phước Long đã ban hành: Kế hoạch số 338/KH-UBND ngày 03/4/2023 về việc tuyên truyền cải ' +
        'cách hành chính.',
    ]);
  });

  test('not while they are only planned, even when a number is already reserved', () => {
    expect(cited({ ...OURS, issuedOn: null, dueOn: '2023-06-30' })).toEqual([
      '[Chưa có nội dung – phụ trách: chưa phân công]',
    ]);
  });

  test('without being placed in the period when their day is unknown', () => {
    expect(cited({ ...OURS, issuedOn: null })[0]).not.toMatch(/^Trong kỳ/);
  });

  test('under every section that they are filed under, and under no other', () => {
    const contents = { 'Văn bản': [aDocument({ ...THEIRS, section: 'II.1.a, II.5.d' })] };
    expect(sectionOf('II.1.a', contents)).toHaveLength(1);
    expect(sectionOf('II.5.d', contents)[0]).toContain('4083/KH-UBND');
    expect(sectionOf('II.1.b', contents)).toEqual(['[Chưa có nội dung – phụ trách: chưa phân công]']);
  });

  test('not at all when the period is unknown', () => {
    const contents = { 'Cấu hình': settings({ periodKind: null }), 'Văn bản': [aDocument(THEIRS)] };
    expect(sectionOf('I.3', contents)).toEqual(['[Chưa có nội dung – phụ trách: chưa phân công]']);
  });
});
