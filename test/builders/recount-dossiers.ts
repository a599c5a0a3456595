import { daysLater, weekdayOn } from './days';
import { type FullContents, type PlainRow, setting, soundRows } from './recount-reading';

export interface Span {
  readonly from: string;
  readonly to: string;
}

interface Dossier {
  readonly row: PlainRow;
  readonly procedure: PlainRow;
  readonly received: string;
  readonly due: string;
  readonly returned: string | null;
  readonly status: string;
}

const ANSWERED = ['đã trả kết quả', 'từ chối', 'rút hồ sơ', 'dừng giải quyết'];
const iso = (value: unknown) => (value === null || value === undefined ? null : String(value));

/** Counts every dossier figure as the contract words it, with one filter for each. */
export function recountDossiers(contents: FullContents, { from, to }: Span): Record<string, number> {
  // «Phạm vi hồ sơ» is taken to narrow HS_HUY too, as it narrows every other figure.
  const all = validDossiers(contents).filter(
    ({ procedure }) => setting(contents, 'Phạm vi hồ sơ') !== 'cấp xã' || isOfCommune(procedure),
  );
  const scope = all.filter(
    ({ received, returned, status }) => received <= to && !(returned && returned < from) && status !== 'hủy',
  );
  const fresh = scope.filter(({ received }) => received >= from);
  const resolved = scope.filter(({ returned }) => returned && from <= returned && returned <= to);
  const pending = scope.filter(({ returned }) => !returned || returned > to);
  const inTime = pending.filter(({ due, status }) => due >= to || status === 'chờ bổ sung');
  const offered = scope.filter(({ procedure }) => procedure.online !== 'không');
  const fee = scope.filter(({ procedure }) => procedure.bearsFee === true);
  const paid = fee.filter(({ row }) => row.paidOnline === true);
  const copies = scope.filter(({ procedure }) => procedure.certifiesCopies === true);
  return {
    HS_TIEP_NHAN: scope.length,
    HS_KY_TRUOC: scope.filter(({ received }) => received < from).length,
    HS_MOI: fresh.length,
    HS_MOI_TRUC_TUYEN: fresh.filter(({ row }) => row.channel === 'trực tuyến').length,
    HS_MOI_KHAC: fresh.filter(({ row }) => row.channel !== 'trực tuyến').length,
    HS_GIAI_QUYET: resolved.length,
    HS_SOM_HAN: resolved.filter(({ returned, due }) => String(returned) < due).length,
    HS_DUNG_HAN: resolved.filter(({ returned, due }) => returned === due).length,
    HS_TRE_HAN: resolved.filter(({ returned, due }) => String(returned) > due).length,
    HS_SOM_DUNG_HAN: resolved.filter(({ returned, due }) => String(returned) <= due).length,
    HS_DANG_GIAI_QUYET: pending.length,
    HS_DANG_TRONG_HAN: inTime.length,
    HS_DANG_QUA_HAN: pending.filter((dossier) => !inTime.includes(dossier)).length,
    HS_HUY: all.filter(({ status, received }) => status === 'hủy' && from <= received && received <= to).length,
    HS_THUOC_DVCTT: offered.length,
    HS_TRUC_TUYEN: offered.filter(({ row }) => row.channel === 'trực tuyến').length,
    HS_BCCI: offered.filter(({ row }) => row.channel === 'bcci' || row.returnedByPost === true).length,
    HS_CO_PHI: fee.length,
    HS_TT_TRUC_TUYEN: paid.length,
    TIEN_TT_TRUC_TUYEN: paid.reduce((sum, { row }) => sum + Number(row.amountVnd ?? 0), 0),
    HS_CHUNG_THUC: copies.length,
    HS_BAN_SAO_DIEN_TU: copies.filter(({ row }) => row.electronicCopy === true).length,
    ...recountByLevel(scope, resolved),
    ...recountDigital({ scope, fresh, resolved }),
    HS_PHI_DIA_GIOI: scope.filter(({ row }) => row.fromElsewhere === true).length,
    HS_DUNG: resolved.filter(({ status }) => status === 'dừng giải quyết').length,
    HS_XIN_LOI: [
      ...resolved.filter(({ returned, due }) => String(returned) > due),
      ...pending.filter((dossier) => !inTime.includes(dossier)),
    ].filter(({ row }) => row.apologisedOn !== null && String(row.apologisedOn) <= to).length,
  };
}

