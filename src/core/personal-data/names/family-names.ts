/** Family names of the Kinh and Hoa, and of peoples who write them in the same way. */
const COMMON =
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn trịnh trương mai tô lâm lưu hà ' +
  'tạ đinh phùng châu quách tôn thái cao lương vương triệu kiều từ tăng chu hứa văn la phó thân lục âu mạc giang ' +
  'cù khương ninh nghiêm tống diệp doãn kha nông bạch vi thạch kim sơn danh đàm khổng điểu bành tiêu viên mã mạch ' +
  'thiều đường trà giáp đới chế dư trầm trình tào chung uông hàn hàng khưu liêu lã lữ lại phí quản tiết ưng vòng ' +
  'yên bế hầu ma lường lò lự cầm tòng quàng cà bạc điêu hà đèo lèo mè vì sầm sùng giàng vàng vừ mùa thào hạng ' +
  'cháng tráng lầu cứ lừu hờ sình thèn thàng chảo tẩn phàn lỷ phủng chíu tằng voòng chìu sín lù pờ khoàng ' +
  'đàng bá não trượng thiên quảng thập lộ hán dụng đổng báo nại thị cổ cung đan đồng đậu đức hạ hình ' +
  'kiên lạc liễu lô long lỗ nhan nhâm nhữ ô phù quan quế tưởng thẩm thi tất tòng trang tri úc ' +
  'bàn đèo cam chướng cồ đái đầu hoa khúc kông lãnh lều mẫn mẫu nghị ngụy ngũ ' +
  'phương sái sử sú thúc tiền tiếp trác triệu vạn xa yến';

/** Peoples of the Central Highlands and the Trường Sơn. */
const HIGHLAND =
  'niê êban ayun kpă ksor rơ rcom rmah siu nay rah rchom kbuôr byă mlô kđoh knul adrơng hmok hmŏk hđơk krông liêng ' +
  'cil kơ lơ pangting bon kră k’brèo ka ha chamaléa chamalé katơr katơ pinăng pi mấu bo tro alăng bríu zơrâm bhnước ' +
  'hốih pơloong arất ating coor cơlâu riah zơrum rapát bling blúp tơngôl zrâm kpuih kpa đinh y a h k pănăng ' +
  'păng puih siêu rơmah rơchâm nie eban chau neang néang nèang bờ tà xồng lậu moong cụt lỳ seo lùng sền xeo phà hơ rơông pơlong';

export const FAMILY_NAMES: ReadonlySet<string> = new Set(`${COMMON} ${HIGHLAND}`.split(' '));

/** Also common words of places, firms and things: without a middle name they need a surer sign. */
export const AMBIGUOUS_FAMILIES: ReadonlySet<string> = new Set(
  (
    'vạn kim yên hoa la sơn quảng thiên thập lộ hán đồng đức hạ hình kiên lạc liễu long phù quế trang tri thi tiền phương ' +
    'xa sử hàng bạc cứ mùa vàng từ kiều lại ninh giang hà thái báo đường nông vi văn thị cung quản đan cao châu tân minh'
  ).split(' '),
);

/** Few enough, and far enough from other words, to be known when written small. */
export const UNMISTAKABLE_FAMILIES: ReadonlySet<string> = new Set(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương đoàn trịnh trương phùng đinh tạ quách giàng'.split(
    ' ',
  ),
);

/** The same without tone marks, for reports typed without them. */
export const UNACCENTED_FAMILIES: ReadonlySet<string> = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dao doan trinh truong mai lam luu dinh phung'.split(
    ' ',
  ),
);

export const MIDDLE_NAMES: ReadonlySet<string> = new Set(
  'văn thị hữu đình quang xuân đức ngọc thanh minh van thi'.split(' '),
);

/** Words of two syllables whose first is also a family name. */
const WORDS =
  'thái lan|hà lan|đan mạch|la mã|mã lai|hồ sơ|vi phạm|lý do|lưu trữ|mai táng|cao tuổi|cao điểm|kim ngạch|thái độ|dương tính|phương án|văn bản|văn phòng|văn hóa|' +
  'văn thư|thân nhân|thị trường|thị xã|thị trấn|thị thực|đường dây|đường phố|đường bộ|giang hồ|chu kỳ|chu trình|la bàn|' +
  'cao đẳng|cao cấp|cao nhất|thái bình|trương mục|lương thực|lương hưu|hà nội|đào tạo|đoàn thanh|đoàn thể|đoàn viên|đoàn kết|' +
  'hoàng sa|trường sa|kiên giang|tiền giang|hậu giang|tiền lương|tiền gửi|phương tiện|phương thức|phương pháp|kiến nghị|' +
  'trình tự|trình độ|trình duyệt|chung cư|chung kết|chế độ|chế biến|quản lý|quản trị|thiên tai|thập kỷ|đồng nai|đồng tháp|' +
  'lạc dương|long an|long thành|hoa kỳ|đức hòa|quảng cáo|quảng trường|quảng nam|quảng ngãi|quảng trị|quảng ninh|quảng bình|' +
  'báo cáo|vạn ninh|phó chủ|phó trưởng|phó giám|phó bí|phó thủ|viên chức|hàng hóa|hàng năm|hình sự|hình thức|thi đua|thi hành|' +
  'trang thiết|trang bị|trang thông|tri thức|liên hệ|từ điển|ô tô|hàn quốc|chu lai|kim sơn|sơn la|sơn tây|sơn hà|' +
  'cổ đông|cung cấp|cung ứng|đan phượng|đầu tư|đầu mối|lãnh đạo|nghị định|nghị quyết|sử dụng|tiếp nhận|tiếp công|yên bái|yên dũng|' +
  'lâm đồng|lâm nghiệp|bạc liêu|cà mau|hà giang|hà nam|hà tĩnh|ninh thuận|ninh bình|thái nguyên|cao bằng|lào cai|hà tiên|' +
  'bến tre|vũng tàu|đắk lắk|hồ chứa|hồ bơi|lê dân|trà vinh|trà sữa|mã số|mã định|mã hồ|mã qr|a lưới|châu á|châu âu|châu đốc|châu thành|dương lịch|tân phú|vương quốc|đồng chí|đồng bào|ông bà|ông chủ|ông trưởng|ông giám|ông phó';

const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.split('|'));

export function isCommonWord(first: string, second: string): boolean {
  return COMMON_WORDS.has(`${first} ${second}`);
}
