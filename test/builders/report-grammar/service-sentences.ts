import { capital } from './documents';
import type { Facts } from './facts';
import { shortName } from './office';
import { body, type Line, say } from './pieces';

type Write = (facts: Facts) => readonly Line[];

/** Online services, payments and digitised dossiers. */
export const ONLINE_SENTENCES: readonly Write[] = [paid, digitised, electronicResults, reused];

function paid({ dice, figures: { whole }, n, rate }: Facts): readonly Line[] {
  const done = Math.max(1, Math.floor((whole.online * dice.int(20, 80)) / 100));
  const base = done + dice.int(1, whole.fresh - done);
  return dice.of([
    body(
      say`Số hồ sơ thanh toán trực tuyến là ${n(done)}/${n(base)} hồ sơ thuộc thủ tục có phí, lệ phí, đạt ${rate(done, base, 'fraction')}.`,
    ),
    body(
      say`Tỷ lệ thanh toán trực tuyến đạt ${rate(done, base, 'fraction')} (${n(done)}/${n(base)} hồ sơ có nghĩa vụ tài chính).`,
    ),
    body(
      say`Trong ${n(base)} hồ sơ phải nộp phí, lệ phí, có ${n(done)} hồ sơ thanh toán trực tuyến, chiếm ${rate(done, base, 'base')}.`,
    ),
    body(
      say`Có ${n(done)} hồ sơ thanh toán trực tuyến trên tổng số ${n(base)} hồ sơ phát sinh phí, lệ phí, đạt tỷ lệ ${rate(done, base, 'base')}.`,
    ),
  ]);
}

function digitised({ dice, figures: { whole }, n, rate }: Facts): readonly Line[] {
  const base = whole.received;
  const done = dice.chance(20) ? base : base - dice.int(1, Math.floor(base / 5));
  return dice.of([
    body(say`Số hóa thành phần hồ sơ khi tiếp nhận: ${n(done)}/${n(base)} hồ sơ, đạt ${rate(done, base, 'fraction')}.`),
    body(say`Đã số hóa ${n(done)} hồ sơ trên tổng số ${n(base)} hồ sơ tiếp nhận, đạt ${rate(done, base, 'base')}.`),
    body(say`Tỷ lệ hồ sơ được số hóa đạt ${rate(done, base, 'fraction')} (${n(done)}/${n(base)} hồ sơ tiếp nhận).`),
    body(say`Trong ${n(base)} hồ sơ tiếp nhận, có ${n(done)} hồ sơ được số hóa (${rate(done, base, 'base')}).`),
  ]);
}

function electronicResults({ dice, figures: { whole }, n, rate }: Facts): readonly Line[] {
  const base = whole.resolved;
  const done = base - dice.int(1, Math.floor(base / 5) + 1);
  return dice.of([
    body(
      say`Số kết quả giải quyết được cấp bản điện tử là ${n(done)}/${n(base)} hồ sơ đã giải quyết, đạt ${rate(done, base, 'fraction')}.`,
    ),
    body(
      say`Cấp ${n(done)} kết quả điện tử trên tổng số ${n(base)} hồ sơ đã giải quyết, đạt ${rate(done, base, 'base')}.`,
    ),
    body(say`Tỷ lệ cấp kết quả bản điện tử: ${rate(done, base, 'fraction')} (${n(done)}/${n(base)}).`),
    body(
      say`${capital('kết quả điện tử')}: ${n(done)} kết quả, bằng ${rate(done, base, 'base')} của ${n(base)} hồ sơ đã giải quyết.`,
    ),
  ]);
}

function reused({ dice, span, n }: Facts): readonly Line[] {
  const count = n(dice.int(2, 400));
  return dice.of([
    body(say`Đã khai thác, sử dụng lại dữ liệu của ${count} hồ sơ.`),
    body(
      say`${capital(dice.of(span.during))}, có ${count} lượt khai thác Cơ sở dữ liệu quốc gia về dân cư phục vụ giải quyết thủ tục.`,
    ),
    body(say`Việc tái sử dụng dữ liệu được thực hiện với ${count} lượt hồ sơ, người dân không phải nộp lại giấy tờ.`),
    [],
  ]);
}

