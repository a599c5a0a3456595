import type { DOSSIERS_TAB } from '../core/workbook/contract/dossier-tabs';
// The sample register. A seeded generator makes it the same in every run, and quotas make it add up to the figures of
// the reference report of the first half of 2023.

import { type Day, isoOf } from '../core/calendar/day';
import type { Cell } from '../core/workbook/contract/cell';
import { type Draft, drawDrafts, type Lot, SAMPLE_CALENDAR } from './dossier-drafts';
import { mulberry32, oneOf, type Random, sharesOf, someOf, wholeBetween } from './seeded-random';

/** A row of the register, cells by field; a field left out is an empty cell. */
export type DossierCells = { readonly [Field in keyof typeof DOSSIERS_TAB.columns]?: Cell };

const FILED_ONLINE = 571;
const FILED_BY_POST = 8;
const RETURNED_BY_POST = 26;
const ELECTRONIC_COPIES = 1876;
const PAID_ONLINE: Readonly<Record<Exclude<Lot, 'online-free'>, number>> = {
  certification: 370,
  'online-with-fee': 320,
  'desk-with-fee': 23,
};
const PAID_ONLINE_VND = 14_578_500;
const REFUSED = 4;
const WITHDRAWN = 3;

const DELAY_CAUSES = [
  'Phần mềm một cửa bị lỗi, không kết thúc được hồ sơ',
  'Phần mềm một cửa gián đoạn, không trình ký được',
  'Lỗi kết nối giữa phần mềm chuyên ngành và phần mềm một cửa',
];

/** The register in order of receipt: every dossier of the period, and some that were settled before it. */
export function sampleDossiers(): readonly DossierCells[] {
  const random = mulberry32(20230613);
  const drafts = drawDrafts(random).sort((a, b) => a.receivedOn - b.receivedOn || a.place - b.place);
  const marks = marksOf(drafts, random);
  const codes = dossierCodes(drafts);
  return drafts.map((draft, index) => ({
    code: codes[index] as string,
    procedureCode: draft.procedure.code,
    receivedOn: { day: draft.receivedOn },
    channel: marks.filedOnline.has(draft) ? 'Trực tuyến' : marks.filedByPost.has(draft) ? 'BCCI' : 'Trực tiếp',
    dueOn: random() < 0.55 ? { day: draft.dueOn } : null,
    returnedOn: draft.returnedOn === null ? null : { day: draft.returnedOn },
    returnedByPost: marks.returnedByPost.has(draft) ? 'Có' : null,
    paidOnline: marks.paidOnline.has(draft) ? 'Có' : null,
    amountVnd: marks.amounts.get(draft) ?? null,
    electronicCopy: marks.electronic.has(draft) ? 'Có' : null,
    ...answerOf(draft, marks),
    ...delayOf(draft, random),
  }));
}

interface Marks {
  readonly filedOnline: ReadonlySet<Draft>;
  readonly filedByPost: ReadonlySet<Draft>;
  readonly returnedByPost: ReadonlySet<Draft>;
  readonly refused: ReadonlySet<Draft>;
  readonly withdrawn: ReadonlySet<Draft>;
  readonly electronic: ReadonlySet<Draft>;
  readonly paidOnline: ReadonlySet<Draft>;
  readonly amounts: ReadonlyMap<Draft, number>;
}

