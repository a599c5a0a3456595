import { linesIn } from '../../builders/docx';
import { DEFAULT_TEMPLATE, fieldsOf, printedBy } from '../../builders/reports';
import { aWorkbook, settings } from '../../builders/tables';
import { merged } from '../../builders/templates';

type Typed = Parameters<typeof settings>[0];

const value = (tag: string, typed: Typed) => printedBy(tag, { 'Cấu hình': settings(typed) });
const linesOf = (list: 'noi_nhan' | 'kinh_gui_nhieu' | 'quyen_han', typed: Typed) =>
  fieldsOf(list, 'dong', { 'Cấu hình': settings(typed) });
const printed = (typed: Typed) => linesIn(merged(aWorkbook({ 'Cấu hình': settings(typed) }), DEFAULT_TEMPLATE));

/** As wide as four digits, so that the number can be written by hand. */
const OPEN = '\u00a0'.repeat(8);

describe('the number of the report', () => {
  test.each([
    ['57', 'Số: 57/BC-UBND'],
    ['7', 'Số: 07/BC-UBND'],
    ['128', 'Số: 128/BC-UBND'],
    [null, `Số: ${OPEN}/BC-UBND`],
    [' ', `Số: ${OPEN}/BC-UBND`],
  ])('typed as «%s» stands before its symbol with a slash: %s', (reportNumber, expected) => {
    expect(value('so_ky_hieu', { reportNumber })).toBe(expected);
  });

  test('typed as a number cell is the same', () => {
    expect(value('so_ky_hieu', { reportNumber: 9 })).toBe('Số: 09/BC-UBND');
  });

  test('carries the symbol of the agency', () => {
    expect(value('so_ky_hieu', { reportNumber: '57', agencySymbol: 'VP' })).toBe('Số: 57/BC-VP');
  });

  test.each(['57/BC-UBND', 'Số 57', '57/BC–UBND', 'Số: 57/BC-UBND', 'Số: 57 / BC-UBND'])(
    'typed in full as «%s» is not doubled',
    (reportNumber) => {
      expect(value('so_ky_hieu', { reportNumber })).toBe('Số: 57/BC-UBND');
    },
  );
});

describe('the agency', () => {
  test.each(['UBND phường Phước Long', 'Ủy ban nhân dân phường Phước Long', 'Uỷ ban nhân dân  phường Phước Long'])(
    'typed as «%s» stands in capitals, the ward on a line of its own',
    (agency) => {
      expect(value('ten_co_quan_in_hoa', { agency })).toBe('ỦY BAN NHÂN DÂN\nPHƯỜNG PHƯỚC LONG');
    },
  );

  test('has the agency above it in capitals, when there is one', () => {
    const [, first] = printed({ parentAgency: 'UBND thành phố Nha Trang', agency: 'UBND phường Phước Long' });
    const [letterhead] = printed({ parentAgency: 'UBND thành phố Nha Trang', agency: 'UBND phường Phước Long' });
    expect(letterhead).toMatch(/^UBND THÀNH PHỐ NHA TRANG \/ ỦY BAN NHÂN DÂN \/ PHƯỜNG PHƯỚC LONG \| /);
    expect(first).toMatch(/^Số: /);
    expect(printed({ parentAgency: null })[0]).toMatch(/^ỦY BAN NHÂN DÂN \/ PHƯỜNG PHƯỚC LONG \| /);
  });

  test('stands beside the national name and motto', () => {
    expect(printed({})[0]).toMatch(/ \| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \/ Độc lập - Tự do - Hạnh phúc$/);
  });
});

describe('the line of place and day', () => {
  test.each([
    ['2023-06-13', 'Phước Long, ngày 13 tháng 6 năm 2023'],
    ['2023-02-09', 'Phước Long, ngày 09 tháng 02 năm 2023'],
    ['2024-01-15', 'Phước Long, ngày 15 tháng 01 năm 2024'],
    ['2023-12-01', 'Phước Long, ngày 01 tháng 12 năm 2023'],
  ])('of %s has a zero before days under 10 and months 1 and 2', (reportedOn, expected) => {
    expect(value('dia_danh_ngay', { place: 'Phước Long', reportedOn })).toBe(expected);
  });
});

