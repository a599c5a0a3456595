/** What the product can say in a section: sentences, a table or both. By the names that officers type under `Khối`. */
export const BLOCKS = {
  'Số liệu hồ sơ': 'dossiers',
  'Theo cấp': 'levels',
  'Trễ hạn, quá hạn': 'delays',
  'Số hóa': 'digitisation',
  'Biểu đồ tháng': 'months',
  'So sánh kỳ trước': 'comparison',
  'Phản ánh kiến nghị': 'petitions',
  'Thủ tục': 'procedures',
  'Thủ tục thay đổi': 'procedure-changes',
  'Văn bản trong kỳ': 'documents',
  'Nhiệm vụ': 'tasks',
  'Nhiệm vụ cấp trên giao': 'assigned-tasks',
  'Nhiệm vụ kỳ tới': 'coming-tasks',
  'Biên chế': 'headcount',
  'Bảng chức danh': 'titles',
  'Kỷ luật': 'discipline',
  'Đào tạo': 'courses',
  'Đạt chuẩn': 'qualification',
  'Ngân sách': 'budget',
  'Giải ngân': 'disbursement',
  'Chính quyền số': 'digital',
  'Mục tiêu': 'targets',
  'Chỉ tiêu riêng': 'own-indicators',
} as const;

export type BlockName = keyof typeof BLOCKS;
export type Block = (typeof BLOCKS)[BlockName];

export function blockName(block: Block): BlockName {
  return (Object.keys(BLOCKS) as BlockName[]).find((name) => BLOCKS[name] === block) as BlockName;
}
