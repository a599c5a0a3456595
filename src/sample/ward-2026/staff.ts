import type { COURSES_TAB, STAFF_TAB } from '../../core/workbook/contract/record-tabs';
import { type CellsOf, dayCell } from '../../core/workbook/contract/table-of';
import { CENTRE, CULTURE, ECONOMY, OFFICE } from './data/places';
import { dayAt, happened, type SampleMoment } from './moment';

type Group = 'Cán bộ' | 'Công chức' | 'Viên chức' | 'Hợp đồng lao động';
type Post = readonly [title: string, authorised: number, present: number, department?: string];

function posts(group: Group, rows: readonly Post[]): readonly CellsOf<typeof STAFF_TAB>[] {
  return rows.map(([title, authorised, present, department]) => {
    return { title, group, authorised, present, qualified: present, disciplined: 0, department: department ?? null };
  });
}

export const WARD_STAFF: readonly CellsOf<typeof STAFF_TAB>[] = [
  ...posts('Cán bộ', [
    ['Chủ tịch HĐND', 1, 1],
    ['Phó Chủ tịch HĐND', 1, 1],
    ['Chủ tịch UBND', 1, 1],
    ['Phó Chủ tịch UBND', 2, 2],
    ['Trưởng ban của HĐND', 2, 2],
  ]),
  ...posts('Công chức', [
    ['Chánh Văn phòng, Phó Chánh Văn phòng', 2, 2, OFFICE],
    ['Chuyên viên tổng hợp, tư pháp, nội vụ', 9, 8, OFFICE],
    ['Trưởng phòng, Phó Trưởng phòng Kinh tế, Hạ tầng và Đô thị', 2, 2, ECONOMY],
    ['Chuyên viên tài chính, đất đai, xây dựng', 11, 10, ECONOMY],
    ['Trưởng phòng, Phó Trưởng phòng Văn hóa – Xã hội', 2, 2, CULTURE],
    ['Chuyên viên văn hóa, giáo dục, lao động, y tế', 8, 8, CULTURE],
    ['Phó Giám đốc Trung tâm', 1, 1, CENTRE],
    ['Chuyên viên tiếp nhận, trả kết quả', 6, 6, CENTRE],
  ]),
  ...posts('Viên chức', [['Nhân viên văn thư, lưu trữ, quản trị mạng', 3, 3, OFFICE]]),
  ...posts('Hợp đồng lao động', [['Nhân viên lái xe, bảo vệ, phục vụ', 4, 4, OFFICE]]),
];

/** The first day as days into the period. */
const COURSES: readonly (readonly [
  days: number,
  name: string,
  organiser: string,
  summoned: number,
  attended: number,
])[] = [
  [9, 'Tập huấn tiếp nhận hồ sơ không phụ thuộc địa giới hành chính', 'Văn phòng UBND tỉnh Nam Sơn', 7, 7],
  [28, 'Bồi dưỡng kỹ năng số, an toàn thông tin cho công chức cấp xã', 'Sở Khoa học và Công nghệ tỉnh Nam Sơn', 12, 11],
  [50, 'Bồi dưỡng nghiệp vụ hộ tịch, chứng thực', 'Sở Tư pháp tỉnh Nam Sơn', 4, 4],
  [71, 'Tập huấn bảo vệ dữ liệu cá nhân trong giải quyết thủ tục hành chính', 'Công an tỉnh Nam Sơn', 9, 9],
];

export function wardCourses(moment: SampleMoment): readonly CellsOf<typeof COURSES_TAB>[] {
  return COURSES.flatMap(([days, name, organiser, summoned, attended]) => {
    const startsOn = happened(moment, dayAt(moment, days));
    return startsOn === null ? [] : [{ name, startsOn: dayCell(startsOn), organiser, summoned, attended }];
  });
}
