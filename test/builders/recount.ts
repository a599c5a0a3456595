import { dotted, percentOf } from './percent';
import { isOfCommune, recountDossiers, type Span } from './recount-dossiers';
import {
  type FullContents,
  fold,
  type Plain,
  type PlainRow,
  setting,
  settingLines,
  soundRows,
} from './recount-reading';

type Recounted = { value: number; text: string } | { numerator: number; denominator: number; text: string };

const SUPPLEMENT = fold('Thu bổ sung từ ngân sách cấp trên');

/**
 * Counts every figure of a workbook a second time, straight from the contract's table and the cells as typed, sharing
 * no code with the program. The period must be given as two days.
 */
export function recount(contents: FullContents): Record<string, Recounted> {
  const span = { from: setting(contents, 'Từ ngày'), to: setting(contents, 'Đến ngày') };
  const counts: Record<string, number> = {
    ...recountDossiers(contents, span),
    ...recountOffice(contents, span),
    ...recountBudget(contents, span),
  };
  const zero = setting(contents, 'Số 0 đứng trước') !== 'không';
  const entries = Object.entries(counts).map(([code, value]) => {
    const isMoney = /^(TIEN_|NS_|GN_KE|GN_DA)/.test(code);
    const text = zero && !isMoney && value >= 1 && value <= 9 ? `0${value}` : dotted(value);
    return [code, { value, text }] as const;
  });
  return { ...Object.fromEntries(entries), ...rates(contents, counts) };
}

function recountOffice(contents: FullContents, { from, to }: Span): Record<string, number> {
  const within = (day: Plain | undefined) => typeof day === 'string' && from <= day && day <= to;
  const isBefore = (day: Plain | undefined, last: string) => typeof day === 'string' && day < last;
  const by = (day: Plain | undefined, last: Plain | undefined) => typeof day === 'string' && day <= String(last);
  const procedures = firstOfEachCode(soundRows(contents, 'Thủ tục'));
  const changed = (kind: string) => procedures.filter(({ change, changedOn }) => change === kind && within(changedOn));
  const gone = procedures.filter(
    ({ change, changedOn }) => change === 'bãi bỏ' && (changedOn === null || by(changedOn, to)),
  );
  const notYet = procedures.filter(
    ({ change, changedOn }) => change === 'mới' && changedOn !== null && !by(changedOn, to),
  );
  const petitions = firstOfEachCode(soundRows(contents, 'Phản ánh kiến nghị')).filter((row) => within(row.receivedOn));
  const answered = petitions.filter(({ answeredOn }) => by(answeredOn, to));
  const names = [setting(contents, 'Tên cơ quan'), ...settingLines(contents, 'Cơ quan của đơn vị')].map(agency);
  const own = soundRows(contents, 'Văn bản').filter(({ issuer }) => names.includes(agency(String(issuer))));
  const issued = own.filter(({ issuedOn }) => within(issuedOn));
  const planned = own.filter(({ dueOn }) => within(dueOn));
  const everyone = soundRows(contents, 'Nhân sự');
  const inGroup = (...names: string[]) => everyone.filter(({ group }) => names.includes(String(group)));
  const officials = inGroup('cán bộ chuyên trách', 'cán bộ');
  const staff = [...officials, ...inGroup('công chức')];
  const courses = soundRows(contents, 'Đào tạo').filter(({ startsOn }) => within(startsOn));
  const tasks = soundRows(contents, 'Nhiệm vụ').filter(({ when }) => when === 'trong kỳ');
  const inForce = procedures.filter((row) => !gone.includes(row) && !notYet.includes(row));
  return {
    TTHC_TONG: procedures.length - gone.length - notYet.length,
    TTHC_MOI: changed('mới').length,
    TTHC_SUA_DOI: changed('sửa đổi').length,
    TTHC_BAI_BO: changed('bãi bỏ').length,
    TTHC_CAP_XA: inForce.filter(isOfCommune).length,
    TTHC_CAP_TINH: inForce.filter(({ level }) => level === 'tỉnh').length,
    TTHC_CAP_TW: inForce.filter(({ level }) => level === 'trung ương').length,
    TTHC_PHI_DIA_GIOI: inForce.filter(({ regardlessOfPlace }) => regardlessOfPlace === true).length,
    TTHC_TOAN_TRINH: inForce.filter(({ online }) => online === 'toàn trình').length,
    TTHC_MOT_PHAN: inForce.filter(({ online }) => online === 'một phần').length,
    TTHC_CO_PHI: inForce.filter(({ bearsFee }) => bearsFee === true).length,
    TTHC_TT_TRUC_TUYEN: inForce.filter((row) => row.bearsFee === true && row.takesOnlinePayment === true).length,
    PAKN_TONG: petitions.length,
    PAKN_QUY_DINH: petitions.filter(({ kind }) => kind === 'quy định hành chính').length,
    PAKN_HANH_VI: petitions.filter(({ kind }) => kind === 'hành vi hành chính').length,
    PAKN_DA_CHUYEN: petitions.filter(({ transferredOn }) => by(transferredOn, to)).length,
    PAKN_CO_KET_QUA: answered.length,
    PAKN_DUNG_HAN: answered.filter(({ answeredOn, answerDueOn }) => answerDueOn !== null && by(answeredOn, answerDueOn))
      .length,
    PAKN_QUA_HAN: petitions.filter((row) => !answered.includes(row) && isBefore(row.answerDueOn, to)).length,
    VB_BAN_HANH: issued.length,
    VB_CHI_DAO: issued.filter(({ section }) => /(^|;)\s*i(\.[1-5])?\s*(;|$)/i.test(String(section ?? ''))).length,
    VB_KE_HOACH: planned.length,
    VB_DA_BAN_HANH: planned.filter(({ issuedOn }) => by(issuedOn, to)).length,
    VB_DUNG_HAN: planned.filter(({ issuedOn, dueOn }) => by(issuedOn, dueOn)).length,
    VB_QUA_HAN: planned.filter(({ issuedOn, dueOn }) => !by(issuedOn, to) && isBefore(dueOn, to)).length,
    CB_BIEN_CHE: total(staff, 'authorised'),
    CB_HIEN_CO: total(staff, 'present'),
    CB_CHUYEN_TRACH: total(officials, 'present'),
    CB_CAN_BO: total(officials, 'present'),
    VC_GIAO: total(inGroup('viên chức'), 'authorised'),
    VC_HIEN_CO: total(inGroup('viên chức'), 'present'),
    HDLD_HIEN_CO: total(inGroup('hợp đồng lao động'), 'present'),
    CB_CONG_CHUC: total(inGroup('công chức'), 'present'),
    CB_DAT_CHUAN: total(staff, 'qualified'),
    CB_KY_LUAT: total(staff, 'disciplined'),
    DT_LOP: courses.length,
    DT_TRIEU_TAP: total(courses, 'summoned'),
    DT_THAM_GIA: total(courses, 'attended'),
    NV_TONG: tasks.length,
    NV_HOAN_THANH: tasks.filter(({ doneOn }) => by(doneOn, to)).length,
    ...recountAssigned(
      tasks.filter(({ origin }) => origin === 'cấp trên giao'),
      to,
    ),
  };
}

