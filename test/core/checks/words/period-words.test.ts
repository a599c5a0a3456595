import { foundIn } from '../../../builders/report-text';
import { saidIn, saidInLine } from './said-in';

const said = (period: string, ...body: readonly string[]) => saidIn('other-period-words', period, ...body);

const MONTH = 'tháng 4 năm 2023';
const QUARTER = 'quý II năm 2023';
const THIRD = 'quý III năm 2023';
const HALF = '6 tháng đầu năm 2023';
const SECOND_HALF = '6 tháng cuối năm 2023';
const NINE = '9 tháng đầu năm 2023';
const YEAR = 'năm 2023';

type Case = readonly [period: string, text: string, said: readonly string[]];

describe('words for a period of another kind', () => {
  test.each<Case>([
    [HALF, 'Trong quý, các việc đều xong.', ['Trong quý']],
    [HALF, 'Công tác giao ban trong quý này được duy trì.', ['trong quý này']],
    [HALF, 'Kết quả của quý này tốt.', ['của quý này']],
    [HALF, 'Trong tháng vừa qua đã họp.', ['Trong tháng vừa qua']],
    [HALF, 'Đã họp 06 lần trong quý này.', ['trong quý này']],
    [HALF, 'Đã họp 06 lần trong quý.', ['trong quý?']],
    [HALF, 'Trong quý III, tiếp tục khắc phục hạn chế đã nêu.', []],
    [HALF, 'Số hồ sơ tiếp nhận trong tháng là 50 hồ sơ, tăng so với cùng kỳ năm trước.', ['trong tháng']],
    [HALF, 'Đã trả kết quả 571/732 hồ sơ trong tháng.', ['trong tháng']],
    [HALF, 'Trong 9 tháng, các việc đều xong.', ['Trong 9 tháng']],
    [MONTH, 'Trong quý, các việc đều xong.', ['Trong quý']],
    [THIRD, 'Trong 6 tháng, các việc đều xong.', ['Trong 6 tháng']],
    [NINE, 'Trong 6 tháng, các việc đều xong.', ['Trong 6 tháng']],
    [NINE, 'Trong quý, các việc đều xong.', ['Trong quý']],
    [YEAR, 'Trong quý, các việc đều xong.', ['Trong quý']],
    [YEAR, 'Trong 9 tháng, các việc đều xong.', ['Trong 9 tháng']],
    [YEAR, 'Trong 6 tháng không có đơn thư vượt cấp.', ['Trong 6 tháng']],
    [HALF, 'Không có công chức bị kỷ luật trong quý.', ['trong quý']],
  ])('%s: %s', (period, text, expected) => expect(said(period, text)).toEqual(expected));
});

describe('words for the period of the report', () => {
  test.each<Case>([
    [QUARTER, 'Trong quý, các việc đều xong.', []],
    [MONTH, 'Trong tháng, các việc đều xong.', []],
    [HALF, 'Trong 6 tháng, các việc đều xong.', []],
    [SECOND_HALF, 'Trong 6 tháng, các việc đều xong.', []],
    [NINE, 'Trong chín tháng, các việc đều xong.', []],
    [YEAR, 'Trong năm, các việc đều xong.', []],
    ['quý III và 9 tháng đầu năm 2023', 'Trong quý, các việc đều xong.', []],
    ['quý III và 9 tháng đầu năm 2023', 'Trong 9 tháng, các việc đều xong.', []],
    ['6 tháng đầu năm 2023 và nhiệm vụ quý III năm 2023', 'Trong quý, các việc đều xong.', ['Trong quý']],
  ])('%s: %s', (period, text, expected) => expect(said(period, text)).toEqual(expected));
});

