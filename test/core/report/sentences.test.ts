import { linesIn } from '../../builders/docx';
import { DEFAULT_TEMPLATE, fieldsOf, sectionOf } from '../../builders/reports';
import {
  aCourse,
  aDocument,
  aDossier,
  aLedgerRow,
  anEstimate,
  aPetition,
  aPost,
  aProcedure,
  aProject,
  aTask,
  aWorkbook,
  type Contents,
  PROCEDURE,
  settings,
} from '../../builders/tables';
import { merged } from '../../builders/templates';

const UNWRITTEN = '[Chưa có nội dung – phụ trách: chưa phân công]';

const returned = { receivedOn: '2023-04-03', dueOn: '2023-04-06' } as const;
/** Two in time, one late, one pending in time, two overdue. */
const REGISTER = [
  aDossier({ ...returned, returnedOn: '2023-04-05' }),
  aDossier({ ...returned, returnedOn: '2023-04-06' }),
  aDossier({ ...returned, returnedOn: '2023-04-07' }),
  aDossier({ dueOn: '2023-06-14' }),
  aDossier({ dueOn: '2023-06-13' }),
  aDossier({ dueOn: '2023-06-13' }),
];

describe('a section without text, documents and figures', () => {
  test.each(['I.2', 'II.1.a', 'II.3.b', 'II.8.đ', 'III.1', 'V'] as const)(
    '%s says that it awaits its text, not that nothing came up',
    (code) => {
      expect(sectionOf(code, {})).toEqual([UNWRITTEN]);
    },
  );

  test.each(['I', 'II.2', 'II.8', 'III'] as const)('%s says nothing itself, since its parts do', (code) => {
    expect(sectionOf(code, {})).toEqual([]);
  });

  test('leaves no heading of the document without a word under it', () => {
    const lines = linesIn(merged(aWorkbook({}), DEFAULT_TEMPLATE));
    const headings = lines.flatMap((line, index) => (/^([a-eđ]\)|V\.) /.test(line) ? [index] : []));
    expect(headings.filter((index) => /^([IVX\d]+\.|[a-eđ]\)) /.test(lines[index + 1] ?? ''))).toEqual([]);
  });

  test('says what did not come up where a figure knows it', () => {
    expect(sectionOf('II.2.đ', { 'Hồ sơ': REGISTER })).toEqual([
      'Trong kỳ không phát sinh phản ánh, kiến nghị về quy định hành chính và hành vi hành chính.',
    ]);
    expect(sectionOf('II.2.c', {})).toEqual([
      'Trong kỳ không có thủ tục hành chính mới ban hành, sửa đổi hoặc bãi bỏ.',
    ]);
    const lastYear = { 'Đào tạo': [aCourse({ startsOn: '2022-03-01' })] };
    expect(sectionOf('II.4.c', lastYear)).toEqual(['Trong kỳ không phát sinh lớp đào tạo, bồi dưỡng, tập huấn.']);
  });

  test('claims nothing where a tab is empty', () => {
    expect(sectionOf('II.2.b', { 'Thủ tục': [] })).toEqual(['Thủ tục hành chính: chưa có số liệu.']);
    expect(sectionOf('II.2.c', { 'Thủ tục': [] })).toEqual(['Thủ tục thay đổi trong kỳ: chưa có số liệu.']);
    expect(sectionOf('II.2.d', {})).toEqual(['Hồ sơ thủ tục hành chính: chưa có số liệu.']);
    expect(sectionOf('II.2.đ', {})).toEqual(['Phản ánh, kiến nghị: chưa có số liệu.']);
    expect(sectionOf('II.4.c', {})).toEqual([UNWRITTEN]);
    expect(sectionOf('II.5.a', {})).toEqual(['Thu, chi ngân sách: chưa có số liệu.']);
  });

  // Without this rule an empty tab `Nhân sự` would print «được nêu tại bảng dưới đây» and «0/0 người».
  test.each(['II.3.a', 'II.4.a', 'II.4.d'] as const)('%s reports no 0 people when no staff is listed', (code) => {
    expect(sectionOf(code, {}).join(' ')).not.toMatch(/(?<![\d.])0(?![\d.])|bảng dưới đây/);
  });
});

