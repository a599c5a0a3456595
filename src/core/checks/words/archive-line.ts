import { finding } from '../finding';
import type { Check } from '../subject';
import { piecesOf } from '../text/report-text';

/** Words in the names of units, which may follow VT. */
const UNIT_WORDS =
  /^(?:văn|phòng|ban|bộ|phận|tổ|thư|thống|kê|tư|pháp|hộ|tịch|địa|chính|tài|kế|toán|hồ|sơ|nội|vụ|kinh|tế|xã|hội|trung|tâm|công|an|quân|sự|đảng|ủy|ubnd|hđnd|vp|và|phường|hóa|thông|tin|lao|động|môi|trường|đô|thị|xây|dựng|một|cửa|hành|tổng|hợp|kiểm|soát|thủ|tục|cải|cách|thanh|tra|niên|phụ|nữ|nông|dân|nghiệp|cựu|chiến|binh|mặt|trận|tổ|quốc|đoàn|hội|hạ|tầng|giao|thông|thương|mại|dịch|y|giáo|dục|đào|tạo|khoa|học|công|nghệ|đất|đai|thi|đua|khen|thưởng|tôn|giáo|tộc|du|lịch|thể|thao|truyền|nghiên|cứu|chuyển|đổi|số|tiếp|phục|chuyên|viên|trả|kết|quả|của|các|hđ|khối|nc|chứng|thực|giải|quyết|lực|lượng|chỉ|huy|thuế|kho|bạc)$/i;
/** Those of the unit words that are given names when they stand alone. */
const GIVEN_NAMES =
  /^(?:an|tâm|thư|quân|trung|chính|công|thanh|thương|thảo|dung|khoa|hợp|huy|lượng|thông|đạo|dân|tân)$/i;

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
  const kept = /lưu\s*:?\s*(.+)$/i.exec(text)?.[1];
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
