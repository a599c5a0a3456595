import type { CellObject } from 'write-excel-file/universal';
import type { CellKind, Column } from '../../core/workbook/contract/column';

export const FONT = { fontFamily: 'Times New Roman', fontSize: 11 };
const REQUIRED_FILL = '#1F4E78';
const OPTIONAL_FILL = '#5B7F9F';

export const DAY_FORMAT = 'dd/mm/yyyy';

/** In characters: columns of at least this width contain sentences and wrap their text. */
const WRAPS_FROM = 40;
/** In characters: the width of a column that the contract does not know. */
export const PLAIN_WIDTH = 16;

/** How cells look, without their values. */
export type Look = Omit<CellObject, 'value'>;

/** A column of a sheet; null for one that the contract does not know. */
export type ColumnOrNone = Column<unknown> | null;

export function columnLook(column: ColumnOrNone): Look {
  const centred = column?.accepts.kind === 'day' || column?.accepts.kind === 'order';
  return {
    alignVertical: 'top',
    ...(centred ? { align: 'center' } : {}),
    ...(!centred && wraps(column) ? { wrap: true } : {}),
    ...(column ? formatted(column.accepts) : {}),
  };
}

/** The value of a setting: each row has the format of its own setting. */
export function settingLook({ accepts }: Column<unknown>): Look {
  return { alignVertical: 'top', align: 'left', wrap: true, ...formatted(accepts) };
}

export function headerLook(column: ColumnOrNone): Look {
  return {
    fontWeight: 'bold',
    textColor: '#FFFFFF',
    backgroundColor: isRequired(column) ? REQUIRED_FILL : OPTIONAL_FILL,
    alignVertical: 'center',
    align: 'center',
    wrap: true,
    ...TEXT,
  };
}

/** Without `raw`: a setting may be left empty, the default applies. */
export function isRequired(column: ColumnOrNone): boolean {
  return column?.required === true && column.accepts.kind !== 'raw';
}

export function wraps(column: ColumnOrNone): boolean {
  return column !== null && column.width >= WRAPS_FROM;
}

/** Text format: otherwise Excel turns `01/3` into a date and drops the zero of `05`. */
export const TEXT = { type: String, format: '@' } as const;

function formatted(accepts: CellKind): Look {
  switch (accepts.kind) {
    case 'day':
      return { type: Number, format: DAY_FORMAT };
    case 'whole':
      return { type: Number, format: accepts.unit === 'đồng' ? '#,##0' : '0' };
    case 'text':
    case 'code':
    case 'lines':
    case 'decimal':
      return TEXT;
    case 'raw':
      return accepts.staysTyped ? TEXT : {};
    case 'order':
    case 'yesNo':
    case 'choice':
      return {};
  }
}
