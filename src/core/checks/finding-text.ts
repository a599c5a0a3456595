import type { Finding, FoundPlace } from './finding';

const LONGEST_QUOTE = 140;

/** The message, then one indented line for each place. */
export function findingText({ message, places }: Finding): string {
  return [message, ...places.map((place) => `    ${placeText(place)}`)].join('\n');
}

/** `Đoạn 12: «…»`, `Hồ sơ, dòng 17, ô Ngày trả kết quả: «…»` */
function placeText({ sheet, row, column, paragraph, text }: FoundPlace): string {
  const parts =
    paragraph === null
      ? [
          sheet === null ? 'Bảng tính' : `Tab ${sheet}`,
          row && `dòng ${row}`,
          column && `${row ? 'ô' : 'cột'} ${column}`,
        ]
      : [`Đoạn ${paragraph}`];
  const place = parts.filter((part) => part).join(', ');
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return place;
  return `${place}: «${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line}»`;
}
