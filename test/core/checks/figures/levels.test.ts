import { foundIn } from '../../../builders/report-text';

const messages = (...body: readonly string[]) =>
  foundIn(...body).flatMap(({ code, message }) => (code === 'parts-not-total' ? [message] : []));

const WHOLE = 'Toàn tỉnh đã tiếp nhận 1.000 hồ sơ, đã giải quyết 900 hồ sơ.';

describe('the levels add up to the whole', () => {
  test('where all of them are told', () => {
    const told = (communes: number) =>
      messages(
        WHOLE,
        'Cấp tỉnh đã tiếp nhận 200 hồ sơ.',
        `Cấp huyện đã tiếp nhận 300 hồ sơ, cấp xã ${communes} hồ sơ.`,
      );
    const said = (communes: number) =>
      messages(
        WHOLE,
        'Cấp tỉnh đã tiếp nhận 200 hồ sơ.',
        `Cấp huyện đã tiếp nhận 300 hồ sơ; cấp xã đã tiếp nhận ${communes} hồ sơ.`,
      );
    expect(said(500)).toEqual([]);
    expect(said(490)).toEqual([expect.stringMatching(/1\.000.*200.*300.*490.*990/)]);
    expect(told(490)).toEqual([]);
  });

  test('but nothing is said where a level is not told', () => {
    expect(messages(WHOLE, 'Cấp tỉnh đã tiếp nhận 200 hồ sơ.', 'Cấp xã đã tiếp nhận 500 hồ sơ.')).toEqual([]);
  });

  test('of a district its own and the communes are all', () => {
    const said = (own: number) =>
      messages(
        'Toàn huyện đã tiếp nhận 1.000 hồ sơ.',
        `Cấp huyện đã tiếp nhận ${own} hồ sơ; cấp xã đã tiếp nhận 800 hồ sơ.`,
      );
    expect(said(200)).toEqual([]);
    expect(said(150)).toHaveLength(1);
  });

  test('of another time they tell nothing', () => {
    const levels = 'Cấp huyện đã tiếp nhận 150 hồ sơ; cấp xã đã tiếp nhận 800 hồ sơ.';
    expect(messages('Toàn huyện đã tiếp nhận 1.000 hồ sơ.', `Năm 2022, ${levels.toLowerCase()}`)).toEqual([]);
  });
});
