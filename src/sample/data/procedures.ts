// Sample rows of the tab `Thủ tục`: 174 procedures of a ward as of 2023, invented for trying the product.
// Names and codes follow the style of the national database but are shortened and are no copy of its list.

export interface SampleProcedure {
  code: string;
  name: string;
  sector: string;
  /** Time limit; 0 means the same day. */
  days: number;
  /** Left out for working days. */
  unit?: 'Ngày';
  /** Left out for procedures of the ward itself. */
  level?: 'Huyện' | 'Tỉnh';
  online: 'Toàn trình' | 'Một phần' | 'Không';
  fee?: true;
  certification?: true;
}

type Terms = Pick<SampleProcedure, 'online' | 'fee' | 'certification'>;

const CERTIFIED_COPY: Terms = { online: 'Không', fee: true, certification: true };
const DESK_WITH_FEE: Terms = { online: 'Không', fee: true };
const DESK: Terms = { online: 'Không' };
const PART_ONLINE_WITH_FEE: Terms = { online: 'Một phần', fee: true };
const PART_ONLINE: Terms = { online: 'Một phần' };
const FULLY_ONLINE_WITH_FEE: Terms = { online: 'Toàn trình', fee: true };
const FULLY_ONLINE: Terms = { online: 'Toàn trình' };

/** Each row is `code days name`; `45n` means 45 calendar days. */
function procedures(sector: string, terms: Terms, rows: readonly string[]): SampleProcedure[] {
  return rows.map((row) => {
    const [code = '', limit = '', ...words] = row.split(' ');
    const unit: Pick<SampleProcedure, 'unit'> = limit.endsWith('n') ? { unit: 'Ngày' } : {};
    return { code, name: words.join(' '), sector, days: Number.parseInt(limit, 10), ...unit, ...terms };
  });
}

