import { capital } from './documents';
import type { Facts } from './facts';
import { shortName } from './office';
import { body, type Line, type Pieces, say, table } from './pieces';

// Statements of figures that stand beside the dossiers and must not be taken for them.

/** Revenue may well exceed its estimate. */
export function revenue({ dice, span, office, money, rate }: Facts): readonly Line[] {
  const planned = dice.int(20, 200) * 100;
  const collected = (Math.floor((planned * dice.int(30, 130)) / 10_000) || 1) * 100;
  const year = String(span.year);
  return dice.of([
    body(
      say`Tổng thu ngân sách trên địa bàn là ${money(collected)}, đạt ${rate(collected, planned)} dự toán (dự toán giao ${money(planned)}).`,
    ),
    body(
      say`Thu ngân sách lũy kế đạt ${money(collected)}/${money(planned)} dự toán năm ${year}, bằng ${rate(collected, planned)}.`,
    ),
    body(
      say`Dự toán thu năm ${year} là ${money(planned)}; ${shortName(office)} đã thu ${money(collected)}, bằng ${rate(collected, planned)} so với dự toán.`,
    ),
    body(say`Kết quả thu ngân sách: ${money(collected)}, bằng ${rate(collected, planned)} dự toán giao.`),
    [],
  ]);
}

export function scores({ dice, span, office }: Facts): readonly Line[] {
  const last = String(span.year - 1);
  return dice.of([
    body(
      say`Chỉ số cải cách hành chính năm ${last} của ${office.kind} đạt 84,37/100 điểm (84,37%), xếp thứ 3/15 đơn vị.`,
    ),
    body(say`Theo Bộ chỉ số phục vụ người dân, doanh nghiệp, ${office.kind} đạt 88,52 điểm, xếp loại tốt.`),
    body(say`Điểm tự chấm năm ${last} là 91,5 điểm, tăng 2,25 điểm so với năm ${String(span.year - 2)}.`),
    body(say`Năm ${last}, ${office.kind} xếp thứ 05/18 về chỉ số hài lòng, tăng 02 bậc.`),
    [],
  ]);
}

export function averages({ dice, office }: Facts): readonly Line[] {
  return dice.of([
    body(say`Bình quân mỗi ngày ${office.desk} tiếp nhận ${dice.of(['8,5', '12,4', '21,6'])} hồ sơ.`),
    body(say`Thời gian giải quyết trung bình một hồ sơ chứng thực là ${dice.of(['0,5', '0,8', '1,2'])} ngày.`),
    body(say`Mỗi công chức xử lý bình quân ${dice.of(['95', '120', '140'])} hồ sơ một tháng.`),
    body(
      say`Thời gian chờ của người dân giảm từ ${dice.of(['15', '20'])} phút xuống còn ${dice.of(['6', '8'])} phút mỗi lượt.`,
    ),
    [],
  ]);
}

export function lateCauses({
  dice,
  figures: {
    whole: { late },
  },
  n,
  rate,
}: Facts): readonly Line[] {
  if (late < 3) return [];
  const [software, papers] = dice.split(late, 2, 1) as [number, number];
  return dice.of([
    body(
      say`Trong ${n(late)} hồ sơ trễ hạn có ${n(software, 'part')} hồ sơ do lỗi phần mềm, ${n(papers, 'part')} hồ sơ do chờ bổ sung giấy tờ.`,
    ),
    body(say`Đã gửi thư xin lỗi đối với ${n(late)}/${n(late)} hồ sơ trễ hạn, đạt ${rate(late, late, 'fraction')}.`),
    body(say`Toàn bộ ${n(late)} hồ sơ trễ hạn đều đã có văn bản xin lỗi và hẹn lại ngày trả.`),
    body(say`Có ${n(software)} trường hợp trễ hạn vì hệ thống liên thông gián đoạn.`),
    [],
  ]);
}

/** Parts within a part. */
export function onlineKinds({
  dice,
  figures: {
    whole: { fresh, online },
  },
  n,
}: Facts): readonly Line[] {
  const [full, partly] = dice.split(online, 2, 1) as [number, number];
  const others = fresh - online;
  return dice.of([
    body(
      say`Trong ${n(online)} hồ sơ trực tuyến có ${n(full, 'part')} hồ sơ toàn trình, ${n(partly, 'part')} hồ sơ một phần.`,
    ),
    body(
      say`${n(fresh)} hồ sơ mới gồm ${n(online, 'part')} hồ sơ trực tuyến (trong đó toàn trình ${n(full)} hồ sơ, một phần ${n(partly)} hồ sơ) và ${n(others, 'part')} hồ sơ nộp theo hình thức khác.`,
    ),
    body(say`Hồ sơ trực tuyến toàn trình là ${n(full)} hồ sơ; hồ sơ trực tuyến một phần là ${n(partly)} hồ sơ.`),
    body(say`Số hồ sơ nộp trực tuyến gồm: toàn trình ${n(full)} hồ sơ, một phần ${n(partly)} hồ sơ.`),
    [],
  ]);
}

