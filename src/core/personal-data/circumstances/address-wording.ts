import { pattern } from '../pattern';
import { KINSHIP, MANY, PERSON } from '../people';

const UNIT =
  '(?:nhà sàn|nhà|căn hộ|phòng|tầng|tổ(?: dân phố)?|thôn|ấp|khu phố|kp|tdp|khóm|xóm|bản|buôn|plei|làng|sóc|phum|ngõ|ngách|hẻm|kiệt|đường|phố|chung cư|khu tập thể|khu dân cư|lô|xã|phường|thị trấn)';
const HOUSE =
  '(?:(?:số(?: nhà)? )?(?:[A-Za-z]{1,2}\\d{0,2}[/-]?)?\\d{1,4}(?: ?bis(?![A-Za-z])|[A-Za-z])?(?:/[A-Za-z]?\\d{1,4}[A-Za-z]?){0,4})';
const NAMED = "(?:số )?(?:\\d{1,3}(?![\\d%])|\\p{L}[\\p{L}’']*)";

/** Words that only a person's home has. */
const RESIDENCE =
  '(?:(?<!(?:thường|tạm|cư|lưu|nội|ngoại) )trú(?: tại| ở)?|ngụ(?: tại| ở)?|(?:nơi |chỗ )?(?:thường trú|tạm trú|cư trú|ở hiện nay|ở hiện tại|sinh sống)(?: tại)?|(?:nơi|chỗ|hiện|đang|hiện đang) ở(?: tại)?|(?:sống|nhà|nhà riêng|nhà ở) (?:tại|ở)|quê quán|quê ở|trú quán|(?:ở|thuê) trọ(?: tại| ở)?|nguyên quán|hộ khẩu(?: tại)?|hktt|địa chỉ (?:nhà|nhận kết quả|thường trú|tạm trú|liên hệ|cư trú|của [^:,.;]{2,24}))';
