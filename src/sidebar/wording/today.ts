import type { Apart, DueGroup } from '../../core/due-work/due-types';
export const TODAY = {
  asOf: (day: string) => `Tính đến ngày ${day}.`,
  refresh: 'Tính lại',
  refreshing: 'Đang tính lại…',
  refreshed: 'Đã tính lại.',
  clear: 'Không có việc nào quá hạn, đến hạn hoặc sắp đến hạn.',
  hint: 'Bấm vào một việc để đến dòng của việc đó.',
  cutOff: 'Chốt số liệu kỳ báo cáo',
  noPeriod: 'Chưa xác định được kỳ báo cáo. Hãy điền loại kỳ, số kỳ và năm ở tab Cấu hình.',
  sendBy: 'Hạn gửi báo cáo',
  sendLate: (late: string) => `Đã ${late} so với hạn gửi, nếu báo cáo chưa được gửi.`,
  offRule: (day: string) => `Theo Nghị định 09/2019/NĐ-CP là ngày ${day}.`,
  counts: 'Số việc',
  tiles: ['overdue', 'dueToday', 'dueSoon'] as const satisfies readonly DueGroup[],
  groups: {
    overdue: 'Hồ sơ quá hạn',
    dueToday: 'Hồ sơ đến hạn hôm nay',
    dueSoon: 'Hồ sơ sắp đến hạn',
    documentsOverdue: 'Văn bản quá hạn ban hành',
    documentsDueSoon: 'Văn bản đến hạn, sắp đến hạn',
    tasksOverdue: 'Nhiệm vụ quá hạn',
    tasksDueSoon: 'Nhiệm vụ đến hạn, sắp đến hạn',
    awaiting: 'Hồ sơ chờ bổ sung',
  } satisfies Readonly<Record<DueGroup, string>>,
  soon: (days: number) => `Trong ${days} ngày làm việc tới.`,
  awaitingNote: 'Người nộp chưa bổ sung, nên thời gian chờ không tính vào thời hạn.',
  more: (shown: string, count: string) => `Đang hiện ${shown} việc gấp nhất trong ${count}.`,
  withheld: 'Nội dung có dữ liệu cá nhân nên không hiện ở đây.',
  due: (day: string, apart: string) => `Hạn ${day}: ${apart}`,
  paused: (day: string) => `Hẹn trả ${day}, đang dừng tính`,
  apart: ({ days, workingDays }: Apart) => {
    if (days === 0) return 'hôm nay';
    const working = Math.abs(workingDays);
    return days < 0 ? `quá ${-days} ngày (${working} ngày làm việc)` : `còn ${days} ngày (${working} ngày làm việc)`;
  },
};
