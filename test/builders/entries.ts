import type { EntryKind, EntryOrder, EntryValues } from '../../src/core/entry/entry-types';
import { AGENCY, PROCEDURE } from './tables';

let tokens = 0;

const TYPED: Readonly<Record<EntryKind, EntryValues>> = {
  dossier: {
    code: 'HS.MOI',
    procedureCode: PROCEDURE.plain,
    receivedOn: '12/6/2023',
    channel: 'Trực tuyến',
    status: 'Đang giải quyết',
  },
  result: { code: 'HS.CU', returnedOn: '12/6/2023', status: 'Đã trả kết quả' },
  issued: {
    type: 'KH',
    number: '12',
    symbol: 'KH-UBND',
    issuedOn: '12/6/2023',
    issuer: AGENCY,
    subject: 'Kiểm tra công vụ',
  },
  planned: { type: 'KH', dueOn: '20/6/2023', issuer: AGENCY, subject: 'Kiểm tra công vụ' },
  ledger: { on: '12/6/2023', kind: 'Chi', item: 'Chi thường xuyên', amountVnd: '14.578.500' },
};

/** The order that the page sends, with a new token unless one is given. */
export function anEntry(kind: EntryKind, typed: EntryValues = {}, token?: string): EntryOrder {
  tokens += 1;
  return { token: token ?? `token-${tokens}`, kind, values: { ...TYPED[kind], ...typed } };
}