describe('«Kính gửi»', () => {
  test('names one addressee on its own line', () => {
    const lines = printed({ addressees: '- Phòng Nội vụ thành phố Nha Trang;' });
    expect(lines.find((line) => line.startsWith('Kính gửi'))).toMatch(/^Kính gửi: Phòng Nội vụ thành phố Nha Trang/);
    expect(linesOf('kinh_gui_nhieu', { addressees: 'Phòng Nội vụ' })).toEqual([]);
  });

  test('lists several addressees under it, each after a dash, the last with a full stop', () => {
    const lines = printed({ addressees: 'Phòng Nội vụ thành phố;\n- Văn phòng UBND thành phố.\nSở Nội vụ' });
    const at = lines.indexOf('Kính gửi:');
    expect(lines.slice(at, at + 4)).toEqual([
      'Kính gửi:',
      '- Phòng Nội vụ thành phố;',
      '- Văn phòng UBND thành phố;',
      '- Sở Nội vụ.',
    ]);
    expect(lines.filter((line) => line.startsWith('Kính gửi'))).toHaveLength(1);
  });

  test('is not there when the report is addressed to nobody', () => {
    expect(printed({ addressees: null }).filter((line) => /kính gửi/i.test(line))).toEqual([]);
  });
});

describe('«Nơi nhận»', () => {
  test('begins with «Như trên» when the report is addressed to somebody, and ends with «Lưu»', () => {
    expect(linesOf('noi_nhan', { addressees: 'Phòng Nội vụ', recipients: 'Đảng ủy phường\nHĐND phường' })).toEqual([
      '- Như trên;',
      '- Đảng ủy phường;',
      '- HĐND phường;',
      '- Lưu: VT.',
    ]);
  });

  test('has «Như trên» once when the officer typed it', () => {
    expect(linesOf('noi_nhan', { addressees: 'Phòng Nội vụ', recipients: '- như trên;\n- Đảng ủy phường;' })).toEqual([
      '- như trên;',
      '- Đảng ủy phường;',
      '- Lưu: VT.',
    ]);
  });

  test('has no «Như trên» when there is nobody above', () => {
    expect(linesOf('noi_nhan', { recipients: 'Đảng ủy phường' })).toEqual(['- Đảng ủy phường;', '- Lưu: VT.']);
  });

  test('replaces a «Lưu» typed among the recipients by the one of the settings', () => {
    expect(linesOf('noi_nhan', { recipients: 'Đảng ủy phường\n- Lưu: VT, Nga.', archive: 'VT, VP' })).toEqual([
      '- Đảng ủy phường;',
      '- Lưu: VT, VP.',
    ]);
  });

  test('takes the unit from a «Lưu» typed among the recipients while the setting names none', () => {
    expect(linesOf('noi_nhan', { recipients: 'Đảng ủy phường\n- Lưu: VT, VHXH.' })).toEqual([
      '- Đảng ủy phường;',
      '- Lưu: VT, VHXH.',
    ]);
  });

  // Nghị định 30/2020/NĐ-CP: «Như trên» is the first line, «Lưu» the last.
  test('puts «Như trên» first wherever it was typed', () => {
    expect(linesOf('noi_nhan', { addressees: 'Phòng Nội vụ', recipients: 'Đảng ủy phường\nNhư trên' })[0]).toBe(
      '- Như trên;',
    );
  });

  test('has «Lưu» once when it was typed without a colon', () => {
    expect(linesOf('noi_nhan', { recipients: 'Đảng ủy phường\nLưu VT' })).toEqual(['- Đảng ủy phường;', '- Lưu: VT.']);
  });

  test('has the State archives as a recipient like any other', () => {
    expect(linesOf('noi_nhan', { recipients: 'Lưu trữ lịch sử tỉnh' })).toEqual([
      '- Lưu trữ lịch sử tỉnh;',
      '- Lưu: VT.',
    ]);
  });

  test('has «Lưu» once in its line when the setting repeats it', () => {
    expect(linesOf('noi_nhan', { archive: 'Lưu: VT, VP.' })).toEqual(['- Lưu: VT, VP.']);
  });

  test('has no line for a dash without a name', () => {
    expect(linesOf('noi_nhan', { recipients: 'Đảng ủy phường\n-\n' })).toEqual(['- Đảng ủy phường;', '- Lưu: VT.']);
  });
});

describe('the signature', () => {
  test('stands under each line of authority in capitals, the name as typed', () => {
    const authority = 'TM. Ủy ban nhân dân\nKT. Chủ tịch\nPhó Chủ tịch';
    expect(linesOf('quyen_han', { authority })).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
    expect(printed({ authority, signatory: 'Trịnh Hoài Nguyên' }).filter(Boolean).slice(-1)).toEqual([
      'Nơi nhận: / - Lưu: VT. | TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Trịnh Hoài Nguyên',
    ]);
  });
});
