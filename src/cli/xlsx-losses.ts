import PizZip from 'pizzip';

/** Things in a workbook that exceljs does not keep, recognised by the names of parts or by text in them. */
const LOSSES: readonly { readonly what: string; readonly part: RegExp; readonly holds?: RegExp }[] = [
  { what: 'biểu đồ', part: /^xl\/(charts|chartsheets)\// },
  { what: 'macro', part: /^xl\/vbaProject\.bin$/ },
  { what: 'bảng tổng hợp (PivotTable)', part: /^xl\/pivotTables\// },
  { what: 'bộ lọc dạng nút (Slicer)', part: /^xl\/(slicers|timelines)\// },
  { what: 'bình luận dạng hội thoại', part: /^xl\/threadedComments\// },
  { what: 'đối tượng nhúng, nút bấm', part: /^xl\/(embeddings|activeX|ctrlProps)\// },
  { what: 'sơ đồ (SmartArt)', part: /^xl\/diagrams\// },
  { what: 'hình vẽ, hộp chữ', part: /^xl\/drawings\/drawing\d+\.xml$/, holds: /<xdr:(sp|cxnSp|grpSp)[ >]/ },
  { what: 'kết nối dữ liệu', part: /^xl\/(connections\.xml|queryTables\/|externalLinks\/)/ },
  { what: 'công thức mảng động, ảnh trong ô', part: /^xl\/(metadata\.xml|richData\/)/ },
  { what: 'biểu đồ trong ô (Sparkline)', part: /^xl\/worksheets\/\w+\.xml$/, holds: /sparklineGroup / },
  { what: 'danh sách chọn lấy từ tab khác', part: /^xl\/worksheets\/\w+\.xml$/, holds: /<x14:dataValidation / },
];

/** The Vietnamese names of everything that would be lost if this workbook were written again. */
export function lossesOf(bytes: Uint8Array): readonly string[] {
  const files = Object.values(new PizZip(bytes).files).filter(({ dir }) => !dir);
  return LOSSES.filter(({ part, holds }) =>
    files.some((file) => part.test(file.name) && (holds?.test(file.asText()) ?? true)),
  ).map(({ what }) => what);
}
