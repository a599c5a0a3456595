// Procedures at the desk of an invented ward of 2026. Codes and names follow the style of the national database but are
// shortened and are no copy of its list.

import { SAMPLE_PROCEDURES } from '../../data/procedures';

export interface WardProcedure {
  readonly code: string;
  readonly name: string;
  readonly sector: string;
  /** In working days; 0 means the same day. */
  readonly days: number;
  readonly level: 'Xã' | 'Tỉnh' | 'Trung ương';
  readonly online: 'Toàn trình' | 'Một phần' | 'Không';
  /** Fees in đồng; 0 for none, null when they depend on the pages. */
  readonly feeVnd: number | null;
  readonly takesOnlinePayment?: true;
  readonly regardlessOfPlace?: true;
  readonly certification?: true;
  /** How often it is asked for, beside the others. */
  readonly weight: number;
}

type Terms = Pick<WardProcedure, 'level' | 'online' | 'takesOnlinePayment' | 'regardlessOfPlace' | 'certification'>;

/** Those that nobody asked for in the last two quarters. */
function rare(): readonly WardProcedure[] {
  return SAMPLE_PROCEDURES.filter(({ code, name, sector }) => {
    return !USUAL.some((one) => one.code === code) && !GONE.test(`${sector} ${name}`);
  }).map(({ code, name, sector, days, online, fee }) => {
    const weight = 0;
    return {
      code,
      name,
      sector,
      days,
      level: 'Xã',
      online: online === 'Không' ? 'Một phần' : online,
      feeVnd: fee ? 8_000 : 0,
      ...(fee ? PAID : {}),
      weight,
    };
  });
}

/** What is done elsewhere since there are two tiers. */
const GONE = /huyện|Cư trú|Liên thông|lưu động/;

const PAID = { takesOnlinePayment: true } as const;
const ANYWHERE = { regardlessOfPlace: true } as const;
const COPIES: Terms = { level: 'Xã', online: 'Không', certification: true, ...PAID, ...ANYWHERE };
const DESK: Terms = { level: 'Xã', online: 'Không', ...PAID, ...ANYWHERE };
const CIVIL_FULL: Terms = { level: 'Xã', online: 'Toàn trình', ...PAID, ...ANYWHERE };
const CIVIL_PART: Terms = { level: 'Xã', online: 'Một phần', ...PAID, ...ANYWHERE };
const FULL: Terms = { level: 'Xã', online: 'Toàn trình' };
const FULL_PAID: Terms = { ...FULL, ...PAID };
const PART: Terms = { level: 'Xã', online: 'Một phần' };
const PART_PAID: Terms = { ...PART, ...PAID };
const PROVINCE: Terms = { level: 'Tỉnh', online: 'Một phần', ...PAID, ...ANYWHERE };
const CENTRAL: Terms = { level: 'Trung ương', online: 'Toàn trình', ...ANYWHERE };

/** Each row is `code days fee weight name`; a fee `-` depends on the pages. */
function procedures(sector: string, terms: Terms, rows: readonly string[]): WardProcedure[] {
  return rows.map((row) => {
    const [code = '', days, fee, weight, ...words] = row.split(' ');
    const feeVnd = fee === '-' ? null : Number(fee);
    return { code, name: words.join(' '), sector, days: Number(days), feeVnd, weight: Number(weight), ...terms };
  });
}

