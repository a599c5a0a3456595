import type { ProbeAnswer, SelfTestServer, TestedPart } from '../../../src/protocol/self-test';
import { ok } from './answers';

const aProbe = (given: Partial<ProbeAnswer>): ProbeAnswer => ({
  id: 'error-range',
  question: 'getRange(0, 1) báo lỗi thế nào?',
  verdict: 'as-assumed',
  facts: [],
  reason: null,
  milliseconds: 12,
  ...given,
});

export const aPart = (given: Partial<TestedPart> = {}): TestedPart => ({
  answers: [
    aProbe({
      facts: [
        { key: 'name', label: 'tên lỗi', found: 'Exception', assumed: ['Exception'] },
        { key: 'message', label: 'câu báo lỗi', found: 'Hàng bắt đầu của dải ô quá nhỏ.', assumed: null },
      ],
    }),
  ],
  left: [],
  milliseconds: 900,
  ...given,
});

const OTHERWISE = aProbe({
  id: 'listing',
  question: 'Tài liệu vừa tạo có trong danh sách tìm ngay không?',
  verdict: 'different',
  facts: [{ key: 'afterFive', label: 'có sau 5 giây', found: false, assumed: [true] }],
});

export const SELF_TEST_SERVER: SelfTestServer = {
  selfTestSheet: ({ ballast }) => ok({ ...aPart(), ballast }),
  selfTestDrive: () => ok(aPart({ answers: [OTHERWISE] })),
  selfTestPayload: (ballast) => ok(ballast),
  clearSelfTest: () => ok([]),
};
