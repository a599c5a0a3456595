import { PETITIONS_TAB, PROCEDURES_TAB } from '../workbook/contract/dossier-tabs';
import { COURSES_TAB, DOCUMENTS_TAB, STAFF_TAB, TASKS_TAB } from '../workbook/contract/tabs';
import type { WorkbookRecords } from '../workbook/reading/read-workbook';
import { family, isBy, isWithin, type View } from './family';

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

export const PROCEDURE_FAMILY = family({
  tab: PROCEDURES_TAB,
  rows: ({ procedures }) => procedures,
  indicators: {
    TTHC_TONG: { label: 'Thủ tục hành chính đang có hiệu lực', unit: 'thủ tục', weigh: isInForce },
    TTHC_MOI: changed('Thủ tục hành chính mới ban hành trong kỳ', 'new'),
    TTHC_SUA_DOI: changed('Thủ tục hành chính sửa đổi trong kỳ', 'amended'),
    TTHC_BAI_BO: changed('Thủ tục hành chính bãi bỏ trong kỳ', 'abolished'),
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
    VB_BAN_HANH: documents('Văn bản của phường ban hành trong kỳ', (row, view) => isWithin(view, row.issuedOn)),
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
  },
});

function staff(label: string, amount: (row: Staff) => number) {
  return { label, unit: 'người', weigh: (row: Staff) => (row.group === 'part-time' ? 0 : amount(row)) } as const;
}

export const STAFF_FAMILY = family({
  tab: STAFF_TAB,
  timeless: true,
  rows: ({ staff }) => staff,
  indicators: {
    CB_BIEN_CHE: staff('Biên chế cán bộ, công chức được giao', ({ authorised }) => authorised),
    CB_HIEN_CO: staff('Cán bộ, công chức hiện có', ({ present }) => present),
    CB_CHUYEN_TRACH: staff('Cán bộ chuyên trách hiện có', ({ group, present }) => (group === 'elected' ? present : 0)),
    CB_CONG_CHUC: staff('Công chức hiện có', ({ group, present }) => (group === 'civil-servant' ? present : 0)),
    CB_DAT_CHUAN: staff('Cán bộ, công chức đạt chuẩn', ({ qualified }) => qualified ?? 0),
    CB_KY_LUAT: staff('Cán bộ, công chức bị kỷ luật', ({ disciplined }) => disciplined ?? 0),
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

export const TASK_FAMILY = family({
  tab: TASKS_TAB,
  rows: ({ tasks }) => tasks,
  indicators: {
    NV_TONG: { label: 'Nhiệm vụ trong kỳ', unit: 'nhiệm vụ', weigh: (row: Task) => row.when === 'this-period' },
    NV_HOAN_THANH: {
      label: 'Nhiệm vụ trong kỳ đã hoàn thành',
      unit: 'nhiệm vụ',
      weigh: (row: Task, { to }) => row.when === 'this-period' && isBy(row.doneOn, to),
    },
  },
});
