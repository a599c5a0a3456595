import { byLevel, bySector } from './breakdown-sentences';
import { capital } from './documents';
import type { Facts } from './facts';
import { shortName } from './office';
import { body, type Line, say } from './pieces';
import { annex, averages, lateCauses, onlineKinds, otherYears } from './surrounding-sentences';

type Blocks = readonly (readonly Line[])[];

/** Everything that a report tells about its dossiers, a block for each independent statement. */
export function dossierBlocks(facts: Facts): Blocks {
  const told = [received, channels, resolved, pending].map((write) => write(facts));
  const more = [
    bySector,
    byLevel,
    cumulative,
    comparison,
    teams,
    models,
    lateCauses,
    onlineKinds,
    otherYears,
    averages,
    annex,
  ].map((write) => write(facts));
  return [...told, ...more.filter((block) => block.length > 0)];
}

function received({ dice, span, office, figures: { whole }, n }: Facts): readonly Line[] {
  const { received: all, carried, fresh } = whole;
  const [total, old, young] = [n(all), n(carried, 'part'), n(fresh, 'part')];
  const during = capital(dice.of(span.during));
  return dice.of([
    body(
      say`Tổng số hồ sơ tiếp nhận trong kỳ: ${total} hồ sơ, gồm ${old} hồ sơ kỳ trước chuyển sang và ${young} hồ sơ tiếp nhận mới.`,
    ),
    body(
      say`${during}, ${shortName(office)} tiếp nhận ${total} hồ sơ (${young} hồ sơ mới tiếp nhận, ${old} hồ sơ từ kỳ trước chuyển qua).`,
    ),
    body(
      say`Số hồ sơ phải giải quyết là ${total} hồ sơ; trong đó số mới tiếp nhận là ${young} hồ sơ, số tồn kỳ trước là ${old} hồ sơ.`,
    ),
    body(
      say`Có ${young} hồ sơ mới được tiếp nhận, cộng với ${old} hồ sơ chưa giải quyết xong của kỳ trước chuyển sang, nâng tổng số hồ sơ cần giải quyết lên ${total} hồ sơ.`,
    ),
    body(
      say`- Tổng số hồ sơ tiếp nhận: ${total} hồ sơ, trong đó:`,
      say`+ Tiếp nhận mới: ${young} hồ sơ;`,
      say`+ Kỳ trước chuyển sang: ${old} hồ sơ.`,
    ),
  ]);
}

function channels({ dice, figures: { whole }, n, rate }: Facts): readonly Line[] {
  const { fresh, online, direct, post } = whole;
  const [a, b, c] = [n(online, 'part'), n(direct, 'part'), n(post, 'part')];
  const share = rate(online, fresh, 'fraction', 'online');
  return dice.of([
    body(
      say`Theo hình thức nộp, ${n(fresh)} hồ sơ mới tiếp nhận gồm ${a} hồ sơ trực tuyến, ${b} hồ sơ trực tiếp và ${c} hồ sơ qua dịch vụ bưu chính công ích.`,
    ),
    body(
      say`Trong ${n(fresh)} hồ sơ mới tiếp nhận có ${a} hồ sơ nộp trực tuyến (${rate(online, fresh, 'base')}), ${b} hồ sơ nộp trực tiếp (${rate(direct, fresh, 'base')}), ${c} hồ sơ nộp qua bưu chính công ích (${rate(post, fresh, 'base')}).`,
    ),
    body(
      say`Tỷ lệ hồ sơ nộp trực tuyến đạt ${share} (${n(online)}/${n(fresh)} hồ sơ tiếp nhận mới); còn lại ${n(direct)} hồ sơ nộp trực tiếp, ${n(post)} hồ sơ gửi qua bưu chính công ích.`,
    ),
    body(
      say`Số hồ sơ nộp trực tuyến là ${n(online)} hồ sơ, chiếm ${rate(online, fresh, 'base')} trên tổng số ${n(fresh)} hồ sơ mới tiếp nhận.`,
    ),
    body(
      say`- Hồ sơ nộp trực tuyến: ${n(online)}/${n(fresh)} hồ sơ tiếp nhận mới, đạt ${share};`,
      say`- Hồ sơ nộp trực tiếp: ${n(direct)} hồ sơ;`,
      say`- Hồ sơ nộp qua bưu chính công ích: ${n(post)} hồ sơ.`,
    ),
  ]);
}

