import { NOTHING } from './boxes/box-words';
import type { Edit } from './edits-since';
import type { Conflict, MergedReport, MergeNote } from './merged-report';
import type { Place } from './places';

/** Where something stands, as people find it. */
export function placeText({ paragraph, cell, heading }: Place): string {
  const under = heading === null ? '' : `, mục «${shortened(heading)}»`;
  return cell === null
    ? `đoạn ${paragraph}${under}`
    : `bảng ${cell.table}, dòng ${cell.row}, cột ${cell.column}${under}`;
}

export const EDIT_KINDS: Readonly<Record<Edit['kind'], string>> = {
  changed: 'sửa',
  added: 'thêm',
  removed: 'bỏ',
  moved: 'chuyển chỗ',
};

/** What people did to a paragraph, row or table: the words before and now. */
export function editText({ kind, place, before, after }: Edit): string {
  const words = kind === 'changed' ? `«${before}» → «${after}»` : `«${after || before}»`;
  return `${placeText(place)}: ${EDIT_KINDS[kind]} ${words}`;
}

function conflictText({ place, edited, now }: Conflict): string {
  return `${placeText(place)}. Người sửa: «${edited || NOTHING}». Bản mới: «${now || NOTHING}».`;
}

/** What to look at after a merge. */
export function noteText(note: MergeNote): string {
  if (note.kind === 'withheld') {
    return `Chỗ đã bị xóa tay có nội dung mới, vẫn để xóa. Lúc tạo: «${shortened(note.before)}». Bản mới: «${shortened(note.now)}».`;
  }
  if (note.kind === 'stale') {
    const figures = note.figures.map(({ was, now }) =>
      now === null ? `«${was}», báo cáo mới không còn ghi` : `«${was}», báo cáo mới ghi «${now}»`,
    );
    return `${placeText(note.place)}: câu viết tay còn số của báo cáo cũ, hãy sửa tay: ${figures.join('; ')}. Câu đó: «${shortened(note.text)}».`;
  }
  if (note.kind === 'picture') return `${placeText(note.place)}: hình có bản mới nhưng không thay được; hãy thay tay.`;
  return `${placeText(note.place)}: câu nhận nội dung mới trong khi còn thay đổi đang theo dõi, chưa chấp nhận hay từ chối; hãy xem lại: «${shortened(note.text)}».`;
}

/** What a merge did, for the command line. */
export function mergeSummary({ edits, taken, conflicts, notes }: MergedReport): string {
  const [standing, disputed] = [
    conflicts.filter(({ isStanding }) => isStanding),
    conflicts.filter((one) => !one.isStanding),
  ];
  return [
    `Giữ ${edits.length} chỗ đã sửa tay; lấy ${taken} chỗ mới theo bảng tính.`,
    ...(disputed.length === 0
      ? ['Không có chỗ nào hai bên cùng sửa.']
      : [`Có ${disputed.length} chỗ hai bên cùng sửa; văn bản ghi cả hai cách viết, tô vàng, hãy chọn một:`]),
    ...disputed.map((conflict) => `  - ${conflictText(conflict)}`),
    ...(standing.length === 0
      ? []
      : [`Còn ${standing.length} chỗ ghi cả hai cách viết từ lần ghép trước, chưa ai chọn; hãy chọn một:`]),
    ...standing.map((conflict) => `  - ${conflictText(conflict)}`),
    ...(notes.length === 0 ? [] : ['Lưu ý:', ...notes.map((note) => `  - ${noteText(note)}`)]),
  ].join('\n');
}

export const MERGE_FAULTS = {
  otherReport: (edited: string, base: string) =>
    `«${edited}» hầu như không có đoạn nào của «${base}», nên không phải bản đã sửa của báo cáo đó. Hãy chọn đúng báo cáo lúc mới tạo ở --base, hoặc đúng văn bản đã sửa. Chưa ghi tệp nào.`,
  notDocx: (path: string) =>
    `«${path}» không phải tệp Word (.docx). Hãy tải văn bản về dạng Microsoft Word (.docx) rồi chạy lại. Chưa ghi tệp nào.`,
  noBase:
    'Không tìm được bản lúc mới tạo của văn bản này nên không biết chỗ nào đã sửa tay: tệp không mang theo bản đó (Google bỏ đi khi tải về) và bảng tính không giữ bản nào của kỳ này. Hãy chỉ ra tệp báo cáo lúc mới tạo: --base BẢN_ĐÃ_TẠO.docx. Chưa ghi tệp nào.',
  otherPeriod: (edited: string, now: string) =>
    `Lưu ý: văn bản đã sửa là báo cáo ${edited}, bảng tính đang ở ${now}. Nếu không phải cùng một kỳ, hãy sửa kỳ báo cáo ở tab «Cấu hình» rồi ghép lại.`,
};

const LONGEST = 160;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}
