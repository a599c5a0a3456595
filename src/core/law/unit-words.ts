import { folded } from '../text/folded';

/** What an office's reports call the unit it governs, its parts and the level above. */
export interface UnitWords {
  /** `phường`; `đơn vị` when nothing says what it is. */
  readonly noun: string;
  /** Its officials are those `cấp phường`, `cấp xã`. */
  readonly level: string;
  /** The groups of households it consists of: `tổ dân phố`, `thôn`. */
  readonly groups: string;
  /** `UBND tỉnh Khánh Hòa`; `cấp trên` while the settings do not name it. */
  readonly above: string;
}

/** The settings that say which words an office uses. */
export interface UnitSettings {
  readonly agency: string;
  readonly parentAgency: string;
  readonly unitKind: 'ward' | 'commune' | 'special-zone' | 'province' | null;
}

type Kind = Omit<UnitWords, 'above'>;

const EITHER_GROUP = 'thôn, tổ dân phố';

/** A xã consists of thôn, a phường of tổ dân phố; a đặc khu may have both (Luật Tổ chức chính quyền địa phương). */
const KINDS = {
  phường: { level: 'cấp phường', groups: 'tổ dân phố' },
  xã: { level: 'cấp xã', groups: 'thôn' },
  'đặc khu': { level: 'đặc khu', groups: EITHER_GROUP },
  'thị trấn': { level: 'thị trấn', groups: 'tổ dân phố' },
  'thị xã': { level: 'cấp huyện', groups: EITHER_GROUP },
  huyện: { level: 'cấp huyện', groups: EITHER_GROUP },
  quận: { level: 'cấp huyện', groups: 'tổ dân phố' },
  'thành phố': { level: 'thành phố', groups: EITHER_GROUP },
  tỉnh: { level: 'cấp tỉnh', groups: EITHER_GROUP },
} as const satisfies Readonly<Record<string, Omit<Kind, 'noun'>>>;

type Noun = keyof typeof KINDS;

const NEUTRAL: Kind = { noun: 'đơn vị', level: 'của đơn vị', groups: EITHER_GROUP };

/** Of an office of which nothing is known. */
export const NEUTRAL_WORDS: UnitWords = { ...NEUTRAL, above: 'cấp trên' };

/** Every kind of unit, with those of no kind last. */
export const KINDS_OF_UNIT: readonly UnitWords[] = [
  ...(Object.keys(KINDS) as Noun[]).map((noun) => ({ ...kindNamed(noun), above: NEUTRAL_WORDS.above })),
  NEUTRAL_WORDS,
];

/** By the setting `Loại đơn vị`, else by the name of the office: `UBND xã Tân Hải`. */
export function unitWords({ agency, parentAgency, unitKind }: UnitSettings): UnitWords {
  const noun = unitKind === null ? nounIn(agency) : nounOf(unitKind, agency);
  return { ...(noun === null ? NEUTRAL : kindNamed(noun)), above: parentAgency.trim() || NEUTRAL_WORDS.above };
}

function kindNamed(noun: Noun): Kind {
  return { noun, ...KINDS[noun] };
}

function nounOf(kind: NonNullable<UnitSettings['unitKind']>, agency: string): Noun {
  if (kind === 'province') return nounIn(agency) === 'thành phố' ? 'thành phố' : 'tỉnh';
  return ({ ward: 'phường', commune: 'xã', 'special-zone': 'đặc khu' } as const)[kind];
}

/** `Phòng Văn hóa - Xã hội` names no xã. */
const NAMED = /(?<!\p{L})(phường|xã(?! hội)|thị trấn|đặc khu|thị xã|huyện|quận|thành phố|tp\.?|tỉnh)(?!\p{L})/u;

function nounIn(agency: string): Noun | null {
  const noun = NAMED.exec(folded(agency))?.[1] ?? null;
  return noun?.startsWith('tp') ? 'thành phố' : (noun as Noun | null);
}

/** A text of the product with the unit's words in the places of `{đơn vị}`, `{cấp}` and `{thôn}`. */
export function worded(text: string, { noun, level, groups }: UnitWords): string {
  return text
    .replace(/\{đơn vị\}/g, noun)
    .replace(/\{cấp\}/g, level)
    .replace(/\{thôn\}/g, groups);
}