describe('what has added up since January by the end of the period', () => {
  test.each<Case>([
    [QUARTER, 'Trong sáu tháng, các việc đều xong.', []],
    [QUARTER, 'Trong 6 tháng đầu năm 2023, phường đã họp 12 lần; riêng quý II họp 7 lần.', []],
    [THIRD, 'Trong 9 tháng, phường đã họp 20 lần.', []],
    [MONTH, 'Trong 4 tháng đầu năm, phường đã họp 8 lần.', []],
    [MONTH, 'Từ đầu năm đến nay, phường đã họp 8 lần.', []],
    ['quý IV năm 2023', 'Trong năm, phường không có công chức bị kỷ luật.', []],
    ['tháng 12 năm 2023', 'Trong năm, phường không có công chức bị kỷ luật.', []],
    [THIRD, 'Trong 6 tháng đầu năm, phường đã họp 12 lần.', ['Trong 6 tháng đầu năm?']],
    [NINE, 'Trong 6 tháng đầu năm, phường đã họp 12 lần.', ['Trong 6 tháng đầu năm?']],
    [THIRD, 'Trong 6 tháng đầu năm phường họp 12 lần, quý III họp 5 lần.', []],
    [YEAR, 'Trong 6 tháng đầu năm, phường đã kiểm tra 03 bộ phận.', []],
    [HALF, 'Trong 9 tháng năm 2023, phường số hóa 95% hồ sơ.', ['Trong 9 tháng năm 2023?']],
    [NINE, '6 tháng đầu năm, phường họp 12 lần.', ['6 tháng đầu năm?']],
  ])('%s: %s', (period, text, expected) => expect(said(period, text)).toEqual(expected));
});

describe('the year in a report on less than a year is a question', () => {
  test.each<Case>([
    [QUARTER, 'Trong năm, phường không có văn bản quy phạm pháp luật.', ['Trong năm?']],
    [QUARTER, 'Không có sáng kiến trong năm báo cáo.', ['trong năm báo cáo?']],
    [MONTH, 'Năm nay, phường chưa có sáng kiến được công nhận.', ['Năm nay?']],
    [QUARTER, 'Cả năm, phường không có hồ sơ trễ hạn.', ['Cả năm?']],
    [QUARTER, 'Ước cả năm, phường giải quyết 900 hồ sơ.', []],
    [QUARTER, 'Lũy kế trong năm là 900 hồ sơ.', []],
    [QUARTER, 'Từ đầu năm nay, phường đã họp 8 lần.', []],
    [QUARTER, 'Các nhiệm vụ đề ra trong năm đang được thực hiện.', []],
    [QUARTER, 'Phường đã hoàn thành 20/25 nhiệm vụ của kế hoạch trong năm.', []],
    [QUARTER, 'Trong năm 2023, phường được giao 40 nhiệm vụ.', []],
    [QUARTER, 'Năm 2022 phường không có thủ tục mới; trong năm đã rà soát 10 thủ tục.', []],
    [QUARTER, 'Phường là một trong năm phường dẫn đầu thành phố.', []],
    [QUARTER, 'Trong năm nội dung, phường đã hoàn thành ba nội dung.', []],
  ])('%s: %s', (period, text, expected) => expect(said(period, text)).toEqual(expected));
});

describe('a period named by its number', () => {
  test.each<Case>([
    [HALF, 'Trong quý I/2023 đã họp.', []],
    [YEAR, 'Hồ sơ mới theo tháng báo cáo:', []],
    [HALF, 'Số liệu của từng quý báo cáo ở phụ lục.', []],
    [HALF, 'Trong tháng 4 đã họp.', []],
    [QUARTER, 'Trong tháng 3 năm 2023 đã họp.', []],
    [THIRD, 'Trong quý II, phường đã họp 6 lần.', ['Trong quý II?']],
    [THIRD, 'Trong quý II phường họp 6 lần; trong quý III họp 7 lần.', []],
    [THIRD, 'So với quý II, số lần họp tăng.', []],
    [MONTH, 'Kết quả tháng 3 năm 2023 có 02 hồ sơ trễ hạn đã được xin lỗi.', []],
    [MONTH, 'Trong tháng 3, phường đã họp 2 lần.', ['Trong tháng 3?']],
    [HALF, 'Trong quý III, phường đã họp 6 lần.', ['Trong quý III?']],
    [HALF, 'Trong quý III, phường sẽ tổ chức đối thoại.', []],
    ['quý I năm 2023', 'Trong tháng 12, phường đã ban hành kế hoạch.', []],
    [HALF, 'Trong 5 tháng, phường đã họp 10 lần.', []],
    [YEAR, 'Trong 6 tháng kể từ ngày bàn giao, thiết bị được bảo hành.', []],
    [THIRD, 'Thiết bị được bảo hành trong 6 tháng, kể từ ngày bàn giao.', []],
  ])('%s: %s', (period, text, expected) => expect(said(period, text)).toEqual(expected));
});

