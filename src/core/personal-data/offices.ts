/** Words for offices and their functions, in any case: their numbers, addresses and pages are public. */
export const OFFICE =
  '(?:ubnd|ủy ban(?: nhân dân| mttq)?|uỷ ban(?: nhân dân)?|hđnd|hội đồng nhân dân|cơ quan|đơn vị|văn phòng|trung tâm|bộ phận|một cửa|công an|trụ sở' +
  '|phòng (?:nội vụ|kinh tế|văn hóa|tư pháp|tài chính|hạ tầng|quản lý|y tế|giáo dục|tài nguyên|nông nghiệp|lao động|tiếp)|sở (?!hữu|tại|dĩ|thích|đỏ)|(?:ban|phòng|trụ sở) tiếp (?:công )?dân|ban (?:chỉ|quản|chấp|tổ chức|dân vận|giám)' +
  '|chi cục|kho bạc|mặt trận|mttq|đoàn thanh niên|hội (?:nông|phụ nữ|cựu|liên|chữ|người|luật|khuyến)|hợp tác xã|htx|công ty|cty|doanh nghiệp|nhà thầu|tnhh|chi nhánh|tập đoàn|tổng công ty|viễn thông' +
  '|bưu điện|bưu cục|ngân hàng|trường (?!hợp)|trạm|quỹ|nhà cung cấp|nhà máy|bệnh viện|tổ chức|cổng (?:dịch|thông|phản)|đài|báo|đảng ủy)';

/** A telephone that anybody may call. */
export const PUBLIC_LINE =
  '(?:đường dây nóng|hotline|tổng đài|trực ban|số nóng|fax|đầu số|đầu mối|cskh|hỗ trợ kỹ thuật)';

/** `Chủ tịch`, `Giám đốc`…: people named for their function, not as private persons. */
export const FUNCTION =
  '(?:(?:phó )?(?:chủ tịch|bí thư|chủ nhiệm|giám đốc|tổng giám đốc|chánh văn phòng|viện trưởng|cục trưởng|vụ trưởng|thủ tướng|hiệu trưởng)|phó trưởng|trưởng (?:phòng|ban|công an|thôn|ấp|khu phố|bản|buôn|khóm|bộ phận|đoàn|trạm|tiểu ban|nhóm)|phó (?:phòng|ban|chánh|hiệu trưởng)|tổ trưởng|tổ phó|nhóm trưởng|đội trưởng|chỉ huy trưởng|bộ trưởng|thứ trưởng|ủy viên|uỷ viên|thường trực|đại biểu|công chức|viên chức|cán bộ|chuyên viên|kế toán|thủ quỹ|văn thư|thanh tra|thẩm phán|kiểm sát viên|chấp hành viên|công chứng viên|báo cáo viên|giảng viên|thư ký|người ký|người lập(?: biểu)?|người phát ngôn|lãnh đạo|đồng chí|đ\\/c|đại diện|luật sư|thượng tá|đại tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|hạt trưởng|đồn trưởng|chính trị viên|chi hội trưởng|chi hội phó|chi cục trưởng|chuyên gia|diễn giả|nhà báo|phóng viên|giáo viên|bác sĩ|tác giả|trưởng đoàn|trưởng nhóm|quản trị viên|tổng biên tập|tm\\.|kt\\.|tl\\.|tuq\\.|chủ trì)';
