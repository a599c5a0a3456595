/** Words for one private person, whose name or number a report must not give. Patterns for a text in any case. */
export const KINSHIP =
  '(?:ông|bà|anh|chị|cô|chú|bác|cậu|mợ|dì|dượng|thím|cụ|cháu|em|bé|bạn|vợ|chồng|cha|mẹ|bố|má|con|thầy)';

const ROLE_OF_PERSON =
  '(?:nộp|dân|yêu cầu|đề nghị|khiếu nại|tố cáo|phản ánh|kiến nghị|đứng đơn|làm đơn|có đơn|gửi đơn|đứng tên|ủy quyền|uỷ quyền|giám hộ|thụ hưởng|hưởng|nhận|bán|mua|vay|chết|mất|bệnh|thừa kế|sử dụng đất|liên quan|khai|viết đơn|gọi|gửi|bị hại|vi phạm|lao động|thân|nhà|cấp|thông báo|chỉ định|bảo trợ|trợ cấp|hỗ trợ|nuôi dưỡng|đại diện|làm chứng|phụ thuộc|ký đơn|gửi trả|đăng ký|kê khai|thuê|chuyển nhượng|tặng cho)';

/** `người nộp hồ sơ`, `chủ hộ`, `bên bán`…: alternatives, each for one person who is singled out. */
export const SINGLE_PERSON =
  `người (?:được |bị |có |đã |đến )?${ROLE_OF_PERSON}|chủ (?:hộ|xe|đất|nhà|tài khoản|đơn|thẻ|sử dụng đất)` +
  '|hộ(?! (?:tịch|khẩu|chiếu|nghèo|cận|trợ|lý))|đương sự|nguyên đơn|bị đơn|thí sinh|sinh viên|học sinh|học viên|thân nhân|nhân thân|khách hàng|bệnh nhân|nạn nhân|đối tượng' +
  '|bên (?:bán|mua|vay|chuyển nhượng|nhận|tặng cho|được|thế chấp|ủy quyền|a|b)|vợ chồng|gia đình|trường hợp|bé (?:trai|gái)|cá nhân|hàng xóm' +
  '|con (?:trai|gái|ruột|nuôi)|em (?:trai|gái)|anh (?:trai|rể)|chị (?:gái|dâu)';

/** The same, and words that may mean anybody. */
export const PERSON = `(?:công dân|trẻ|${SINGLE_PERSON})`;

/** Many people at once, of whom none is singled out. */
export const MANY = '(?:các|những|mọi|nhiều|mỗi|toàn thể|tất cả|quý|cho người dân|đông đảo|hàng|\\d{2,}|0?[2-9])';
