import { mention, type Recogniser } from '../mention';
import { smallBefore, smallMatchesIn } from '../passage';
import { pattern } from '../pattern';

/** `51F-123.45`, `29-X5 417.08`, `78F2-1637`, `47L2.058.36` */
const PLATE = pattern(
  /(?<![\p{L}\d./-])[1-9]\d ?-? ?[a-zđ][a-z\d]?[ .-]{0,3}(?:\d{3}[. ]?\d{2}|\d{4})(?![\d\p{L}/]|[.,]\d)/gu,
);

/** A form that nothing else has: letter and hyphen, five digits with a dot. */
const UNMISTAKABLE = /^\d\d-?[a-zđ][a-z\d]?[- ]\d{3}\.\d{2}$/u;

const VEHICLE = pattern(
  /(?<!\p{L})(?:xe|biển(?: số| kiểm soát| đăng ký| xe)|bks|ô tô|mô tô|xe máy|phương tiện)(?!\p{L})/u,
);
const OF_OFFICE = pattern(
  /(?<!\p{L})(?:xe (?:công|chuyên dùng|cứu thương|chữa cháy|của (?:cơ quan|ubnd|đơn vị|phường|xã))|biển xanh)(?!\p{L})/u,
);

/** Seen at a glance, so that most paragraphs are read no further. */
const MAY_HOLD = /\d\d ?-? ?[a-zđ][a-zđ\d]?[ .-]{0,3}\d{3}/;
const FEWEST_DIGITS = 6;

export const plates: Recogniser = (passage) => {
  if (passage.glance.digits < FEWEST_DIGITS || !MAY_HOLD.test(passage.small)) return [];
  return smallMatchesIn(passage, PLATE).flatMap(({ 0: plate, index }) => {
    const before = smallBefore(passage, index, 40);
    if (OF_OFFICE.test(before)) return [];
    const isPlate = VEHICLE.test(before) || UNMISTAKABLE.test(plate);
    return isPlate ? [mention('plate', index, index + plate.length)] : [];
  });
};
