import type { FileNote } from '../reading/file-note';

const MOST_NAMED = 5;

/** For an officer: what was noticed about a file, what was done about it, and what to look at. */
export function noteText(note: FileNote): string {
  switch (note.kind) {
    case 'old-font':
      return (
        `Bảng «${note.sheet}» gõ bằng ${FONT_NAMES[note.font]}: đã chuyển sang Unicode. ${FONT_DOUBTS[note.font]}` +
        (note.left === 0 ? '' : ` Còn ${note.left} ô có ký tự lạ, giữ nguyên.`)
      );
    case 'scrambled': {
      const place = note.sheet === null ? 'Tệp' : `Bảng «${note.sheet}»`;
      const left = note.left === 0 ? '' : ` Còn ${note.left} nội dung bị vỡ không khôi phục được.`;
      const done = note.mended ? ' Đã khôi phục những chữ còn đủ byte; hãy xem lại trước khi ghi.' : '';
      return `${place} có chữ bị vỡ vì tệp UTF-8 từng bị mở nhầm bảng mã rồi lưu lại.${done}${left}${AGAIN[note.left === 0 ? 'no' : 'yes']}`;
    }
    case 'bad-bytes': {
      const named = note.first.map(({ line, byte }) => `dòng ${line} (byte ${byte.toString(16).toUpperCase()})`);
      const more = note.count > note.first.length ? ', …' : '';
      return `Tệp UTF-8 có ${note.count} chỗ byte hỏng, hiện thành ký tự \uFFFD: ${named.join(', ')}${more}. Phần còn lại đọc bình thường.`;
    }
    case 'lost-characters': {
      const named = note.rows.slice(0, MOST_NAMED).join(', ');
      const more = note.rows.length > MOST_NAMED ? ', …' : '';
      return `Bảng «${note.sheet}» có ${note.cells} ô chứa ký tự hỏng (\uFFFD), mất từ trước khi tệp được lưu: dòng ${named}${more}. Hãy xuất lại từ phần mềm, hoặc sửa các ô đó sau khi nhập.`;
    }
    case 'evening': {
      const named = note.columns.slice(0, MOST_NAMED).map((column) => `«${column}»`);
      const more = note.columns.length > MOST_NAMED ? ', …' : '';
      return (
        `Bảng «${note.sheet}»: mọi ngày ở cột ${named.join(', ')}${more} đều ghi lúc 17:00. Nếu phần mềm xuất theo giờ quốc tế ` +
        '(UTC) thì ngày đúng ở Việt Nam là ngày hôm sau; hãy đối chiếu vài hồ sơ với phần mềm trước khi ghi.'
      );
    }
  }
}

const AGAIN = { no: '', yes: ' Hãy xuất lại từ phần mềm ở dạng Excel (.xlsx) hoặc CSV UTF-8.' };

const FONT_NAMES = { TCVN3: 'phông chữ TCVN3 (ABC)', VNI: 'phông chữ VNI' };

/** In the fonts named .VnTimeH small letters look like capitals, so the file does not say which were meant. */
const FONT_DOUBTS = {
  TCVN3: 'Chữ hoa có dấu gõ bằng phông .Vn…H có thể thành chữ thường; hãy xem lại tên riêng.',
  VNI: 'Hãy xem lại vài dòng trước khi ghi.',
};
