import { ENTRY_TABS } from '../../../src/core/entry/entry-tabs';
import type { EntryForms, EntryOrder, FoundDossier } from '../../../src/core/entry/entry-types';
import { SET_2023 } from '../../../src/core/outline/sets/set-2023';
import type { EntryServer } from '../../../src/protocol/entry';
import { dayOn } from '../../builders/days';
import { ok } from './answers';

const AGENCY = 'UBND phường Mẫu';

const PROCEDURE = {
  row: 2,
  sector: 'Hộ tịch',
  timeUnit: 'working-day',
  level: 'commune',
  online: 'full',
  bearsFee: false,
  certifiesCopies: false,
  change: null,
  changedOn: null,
  takesOnlinePayment: false,
  regardlessOfPlace: false,
} as const;

export const FORMS: EntryForms = {
  today: dayOn('2023-06-13'),
  agency: AGENCY,
  ownIssuers: [],
  outline: SET_2023,
  agencySymbol: 'UBND',
  documentSeries: 'decisions-apart',
  frozen: [],
  usesRescheduledDay: false,
  daysOff: { closedOn: [], workedOn: [], confirmedYears: [2023], saturdaysAreWorked: false },
  procedures: [
    {
      ...PROCEDURE,
      code: '2.000815',
      name: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản',
      sector: 'Chứng thực',
      timeLimit: 0,
      certifiesCopies: true,
      bearsFee: true,
      dossiers: 3120,
    },
    { ...PROCEDURE, code: '1.004873', name: 'Cấp Giấy xác nhận tình trạng hôn nhân', timeLimit: 3, dossiers: 412 },
    { ...PROCEDURE, code: '1.001193', name: 'Đăng ký khai sinh', timeLimit: 1, dossiers: 97 },
    { ...PROCEDURE, code: '1.000656', name: 'Đăng ký khai tử', timeLimit: 1, dossiers: 0 },
  ],
  documents: [
    { row: 2, number: 57, type: 'QĐ', day: dayOn('2023-02-22'), symbol: '57/QĐ-UBND', issuer: AGENCY },
    { row: 3, number: 338, type: 'KH', day: dayOn('2023-03-08'), symbol: '338/KH-UBND', issuer: AGENCY },
    { row: 4, number: 345, type: 'CV', day: dayOn('2023-03-13'), symbol: '345/UBND-VP', issuer: AGENCY },
  ],
  items: [
    { kind: 'spending', item: 'Chi thường xuyên' },
    { kind: 'revenue', item: 'Phí, lệ phí' },
  ],
  projects: [{ code: 'CT01', name: 'Vỉa hè đường Nguyễn Đức Cảnh' }],
};

export function aFound(code: string, given: Partial<FoundDossier['typed']> = {}): FoundDossier {
  return {
    typed: {
      row: 12,
      code,
      procedureCode: '1.004873',
      receivedOn: dayOn('2023-06-05'),
      channel: 'in-person',
      dueOn: null,
      rescheduledOn: null,
      returnedOn: null,
      status: 'pending',
      returnedByPost: false,
      paidOnline: false,
      amountVnd: null,
      electronicCopy: false,
      digitised: false,
      electronicResult: false,
      reusedData: false,
      fromElsewhere: false,
      apologisedOn: null,
      closedInSoftwareOn: null,
      delayCause: '',
      remark: '',
      ...given,
    },
    procedureName: 'Cấp Giấy xác nhận tình trạng hôn nhân',
    dueOn: dayOn('2023-06-08'),
  };
}

/** The row as it was typed. */
export function savedAs({ kind, values }: EntryOrder) {
  const { name, columns } = ENTRY_TABS[kind];
  const filled = Object.entries(columns).filter(([field]) => (values[field] ?? '') !== '');
  const cells = filled.map(([field, { header }]) => ({ header, text: values[field] ?? '' }));
  return ok({ kind: 'saved', saved: { sheet: name, row: 128, cells, warnings: [] } } as const);
}

export const ENTRY_SERVER: EntryServer = {
  entryForms: () => ok(FORMS),
  findDossiers: () => ok({ count: 1, dossiers: [aFound('H32.21-230605-0012')] }),
  saveEntry: savedAs,
  undoEntry: () => ok({ sheet: 'Hồ sơ', row: 128 }),
};
