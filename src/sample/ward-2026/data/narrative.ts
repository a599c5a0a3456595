// What the chief of office of the invented ward writes. Figures are tags, so nothing contradicts the registers.

export const WARD_NARRATIVE: Readonly<Record<string, readonly string[]>> = {
  'I.1': [
    'Chủ tịch UBND phường giao Văn phòng HĐND và UBND làm đầu mối theo dõi cải cách hành chính. Tại giao ban hằng tuần, các phòng và Trung tâm Phục vụ hành chính công báo cáo hồ sơ sắp đến hạn, việc chậm và hướng xử lý; kết luận giao ban được ghi thành việc có người làm, có thời hạn.',
  ],
  'I.2': [
    'Kế hoạch cải cách hành chính của phường được giao đến từng phòng, trung tâm kèm sản phẩm và thời hạn. Văn phòng HĐND và UBND đối chiếu tiến độ vào ngày làm việc cuối tháng; việc chưa xong phải nêu lý do và thời hạn mới.',
  ],
  'I.3': [
    'Trong kỳ đã kiểm tra {{KT_CO_QUAN}} phòng, trung tâm về kỷ luật, kỷ cương và giải quyết thủ tục hành chính; nêu {{KT_VAN_DE}} tồn tại, đến nay đã khắc phục {{KT_DA_XU_LY}} tồn tại. Các tồn tại chủ yếu là chậm cập nhật tình trạng hồ sơ trên hệ thống và lập hồ sơ công việc chưa đầy đủ.',
  ],
  'I.4': [
    'Đã đăng, phát {{TIN_BAI}} tin, bài trên trang thông tin điện tử và hệ thống truyền thanh của phường. Nội dung tập trung vào cách nộp hồ sơ trên Cổng Dịch vụ công quốc gia, nộp phí, lệ phí bằng mã QR và các thủ tục được nộp không phụ thuộc nơi cư trú.',
  ],
  'I.5': [
    'Nhiệm vụ do UBND tỉnh, Chủ tịch UBND tỉnh giao được lập thành danh mục riêng, Văn phòng HĐND và UBND nhắc trước khi đến hạn. Nhiệm vụ rà soát trụ sở, tài sản công cần đối chiếu hồ sơ của các phường trước khi sắp xếp nên cần thêm thời gian.',
  ],
  'I.6': [
    'UBND phường duy trì mô hình tiếp nhận hồ sơ lưu động tại nhà sinh hoạt cộng đồng, ưu tiên người cao tuổi, người khuyết tật và tổ dân phố ở xa. Trong kỳ đã tổ chức {{BUOI_LUU_DONG}} buổi; {{HS_LUU_DONG}} hồ sơ trong số hồ sơ tiếp nhận được nhận theo cách này.',
  ],
  'II.1.a': [
    'Trong kỳ, HĐND và UBND phường không ban hành văn bản quy phạm pháp luật. Dự thảo văn bản hành chính đều được kiểm tra căn cứ pháp lý, thẩm quyền, thể thức trước khi trình ký.',
  ],
  'II.1.b': [
    'Việc theo dõi thi hành pháp luật tập trung vào đất đai, trật tự xây dựng, là lĩnh vực có nhiều kiến nghị của người dân. Vướng mắc thuộc thẩm quyền được giải quyết ngay tại phường; nội dung vượt thẩm quyền được tổng hợp gửi sở chuyên ngành.',
  ],
  'II.1.c': [
    'Đã tổ chức {{HN_PHAP_LUAT}} hội nghị phổ biến pháp luật tại các tổ dân phố, chú trọng quy định về đất đai, cư trú, bảo vệ dữ liệu cá nhân và phòng ngừa lừa đảo trên mạng.',
  ],
  'II.1.d': [
    'Văn phòng HĐND và UBND rà soát các văn bản của phường và của các phường trước khi sắp xếp còn được áp dụng; qua rà soát chưa phát hiện văn bản trái quy định. Danh mục văn bản được cập nhật để các phòng dùng thống nhất.',
  ],
  'II.2.a': [
    'Trung tâm Phục vụ hành chính công rà soát các thủ tục có nhiều hồ sơ, đề xuất bỏ những giấy tờ đã có trong cơ sở dữ liệu dân cư và hộ tịch. Khi có quyết định công bố của UBND tỉnh, nội dung niêm yết và quy trình trên hệ thống được thay ngay.',
  ],
  'II.2.b': [
    'Thủ tục hành chính được niêm yết tại Trung tâm Phục vụ hành chính công, đăng trên trang thông tin điện tử và tra cứu được bằng mã QR đặt ở các nhà sinh hoạt cộng đồng.',
  ],
  'II.2.c': [
    'Trung tâm Phục vụ hành chính công làm việc đủ các buổi trong tuần, có công chức hướng dẫn nộp hồ sơ trực tuyến và quầy ưu tiên cho người cao tuổi, người khuyết tật. Hồ sơ của người nơi khác được tiếp nhận khi thủ tục không phụ thuộc địa giới hành chính.',
    'Hồ sơ chậm hẹn là hồ sơ phải xác minh thực địa hoặc chờ dữ liệu của cơ quan khác. Người nộp hồ sơ đều nhận được văn bản xin lỗi và hẹn lại ngày trả.',
    'Trung tâm đã lấy ý kiến {{KS_SO_PHIEU}} người dân, đại diện doanh nghiệp đến làm thủ tục; tỷ lệ hài lòng đạt {{HAI_LONG_TL}}. Ý kiến chưa hài lòng chủ yếu về thời gian chờ vào buổi sáng đầu tuần.',
  ],
  'II.3.a': [
    'UBND phường có Văn phòng HĐND và UBND, Phòng Kinh tế, Hạ tầng và Đô thị, Phòng Văn hóa – Xã hội và Trung tâm Phục vụ hành chính công. Quy chế làm việc của các phòng được rà soát để không bỏ sót, không trùng nhiệm vụ.',
  ],
  'II.3.b': [
    'Trong kỳ không phát sinh việc sắp xếp tổ chức. Các trường học công lập thuộc UBND phường giữ ổn định, chuẩn bị rà soát theo kế hoạch của UBND tỉnh.',
  ],
  'II.3.c': [
    'Công chức được bố trí theo vị trí việc làm; lĩnh vực đất đai, xây dựng và tư pháp còn thiếu người nên công chức phải kiêm nhiệm. UBND phường đã báo cáo nhu cầu bổ sung với Sở Nội vụ.',
  ],
  'II.3.d': [
    'UBND phường thực hiện các nhiệm vụ được phân cấp, phân quyền về đất đai, xây dựng, hộ kinh doanh. Việc ủy quyền ký kết quả cho Giám đốc Trung tâm Phục vụ hành chính công giúp trả kết quả trong ngày đối với thủ tục đơn giản.',
  ],
  'II.4.a': [
    'Bản mô tả công việc của từng vị trí được cập nhật theo nhiệm vụ mới; công chức kiêm nhiệm được ghi rõ việc chính, việc phối hợp để đánh giá hằng tháng.',
  ],
  'II.4.b': [
    'Trong kỳ, UBND phường không tuyển dụng, bổ nhiệm mới; đã hoàn thiện hồ sơ đề nghị tiếp nhận công chức cho các vị trí còn thiếu.',
  ],
  'II.4.c': [
    'Việc chấp hành giờ làm việc, thái độ tiếp công dân được kiểm tra đột xuất và nêu tại giao ban. Công chức để hồ sơ chậm hẹn phải giải trình, trực tiếp liên hệ xin lỗi người nộp hồ sơ.',
  ],
  'II.4.d': ['Công chức được cử đi học theo đúng lĩnh vực phụ trách; sau khóa học có trao đổi lại tại phòng.'],
  'II.5.a': [
    'Thu, chi ngân sách bám dự toán HĐND phường giao; các khoản chi được công khai và kiểm soát qua Kho bạc Nhà nước. Công trình đường liên tổ dân phố chậm do vướng mặt bằng của một số hộ, Phòng Kinh tế, Hạ tầng và Đô thị đang vận động bàn giao.',
  ],
  'II.5.b': [
    'Tài sản công được kiểm kê, cập nhật trên phần mềm. UBND phường đã phân công phòng quản lý từng trụ sở tiếp nhận sau sắp xếp, tránh để trống hoặc sử dụng sai mục đích.',
  ],
  'II.5.c': [
    'Các trường học công lập thực hiện cơ chế tự chủ theo mức được giao, có quy chế chi tiêu nội bộ và công khai tài chính. Trong kỳ không thay đổi mức tự chủ.',
  ],
  'II.6.a': [
    'Quy chế sử dụng hệ thống quản lý văn bản, chữ ký số và thư điện tử công vụ được áp dụng thống nhất tại các phòng, trung tâm.',
  ],
  'II.6.b': [
    'Đường truyền của Trung tâm Phục vụ hành chính công đã có tuyến dự phòng; máy quét, máy tính đủ cho các quầy. Một số máy tính tiếp nhận từ phường cũ cấu hình thấp, cần thay dần.',
  ],
  'II.6.c': [
    'Phường dùng các nền tảng dùng chung của tỉnh: hệ thống thông tin giải quyết thủ tục hành chính, quản lý văn bản, báo cáo; không đầu tư phần mềm riêng trùng chức năng.',
  ],
  'II.6.d': [
    'Thành phần hồ sơ được số hóa ngay khi tiếp nhận và lưu vào kho dữ liệu của tổ chức, cá nhân. Dữ liệu hộ tịch, đất đai tiếp tục được đối soát với cơ sở dữ liệu dùng chung.',
  ],
  'II.6.đ': [
    'Trong kỳ đã phát hành {{VB_DIEN_TU}} văn bản điện tử, trong đó {{VB_DT_KY_SO}} văn bản được ký số, đạt {{VB_KY_SO_TL}}. Lịch họp, tài liệu họp được gửi qua hệ thống, giảm giấy tờ in.',
  ],
  'II.6.e': [
    'Tổ công nghệ số cộng đồng ở các tổ dân phố hướng dẫn người dân cài đặt, sử dụng tài khoản định danh điện tử và theo dõi kết quả hồ sơ trên Cổng Dịch vụ công quốc gia.',
  ],
  'II.6.g': [
    'Phường chưa triển khai hệ thống đô thị thông minh riêng; phản ánh hiện trường về trật tự đô thị, vệ sinh môi trường được tiếp nhận qua nền tảng chung của tỉnh và chuyển phòng chuyên môn xử lý.',
  ],
  'II.6.h': [
    'Hồ sơ của thủ tục cung cấp dịch vụ công trực tuyến toàn trình nộp trực tuyến đạt {{TL_TOAN_TRINH}}, của thủ tục cung cấp một phần đạt {{TL_MOT_PHAN}}. Người dân chưa tự nộp được thì được hướng dẫn tại chỗ, công chức không nộp thay bằng tài khoản của mình.',
  ],
  'III.1': [
    'Công tác cải cách hành chính {{ky_bao_cao}} được triển khai theo kế hoạch, có phân công và kiểm tra. Tỷ lệ hồ sơ giải quyết sớm và đúng hạn đạt {{TL_DUNG_HAN}} trên số hồ sơ đã giải quyết; tỷ lệ người dân, doanh nghiệp hài lòng đạt {{HAI_LONG_TL}}.',
    'Việc tiếp nhận hồ sơ lưu động, hướng dẫn nộp hồ sơ và thanh toán trực tuyến tại chỗ giúp người cao tuổi, người ở xa thuận tiện hơn khi làm thủ tục.',
  ],
  'III.2': [
    'Vẫn còn hồ sơ chậm hẹn ở các thủ tục phải xác minh thực địa hoặc chờ dữ liệu của cơ quan khác. Tỷ lệ khai thác, sử dụng lại dữ liệu đã số hóa mới đạt {{TL_TAI_SU_DUNG}}; giải ngân vốn đầu tư công đạt {{TL_GIAI_NGAN}} kế hoạch vốn năm.',
    'Nguyên nhân: công chức ở một số lĩnh vực còn thiếu, phải kiêm nhiệm; dữ liệu đất đai của các phường cũ chưa đầy đủ; có thời điểm kết nối giữa các hệ thống bị gián đoạn; việc bàn giao mặt bằng của công trình còn vướng.',
  ],
  IV: ['Trong {{ky_sau}}, UBND phường tập trung khắc phục các hạn chế nêu trên và thực hiện các nhiệm vụ sau:'],
  V: [
    'Đề nghị UBND tỉnh, Sở Nội vụ xem xét bổ sung công chức phụ trách đất đai, xây dựng, tư pháp cho phường trong số biên chế đã giao.',
    'Đề nghị Văn phòng UBND tỉnh thông báo trước lịch bảo trì hệ thống thông tin giải quyết thủ tục hành chính và hướng dẫn xử lý hồ sơ khi mất kết nối dữ liệu.',
  ],
};