function resolved({ dice, span, figures: { whole }, n, rate }: Facts): readonly Line[] {
  const { resolved: all, early, onTime, late } = whole;
  const [total, a, b] = [n(all), n(early, 'part'), n(onTime, 'part')];
  const lateWords = late === 0 ? say`không có hồ sơ trễ hạn` : say`trễ hạn ${n(late, 'part')} hồ sơ`;
  const good = early + onTime;
  const share = rate(good, all, 'fraction', 'on time');
  const during = capital(dice.of(span.during));
  return dice.of([
    body(say`Đã giải quyết ${total} hồ sơ, trong đó trước hạn ${a} hồ sơ, đúng hạn ${b} hồ sơ, ${lateWords}.`),
    body(
      say`${during}, số hồ sơ đã giải quyết xong là ${total} hồ sơ, gồm ${a} hồ sơ trước hạn, ${b} hồ sơ đúng hạn; ${lateWords}.`,
    ),
    body(
      say`Kết quả giải quyết: ${n(good)}/${total} hồ sơ được trả trước hạn và đúng hạn, đạt ${share}; ${lateWords}.`,
    ),
    body(
      say`Trong ${total} hồ sơ đã giải quyết, có ${a} hồ sơ trả sớm hạn, ${b} hồ sơ trả đúng hạn, ${lateWords}; tỷ lệ giải quyết trước hạn và đúng hạn đạt ${rate(good, all, 'base', 'on time')}.`,
    ),
    body(
      say`- Đã giải quyết: ${total} hồ sơ. Trong đó:`,
      say`+ Trước hạn: ${a} hồ sơ;`,
      say`+ Đúng hạn: ${b} hồ sơ;`,
      say`+ Trễ hạn: ${late === 0 ? '0' : n(late, 'part')} hồ sơ.`,
    ),
    body(say`Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt ${share} (${n(good)}/${total} hồ sơ đã giải quyết).`),
  ]);
}

function pending({ dice, span, figures: { whole }, n }: Facts): readonly Line[] {
  const { pending: all, inTime, overdue } = whole;
  const [total, a] = [n(all), n(inTime, overdue === 0 ? 'plain' : 'part')];
  const b = overdue === 0 ? say`không có hồ sơ quá hạn` : say`${n(overdue, 'part')} hồ sơ đã quá hạn`;
  const end = dice.of([
    'Đến cuối kỳ',
    'Đến hết kỳ báo cáo',
    `Tính đến hết ngày ${span.to.slice(8)}/${Number(span.to.slice(5, 7))}`,
  ]);
  return dice.of([
    body(say`Đang giải quyết ${total} hồ sơ, trong đó ${a} hồ sơ còn trong hạn, ${b}.`),
    body(say`Còn ${total} hồ sơ đang trong quá trình giải quyết, gồm ${a} hồ sơ trong hạn; ${b}.`),
    body(say`Số hồ sơ đang giải quyết chuyển kỳ sau là ${total} hồ sơ (${a} hồ sơ còn trong hạn, ${b}).`),
    body(say`${end}, còn ${total} hồ sơ chưa giải quyết xong, trong đó ${a} hồ sơ chưa đến hạn; ${b}.`),
    body(
      say`- Đang giải quyết: ${total} hồ sơ (trong hạn: ${a} hồ sơ; quá hạn: ${overdue === 0 ? '0' : n(overdue, 'part')} hồ sơ).`,
    ),
  ]);
}

