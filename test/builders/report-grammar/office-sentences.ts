import { capital, citedAgain, citedInFull, issuedBy } from './documents';
import type { Facts } from './facts';
import { shortName } from './office';
import { body, type Line, say } from './pieces';

export function direction(facts: Facts): readonly Line[] {
  const { dice, office, documents, span, n } = facts;
  const [plans, decisions, letters] = [dice.int(2, 12), dice.int(2, 20), dice.int(3, 40)];
  const total = plans + decisions + letters;
  const counted = dice.of([
    say`${capital(dice.of(span.during))}, ${shortName(office)} đã ban hành ${n(total)} văn bản chỉ đạo cải cách hành chính, gồm ${n(plans, 'part')} kế hoạch, ${n(decisions, 'part')} quyết định và ${n(letters, 'part')} công văn.`,
    say`Số văn bản chỉ đạo, điều hành đã ban hành là ${n(total)} văn bản, trong đó có ${n(plans, 'limited', total)} kế hoạch.`,
    say`Đã ban hành ${n(total)} văn bản để chỉ đạo, đôn đốc (${n(plans, 'part')} kế hoạch, ${n(decisions, 'part')} quyết định, ${n(letters, 'part')} công văn).`,
    say`Lãnh đạo ${shortName(office)} giao việc cụ thể cho từng bộ phận, theo dõi tiến độ tại các buổi giao ban hằng tuần.`,
  ]);
  const { plan } = documents.own;
  return body(
    say`${issuedBy(office, plan, dice)}; ${dice.of(['phân công rõ người, rõ việc, rõ thời hạn', 'giao nhiệm vụ cho từng công chức', 'triển khai đến toàn thể cán bộ, công chức'])}.`,
    counted,
  );
}

export function lawsApplied({ dice, office, documents }: Facts): readonly Line[] {
  const [first, second] = dice.shuffled(documents.laws);
  if (!first || !second) return [];
  return dice.of([
    body(
      say`Thực hiện ${citedInFull(first, dice)}; ${citedInFull(second, dice)}, ${shortName(office)} đã quán triệt đến toàn thể cán bộ, công chức.`,
    ),
    body(
      say`${capital(shortName(office))} tiếp tục triển khai ${citedInFull(first, dice)} và ${citedInFull(second, dice)}.`,
    ),
    body(say`Căn cứ ${citedInFull(first, dice)}, ${shortName(office)} tổ chức thực hiện đúng quy định.`),
    body(say`Công chức chuyên môn tham mưu thực hiện ${citedInFull(second, dice)}.`),
  ]);
}

/** The plan's tasks: told with the plan cited a second time. */
export function planProgress({ dice, documents, n, rate }: Facts): readonly Line[] {
  const all = dice.int(15, 60);
  const done = dice.int(5, all - 1);
  const again = citedAgain(documents.own.plan, dice);
  return dice.of([
    body(say`Đã hoàn thành ${n(done)}/${n(all)} nhiệm vụ của ${again}, đạt ${rate(done, all, 'fraction')}.`),
    body(
      say`Thực hiện ${again}, đến nay hoàn thành ${n(done)} nhiệm vụ trên tổng số ${n(all)} nhiệm vụ (${rate(done, all, 'base')}).`,
    ),
    body(
      say`Kế hoạch đề ra ${n(all)} nhiệm vụ; đã hoàn thành ${n(done, 'part')} nhiệm vụ, đang thực hiện ${n(all - done, 'part')} nhiệm vụ.`,
    ),
    body(say`Tiến độ thực hiện ${again} đạt ${rate(done, all, 'fraction')} (${n(done)}/${n(all)} nhiệm vụ).`),
  ]);
}

