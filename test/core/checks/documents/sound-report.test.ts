import { codesOf, inReport } from './subjects';

const SOUND = [
  'Thực hiện Công văn số 1289/UBND-NV ngày 02/6/2023 của UBND huyện về việc báo cáo công tác cải cách hành chính 6 tháng đầu năm 2023, UBND xã báo cáo như sau:',
  'Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030; Quyết định số 2145/QĐ-UBND ngày 29/12/2022 của Chủ tịch UBND tỉnh về việc ban hành Kế hoạch cải cách hành chính nhà nước tỉnh năm 2023; Kế hoạch số 15/KH-UBND ngày 12/01/2023 của UBND huyện về cải cách hành chính năm 2023, UBND xã đã ban hành Kế hoạch số 08/KH-UBND ngày 17/01/2023 về cải cách hành chính năm 2023; Kế hoạch số 09/KH-UBND ngày 17/01/2023 về tuyên truyền cải cách hành chính năm 2023.',
  'Việc thực hiện Kế hoạch số 08/KH-UBND đạt 24/24 nhiệm vụ (100%), tăng 12 lượt so với năm 2022.',
  'Kết quả thực hiện Kế hoạch cải cách hành chính năm 2022 đã được báo cáo theo quy định.',
  'Thực hiện Luật Ban hành văn bản quy phạm pháp luật và Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ quy định chi tiết một số điều của Luật (được sửa đổi tại Nghị định số 154/2020/NĐ-CP ngày 31/12/2020).',
  'Xã đã niêm yết 145 thủ tục theo các Quyết định công bố (Quyết định số 512/QĐ-UBND ngày 08/3/2023, Quyết định số 733/QĐ-UBND ngày 05/4/2023 của Chủ tịch UBND tỉnh).',
  'Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa và Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP được triển khai đầy đủ.',
  'Hiện đang lấy ý kiến dự thảo Quy chế làm việc của UBND xã (sửa đổi); đang xây dựng Đề án vị trí việc làm theo Nghị định số 62/2020/NĐ-CP ngày 01/6/2020 của Chính phủ.',
  'Thực hiện Nghị quyết số 25/NQ-HĐND ngày 20/12/2022 của HĐND xã về dự toán ngân sách năm 2023; Quyết định số 05/QĐ-UBND ngày 10/01/2023 của UBND xã về việc ban hành Quy chế chi tiêu nội bộ và Quy chế quản lý, sử dụng tài sản công.',
  'Thực hiện Kế hoạch chuyển đổi số năm 2023 (Kế hoạch số 25/KH-UBND ngày 01/3/2023), 5/5 thôn có Tổ công nghệ số cộng đồng.',
];

test('a report that cites its documents well has nothing to be said of', () => {
  expect(codesOf(inReport(...SOUND))).toEqual([]);
});

const RETOLD = [
  'Trên cơ sở Quyết định 45/QĐ-UBND do UBND thành phố ban hành ngày 19/01/2022 về Kế hoạch CCHC năm 2022, phường đã tổ chức thực hiện. Kết luận 91-KL/TU được Tỉnh ủy ban hành ngày 18/10/2022 tiếp tục được quán triệt.',
  'Phường có Quyết định 61/QĐ – UBND ngày 24/02/2023 (Kế hoạch kiểm soát thủ tục hành chính năm 2023).',
  'Theo Quyết định 61/QĐ-UBND ngày 24/02/2023 về việc rà soát, đơn giản hóa TTHC năm 2023, phường rà soát 12 thủ tục.',
  'Quy chế quản lý tài sản công và quy chế chi tiêu nội bộ đang trong quá trình xây dựng, dự kiến sớm trình ban hành.',
  'Tài sản được quản lý theo Quy chế quản lý, sử dụng tài sản công ban hành tại Quyết định số 57/QĐ-UBND ngày 22/02/2023.',
  'Quy chế chi tiêu nội bộ của phường (Quyết định số 58/QĐ-UBND ngày 22/02/2023) được thực hiện nghiêm.',
  'Kết luận số 91-KL/TU ngày 18/01/2023: phường đã có Kế hoạch 259/KH-UBND ngày 21/02/2023.',
];

test('the slips of the reference report are found in other words', () => {
  expect(codesOf(inReport(...RETOLD))).toEqual([
    'document-two-days',
    'document-two-subjects',
    'draft-already-issued',
    'draft-already-issued',
    'document-symbol-misspelt',
    'plan-of-earlier-year',
  ]);
});
