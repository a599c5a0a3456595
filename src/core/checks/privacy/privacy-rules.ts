import { error, type Rule, warning } from '../rule';

export interface Found {
  readonly found: string;
}

/** Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15. Errors whose codes begin with `personal-` block sharing the report. */
export const PRIVACY_RULES = {
  'personal-identity-number': personal('số định danh, căn cước hoặc chứng minh'),
  'personal-passport': personal('số hộ chiếu'),
  'personal-phone': personal('số điện thoại'),
  'personal-email': personal('địa chỉ thư điện tử'),
  'personal-profile': personal('trang hoặc tài khoản mạng xã hội của cá nhân'),
  'personal-bank-account': personal('số tài khoản'),
  'personal-tax-number': personal('mã số thuế'),
  'personal-insurance': personal('số thẻ, sổ bảo hiểm'),
  'personal-licence': personal('số giấy phép lái xe'),
  'personal-land-certificate': personal('số giấy chứng nhận quyền sử dụng đất'),
  'personal-plate': personal('biển số xe'),
  'personal-dossier-code': personal('mã hồ sơ'),
  'personal-person-name': personal('họ tên người'),
  'personal-birthday': personal('ngày hoặc năm sinh'),
  'personal-address': personal('địa chỉ nhà'),
  'personal-health': personal('tình trạng sức khỏe của một người'),
  'official-named': warning({
    finds: 'Báo cáo nêu tên một người sau chữ «đồng chí».',
    mend: 'Hãy cân nhắc chỉ ghi chức danh.',
    says: ({ found }: Found, mend) => `Báo cáo nêu tên «${found}». ${mend}`,
  }),
};

export const PRIVACY_WORDS = {
  inTemplate: (message: string) => `Mẫu báo cáo: ${message}`,
};

function personal(what: string): Rule<Found> {
  return error({
    finds: `Trong báo cáo có vẻ có ${what}.`,
    mend: 'Báo cáo gửi ra ngoài không được có dữ liệu cá nhân; hãy xóa hoặc thay bằng con số chung.',
    says: ({ found }: Found, mend) => `Có vẻ là ${what}: «${found}». ${mend}`,
  });
}
