/** The cities that are provinces of their own; every other one was a city of a province, which ended on 01/7/2025. */
export const CENTRAL_CITIES: readonly string[] = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'];
