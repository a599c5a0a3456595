// Sample rows of the tab `Nội dung`: what an officer would type about the first half of 2023. They retell the facts of
// the reference report in other words, without the figures and citations that the product adds itself.

export interface SampleParagraph {
  section: string;
  order: number;
  text: string;
}

function paragraphs(section: string, ...texts: readonly string[]): SampleParagraph[] {
  return texts.map((text, index) => ({ section, order: index + 1, text }));
}

export const SAMPLE_NARRATIVE: readonly SampleParagraph[] = [
  ...paragraphs(
    'I.1',
    'Trong {{ky_bao_cao}}, UBND phường xác định cải cách hành chính là nhiệm vụ trọng tâm, xuyên suốt; công việc được phân công đến từng thành viên UBND và từng công chức, bảo đảm rõ người làm, rõ thời hạn và rõ kết quả phải đạt.',
    'Chủ tịch UBND phường trực tiếp chỉ đạo và nghe báo cáo tiến độ tại các cuộc họp giao ban; đầu việc nào chậm hoặc vướng mắc thì thống nhất ngay cách tháo gỡ, ghi vào kết luận cuộc họp và tiếp tục theo dõi, đôn đốc cho đến khi hoàn thành.',
  ),
  ...paragraphs(
    'I.2',
    'UBND phường tự kiểm tra công tác cải cách hành chính gắn với việc chấp hành kỷ luật, kỷ cương; nội dung tập trung vào giờ giấc làm việc, thái độ tiếp công dân, việc nhận và trả hồ sơ, niêm yết thủ tục và cập nhật sổ theo dõi tại Bộ phận Tiếp nhận và Trả kết quả.',
    'Qua kiểm tra, cán bộ, công chức chấp hành nghiêm giờ làm việc và quy tắc ứng xử; một vài thiếu sót về cập nhật tình trạng hồ sơ trên phần mềm đã được nhắc nhở, chấn chỉnh. Việc kiểm tra trong {{ky_sau}} sẽ thực hiện theo một kế hoạch riêng.',
  ),
  ...paragraphs(
    'I.3',
    'Công tác tuyên truyền được triển khai bằng nhiều hình thức: lồng ghép tại các hội nghị của phường, phát trên đài truyền thanh, đăng trên cổng thông tin điện tử, niêm yết tại trụ sở, phổ biến trong các buổi sinh hoạt tổ dân phố và phát tờ rơi đến từng hộ gia đình.',
    'Nội dung tuyên truyền chú trọng cách nộp hồ sơ và thanh toán trực tuyến, nhận kết quả qua dịch vụ bưu chính công ích, quyền phản ánh, kiến nghị của người dân; qua đó nhận thức của cán bộ, công chức và Nhân dân về cải cách hành chính có chuyển biến rõ hơn.',
  ),
  ...paragraphs(
    'II.1.a',
    'Công chức tư pháp – hộ tịch làm đầu mối tham mưu công tác văn bản của phường; dự thảo văn bản đều được lấy ý kiến bộ phận liên quan, kiểm tra căn cứ pháp lý, thẩm quyền và thể thức trước khi trình ký.',
    'Việc rà soát, hệ thống hóa, tự kiểm tra văn bản và theo dõi tình hình thi hành pháp luật được tiến hành thường xuyên, tập trung vào những lĩnh vực có nhiều hồ sơ; qua rà soát chưa phát hiện văn bản của phường trái với quy định của cấp trên.',
  ),
  ...paragraphs(
    'II.1.b',
    'UBND phường tham gia góp ý dự thảo văn bản khi được cơ quan cấp trên đề nghị; tạo thuận lợi cho hộ kinh doanh và doanh nghiệp trên địa bàn bằng cách hướng dẫn đầy đủ trong một lần, công khai đầu mối liên hệ và không yêu cầu giấy tờ ngoài quy định.',
    'Khó khăn của hộ kinh doanh về mặt bằng, trật tự vỉa hè, vệ sinh môi trường được ghi nhận qua các buổi làm việc tại tổ dân phố và xử lý trong phạm vi thẩm quyền; nội dung vượt thẩm quyền được chuyển đến cơ quan chuyên môn của thành phố.',
  ),
  ...paragraphs(
    'II.2.a',
    'Nhiệm vụ kiểm soát thủ tục hành chính được chia theo từng nội dung: cập nhật, công khai, rà soát thủ tục, theo dõi giải quyết hồ sơ và tiếp nhận phản ánh, kiến nghị; mỗi nội dung có công chức chịu trách nhiệm chính, thời hạn hoàn thành và chế độ báo cáo.',
  ),
  ...paragraphs(
    'II.2.b',
    'Thủ tục hành chính được niêm yết tại Bộ phận Tiếp nhận và Trả kết quả, tại nhà sinh hoạt cộng đồng của các tổ dân phố và đăng trên cổng thông tin điện tử của phường; mỗi thủ tục nêu đủ thành phần hồ sơ, thời hạn, phí, lệ phí và mẫu đơn, tờ khai.',
    'Số điện thoại đường dây nóng, địa chỉ tiếp nhận phản ánh, kiến nghị được đặt ở vị trí dễ thấy tại nơi làm việc và trên cổng thông tin điện tử; khi có quyết định công bố mới, công chức phụ trách thay nội dung niêm yết ngay, không để người dân làm theo quy định cũ.',
  ),
  ...paragraphs(
    'II.2.c',
    'UBND phường đối chiếu các thủ tục đang áp dụng với quyết định công bố của UBND tỉnh để kịp thời thay nội dung hết hiệu lực; khi giải quyết hồ sơ, công chức không đặt thêm điều kiện, giấy tờ và khai thác dữ liệu sẵn có để người dân không phải nộp lại.',
  ),
  ...paragraphs(
    'II.2.d',
    'Bộ phận Tiếp nhận và Trả kết quả bố trí công chức trực đủ các buổi làm việc, tiếp nhận và theo dõi toàn bộ hồ sơ trên phần mềm một cửa điện tử; danh sách hồ sơ sắp đến hạn được rà soát mỗi ngày để nhắc bộ phận chuyên môn xử lý.',
    'Hồ sơ trả sau ngày hẹn đều do phần mềm một cửa có thời điểm gặp sự cố, việc trình ký và trả kết quả bị gián đoạn; UBND phường đã thông báo, xin lỗi người nộp hồ sơ và đề nghị đơn vị quản lý phần mềm khắc phục.',
    'Hồ sơ nộp trực tiếp cũng được hướng dẫn thanh toán phí, lệ phí trực tuyến bằng mã QR ngay tại quầy, vì vậy số hồ sơ thanh toán trực tuyến nhiều hơn số hồ sơ nộp trực tuyến, nhất là ở lĩnh vực chứng thực.',
  ),
  ...paragraphs(
    'II.2.đ',
    'Phản ánh, kiến nghị được tiếp nhận qua Cổng Dịch vụ công quốc gia, đường dây nóng, hòm thư góp ý và tại các buổi tiếp công dân định kỳ; công chức văn phòng – thống kê mở sổ theo dõi, phân loại và trình Chủ tịch UBND phường giao bộ phận xử lý.',
  ),
  ...paragraphs(
    'II.3.a',
    'UBND phường rà soát chức năng, nhiệm vụ của từng chức danh theo hướng tinh gọn, không trùng lặp và không bỏ trống việc; cán bộ, công chức được phân công kiêm nhiệm những việc phù hợp với chuyên môn, trong phạm vi biên chế được giao.',
  ),
  ...paragraphs(
    'II.3.b',
    'UBND phường thực hiện đúng các nhiệm vụ được phân cấp, ủy quyền về ngân sách, đất đai, trật tự xây dựng và quản lý đô thị; Chủ tịch và các Phó Chủ tịch UBND phường được phân công theo khối công việc và chịu trách nhiệm về kết quả lĩnh vực mình phụ trách.',
    'Các quy chế về tài sản công và chi tiêu nội bộ đã được ban hành là cơ sở gắn quyền hạn với trách nhiệm của từng bộ phận; việc thực hiện nội dung được phân cấp được xem xét trong các đợt tự kiểm tra của phường.',
  ),
  ...paragraphs(
    'II.3.c',
    'Các tổ dân phố hoạt động ổn định, trong kỳ không phát sinh việc chia, tách, sáp nhập; UBND phường phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam phường củng cố đội ngũ tổ trưởng, nâng cao chất lượng sinh hoạt và công tác nắm tình hình dân cư.',
  ),
  ...paragraphs(
    'II.4.a',
    'Việc bố trí công chức căn cứ vào vị trí việc làm, trình độ đào tạo và khối lượng công việc thực tế; những chức danh có nhiều hồ sơ như văn phòng – thống kê, địa chính – xây dựng, tư pháp – hộ tịch được ưu tiên đủ người để bảo đảm thời hạn giải quyết.',
  ),
  ...paragraphs(
    'II.4.b',
    'Cán bộ, công chức chấp hành nội quy, quy chế làm việc và văn hóa công sở; trường hợp vắng mặt phải báo cáo và bàn giao việc. Kết quả thực hiện nhiệm vụ được theo dõi hằng tháng, làm căn cứ đánh giá, xếp loại chất lượng cuối năm.',
  ),
  ...paragraphs(
    'II.4.c',
    'UBND phường cử cán bộ, công chức tham gia đầy đủ các lớp tập huấn, bồi dưỡng theo triệu tập của cấp trên, chú trọng kiểm soát thủ tục hành chính, hộ tịch, chứng thực, chuyển đổi số và kỹ năng tiếp công dân; người dự lớp có trách nhiệm phổ biến lại cho đồng nghiệp.',
  ),
  ...paragraphs(
    'II.4.d',
    'Cán bộ, công chức phường nắm chắc địa bàn, sử dụng thành thạo các phần mềm dùng chung và giữ tinh thần phục vụ Nhân dân; việc đi làm, dự họp và trực tại nơi tiếp công dân được theo dõi hằng ngày và nhắc nhở kịp thời.',
  ),
  ...paragraphs(
    'II.5.a',
    'Việc thu, chi bám sát dự toán được giao; các khoản chi đúng chế độ, tiêu chuẩn, định mức và được kiểm soát qua Kho bạc Nhà nước. Vốn đầu tư công tập trung cho công trình chỉnh trang vỉa hè đường Nguyễn Đức Cảnh, hiện đang thi công.',
    'Trong kỳ, UBND phường không còn kiến nghị nào của thanh tra, kiểm toán chưa thực hiện; dự toán, quyết toán và tình hình thực hiện ngân sách được công khai tại trụ sở và báo cáo HĐND phường theo quy định.',
  ),
  ...paragraphs(
    'II.5.b',
    'Tài sản công được lập sổ theo dõi, giao trách nhiệm đến từng bộ phận sử dụng và kiểm kê định kỳ; việc mua sắm, sửa chữa, điều chuyển, thanh lý đúng trình tự, có đầy đủ chứng từ và không để xảy ra tình trạng sử dụng sai mục đích.',
  ),
  ...paragraphs(
    'II.5.c',
    'Theo chế độ tự chủ về biên chế và kinh phí quản lý hành chính, UBND phường lấy ý kiến cán bộ, công chức trước khi quyết định các mức chi; định mức văn phòng phẩm, điện, nước, công tác phí được công khai để tập thể cùng giám sát.',
  ),
  ...paragraphs(
    'II.5.d',
    'Các bộ phận sử dụng tiết kiệm điện, nước, văn phòng phẩm và phương tiện làm việc; tài liệu họp chuyển dần sang bản điện tử, các hội nghị có nội dung gần nhau được tổ chức lồng ghép, góp phần giảm chi phí in ấn và chi phí tổ chức.',
  ),
  ...paragraphs(
    'II.6.a',
    'Văn bản đi, đến được xử lý trên hệ thống quản lý văn bản và điều hành; cán bộ, công chức sử dụng thư điện tử công vụ, chữ ký số và phần mềm chuyên ngành trong công việc hằng ngày. Cổng thông tin điện tử của phường được Ban biên tập cập nhật thường xuyên.',
    'Tổ công nghệ số cộng đồng ở các tổ dân phố hướng dẫn người dân lập tài khoản dịch vụ công, cài đặt ứng dụng định danh điện tử và nộp hồ sơ trực tuyến; tại nơi tiếp nhận hồ sơ có máy tính và máy quét dành cho người chưa có thiết bị.',
  ),
  ...paragraphs(
    'II.6.b',
    'Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 được duy trì gắn với giải quyết thủ tục hành chính; quy trình nội bộ được rà soát mỗi khi thủ tục thay đổi, hồ sơ theo dõi được lưu giữ đầy đủ và kết quả đánh giá nội bộ dùng để khắc phục điểm chưa phù hợp.',
  ),
  ...paragraphs(
    'II.7',
    'UBND phường quán triệt nội dung Kết luận đến toàn thể cán bộ, công chức; những việc được ưu tiên gồm chấn chỉnh tác phong phục vụ, giảm thời gian giải quyết hồ sơ, nâng tỷ lệ nộp hồ sơ trực tuyến và gắn trách nhiệm người đứng đầu với kết quả từng lĩnh vực.',
  ),
  ...paragraphs(
    'II.8.a',
    'Những việc liên quan trực tiếp đến người dân như bình xét hộ nghèo, chỉnh trang đường, hẻm và huy động đóng góp được đưa ra bàn tại cuộc họp tổ dân phố; ý kiến được ghi biên bản, tổng hợp và trả lời, qua đó mở rộng sự tham gia của người dân ở cơ sở.',
  ),
  ...paragraphs(
    'II.8.b',
    'Danh sách hộ nghèo, hộ cận nghèo, số liệu thu, chi ngân sách, kế hoạch sử dụng đất và mức thu phí, lệ phí được công khai tại trụ sở, nhà sinh hoạt cộng đồng và trên cổng thông tin điện tử để người dân dễ tìm hiểu, đối chiếu và giám sát.',
  ),
  ...paragraphs(
    'II.8.c',
    'Lãnh đạo UBND phường tiếp công dân theo lịch, trực tiếp đối thoại về những vấn đề người dân quan tâm và trả lời đơn thư thuộc thẩm quyền đúng thời hạn; Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng được tạo điều kiện hoạt động và được cung cấp đủ thông tin.',
  ),
  ...paragraphs(
    'II.8.d',
    'Công tác phòng ngừa tham nhũng, tiêu cực được thực hiện thông qua kê khai tài sản, thu nhập, công khai mức phí, lệ phí và khuyến khích thanh toán không dùng tiền mặt; trong kỳ chưa phát hiện trường hợp cán bộ, công chức gây phiền hà hoặc đòi hỏi ngoài quy định.',
  ),
  ...paragraphs(
    'II.8.đ',
    'Người dân được hướng dẫn hồ sơ đầy đủ trong một lần, được biết trước thời hạn và mức phí phải nộp; nơi tiếp nhận có ghế chờ, bảng hướng dẫn và phiếu lấy ý kiến. Ý kiến chưa hài lòng được xem xét để điều chỉnh cách phục vụ, nhất là thời gian chờ.',
  ),
  ...paragraphs(
    'III.1',
    'Công tác cải cách hành chính trong {{ky_bao_cao}} được chỉ đạo thống nhất, phân công rõ ràng; {{TTHC_TONG}} thủ tục hành chính được công khai đầy đủ, tỷ lệ hồ sơ trả sớm và đúng hạn trên tổng số đã giải quyết đạt {{TL_DUNG_HAN}}, tỷ lệ nộp trực tuyến ở các thủ tục có dịch vụ công trực tuyến đạt {{TL_TRUC_TUYEN}}.',
    'Kỷ luật, kỷ cương được giữ vững, {{CB_DAT_CHUAN}} trong tổng số {{CB_HIEN_CO}} cán bộ, công chức đạt chuẩn theo chức danh; việc xử lý văn bản trên môi trường điện tử, ký số đã thành nền nếp, giúp rút ngắn thời gian và thuận lợi cho người dân khi giao dịch.',
  ),
  ...paragraphs(
    'III.2',
    'Phần mềm một cửa điện tử và chức năng thanh toán trực tuyến có lúc bị lỗi, truy cập chậm, làm gián đoạn việc xử lý và là nguyên nhân của {{HS_TRE_HAN}} hồ sơ trả sau hạn; công chức phải theo dõi thêm bằng sổ nên mất nhiều thời gian.',
    'Một bộ phận người dân, nhất là người cao tuổi, chưa quen nộp hồ sơ và thanh toán trên mạng nên còn cần hướng dẫn trực tiếp; tỷ lệ hồ sơ có phí, lệ phí được thanh toán trực tuyến mới đạt {{TL_TT_TRUC_TUYEN}}, chưa đáp ứng yêu cầu.',
  ),
  ...paragraphs(
    'IV',
    'Trong {{ky_sau}}, UBND phường tiếp tục giữ kỷ luật, kỷ cương, khắc phục những hạn chế đã nêu, nâng cao chất lượng phục vụ người dân, doanh nghiệp và tập trung hoàn thành các nhiệm vụ dưới đây đúng thời hạn.',
  ),
  ...paragraphs(
    'V',
    'Đề nghị UBND thành phố và Phòng Nội vụ mở lớp tập huấn chuyên sâu cho công chức làm việc tại Bộ phận Tiếp nhận và Trả kết quả về nghiệp vụ một cửa, kỹ năng giao tiếp và cách xử lý tình huống khi phần mềm gặp sự cố.',
    'Đề nghị cơ quan quản lý hệ thống một cửa điện tử và thanh toán trực tuyến nâng cấp đường truyền, khắc phục lỗi kịp thời và thông báo trước thời gian bảo trì để phường chủ động hướng dẫn người dân.',
  ),
];
