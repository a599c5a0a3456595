import { foundIn } from '../../../builders/report-text';

const found = (...body: readonly string[]) =>
  foundIn(...body).flatMap(({ code, message }) => (code === 'figure-two-values' ? [message] : []));

const TEAMS = 'Thị trấn có 9 tổ công nghệ số cộng đồng.';

describe('what an office has is told with one number', () => {
  test.each([
    'Cả 11 tổ công nghệ số cộng đồng của thị trấn đều đã được tập huấn.',
    'Toàn bộ 11 tổ công nghệ số cộng đồng đã có máy tính.',
  ])('and not with another: %s', (other) => {
    expect(found(TEAMS, other)).toEqual([expect.stringMatching(/tổ công nghệ số cộng đồng.*9.*11/)]);
    expect(found(TEAMS, other.replace('11', '9'))).toEqual([]);
  });

  test.each([
    'Có 5 tổ công nghệ số cộng đồng hoạt động tốt.',
    'Thị trấn có 5 tổ công nghệ số cộng đồng đạt loại tốt.',
    'Cả 11 tổ dân phố văn hóa đều có loa.',
    'Hai xã có khoảng 20 tổ công nghệ số cộng đồng.',
  ])('but some of them, or other things, are another matter: %s', (other) => expect(found(TEAMS, other)).toEqual([]));
});
