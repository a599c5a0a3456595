import type { Found } from '../../protocol/self-test';
import type { ProbeId } from './probe-wording';
import { THROWN_AT } from './self-test-wording';

type Assumed = Readonly<Record<string, readonly Found[]>>;

/** What the code relies on. Facts that are not listed may be anything: the code stands either way. */
export const ASSUMED: Readonly<Partial<Record<ProbeId, Assumed>>> = {
  language: { sheet: ['vi_VN', 'vi'], sheetZone: ['Asia/Ho_Chi_Minh', 'Asia/Saigon'] },
  'error-range': { name: ['Exception'] },
  'error-tab': { refused: [true] },
  'error-drive': { name: ['GoogleJsonResponseException'], code: [404] },
  apostrophe: { plain: ['07'], inAutomatic: ['07'] },
  'typed-text': { unchangedInText: [true] },
  'old-day': { typedDay: ['1975-04-30'] },
  formula: { semicolon: [3], spilled: ['1, 2, 3, 4'], blocked: ['#REF!'], cellSpilled: [true] },
  dropdown: { at: [THROWN_AT.set, THROWN_AT.read, THROWN_AT.flush] },
  charts: { count: [1], title: [true], range: [true] },
  protection: { warningOnly: [true], canEdit: [true], removed: [true] },
  'hidden-tab': { hidden: [true], read: [true], shown: [true] },
  property: { ascii9000: [true], accented3000: [true] },
  'large-read': { whole: [true] },
  about: { hasAddress: [true] },
  import: { isDocument: [true] },
  listing: { afterTen: [true] },
  export: {
    isBlob: [true],
    sections: [true],
    landscape: [true],
    pageNumbers: [true],
    restart: [true],
    firstPage: [true],
    headerRows: [true],
    borders: [true],
    picture: [true],
  },
  'binned-folder': { reported: [true] },
  permission: { made: ['owner'] },
  copy: { made: [true], readsCells: [false] },
};
