/** A value of a service's enumeration: compared by identity, printed by name. */
export class EnumValue {
  constructor(private readonly label: string) {}

  name(): string {
    return this.label;
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }
}

function enumOf<N extends string>(names: string): Readonly<Record<N, EnumValue>> {
  const values = names.split(/\s+/).map((name) => [name, new EnumValue(name)] as const);
  return Object.freeze(Object.fromEntries(values)) as Readonly<Record<N, EnumValue>>;
}

type Spreadsheets = typeof GoogleAppsScript.Spreadsheet;

export const ProtectionType = enumOf<keyof Spreadsheets['ProtectionType']>('RANGE SHEET');

const CRITERIA = `DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN
  DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO
  NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS
  TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA
  CHECKBOX`;

export type Criteria = keyof Spreadsheets['DataValidationCriteria'];

export const DataValidationCriteria = enumOf<Criteria>(CRITERIA);

export const BooleanCriteria = enumOf<keyof Spreadsheets['BooleanCriteria']>(
  `CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE
  DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO
  NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS
  TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA`,
);

export const Button = enumOf<keyof typeof GoogleAppsScript.Base.Button>('CLOSE OK CANCEL YES NO');
export const ButtonSet = enumOf<keyof typeof GoogleAppsScript.Base.ButtonSet>('OK OK_CANCEL YES_NO YES_NO_CANCEL');
export const AuthMode = enumOf<keyof typeof GoogleAppsScript.Script.AuthMode>('NONE CUSTOM_FUNCTION LIMITED FULL');
export const Charset = enumOf<keyof typeof GoogleAppsScript.Utilities.Charset>('US_ASCII UTF_8');
export const DigestAlgorithm = enumOf<keyof typeof GoogleAppsScript.Utilities.DigestAlgorithm>(
  'MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512',
);
export const XFrameOptionsMode = enumOf<keyof typeof GoogleAppsScript.HTML.XFrameOptionsMode>('ALLOWALL DEFAULT');

/** The types declare enumerations as numbers, but the live values are objects. */
export function asEnum<E>(value: EnumValue): E {
  return value as unknown as E;
}
