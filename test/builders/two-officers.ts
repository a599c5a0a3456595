import { contentOf } from '../../src/core/frozen/frozen-content';
import type { ImportRows } from '../../src/core/import/import-rows';
import { FROZEN_CONTENT_TAB, FROZEN_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { Answer } from '../../src/protocol/answer';
import { anEntry } from './entries';
import { anExport, inBlocks } from './imports';
import type { Office } from './office';
import { aDossier } from './tables';

/** One call from the sidebar; null when Google ended the execution and no answer came. */
type Call = () => Answer<unknown>;
type Came = Answer<unknown> | null;

/** What an officer does until it is done: one call at a time, and the same again when no good answer came. */
export type Task = Generator<Call, void, Came>;

interface Doing {
  readonly office: Office;
  readonly officer: string;
}

function* untilDone(call: Call): Task {
  for (let came: Came = null; !came?.ok; ) came = yield call;
}

export function entering({ office, officer }: Doing, code: string): Task {
  const order = anEntry('dossier', { code }, `token-of-${code}`);
  return untilDone(() => office.as(officer).call('saveEntry', order));
}

/** Types a dossier and takes it back. */
export function* enteringInVain({ office, officer }: Doing, code: string): Task {
  const order = anEntry('dossier', { code }, `token-of-${code}`);
  yield* untilDone(() => office.as(officer).call('saveEntry', order));
  yield* untilDone(() => office.as(officer).call('undoEntry', order.token));
}

export function recalculating({ office, officer }: Doing): Task {
  return untilDone(() => office.as(officer).call('recalculate'));
}

export function reporting({ office, officer }: Doing): Task {
  return untilDone(() => office.as(officer).call('makeReport'));
}

const frozenIn = ({ file }: Office) => readTab(FROZEN_TAB, tableOf(file.tables(), FROZEN_TAB)).rows;

/** The freezes that bind a period now. */
export function bindingIn(office: Office): readonly string[] {
  return frozenIn(office).flatMap(({ state, freeze }) => (state === 'frozen' ? [freeze] : []));
}

/** The freezes whose content is not whole. */
export function damagedIn(office: Office): readonly string[] {
  const content = tableOf(office.file.tables(), FROZEN_CONTENT_TAB);
  return frozenIn(office).flatMap(({ freeze }) => (contentOf(content, freeze) === null ? [freeze] : []));
}

/** Until the period is frozen, by whomever. */
export function* freezing({ office, officer }: Doing): Task {
  while (bindingIn(office).length === 0) {
    if ((yield () => office.as(officer).call('freezePeriod'))?.ok) return;
  }
}

/** Freezes the period and opens what is frozen then, by whomever. */
export function* freezingInVain(doing: Doing): Task {
  yield* freezing(doing);
  const { office, officer } = doing;
  for (;;) {
    const [freeze] = bindingIn(office);
    if (freeze === undefined) return;
    yield () => office.as(officer).call('openFrozenPeriod', freeze, 'Sửa số liệu');
  }
}

interface State {
  readonly id: string;
  readonly phase: string;
}

/** Goes on where the import stands; another officer's that is half written is completed first. */
export function* importing({ office, officer }: Doing, codes: readonly string[]): Task {
  const { call } = office.as(officer);
  const blocks = inBlocks(rowsOf(codes), 2);
  for (let attempt = 0; ; attempt++) {
    const id = idsOf(codes) + String(attempt % 100).padStart(2, '0');
    const staged = yield* stagedBlocks(call, id, blocks);
    if (staged) {
      while (yield* isStillWriting(call, id)) yield () => call('applyImport', id);
    }
    const state = yield* stateNow(call);
    if (state?.phase === 'applying') yield () => call('applyImport', state.id);
    if (codes.every((code) => codesIn(office).includes(code))) return;
  }
}

/** How the ids of an import of these dossiers begin. */
function idsOf(codes: readonly string[]): string {
  return `${codes.join('')}xxxxxxxx`.toLowerCase().replace(/\W/g, '').slice(0, 6);
}

/**
 * Imports dossiers and takes the import back. A colleague's import may follow before: then it can no longer be taken
 * back, and `stayed` is told.
 */
export function* importingInVain(doing: Doing, codes: readonly string[], stayed: () => void): Task {
  yield* importing(doing, codes);
  const { call } = doing.office.as(doing.officer);
  for (let undoes = 0; ; ) {
    const state = yield* stateNow(call);
    if (!state?.id.startsWith(idsOf(codes))) {
      const isLeft = codes.some((code) => codesIn(doing.office).includes(code));
      if (undoes === 0 || isLeft) stayed();
      return;
    }
    if (state.phase === 'undone') return;
    if (state.phase !== 'applying') undoes++;
    yield () => call(state.phase === 'applying' ? 'applyImport' : 'undoImport', state.id);
  }
}

type Caller = ReturnType<Office['as']>['call'];

function* stagedBlocks(call: Caller, id: string, blocks: readonly ImportRows[]): Generator<Call, boolean, Came> {
  for (const [index, block] of blocks.entries()) {
    if (!(yield () => call('stageImport', id, index, blocks.length, block))?.ok) return false;
  }
  return (yield () => call('previewImport', id))?.ok ?? false;
}

function* stateNow(call: Caller): Generator<Call, State | null, Came> {
  for (;;) {
    const came = yield () => call('importState');
    if (came?.ok) return came.value as State | null;
  }
}

function* isStillWriting(call: Caller, id: string): Generator<Call, boolean, Came> {
  const state = yield* stateNow(call);
  return state?.id === id && (state.phase === 'staged' || state.phase === 'applying');
}

function rowsOf(codes: readonly string[]): ImportRows {
  return anExport(
    'Hồ sơ',
    codes.map((code) => aDossier({ code })),
  );
}

/** The codes of dossiers as they stand in the tab, blanks left out. */
export function codesIn({ file }: Office): readonly string[] {
  const [, ...rows] = file.tables().find(({ name }) => name === 'Hồ sơ')?.rows ?? [];
  return rows.flatMap(([code]) => (code === null || code === undefined ? [] : [String(code)]));
}
