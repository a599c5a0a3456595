import { exportFile, exportWorkbook, imported } from '../../builders/exports';

describe('an .xlsx with titles, a header of two lines, groups, totals and signatures', () => {
  const read = exportWorkbook().then((bytes) => imported(bytes));

  test('gives its dossiers and nothing else', async () => {
    const { headers, rows } = await read;
    expect(headers).toEqual([
      'Mã hồ sơ',
      'Mã TTHC',
      'Ngày tiếp nhận',
      'Hình thức tiếp nhận',
      'Ngày hẹn trả',
      'Ngày trả kết quả',
      'Trạng thái',
      'Số tiền (đồng)',
    ]);
    expect(rows).toEqual([
      [
        8,
        'H32.45-230403-0001',
        '2.000815',
        '2023-04-03',
        'Trực tiếp',
        '2023-04-03',
        '2023-04-03',
        'Đã trả kết quả',
        8000,
      ],
      [9, 'H32.45-230403-0002', '2.000815', '2023-04-03', 'Trực tuyến', '2023-04-04', null, 'Đang giải quyết', 16000],
      [11, 'H32.45-230628-0001', '1.000894', '2023-06-28', 'BCCI', '2023-07-05', null, 'Chờ bổ sung', null],
      [12, null, '1.000894', '2023-06-29', 'Trực tuyến', '2023-07-05', null, 'Đang giải quyết', null],
    ]);
  });

  test('says of every other row why it is none', async () => {
    expect((await read).skipped).toEqual([
      '1 above-header',
      '2 above-header',
      '6 column-numbers',
      '7 group',
      '10 group',
      '13 totals',
      '15 footer',
      '16 footer',
      '17 footer',
    ]);
  });

  test('leaves out who handed in, and shows no example of it', async () => {
    const personal = (await read).mapping.columns.filter((column) => column.personal);
    expect(personal).toMatchObject([
      { header: 'Người nộp', target: null, samples: [] },
      { header: 'Điện thoại', target: null, samples: [] },
    ]);
  });

  test('has a second sheet, with procedures, when that is asked for', async () => {
    const { headers, rows } = await imported(await exportWorkbook(), { tab: 'Thủ tục' });
    expect(headers).toEqual([
      'Mã TTHC',
      'Tên thủ tục',
      'Lĩnh vực',
      'Thời hạn',
      'Đơn vị thời hạn',
      'Dịch vụ công trực tuyến',
    ]);
    expect(rows).toEqual([
      [2, '2.000815', 'Chứng thực bản sao từ bản chính', 'Chứng thực', 0, null, 'Một phần'],
      [3, '1.010000', 'Xác nhận hộ nghèo', 'Bảo trợ xã hội', 15, 'Ngày', 'Toàn trình'],
    ]);
  });
});

test('a CSV of old Vietnamese Windows keeps every tone mark, quoted separators and line breaks', async () => {
  const { headers, rows, skipped } = await imported(exportFile('mot-cua-1258.csv'));
  expect(headers).toEqual([
    'Mã hồ sơ',
    'Ngày tiếp nhận',
    'Hình thức tiếp nhận',
    'Ngày hẹn trả',
    'Ngày trả kết quả',
    'Trạng thái',
    'Thanh toán trực tuyến',
    'Số tiền (đồng)',
    'Tên thủ tục',
  ]);
  expect(rows).toEqual([
    [
      5,
      'H32.45-230404-0001',
      '2023-04-04',
      'Trực tiếp',
      '2023-04-04',
      '2023-04-04',
      'Đã trả kết quả',
      'Không',
      8000,
      'Chứng thực bản sao từ bản chính; giấy tờ, văn bản',
    ],
    [
      6,
      'H32.45-230404-0002',
      '2023-04-04',
      'Trực tuyến',
      '2023-04-05',
      null,
      'Đang giải quyết',
      null,
      0,
      'Đăng ký khai sinh',
    ],
    [
      7,
      'H32.45-230405-0001',
      '2023-04-05',
      'BCCI',
      '2023-04-10',
      '2023-04-11',
      'Đã trả kết quả',
      'Có',
      15000,
      'Xác nhận tình trạng\nhôn nhân',
    ],
    [
      8,
      'H32.45-230406-0001',
      '2023-04-06',
      'Trực tuyến',
      '2023-04-11',
      null,
      'Chờ bổ sung',
      'Không',
      null,
      'Đăng ký kết hôn',
    ],
  ]);
  expect(skipped).toEqual([
    '1 above-header',
    '2 above-header',
    '3 above-header',
    '10 totals',
    '11 footer',
    '12 footer',
  ]);
});

