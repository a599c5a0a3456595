import { type Mention, mention, type PersonalKind, type Recogniser } from '../mention';
import { type Passage, wordsAfter, wordsBefore } from '../passage';
import { pattern } from '../pattern';
import { isCounted, isInSymbol } from './amounts';
import { isIdentityForm, isInThousands, isPhoneForm } from './number-forms';
import { isBeforeBank, labelBefore, type NumberLabel } from './number-labels';
import { type NumberRun, numberRuns, readingsOf } from './number-runs';
import { isBesidePerson, isNearPerson, isOfficeLine, isOfOffice } from './whose';

/** Numbers of people: identity, telephone, bank account, tax, insurance, driving licence. Each is read once. */
export const numbers: Recogniser = (passage) => {
  const found: Mention[] = [];
  let label: NumberLabel | null = null;
  let end = -1;
  for (const run of numberRuns(passage)) {
    const carried: NumberLabel | null = end >= 0 && AND.test(passage.text.slice(end, run.start)) ? label : null;
    ({ label, end } = { label: labelBefore(wordsBefore(passage, run.start)) ?? carried, end: run.end });
    for (const reading of readingsOf(passage, run)) {
      const read = judged({ passage, run: reading, label });
      if (!read) continue;
      found.push(read);
      break;
    }
  }
  return found;
};

/** The label of one number is also that of the next: `STK 0401000728415 và 0401000728416`. */
const AND = /^[)\]]?\s?(?:và|,|\/|;|hoặc|sang|thành)\s?[([]?$/u;

interface Read {
  readonly passage: Passage;
  readonly run: NumberRun;
  readonly label: NumberLabel | null;
}

interface Judged extends Read {
  readonly before: string;
  readonly after: string;
}

/** Undefined when this reading is no number that is known. */
function judged({ passage, run, label }: Read): Mention | undefined {
  const context: Judged = {
    passage,
    run,
    label,
    before: wordsBefore(passage, run.start),
    after: wordsAfter(passage, run.end),
  };
  const isSymbol = label !== 'identity' && isInSymbol(context.after);
  if (isSymbol || isCounted(context.after) || isAmount(context)) return mention(null, run.start, run.end);
  const labelled = label && BY_LABEL[label]?.(context);
  const kind = labelled === undefined || labelled === null ? unlabelled(context) : labelled;
  if (kind === undefined) return undefined;
  return mention(kind === 'innocent' ? null : kind, run.start, run.end, label ? 'certain' : 'likely');
}

type Verdict = PersonalKind | 'innocent' | undefined;

/** In a table only the cell itself counts: a heading that names people or accounts heads counts and sums as well. */
function isAmount({ passage, run, label }: Judged): boolean {
  if (/^0/.test(run.digits)) return false;
  return label === 'money' || (passage.isCell && isInThousands(run));
}

const BY_LABEL: Readonly<Partial<Record<NumberLabel, (context: Judged) => Verdict>>> = {
  identity: ({ run: { digits } }) => (digits.length === 9 || digits.length === 12 ? 'identity-number' : undefined),
  bank: ({ run: { digits }, before, after }) => {
    if (digits.length > 19) return undefined;
    return /kho bạc/iu.test(before + after) || isOfOffice(before.replace(BANK_NAMES, ''), after)
      ? 'innocent'
      : 'bank-account';
  },
  tax: (context) => taxNumber(context),
  insurance: ({ run: { digits } }) => (digits.length === 10 || digits.length === 15 ? 'insurance' : undefined),
  licence: ({ run: { digits } }) => (digits.length === 12 ? 'licence' : undefined),
  card: ({ run: { digits } }) => (digits.length === 16 || digits.length === 19 ? 'bank-account' : undefined),
  'other-code': () => 'innocent',
};

const BANK_NAMES = pattern(/(?:ngân hàng|chi nhánh)(?: \p{Lu}\p{Ll}+)*/giu);

/** Tax numbers of individuals begin with 8, or are their identity numbers; those of organisations are public. */
function taxNumber({ run, before, after }: Judged): Verdict {
  const { digits } = run;
  if (![10, 12, 13].includes(digits.length)) return undefined;
  if (isOfOffice(before, after)) return 'innocent';
  const isOwn = /^8/.test(digits) || isIdentityForm(run) || isNearPerson(before) || isNearPerson(after);
  return isOwn ? 'tax-number' : 'innocent';
}

function unlabelled({ passage, run, before, after, label }: Judged): Verdict {
  const { digits } = run;
  if (isBeforeBank(after) && digits.length >= 8 && digits.length <= 19) return 'bank-account';
  if (isPhoneForm(run)) return isOfficeLine(before, after) ? 'innocent' : 'phone';
  if (isIdentityForm(run)) return 'identity-number';
  const beside = !passage.isCell && label !== 'phone' && isBesidePerson(before, after);
  return beside && (digits.length === 12 || (digits.length === 9 && !isPaid(before))) ? 'identity-number' : undefined;
}

/** A sum that a person gets or pays has nine digits as well. */
function isPaid(before: string): boolean {
  return PAID.test(before);
}

const PAID = pattern(
  /(?<!\p{L})(?<!người )(?:hỗ trợ|vay|nhận|được|chi|thu|trả|nộp|đóng|tặng|bồi thường|trị giá|số tiền|tiền)(?: \p{L}+){0,4} $/iu,
);