function marksOf(drafts: readonly Draft[], random: Random): Marks {
  const inScope = drafts.filter(({ stage }) => stage !== 'earlier');
  const ofLot = (lot: Lot) => inScope.filter((draft) => draft.lot === lot);
  const offered = [...ofLot('online-with-fee'), ...ofLot('online-free')];
  const filedOnline = new Set(someOf(random, offered, FILED_ONLINE));
  const filedByPost = new Set(
    someOf(
      random,
      offered.filter((draft) => !filedOnline.has(draft)),
      FILED_BY_POST,
    ),
  );

  const answered = inScope.filter(({ lot, stage }) => lot !== 'certification' && stage === 'resolved');
  const unsettled = someOf(random, answered, REFUSED + WITHDRAWN);
  const postable = offered.filter(
    (draft) => draft.returnedOn !== null && !filedByPost.has(draft) && !unsettled.includes(draft),
  );
  const paidOnline = [
    ...someOf(random, ofLot('certification'), PAID_ONLINE.certification),
    ...someOf(random, ofLot('desk-with-fee'), PAID_ONLINE['desk-with-fee']),
    ...someOf(
      random,
      ofLot('online-with-fee').filter((draft) => filedOnline.has(draft)),
      PAID_ONLINE['online-with-fee'],
    ),
  ];
  return {
    filedOnline,
    filedByPost,
    returnedByPost: new Set(someOf(random, postable, RETURNED_BY_POST)),
    refused: new Set(unsettled.slice(0, REFUSED)),
    withdrawn: new Set(unsettled.slice(REFUSED)),
    electronic: new Set(someOf(random, ofLot('certification'), ELECTRONIC_COPIES)),
    paidOnline: new Set(paidOnline),
    amounts: amountsOf(drafts, paidOnline, random),
  };
}

/** Fees in đồng. Certifications paid online are scaled so that all online payments add up to the report's total. */
function amountsOf(drafts: readonly Draft[], paidOnline: readonly Draft[], random: Random): ReadonlyMap<Draft, number> {
  const amounts = new Map<Draft, number>();
  for (const draft of drafts) {
    if (draft.procedure.fee) amounts.set(draft, draft.feeVnd || certificationFee(random));
  }
  const amountOf = (draft: Draft) => amounts.get(draft) ?? 0;
  const scaled = paidOnline.filter(({ lot }) => lot === 'certification');
  const fixed = paidOnline
    .filter(({ lot }) => lot !== 'certification')
    .reduce((sum, draft) => sum + amountOf(draft), 0);
  const shares = sharesOf(PAID_ONLINE_VND - fixed, scaled.map(amountOf), 1_000);
  for (const [index, draft] of scaled.entries()) amounts.set(draft, shares[index] as number);
  return amounts;
}

/** 2.000 đồng a page, 1.000 from the third page on (Thông tư 226/2016/TT-BTC), times the number of copies. */
function certificationFee(random: Random): number {
  const pages = wholeBetween(random, 1, 4);
  const copies = wholeBetween(random, 1, 10);
  return copies * (2_000 * Math.min(pages, 2) + 1_000 * Math.max(pages - 2, 0));
}

function answerOf(draft: Draft, { refused, withdrawn }: Marks): DossierCells {
  if (refused.has(draft))
    return { status: 'Từ chối', remark: 'Không đủ điều kiện giải quyết, đã trả lời bằng văn bản' };
  if (withdrawn.has(draft)) return { status: 'Rút hồ sơ', remark: 'Người nộp đề nghị rút hồ sơ' };
  if (draft.stage === 'awaiting-supplement') return { status: 'Chờ bổ sung', remark: 'Đã gửi phiếu yêu cầu bổ sung' };
  return { status: draft.returnedOn === null ? 'Đang giải quyết' : 'Đã trả kết quả' };
}

/** The new due day of a late dossier is the day on which it was then returned. */
function delayOf({ stage, returnedOn }: Draft, random: Random): DossierCells {
  if (stage !== 'late' || returnedOn === null) return {};
  return {
    rescheduledOn: { day: returnedOn },
    closedInSoftwareOn: { day: SAMPLE_CALENDAR.workingDayAfter(returnedOn, wholeBetween(random, 0, 2)) },
    delayCause: oneOf(random, DELAY_CAUSES),
  };
}

/** `H32.101.23-230104-0012`: province, office, year, day of receipt, number within the day. */
function dossierCodes(drafts: readonly Draft[]): string[] {
  let before: Day | null = null;
  let place = 0;
  return drafts.map(({ receivedOn }) => {
    place = receivedOn === before ? place + 1 : 1;
    before = receivedOn;
    const [year, month, date] = isoOf(receivedOn).slice(2).split('-');
    return `H32.101.${year}-${year}${month}${date}-${String(place).padStart(4, '0')}`;
  });
}
