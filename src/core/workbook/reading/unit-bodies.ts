import { foldedAgency } from '../contract/cell';

/** What stands before the name of the unit in the names of its bodies, folded. */
const BODIES: readonly string[] = [
  'hđnd',
  'thường trực hđnd',
  'chủ tịch ubnd',
  'phó chủ tịch ubnd',
  'văn phòng hđnd và ubnd',
  'trung tâm phục vụ hành chính công',
  'trung tâm pvhcc',
];

/** Whether an issuer is a body of the office's unit: `HĐND phường Hòa Bình` beside `UBND phường Hòa Bình`. */
export function isUnitBody(issuer: string, agency: string): boolean {
  const unit = /^ubnd (.+)$/.exec(folded(agency))?.[1];
  return unit !== undefined && BODIES.some((body) => folded(issuer) === `${body} ${unit}`);
}

function folded(name: string): string {
  return foldedAgency(name).replace(/hội đồng nhân dân/g, 'hđnd');
}