describe('words with another reading', () => {
  test.each<[string, string]>([
    ['plan', 'UBND phường xây dựng kế hoạch kiểm tra trong quý và giao Văn phòng theo dõi.'],
    ['plan', 'Trong quý tới sẽ họp.'],
    ['a quarter named before', 'Quý I, phường đã họp 02 lần; trong quý không có hồ sơ trễ hạn.'],
    ['a month named before', 'Tháng 5, phường ra quân 03 buổi; trong tháng đã vận động 200 hộ.'],
    ['a day named before', 'Ngày 15/5/2023, phường ra quân; trong tháng đã vận động 200 hộ.'],
    ['what each has', 'Công chức nộp hồ sơ trong tháng được cộng điểm thi đua.'],
    ['what each has', 'Theo quy chế làm việc, trong tháng UBND phường họp 01 lần.'],
    ['what each has', 'Trong tháng, UBND phường họp thường kỳ 01 lần.'],
    ['so often in each', 'Chủ tịch UBND phường tiếp công dân 02 ngày trong tháng.'],
    ['a day of each', 'Giao ban vào tuần đầu trong quý, ngày đầu trong tháng được giữ nền nếp.'],
    ['a list', 'Phường biểu dương các điển hình trong tuần, trong tháng.'],
    ['a list', 'Số liệu trong tháng, quý được cập nhật thường xuyên.'],
    ['each of them', 'Kết quả hằng quý, từng tháng được gửi đúng hạn.'],
    ['a quotation', 'Khẩu hiệu «Trong quý, trong tháng không có hồ sơ trễ hạn» được treo tại trụ sở.'],
    ['a month of action', 'Trong tháng hành động vì trẻ em, phường đã tổ chức 03 hoạt động.'],
    ['a month of action', 'Trong tháng cao điểm, phường ra quân 05 buổi.'],
    ['a courtesy', 'Rất mong nhận được sự quan tâm của quý Sở.'],
  ])('%s: %s', (_, text) => expect(said(HALF, text)).toEqual([]));

  test('leave no error where they stand under a quarter’s heading', () => {
    const line = { text: 'Trong quý, các việc đều xong.', headings: ['II. KẾT QUẢ', '1. Quý I'] };
    expect(saidInLine('other-period-words', HALF, line)).toEqual([]);
    expect(saidInLine('other-period-words', HALF, { ...line, headings: ['II. KẾT QUẢ'] })).toEqual(['Trong quý']);
  });

  test('are not looked for in what is still to come', () => {
    const line = { text: 'Trong quý, các việc đều xong.' };
    expect(saidInLine('other-period-words', HALF, { ...line, isAhead: true })).toEqual([]);
    expect(saidInLine('other-period-words', HALF, { ...line, headings: ['IV. KẾT QUẢ'] })).toEqual(['Trong quý']);
  });

  test('are not looked for without a period, in a table and in a heading', () => {
    const text = 'Trong quý, các việc đều xong.';
    expect(said('', text)).toEqual([]);
    expect(said(HALF, 'Việc\tTrong quý, đã xong')).toEqual([]);
    expect(said(HALF, 'I. VIỆC TRONG QUÝ', 'Đã xong.')).toEqual([]);
  });
});

test('the period is named as reports name it, and kept as it is among the facts', () => {
  const [found] = foundIn('Trong quý, các việc đều xong.').filter(({ code }) => code === 'other-period-words');
  expect(found?.message).toContain('nhưng đây là báo cáo 6 tháng đầu năm 2023.');
  expect(found?.facts).toEqual({ said: 'Trong quý', period: { kind: 'first-half', year: 2023, number: 1 } });
});
