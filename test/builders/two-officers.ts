import type { ImportRows } from '../../src/core/import/import-rows';
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

interface State {
  readonly id: string;
  readonly phase: string;
}

/** Goes on where the import stands; another officer's that is half written is completed first. */
export function* importing({ office, officer }: Doing, codes: readonly string[]): Task {
  const { call } = office.as(officer);
  const blocks = inBlocks(rowsOf(codes), 2);
  for (let attempt = 0; ; attempt++) {
    const id =
      `${codes.join('')}xxxxxxxx`.toLowerCase().replace(/\W/g, '').slice(0, 6) + String(attempt % 100).padStart(2, '0');
    const staged = yield* stagedBlocks(call, id, blocks);
    if (staged) {
      while (yield* isStillWriting(call, id)) yield () => call('applyImport', id);
    }
    const state = yield* stateNow(call);
    if (state?.phase === 'applying') yield () => call('applyImport', state.id);
    if (codes.every((code) => codesIn(office).includes(code))) return;
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
