import { capital } from './documents';
import type { Facts } from './facts';
import { shortName } from './office';
import { body, type Line, type Pieces, say } from './pieces';

/** The whole report's figures told once more, with nothing in the sentence that depends on them. */
export function strengths({ dice, span, office, figures: { whole }, n, rate }: Facts): readonly Line[] {
  const good = whole.early + whole.onTime;
  const during = capital(dice.of(span.during));
  const resolved = dice.of([
    say`${during}, ${shortName(office)} đã giải quyết ${n(whole.resolved, 'again')} hồ sơ, chất lượng phục vụ được nâng lên.`,
    say`Số hồ sơ đã giải quyết là ${n(whole.resolved, 'again')} hồ sơ, người dân và doanh nghiệp đánh giá tốt.`,
    say`Với ${n(whole.resolved, 'again')} hồ sơ được giải quyết ${dice.of(span.during)}, ${shortName(office)} đã bảo đảm quyền lợi của người dân.`,
    say`Đội ngũ công chức đã giải quyết ${n(whole.resolved, 'again')} hồ sơ với thái độ tận tình, trách nhiệm.`,
  ]);
  const share = dice.of([
    say`Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt ${rate(good, whole.resolved, 'implied', 'on time')}.`,
    say`Hồ sơ được giải quyết đúng hạn và trước hạn đạt tỷ lệ ${rate(good, whole.resolved, 'implied', 'on time')}.`,
    say`${during}, ${rate(good, whole.resolved, 'implied', 'on time')} hồ sơ đã giải quyết được trả trước hạn và đúng hạn.`,
    say`Kết quả nổi bật là tỷ lệ hồ sơ trả đúng hạn, trước hạn đạt ${rate(good, whole.resolved, 'implied', 'on time')}.`,
  ]);
  const around = roughly(whole.received, n);
  const rough = dice.of([
    say`Khối lượng công việc lớn với ${around} hồ sơ tiếp nhận.`,
    say`Công tác cải cách hành chính được cấp ủy, chính quyền quan tâm chỉ đạo.`,
    say`Việc tiếp nhận ${around} hồ sơ cho thấy nhu cầu của người dân ngày càng tăng.`,
    say`Các chỉ tiêu cơ bản đạt yêu cầu đề ra.`,
  ]);
  return body(resolved, share, rough);
}

function roughly(count: number, n: Facts['n']): Pieces {
  const unit = 10 ** (String(count).length - 1);
  const below = Math.floor(count / unit) * unit;
  return say`${below === count ? 'khoảng' : 'hơn'} ${n(below)}`;
}

export function limits({ dice, figures: { whole }, n }: Facts): readonly Line[] {
  const late = whole.late;
  if (late === 0) {
    return dice.of([
      body(say`Phần mềm một cửa có lúc còn chậm, ảnh hưởng đến tiến độ xử lý.`),
      body(say`Một bộ phận người dân chưa quen nộp hồ sơ trên môi trường mạng.`),
      body(say`Không có hồ sơ giải quyết trễ hạn, song việc cập nhật trạng thái hồ sơ có lúc chưa kịp thời.`),
      body(say`Trang thiết bị của bộ phận tiếp nhận chưa đồng bộ.`),
    ]);
  }
  return dice.of([
    body(say`Vẫn còn ${n(late, 'again')} hồ sơ giải quyết trễ hạn do phần mềm chuyên ngành bị gián đoạn.`),
    body(say`Số hồ sơ giải quyết trễ hạn là ${n(late, 'again')} hồ sơ, chủ yếu do công dân bổ sung giấy tờ chậm.`),
    body(say`Nguyên nhân của ${n(late, 'again')} hồ sơ trễ hạn là do phối hợp giữa các bộ phận chưa kịp thời.`),
    body(say`Một bộ phận người dân chưa quen nộp hồ sơ trên môi trường mạng.`),
  ]);
}

export function ahead({ dice, span, office }: Facts): readonly Line[] {
  const tasks = dice.shuffled([
    `Phấn đấu ${dice.of(['trên 98%', '99%', '100%'])} hồ sơ được giải quyết trước hạn và đúng hạn.`,
    `Nâng tỷ lệ hồ sơ nộp trực tuyến lên ${dice.of(['trên 70%', '80%', 'ít nhất 85%'])}; không để phát sinh hồ sơ trễ hạn.`,
    `Giải ngân vốn đầu tư công đạt trên 95% kế hoạch.`,
    `Tổ chức ${dice.of(['02', '03', '04'])} lớp tập huấn về kỹ năng số cho cán bộ, công chức.`,
    `Tiếp tục rà soát, đề nghị đơn giản hóa thủ tục hành chính trong ${span.next}.`,
    `Tăng cường kiểm tra kỷ luật, kỷ cương hành chính tại các bộ phận.`,
    `${capital(shortName(office))} đẩy mạnh tuyên truyền trên đài truyền thanh và trang thông tin điện tử.`,
    `Khắc phục dứt điểm các tồn tại đã nêu trong báo cáo.`,
  ]);
  const chosen = tasks.slice(0, dice.int(3, 6));
  const marks = dice.of<(index: number) => string>([(index) => `${index + 1}. `, () => '- ', () => '']);
  return body(...chosen.map((task, index) => [`${marks(index)}${task}`]));
}

export function proposals({ dice, office }: Facts): readonly Line[] {
  const to = office.recipient;
  return body(
    dice.of([
      [`Đề nghị ${to} mở lớp tập huấn nghiệp vụ cho công chức làm việc tại ${office.desk}.`],
      [`Kiến nghị ${to} quan tâm nâng cấp phần mềm, bảo đảm kết nối thông suốt.`],
      [`Không có kiến nghị, đề xuất.`],
      [`Đề nghị cấp có thẩm quyền bố trí thêm kinh phí mua sắm trang thiết bị.`],
    ]),
  );
}
