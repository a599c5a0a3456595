import { error, warning } from './rule';

export interface Found {
  readonly found: string;
}

const REMEDY = 'Báo cáo gửi ra ngoài không được có dữ liệu cá nhân; hãy xóa hoặc thay bằng con số chung.';

/** Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15. Their codes begin with `personal-`: nothing is shared while an error stands. */
export const PRIVACY_RULES = {
  'personal-identity-number': error(
    ({ found }: Found) => `Có vẻ là số định danh, căn cước hoặc chứng minh: «${found}». ${REMEDY}`,
  ),
  'personal-phone': error(({ found }: Found) => `Có vẻ là số điện thoại: «${found}». ${REMEDY}`),
  'personal-email': error(({ found }: Found) => `Có vẻ là địa chỉ thư điện tử: «${found}». ${REMEDY}`),
  'personal-bank-account': error(({ found }: Found) => `Có vẻ là số tài khoản: «${found}». ${REMEDY}`),
  'personal-tax-number': error(({ found }: Found) => `Có vẻ là mã số thuế: «${found}». ${REMEDY}`),
  'personal-person-name': error(({ found }: Found) => `Có vẻ là họ tên người: «${found}». ${REMEDY}`),
  'personal-address': error(({ found }: Found) => `Có vẻ là địa chỉ nhà: «${found}». ${REMEDY}`),
  'personal-dossier-code': error(({ found }: Found) => `Có vẻ là mã hồ sơ: «${found}». ${REMEDY}`),
  'official-named': warning(({ found }: Found) => `Báo cáo nêu tên «${found}». Hãy cân nhắc chỉ ghi chức danh.`),
};
