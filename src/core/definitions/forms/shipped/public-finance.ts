import type { ShippedForm } from './shipped-form';

/** The four degrees of autonomy are those of Nghị định 60/2021/NĐ-CP, Điều 9. */
export const PUBLIC_FINANCE_FORM: ShippedForm = {
  key: '6',
  name: 'Cải cách tài chính công',
  lines: [
    ['1', 'Giải ngân vốn đầu tư công'],
    ['1.1', 'Kế hoạch vốn được giao', 'triệu đồng', 'GN_KE_HOACH'],
    ['1.2', 'Vốn đã giải ngân', 'triệu đồng', 'GN_DA_GIAI_NGAN'],
    ['1.3', 'Tỷ lệ giải ngân', '%', 'TL_GIAI_NGAN'],
    ['2', 'Tự chủ tài chính của đơn vị sự nghiệp công lập'],
    ['2.1', 'Đơn vị sự nghiệp công lập', 'đơn vị', 'DVSN_TONG'],
    ['2.2', 'Đơn vị tự bảo đảm chi thường xuyên và chi đầu tư', 'đơn vị', 'DVSN_NHOM_1'],
    ['2.3', 'Đơn vị tự bảo đảm chi thường xuyên', 'đơn vị', 'DVSN_NHOM_2'],
    ['2.4', 'Đơn vị tự bảo đảm một phần chi thường xuyên', 'đơn vị', 'DVSN_NHOM_3'],
    ['2.5', 'Đơn vị do Nhà nước bảo đảm chi thường xuyên', 'đơn vị', 'DVSN_NHOM_4'],
  ],
};
