/** Units of money in headers and above tables, without accents and punctuation; `power` is the power of ten in đồng. */
export const MONEY_UNITS: readonly {
  readonly name: string;
  readonly power: number;
  readonly words: readonly string[];
}[] = [
  { name: 'đồng', power: 0, words: ['dong', 'd', 'vnd', 'viet nam dong', 'dong viet nam'] },
  {
    name: 'nghìn đồng',
    power: 3,
    words: [
      ...['nghin dong', 'ngan dong', 'nghin', 'ngan', 'nghin d', 'ngan d', 'ng d', 'ngd', 'nghin vnd', 'ngan vnd'],
      ...['1 000 dong', '1000 dong', '1 000 d', '1 000d', '1000 d', '1000d', '1 000 vnd', '1000 vnd', '1 000', '1000'],
    ],
  },
  {
    name: 'triệu đồng',
    power: 6,
    words: [
      ...['trieu dong', 'trieu', 'trieu d', 'trieu vnd', 'tr dong', 'tr d', 'trd', 'tr', 'tr vnd'],
      ...['1 000 000 dong', '1000000 dong', '1 000 000 d', '1 000 000d', '1 000 000 vnd'],
    ],
  },
  { name: 'tỷ đồng', power: 9, words: ['ty dong', 'ti dong', 'ty', 'ti', 'ty d', 'ti d', 'ty vnd'] },
];

/** What stands before a unit, without accents: surely a unit, or perhaps the name of an office. */
export const UNIT_LABEL = /^(?:dvt|don vi tinh|don vi tien te|don vi tien)\b/;
export const OFFICE_OR_UNIT_LABEL = /^don vi\b/;