export function otherYears({
  dice,
  span,
  figures: {
    whole: { late },
  },
  n,
}: Facts): readonly Line[] {
  const [before, last] = [String(span.year - 2), String(span.year - 1)];
  const more = n(late + dice.int(2, 30));
  return dice.of([
    body(say`Từ năm ${before} đến năm ${last} có ${more} hồ sơ trễ hạn, chủ yếu thuộc lĩnh vực đất đai.`),
    body(say`Năm ${last}, số hồ sơ trễ hạn là ${more} hồ sơ.`),
    body(say`Cùng kỳ năm ${last} có ${more} hồ sơ giải quyết trễ hạn.`),
    body(say`Số hồ sơ trễ hạn giảm nhiều so với năm ${last} (${more} hồ sơ).`),
    [],
  ]);
}

/** What is called a dossier and is none of the one-stop desk. */
export function otherDossiers({ dice, span, office, n }: Facts): readonly Line[] {
  const count = n(dice.int(2, 60));
  return dice.of([
    body(say`Đã lập ${count} hồ sơ công việc trên hệ thống quản lý văn bản.`),
    body(say`Hội đồng sáng kiến tiếp nhận ${count} hồ sơ đề nghị công nhận sáng kiến.`),
    body(say`${capital(dice.of(span.during))}, ${shortName(office)} thẩm định ${count} hồ sơ nâng lương.`),
    body(say`Chỉnh lý, nộp lưu ${count} hồ sơ của các năm trước vào kho lưu trữ.`),
    [],
  ]);
}

export function places({
  dice,
  figures: {
    whole: { fresh },
  },
  n,
}: Facts): readonly Line[] {
  const few = n(dice.int(2, Math.min(60, fresh - 1)));
  return dice.of([
    body(say`Điểm hỗ trợ tại nhà văn hóa tổ dân phố số 5 hướng dẫn ${few} lượt người dân.`),
    body(
      say`Số điện thoại đường dây nóng của ${dice.of(['bộ phận tiếp nhận', 'văn phòng'])} được niêm yết công khai; đã trả lời ${few} lượt gọi.`,
    ),
    body(say`Đại lý dịch vụ công trực tuyến tiếp nhận ${few} hồ sơ.`),
    body(say`Nhân viên bưu điện nhận chuyển trả ${few} kết quả tại nhà.`),
    [],
  ]);
}

/** Plans and targets beside what was done. */
export function targets({ dice, span, figures: { whole }, n, rate }: Facts): readonly Line[] {
  const share = rate(whole.online, whole.fresh, 'implied', 'online');
  const [planned, held] = [dice.int(6, 12), dice.int(1, 5)];
  const target = dice.of(['70%', '80%', '90%']);
  return dice.of([
    body(say`Kế hoạch năm ${String(span.year)} tổ chức ${n(planned)} lớp tập huấn, đến nay đã tổ chức ${n(held)} lớp.`),
    body(say`Chỉ tiêu giao về tỷ lệ hồ sơ nộp trực tuyến là ${target}.`),
    body(say`Tỷ lệ hồ sơ nộp trực tuyến đạt ${share} (chỉ tiêu giao ${target}).`),
    body(say`So với mục tiêu ${target} hồ sơ nộp trực tuyến cả năm, cần tiếp tục phấn đấu.`),
    [],
  ]);
}

/** The statistics annex: one figure a row, in no column with a total. */
export function annex({ dice, figures: { whole }, n, rate }: Facts): readonly Line[] {
  const good = whole.early + whole.onTime;
  const rows: readonly (readonly [string, string, Pieces])[] = [
    ['Tổng số hồ sơ tiếp nhận', 'Hồ sơ', [n(whole.received)]],
    ['Số hồ sơ đã giải quyết', 'Hồ sơ', [n(whole.resolved)]],
    ['Số hồ sơ giải quyết trước và đúng hạn', 'Hồ sơ', [n(good)]],
    ['Tỷ lệ giải quyết trước và đúng hạn', '%', [rate(good, whole.resolved).printed.replace('%', '')]],
    ['Số hồ sơ nộp trực tuyến', 'Hồ sơ', [n(whole.online)]],
    ['Số hồ sơ đang giải quyết', 'Hồ sơ', [n(whole.pending)]],
  ];
  return dice.chance(70)
    ? []
    : [
        ...body(say`Số liệu thống kê chủ yếu:`),
        ...table(
          ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
          ...rows.map(([name, unit, value], index) => [String(index + 1), name, unit, value, '']),
        ),
      ];
}
