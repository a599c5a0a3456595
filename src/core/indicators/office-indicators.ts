import { isOrUnder } from '../outline/outline';
import { PETITIONS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import { COURSES_TAB, DOCUMENTS_TAB, STAFF_TAB, TASKS_TAB } from '../workbook/contract/record-tabs';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { family, isBy, isPast, isWithin, since2026, type View } from './family';

type RowIn<K extends keyof WorkbookRecords> =
  NonNullable<WorkbookRecords[K]> extends readonly (infer Row)[] ? Row : never;
type Procedure = RowIn<'procedures'>;
type Petition = RowIn<'petitions'>;
type Document = RowIn<'documents'>;
type Staff = RowIn<'staff'>;
type Course = RowIn<'courses'>;
type Task = RowIn<'tasks'>;

/** A change without a day counts as already made; the reader warns of it. */
function isInForce({ change, changedOn }: Procedure, { to }: View): boolean {
  if (change === 'abolished') return changedOn !== null && changedOn > to;
  return change !== 'new' || changedOn === null || changedOn <= to;
}

function changed(label: string, change: Procedure['change']) {
  return {
    label,
    unit: 'thủ tục',
    weigh: (row: Procedure, view: View) => row.change === change && isWithin(view, row.changedOn),
  } as const;
}

function inForce(label: string, counts: (row: Procedure) => boolean) {
  return {
    label,
    unit: 'thủ tục',
    weigh: (row: Procedure, view: View) => isInForce(row, view) && counts(row),
  } as const;
}

export const PROCEDURE_FAMILY = family({
  tab: PROCEDURES_TAB,
  rows: ({ procedures }) => procedures,
  indicators: {
    TTHC_TONG: { label: 'Thủ tục hành chính đang có hiệu lực', unit: 'thủ tục', weigh: isInForce },
    TTHC_MOI: changed('Thủ tục hành chính mới ban hành trong kỳ', 'new'),
    TTHC_SUA_DOI: changed('Thủ tục hành chính sửa đổi trong kỳ', 'amended'),
    TTHC_BAI_BO: changed('Thủ tục hành chính bãi bỏ trong kỳ', 'abolished'),
    ...since2026({
      TTHC_CAP_XA: inForce('Thủ tục hành chính thuộc cấp xã', ({ level }) => level === 'commune'),
      TTHC_CAP_TINH: inForce('Thủ tục hành chính thuộc cấp tỉnh', ({ level }) => level === 'province'),
      TTHC_CAP_TW: inForce('Thủ tục hành chính thuộc cấp trung ương', ({ level }) => level === 'central'),
      TTHC_PHI_DIA_GIOI: inForce(
        'Thủ tục hành chính không phụ thuộc địa giới',
        ({ regardlessOfPlace }) => regardlessOfPlace,
      ),
      TTHC_TOAN_TRINH: inForce('Thủ tục hành chính trực tuyến toàn trình', ({ online }) => online === 'full'),
      TTHC_MOT_PHAN: inForce('Thủ tục hành chính trực tuyến một phần', ({ online }) => online === 'partial'),
      TTHC_CO_PHI: inForce('Thủ tục hành chính có phí, lệ phí', ({ bearsFee }) => bearsFee),
      TTHC_TT_TRUC_TUYEN: inForce(
        'Thủ tục hành chính có phí, lệ phí thanh toán trực tuyến được',
        ({ bearsFee, takesOnlinePayment }) => bearsFee && takesOnlinePayment,
      ),
    }),
  },
});

function petitions(label: string, counts: (row: Petition, view: View) => boolean) {
  const weigh = (row: Petition, view: View) => isWithin(view, row.receivedOn) && counts(row, view);
  return { label, unit: 'phản ánh, kiến nghị', weigh } as const;
}

export const PETITION_FAMILY = family({
  tab: PETITIONS_TAB,
  rows: ({ petitions }) => petitions,
  indicators: {
    PAKN_TONG: petitions('Phản ánh, kiến nghị tiếp nhận', () => true),
    PAKN_QUY_DINH: petitions('Phản ánh, kiến nghị về quy định hành chính', ({ kind }) => kind === 'rules'),
    PAKN_HANH_VI: petitions('Phản ánh, kiến nghị về hành vi hành chính', ({ kind }) => kind === 'conduct'),
    PAKN_DA_CHUYEN: petitions('Phản ánh, kiến nghị đã chuyển xử lý', (row, { to }) => isBy(row.transferredOn, to)),
    PAKN_CO_KET_QUA: petitions('Phản ánh, kiến nghị đã có kết quả', (row, { to }) => isBy(row.answeredOn, to)),
    ...since2026({
      PAKN_DUNG_HAN: petitions(
        'Phản ánh, kiến nghị trả lời đúng hạn',
        ({ answeredOn, answerDueOn }, { to }) =>
          isBy(answeredOn, to) && answerDueOn !== null && isBy(answeredOn, answerDueOn),
      ),
      PAKN_QUA_HAN: petitions(
        'Phản ánh, kiến nghị quá hạn chưa trả lời',
        ({ answeredOn, answerDueOn }, { to }) => !isBy(answeredOn, to) && isPast(answerDueOn, to),
      ),
    }),
  },
});

function documents(label: string, counts: (row: Document, view: View) => boolean) {
  return { label, unit: 'văn bản', weigh: (row: Document, view: View) => row.own && counts(row, view) } as const;
}

const isPlanned = (row: Document, view: View) => isWithin(view, row.dueOn);

export const DOCUMENT_FAMILY = family({
  tab: DOCUMENTS_TAB,
  rows: ({ documents }) => documents,
  indicators: {
    VB_BAN_HANH: documents('Văn bản của {đơn vị} ban hành trong kỳ', (row, view) => isWithin(view, row.issuedOn)),
    VB_KE_HOACH: documents('Văn bản phải ban hành trong kỳ theo kế hoạch', isPlanned),
    VB_DA_BAN_HANH: documents(
      'Văn bản theo kế hoạch đã ban hành',
      (row, view) => isPlanned(row, view) && isBy(row.issuedOn, view.to),
    ),
    VB_DUNG_HAN: documents(
      'Văn bản theo kế hoạch ban hành đúng hạn',
      (row, view) => isPlanned(row, view) && row.dueOn !== null && isBy(row.issuedOn, row.dueOn),
    ),
    VB_QUA_HAN: documents(
      'Văn bản theo kế hoạch quá hạn chưa ban hành',
      (row, view) => isPlanned(row, view) && !isBy(row.issuedOn, view.to) && row.dueOn !== view.to,
    ),
    ...since2026({
      VB_CHI_DAO: documents(
        'Văn bản chỉ đạo, điều hành cải cách hành chính ban hành trong kỳ',
        (row, view) => isWithin(view, row.issuedOn) && row.sections.some((code) => isOrUnder(code, 'I')),
      ),
    }),
  },
});

/** Cán bộ, công chức hold the authorised posts of the office; `Cán bộ chuyên trách` is the older word for cán bộ. */
const OFFICIALS: ReadonlySet<Staff['group']> = new Set<Staff['group']>(['elected', 'official']);
export const POST_HOLDERS: ReadonlySet<Staff['group']> = new Set<Staff['group']>([...OFFICIALS, 'civil-servant']);

type Amount = (row: Staff) => number;

function people(label: string, isCounted: (group: Staff['group']) => boolean, amount: Amount) {
  return { label, unit: 'người', weigh: (row: Staff) => (isCounted(row.group) ? amount(row) : 0) } as const;
}

const staff = (label: string, amount: Amount) => people(label, (group) => POST_HOLDERS.has(group), amount);
const officials = (label: string, amount: Amount) => people(label, (group) => OFFICIALS.has(group), amount);
const only = (group: Staff['group'], label: string, amount: Amount) => people(label, (one) => one === group, amount);
const present: Amount = (row) => row.present;

export const STAFF_FAMILY = family({
  tab: STAFF_TAB,
  timeless: true,
  rows: ({ staff }) => staff,
  indicators: {
    CB_BIEN_CHE: staff('Biên chế cán bộ, công chức được giao', ({ authorised }) => authorised),
    CB_HIEN_CO: staff('Cán bộ, công chức hiện có', present),
    CB_CHUYEN_TRACH: officials('Cán bộ chuyên trách hiện có', present),
    CB_CONG_CHUC: only('civil-servant', 'Công chức hiện có', present),
    CB_DAT_CHUAN: staff('Cán bộ, công chức đạt chuẩn', ({ qualified }) => qualified ?? 0),
    CB_KY_LUAT: staff('Cán bộ, công chức bị kỷ luật', ({ disciplined }) => disciplined ?? 0),
    ...since2026({
      CB_CAN_BO: officials('Cán bộ hiện có', present),
      VC_GIAO: only('public-employee', 'Số người làm việc (viên chức) được giao', ({ authorised }) => authorised),
      VC_HIEN_CO: only('public-employee', 'Viên chức hiện có', present),
      HDLD_HIEN_CO: only('contract', 'Người làm hợp đồng lao động hiện có', present),
    }),
  },
});

const startsWithin = (row: Course, view: View) => isWithin(view, row.startsOn);

export const COURSE_FAMILY = family({
  tab: COURSES_TAB,
  rows: ({ courses }) => courses,
  indicators: {
    DT_LOP: { label: 'Lớp đào tạo, bồi dưỡng, tập huấn', unit: 'lớp', weigh: startsWithin },
    DT_TRIEU_TAP: {
      label: 'Lượt cán bộ, công chức được triệu tập',
      unit: 'lượt người',
      weigh: (row: Course, view) => (startsWithin(row, view) ? row.summoned : 0),
    },
    DT_THAM_GIA: {
      label: 'Lượt cán bộ, công chức tham gia',
      unit: 'lượt người',
      weigh: (row: Course, view) => (startsWithin(row, view) ? row.attended : 0),
    },
  },
});

type TaskRule = (row: Task, view: View) => boolean;

function tasks(label: string, counts: TaskRule) {
  const weigh = (row: Task, view: View) => row.when === 'this-period' && counts(row, view);
  return { label, unit: 'nhiệm vụ', weigh } as const;
}

function assigned(label: string, counts: TaskRule) {
  return tasks(label, (row, view) => row.origin === 'assigned' && counts(row, view));
}

const isDone: TaskRule = ({ doneOn }, { to }) => isBy(doneOn, to);
/** A task without a deadline cannot be done too late. */
const isDoneLate: TaskRule = (row, view) => isDone(row, view) && row.dueOn !== null && !isBy(row.doneOn, row.dueOn);
const isOverdue: TaskRule = (row, view) => !isDone(row, view) && isPast(row.dueOn, view.to);

export const TASK_FAMILY = family({
  tab: TASKS_TAB,
  rows: ({ tasks }) => tasks,
  indicators: {
    NV_TONG: tasks('Nhiệm vụ trong kỳ', () => true),
    NV_HOAN_THANH: tasks('Nhiệm vụ trong kỳ đã hoàn thành', isDone),
    ...since2026({
      NVG_TONG: assigned('Nhiệm vụ cấp trên giao', () => true),
      NVG_DUNG_HAN: assigned(
        'Nhiệm vụ cấp trên giao hoàn thành đúng hạn',
        (row, view) => isDone(row, view) && !isDoneLate(row, view),
      ),
      NVG_TRE_HAN: assigned('Nhiệm vụ cấp trên giao hoàn thành quá hạn', isDoneLate),
      NVG_QUA_HAN: assigned('Nhiệm vụ cấp trên giao quá hạn chưa hoàn thành', isOverdue),
      NVG_TRONG_HAN: assigned(
        'Nhiệm vụ cấp trên giao đang thực hiện, còn trong hạn',
        (row, view) => !isDone(row, view) && !isOverdue(row, view),
      ),
    }),
  },
});
