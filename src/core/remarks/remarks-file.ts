import { listMarkOf } from '../checks/text/list-marks';
import {
  aNumber,
  aText,
  aWhole,
  aYesNo,
  type Faults,
  isObject,
  listOf,
  objectOf,
  of,
  orNull,
  parsed,
  type Shape,
} from '../json/shape';
import { fileSlug } from '../text/file-slug';
import { tidy } from '../text/folded';
import type { Remark, Remarks } from './remarks';
import type { RemarksProblem } from './remarks-wording';

export interface RemarksRead {
  /** Null when nothing can be taken from the text. */
  readonly value: Remarks | null;
  readonly problems: readonly RemarksProblem[];
}

/** The content of the file that goes back to a unit. */
export function remarksText(remarks: Remarks): string {
  return `${JSON.stringify(remarks, null, 2)}\n`;
}

/** `y-kien-ubnd-phuong-hoa-binh-quy-iii-nam-2026.json` */
export function remarksName({ unit, period }: Pick<Remarks, 'unit' | 'period'>): string {
  return `${fileSlug('y-kien', unit, period)}.json`;
}

/** Reads the file that the level above sent, or remarks copied from a letter, one a line. Never throws. */
export function readRemarks(text: string): RemarksRead {
  const found = parsed(text);
  if (!isObject(found)) return /^\ufeff?\s*[{[]/.test(text) ? refused({ code: 'not-json' }) : fromLines(text);
  if (!('remarks' in found)) return refused({ code: 'other-file', isPackage: 'indicators' in found });
  const { format } = found;
  if (typeof format === 'number' && format > 1) return refused({ code: 'newer-format', found: format });
  const faults: Faults = [];
  const value = FILE(found, '', faults);
  if (faults.length > 0) return { value: null, problems: faults.map((fault) => ({ code: 'field', ...fault })) };
  const isNamed = value.unit.trim() !== '' && value.period.trim() !== '';
  return { value, problems: isNamed ? [] : [{ code: 'unnamed' }] };
}

function refused(problem: RemarksProblem): RemarksRead {
  return { value: null, problems: [problem] };
}

const FILE: Shape<Remarks> = objectOf({
  format: of<1>('count', (value) => value === 1),
  unit: aText,
  period: aText,
  remarks: listOf(objectOf({ code: aText, place: aText, text: aText, answered: aYesNo })),
  score: orNull(aNumber),
  rank: orNull(aWhole),
});

/** Nothing says of which unit and period they are: whoever pastes them knows. */
function fromLines(text: string): RemarksRead {
  const lines = text.split(/\r\n?|\n/).map(wordsOf);
  const remarks = lines.filter((one) => /[\p{L}\d]/u.test(one)).map(asTyped);
  if (remarks.length === 0) return refused({ code: 'empty' });
  return { value: { format: 1, unit: '', period: '', remarks, score: null, rank: null }, problems: [] };
}

function asTyped(text: string): Remark {
  return { code: '', place: '', text, answered: false };
}

/** Without the dash or number in front, which a letter has and a question has not. */
function wordsOf(line: string): string {
  const words = tidy(line).replace(/^[-+*•●○▪]\s*/, '');
  return listMarkOf(words)?.words ?? words;
}
