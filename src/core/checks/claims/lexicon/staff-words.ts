/** Groups and counts of the people of an office. */
export const STAFF_WORDS = {
  'all-staff': ['cán bộ <,|và|-> công chức', 'cán bộ công chức', 'cbcc', 'cb , cc', 'cb cc'],
  'staff-of-all-kinds': [
    'cán bộ , công chức <,|và> viên chức',
    'cán bộ , công chức <,|và> người hoạt động không chuyên trách',
    'công chức <,|và> viên chức',
    'cbccvc',
  ],
  /** With those under labour contracts as well. */
  'staff-and-labour': [
    '(cán bộ ,) công chức , viên chức <,|và> (người) (lao động) hợp đồng (lao động)',
    '(cán bộ ,) công chức , viên chức <,|và> (người) lao động',
    'cbccvc <,|và> (người) lao động',
  ],
  'full-time-officers': ['cán bộ chuyên trách', 'cán bộ'],
  'civil-servants': ['công chức (cấp xã|chuyên môn)'],
  'public-employees': ['viên chức'],
  'contract-staff': ['(người) (lao động) hợp đồng (lao động)', 'lao động hợp đồng', 'hđlđ'],
  /** Viên chức or everybody: which of them is for other words to say. */
  workforce: [
    '(số) người làm việc',
    'người lao động',
    'cán bộ , công chức <,|và> (người) lao động',
    'viên chức <,|và> (người) lao động',
    'viên chức <,|và> (người) (lao động) hợp đồng (lao động)',
  ],
  posts: [
    '(chỉ tiêu|tổng) biên chế',
    '(người) biên chế',
    'biên chế (cán bộ , công chức)',
    '(tổng) (số) biên chế (cán bộ <,|và> công chức)',
  ],
  assigned: [
    '(được) (ubnd tỉnh|ubnd thành phố|ubnd huyện|tỉnh|thành phố|huyện|cấp trên) giao (năm)',
    'giao biên chế',
    'phân bổ',
    'được phân bổ',
  ],
  present: [
    'hiện có',
    'có mặt',
    'hiện nay có',
    'hiện nay là',
    'hiện có mặt',
    'đang công tác',
    'đang làm việc',
    'đội ngũ (hiện có)',
    'thực có',
    'hiện tại có',
    'tổng cộng',
  ],
  'other-staff': [
    '(được) cử',
    'tham gia',
    'tập huấn',
    'đạt chuẩn',
    'khen thưởng',
    'đào tạo',
    'bồi dưỡng',
    'không chuyên trách',
    'người hoạt động không chuyên trách',
  ],
  /** What befalls people on the staff: its cases are no dossiers. */
  personnel: [
    '(bị) (xử lý|thi hành) <kỷ luật|kỉ luật> (, kỷ cương|, kỉ cương)',
    '<kỷ cương|kỉ cương>',
    '(xử lý) (các) (hành vi) vi phạm',
    'sai phạm',
    'khiển trách',
    'cảnh cáo',
    'kiểm điểm',
    'phê bình',
    'tuyển dụng',
    'bổ nhiệm',
    'nghỉ hưu',
    'tinh giản',
    'luân chuyển',
    'điều động',
    'thôi việc',
    'nghỉ việc',
  ],
} as const;

export type StaffWord = keyof typeof STAFF_WORDS;
export const isStaffWord = (meaning: string): meaning is StaffWord => meaning in STAFF_WORDS;