function recountByLevel(scope: readonly Dossier[], resolved: readonly Dossier[]): Record<string, number> {
  const inTime = resolved.filter(({ returned, due }) => String(returned) <= due);
  const of = (dossiers: readonly Dossier[], isOfLevel: (procedure: PlainRow) => boolean) =>
    dossiers.filter(({ procedure }) => isOfLevel(procedure)).length;
  const isOfProvince = ({ level }: PlainRow) => level === 'tỉnh';
  return {
    HS_CAP_XA: of(scope, isOfCommune),
    HS_CAP_TINH: of(scope, isOfProvince),
    HS_CAP_TW: of(scope, ({ level }) => level === 'trung ương'),
    HS_GQ_CAP_XA: of(resolved, isOfCommune),
    HS_GQ_CAP_TINH: of(resolved, isOfProvince),
    HS_DH_CAP_XA: of(inTime, isOfCommune),
    HS_DH_CAP_TINH: of(inTime, isOfProvince),
  };
}

/** A blank `Cấp` means the commune; one that cannot be read means no level. */
export function isOfCommune({ level }: PlainRow): boolean {
  return level === null || level === 'xã';
}

interface Lists {
  readonly scope: readonly Dossier[];
  readonly fresh: readonly Dossier[];
  readonly resolved: readonly Dossier[];
}

function recountDigital({ scope, fresh, resolved }: Lists): Record<string, number> {
  const kindOf = (online: string) => fresh.filter(({ procedure }) => procedure.online === online);
  const filed = (dossiers: readonly Dossier[]) => dossiers.filter(({ row }) => row.channel === 'trực tuyến');
  const procedures = (dossiers: readonly Dossier[]) => new Set(dossiers.map(({ procedure }) => procedure.code)).size;
  const [full, partial] = [kindOf('toàn trình'), kindOf('một phần')];
  return {
    HS_SO_HOA: scope.filter(({ row }) => row.digitised === true).length,
    HS_TAI_SU_DUNG: scope.filter(({ row }) => row.reusedData === true).length,
    HS_KQ_DIEN_TU: resolved.filter(({ row }) => row.electronicResult === true).length,
    HS_TOAN_TRINH: full.length,
    HS_TOAN_TRINH_TT: filed(full).length,
    HS_MOT_PHAN: partial.length,
    HS_MOT_PHAN_TT: filed(partial).length,
    TTHC_PHAT_SINH: procedures([...full, ...partial]),
    TTHC_PHAT_SINH_TT: procedures(filed([...full, ...partial])),
  };
}

function validDossiers(contents: FullContents): Dossier[] {
  const procedures = soundRows(contents, 'Thủ tục');
  const rescheduling = setting(contents, 'Tính theo ngày hẹn lại') === 'có';
  const isWorked = workedDays(contents);
  const valid: Dossier[] = [];
  for (const row of soundRows(contents, 'Hồ sơ')) {
    const procedure = procedures.find(({ code }) => code === row.procedureCode);
    if (!procedure) continue;
    const [received, status] = [String(row.receivedOn), String(row.status)];
    const [returned, typedDue] = [iso(row.returnedOn), iso(row.dueOn)];
    const rescheduled = rescheduling ? iso(row.rescheduledOn) : null;
    const isUndated = ANSWERED.includes(status) && returned === null;
    if (isUndated || [returned, typedDue, rescheduled].some((day) => day !== null && day < received)) continue;
    if (valid.some((other) => other.row.code === row.code)) continue;
    const due = rescheduled ?? typedDue ?? dueBy(procedure, received, isWorked);
    valid.push({ row, procedure, received, due, returned, status });
  }
  return valid;
}

/**
 * The due day: the n-th working day after receipt; or n calendar days and then on to a working day; for 0 the same day.
 */
function dueBy(procedure: PlainRow, received: string, isWorked: (day: string) => boolean): string {
  const limit = Number(procedure.timeLimit);
  if (limit === 0) return received;
  let day = received;
  if (procedure.timeUnit === 'ngày') {
    day = daysLater(received, limit);
    while (!isWorked(day)) day = daysLater(day, 1);
    return day;
  }
  for (let counted = 0; counted < limit; ) {
    day = daysLater(day, 1);
    if (isWorked(day)) counted += 1;
  }
  return day;
}

function workedDays(contents: FullContents): (day: string) => boolean {
  const rows = soundRows(contents, 'Ngày nghỉ');
  const worked = rows.filter(({ kind }) => kind === 'làm bù').map(({ on }) => on);
  const off = rows.filter(({ kind }) => kind === 'nghỉ').map(({ on }) => on);
  const last = setting(contents, 'Thứ Bảy làm việc') === 'có' ? 6 : 5;
  return (day) => worked.includes(day) || (weekdayOn(day) >= 1 && weekdayOn(day) <= last && !off.includes(day));
}
