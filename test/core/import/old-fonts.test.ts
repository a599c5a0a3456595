import { fontOf, sureFontOf } from '../../../src/core/import/letters/font-of';
import { fromFont } from '../../../src/core/import/letters/old-fonts';
import { isSyllable } from '../../../src/core/import/letters/syllable';
import { noted } from '../../../src/core/import/reading/noted';
import { noteText } from '../../../src/core/import/words/note-words';
import { sampleTables } from '../../builders/sample';

const MOTTO = 'Cộng hòa xã hội chủ nghĩa Việt Nam; Độc lập - Tự do - Hạnh phúc';
const MOTTO_TCVN3 = 'Céng hßa x· héi chñ nghÜa ViÖt Nam; §éc lËp - Tù do - H¹nh phóc';
const MOTTO_VNI = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam; Ñoäc laäp - Töï do - Haïnh phuùc';

describe('the words of a text tell its font', () => {
  test.each([
    ['TCVN3', MOTTO_TCVN3],
    ['TCVN3', 'M· hå s¬; Ngµy tiÕp nhËn; Tr¹ng th¸i; §· tr¶ kÕt qu¶; ®­êng; ch­a; th«ng tin'],
    ['VNI', MOTTO_VNI],
    ['VNI', 'Maõ hoà sô; Ngaøy tieáp nhaän; Traïng thaùi; Ñaõ traû keát quaû; ñöôøng; chöa; kyõ thuaät'],
  ])('%s: %s', (font, text) => {
    expect(sureFontOf([text])).toBe(font);
  });

  test.each([
    ['Vietnamese in Unicode', MOTTO],
    ['Vietnamese in capitals', MOTTO.toUpperCase()],
    ['Vietnamese with signs', 'Lệ phí × 2; «Đã trả kết quả»; diện tích 50 m²; §5; ±3°; · mục một; µm'],
    ['French', 'Hélène a déjà reçu le café à Orléans, naïve, façade, garçon, Noël, où, forêt'],
    ['German and Spanish', 'Müller, Größe, über, señor, año, São João, España, jalapeño'],
    ['codes', 'H32.101.22-230613-0001; 2.000815; 20.000'],
    ['signs alone', '· × « » § ® © ¬ ¶'],
    ['two words, which are too few', '§· tr¶'],
  ])('%s is in none', (_, text) => {
    expect(sureFontOf([text])).toBeNull();
  });

  test('and one cell is enough to say why it was refused', () => {
    expect([fontOf(['§· tr¶']), fontOf(['Ñaõ traû']), fontOf(['Đã trả']), fontOf(['Ðã trả'])]).toEqual([
      'TCVN3',
      'VNI',
      null,
      null,
    ]);
  });

  test('the sample workbook has none', () => {
    expect(noted(sampleTables(), [])).toEqual({ tables: sampleTables(), notes: [] });
  });
});

describe('conversion', () => {
  test.each([
    ['TCVN3', MOTTO_TCVN3, MOTTO],
    ['VNI', MOTTO_VNI, MOTTO],
    ['VNI', 'ÑAÕ TRAÛ KEÁT QUAÛ, kyõ, kyû, kyø, Lyù, tî, AÊN, ñöôïc', 'ĐÃ TRẢ KẾT QUẢ, kỹ, kỷ, kỳ, Lý, tỵ, ĂN, được'],
    ['TCVN3', 'TæNG Sè hå s¬, kü, kû, kú, Lý, tþ, ¡n, ®­îc', 'TỔNG Số hồ sơ, kỹ, kỷ, kỳ, Lý, tỵ, Ăn, được'],
  ] as const)('%s: «%s»', (font, text, unicode) => {
    expect(fromFont(font, text)).toBe(unicode);
  });

  test('leaves a text with characters of other fonts alone', () => {
    expect([fromFont('TCVN3', 'Đã tr¶'), fromFont('VNI', 'Đã traû')]).toEqual([null, null]);
  });

  test('gives each letter of TCVN3 once', () => {
    const characters = Array.from({ length: 96 }, (_, index) => String.fromCharCode(0xa1 + index));
    const letters = characters.map((character) => fromFont('TCVN3', character)).filter((letter) => letter !== null);
    expect([letters.length, new Set(letters).size]).toEqual([74, 74]);
  });
});

describe('in a table', () => {
  const table = (rows: readonly (readonly (string | number)[])[]) => ({ name: 'Tệp', rows });

  test('cells typed in Unicode stay, the others are converted', () => {
    const { tables, notes } = noted(
      [
        table([
          ['M· hå s¬', 'Tr¹ng th¸i', 'Ghi chú'],
          ['H32', '§· tr¶ kÕt qu¶', 'Đã đối chiếu'],
          ['H33', '§ang gi¶i quyÕt', 5],
        ]),
      ],
      [],
    );
    expect(tables[0]?.rows).toEqual([
      ['Mã hồ sơ', 'Trạng thái', 'Ghi chú'],
      ['H32', 'Đã trả kết quả', 'Đã đối chiếu'],
      ['H33', 'Đang giải quyết', 5],
    ]);
    expect(notes).toEqual([{ kind: 'old-font', font: 'TCVN3', sheet: 'Tệp', left: 0 }]);
  });

  test('a single column of it is converted', () => {
    const unicode = ['Đã trả kết quả', 'Đang giải quyết', 'Chờ bổ sung', 'Từ chối hồ sơ', 'Hủy', 'Rút', 'Trực tiếp'];
    const old = ['Chöùng thöïc', 'Hoä tòch', 'Ñaát ñai', 'Hoä tòch', 'Xaây döïng', 'Moâi tröôøng', 'Vaên hoùa'];
    const { tables, notes } = noted([table(unicode.map((text, index) => [text, old[index] as string]))], []);
    expect(tables[0]?.rows.map(([first]) => first)).toEqual(unicode);
    expect(tables[0]?.rows.map(([, second]) => second)).toEqual([
      'Chứng thực',
      'Hộ tịch',
      'Đất đai',
      'Hộ tịch',
      'Xây dựng',
      'Môi trường',
      'Văn hóa',
    ]);
    expect(notes.map(noteText).join()).toMatch(/phông chữ VNI/);
  });

  test('a row as wide as a sheet takes no time', () => {
    const began = performance.now();
    const narrow = Array.from({ length: 20_000 }, () => ['§· tr¶']);
    noted([table([Array.from({ length: 16_384 }, (_, index) => index), ...narrow])], []);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

test.each([
  ['hoà', true],
  ['hòa', true],
  ['nghiêng', true],
  ['quyết', true],
  ['giữ', true],
  ['gì', true],
  ['Thuở', true],
  ['khuỷu', true],
  ['maõ', false],
  ['kêt', false],
  ['traï', false],
  ['aaa', false],
  ['sơõ', false],
])('«%s» can be a syllable: %s', (word, expected) => {
  expect(isSyllable(word)).toBe(expected);
});