function cumulative({ dice, span, office, figures: { cumulative: sum }, n, rate }: Facts): readonly Line[] {
  if (sum === null || span.cumulative === null) return [];
  const good = sum.early + sum.onTime;
  const start = `từ ngày 15/12/${span.year - 1}`;
  return dice.of([
    body(
      say`Lũy kế từ đầu năm đến nay, ${shortName(office)} tiếp nhận ${n(sum.received)} hồ sơ, đã giải quyết ${n(sum.resolved)} hồ sơ.`,
    ),
    body(
      say`Tính chung ${span.cumulative}, tổng số hồ sơ tiếp nhận là ${n(sum.received)} hồ sơ; số đã giải quyết là ${n(sum.resolved)} hồ sơ, trong đó trước và đúng hạn ${n(good)} hồ sơ (${rate(good, sum.resolved, 'base')}).`,
    ),
    body(
      say`Cộng dồn ${start} đến hết kỳ báo cáo, đã tiếp nhận ${n(sum.received)} hồ sơ và giải quyết xong ${n(sum.resolved)} hồ sơ.`,
    ),
    body(
      say`Trong ${span.cumulative}, ${shortName(office)} đã giải quyết ${n(sum.resolved)}/${n(sum.received)} hồ sơ, đạt ${rate(sum.resolved, sum.received, 'fraction')}.`,
    ),
    body(
      say`Số liệu lũy kế ${start}: tiếp nhận ${n(sum.received)} hồ sơ, giải quyết ${n(sum.resolved)} hồ sơ, đang giải quyết ${n(sum.pending)} hồ sơ.`,
    ),
  ]);
}

function comparison({ dice, span, figures: { whole, receivedLastYear: before }, n, rate }: Facts): readonly Line[] {
  if (before === null) return [];
  const diff = whole.received - before;
  const [verb, size] = [diff >= 0 ? 'tăng' : 'giảm', Math.abs(diff)];
  return dice.of([
    body(
      say`So với cùng kỳ năm ${String(span.year - 1)} (${n(before)} hồ sơ), số hồ sơ tiếp nhận ${verb} ${n(size)} hồ sơ, tương ứng ${rate(size, before)}.`,
    ),
    body(say`Số hồ sơ tiếp nhận ${verb} ${n(size)} hồ sơ (${rate(size, before)}) so với cùng kỳ năm trước.`),
    body(
      say`${capital(span.sameLastYear)} tiếp nhận ${n(before)} hồ sơ; số hồ sơ kỳ này bằng ${rate(whole.received, before)} so với cùng kỳ.`,
    ),
    body(say`Tổng số hồ sơ tiếp nhận ${verb} ${rate(size, before)} so với ${span.sameLastYear}.`),
    body(say`Cùng kỳ năm trước tiếp nhận ${n(before)} hồ sơ, như vậy số hồ sơ tiếp nhận đã ${verb} ${n(size)} hồ sơ.`),
  ]);
}

function teams({ dice, figures: { whole }, n }: Facts): readonly Line[] {
  const few = dice.int(2, Math.min(90, whole.fresh - 1));
  return dice.of([
    body(say`Tổ hỗ trợ lưu động đã tiếp nhận ${n(few)} hồ sơ tại nhà cho người cao tuổi, người khuyết tật.`),
    body(
      say`Qua các điểm hỗ trợ tại nhà văn hóa, Tổ công nghệ số cộng đồng đã giúp người dân nộp ${n(Math.min(few, whole.online))} hồ sơ trực tuyến.`,
    ),
    body(say`Đoàn viên thanh niên hướng dẫn ${n(few)} lượt công dân tạo tài khoản và nộp hồ sơ trên môi trường mạng.`),
    body(say`Điểm tiếp nhận số 2 tiếp nhận ${n(few)} hồ sơ, chủ yếu là hồ sơ chứng thực.`),
    [],
  ]);
}

function models({ dice, office, figures: { whole }, n }: Facts): readonly Line[] {
  const few = dice.int(2, Math.min(120, whole.early + whole.onTime));
  return dice.of([
    body(say`Mô hình "Ngày thứ Tư không hẹn" đã giải quyết ${n(few)} hồ sơ ngay trong ngày.`),
    body(
      say`Duy trì mô hình "Trả kết quả tại nhà", đã trả ${n(few)} kết quả cho người dân ở xa ${dice.of(['trung tâm', 'trụ sở'])}.`,
    ),
    body(say`Mô hình "Năm tại chỗ" tại ${office.desk} tiếp nhận, giải quyết ${n(few)} hồ sơ chứng thực trong buổi.`),
    body(say`Từ khi áp dụng mô hình "Thứ Sáu nghe dân nói", ${shortName(office)} đã tiếp ${n(few)} lượt người dân.`),
    [],
  ]);
}