/** Days are ISO texts; a task without a deadline is never late. */
function recountAssigned(tasks: readonly PlainRow[], end: string): Record<string, number> {
  const count = { NVG_TONG: tasks.length, NVG_DUNG_HAN: 0, NVG_TRE_HAN: 0, NVG_QUA_HAN: 0, NVG_TRONG_HAN: 0 };
  for (const { doneOn, dueOn } of tasks) {
    const last = dueOn === null ? '9999' : String(dueOn);
    if (doneOn !== null && String(doneOn) <= end) count[String(doneOn) <= last ? 'NVG_DUNG_HAN' : 'NVG_TRE_HAN'] += 1;
    else count[last < end ? 'NVG_QUA_HAN' : 'NVG_TRONG_HAN'] += 1;
  }
  return count;
}

function recountBudget(contents: FullContents, { to }: Span): Record<string, number> {
  const estimates = soundRows(contents, 'Dự toán');
  const roots = (wanted: string) => estimates.filter(({ kind, parent }) => kind === wanted && parent === null);
  const year = soundRows(contents, 'Thu chi').filter(
    ({ on }) => `${to.slice(0, 4)}-01-01` <= String(on) && String(on) <= to,
  );
  const actual = (wanted: string) => year.filter(({ kind }) => kind === wanted);
  const projects = firstOfEachCode(soundRows(contents, 'Đầu tư công'));
  return {
    NS_THU: total(actual('thu'), 'amountVnd'),
    NS_CHI: total(actual('chi'), 'amountVnd'),
    NS_THU_DU_TOAN: total(roots('thu'), 'amountVnd'),
    NS_CHI_DU_TOAN: total(roots('chi'), 'amountVnd'),
    NS_THU_BO_SUNG: total(
      actual('thu').filter(({ item }) => isSupplement(fold(String(item)))),
      'amountVnd',
    ),
    GN_CONG_TRINH: projects.length,
    GN_KE_HOACH: total(projects, 'plannedVnd'),
    GN_DA_GIAI_NGAN: total(
      actual('chi').filter(({ projectCode }) => projects.some(({ code }) => code === projectCode)),
      'amountVnd',
    ),
  };

  /** True for the supplement itself and for any item below it, at any depth. */
  function isSupplement(item: string, seen: readonly string[] = []): boolean {
    if (item === SUPPLEMENT) return true;
    const parents = estimates.flatMap((row) =>
      row.kind === 'thu' && row.parent !== null && fold(String(row.item)) === item ? [fold(String(row.parent))] : [],
    );
    return parents.some((parent) => !seen.includes(parent) && isSupplement(parent, [...seen, item]));
  }
}

