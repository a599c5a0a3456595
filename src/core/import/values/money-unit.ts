import { plain } from '../plain';
import { MONEY_UNITS, OFFICE_OR_UNIT_LABEL, UNIT_LABEL } from '../words/money-unit-words';

export interface MoneyUnit {
  /** `triệu đồng`. */
  readonly name: string;
  /** Of ten: how many zeros make it đồng. */
  readonly power: number;
}

/** A line beside the header of a table that says the unit of its amounts; `unit` is null when it is no known one. */
export interface UnitLine {
  readonly row: number;
  readonly text: string;
  readonly unit: MoneyUnit | null;
}

/** The unit that the text is, with or without `ĐVT:` before it; of `hồ sơ, triệu đồng` the one of money. */
export function moneyUnit(text: string): MoneyUnit | null {
  const parts = [text, ...text.split(/[,;]\s|\/|;/)].map((part) => plain(part).replace(LABEL, '').trim());
  const units = parts.flatMap((part) => MONEY_UNITS.filter(({ words }) => words.includes(part)));
  return units.every(({ power }) => power === units[0]?.power) ? (units[0] ?? null) : null;
}

const LABEL = new RegExp(`${UNIT_LABEL.source}|${OFFICE_OR_UNIT_LABEL.source}|^tinh bang\\b|^tinh theo\\b`);

/** The header without the unit of money that it ends with or has in brackets, and that unit. */
export function splitUnit(header: string): { readonly name: string; readonly unit: MoneyUnit | null } {
  for (const form of UNIT_PLACES) {
    for (const { 0: whole, 1: inside = '', index = 0 } of header.matchAll(form)) {
      const unit = moneyUnit(inside);
      if (unit !== null) return { name: `${header.slice(0, index)} ${header.slice(index + whole.length)}`, unit };
    }
  }
  return { name: header, unit: null };
}

/** In brackets; after a label, comma, dash or slash; or the last words, of which one alone (`đồng`) says too little. */
const UNIT_PLACES = [
  /[([]([^()[\]]*)[)\]]/g,
  /[\s,–-]*((?:ĐVT|Đơn vị tính|tính bằng|tính theo)\b.*)$/giu,
  /\s*[,:/–-]\s*([^,:/–-]+)$/g,
  /\s((?:triệu|nghìn|ngàn|tỷ|tỉ|tr\.?|1\.?000)\s*(?:đồng|đ|VNĐ|VND))\s*$/giu,
];

/** The unit of amounts that a line beside a header gives, by its filled cells; null when it says nothing about one. */
export function unitIn(cells: readonly string[]): Omit<UnitLine, 'row'> | null {
  for (const [index, cell] of cells.entries()) {
    const isBare = plain(cell).replace(LABEL, '').trim() === '';
    const text = isBare && cells[index + 1] !== undefined ? `${cell} ${cells[index + 1]}` : cell;
    const inside = text.replace(/^[\s(*]+|[\s)*.]+$/g, '');
    const unit = moneyUnit(inside);
    const isUnit =
      (UNIT_LABEL.test(plain(inside)) && plain(inside).replace(LABEL, '') !== '') ||
      (unit !== null && / /.test(plain(inside)));
    if (isUnit) return { text: text.trim(), unit };
  }
  return null;
}
