import type { ProbeAnswer, SelfTestServer, TestedPart } from '../../protocol/self-test';
import { answered } from '../run/failure';
import { activeSpreadsheet } from '../sheet/tables';
import { asked, type Probe, unasked } from './probe';
import { ABOUT, ACCESS_PROBES, COPY } from './probes/access';
import { DOCUMENT_PROBES } from './probes/documents';
import { DriveEnv } from './probes/drive-env';
import { ENGINE_PROBES } from './probes/engine';
import { ERROR_PROBES } from './probes/errors';
import { GRID_PROBES, LARGE_READ } from './probes/grid';
import { RULE_PROBES } from './probes/rules';
import type { SheetEnv } from './probes/sheet-env';
import { TEXT_PROBES } from './probes/texts';
import { clearLeftOvers } from './scratch/clear-scratch';
import { keepScratch, type Scratch } from './scratch/scratch-runs';
import { scratchTab } from './scratch/sheet-scratch';
import { LEFT_OUT } from './self-test-wording';

/** No question begins after four of a run's six minutes; the longest takes one. */
const BUDGET_MS = 4 * 60_000;

const SHEET_PROBES: readonly Probe<SheetEnv>[] = [
  ...ERROR_PROBES,
  ...TEXT_PROBES,
  ...GRID_PROBES,
  ...RULE_PROBES,
  ...ENGINE_PROBES,
  LARGE_READ,
];
const DRIVE_PROBES: readonly Probe<DriveEnv>[] = [ABOUT, ...DOCUMENT_PROBES, ...ACCESS_PROBES];

export const selfTestEndpoints: SelfTestServer = {
  selfTestSheet: ({ rows, ballast }) => answered(() => ({ ...testSheet(rows), ballast })),
  selfTestDrive: ({ copies }) => answered(() => testDrive(copies)),
  selfTestPayload: (ballast) => answered(() => ballast),
  clearSelfTest: () => answered(clearLeftOvers),
};

function testSheet(rows: number): TestedPart {
  return tested('sheet', ({ run }, until) => {
    const env = { run, rows, spreadsheet: activeSpreadsheet(), sheet: scratchTab(run) };
    return asked(SHEET_PROBES.map(flushed), env, until);
  });
}

/** A write that fails later must not fail the question after. */
function flushed<Env>({ id, ask }: Probe<Env>): Probe<Env> {
  return {
    id,
    ask: (env) => {
      const facts = ask(env);
      SpreadsheetApp.flush();
      return facts;
    },
  };
}

function testDrive(copies: boolean): TestedPart {
  return tested('drive', (scratch, until) => {
    const env = new DriveEnv(scratch);
    const answers = asked(copies ? [...DRIVE_PROBES, COPY] : DRIVE_PROBES, env, until);
    return copies ? answers : [...answers, unasked(COPY.id, 'left-out', LEFT_OUT.notChosen)];
  });
}

/** Clears up after interrupted self-tests, asks, and clears up after this one, whatever happened. */
function tested(part: Scratch['part'], ask: (scratch: Scratch, until: number) => readonly ProbeAnswer[]): TestedPart {
  const begunAt = Date.now();
  const before = clearLeftOvers();
  const scratch: Scratch = { run: Utilities.getUuid().slice(0, 8), part };
  keepScratch(scratch);
  let left: readonly string[] = [];
  let answers: readonly ProbeAnswer[] = [];
  try {
    answers = ask(scratch, begunAt + BUDGET_MS);
  } finally {
    left = clearLeftOvers();
  }
  return { answers, left: [...new Set([...before, ...left])], milliseconds: Date.now() - begunAt };
}
