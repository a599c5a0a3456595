import { foundIn } from '../../../builders/report-text';

describe('text of an old font', () => {
  const places = (...body: readonly string[]) =>
    foundIn(...body).flatMap((finding) => (finding.code === 'text-damaged' ? [finding.places.length] : []));

  test('is told once, with no more than three places', () => {
    expect(places('Phöôøng ñaõ giaûi quyeát.')).toEqual([1]);
    expect(places(...Array.from({ length: 5 }, () => 'Ph­êng ®· gi¶i quyÕt.'))).toEqual([3]);
  });

  test('is told where it stands among sentences of today', () => {
    expect(places('Phường đã giải quyết xong.', 'Uû ban nh©n d©n ph­êng ®· gi¶i quyÕt.')).toEqual([1]);
    expect(places('Ủy ban nh©n d©n phường đã tiếp nhận.')).toEqual([1]);
  });

  test.each([
    'Phường đã giải quyết 10 m² đất – đạt 50% (±1).',
    'Phường duy trì «ngày thứ sáu không hẹn», «một cửa» và «toàn trình».',
    'Thực hiện phong trào“Chung tay”, «toàn»trình, «một phần»của dịch vụ công.',
    'Tổ công nghệ số · đội tình nguyện·thanh niên hỗ trợ người dân.',
    'Nhiệt độ phòng máy 25°C, dùng phần mềm Windows®, Zalo© và Office™.',
    'Dự án do công ty Nestlé và ông Müller của tổ chức Malmö tài trợ.',
    'Tổng diện tích 1.200 m² và 35 m³, chú thích¹ và ghi chú².',
    'Phường\u00ad đã hoàn\u00adthành, hỏi ý kiến½ số hộ.',
  ])('is not the text of today: %s', (line) => {
    expect(places(line)).toEqual([]);
  });
});