test('an .xls that is HTML inside: nested tables, merged cells, unclosed cells, scripts', async () => {
  const { mapping, headers, rows, skipped } = await imported(exportFile('mot-cua.xls'));
  expect(headers).toEqual([
    'Mã hồ sơ',
    'Mã TTHC',
    'Ngày tiếp nhận',
    'Hình thức tiếp nhận',
    'Ngày hẹn trả',
    'Ngày trả kết quả',
    'Trạng thái',
  ]);
  expect(rows).toEqual([
    [
      5,
      '000.00.01.H32-230403-0001',
      '2.000815',
      '2023-04-03',
      'Trực tiếp',
      '2023-04-03',
      '2023-04-03',
      'Đã trả kết quả',
    ],
    [
      6,
      '000.00.01.H32-230403-0002',
      '2.000884',
      '2023-04-03',
      'Trực tuyến',
      '2023-04-04',
      null,
      'Đang chờ lãnh đạo Sở duyệt',
    ],
    [8, '000.00.01.H32-230404-0001', '1.001193', '2023-04-04', 'BCCI', '2023-04-05', '2023-04-07', 'Đã trả kết quả'],
  ]);
  expect(skipped).toEqual(['3 column-numbers', '4 group', '7 group', '9 totals']);
  expect(mapping.columns.flatMap(({ words }) => words)).toEqual([
    { found: 'Đang chờ lãnh đạo Sở duyệt', rows: 1, accepted: null },
  ]);
});

test('a text of UTF-16: instants of UTC fall on the day that they are in Viet Nam', async () => {
  const { headers, rows, skipped } = await imported(exportFile('mot-cua-utf16.txt'));
  expect(headers).toEqual([
    'Mã hồ sơ',
    'Mã TTHC',
    'Ngày tiếp nhận',
    'Hình thức tiếp nhận',
    'Ngày hẹn trả',
    'Trạng thái',
    'Ngày kết thúc trên phần mềm',
  ]);
  expect(rows).toEqual([
    [2, 'H32.45-230601-0001', '1.000894', '2023-06-01', 'Trực tuyến', '2023-06-06', 'Đang giải quyết', null],
    [3, 'H32.45-230601-0002', '1.010000', '2023-06-01', 'Trực tiếp', '2023-06-02', 'Đã trả kết quả', '2023-06-02'],
    [5, null, '2.000815', '2023-06-02', 'Trực tiếp', '2023-06-05', 'Đang giải quyết', null],
  ]);
  expect(skipped).toEqual(['4 repeated-header']);
});

test('a cash book with a column for each direction: balances and sums are no entries', async () => {
  const { headers, rows, skipped } = await imported(exportFile('so-quy.csv'));
  expect(headers).toEqual(['Ngày', 'Loại', 'Khoản mục', 'Số tiền (đồng)', 'Nội dung']);
  expect(rows).toEqual([
    [7, '2023-04-03', 'Thu', 'Phí và lệ phí', 1_250_000, 'Thu lệ phí chứng thực, tháng 3'],
    [8, '2023-04-05', 'Chi', 'Chi thường xuyên', 2_300_000, 'Chi văn phòng phẩm'],
    [9, '2023-04-07', 'Chi', 'Chi thường xuyên', -300_000, 'Điều chỉnh giảm'],
    [10, '2023-04-10', 'Thu', 'Các khoản huy động', 500_000, 'Thu và nộp hộ'],
    [10, '2023-04-10', 'Chi', 'Các khoản huy động', 500_000, 'Thu và nộp hộ'],
  ]);
  expect(skipped).toEqual([
    '1 above-header',
    '2 above-header',
    '5 column-numbers',
    '6 totals',
    '11 totals',
    '12 totals',
    '14 footer',
    '15 footer',
  ]);
});

test('a register of documents in SpreadsheetML 2003: types by their short names, text that looks like a formula', async () => {
  const { headers, rows, skipped } = await imported(exportFile('van-ban-di.xml'));
  expect(headers).toEqual(['Ký hiệu', 'Loại', 'Ngày ban hành', 'Cơ quan ban hành', 'Trích yếu']);
  expect(rows).toEqual([
    [5, '45/KH-UBND', 'KH', '2023-04-03', 'UBND phường Phước Long', 'Tuyên truyền cải cách hành chính năm 2023'],
    [6, '112/UBND-VP', 'CV', '2023-04-12', 'UBND phường Phước Long', '=Rà soát thủ tục <đất đai>'],
    [9, null, 'Phiếu chuyển', null, 'UBND phường Phước Long', 'Chuyển đơn'],
  ]);
  expect(skipped).toEqual(['1 above-header', '4 group']);
});

test('a list of procedures: limits of time with their unit, levels of service, fees as amounts', async () => {
  const { headers, rows } = await imported(exportFile('thu-tuc.csv'));
  expect(headers).toEqual([
    'Mã TTHC',
    'Tên thủ tục',
    'Lĩnh vực',
    'Thời hạn',
    'Đơn vị thời hạn',
    'Cấp',
    'Dịch vụ công trực tuyến',
    'Có phí',
  ]);
  expect(rows).toEqual([
    [2, '1.000894', 'Đăng ký kết hôn', 'Hộ tịch', 0, null, 'Xã', 'Toàn trình', 'Không'],
    [3, '2.000815', 'Chứng thực bản sao từ bản chính', 'Chứng thực', 2, 'Ngày làm việc', 'Xã', 'Một phần', 'Có'],
    [4, '1.010000', 'Xác nhận hộ nghèo', 'Bảo trợ xã hội', 15, 'Ngày', 'Xã', 'Không', 'Không'],
  ]);
});
