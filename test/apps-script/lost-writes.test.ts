import { LOG_TAB } from '../../src/core/workbook/contract/product-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { isHeldBack } from '../../src/emulator/world/held-writes';
import { anEntry } from '../builders/entries';
import { anExport, inBlocks, staged, takenBack, written } from '../builders/imports';
import { AN, anOfficeWith, makeReport, type Office, valueIn } from '../builders/office';
import { LONG } from '../builders/runs';
import { aDossier, aParagraph, aWorkbook } from '../builders/tables';
import { aShortTemplate } from '../builders/templates';

const CONTENTS = { 'Hồ sơ': [aDossier({ code: 'A' })], 'Nội dung': [aParagraph({ section: 'I.2' })] };
/** Made once: the template in it carries the time at which it was made. */
const TABLES = [...aWorkbook(CONTENTS), aShortTemplate()];
const anOffice = () => anOfficeWith(TABLES);

const ENTRY = anEntry('dossier');
const ROWS = anExport('Hồ sơ', [aDossier({ code: 'B' }), aDossier({ code: 'C' }), aDossier({ code: 'D' })]);

interface Action {
  readonly ready?: (office: Office) => void;
  /** Throws when the officer is told of a failure. */
  readonly run: (office: Office) => unknown;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  'a dossier that is typed': { run: (office) => valueIn(office.as(AN).call('saveEntry', ENTRY)) },
  'a dossier that is taken back': {
    ready: (office) => void valueIn(office.as(AN).call('saveEntry', ENTRY)),
    run: (office) => valueIn(office.as(AN).call('undoEntry', ENTRY.token)),
  },
  'a paragraph': {
    run: (office) => valueIn(office.as(AN).call('saveParagraph', { code: 'I.2', text: 'Đã họp.', before: null })),
  },
  'an import': {
    run(office) {
      staged(office, inBlocks(ROWS, 2));
      written(office);
    },
  },
  'the undoing of an import': {
    ready(office) {
      staged(office, inBlocks(ROWS, 2));
      written(office);
    },
    run: (office) => takenBack(office),
  },
  'a freeze': { run: (office) => valueIn(office.as(AN).call('freezePeriod')) },
  'a report': { run: (office) => makeReport(office) },
  'the recalculated indicators': {
    run(office) {
      expect(valueIn(office.as(AN).call('recalculate'))).not.toHaveProperty('failed');
    },
  },
};

/** The tabs after an action; of the log, which also says how long a run took, what was done and how it ended. */
function left({ file }: Office) {
  const tables = file.tables();
  const lines = readTab(LOG_TAB, tableOf(tables, LOG_TAB)).rows.map(({ action, result }) => `${action}: ${result}`);
  return { tables: tables.filter(({ name }) => name !== LOG_TAB.name), lines };
}

describe.each(Object.entries(ACTIONS))('%s', (_, { ready, run }) => {
  const begun = () => {
    const office = anOffice();
    ready?.(office);
    return office;
  };

  test('is whole as soon as it is called done, whichever of its writes Google loses', () => {
    const sound = begun();
    sound.world.calls.reset();
    run(sound);
    const writes = sound.world.calls.log.flatMap((call, index) => (isHeldBack(call) ? [index + 1] : []));
    expect(writes.length).toBeGreaterThan(0);
    const step = LONG ? 1 : Math.ceil(writes.length / 12);
    for (const n of writes.filter((_n, index) => index % step === 0)) {
      const office = begun();
      const fault = office.world.failAt(n, 'late');
      run(office);
      expect({ n, hit: fault.hit, ...left(office) }).toEqual({ n, hit: sound.world.calls.log[n - 1], ...left(sound) });
    }
  });
});
