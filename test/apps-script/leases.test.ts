import type { Answer } from '../../src/protocol/answer';
import { anExport, inBlocks } from '../builders/imports';
import { AN, anOfficeWith, BINH, makeReport, type Office, valueIn } from '../builders/office';
import { aDossier, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const anOffice = () => anOfficeWith([...aWorkbook({ 'Hồ sơ': [aDossier({ code: 'CU' })] }), aShortTemplate()]);

/** An import of two blocks of which the first is written: its lease outlives the call. */
function beginImport(office: Office): void {
  const { call } = office.as(AN);
  const blocks = inBlocks(anExport('Hồ sơ', [aDossier({ code: 'A' }), aDossier({ code: 'B' })]), 1);
  for (const [index, block] of blocks.entries()) valueIn(call('stageImport', 'import01', index, blocks.length, block));
  valueIn(call('previewImport', 'import01'));
  valueIn(call('applyImport', 'import01'));
}

const failureOf = (answer: Answer<unknown>) => (answer.ok ? null : answer.failure);

test.each([
  ['opens the folder of reports', (office: Office) => office.as(AN).call('openFolder')],
  ['changes the template', (office: Office) => office.as(AN).call('restoreTemplate', 'built-in')],
] as const)(
  'an officer who %s ends his own run only, not the import that he began meanwhile in another window',
  (_, run) => {
    const office = anOffice();
    makeReport(office);
    // After the lease was taken, and before it is ended.
    office.world.interruptAt(12, () => beginImport(office));
    expect(failureOf(run(office))).toBeNull();
    const refused = failureOf(office.as(BINH).call('makeReport'));
    expect(refused).toMatchObject({ kind: 'busy', message: expect.stringContaining('Nhập dữ liệu') });
  },
);

test('every run of many ends: the next officer never waits', () => {
  const office = anOffice();
  for (let run = 0; run < 40; run++) valueIn(office.as(run % 2 === 0 ? AN : BINH).call('makeReport'));
});

interface Meanwhile {
  readonly kind: string;
  readonly lease: { readonly run: string; readonly startedAt: number };
}

test('an import that goes on takes nothing from a window that began another one meanwhile', () => {
  const outcomes = [];
  const [first, second] = inBlocks(anExport('Hồ sơ', [aDossier({ code: 'A' }), aDossier({ code: 'B' })]), 1);
  if (!first || !second) throw new Error('an export of two blocks');
  for (let n = 1; n < 40; n++) {
    const office = anOffice();
    const { call } = office.as(AN);
    const stored = () => {
      const { PropertiesService } = office.file.as(AN);
      return JSON.parse(PropertiesService.getDocumentProperties().getProperty('cchc.state') ?? '{}');
    };
    valueIn(call('stageImport', 'import01', 0, 2, first));
    let meanwhile: Meanwhile | null = null;
    office.world.interruptAt(n, () => {
      const answer = call('stageImport', 'import02', 0, 2, first);
      meanwhile = { kind: failureOf(answer)?.kind ?? 'done', lease: stored().lease };
    });
    valueIn(call('stageImport', 'import01', 1, 2, second));
    if (meanwhile === null) break;
    const { kind, lease } = meanwhile as Meanwhile;
    outcomes.push(kind);
    const { lease: now, unfinished } = stored();
    // The lease that the other window took is known to have been left.
    const left = unfinished.some((one: typeof lease) => one.run === lease.run && one.startedAt === lease.startedAt);
    expect({ n, holds: now.run, left }).toEqual({ n, holds: 'import01', left: kind === 'done' });
  }
  expect(new Set(outcomes)).toEqual(new Set(['done', 'busy']));
});
