import { dayOf } from '../calendar/day';

/** The first day without districts (Luật Tổ chức chính quyền địa phương số 72/2025/QH15). */
export const TWO_LEVELS_FROM = dayOf(2025, 7, 1);
