import type { Table } from '../../src/core/workbook/contract/cell';
import { NEXT_DAY, YEARLY } from './new-year';
import { AN, anOfficeWith, type Office, officeOf, valueIn } from './office';
import { aDocument, aDossier, anAssignment, anEstimate, aParagraph, aWorkbook, type Contents } from './tables';

/**
 * An office at the end of 2023: of the dossiers received by the last day two are settled and two pending, one came
 * later.
 */
export function anOfficeAtYearsEnd(contents: Contents = {}): Office {
  const office = anOfficeWith(tablesAtYearsEnd(contents));
  office.world.clock.advance(Date.parse('2023-12-20T02:00:00Z') - office.world.clock.now);
  return office;
}

function tablesAtYearsEnd(contents: Contents): readonly Table[] {
  return aWorkbook({
    'Cấu hình': YEARLY,
    'Hồ sơ': [
      aDossier({ code: 'HS.1', receivedOn: '2023-11-01', returnedOn: '2023-11-03' }),
      aDossier({ code: 'HS.2', receivedOn: '2023-12-01' }),
      aDossier({ code: 'HS.3', receivedOn: '2023-11-01', returnedOn: '2023-11-06' }),
      aDossier({ code: 'HS.4', receivedOn: '2023-12-11', returnedOn: '2023-12-18' }),
      aDossier({ code: 'HS.5', receivedOn: NEXT_DAY }),
    ],
    'Văn bản': [aDocument({ issuedOn: '2023-03-01' }), aDocument({ dueOn: '2023-12-30' })],
    'Dự toán': [anEstimate()],
    'Nội dung': [aParagraph()],
    'Phân công': [anAssignment({ done: 'Có', doneOn: '2023-12-12' })],
    ...contents,
  });
}

/** The copy made by the last preparation. */
export function copyIn({ world }: Office): Office {
  const file = world.spreadsheets[world.spreadsheets.length - 1];
  if (!file || world.spreadsheets.length < 2) throw new Error('no copy was made');
  return officeOf(world, file);
}

export function preparedCopy(office: Office): Office {
  valueIn(office.as(AN).call('prepareNewYear'));
  return copyIn(office);
}