function rates(contents: FullContents, counts: Record<string, number>): Record<string, Recounted> {
  const sum = (...codes: string[]) => codes.reduce((all, code) => all + Number(counts[code]), 0);
  const late = sum('HS_TRE_HAN', 'HS_DANG_QUA_HAN');
  const due = sum('HS_GIAI_QUYET', 'HS_DANG_QUA_HAN');
  const received = sum('HS_TIEP_NHAN');
  const base = setting(contents, 'Mẫu số đúng hạn');
  const inTime = sum('HS_SOM_DUNG_HAN');
  const fractions: Record<string, [number, number]> = {
    TL_DUNG_HAN: [inTime, sum('HS_GIAI_QUYET')],
    TL_TRE_HAN: [sum('HS_TRE_HAN'), sum('HS_GIAI_QUYET')],
    TL_TRUC_TUYEN: [sum('HS_TRUC_TUYEN'), sum('HS_THUOC_DVCTT')],
    TL_BCCI: [sum('HS_BCCI'), sum('HS_THUOC_DVCTT')],
    TL_TT_TRUC_TUYEN: [sum('HS_TT_TRUC_TUYEN'), sum('HS_CO_PHI')],
    TL_BAN_SAO_DIEN_TU: [sum('HS_BAN_SAO_DIEN_TU'), sum('HS_CHUNG_THUC')],
    TL_BAN_HANH: [sum('VB_DA_BAN_HANH'), sum('VB_KE_HOACH')],
    TL_THU: [sum('NS_THU'), sum('NS_THU_DU_TOAN')],
    TL_CHI: [sum('NS_CHI'), sum('NS_CHI_DU_TOAN')],
    TL_GIAI_NGAN: [sum('GN_DA_GIAI_NGAN'), sum('GN_KE_HOACH')],
    TL_DAO_TAO: [sum('DT_THAM_GIA'), sum('DT_TRIEU_TAP')],
    TL_NHIEM_VU: [sum('NV_HOAN_THANH'), sum('NV_TONG')],
    TL_DH_CAP_XA: [sum('HS_DH_CAP_XA'), sum('HS_GQ_CAP_XA')],
    TL_DH_CAP_TINH: [sum('HS_DH_CAP_TINH'), sum('HS_GQ_CAP_TINH')],
    TL_SO_HOA: [sum('HS_SO_HOA'), received],
    TL_TAI_SU_DUNG: [sum('HS_TAI_SU_DUNG'), received],
    TL_KQ_DIEN_TU: [sum('HS_KQ_DIEN_TU'), sum('HS_GIAI_QUYET')],
    TL_XIN_LOI: [sum('HS_XIN_LOI'), late],
    TL_TOAN_TRINH: [sum('HS_TOAN_TRINH_TT'), sum('HS_TOAN_TRINH')],
    TL_MOT_PHAN: [sum('HS_MOT_PHAN_TT'), sum('HS_MOT_PHAN')],
    TL_TRUC_TUYEN_766: [sum('HS_MOI_TRUC_TUYEN'), sum('HS_MOI')],
    TL_DUNG_HAN_766: [inTime + sum('HS_DANG_TRONG_HAN'), received],
    ...(base === 'tiếp nhận' && {
      TL_DUNG_HAN: [inTime + sum('HS_DANG_TRONG_HAN'), received],
      TL_TRE_HAN: [late, received],
    }),
    ...(base === 'đến hạn' && { TL_DUNG_HAN: [inTime, due], TL_TRE_HAN: [late, due] }),
  };
  const rounding = setting(contents, 'Làm tròn') === 'làm tròn' ? 'round' : 'truncate';
  // The product writes a line for each code, so one without decimals says nothing about them.
  const decimals = soundRows(contents, 'Chỉ tiêu').filter((row) => (row.decimals ?? null) !== null);
  const entries = Object.entries(fractions).map(([code, [numerator, denominator]]) => {
    const places = Number(decimals.find((row) => row.code === code)?.decimals ?? 2);
    const text = denominator === 0 ? '–' : percentOf(numerator, denominator, places, rounding);
    return [code, { numerator, denominator, text }] as const;
  });
  return Object.fromEntries(entries);
}

function firstOfEachCode(rows: readonly PlainRow[]): PlainRow[] {
  return rows.filter(({ code }, index) => rows.findIndex((row) => row.code === code) === index);
}

function total(rows: readonly PlainRow[], field: string): number {
  return rows.reduce((sum, row) => sum + Number(row[field] ?? 0), 0);
}

function agency(name: string): string {
  return fold(name).replace('ủy ban nhân dân', 'ubnd');
}
