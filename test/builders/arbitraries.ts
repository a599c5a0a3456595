import fc, { type Arbitrary } from 'fast-check';
import type { Cell } from '../../src/core/workbook/contract/cell';
import { NOTICES } from './data';
import { daysLater } from './days';
import type { Span } from './recount-dossiers';
import type { FullContents } from './recount-reading';
import { AGENCY, type Row, settings, type TabName } from './tables';

interface Wildness {
  /** Some cells contain something that their column does not accept. */
  readonly damaged: boolean;
  /** Some rows share a code. */
  readonly repeated: boolean;
}

const WILD: Wildness = { damaged: true, repeated: true };

/** Of all of Unicode. fast-check has it as «binary», and makes a table of a million entries for it first. */
export const anyCharacter: Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((number) => String.fromCodePoint(number < 0xd800 ? number : number + 0x800));

/** A period of 2023, sometimes a single day. */
export const spans: Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 150 })))
  .map(([offset, length]) => {
    const from = daysLater('2023-01-01', offset);
    return { from, to: daysLater(from, length) };
  });

/** Days inside the period, at its edges and around it. */
function daysNear({ from, to }: Span): Arbitrary<string> {
  const edge = fc.tuple(fc.constantFrom(from, to), fc.integer({ min: -1, max: 1 }));
  const near = fc.tuple(fc.constantFrom(from, to), fc.integer({ min: -60, max: 60 }));
  return fc.oneof(edge, near).map(([day, count]) => daysLater(day, count));
}

const maybe = <T>(arbitrary: Arbitrary<T>) => fc.oneof(arbitrary, fc.constant(null));
const yesOrNo = fc.constantFrom<Cell>('Có', 'có ', 'Không', null, true, false);
const codeFrom = (prefix: string, count: number) => fc.integer({ min: 1, max: count }).map((number) => prefix + number);
const PROCEDURES = codeFrom('1.00000', 6);
const PROJECTS = codeFrom('CT', 4);
const ITEMS = fc.constantFrom(
  'Thu bổ sung từ ngân sách cấp trên',
  'Bổ sung cân đối',
  'Thuế',
  'Chi thường xuyên',
  'Khác',
);
const FLOWS = fc.constantFrom('Thu', 'Chi');
const amounts = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9_000_000_000 }));
const counts = fc.integer({ min: 0, max: 12 });

const ANSWERED = fc.constantFrom('Đã trả kết quả', 'Từ chối', 'Rút hồ sơ', 'Dừng giải quyết');
const UNANSWERED = fc.constantFrom('Đang giải quyết', 'Chờ bổ sung', 'chờ  bổ sung', 'Hủy');

/** Mostly a status that fits the day of return, sometimes one that does not. */
function statusFor(returned: boolean): Arbitrary<string> {
  const [fitting, other] = returned ? [ANSWERED, UNANSWERED] : [UNANSWERED, ANSWERED];
  return fc.oneof({ weight: 6, arbitrary: fitting }, { weight: 1, arbitrary: other });
}

function dossiers(span: Span): Arbitrary<Row> {
  const days = daysNear(span);
  return days.chain((receivedOn) => {
    const soon = fc.integer({ min: -1, max: 25 }).map((count) => daysLater(receivedOn, count));
    const later = maybe(fc.oneof({ weight: 4, arbitrary: soon }, { weight: 1, arbitrary: days }));
    return later.chain((returnedOn) =>
      fc.record({
        code: codeFrom('HS.', 60),
        procedureCode: fc.oneof({ weight: 15, arbitrary: PROCEDURES }, { weight: 1, arbitrary: fc.constant('9.9') }),
        receivedOn: fc.constant(receivedOn),
        channel: fc.constantFrom('Trực tiếp', 'Trực tuyến', 'TRỰC  TUYẾN', 'BCCI'),
        dueOn: fc.oneof(later, fc.constant(returnedOn)),
        rescheduledOn: later,
        returnedOn: fc.constant(returnedOn),
        status: statusFor(returnedOn !== null),
        returnedByPost: yesOrNo,
        paidOnline: yesOrNo,
        amountVnd: maybe(fc.integer({ min: 0, max: 500_000 })),
        electronicCopy: yesOrNo,
        digitised: yesOrNo,
        electronicResult: yesOrNo,
        reusedData: yesOrNo,
        fromElsewhere: yesOrNo,
        apologisedOn: later,
      }),
    );
  });
}

