export const TARGETS = {
  title: 'Mục tiêu',
  note: 'Điền mục tiêu của kế hoạch giai đoạn 2026–2030 vào các ô Mục tiêu còn trống ở tab Chỉ tiêu; ô đã có giữ nguyên.',
  run: 'Điền mục tiêu gợi ý',
  running: 'Đang điền…',
  done: 'Đã điền mục tiêu',
  none: 'Không còn ô Mục tiêu nào trống trong các chỉ tiêu có mục tiêu gợi ý.',
  written: (label: string, target: string) => `${label}: ${target}`,
};