test('a ward that lists only people outside its posts has no empty table of posts', () => {
  const part = aPost({ group: 'Người hoạt động không chuyên trách' });
  expect(linesIn(merged(aWorkbook({ 'Nhân sự': [part] }), DEFAULT_TEMPLATE))).not.toContain(
    ' | Tổng cộng |  | 0 | 0 | 0',
  );
});

test('an agency that the settings do not name is called «đơn vị»', () => {
  const [issued] = sectionOf('I.1', { 'Cấu hình': settings({ agency: null }), 'Văn bản': [] });
  expect(issued).toBe(UNWRITTEN);
  expect(sectionOf('II.2.b', { 'Cấu hình': settings({ agency: null }) })[0]).toContain('giải quyết tại đơn vị: 04');
});

describe('a report that lacks figures', () => {
  const lacking = (tab: 'Cấu hình' | 'Hồ sơ' | 'Thủ tục') => {
    const filled = { 'Hồ sơ': REGISTER, 'Nhân sự': [aPost()], 'Thu chi': [aLedgerRow()] };
    const lines = linesIn(merged(aWorkbook({ ...filled, [tab]: null }), DEFAULT_TEMPLATE));
    return lines.filter((line) => line.endsWith(': chưa có số liệu.'));
  };

  test('says so of dossiers when the tab Hồ sơ is missing', () => {
    expect(lacking('Hồ sơ')).toEqual(['Hồ sơ thủ tục hành chính: chưa có số liệu.']);
  });

  test('says so of procedures and dossiers when the tab Thủ tục is missing', () => {
    expect(lacking('Thủ tục')).toEqual([
      'Thủ tục hành chính: chưa có số liệu.',
      'Thủ tục thay đổi trong kỳ: chưa có số liệu.',
      'Hồ sơ thủ tục hành chính: chưa có số liệu.',
    ]);
  });

  test('says so of everything that is counted by a period when the tab Cấu hình is missing', () => {
    expect(lacking('Cấu hình')).toEqual([
      'Văn bản ban hành trong kỳ: chưa có số liệu.',
      'Nhiệm vụ trong kỳ: chưa có số liệu.',
      'Thủ tục hành chính: chưa có số liệu.',
      'Thủ tục thay đổi trong kỳ: chưa có số liệu.',
      'Hồ sơ thủ tục hành chính: chưa có số liệu.',
      'Phản ánh, kiến nghị: chưa có số liệu.',
      'Đào tạo, bồi dưỡng: chưa có số liệu.',
      'Thu, chi ngân sách: chưa có số liệu.',
    ]);
  });

  test('has no double space where the agency has no name', () => {
    expect(
      linesIn(merged(aWorkbook({ 'Cấu hình': null }), DEFAULT_TEMPLATE)).filter((line) => /\S {2}/.test(line)),
    ).toEqual([]);
  });

  const withoutColumn = (name: keyof Contents, header: string) => {
    const tables = aWorkbook({ 'Thu chi': [aLedgerRow()] }).map((table) =>
      table.name === name
        ? { ...table, rows: table.rows.map((row) => row.map((cell) => (cell === header ? '' : cell))) }
        : table,
    );
    return linesIn(merged(tables, DEFAULT_TEMPLATE));
  };

  test('says so of the budget when a required column of the tab Thu chi is missing', () => {
    expect(withoutColumn('Thu chi', 'Số tiền (đồng)')).toContain('Thu, chi ngân sách: chưa có số liệu.');
  });

  test('claims no absence of digital rates when a required column of the tab Chính quyền số is missing', () => {
    const lines = withoutColumn('Chính quyền số', 'Tử số');
    expect(lines[lines.indexOf('a) Ứng dụng công nghệ thông tin') + 1]).toMatch(/chưa có số liệu/);
  });

  test('says so of projects alone when the tab Đầu tư công is missing a required column', () => {
    const lines = withoutColumn('Đầu tư công', 'Kế hoạch vốn (đồng)');
    expect(lines).toContain('- Đầu tư công: chưa có số liệu.');
    expect(lines).not.toContain('Thu, chi ngân sách: chưa có số liệu.');
  });

  test('claims no absence of projects when a required column of the tab Đầu tư công is missing', () => {
    expect(withoutColumn('Đầu tư công', 'Kế hoạch vốn (đồng)').join('\n')).not.toContain('không phát sinh công trình');
  });
});