function rowsBySpan(span: Span): Partial<Record<TabName, Arbitrary<Row>>> {
  const day = daysNear(span);
  const titles = { name: fc.constant('Tên'), subject: fc.constant('Trích yếu'), title: fc.constant('Chức danh') };
  return {
    'Hồ sơ': dossiers(span),
    'Thủ tục': fc.record({
      code: codeFrom('1.00000', 9),
      name: titles.name,
      sector: fc.constant('Hộ tịch'),
      timeLimit: fc.integer({ min: 0, max: 12 }),
      timeUnit: fc.constantFrom<Cell>('Ngày làm việc', 'Ngày', null),
      level: fc.constantFrom<Cell>('Xã', 'Huyện', 'Tỉnh', 'Trung ương', 'tỉnh ', 'Thị xã', null),
      online: fc.constantFrom('Toàn trình', 'Một phần', 'Không'),
      bearsFee: yesOrNo,
      takesOnlinePayment: yesOrNo,
      regardlessOfPlace: yesOrNo,
      certifiesCopies: yesOrNo,
      change: fc.constantFrom<Cell>('Mới', 'Sửa đổi', 'Bãi bỏ', null),
      changedOn: maybe(day),
    }),
    'Văn bản': fc.record({
      type: fc.constantFrom('KH', 'QĐ', 'CV'),
      issuer: fc.constantFrom(
        AGENCY,
        'Ủy ban nhân dân phường  Phước Long',
        'UBND thành phố Nha Trang',
        'Trung tâm PVHCC',
        'Công an phường',
      ),
      section: fc.constantFrom<Cell>('I', 'I.1', 'II.2.d', 'II.1.a; I.3', 'III', null),
      subject: titles.subject,
      issuedOn: maybe(day),
      dueOn: maybe(day),
    }),
    'Dự toán': fc.record({ kind: FLOWS, item: ITEMS, parent: maybe(ITEMS), amountVnd: amounts }),
    'Thu chi': fc.record({
      on: day,
      kind: FLOWS,
      item: ITEMS,
      amountVnd: amounts,
      projectCode: maybe(codeFrom('CT', 5)),
    }),
    'Đầu tư công': fc.record({ code: PROJECTS, name: titles.name, plannedVnd: amounts }),
    'Nhân sự': fc.record({
      title: titles.title,
      group: fc.constantFrom(
        'Cán bộ chuyên trách',
        'Công chức',
        'Người hoạt động không chuyên trách',
        'Cán bộ',
        'Viên chức',
        'Hợp đồng lao động',
      ),
      authorised: counts,
      present: counts,
      qualified: maybe(counts),
      disciplined: maybe(counts),
    }),
    'Đào tạo': fc.record({ name: titles.name, startsOn: day, summoned: counts, attended: counts }),
    'Phản ánh kiến nghị': fc.record({
      code: codeFrom('PA.', 30),
      receivedOn: day,
      kind: fc.constantFrom('Quy định hành chính', 'Hành vi hành chính'),
      transferredOn: maybe(day),
      answeredOn: maybe(day),
      answerDueOn: maybe(day),
    }),
    'Nhiệm vụ': fc.record({
      task: titles.name,
      when: fc.constantFrom('Trong kỳ', 'Kỳ tới'),
      dueOn: maybe(day),
      doneOn: maybe(day),
      origin: fc.constantFrom<Cell>('Kế hoạch CCHC', 'Cấp trên giao', 'cấp trên giao', null),
    }),
    'Ngày nghỉ': fc.record({ on: day, kind: fc.constantFrom('Nghỉ', 'Làm bù') }),
    'Chỉ tiêu': fc.record({
      code: fc.constantFrom('TL_DUNG_HAN', 'TL_TRE_HAN', 'TL_TRUC_TUYEN', 'TL_CHI', 'TL_DAO_TAO', 'HS_MOI'),
      decimals: maybe(fc.integer({ min: 0, max: 6 })),
    }),
  };
}