export const HOME = pattern(
  `(?<![\\p{L}])(?<!(?:đăng ký|thủ tục|lĩnh vực|quản lý|khai báo|thông báo|xóa|sổ|số|luật|công tác|lưu) )${RESIDENCE}(?: của \\p{L}+(?: \\p{L}+)?)?:? (?:(?:trú )?tại )?(?=${UNIT} ${NAMED}|${HOUSE},? \\p{L}|(?<=quán:? ?)\\p{L})`,
  'gu',
);
/** A number that only a house or flat has. */
export const HOUSE_NUMBER = pattern(
  /(?<![\p{L}])(?<!(?:tổng|đánh|gắn|cấp|biển|lượng) )(?:số nhà[ :(]{1,2}(?:ghi )?\d|nhà số \d|nhà không số|căn hộ (?:số )?(?:[a-z]{1,2}[\d.-]{0,6}\d{2}|\d{3,4})(?! ?m)|(?:nhà|căn(?: nhà| hộ)?) (?:thứ|số) (?:\d|nhất|hai|ba|tư|năm|sáu|bảy)(?= (?:bên|tính|kể|từ) )|k\d{1,4}\/(?:h?\d))/gu,
);
export const STREET = pattern(
  `(?<![\\p{L}\\d/.,-])(?:${HOUSE},? (?=(?:đường|phố|hẻm|ngõ|ngách|kiệt) (?:số )?[\\p{Lu}\\d])|(?:số )?(?:\\d{1,4}[A-Z]?(?:/[A-Z]?\\d{1,4}[A-Z]?){1,4}|\\d{1,4} ?bis) (?=\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll})|(?:[Kk]iệt|[Hh]ẻm|[Nn]gõ) \\d{1,4}/\\d{1,4}[A-Z]?(?=,? (?:đường |phố )?\\p{Lu}))`,
  'gu',
);
export const LAND = pattern(
  /(?<!\p{L})thửa(?: đất)?(?: số)? \d{1,5}[,;]?(?: -)? \(?(?:thuộc )?(?:tờ(?: bản đồ| bđ)?|tbđ|bđ)(?: địa chính)?(?: số)?:? \d{1,4}|(?<!\p{L})lô (?:đất )?(?:số )?[a-z]?\d{1,3}(?:[-.]\d{1,3})?,? (?=khu|đường)/gu,
);
/** `bà Chín ở ngách 26`: said of one person, not of all who live there. */
export const LIVES_AT = pattern(
  `(?<!\\p{L})(?:công dân|${PERSON}|${KINSHIP} \\p{L}+(?: \\p{L}+){0,3}) ở (?:tại )?(?=(?:kiệt|hẻm|ngõ|ngách|số)(?: nhà)? \\d)`,
  'gu',
);
export const MAY_LIVE = /ở (?:tại )?(?:kiệt|hẻm|ngõ|ngách|số)(?: nhà)? \d/;
export const HOUSE_FIRST = pattern(`^${HOUSE}`, 'u');
export const UNIT_FIRST = pattern(`^,? ?(?:${UNIT} )?`, 'iu');
/** Read with capitals: `xã Tân Phú`, not `xã được`, nor `9/12 thôn`. */
export const BY_NUMBER_OR_NAME = pattern(/^(?:số )?[\d\p{Lu}]/u);
export const NAMED_UNIT = pattern(`${UNIT} ${NAMED}`, 'u');
export const PLAIN = pattern(`(?<!\\p{L})địa chỉ ?:? ?(?=${UNIT} ${NAMED}|${HOUSE},? \\p{L})`, 'gu');
export const LABELLED = /^(?:nơi ở|chỗ ở|địa chỉ(?: nhà| thường trú| liên hệ)?|nơi cư trú|thường trú|hộ khẩu): /u;

export const REST = pattern(`^(?:[^.;,()\\t]{0,40})(?:, ?${UNIT} [^.;,()\\t]{1,24}){0,4}`, 'iu');

export const SAID_OF_IT = / (?:theo|đề nghị|là|bị|được|đã|xin|gửi|phản ánh|chưa|không|có) /iu;

export const PUBLIC_PLACE = pattern(
  /(?<!\p{L})(?:trụ sở|dự án|công trình|đoạn|vỉa hè|duy tu|nâng cấp|sửa chữa|cải tạo|lắp|bê tông|chiếu sáng|nạo vét|mở rộng|nhà văn hóa|nhà sinh hoạt|trường|chợ|điểm (?:tiếp nhận|hỗ trợ|giao dịch|hẹn)|công viên|trạm|bưu (?:điện|cục)|cửa hàng|chi nhánh|nghĩa trang|chùa|camera|hội trường|hội nghị|tuyến|làm việc tại|đặt tại|tổ chức tại|quy hoạch)(?!\p{L})/u,
);
export const OF_SOMEBODY = pattern(
  `(?<!\\p{L})(?:theo đơn|có đơn|đơn (?:của|phản ánh|khiếu nại)|tại nhà|nhà (?:ông|bà|anh|chị)|${PERSON}|${KINSHIP} (?=\\p{L}))`,
  'u',
);
export const OF_MANY = pattern(
  `(?<!\\p{L})(?:${MANY} (?:\\p{L}+ ){1,4}|(?:người dân|nhân dân|bà con|công dân|hộ dân|hộ gia đình|dân cư)(?: \\p{L}+){0,2} ?)$`,
  'u',
);

export const SEVERAL_BEFORE = pattern(`(?<!\\p{L})${MANY} (?:\\p{L}+ )?$`, 'u');

/** Seen at a glance, so that most paragraphs are read no further. */
export const MAY_HOLD = pattern(
  /\d[\w/]{0,12} ?,? (?:đường|phố|hẻm|ngõ|ngách|kiệt|tờ)|\/\d{1,4}\w?,? \p{L}|k\d{1,4}\/|\d ?bis |nhà (?:số|không)|(?:nhà|căn) thứ|ở (?:kiệt|hẻm|ngõ|ngách|số) \d|số nhà|căn hộ|trú|ngụ|sống|quê|nguyên quán|hộ khẩu|hktt|địa chỉ|(?:nơi|chỗ) ở|nhà (?:ở|tại|riêng)|thửa|lô /u,
);