describe('the rate on time names its base', () => {
  const rateLine = (onTimeBase: string | null) =>
    sectionOf('II.2.d', { 'Cấu hình': settings({ onTimeBase }), 'Hồ sơ': REGISTER }).find((line) => /Tỷ lệ/.test(line));

  test.each([
    [
      null,
      '- Tỷ lệ giải quyết sớm và đúng hạn: 66,66% (2/3 hồ sơ đã giải quyết); tỷ lệ trễ hạn: 33,33%; các tỷ lệ này không ' +
        'tính 02 hồ sơ quá hạn chưa giải quyết.',
    ],
    [
      'Tiếp nhận',
      '- Tỷ lệ hồ sơ giải quyết sớm, đúng hạn và đang giải quyết trong hạn: 50% (3/6 hồ sơ tiếp nhận); tỷ lệ trễ hạn, ' +
        'quá hạn: 50%.',
    ],
    [
      'Đến hạn',
      '- Tỷ lệ giải quyết sớm và đúng hạn: 40% (2/5 hồ sơ đã giải quyết và quá hạn chưa giải quyết); tỷ lệ trễ hạn, quá hạn: 60%.',
    ],
  ])('under «Mẫu số đúng hạn» %s', (base, expected) => {
    expect(rateLine(base)).toBe(expected);
  });

  test('and is left out when nothing fell under it', () => {
    expect(
      sectionOf('II.2.d', { 'Hồ sơ': [aDossier()] }).filter((line) => /sớm và đúng hạn:|đúng hạn: –/.test(line)),
    ).toEqual([]);
  });
});

describe('dossiers paid online', () => {
  const fee = { procedureCode: PROCEDURE.fee, paidOnline: 'Có', amountVnd: 10_000 } as const;
  const online = { procedureCode: PROCEDURE.offered, channel: 'Trực tuyến' } as const;
  const line = (dossiers: Contents['Hồ sơ']) =>
    sectionOf('II.2.d', { 'Hồ sơ': dossiers ?? [] }).find((text) => text.startsWith('- Hồ sơ thanh toán trực tuyến'));

  test('above those filed online are explained', () => {
    expect(line([aDossier(fee), aDossier(fee), aDossier(online)])).toBe(
      '- Hồ sơ thanh toán trực tuyến: 02/02 hồ sơ thuộc thủ tục có phí, lệ phí, đạt 100%, số tiền 20.000 đồng (gồm cả ' +
        'hồ sơ nộp trực tiếp nhưng thanh toán trực tuyến).',
    );
  });

  test('up to those filed online need no explanation', () => {
    expect(line([aDossier(fee), aDossier(online)])).toMatch(/, số tiền 10\.000 đồng\.$/);
  });

  test('are reported without an amount when there are none', () => {
    expect(line([aDossier({ procedureCode: PROCEDURE.fee })])).toBe(
      '- Hồ sơ thanh toán trực tuyến: 0/01 hồ sơ thuộc thủ tục có phí, lệ phí, đạt 0%.',
    );
  });

  test('did not come up when no dossier bears a fee', () => {
    expect(line([aDossier()])).toBe('- Hồ sơ thanh toán trực tuyến: không phát sinh.');
  });
});

