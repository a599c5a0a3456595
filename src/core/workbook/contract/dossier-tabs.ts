import { choice, code, count, day, descriptive, money, required, text, whenUnreadable, yesNo } from './column';
import { tab } from './tab';

export const DOSSIERS_TAB = tab(
  'Hồ sơ',
  'Mỗi dòng một hồ sơ thủ tục hành chính. Không ghi họ tên, số điện thoại, số định danh của người nộp.',
  {
    code: required(code('Mã hồ sơ', { note: 'Mã trên phần mềm một cửa, dạng văn bản, không trùng nhau.', width: 24 })),
    procedureCode: required(code('Mã TTHC', { note: 'Mã thủ tục, phải có ở tab Thủ tục. Dạng văn bản.', width: 12 })),
    receivedOn: required(day('Ngày tiếp nhận', { note: 'Ngày bộ phận một cửa nhận hồ sơ.' })),
    channel: required(
      choice(
        'Hình thức tiếp nhận',
        { 'Trực tiếp': 'in-person', 'Trực tuyến': 'online', BCCI: 'post' },
        { note: 'Trực tiếp, Trực tuyến hoặc BCCI (bưu chính công ích).', width: 14, absent: null },
      ),
    ),
    dueOn: day('Ngày hẹn trả', { note: 'Ngày hẹn trên giấy tiếp nhận. Để trống: tính từ thời hạn của thủ tục.' }),
    rescheduledOn: day('Ngày hẹn lại', { note: 'Ngày hẹn lại sau khi có thư xin lỗi, nếu có.' }),
    returnedOn: day('Ngày trả kết quả', { note: 'Ngày có kết quả tại bộ phận một cửa. Để trống: chưa trả.' }),
    status: required(
      choice(
        'Trạng thái',
        {
          'Đang giải quyết': 'pending',
          'Chờ bổ sung': 'awaiting-supplement',
          'Đã trả kết quả': 'returned',
          'Từ chối': 'refused',
          'Rút hồ sơ': 'withdrawn',
          'Dừng giải quyết': 'stopped',
          Hủy: 'cancelled',
        },
        {
          note: 'Hủy dùng cho hồ sơ nhập nhầm; hồ sơ từ chối, rút hoặc dừng giải quyết là hồ sơ đã giải quyết.',
          absent: null,
        },
      ),
    ),
    returnedByPost: yesNo('Trả kết quả qua BCCI', { note: 'Có nếu kết quả gửi qua bưu chính công ích.' }),
    paidOnline: yesNo('Thanh toán trực tuyến', { note: 'Có nếu phí, lệ phí được nộp trực tuyến.' }),
    amountVnd: money('Số tiền (đồng)', { note: 'Phí, lệ phí của hồ sơ, số nguyên đồng.', width: 14 }),
    electronicCopy: yesNo('Bản sao điện tử', { note: 'Có nếu cấp bản sao chứng thực điện tử.' }),
    closedInSoftwareOn: day('Ngày kết thúc trên phần mềm', {
      note: 'Ngày phần mềm một cửa ghi là đã kết thúc, để đối chiếu với ngày trả thật.',
    }),
    delayCause: text('Nguyên nhân trễ', {
      note: 'Vì sao trễ hạn, ví dụ: lỗi phần mềm. Được in trong báo cáo kiểm soát TTHC: không nêu tên ai.',
      width: 26,
    }),
    remark: text('Ghi chú', { note: 'Không đưa vào báo cáo.', width: 26 }),
    digitised: yesNo('Số hóa', { note: 'Có nếu thành phần hồ sơ đã được số hóa.' }),
    electronicResult: yesNo('Kết quả điện tử', { note: 'Có nếu kết quả được cấp bản điện tử.' }),
    reusedData: yesNo('Tái sử dụng dữ liệu', { note: 'Có nếu dùng lại dữ liệu đã số hóa, không yêu cầu nộp lại.' }),
    fromElsewhere: yesNo('Phi địa giới', {
      note: 'Có nếu tiếp nhận thay cho nơi khác, không theo địa giới hành chính.',
    }),
    apologisedOn: day('Ngày xin lỗi', { note: 'Ngày gửi văn bản xin lỗi và hẹn lại, nếu trễ hạn.' }),
  },
  'required',
);

