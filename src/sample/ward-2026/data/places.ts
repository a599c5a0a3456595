// The invented ward, its province and its bodies.

export const WARD = 'UBND phường Hòa Bình';
export const PROVINCE = 'UBND tỉnh Nam Sơn';
export const DESK = 'Trung tâm Phục vụ hành chính công phường Hòa Bình';
export const COUNCIL = 'HĐND phường Hòa Bình';
export const CHAIR = 'Chủ tịch UBND phường Hòa Bình';

export const OFFICE = 'Văn phòng HĐND và UBND';
export const ECONOMY = 'Phòng Kinh tế, Hạ tầng và Đô thị';
export const CULTURE = 'Phòng Văn hóa – Xã hội';
export const CENTRE = 'Trung tâm Phục vụ hành chính công';
