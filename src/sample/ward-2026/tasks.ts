import { addDays } from '../../core/calendar/day';
import type { ASSIGNMENTS_TAB, TASKS_TAB } from '../../core/workbook/contract/record-tabs';
import { type CellsOf, dayCell } from '../../core/workbook/contract/table-of';
import { CENTRE, CULTURE, ECONOMY, OFFICE } from './data/places';
import { CALENDAR, dayAt, happened, type SampleMoment, soon } from './moment';

type Task = CellsOf<typeof TASKS_TAB>;
/** Days into the period on which it falls due and on which it is done. */
type Dated = readonly [section: string, dueDays: number, doneDays: number, task: string];

const PLAN: readonly Dated[] = [
  ['II.3.a', 28, 16, 'Ban hành Quy chế tổ chức và hoạt động của Trung tâm Phục vụ hành chính công'],
  ['I.4', 45, 41, 'Tuyên truyền dịch vụ công trực tuyến tại tất cả các tổ dân phố'],
  ['II.2.b', 50, 47, 'Niêm yết, công khai lại thủ tục hành chính theo quyết định công bố của UBND tỉnh'],
  ['I.3', 62, 58, 'Kiểm tra cải cách hành chính, kỷ luật, kỷ cương tại các phòng, trung tâm'],
  ['II.6.d', 76, 74, 'Số hóa hồ sơ, kết quả giải quyết còn hiệu lực của lĩnh vực hộ tịch'],
];

const ASSIGNED: readonly Dated[] = [
  ['I.5', 24, 22, 'Báo cáo tình hình bố trí nhân lực, trang thiết bị của Trung tâm Phục vụ hành chính công'],
  ['I.5', 40, 38, 'Làm sạch dữ liệu hộ tịch theo yêu cầu của Sở Tư pháp'],
  ['I.5', 54, 61, 'Rà soát trụ sở, tài sản công sau sắp xếp và đề xuất phương án xử lý'],
  ['I.5', 70, 68, 'Kích hoạt tài khoản định danh của các cơ quan, đơn vị thuộc phường'],
];

const COMING: readonly (readonly [daysAfter: number, task: string])[] = [
  [
    25,
    'Khắc phục xong các tồn tại được nêu qua kiểm tra cải cách hành chính, báo cáo kết quả về Văn phòng HĐND và UBND',
  ],
  [40, 'Số hóa đầy đủ thành phần hồ sơ ngay khi tiếp nhận, tăng hồ sơ dùng lại dữ liệu đã có'],
  [55, 'Lấy ý kiến người dân, doanh nghiệp về việc phục vụ của Trung tâm Phục vụ hành chính công'],
  [70, 'Hoàn thành giải ngân vốn đầu tư công theo tiến độ từng công trình'],
  [85, 'Tự chấm điểm Chỉ số cải cách hành chính của phường'],
];

export function wardTasks(moment: SampleMoment): readonly Task[] {
  const dated = (origin: string, rows: readonly Dated[]) =>
    rows.map(([section, dueDays, doneDays, task]): Task => {
      const [dueOn, doneOn] = [dayAt(moment, dueDays), happened(moment, dayAt(moment, doneDays))];
      return { task, when: 'Trong kỳ', dueOn: dayCell(dueOn), doneOn: dayCell(doneOn), section, origin };
    });
  const later = COMING.map(([daysAfter, task]): Task => {
    const dueOn = CALENDAR.workingDayFrom(addDays(moment.to, daysAfter));
    return { task, when: 'Kỳ tới', dueOn: dayCell(dueOn), section: 'IV', origin: 'Kế hoạch CCHC' };
  });
  return [...dated('Kế hoạch CCHC', PLAN), ...dated('Cấp trên giao', ASSIGNED), underWay(moment), ...later];
}

/** Due in a few days and not done yet. */
function underWay(moment: SampleMoment): Task {
  const task = 'Rà soát, cập nhật danh sách người sử dụng trên hệ thống thông tin giải quyết thủ tục hành chính';
  return { task, when: 'Trong kỳ', dueOn: dayCell(soon(moment, 2)), section: 'I.5', origin: 'Cấp trên giao' };
}

const WRITERS: readonly (readonly [section: string, officer: string])[] = [
  ['I.1; I.2; I.3; I.4; I.5; I.6', OFFICE],
  ['II.1.a; II.1.b; II.1.c; II.1.d', OFFICE],
  ['II.2.a; II.2.b; II.2.c', CENTRE],
  ['II.3.a; II.3.b; II.3.c; II.3.d', OFFICE],
  ['II.4.a; II.4.b; II.4.c; II.4.d', OFFICE],
  ['II.5.a; II.5.b; II.5.c', ECONOMY],
  ['II.6.a; II.6.b; II.6.c; II.6.d; II.6.đ; II.6.e; II.6.g; II.6.h', CULTURE],
  ['III.1; III.2; IV; V', OFFICE],
];

/** Due by the day on which the report has to be sent. */
export function wardAssignments(moment: SampleMoment): readonly CellsOf<typeof ASSIGNMENTS_TAB>[] {
  const isClosed = moment.today >= moment.to;
  const dueOn = dayCell(CALENDAR.workingDayAfter(moment.to, 1));
  const written = isClosed ? { done: 'Có', doneOn: dayCell(moment.today) } : {};
  return WRITERS.map(([section, officer]) => ({ section, officer, dueOn, ...written }));
}