export function inspection(facts: Facts): readonly Line[] {
  const { dice, office, documents, n } = facts;
  const count = dice.int(2, 9);
  return dice.of([
    body(
      say`${issuedBy(office, documents.own.inspection, dice)}. Đã kiểm tra ${n(count)} bộ phận, không phát hiện sai phạm.`,
    ),
    body(
      say`${issuedBy(office, documents.own.inspection, dice)}; qua kiểm tra ${n(count)} lượt, phát hiện ${n(1)} trường hợp chậm cập nhật sổ theo dõi và đã chấn chỉnh ngay.`,
    ),
    body(say`Công tác tự kiểm tra được tiến hành thường xuyên với ${n(count)} cuộc.`),
    body(say`Đoàn kiểm tra làm việc với ${n(count)} đơn vị; các tồn tại đã được khắc phục xong.`),
  ]);
}

export function propaganda(facts: Facts): readonly Line[] {
  const { dice, office, documents, span, n } = facts;
  const [site, radio] = [dice.int(4, 60), dice.int(4, 90)];
  const told = dice.of([
    say`Đã đăng ${n(site + radio)} tin, bài, gồm ${n(site, 'part')} tin, bài trên trang thông tin điện tử và ${n(radio, 'part')} tin, bài trên đài truyền thanh.`,
    say`${capital(dice.of(span.during))}, đài truyền thanh phát ${n(radio)} lượt tin; trang thông tin điện tử đăng ${n(site)} bài.`,
    say`Tổ chức ${n(dice.int(2, 9))} buổi tuyên truyền với ${n(site + radio)} lượt người tham dự, phát ${n(dice.int(200, 1900))} tờ rơi.`,
    say`Công tác tuyên truyền được lồng ghép trong các hội nghị, sinh hoạt của khu dân cư.`,
  ]);
  return body(say`${issuedBy(office, documents.own.propaganda, dice)}.`, told);
}

export function assigned({ dice, office, n, rate }: Facts): readonly Line[] {
  const [inTime, late, open] = [dice.int(10, 200), dice.int(1, 6), dice.int(1, 20)];
  const all = inTime + late + open;
  const giver = office.level === 'province' ? 'Chính phủ, Thủ tướng Chính phủ' : 'cấp trên';
  return dice.of([
    body(
      say`Tổng số nhiệm vụ ${giver} giao là ${n(all)} nhiệm vụ, trong đó hoàn thành đúng hạn ${n(inTime, 'part')} nhiệm vụ, hoàn thành quá hạn ${n(late, 'part')} nhiệm vụ, đang thực hiện trong hạn ${n(open, 'part')} nhiệm vụ.`,
    ),
    body(
      say`Được giao ${n(all)} nhiệm vụ; đã hoàn thành ${n(inTime + late)} nhiệm vụ, đạt ${rate(inTime + late, all, 'base')}.`,
    ),
    body(
      say`Đã hoàn thành ${n(inTime + late)}/${n(all)} nhiệm vụ do ${giver} giao (${rate(inTime + late, all, 'fraction')}); các nhiệm vụ còn lại đang trong thời hạn.`,
    ),
    body(
      say`- Nhiệm vụ ${giver} giao: ${n(all)} nhiệm vụ, gồm:`,
      say`+ Hoàn thành đúng hạn: ${n(inTime, 'part')} nhiệm vụ;`,
      say`+ Hoàn thành quá hạn: ${n(late, 'part')} nhiệm vụ;`,
      say`+ Đang thực hiện: ${n(open, 'part')} nhiệm vụ.`,
    ),
  ]);
}

