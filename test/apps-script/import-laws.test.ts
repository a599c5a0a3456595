import fc from 'fast-check';
import type { ImportRows } from '../../src/core/import/import-rows';
import { DOSSIERS_TAB } from '../../src/core/workbook/contract/dossier-tabs';
import { MODES, withFault } from '../builders/faults';
import { anExport, imported, inBlocks, staged, takenBack, trimmed, written } from '../builders/imports';
import { AN, anOfficeWith, type Office, valueIn } from '../builders/office';
import { runs } from '../builders/runs';
import { aDossier, aWorkbook } from '../builders/tables';

const RETURNED = { returnedOn: '2023-04-05', status: 'Đã trả kết quả' };
const aRow = fc.record({
  code: fc.constantFrom(...'ABCDEFGH'),
  returned: fc.boolean(),
  known: fc.integer({ min: 0, max: 9 }).map((roll) => roll > 0),
  remark: fc.constantFrom('', 'gọi lại', '=1+1', '07'),
});
type Drawn = typeof aRow extends fc.Arbitrary<infer T> ? T : never;

const dossier = ({ code, returned, known, remark }: Drawn) =>
  aDossier({ code, remark, ...(returned ? RETURNED : {}), ...(known ? {} : { procedureCode: '9.9' }) });
const registers = fc.uniqueArray(aRow, { maxLength: 6, selector: ({ code }) => code });
const exported = fc.array(aRow, { minLength: 1, maxLength: 8 });
const faults = fc.array(fc.record({ n: fc.integer({ min: 1, max: 90 }), mode: fc.constantFrom(...MODES) }), {
  maxLength: 4,
});

const tabIn = ({ file }: Office) =>
  trimmed(file.tables().filter(({ name }) => name === DOSSIERS_TAB.name)).flatMap(({ rows }) =>
    rows.map((row) => JSON.stringify(row)),
  );
const stateOf = (office: Office) => valueIn(office.as(AN).call('importState'));

/** What an officer does who will have it done: begins, or goes on where it stands. */
function carryOn(office: Office, rows: ImportRows, size: number, attempt: number): void {
  const state = stateOf(office);
  if (state?.phase === 'applied') return;
  const id = state?.phase === 'applying' ? state.id : `a1b2c3d${attempt}`;
  if (state?.phase !== 'applying') staged(office, inBlocks(rows, size), { id });
  written(office, { id });
}

test('random exports lose and double nothing whatever calls fail on the way there and back', () => {
  fc.assert(
    fc.property(
      registers,
      exported,
      fc.integer({ min: 1, max: 4 }),
      faults,
      (here, there, size, [first, second, ...back]) => {
        const office = anOfficeWith(aWorkbook({ 'Hồ sơ': here.map(dossier) }));
        const rows = anExport('Hồ sơ', there.map(dossier));
        const before = tabIn(office);
        const wanted = trimmed(
          imported(office.file.tables(), rows).tables.filter(({ name }) => name === DOSSIERS_TAB.name),
        ).flatMap((table) => table.rows.map((row) => JSON.stringify(row)));

        [first, second].forEach((fault, attempt) => {
          if (fault) withFault(office, fault.n, fault.mode, () => carryOn(office, rows, size, attempt));
        });
        carryOn(office, rows, size, 9);
        expect(tabIn(office)).toEqual(wanted);

        const id = stateOf(office)?.id ?? '';
        for (const { n, mode } of back) withFault(office, n, mode, () => takenBack(office, { id }));
        if (stateOf(office)?.phase !== 'undone') takenBack(office, { id });
        expect(tabIn(office)).toEqual(before);
      },
    ),
    runs(5),
  );
});