export function petitions({ dice, span, office, n }: Facts): readonly Line[] {
  const during = capital(dice.of(span.during));
  if (dice.chance(30)) {
    return dice.of([
      body(say`${during}, ${shortName(office)} không nhận được phản ánh, kiến nghị nào về quy định hành chính.`),
      body(say`Không phát sinh phản ánh, kiến nghị của cá nhân, tổ chức.`),
      body(say`${during} chưa ghi nhận phản ánh, kiến nghị.`),
      body(say`Chưa có phản ánh, kiến nghị gửi đến ${shortName(office)}.`),
    ]);
  }
  const [all, open] = [dice.int(4, 90), dice.int(1, 3)];
  const [rules, acts] = dice.split(all, 2, 1) as [number, number];
  const [total, done, left] = [n(all), n(all - open, 'part'), n(open, 'part')];
  return dice.of([
    body(
      say`${during}, tiếp nhận ${total} phản ánh, kiến nghị; đã giải quyết ${done} phản ánh, kiến nghị, đang giải quyết ${left} phản ánh, kiến nghị.`,
    ),
    body(
      say`Tổng số phản ánh, kiến nghị: ${total}, gồm ${n(rules, 'part')} phản ánh về quy định hành chính và ${n(acts, 'part')} phản ánh về hành vi hành chính.`,
    ),
    body(say`Đã trả lời ${n(all - open)}/${total} phản ánh, kiến nghị của người dân và doanh nghiệp.`),
    body(
      say`Có ${total} phản ánh, kiến nghị được gửi qua Cổng Dịch vụ công, trong đó ${done} phản ánh, kiến nghị đã xử lý xong, ${left} phản ánh, kiến nghị đang xử lý.`,
    ),
    body(
      say`- Phản ánh, kiến nghị tiếp nhận: ${total};`,
      say`- Đã xử lý: ${n(all - open)};`,
      say`- Đang xử lý: ${n(open)}.`,
    ),
  ]);
}

export function satisfaction({ dice, n, rate }: Facts): readonly Line[] {
  const collected = dice.int(50, 600);
  const issued = collected + dice.int(0, 40);
  const not = dice.int(1, Math.floor(collected / 20) + 1);
  const [very, content] = dice.split(collected - not, 2, 1) as [number, number];
  return dice.of([
    body(
      say`Phát ra ${n(issued)} phiếu khảo sát, thu về ${n(collected)} phiếu; ${n(very + content)}/${n(collected)} phiếu đánh giá hài lòng và rất hài lòng, đạt ${rate(very + content, collected, 'fraction')}.`,
    ),
    body(
      say`Kết quả lấy ý kiến ${n(collected)} lượt người dân: rất hài lòng ${n(very, 'part')} phiếu, hài lòng ${n(content, 'part')} phiếu, chưa hài lòng ${n(not, 'part')} phiếu.`,
    ),
    body(
      say`Mức độ hài lòng trung bình đạt ${dice.of(['4,6/5 điểm (92%)', '4,7/5 điểm, tương đương 94%', '4,8/5 điểm (96%)'])}.`,
    ),
    body(
      say`Trong ${n(collected)} phiếu thu về có ${n(very)} phiếu rất hài lòng (${rate(very, collected, 'base')}), ${n(content)} phiếu hài lòng (${rate(content, collected, 'base')}).`,
    ),
    [],
  ]);
}

export function procedures({ dice, office, span, n }: Facts): readonly Line[] {
  const own = dice.int(90, 420);
  const other = dice.int(20, 300);
  const desk = `${capital(office.desk)}`;
  return dice.of([
    body(
      say`Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết: ${n(own)} thủ tục, được niêm yết đầy đủ tại ${office.desk}.`,
    ),
    body(say`${desk} niêm yết công khai ${n(own)}/${n(own)} thủ tục hành chính thuộc thẩm quyền, đạt 100%.`),
    body(
      say`Hiện có ${n(own + other)} thủ tục hành chính được công khai, gồm ${n(own, 'part')} thủ tục cung cấp trực tuyến toàn trình và một phần, ${n(other, 'part')} thủ tục cung cấp thông tin.`,
    ),
    body(
      say`${capital(dice.of(span.during))}, ${shortName(office)} công khai ${n(own)} thủ tục hành chính thuộc thẩm quyền trên trang thông tin điện tử.`,
    ),
  ]);
}

export function procedureReview({ dice, span, office, n }: Facts): readonly Line[] {
  const [kept, cut, dropped] = [dice.int(3, 20), dice.int(1, 9), dice.int(1, 4)];
  const all = kept + cut + dropped;
  return dice.of([
    body(
      say`${capital(dice.of(span.during))}, ${shortName(office)} rà soát ${n(all)} thủ tục, gồm: giữ nguyên ${n(kept, 'part')} thủ tục, đề nghị đơn giản hóa ${n(cut, 'part')} thủ tục, đề nghị bãi bỏ ${n(dropped, 'part')} thủ tục.`,
    ),
    body(say`Qua rà soát ${n(all)} thủ tục, đã kiến nghị đơn giản hóa ${n(cut, 'limited', all)} thủ tục.`),
    body(say`Không có thủ tục nào được đề nghị cắt giảm ${dice.of(['trong kỳ', 'trong kỳ báo cáo'])}.`),
    body(
      say`Đã rà soát ${n(all)} thủ tục hành chính: ${n(kept, 'part')} thủ tục giữ nguyên, ${n(cut, 'part')} thủ tục cần đơn giản hóa và ${n(dropped, 'part')} thủ tục cần bãi bỏ.`,
    ),
  ]);
}
