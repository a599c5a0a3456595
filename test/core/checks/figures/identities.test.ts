import { foundIn } from '../../../builders/report-text';

const messages = (code: string, ...body: readonly string[]) =>
  foundIn(...body).flatMap((finding) => (finding.code === code ? [finding.message] : []));

const STAFF = ['II. KẾT QUẢ', '3. Cải cách tổ chức bộ máy', 'a) Biên chế'];

describe('parts that do not add up to their total are told', () => {
  test.each<[string, readonly string[]]>([
    ['Tiếp nhận 100 hồ sơ: kỳ trước chuyển sang 10 hồ sơ, tiếp nhận mới %d hồ sơ.', []],
    ['Tiếp nhận 100 hồ sơ: đã giải quyết 10 hồ sơ, đang giải quyết %d hồ sơ.', []],
    ['Đã giải quyết 100 hồ sơ: sớm hạn 05 hồ sơ, đúng hạn %d hồ sơ, trễ hạn 05 hồ sơ.', []],
    ['Đã giải quyết 100 hồ sơ: sớm và đúng hạn %d hồ sơ, trễ hạn 10 hồ sơ.', []],
    ['Sớm và đúng hạn 100 hồ sơ: sớm hạn %d hồ sơ, đúng hạn 10 hồ sơ.', []],
    ['Đang giải quyết 100 hồ sơ: trong hạn %d hồ sơ, quá hạn 10 hồ sơ.', []],
    ['Hiện có 100 cán bộ, công chức: 10 cán bộ chuyên trách và %d công chức.', STAFF],
  ])('%s', (sentence, before) => {
    const told = (count: number) => messages('parts-not-total', ...before, sentence.replace('%d', String(count)));
    expect(told(90)).toEqual([]);
    expect(told(89)).toHaveLength(1);
    expect(told(91)).toHaveLength(1);
  });

  test('with the total said, the parts and their sum', () => {
    const [message] = messages('parts-not-total', 'Tiếp nhận 100 hồ sơ: kỳ trước chuyển 10 hồ sơ, nhận mới 80 hồ sơ.');
    expect(message).toMatch(/100.*10 \+ .*80.*90/);
  });

  test('but not where one of two values said fits', () => {
    const said = ['Đã giải quyết 100 hồ sơ: sớm và đúng hạn 90 hồ sơ, trễ hạn 11 hồ sơ.', 'Trễ hạn 10 hồ sơ.'];
    expect(messages('parts-not-total', ...said)).toEqual([]);
  });

  test('but not where a part is not said', () => {
    expect(messages('parts-not-total', 'Tiếp nhận 100 hồ sơ; kỳ trước chuyển sang 10 hồ sơ.')).toEqual([]);
  });
});

describe('a part above its total is told', () => {
  test.each([
    'Tiếp nhận 100 hồ sơ, đã giải quyết %d hồ sơ.',
    'Tiếp nhận 100 hồ sơ, đang giải quyết %d hồ sơ.',
    'Đã giải quyết 100 hồ sơ, sớm và đúng hạn %d hồ sơ.',
    'Đã giải quyết 100 hồ sơ, trễ hạn %d hồ sơ.',
    'Nộp trực tuyến %d/100 hồ sơ.',
    'Qua bưu chính %d/100 hồ sơ.',
    'Thanh toán trực tuyến %d/100 hồ sơ.',
    'Bản sao điện tử %d/100 hồ sơ.',
    'Kế hoạch vốn 100 đồng; đã giải ngân %d đồng.',
  ])('%s', (sentence) => {
    const told = (count: number) => messages('part-above-total', sentence.replace('%d', String(count)));
    expect(told(100)).toEqual([]);
    expect(told(101)).toHaveLength(1);
  });

  test('but not within the last printed million', () => {
    const told = (spent: string) => messages('part-above-total', `Kế hoạch vốn 100 triệu đồng; đã giải ngân ${spent}.`);
    expect(told('100.999.999 đồng')).toEqual([]);
    expect(told('101.000.000 đồng')).toHaveLength(1);
  });
});
