import { isScrambled, unscrambling } from '../../../src/core/import/letters/scrambled';
import { noted } from '../../../src/core/import/reading/noted';

const TEXT = 'Mã hồ sơ; Ngày tiếp nhận; Đã trả kết quả – «ĐẶNG THỊ Ỷ»';

const readAs = (encoding: string, text: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(text));
const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('UTF-8 that was read in a code page', () => {
  test.each([
    ['windows-1252', readAs('windows-1252', TEXT), 1],
    ['windows-1258', readAs('windows-1258', TEXT), 1],
    ['Latin-1', latin(TEXT), 1],
    ['Latin-1 twice', latin(latin(TEXT)), 2],
    ['windows-1252 twice', readAs('windows-1252', readAs('windows-1252', TEXT)), 2],
    ['windows-1252, then Latin-1', latin(readAs('windows-1252', TEXT)), 2],
    ['Latin-1 three times', latin(latin(latin(TEXT))), 3],
  ])('%s is restored', (_, broken, times) => {
    const found = unscrambling([broken]);
    expect([found?.times, found?.mended(broken)]).toEqual([times, TEXT]);
  });

  test.each([
    [TEXT],
    [TEXT.toUpperCase()],
    ['«quá»… rồi «khá»” và “XÃ” “MÔ”, XÃ\u00a0PHƯỜNG «XÃ»'],
    ['Hélène a déjà, Müller, São João, 20°C, m², 1ª, 2º'],
  ])('«%s» is not such a text', (text) => {
    expect([unscrambling([text]), isScrambled(text)]).toEqual([null, false]);
  });

  test('in a table sound cells stay, and what was lost is counted', () => {
    const rows = [
      [latin('Trạng thái'), 'Ghi chú'],
      [latin('Đã trả kết quả'), 'Đã đối chiếu'],
      ['HÃ¬nh thá»c', latin('Ngày').replace('\u00a0', ' ')],
    ];
    expect(noted([{ name: 'Tệp', rows }], [])).toEqual({
      tables: [
        {
          name: 'Tệp',
          rows: [
            ['Trạng thái', 'Ghi chú'],
            ['Đã trả kết quả', 'Đã đối chiếu'],
            ['Hình thá»c', 'Ngày'],
          ],
        },
      ],
      notes: [{ kind: 'scrambled', sheet: 'Tệp', mended: true, left: 1 }],
    });
  });

  test('that cannot be restored is named', () => {
    expect(noted([{ name: 'Tệp', rows: [['há» sÆ¡', 'tráº']] }], []).notes).toEqual([
      { kind: 'scrambled', sheet: 'Tệp', mended: false, left: 2 },
    ]);
  });
});