export function rulesReviewed({ dice, span, office, n, rate }: Facts): readonly Line[] {
  const [all, old] = [dice.int(8, 70), dice.int(1, 6)];
  const done = dice.int(1, old);
  return dice.of([
    body(
      say`${capital(dice.of(span.during))}, ${shortName(office)} rà soát ${n(all)} văn bản, phát hiện ${n(old, 'limited', all)} văn bản hết hiệu lực.`,
    ),
    body(
      say`Đã rà soát ${n(all)} văn bản quy phạm pháp luật; số văn bản phải xử lý là ${n(old)} văn bản, đã xử lý ${n(done)}/${n(old)} văn bản (${rate(done, old, 'fraction')}).`,
    ),
    body(
      say`Không ban hành văn bản quy phạm pháp luật ${dice.of(['trong kỳ', 'trong kỳ báo cáo'])}; rà soát ${n(all)} văn bản, chưa phát hiện văn bản trái luật.`,
    ),
    body(
      say`Các văn bản quy phạm pháp luật được rà soát thường xuyên, kết quả có ${n(old)} văn bản cần thay thế trên tổng số ${n(all)} văn bản.`,
    ),
  ]);
}

export function documentsIssued(topic: 'control' | 'digital' | 'assets' | 'spending') {
  return ({ dice, office, documents }: Facts): readonly Line[] =>
    body(
      say`${issuedBy(office, documents.own[topic], dice)}; ${dice.of(['việc thực hiện bảo đảm đúng quy định', 'nội dung được niêm yết công khai', 'các bộ phận đã nghiêm túc triển khai'])}.`,
    );
}

export function staff({ dice, office, n }: Facts): readonly Line[] {
  const [a, b, free] = [dice.int(4, 14), dice.int(6, 40), dice.int(0, 4)];
  const present = a + b;
  const [first, second] = office.twoTier ? ['công chức', 'viên chức'] : ['cán bộ', 'công chức'];
  const both = `${first}, ${second}`;
  return dice.of([
    body(
      say`Biên chế được giao là ${n(present + free)} người; hiện có mặt ${n(present)} người, gồm ${n(a, 'part')} ${first} và ${n(b, 'part')} ${second}.`,
    ),
    body(
      say`Tổng số ${both} hiện có: ${n(present)} người, trong đó ${first} ${n(a, 'part')} người, ${second} ${n(b, 'part')} người.`,
    ),
    body(
      say`${capital(shortName(office))} hiện có ${n(present)} ${both} (${n(a, 'part')} ${first}, ${n(b, 'part')} ${second}) trên ${n(present + free)} biên chế được giao.`,
    ),
    body(say`Số ${both} có mặt là ${n(present)}/${n(present + free)} biên chế được giao.`),
  ]);
}

export function training({ dice, span, n, rate }: Facts): readonly Line[] {
  const [called, away] = [dice.int(6, 80), dice.int(0, 4)];
  return dice.of([
    body(
      say`${capital(dice.of(span.during))}, cử ${n(called)} lượt cán bộ, công chức tham gia ${n(dice.int(2, 5))} lớp bồi dưỡng.`,
    ),
    body(
      say`Số cán bộ, công chức dự tập huấn là ${n(called - away)}/${n(called)} người được triệu tập, đạt ${rate(called - away, called, 'fraction')}.`,
    ),
    body(
      say`Triệu tập ${n(called)} người dự bồi dưỡng kỹ năng số, có ${n(called - away)} người tham gia (${rate(called - away, called, 'base')}).`,
    ),
    body(say`Đã mở ${n(dice.int(2, 5))} lớp tập huấn nghiệp vụ một cửa cho ${n(called)} học viên.`),
  ]);
}

export function discipline({ dice, span, office }: Facts): readonly Line[] {
  return dice.of([
    body(say`${capital(dice.of(span.during))} không có cán bộ, công chức bị xử lý kỷ luật.`),
    body(say`Kỷ luật, kỷ cương hành chính được giữ vững; chưa phát sinh trường hợp vi phạm.`),
    body(say`${capital(shortName(office))} duy trì chấm công, kiểm tra đột xuất giờ giấc làm việc.`),
    body(say`Cán bộ, công chức chấp hành tốt nội quy cơ quan và quy tắc ứng xử.`),
  ]);
}

export function plainWords(...sentences: readonly string[]) {
  return ({ dice }: Facts): readonly Line[] => body([dice.of(sentences)]);
}
