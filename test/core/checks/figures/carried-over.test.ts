import { foundIn } from '../../../builders/report-text';

const CODES = ['figure-two-values', 'parts-not-total', 'part-above-total'];
const told = (severity: string, ...body: readonly string[]) =>
  foundIn(...body).filter((finding) => CODES.includes(finding.code) && finding.severity === severity);
const errors = (...body: readonly string[]) => told('error', ...body).map(({ message }) => message);
const questions = (...body: readonly string[]) => told('warning', ...body).map(({ message }) => message);

describe('what a sentence takes from the one before it is understood, not said', () => {
  test.each([
    ['Điểm tiếp nhận số 2 đã nhận 40 hồ sơ. Số hồ sơ nộp trực tuyến gồm: toàn trình 600 hồ sơ, một phần 90 hồ sơ.'],
    ['Tổ lưu động đã tiếp nhận 40 hồ sơ. 700 hồ sơ mới gồm 600 hồ sơ trực tuyến và 100 hồ sơ nộp trực tiếp.'],
    ['Nhóm số 1 đã giải quyết 30 hồ sơ. Trễ hạn 45 hồ sơ.'],
    ['Hoàn thành 20/28 nhiệm vụ của Kế hoạch số 4/KH-UBND. Được giao 90 nhiệm vụ; đã hoàn thành 80 nhiệm vụ.'],
    ['Kế hoạch đề ra 30 nhiệm vụ; đã hoàn thành 20 nhiệm vụ. Đã hoàn thành 80/90 nhiệm vụ do cấp trên giao.'],
  ])('and no error leans on it: %s', (text) => expect(errors(text)).toEqual([]));

  test('so that a second value is a question', () => {
    const text = ['Tổ lưu động đã tiếp nhận 40 hồ sơ. Đã giải quyết 30 hồ sơ.', 'Tổ lưu động đã giải quyết 35 hồ sơ.'];
    expect(errors(...text)).toEqual([]);
    expect(questions(...text)).toHaveLength(1);
  });

  test('but within one sentence parts and total stand together, whoever they are of', () => {
    const text = (late: number) =>
      `Cấp huyện đã tiếp nhận 100 hồ sơ. Đã giải quyết 90 hồ sơ, trong đó đúng hạn 85 hồ sơ, trễ hạn ${late} hồ sơ.`;
    expect(errors(text(5))).toEqual([]);
    expect(errors(text(6))).toHaveLength(1);
  });

  test('and more than the part has at all is of the whole again', () => {
    const text = (count: number) => [
      'Điểm tiếp nhận số 2 đã nhận 40 hồ sơ. Đã giải quyết 900 hồ sơ.',
      `Đã giải quyết ${count} hồ sơ.`,
    ];
    expect(questions(...text(900))).toEqual([]);
    expect(questions(...text(890))).toHaveLength(1);
  });

  test('but parts end with their sentence', () => {
    const text = [
      'Tiếp nhận 1.000 hồ sơ. Trong đó: trực tuyến 600 hồ sơ; trực tiếp 400 hồ sơ. Đã giải quyết 90 hồ sơ.',
    ];
    expect(errors(...text, 'Đã giải quyết 91 hồ sơ.')).toHaveLength(1);
  });

  test('while the items of a list say what their heading says', () => {
    const list = ['Tại cấp xã:', '- Đã giải quyết 90 hồ sơ;', '- Đang giải quyết 5 hồ sơ.'];
    expect(errors(...list, 'Cấp xã đã giải quyết 91 hồ sơ.')).toHaveLength(1);
  });
});

describe('times that one text tells of are never mixed', () => {
  test.each([
    ['Tháng 5/2023, tiếp nhận 500 hồ sơ, lũy kế 630 hồ sơ.', 'Quý II/2023, tiếp nhận 1.500 hồ sơ, lũy kế 1.623 hồ sơ.'],
    ['Quý II/2023, đã tiếp nhận 1.500 hồ sơ.', 'Đã giải quyết 1.600 hồ sơ, đang giải quyết 10 hồ sơ.'],
    ['Tháng 5/2023, đã giải quyết 400 hồ sơ. Trong đó, đúng hạn 390 hồ sơ, trễ hạn 10 hồ sơ.', 'Trễ hạn 20 hồ sơ.'],
    ['Đã hoàn thành 37 [14] nhiệm vụ; đang thực hiện 10 [03] nhiệm vụ.'],
    ['Tiếp nhận 370 [140] hồ sơ, đã giải quyết 300 [120] hồ sơ.'],
  ])('%s', (...text) => expect(errors(...text)).toEqual([]));
});

