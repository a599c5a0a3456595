import { dayOfIso } from '../../src/core/calendar/day';
import { reportOf } from '../../src/core/report/make-report';
import { createWorld } from '../../src/emulator/world/world';
import type { Answer } from '../../src/protocol/answer';
import type { Server } from '../../src/protocol/server';
import { sampleTables } from '../../src/sample/sample-workbook';
import { sampleOf } from './large-sample';

// This bench counts calls and measures no time: in a live Sheet each service call is a round trip of 0.1 seconds or
// more.
const OFFICER = 'an@phuong.example';

function callsOfReport(count: number): Readonly<Record<string, number>> {
  const world = createWorld({ officers: [OFFICER, 'binh@phuong.example'], dist: 'dist', now: '2023-06-13T02:00:00Z' });
  const file = world.spreadsheet({ tables: sampleOf(count), owner: OFFICER, editors: ['binh@phuong.example'] });
  const call = <T>(name: keyof Server, ...args: unknown[]): T => {
    const answer = file.callFromPage(OFFICER, name, ...args) as Answer<T>;
    if (!answer.ok) throw new Error(answer.failure.message);
    return answer.value;
  };
  call('setUpSheet', false);
  world.calls.reset();
  const { run } = call<{ run: string }>('beginReport');
  call('makeReport', run);
  call('finishReport', run);
  return world.calls.byMethod();
}

/**
 * The calls of the same report made the usual way: a copy of the template, one call for each tag, paragraph and table.
 */
function callsTheUsualWay(): Readonly<Record<string, number>> {
  const { report } = reportOf(sampleTables(), dayOfIso('2023-06-13'));
  const paragraphs = report.sections.reduce((sum, { paragraphs }) => sum + 1 + paragraphs.length, 0);
  const tables = (['van_ban_trong_ky', 'nhan_su', 'khoan_muc', 'cong_trinh', 'chinh_quyen_so'] as const).length;
  return {
    'Range.getValues (a tab)': sampleTables().length,
    'File.makeCopy, DocumentApp.openById, getBody, saveAndClose': 4,
    'Body.replaceText (a tag)': report.values.size,
    'Body.appendParagraph': paragraphs,
    'Body.appendTable': tables,
  };
}

const total = (calls: Readonly<Record<string, number>>) => Object.values(calls).reduce((sum, count) => sum + count, 0);

function print(title: string, calls: Readonly<Record<string, number>>): void {
  console.log(`  ${title}: ${total(calls)}`);
  for (const [method, count] of Object.entries(calls)) console.log(`      ${String(count).padStart(4)}  ${method}`);
}

export function benchServiceCalls(): void {
  console.log(
    'Service calls of «Tạo báo cáo», the first report of a Sheet with one colleague (counted: whatever reads or',
  );
  console.log(
    'writes cells, looks, properties, locks or Drive; not counted: getting hold of a sheet, a range or their names)',
  );
  const [small, large] = [callsOfReport(5_000), callsOfReport(50_000)];
  print('5,000 dossiers', small);
  console.log(
    `  50,000 dossiers: ${total(large)}${JSON.stringify(large) === JSON.stringify(small) ? ', the same by method' : ''}`,
  );
  const usual = callsTheUsualWay();
  print('the usual way, same report', usual);
  console.log(`  usual ÷ ours: ${(total(usual) / total(small)).toFixed(1)}`);
}
