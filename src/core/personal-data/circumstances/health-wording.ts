import { pattern } from '../pattern';
import { KINSHIP, MANY, SINGLE_PERSON } from '../people';

const ILLNESS =
  'ung thư|hiv|aids|lao phổi|bệnh lao|viêm (?:gan|phổi|não|màng não|cầu thận|khớp)|tâm thần|loạn thần|hoang tưởng|mất trí|động kinh|trầm cảm|rối loạn (?:tâm|tiền|nhịp|lo|cảm|đông|chuyển|tiêu|giấc)|tự kỷ|bại não|bại liệt|đột quỵ' +
  '|tai biến|nhồi máu|xuất huyết não|suy (?:thận|tim|gan|hô hấp|nhược)|hở van|hẹp van|tim bẩm sinh|bệnh tim|tim mạch|chạy thận|lọc máu|tiểu đường|đái tháo đường|cao huyết áp|tăng huyết áp' +
  '|ma túy|nghiện rượu|khiếm thính|khiếm thị|câm|điếc|câm điếc|lãng tai|nặng tai|mù(?! (?:chữ|mờ|quáng))|lòa|(?<!(?:điểm|tê) )liệt(?! (?:kê|sĩ|vào))|cụt|dị tật|thiểu năng|chậm phát triển|sa sút trí tuệ|teo cơ|nhược cơ|xơ cứng|parkinson|alzheimer' +
  '|methadone|(?<!niêm )phong(?! (?:tỏa|toả|trào|cách|tục))|giang mai|(?<!(?:buôn|nhập|hàng|đánh|bán) )lậu|hen|gout|thần kinh|down|chất độc (?:da cam|hóa học)|xơ gan|u (?:não|xơ|nang|máu|tuyến|gan)|khối u|bướu|máu trắng|máu khó đông|bạch cầu|tan máu|thalassemia' +
  '|bạch tạng|lupus|vảy nến|loãng xương|thoát vị|thoái hóa (?:cột|khớp)|đục thủy tinh thể|bỏng|gãy (?:chân|tay|xương|cổ|cột sống|đùi|vai|sườn|răng)|chấn thương|covid(?:-19)?|f0|sốt xuất huyết';
/** They are said of nobody in good health, with no verb before them either. */
const CONDITION =
  'câm điếc|lãng tai|trầm cảm|thiểu năng trí tuệ|động kinh|xơ gan|suy thận|parkinson|alzheimer|tan máu bẩm sinh|bệnh hiểm nghèo|bệnh nan y|tai biến mạch máu não|nhồi máu cơ tim|liệt (?:nửa người|hai chân|toàn thân)|(?:mù|lòa|điếc|câm|cụt)(?: cả)? (?:hai|một|bẩm sinh|từ nhỏ)(?: (?:mắt|tai|chân|tay))?';
const HARM = `${ILLNESS}|băng huyết|xuất huyết|nhiễm trùng|ngộ độc|đuối nước|tai nạn|tự tử|tự sát|treo cổ|ngạt|điện giật`;
const HAS =
  '(?:bị|mắc|nhiễm|bệnh|nghiện|dương tính|điều trị|chữa|(?<!làm |nhân )chứng)(?: (?:bệnh|chứng|hội chứng|với|di chứng|nhiễm))?';
const DIED_OF = '(?:chết|mất|tử vong|qua đời) (?:do|vì|bởi)';

/** A fact of somebody's health: an illness that one has or died of, a stay in hospital, a disability and its degree. */
export const FACT = pattern(
  '(?<!\\p{L})(?:' +
    `(?:${HAS}|${DIED_OF})(?: \\p{L}+){0,2} (?:${HARM})|${DIED_OF} (?:bạo )?bệnh|lên cơn (?:động kinh|co giật|hen)|${CONDITION}` +
    '|(?:mắc|bị) bệnh(?: \\p{L}+){1,3}|tâm thần phân liệt|viêm gan [a-e]|ung thư|(?:nghiện|sử dụng) ma túy|methadone|hiv' +
    '|(?:phải |đang |đã )?(?:nhập viện|nằm viện|phẫu thuật|cấp cứu|mổ|chạy thận|hóa trị|xạ trị)(?: \\p{L}+)?|điều trị(?: (?:nội trú|ngoại trú|tại))' +
    '|mang thai(?: (?:ngoài ý muốn|tháng|lần|\\d)[^,.;]{0,12})?|có thai|phá thai|sảy thai|sẩy thai|vô sinh' +
    '|(?:mức độ )?khuyết tật (?:dạng |thể |đặc biệt |về )*(?:nặng|nhẹ|vận động|thần kinh|trí tuệ|nghe|nhìn)|khiếm thính|khiếm thị|bại não|bại liệt|tự kỷ' +
    '|mất năng lực hành vi|thương tật \\d+ ?%|suy giảm khả năng lao động \\d+ ?%)(?!\\p{L})',
  'gu',
);