describe('what a sentence is about narrows its numbers', () => {
  const WHOLE = 'Đã tiếp nhận 900 hồ sơ, đã giải quyết 800 hồ sơ, trong đó trễ hạn 05 hồ sơ.';
  test.each([
    ['a label of a channel', '- Bưu chính công ích: tiếp nhận 60, trả kết quả 70 lượt.'],
    ['a label of a field', '- Chứng thực điện tử: đã giải quyết 70 hồ sơ.'],
    ['services that had dossiers', 'Cung cấp 150 DVCTT toàn trình; có phát sinh hồ sơ 102; đạt 68%.'],
    ['procedures that had dossiers', 'Có 150 thủ tục; có phát sinh hồ sơ: 102.'],
    ['a field with a bracket behind it', '- Lĩnh vực đất đai, môi trường (03 dòng trong phụ lục) có 04 hồ sơ trễ hạn.'],
    ['a field without the word', '- Đất đai (03 dòng) có 04 hồ sơ trễ hạn.'],
    ['bodies of one level', 'Có 15 cơ quan cấp tỉnh có hồ sơ trực tuyến, tổng số 159 hồ sơ.'],
    ['the rest', 'Còn 71 hồ sơ, quá hạn 01 hồ sơ.'],
    ['dossiers that someone was helped with', 'Hướng dẫn nộp 90 hồ sơ trực tuyến.', 'Nộp trực tuyến 500 hồ sơ.'],
    ['tasks of two givers', 'UBND huyện giao 12 nhiệm vụ.', 'Chủ tịch UBND tỉnh giao 10 nhiệm vụ.'],
    ['late ones that are left', 'Hạn chế: còn 03 hồ sơ trễ hạn thuộc thẩm quyền.'],
  ])('%s: %s', (_, ...text) => expect(errors(WHOLE, ...text)).toEqual([]));

  test.each([
    ['Tiếp nhận 50 phản ánh, kiến nghị.', 'Thụ lý 40 phản ánh, kiến nghị.'],
    ['Tiếp nhận 50 phản ánh, kiến nghị.', 'Đủ điều kiện xử lý 40 phản ánh, kiến nghị.'],
    ['Đã tiếp nhận 50 đơn.', 'Thụ lý 20 đơn; hướng dẫn 05 đơn; đôn đốc 03 đơn.'],
  ])('and not every petition received is looked into: %s %s', (...text) => expect(errors(...text)).toEqual([]));

  test('but the same thing said again is the same', () => {
    expect(errors(WHOLE, 'Đã giải quyết 801 hồ sơ.')).toHaveLength(1);
    expect(errors(WHOLE, 'III. ĐÁNH GIÁ', 'Không có hồ sơ trễ hạn nhưng việc số hóa còn chậm.')).toHaveLength(1);
    expect(errors(WHOLE, 'III. ĐÁNH GIÁ', '1. Ưu điểm: không có hồ sơ trễ hạn.')).toHaveLength(1);
  });
});

test('documents still to be issued are none of those issued', () => {
  const text = 'Theo kế hoạch phải ban hành 04 văn bản; đã ban hành 02 văn bản; chưa ban hành 02 văn bản.';
  expect(questions(text)).toEqual([]);
  expect(errors(text)).toEqual([]);
  expect(errors('Đã ban hành 04 văn bản.', 'Ban hành 05 văn bản.')).toHaveLength(1);
});

describe('a rest that the text knows of is no mistake', () => {
  const RESOLVED = 'Đã giải quyết 900 hồ sơ, trước hạn 500 hồ sơ (55,5%), đúng hạn 300 hồ sơ (33,3%)';
  test.each([
    `${RESOLVED}, trễ hạn 50 hồ sơ (5,5%).`,
    'Đang giải quyết 100 hồ sơ: trong hạn 80 hồ sơ, quá hạn 05 hồ sơ, tạm dừng 15 hồ sơ.',
    'Đã giải quyết 100 hồ sơ: trước hạn 80 hồ sơ, đúng hạn 10 hồ sơ, trễ hạn 05 hồ sơ, trả lại 05 hồ sơ.',
  ])('%s', (text) => expect(errors(text)).toEqual([]));

  test('but one that no share and no word knows of is', () => {
    expect(errors('Đã giải quyết 900 hồ sơ, trước hạn 500 hồ sơ, đúng hạn 300 hồ sơ, trễ hạn 50 hồ sơ.')).toHaveLength(
      1,
    );
    expect(errors(`${RESOLVED}, trễ hạn 50 hồ sơ (11,1%).`)).toHaveLength(1);
  });

  test('and neither are overdue ones told before among those resolved', () => {
    const text =
      'Đã giải quyết 90 hồ sơ, đúng hạn 77 hồ sơ, quá hạn 13 hồ sơ. Đang giải quyết 20 hồ sơ, quá hạn 02 hồ sơ.';
    expect(errors(`${text} Trong 13 hồ sơ quá hạn có đất đai 09 hồ sơ.`)).toEqual([]);
  });
});