describe('what the office did', () => {
  test('is told with its plan: documents issued, due, issued in time and overdue', () => {
    const document = (typed: Parameters<typeof aDocument>[0]) => aDocument({ symbol: 'KH-UBND', ...typed });
    expect(
      sectionOf('I.1', {
        'Văn bản': [
          document({ number: '338', issuedOn: '2023-04-03', dueOn: '2023-04-03' }),
          document({ number: '339', issuedOn: '2023-04-05', dueOn: '2023-04-04' }),
          document({ dueOn: '2023-04-04' }),
          document({ number: '340', issuedOn: '2023-04-06' }),
        ],
        'Nhiệm vụ': [aTask({ doneOn: '2023-04-03' }), aTask()],
      }),
    ).toEqual([
      'Tổng số văn bản phục vụ công tác cải cách hành chính do UBND phường Phước Long ban hành trong kỳ: 03 văn bản.',
      'Theo kế hoạch phải ban hành 03 văn bản; đã ban hành 02 văn bản, đạt 66,66%, trong đó đúng hạn 01 văn bản; quá hạn ' +
        'chưa ban hành 01 văn bản.',
      'Nhiệm vụ cải cách hành chính phải thực hiện trong kỳ: 02 nhiệm vụ; đã hoàn thành 01 nhiệm vụ, đạt 50%.',
    ]);
  });

  test('is told as seen at the end of the period, to templates that list tasks too', () => {
    const contents = { 'Nhiệm vụ': [aTask({ doneOn: '2023-06-14' }), aTask({ doneOn: '2023-06-15' })] };
    expect(fieldsOf('nhiem_vu', 'la_hoan_thanh', contents)).toEqual([true, false]);
  });

  test('is told of staff, courses, petitions and changed procedures', () => {
    const contents: Contents = {
      'Nhân sự': [
        aPost({ authorised: 3, present: 2, qualified: 2, disciplined: 1 }),
        aPost({ group: 'Cán bộ chuyên trách' }),
      ],
      'Đào tạo': [aCourse({ summoned: 4, attended: 3 })],
      'Phản ánh kiến nghị': [aPetition({ transferredOn: '2023-04-04' })],
      'Thủ tục': [aProcedure({ change: 'Mới', changedOn: '2023-04-03' })],
    };
    expect(sectionOf('II.3.a', contents)).toEqual([
      'Biên chế cán bộ, công chức được giao: 04 người; hiện có 03 người, gồm 01 cán bộ chuyên trách và 02 công chức.',
    ]);
    expect(sectionOf('II.4.b', contents)).toEqual(['Số cán bộ, công chức bị xử lý kỷ luật trong kỳ: 01 người.']);
    expect(sectionOf('II.4.c', contents)[0]).toContain('dự 01 lớp đào tạo, bồi dưỡng, tập huấn với 03/04 lượt người');
    expect(sectionOf('II.2.đ', contents)[0]).toContain('đã chuyển xử lý 01, đã có kết quả 0.');
    expect(sectionOf('II.2.c', contents)[0]).toContain('Trong kỳ có 01 thủ tục hành chính mới ban hành');
  });

  test('is told of the budget against its estimate, where there is one', () => {
    const contents: Contents = { 'Thu chi': [aLedgerRow({ amountVnd: 250_000 })], 'Dự toán': [anEstimate()] };
    expect(sectionOf('II.5.a', contents)).toEqual([
      '- Tổng thu ngân sách từ ngày 01/01/2023 đến ngày 14/6/2023: 0 đồng, trong đó thu bổ sung từ ngân sách cấp trên 0 đồng.',
      '- Tổng chi ngân sách từ ngày 01/01/2023 đến ngày 14/6/2023: 250.000 đồng, đạt 25% dự toán năm (1.000.000 đồng).',
    ]);
  });

  test('is told of projects, without a rate when no money is planned', () => {
    const project = sectionOf('II.5.a', { 'Đầu tư công': [aProject({ plannedVnd: 0 })] }).slice(-1);
    expect(project).toEqual(['- Đầu tư công: 01 công trình, kế hoạch vốn năm 0 đồng; đã giải ngân 0 đồng.']);
  });
});