export const SAMPLE_PROCEDURES: readonly SampleProcedure[] = [
  ...procedures('Chứng thực', CERTIFIED_COPY, [
    '2.000815 0 Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan Việt Nam cấp hoặc chứng nhận',
    '2.000942 0 Cấp bản sao có chứng thực từ bản chính hợp đồng, giao dịch đã được chứng thực',
  ]),
  ...procedures('Chứng thực', DESK_WITH_FEE, [
    '2.000884 0 Chứng thực chữ ký trong các giấy tờ, văn bản (kể cả chứng thực điểm chỉ)',
    '2.000913 2 Chứng thực việc sửa đổi, bổ sung, hủy bỏ hợp đồng, giao dịch',
    '2.000927 0 Sửa lỗi sai sót trong hợp đồng, giao dịch đã được chứng thực',
    '2.001035 2 Chứng thực hợp đồng, giao dịch về động sản, quyền sử dụng đất và nhà ở',
    '2.001019 2 Chứng thực di chúc',
    '2.001016 2 Chứng thực văn bản từ chối nhận di sản',
    '2.001406 2 Chứng thực văn bản thỏa thuận phân chia di sản là động sản, quyền sử dụng đất, nhà ở',
    '2.001009 2 Chứng thực văn bản khai nhận di sản là động sản, quyền sử dụng đất, nhà ở',
  ]),
  ...procedures('Chứng thực', DESK, ['2.000908 0 Cấp bản sao từ sổ gốc']),

  ...procedures('Hộ tịch', FULLY_ONLINE_WITH_FEE, [
    '2.000635 0 Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
    '1.004873 3 Cấp Giấy xác nhận tình trạng hôn nhân',
    '2.002516 3 Xác nhận thông tin hộ tịch',
  ]),
  ...procedures('Hộ tịch', PART_ONLINE_WITH_FEE, [
    '1.004859 3 Đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch',
    '1.001022 3 Đăng ký nhận cha, mẹ, con',
    '1.000689 3 Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
    '1.004884 5 Đăng ký lại khai sinh',
    '1.004772 5 Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân',
    '1.004746 5 Đăng ký lại kết hôn',
    '1.005461 5 Đăng ký lại khai tử',
  ]),
  ...procedures('Hộ tịch', FULLY_ONLINE, ['1.001193 0 Đăng ký khai sinh', '1.000656 0 Đăng ký khai tử']),
  ...procedures('Hộ tịch', PART_ONLINE, [
    '1.000894 0 Đăng ký kết hôn',
    '1.004837 3 Đăng ký giám hộ',
    '1.004845 2 Đăng ký chấm dứt giám hộ',
    '2.000986 5 Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi',
    '2.001023 5 Liên thông đăng ký khai sinh, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
  ]),
  ...procedures('Hộ tịch', DESK, [
    '1.003583 5 Đăng ký khai sinh lưu động',
    '1.000593 5 Đăng ký kết hôn lưu động',
    '1.000419 5 Đăng ký khai tử lưu động',
  ]),

  ...procedures('Nuôi con nuôi', DESK_WITH_FEE, ['2.001263 30n Đăng ký việc nuôi con nuôi trong nước']),
  ...procedures('Nuôi con nuôi', DESK, ['2.001255 5 Đăng ký lại việc nuôi con nuôi trong nước']),

  ...procedures('Cư trú', FULLY_ONLINE_WITH_FEE, [
    '1.004222 7 Đăng ký thường trú',
    '1.004194 3 Đăng ký tạm trú',
    '1.002755 3 Gia hạn tạm trú',
    '1.010038 5 Tách hộ',
  ]),
  ...procedures('Cư trú', FULLY_ONLINE, [
    '1.010041 3 Xác nhận thông tin về cư trú',
    '1.010040 3 Điều chỉnh thông tin về cư trú trong cơ sở dữ liệu về cư trú',
    '1.010039 7 Khai báo thông tin cư trú đối với người chưa đủ điều kiện đăng ký thường trú, tạm trú',
    '1.003197 5 Xóa đăng ký thường trú',
    '1.010028 3 Xóa đăng ký tạm trú',
    '1.003677 1 Khai báo tạm vắng',
    '2.001159 0 Thông báo lưu trú',
  ]),

  ...procedures('Đất đai', PART_ONLINE_WITH_FEE, ['1.004269 1 Cung cấp thông tin, dữ liệu đất đai']),
  ...procedures('Đất đai', DESK, [
    '1.003554 45n Hòa giải tranh chấp đất đai',
    '1.009772 15 Xác nhận hiện trạng, nguồn gốc và thời điểm sử dụng đất',
    '1.009774 30 Cho thuê đất thuộc quỹ đất công ích của phường',
  ]),

  ...procedures('Xây dựng', PART_ONLINE, ['1.009997 1 Tiếp nhận thông báo khởi công xây dựng nhà ở riêng lẻ']),
  ...procedures('Xây dựng', DESK_WITH_FEE, ['1.009998 15 Cấp biển số nhà']),
  ...procedures('Xây dựng', DESK, ['1.009999 3 Cho phép sử dụng tạm thời một phần vỉa hè vào việc cưới, việc tang']),

  ...procedures('Giao thông đường thủy', DESK_WITH_FEE, [
    '1.004088 3 Đăng ký phương tiện thủy nội địa lần đầu đối với phương tiện chưa khai thác',
    '1.004047 3 Đăng ký phương tiện thủy nội địa lần đầu đối với phương tiện đang khai thác',
    '1.004036 3 Đăng ký lại phương tiện khi chuyển từ cơ quan đăng ký khác',
    '2.001711 3 Đăng ký lại phương tiện khi thay đổi tên, tính năng kỹ thuật',
    '1.004002 3 Đăng ký lại phương tiện khi chuyển quyền sở hữu',
    '1.006391 3 Đăng ký lại phương tiện khi chủ phương tiện thay đổi trụ sở, nơi thường trú',
    '1.003930 3 Cấp lại Giấy chứng nhận đăng ký phương tiện thủy nội địa',
  ]),
  ...procedures('Giao thông đường thủy', DESK, [
    '2.001659 3 Xóa Giấy chứng nhận đăng ký phương tiện thủy nội địa',
    '1.009455 5 Công bố hoạt động bến khách ngang sông, bến thủy nội địa phục vụ dân sinh',
  ]),

  ...procedures('Bảo trợ xã hội', PART_ONLINE, [
    '1.001776 22 Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng, hỗ trợ chăm sóc hằng tháng',
    '1.001758 6 Chi trả trợ cấp xã hội hằng tháng khi đối tượng thay đổi nơi cư trú trong cùng địa bàn huyện',
    '1.001753 8 Chi trả trợ cấp xã hội hằng tháng khi đối tượng thay đổi nơi cư trú giữa các huyện',
    '1.001731 5 Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
    '1.001699 25 Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
    '1.001653 5 Đổi, cấp lại Giấy xác nhận khuyết tật',
    '1.001739 10 Nhận chăm sóc, nuôi dưỡng đối tượng cần bảo vệ khẩn cấp',
  ]),
  ...procedures('Bảo trợ xã hội', DESK, [
    '2.000751 2 Trợ giúp xã hội khẩn cấp về hỗ trợ làm nhà ở, sửa chữa nhà ở',
    '2.000744 2 Trợ giúp xã hội khẩn cấp về hỗ trợ chi phí mai táng',
    '2.000777 2 Trợ giúp xã hội khẩn cấp đối với người bị thương nặng ngoài nơi cư trú',
    '2.000355 10 Đăng ký hoạt động đối với cơ sở trợ giúp xã hội có dưới 10 đối tượng',
    '1.011606 15 Công nhận hộ nghèo, hộ cận nghèo; hộ thoát nghèo, thoát cận nghèo định kỳ hằng năm',
    '1.011607 15 Công nhận hộ nghèo, hộ cận nghèo thường xuyên hằng năm',
    '1.011608 15 Công nhận hộ thoát nghèo, hộ thoát cận nghèo thường xuyên hằng năm',
    '1.011609 15 Công nhận hộ làm nông, lâm, ngư, diêm nghiệp có mức sống trung bình',
  ]),

  ...procedures('Người có công', PART_ONLINE, [
    '1.010833 3 Cấp Giấy xác nhận thân nhân của người có công',
    '1.010803 5 Giải quyết chế độ trợ cấp thờ cúng liệt sĩ',
    '1.010824 5 Hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần',
  ]),
  ...procedures('Người có công', DESK, [
    '1.010804 5 Giải quyết chế độ ưu đãi đối với Bà mẹ Việt Nam anh hùng',
    '1.010805 5 Giải quyết chế độ ưu đãi đối với Anh hùng Lực lượng vũ trang, Anh hùng Lao động',
    '1.010810 5 Công nhận thương binh, người hưởng chính sách như thương binh',
    '1.010814 5 Cấp bổ sung, cấp lại giấy chứng nhận người có công và thân nhân liệt sĩ',
    '1.010815 5 Công nhận và giải quyết chế độ ưu đãi đối với người hoạt động cách mạng',
    '1.010816 5 Công nhận người hoạt động kháng chiến bị nhiễm chất độc hóa học',
    '1.010817 5 Giải quyết chế độ đối với con đẻ của người hoạt động kháng chiến bị nhiễm chất độc hóa học',
    '1.010818 5 Công nhận người hoạt động cách mạng, kháng chiến bị địch bắt tù, đày',
    '1.010819 5 Giải quyết chế độ đối với người hoạt động kháng chiến giải phóng dân tộc',
    '1.010821 5 Hỗ trợ thân nhân người có công theo học tại cơ sở giáo dục',
    '1.010830 5 Di chuyển hài cốt liệt sĩ theo nguyện vọng của thân nhân',
    '1.001257 5 Trợ cấp một lần đối với người tham gia kháng chiến được tặng Bằng khen',
    '1.004964 5 Trợ cấp một lần đối với chuyên gia được cử sang giúp Lào, Cam-pu-chia',
    '2.001396 5 Trợ cấp hằng tháng đối với thanh niên xung phong đã hoàn thành nhiệm vụ',
    '2.001157 5 Trợ cấp một lần đối với thanh niên xung phong đã hoàn thành nhiệm vụ',
    '2.002307 5 Giải quyết chế độ mai táng phí đối với cựu chiến binh',
    '2.002308 5 Giải quyết chế độ mai táng phí đối với thanh niên xung phong',
  ]),

  ...procedures('Việc làm', DESK, [
    '1.008360 5 Xác nhận hồ sơ vay vốn hỗ trợ tạo việc làm, duy trì và mở rộng việc làm',
    '1.008362 3 Xác nhận đối tượng được hỗ trợ đào tạo nghề',
  ]),
  ...procedures('Lao động – Tiền lương', PART_ONLINE, [
    '2.002340 1 Tiếp nhận thông báo sử dụng, chấm dứt sử dụng lao động là người giúp việc gia đình',
  ]),

  ...procedures('Trẻ em', DESK, [
    '2.001947 7 Phê duyệt kế hoạch hỗ trợ, can thiệp đối với trẻ em bị xâm hại hoặc có nguy cơ bị xâm hại',
    '1.004946 1 Áp dụng biện pháp can thiệp khẩn cấp, tạm thời cách ly trẻ em khỏi môi trường có nguy cơ',
    '1.004941 15 Đăng ký nhận chăm sóc thay thế của cá nhân, gia đình không phải người thân thích của trẻ em',
    '2.001944 15 Thông báo nhận chăm sóc thay thế của cá nhân, gia đình là người thân thích của trẻ em',
    '2.001942 25 Chuyển trẻ em từ cơ sở trợ giúp xã hội đến cá nhân, gia đình nhận chăm sóc thay thế',
    '1.004944 5 Chấm dứt việc chăm sóc thay thế cho trẻ em',
  ]),

  ...procedures('Phòng chống tệ nạn xã hội', DESK, [
    '1.010941 3 Đăng ký cai nghiện ma túy tự nguyện tại gia đình, cộng đồng',
    '1.000132 3 Quyết định quản lý người cai nghiện ma túy tự nguyện tại gia đình, cộng đồng',
    '1.003521 3 Hoãn, miễn chấp hành quyết định quản lý sau cai nghiện',
    '2.001661 3 Hỗ trợ học văn hóa, học nghề, trợ cấp khó khăn ban đầu cho nạn nhân bị mua bán',
  ]),

  ...procedures('Văn hóa cơ sở', PART_ONLINE, ['1.003622 15 Thông báo tổ chức lễ hội quy mô phường']),
  ...procedures('Văn hóa cơ sở', DESK, [
    '1.000954 5 Xét tặng danh hiệu Gia đình văn hóa hằng năm',
    '1.001120 5 Xét tặng Giấy khen Gia đình văn hóa',
  ]),
  ...procedures('Thư viện', FULLY_ONLINE, [
    '1.008901 15 Thông báo thành lập thư viện cộng đồng, thư viện tư nhân',
    '1.008902 15 Thông báo sáp nhập, hợp nhất, chia, tách thư viện cộng đồng, thư viện tư nhân',
    '1.008903 15 Thông báo chấm dứt hoạt động thư viện cộng đồng, thư viện tư nhân',
  ]),
  ...procedures('Thể dục thể thao', DESK, ['2.000794 7 Công nhận câu lạc bộ thể thao cơ sở']),

  ...procedures('Tôn giáo – Tín ngưỡng', PART_ONLINE, [
    '2.000509 15 Đăng ký hoạt động tín ngưỡng',
    '1.001028 15 Đăng ký bổ sung hoạt động tín ngưỡng',
    '1.001055 20 Đăng ký sinh hoạt tôn giáo tập trung',
  ]),
  ...procedures('Tôn giáo – Tín ngưỡng', DESK, [
    '1.001078 1 Thông báo danh mục hoạt động tôn giáo của tổ chức có địa bàn hoạt động ở một phường',
    '1.001085 1 Thông báo danh mục hoạt động tôn giáo bổ sung của tổ chức ở một phường',
    '1.001090 15 Đăng ký thay đổi người đại diện của nhóm sinh hoạt tôn giáo tập trung',
    '1.001098 15 Đề nghị thay đổi địa điểm sinh hoạt tôn giáo tập trung trong địa bàn phường',
    '1.001109 15 Đề nghị thay đổi địa điểm sinh hoạt tôn giáo tập trung đến địa bàn phường, xã khác',
    '1.001167 1 Thông báo tổ chức quyên góp trong địa bàn phường của cơ sở tín ngưỡng, tôn giáo',
  ]),

  ...procedures('Thi đua – khen thưởng', DESK, [
    '1.000775 20 Tặng Giấy khen của Chủ tịch UBND phường về thành tích thực hiện nhiệm vụ chính trị',
    '2.000346 20 Tặng Giấy khen của Chủ tịch UBND phường về thành tích thi đua theo đợt, chuyên đề',
    '2.000337 10 Tặng Giấy khen của Chủ tịch UBND phường về thành tích đột xuất',
    '1.000748 20 Tặng Giấy khen của Chủ tịch UBND phường cho gia đình',
    '2.000305 20 Xét tặng danh hiệu Lao động tiên tiến',
  ]),

  ...procedures('Dân quân tự vệ – Nghĩa vụ quân sự', DESK, [
    '1.001821 10 Đăng ký nghĩa vụ quân sự lần đầu',
    '1.001805 1 Đăng ký phục vụ trong ngạch dự bị',
    '1.001771 1 Đăng ký nghĩa vụ quân sự bổ sung',
    '1.001763 1 Chuyển đăng ký nghĩa vụ quân sự khi thay đổi nơi cư trú, nơi làm việc, học tập',
    '1.001733 1 Đăng ký nghĩa vụ quân sự tạm vắng',
    '1.001720 1 Đăng ký miễn gọi nhập ngũ trong thời chiến',
    '1.010461 10 Trợ cấp ốm đau, tai nạn đối với dân quân chưa tham gia bảo hiểm xã hội',
    '1.010463 10 Trợ cấp đối với thân nhân của dân quân hy sinh, từ trần khi thực hiện nhiệm vụ',
  ]),

  ...procedures('Giáo dục', DESK, [
    '1.004492 15 Thành lập nhóm trẻ, lớp mẫu giáo độc lập',
    '1.004443 15 Cho phép nhóm trẻ, lớp mẫu giáo độc lập hoạt động giáo dục trở lại',
    '1.004485 15 Sáp nhập, chia, tách nhóm trẻ, lớp mẫu giáo độc lập',
    '2.001810 10 Giải thể nhóm trẻ, lớp mẫu giáo độc lập theo yêu cầu của tổ chức, cá nhân',
    '1.004441 15 Cho phép cơ sở giáo dục khác thực hiện chương trình giáo dục tiểu học',
  ]),

  ...procedures('Môi trường', PART_ONLINE, ['1.010734 1 Tiếp nhận đăng ký môi trường']),
  ...procedures('Môi trường', DESK, [
    '1.010736 15 Tham vấn trong đánh giá tác động môi trường',
    '1.008838 3 Xác nhận hợp đồng tiếp cận nguồn gen và chia sẻ lợi ích',
  ]),
  ...procedures('Nông nghiệp', DESK, [
    '1.003596 30 Phê duyệt kế hoạch khuyến nông địa phương',
    '1.008004 5 Chuyển đổi cơ cấu cây trồng, vật nuôi trên đất trồng lúa',
    '2.002163 7 Đăng ký kê khai số lượng chăn nuôi tập trung và nuôi trồng thủy sản ban đầu',
    '2.002162 15 Hỗ trợ khôi phục sản xuất vùng bị thiệt hại do dịch bệnh',
  ]),
  ...procedures('Kinh tế hợp tác', DESK, [
    '2.002226 5 Thông báo thành lập tổ hợp tác',
    '2.002227 5 Thông báo thay đổi tổ hợp tác',
    '2.002228 5 Thông báo chấm dứt hoạt động của tổ hợp tác',
  ]),
  ...procedures('Thủy lợi', DESK, [
    '1.003446 20 Thẩm định, phê duyệt phương án ứng phó thiên tai cho công trình và vùng hạ du đập',
    '1.003440 20 Thẩm định, phê duyệt phương án ứng phó với tình huống khẩn cấp',
    '2.001621 7 Hỗ trợ đầu tư xây dựng thủy lợi nhỏ, thủy lợi nội đồng và tưới tiên tiến, tiết kiệm nước',
  ]),
  ...procedures('Phòng chống thiên tai', DESK, [
    '1.010091 10 Hỗ trợ khám chữa bệnh, trợ cấp tai nạn cho lực lượng xung kích phòng chống thiên tai',
    '1.010092 10 Trợ cấp tiền tuất cho thân nhân lực lượng xung kích phòng chống thiên tai',
    '2.002161 15 Hỗ trợ khôi phục sản xuất vùng bị thiệt hại do thiên tai',
  ]),

  ...procedures('Tiếp công dân – Khiếu nại – Tố cáo', DESK, [
    '1.010945 0 Tiếp công dân tại cấp xã',
    '2.001801 10 Xử lý đơn tại cấp xã',
    '2.002409 30n Giải quyết khiếu nại lần đầu tại cấp xã',
    '2.002396 30n Giải quyết tố cáo tại cấp xã',
  ]),
  ...procedures('Phòng chống tham nhũng', DESK, [
    '2.002400 10 Thực hiện việc kê khai tài sản, thu nhập',
    '2.002401 45 Xác minh tài sản, thu nhập',
    '2.002402 5 Tiếp nhận yêu cầu giải trình',
    '2.002403 15 Thực hiện việc giải trình',
  ]),
  ...procedures('Hòa giải cơ sở – Phổ biến giáo dục pháp luật', DESK, [
    '1.002211 5 Công nhận hòa giải viên',
    '2.000950 5 Công nhận tổ trưởng tổ hòa giải',
    '2.000930 5 Cho thôi làm hòa giải viên',
    '2.002080 7 Thanh toán thù lao cho hòa giải viên',
    '2.001457 5 Công nhận tuyên truyền viên pháp luật',
    '2.001449 3 Cho thôi làm tuyên truyền viên pháp luật',
  ]),
  ...procedures('Bồi thường nhà nước', DESK, [
    '2.002165 45 Giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ',
    '1.005462 15 Phục hồi danh dự cho người bị thiệt hại',
  ]),
];
