import type { Answer, Failure } from '../../../src/protocol/answer';

export function failure(kind: Failure['kind'], message: string, details: readonly string[] = []) {
  return { ok: false as const, failure: { kind, message, details } };
}

export function ok<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** A call that Google cut off: another try may help. */
export const notNow = failure('failed', 'Google xử lý quá lâu. Hãy chạy lại.', [
  'Google báo: Service Spreadsheets timed out',
]);
