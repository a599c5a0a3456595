import { dayText } from '../../core/calendar/day-text';
import { frozenPeriods } from '../../core/history/frozen-periods';
import type { Closing } from '../../core/new-year/closing';
import { checkText, earlyText, unfrozenText } from '../../core/new-year/new-year-wording';
import type { Table } from '../../core/workbook/contract/cell';
import { FROZEN_TAB } from '../../core/workbook/contract/product-tabs';
import { tableOf } from '../../core/workbook/reading/read-workbook';
import type { NewYearServer, NewYearState } from '../../protocol/new-year';
import { today } from '../run/clock';
import { answered } from '../run/failure';
import { sheetsNow } from '../sheet/tables';
import { finishNewYear } from './finish';
import { markerHere } from './marker-here';
import { blockingIn, prepareNewYear, prospect } from './prepare';

export const newYearEndpoints: NewYearServer = {
  newYearState: () => answered(newYearState),
  prepareNewYear: () => answered(prepareNewYear),
  finishNewYear: () => answered(finishNewYear),
};

function newYearState(): NewYearState {
  const sheets = sheetsNow();
  const { marker, isCopy } = markerHere(sheets);
  const prepared = marker && { by: marker.preparedBy, at: marker.preparedAt };
  if (marker && isCopy) {
    const { year, cutOff } = marker;
    const found = { blocking: [], advice: [], check: '' };
    return { kind: 'copy', year: year + 1, cutOff: dayText(cutOff), prepared, ...found };
  }
  const made = prospect(sheets);
  const { closing, next, tables } = made;
  const blocking = blockingIn(made);
  return {
    kind: 'old',
    year: closing && closing.year + 1,
    cutOff: closing ? dayText(closing.cutOff) : '',
    check: closing && next && blocking.length === 0 ? checkText(next.check, closing) : '',
    blocking,
    advice: closing ? adviceFor(closing, tables) : [],
    prepared,
  };
}

function adviceFor(closing: Closing, tables: readonly Table[]): readonly string[] {
  if (today() <= closing.cutOff) return [earlyText(closing)];
  const frozen = frozenPeriods(tableOf(tables, FROZEN_TAB)).value;
  return frozen.some(({ binds, to }) => binds && to === closing.cutOff) ? [] : [unfrozenText(closing)];
}