export const PROCEDURES_TAB = tab(
  'Thủ tục',
  'Danh mục thủ tục hành chính tiếp nhận tại đơn vị.',
  {
    code: required(
      code('Mã TTHC', { note: 'Mã trên Cơ sở dữ liệu quốc gia, ví dụ 1.000894. Dạng văn bản.', width: 12 }),
    ),
    name: descriptive(text('Tên thủ tục', { note: 'Tên đầy đủ của thủ tục.', width: 60 })),
    sector: descriptive(
      text('Lĩnh vực', { printed: 'words', note: 'Ví dụ: Chứng thực, Hộ tịch, Đất đai.', width: 26 }),
    ),
    timeLimit: required(count('Thời hạn', { note: 'Số ngày giải quyết; 0 là trả trong ngày.', most: 3650 })),
    timeUnit: choice(
      'Đơn vị thời hạn',
      { 'Ngày làm việc': 'working-day', Ngày: 'calendar-day' },
      { note: 'Ngày làm việc (mặc định) hoặc Ngày.', width: 15, absent: 'working-day' },
    ),
    level: whenUnreadable(
      choice(
        'Cấp',
        { Xã: 'commune', Huyện: 'district', Tỉnh: 'province', 'Trung ương': 'central' },
        {
          note: 'Cấp có thẩm quyền: Xã (mặc định), Tỉnh, Trung ương; Huyện chỉ dùng cho kỳ đến 30/6/2025.',
          width: 12,
          absent: 'commune',
        },
      ),
      'unknown',
      'Thủ tục và hồ sơ của thủ tục vẫn được tính, nhưng chưa rõ cấp nên không tính vào cấp nào và không thuộc phạm vi Cấp xã.',
    ),
    online: required(
      choice(
        'Dịch vụ công trực tuyến',
        { 'Toàn trình': 'full', 'Một phần': 'partial', Không: 'none' },
        { note: 'Toàn trình, Một phần hoặc Không.', width: 14, absent: null },
      ),
    ),
    bearsFee: yesNo('Có phí', { note: 'Có nếu thủ tục thu phí hoặc lệ phí.' }),
    certifiesCopies: yesNo('Chứng thực bản sao', { note: 'Có nếu là thủ tục chứng thực bản sao từ bản chính.' }),
    change: choice(
      'Thay đổi',
      { Mới: 'new', 'Sửa đổi': 'amended', 'Bãi bỏ': 'abolished' },
      { note: 'Thay đổi gần nhất của thủ tục, nếu có.', width: 11, absent: null },
    ),
    changedOn: day('Ngày thay đổi', { note: 'Ngày thay đổi có hiệu lực.' }),
    takesOnlinePayment: yesNo('Thanh toán trực tuyến', { note: 'Có nếu phí, lệ phí nộp trực tuyến được.' }),
    regardlessOfPlace: yesNo('Không phụ thuộc địa giới', {
      note: 'Có nếu nộp ở nơi nào cũng được, không theo địa giới hành chính.',
    }),
  },
  'required',
);

export const PETITIONS_TAB = tab('Phản ánh kiến nghị', 'Phản ánh, kiến nghị về quy định, hành vi hành chính.', {
  code: required(code('Mã', { note: 'Mã phản ánh, kiến nghị.', width: 16 })),
  receivedOn: required(day('Ngày tiếp nhận', { note: 'Ngày tiếp nhận.' })),
  kind: required(
    choice(
      'Loại',
      { 'Quy định hành chính': 'rules', 'Hành vi hành chính': 'conduct' },
      { note: 'Quy định hành chính hoặc Hành vi hành chính.', width: 22, absent: null },
    ),
  ),
  transferredOn: day('Ngày chuyển xử lý', { note: 'Ngày chuyển cơ quan có thẩm quyền.' }),
  answeredOn: day('Ngày có kết quả', { note: 'Ngày có kết quả xử lý.' }),
  answerDueOn: day('Hạn trả lời', { note: 'Ngày phải trả lời, nếu có.' }),
});