const USUAL: readonly WardProcedure[] = [
  ...procedures('Chứng thực', COPIES, [
    '2.000815 0 - 300 Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan Việt Nam cấp hoặc chứng nhận',
    '2.000942 0 - 6 Cấp bản sao có chứng thực từ bản chính hợp đồng, giao dịch đã được chứng thực',
  ]),
  ...procedures('Chứng thực', DESK, [
    '2.000884 0 10000 60 Chứng thực chữ ký trong các giấy tờ, văn bản',
    '2.001035 2 50000 14 Chứng thực hợp đồng, giao dịch về động sản, quyền sử dụng đất và nhà ở',
    '2.001406 2 50000 4 Chứng thực văn bản thỏa thuận phân chia di sản',
    '2.001019 2 50000 1 Chứng thực di chúc',
    '2.000913 2 30000 2 Chứng thực việc sửa đổi, bổ sung, hủy bỏ hợp đồng, giao dịch',
  ]),
  ...procedures('Hộ tịch', CIVIL_FULL, [
    '2.000635 1 8000 70 Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
    '1.004873 3 15000 50 Cấp Giấy xác nhận tình trạng hôn nhân',
    '2.002516 3 8000 8 Xác nhận thông tin hộ tịch',
    '1.004859 3 20000 10 Thay đổi, cải chính, bổ sung thông tin hộ tịch',
  ]),
  ...procedures('Hộ tịch', CIVIL_PART, [
    '1.001193 1 0 46 Đăng ký khai sinh',
    '1.000656 1 0 16 Đăng ký khai tử',
    '1.000894 2 0 26 Đăng ký kết hôn',
    '1.001022 3 15000 2 Đăng ký nhận cha, mẹ, con',
    '1.004884 5 5000 4 Đăng ký lại khai sinh',
    '1.000689 5 0 1 Đăng ký khai sinh kết hợp nhận cha, mẹ, con',
  ]),
  ...procedures('Thành lập và hoạt động của hộ kinh doanh', FULL_PAID, [
    '1.001612 3 100000 26 Đăng ký thành lập hộ kinh doanh',
    '2.000720 3 100000 12 Đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
    '2.000575 3 100000 3 Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh',
  ]),
  ...procedures('Thành lập và hoạt động của hộ kinh doanh', FULL, [
    '1.001570 3 0 5 Tạm ngừng kinh doanh của hộ kinh doanh',
    '1.001266 3 0 7 Chấm dứt hoạt động hộ kinh doanh',
  ]),
  ...procedures('Bảo trợ xã hội', PART, [
    '1.001776 10 0 16 Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng',
    '1.001731 3 0 8 Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
    '1.001699 15 0 5 Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
    '2.000744 5 0 0 Trợ giúp xã hội khẩn cấp về hỗ trợ chi phí mai táng',
  ]),
  ...procedures('Bảo trợ xã hội', FULL, ['1.001653 5 0 3 Đổi, cấp lại Giấy xác nhận khuyết tật']),
  ...procedures('Người có công', PART, [
    '1.010833 7 0 4 Cấp giấy xác nhận thân nhân của người có công',
    '1.010803 10 0 2 Giải quyết chế độ trợ cấp thờ cúng liệt sĩ',
  ]),
  ...procedures('Đất đai', PART_PAID, [
    '1.012817 15 60000 6 Xác định lại diện tích đất ở của hộ gia đình, cá nhân',
    '1.012812 20 0 3 Hòa giải tranh chấp đất đai',
    '1.012753 17 100000 9 Đăng ký, cấp Giấy chứng nhận lần đầu đối với hộ gia đình, cá nhân',
  ]),
  ...procedures('Xây dựng', PART_PAID, [
    '1.009994 15 75000 14 Cấp giấy phép xây dựng mới nhà ở riêng lẻ',
    '1.009995 15 75000 4 Cấp giấy phép sửa chữa, cải tạo nhà ở riêng lẻ',
    '1.009998 5 15000 2 Gia hạn giấy phép xây dựng nhà ở riêng lẻ',
  ]),
  ...procedures('Giáo dục và Đào tạo', PART, [
    '1.004492 10 0 1 Thành lập nhóm trẻ, lớp mẫu giáo độc lập',
    '1.008950 10 0 2 Trợ cấp đối với trẻ em mẫu giáo là con công nhân',
  ]),
  ...procedures('Môi trường', FULL, ['1.010736 8 0 0 Tham vấn trong đánh giá tác động môi trường']),
  ...procedures('An toàn thực phẩm', FULL_PAID, [
    '2.002096 10 150000 4 Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
  ]),
  ...procedures('Đất đai', PROVINCE, [
    '1.012783 8 80000 14 Đăng ký biến động do chuyển quyền sử dụng đất',
    '1.012786 7 80000 8 Cấp đổi Giấy chứng nhận quyền sử dụng đất',
    '1.012790 5 80000 5 Đăng ký biện pháp bảo đảm bằng quyền sử dụng đất',
  ]),
  ...procedures('Đường bộ', PROVINCE, ['1.002835 5 135000 4 Cấp lại giấy phép, phù hiệu xe kinh doanh vận tải']),
  ...procedures('Bảo hiểm', CENTRAL, [
    '1.002179 5 0 6 Cấp lại, đổi thẻ bảo hiểm y tế',
    '2.000693 5 0 4 Đăng ký, điều chỉnh đóng bảo hiểm xã hội tự nguyện',
  ]),
  ...procedures('Lý lịch tư pháp', { ...CENTRAL, ...PAID }, [
    '2.000488 10 200000 6 Cấp Phiếu lý lịch tư pháp theo yêu cầu của cá nhân',
  ]),
];

export const WARD_PROCEDURES: readonly WardProcedure[] = [...USUAL, ...rare()];

/** What changed in the period: the day as days into the period. */
export const WARD_CHANGES: Readonly<Record<string, readonly [change: 'Mới' | 'Sửa đổi' | 'Bãi bỏ', days: number]>> = {
  '1.001612': ['Sửa đổi', 16],
  '2.000720': ['Sửa đổi', 16],
  '1.001653': ['Sửa đổi', 46],
  '1.010736': ['Mới', 46],
  '2.000744': ['Bãi bỏ', 46],
};
