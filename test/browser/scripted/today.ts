import { dayOfIso } from '../../../src/core/calendar/day';
import { DUE_GROUPS, type DueGroup, type DueItem, type DueWork } from '../../../src/core/due-work/due-types';
import type { TodayServer } from '../../../src/protocol/today';

const NOTHING = Object.fromEntries(
  DUE_GROUPS.map((group) => [group, { count: 0, items: [] }]),
) as unknown as DueWork['groups'];

export const CLEAR_DAY: DueWork = {
  today: dayOfIso('2023-06-13'),
  warnsAhead: 3,
  groups: NOTHING,
  cutOff: {
    on: dayOfIso('2023-06-13'),
    apart: { days: 0, workingDays: 0 },
    ruleOn: dayOfIso('2023-06-14'),
    sendBy: { on: dayOfIso('2023-06-15'), apart: { days: 2, workingDays: 2 } },
  },
};

function anItem(given: Partial<DueItem>): DueItem {
  return {
    sheet: 'Hồ sơ',
    row: 12,
    column: 'Ngày trả kết quả',
    name: 'H32.21-230605-0012',
    about: 'Cấp Giấy xác nhận tình trạng hôn nhân',
    dueOn: dayOfIso('2023-06-08'),
    apart: { days: -5, workingDays: -3 },
    ...given,
  };
}

const inTwoDays = { dueOn: dayOfIso('2023-06-15'), apart: { days: 2, workingDays: 2 } };
const document = { sheet: 'Văn bản', column: 'Ngày ban hành', name: 'KH', about: 'Kiểm tra công vụ quý III' };
const task = { sheet: 'Nhiệm vụ', column: 'Ngày hoàn thành', name: '', about: 'Niêm yết lại bộ thủ tục hành chính' };
const list = (count: number, ...items: readonly DueItem[]) => ({ count, items });

const GROUPS: Readonly<Record<DueGroup, DueWork['groups'][DueGroup]>> = {
  overdue: list(60, anItem({}), anItem({ row: 15, name: 'H32.21-230606-0007', about: 'Đăng ký khai sinh' })),
  dueToday: list(1, anItem({ row: 19, dueOn: dayOfIso('2023-06-13'), apart: { days: 0, workingDays: 0 } })),
  dueSoon: list(1, anItem({ row: 21, ...inTwoDays })),
  documentsOverdue: list(1, anItem(document)),
  documentsDueSoon: list(1, anItem({ ...document, ...inTwoDays, about: 'Tuyên truyền cải cách hành chính' })),
  tasksOverdue: list(1, anItem(task)),
  tasksDueSoon: list(1, anItem({ ...task, ...inTwoDays, about: '' })),
  awaiting: list(1, anItem({ row: 30, name: 'H32.21-230601-0003' })),
};

export const TODAY_SERVER: TodayServer = {
  todayWork: () => ({ ok: true, value: { ...CLEAR_DAY, groups: GROUPS } }),
};
