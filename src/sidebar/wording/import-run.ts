import type { ImportPhase } from '../../core/import/plan/preview-types';

/** The phases of an import that is unfinished or can still be undone. */
type OpenPhase = Exclude<ImportPhase, 'undone' | 'cancelled'>;

const counted = (count: number) => count.toLocaleString('vi-VN');

export const IMPORT_RUN = {
  sending: 'Gửi dữ liệu để xem trước',
  sent: (done: number, blocks: number) => `Đang gửi phần ${done} trên ${blocks}…`,
  previewing: 'Đang so với bảng tính…',
  written: (done: number, blocks: number) => `Đã ghi ${done} trên ${blocks} phần…`,
  takenBack: (done: number, blocks: number) => `Đã trả lại ${done} trên ${blocks} phần…`,
  preview: (tab: string) => `Xem trước khi nhập vào tab «${tab}»`,
  tiles: { added: 'Mới', changed: 'Thay đổi', unchanged: 'Không đổi', refused: 'Từ chối' },
  kept: (count: number) =>
    `${counted(count)} hồ sơ trong bảng tính đã có ngày trả mà tệp còn ghi là chưa trả: giữ trạng thái của cán bộ.`,
  intoFrozen: (rows: number, period: string, at: string) =>
    `${rows} dòng thuộc ${period}, đã chốt lúc ${at}. Ghi vào thì các dòng này được báo là sửa sau khi chốt, báo cáo đã chốt không đổi.`,
  missingColumns: (columns: readonly string[]) => `Không nhập các cột mà tab này không có: ${columns.join(', ')}.`,
  addedRows: (count: number) => `Dòng mới (${counted(count)})`,
  changedRows: (count: number) => `Dòng thay đổi (${counted(count)})`,
  refusedRows: (count: number) => `Dòng bị từ chối (${counted(count)})`,
  blanked: (count: number) => `Ô để trống vì không đọc được (${counted(count)})`,
  more: (count: number) => `… và ${counted(count)} dòng khác.`,
  sheetRow: (row: number, name: string) => `Dòng ${row}: ${name}`,
  fromTo: (column: string, before: string, after: string) => `${column}: ${before || 'trống'} → ${after}`,
  nothing: 'Bảng tính đã có đủ dữ liệu của tệp, không phải ghi gì.',
  nothingValid: 'Không có dòng nào nhập được. Hãy sửa theo các lý do bên trên rồi chọn lại tệp.',
  write: 'Ghi vào bảng tính',
  writing: 'Đang ghi…',
  goesOn: 'Phần đã ghi được giữ lại. Có thể làm tiếp từ chỗ dừng, không dòng nào bị ghi hai lần.',
  standing: 'Xem lần nhập đang ở đâu',
  doNot: 'Bỏ, không nhập',
  dropping: 'Đang bỏ…',
  dropped: 'Đã bỏ. Bảng tính không thay đổi.',
  done: (tab: string) => `Đã nhập vào tab «${tab}»`,
  counts: (added: number, changed: number, refused: number) =>
    `Thêm ${counted(added)}, sửa ${counted(changed)}, từ chối ${counted(refused)} dòng.`,
  undo: 'Hoàn tác',
  undoQuestion: 'Trả tab về như trước lần nhập này? Những ô cán bộ đã sửa sau khi nhập được giữ nguyên.',
  undoYes: 'Hoàn tác lần nhập',
  undoing: 'Đang hoàn tác…',
  undone: (tab: string) => `Đã trả tab «${tab}» về như trước khi nhập`,
  stayed: (count: number) => `${counted(count)} chỗ không trả lại mà giữ nguyên:`,
  stayedPlaces: {
    edited: (row: number | null, column: string | null, name: string) =>
      [`Dòng ${row}`, column === null ? '' : `cột ${column}`, name].filter((part) => part !== '').join(', ') +
      ' (cán bộ đã sửa sau khi nhập)',
    gone: (_row: number | null, _column: string | null, name: string) => `${name} (dòng không còn trong tab)`,
    lost: (_row: number | null, _column: string | null, name: string) =>
      `Phần ${name} của lần nhập (bản lưu để hoàn tác đã mất)`,
  },
  moreStayed: (count: number) => `… và ${counted(count)} chỗ khác.`,
  resume: 'Tiếp tục',
  by: (tab: string, at: string, officer: string) => `Tab «${tab}», lúc ${at}, ${officer}`,
};

export const IMPORT_PHASES: Readonly<Record<OpenPhase, string>> = {
  staging: 'Lần nhập chưa gửi xong',
  staged: 'Lần nhập đang chờ ghi',
  applying: 'Lần nhập mới ghi được một phần',
  applied: 'Lần nhập gần nhất',
  undoing: 'Lần nhập đang hoàn tác dở',
};
