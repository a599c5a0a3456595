import type { Dice } from './dice';

export type OfficeLevel = 'commune' | 'district' | 'province';

export interface Office {
  readonly level: OfficeLevel;
  /** As within a sentence: `phường`, `xã`, `huyện`, `tỉnh`, … */
  readonly kind: string;
  readonly name: string;
  /** Kind and name of the office above; of a province, the government. */
  readonly above: string;
  /** Whom it reports to. */
  readonly recipient: string;
  /** Where dossiers are received. */
  readonly desk: string;
  readonly twoTier: boolean;
}

/** From this day there are no districts: Luật Tổ chức chính quyền địa phương 72/2025/QH15. */
const TWO_TIER_FROM = '2025-07-01';

const NAMES = [
  'Tân An',
  'Bình Sơn',
  'Phú Lộc',
  'An Khê',
  'Hòa Thạnh',
  'Vĩnh Hưng',
  'Long Mỹ',
  'Đông Hải',
  'Xuân Quang',
];
const PROVINCES = ['Nam Thành', 'Bắc Hải', 'Trường Giang', 'Thái Sơn'];
const DISTRICTS = ['huyện Đức Phong', 'thị xã Ninh Bình Tây', 'thành phố Quang Minh', 'quận Thanh Xuân Bắc'];

/** Names with which those of a report may be replaced without changing what is right or wrong in it. */
export const OTHER_NAMES: Readonly<Record<string, string>> = {
  'Tân An': 'Mỹ Thới',
  'Bình Sơn': 'Cẩm Lệ',
  'Phú Lộc': 'Thới Bình',
  'An Khê': 'Đắk Glei',
  'Hòa Thạnh': 'Sơn Tịnh',
  'Vĩnh Hưng': 'Ia Grai',
  'Long Mỹ': 'Quế Sơn',
  'Đông Hải': 'Ba Tơ',
  'Xuân Quang': 'Núi Thành',
  'Nam Thành': 'Đông Giang',
  'Bắc Hải': 'Tây Lâm',
  'Trường Giang': 'Phong Châu',
  'Thái Sơn': 'Lộc Ninh',
};

export function officeAt(day: string, dice: Dice): Office {
  const twoTier = day >= TWO_TIER_FROM;
  const level = dice.of<OfficeLevel>(
    twoTier ? ['commune', 'commune', 'province'] : ['commune', 'commune', 'district', 'province'],
  );
  if (level === 'commune') return twoTier ? communeOfTwoTiers(dice) : communeOfThreeTiers(dice);
  return level === 'district' ? aDistrict(dice) : aProvince(twoTier, dice);
}

function communeOfTwoTiers(dice: Dice): Office {
  const [kind, name] = [dice.of(['xã', 'phường', 'đặc khu']), dice.of(NAMES)];
  const above = `${dice.of(['tỉnh', 'thành phố'])} ${dice.of(PROVINCES)}`;
  const desk = `Trung tâm Phục vụ hành chính công ${kind}`;
  return { level: 'commune', kind, name, above, recipient: `Sở Nội vụ ${above}`, desk, twoTier: true };
}

function communeOfThreeTiers(dice: Dice): Office {
  const [kind, name, above] = [dice.of(['xã', 'phường', 'thị trấn']), dice.of(NAMES), dice.of(DISTRICTS)];
  const desk = dice.of([`Bộ phận Tiếp nhận và Trả kết quả ${kind}`, `Bộ phận Một cửa ${kind}`]);
  return { level: 'commune', kind, name, above, recipient: `Phòng Nội vụ ${above}`, desk, twoTier: false };
}

function aDistrict(dice: Dice): Office {
  const [kind, name] = [dice.of(['huyện', 'thị xã', 'quận']), dice.of(NAMES)];
  const above = `tỉnh ${dice.of(PROVINCES)}`;
  const desk = `Bộ phận Tiếp nhận và Trả kết quả ${kind}`;
  return { level: 'district', kind, name, above, recipient: `Sở Nội vụ ${above}`, desk, twoTier: false };
}

function aProvince(twoTier: boolean, dice: Dice): Office {
  const desk = 'Trung tâm Phục vụ hành chính công tỉnh';
  const [name, recipient] = [dice.of(PROVINCES), 'Bộ Nội vụ'];
  return { level: 'province', kind: 'tỉnh', name, above: 'Chính phủ', recipient, desk, twoTier };
}

export const fullName = ({ kind, name }: Office) => `UBND ${kind} ${name}`;
export const shortName = ({ kind }: Office) => `UBND ${kind}`;
