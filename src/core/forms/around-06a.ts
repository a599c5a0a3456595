import type { WorkbookReport } from '../report/make-report';
import type { FormLine } from './form';
import { FORM_TITLES, FORM_WORDS } from './form-wording';
import { periodLine, titleLines, unitLine, valueIn } from './lines';

/** What Thông tư 01/2020/TT-VPCP prints above the table: number, basis and offices, then title and period. */
export function head06a(made: WorkbookReport): readonly FormLine[] {
  const by = FORM_WORDS.reportedBy(valueIn(made, 'ten_co_quan'));
  const to = FORM_WORDS.reportedTo(valueIn(made, 'don_vi_nhan_bao_cao'));
  return [
    beside({ text: FORM_WORDS.number(FORM_WORDS.form06a), bold: true }, { text: by }, 'left'),
    beside({ text: FORM_WORDS.issuedWith06a, italics: true }, { text: to }, 'left'),
    ...titleLines(FORM_TITLES.form06a, made),
    { ...periodLine(made), beside: unitLine(FORM_WORDS.dossiers) },
  ];
}

/** Who made the form and who signs it, with room for their names. */
export function foot06a({ report }: WorkbookReport): readonly FormLine[] {
  const authority = report.lists.quyen_han.map(({ fields }) => String(fields.dong));
  const makers = [
    { text: FORM_WORDS.madeBy, bold: true },
    { text: FORM_WORDS.madeByNote, italics: true },
  ];
  const signers = [
    ...(authority.length > 0 ? authority : [FORM_WORDS.head]).map((text) => ({ text, bold: true })),
    { text: FORM_WORDS.headNote, italics: true },
  ];
  return [
    BLANK,
    ...signers.map((signer, index) => beside(makers[index] ?? { text: '' }, signer, 'center')),
    ...ROOM_TO_SIGN,
  ];
}

const BLANK: FormLine = { text: '', alignment: 'left' };
const ROOM_TO_SIGN = [BLANK, BLANK, BLANK];

type Words = Pick<FormLine, 'text' | 'bold' | 'italics'>;

function beside(left: Words, right: Words, alignment: FormLine['alignment']): FormLine {
  return { ...left, alignment, beside: { ...right, alignment } };
}
