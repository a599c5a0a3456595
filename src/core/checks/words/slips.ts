import { finding } from '../finding';
import { piecesOf } from '../report-text';
import type { Check } from '../subject';

/** Many Vietnamese words are formed by doubling, so only words that are never doubled correctly are listed. */
const DOUBLED =
  /(?:^|[^\p{L}])(của|và|các|những|được|là|trong|cho|với|theo|tại|từ|đã|đang|sẽ|có|không|về|để|thì|mà|hồ sơ|thủ tục|công tác|thực hiện|cải cách hành chính|báo cáo|kế hoạch|quyết định|ủy ban|cán bộ|công chức|người dân|giải quyết|tiếp nhận|phường|xã|UBND)\s+\1(?![\p{L}])/giu;

export const doubledWords: Check<'word-doubled'> = ({ text }) =>
  text.lines.flatMap((line) =>
    line.cells
      ? []
      : [...line.text.matchAll(DOUBLED)].map(([said]) =>
          finding('word-doubled', { said: said.replace(/^[^\p{L}]/u, '') }, [line.place]),
        ),
  );

const LEFTOVER = /\{\{[^}]*\}?\}?|\}\}|(?:\.{5,}|…{2,})|\b[xX]{3,}\b|\?{3,}|_{4,}/gu;

/** Not in the letterhead and closing, where number, day and signature are left blank on purpose. */
export const leftovers: Check<'text-leftover'> = ({ text }) =>
  text.lines.flatMap((line) =>
    line.kind === 'body' || line.kind === 'heading'
      ? [...line.text.matchAll(LEFTOVER)].map(([said]) =>
          finding('text-leftover', { said: said.slice(0, 30) }, [line.place]),
        )
      : [],
  );

/** Text typed for TCVN3 and VNI fonts, as it looks in a Unicode font. */
const OLD_FONT = /[®µ¸¹¶·©ª«¬­¨]\p{L}|\p{L}[®µ¸¹¶·»¾¼½Æ]\p{L}|[öñ][ôöïùøûõ]/u;

export const damagedText: Check<'text-damaged'> = ({ text }) => {
  const damaged = text.lines.filter(({ text: words, place }) => OLD_FONT.test(words) || isDecomposed(place.text));
  const [first] = damaged;
  if (!first) return [];
  const places = damaged.slice(0, 3).map(({ place }) => place);
  return [finding('text-damaged', { said: first.place.text.slice(0, 40) }, places)];
};

function isDecomposed(text: string): boolean {
  return text !== text.normalize('NFC');
}

/** Words in the names of units, which may follow VT. */
const UNIT_WORDS =
  /^(?:văn|phòng|ban|bộ|phận|tổ|thư|thống|kê|tư|pháp|hộ|tịch|địa|chính|tài|kế|toán|hồ|sơ|nội|vụ|kinh|tế|xã|hội|trung|tâm|công|an|quân|sự|đảng|ủy|ubnd|hđnd|vp|và|phường|hóa|thông|tin|lao|động|môi|trường|đô|thị|xây|dựng|một|cửa)$/i;
/** Those of the unit words that are given names when they stand alone. */
const GIVEN_NAMES = /^(?:an|tâm|thư|quân|trung|chính|công)$/i;

/** For example `Lưu: VT, Hạnh.`. */
export const archiveNames: Check<'archive-names-person'> = ({ text }) =>
  text.lines
    .filter(({ kind }) => kind === 'closing')
    .flatMap((line) =>
      piecesOf(line)
        .flatMap(nameKept)
        .map((name) => finding('archive-names-person', { name }, [line.place])),
    );

function nameKept(text: string): readonly string[] {
  const kept = /lưu\s*:?\s*(.+)$/i.exec(text.normalize('NFC'))?.[1];
  if (kept === undefined || /^trữ/i.test(kept)) return [];
  const named = kept.split(/[,;()]|\s-\s/).map((piece) => piece.trim().replace(/\.$/, ''));
  return named.filter(isName).slice(0, 1);
}

/** Capitalised like a name: `Hạnh`, `Ng.V.An`, `Nguyễn Văn An`. Abbreviations of units are all capitals. */
function isName(piece: string): boolean {
  const words = piece.split(/[\s.-]+/).filter((word) => word !== '');
  if (!words.every((word) => /^\p{Lu}\p{L}*$/u.test(word))) return false;
  const spelt = words.filter((word) => /\p{Ll}/u.test(word));
  return spelt.some((word) => !UNIT_WORDS.test(word) || (spelt.length === 1 && GIVEN_NAMES.test(word)));
}