/** Only the notices near 2023, so that a counterexample stays readable. */
const NOTICES_NEAR_2023 = NOTICES.filter(({ on }) => '2022-09' < on && on < '2024-02');

const LONGEST: Partial<Record<TabName, number>> = { 'Hồ sơ': 40, 'Thủ tục': 9, 'Ngày nghỉ': 3, 'Chỉ tiêu': 6 };
const SHORTEST: Partial<Record<TabName, number>> = { 'Hồ sơ': 8, 'Thủ tục': 7 };

const BAD_CELLS: readonly Cell[] = [null, '', ' ', '31/02/2023', '9/6/2023', '#N/A', 'x', true, 0.5, -3.5];

/** Now and then replaces a cell of a row by something else. */
function damagedAtTimes(rows: Arbitrary<Row>): Arbitrary<Row> {
  const damage = fc.tuple(fc.nat(), fc.constantFrom(...BAD_CELLS));
  const rarely = fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: damage });
  return fc.tuple(rows, rarely).map(([row, hit]) => {
    const field = hit && Object.keys(row)[hit[0] % Object.keys(row).length];
    return hit && field ? { ...row, [field]: hit[1] } : row;
  });
}

function typedSettings({ from, to }: Span): Arbitrary<readonly Row[]> {
  return fc
    .record({
      rounding: fc.constantFrom<Cell>('Cắt bớt', 'Làm tròn', null),
      onTimeBase: fc.constantFrom<Cell>('Đã giải quyết', 'Tiếp nhận', 'đến  hạn', null),
      usesRescheduledDay: fc.constantFrom<Cell>('Có', 'Không', null),
      saturdaysAreWorked: fc.constantFrom<Cell>('Có', null),
      leadingZero: fc.constantFrom<Cell>('Có', 'Không', null),
      dossierScope: fc.constantFrom<Cell>('Tất cả', 'CẤP XÃ', null),
      ownIssuers: fc.constantFrom<Cell>('Trung tâm PVHCC', 'Công an phường\nTrung tâm PVHCC', null),
    })
    .map((typed) => settings({ periodKind: null, periodNumber: null, year: null, from, to, ...typed }));
}

/** A whole workbook for a period; the tabs that contain only words are empty. */
export function workbooksOf(span: Span, { damaged, repeated }: Wildness = WILD): Arbitrary<FullContents> {
  const tabs = Object.entries(rowsBySpan(span)).map(([name, sound]) => {
    const row = damaged ? damagedAtTimes(sound) : sound;
    const [minLength, maxLength] = [SHORTEST[name as TabName] ?? 0, LONGEST[name as TabName] ?? 12];
    const bounds = { minLength, maxLength, size: 'max' } as const;
    const hasCode = ['Hồ sơ', 'Thủ tục', 'Đầu tư công', 'Phản ánh kiến nghị', 'Chỉ tiêu'].includes(name);
    const rows =
      hasCode && !repeated ? fc.uniqueArray(row, { ...bounds, selector: ({ code }) => code }) : fc.array(row, bounds);
    return [name, name === 'Ngày nghỉ' ? rows.map((more) => [...NOTICES_NEAR_2023, ...more]) : rows] as const;
  });
  const wordsOnly = [
    'Chính quyền số',
    'Nội dung',
    'Phân công',
    'Đề cương',
    'Chỉ tiêu riêng',
    'Số liệu nhập tay',
    'Biểu mẫu',
    'Căn cứ thay thế',
  ].map((name) => [name, fc.constant([])] as const);
  const all = Object.fromEntries([...wordsOnly, ...tabs, ['Cấu hình', typedSettings(span)] as const]);
  return fc.record(all as { [N in TabName]: Arbitrary<readonly Row[]> });
}

/** Half of them without fast-check's preference for extremes, which leaves most registers nearly empty. */
export function workbooks(wildness: Wildness = WILD): Arbitrary<FullContents> {
  const all = spans.chain((span) => workbooksOf(span, wildness));
  return fc.oneof(all, fc.noBias(all));
}