/** Seen at a glance, so that most paragraphs are read no further. */
export const MAY_TELL_OF_HEALTH = pattern(
  `(?<!\\p{L})(?:${HARM}|bệnh|methadone|(?:nhập|nằm) viện|phẫu thuật|cấp cứu|mổ|hóa trị|xạ trị|điều trị|lên cơn|(?:mang|có|phá|sảy|sẩy) thai|vô sinh|khuyết tật|mất năng lực|thương tật|suy giảm khả năng)(?!\\p{L})`,
  'u',
);

const ONE_OF_FAMILY =
  'người (?:mẹ|cha|bố|con|vợ|chồng|cháu|anh|chị|em|bà|ông|cô|chú)|(?:cháu|em) (?:bé|nhỏ|trai|gái)|(?:ông|bà) (?:cụ|lão|cụ già|ngoại|nội)|cụ (?:ông|bà|già)' +
  '|(?:cụ|ông|bà|cháu|bé|em|con|anh|chị) \\d{1,3} tuổi|(?:cha|mẹ|con|vợ|chồng|bố|má) (?:mình|của|ông|bà|anh|chị|đẻ|người)|con (?:út|cả|đầu|thứ)|trẻ (?:này|là)|đứa (?:bé|trẻ|con)';

/** One person singled out before the fact. `công dân` alone is anybody. */
export const ONE = pattern(
  `(?<!\\p{L})(?:${SINGLE_PERSON}|${ONE_OF_FAMILY}|công dân(?= (?:phản ánh|khiếu nại|xin|đề nghị|yêu cầu|nộp|bị|mắc))|một (?:công dân|người|trường hợp)|${KINSHIP} (?:của|ruột|ấy|này))(?!\\p{L})`,
  'gu',
);
export const NAMED_ONE = pattern(
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]háu|[Ee]m|[Cc]ụ|[Bb]é|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ông dân) \p{Lu}(?:\p{Ll}+|\.)/u,
);
export const NAMED_AFTER = pattern(/^[ ,]{0,2}(?:\p{L}+,? ){0,4}(?:cháu|ông|bà|anh|chị|em|cụ|bé) \p{Lu}/u);
export const OF_ONE = pattern(
  /^ (?:\p{L}+ ){0,3}(?:của|cho|là|đối với|do|khiến) (?:người (?:nộp|yêu cầu|có đơn|đứng đơn|khai|mẹ|cha|con|vợ|chồng|làm chứng)|con (?:trai|gái)|cháu|mẹ|cha|vợ|chồng)(?!\p{L})/iu,
);
export const SEVERAL = pattern(`(?<!\\p{L})${MANY}(?: \\p{L}+){0,2} $`, 'u');

/** `gia đình có người mắc bệnh hiểm nghèo`: whoever it is. */
export const WHOEVER = pattern(
  /(?<!\p{L})(?:có|là|cho|khi|nếu|với|nuôi) (?:người|thành viên|thân nhân|trẻ em|con)(?: (?:bị|đang))? $/u,
);
/** `… do tai nạn: 12 trường hợp` */
export const COUNTED_AFTER = pattern(/^(?: \p{L}+){0,4}:? ?\d+ (?:người|trường hợp|hộ|ca|em|cháu|đối tượng)/u);

/** What is said of everybody: duties, campaigns and procedures. */
export const GENERAL = pattern(
  /(?<!\p{L})(?:tuyên truyền|phòng,? (?:và )?chống|tỷ lệ|tỉ lệ|tập huấn|thủ tục|chính sách|chương trình|chế độ cho|đối tượng bảo trợ|ưu tiên người|hỗ trợ người|chăm sóc|quản lý người|tư vấn|mô hình|hội người|dịch bệnh|tiêm chủng|thăm hỏi|danh sách)(?!\p{L})/u,
);
