import { finding } from '../finding';
import { piecesOf } from '../report-text';
import type { Check } from '../subject';

/** Reduplication is how Vietnamese makes many words: only words that never double are looked for. */
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

/** Room left for the number and the day in the letterhead and for the signature is meant to be empty. */
export const leftovers: Check<'text-leftover'> = ({ text }) =>
  text.lines.flatMap((line) =>
    line.kind === 'body' || line.kind === 'heading'
      ? [...line.text.matchAll(LEFTOVER)].map(([said]) =>
          finding('text-leftover', { said: said.slice(0, 30) }, [line.place]),
        )
      : [],
  );

/** Letters of TCVN3 and VNI fonts shown by a Unicode font, and tone marks that stand by themselves. */
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

/** Words of units that officers write out after VT. */
const UNIT_WORDS =
  /^(?:văn|phòng|ban|bộ|phận|tổ|thư|thống|kê|tư|pháp|hộ|tịch|địa|chính|tài|kế|toán|hồ|sơ|nội|vụ|kinh|tế|xã|hội|trung|tâm|công|an|quân|sự|đảng|ủy|ubnd|hđnd|vp|và|phường|hóa|thông|tin|lao|động|môi|trường|đô|thị|xây|dựng|một|cửa)$/i;
/** Given names among them, told where one stands alone. */
const GIVEN_NAMES = /^(?:an|tâm|thư|quân|trung|chính|công)$/i;

/** `Lưu: VT, Hạnh.` */
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

/** Capitalised like a name: `Hạnh`, `Ng.V.An`, `Nguyễn Văn An`; abbreviations of units are all capitals. */
function isName(piece: string): boolean {
  const words = piece.split(/[\s.-]+/).filter((word) => word !== '');
  if (!words.every((word) => /^\p{Lu}\p{L}*$/u.test(word))) return false;
  const spelt = words.filter((word) => /\p{Ll}/u.test(word));
  return spelt.some((word) => !UNIT_WORDS.test(word) || (spelt.length === 1 && GIVEN_NAMES.test(word)));
}
