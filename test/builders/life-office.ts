import PizZip from 'pizzip';
import { lifeInLog } from '../../src/core/report-life/report-life';
import { versionsOf } from '../../src/core/versions/kept-versions';
import { LOG_TAB, MADE_TAB } from '../../src/core/workbook/contract/product-tabs';
import { DOCUMENTS_TAB } from '../../src/core/workbook/contract/record-tabs';
import { readTab } from '../../src/core/workbook/reading/read-tab';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import type { LifeNow, StepOrder, StepOutcome } from '../../src/protocol/life';
import type { WordFile } from '../../src/protocol/word-file';
import { AN, anOfficeWith, keptOffice, makeReport, type Office, valueIn } from './office';
import { aDocument, aDossier, aWorkbook, type Contents } from './tables';
import { aShortTemplate } from './templates';

/** An office that has made a report: of one dossier, with one plan issued and one report before. */
export function anOfficeWithReport(contents: Contents = {}) {
  return keptOffice(['with report', contents], () => {
    const office = anOfficeWith([
      ...aWorkbook({
        'Hồ sơ': [aDossier()],
        'Văn bản': [
          aDocument({ number: '11', symbol: 'KH-UBND', issuedOn: '2023-06-09' }),
          aDocument({ type: 'BC', number: '10', symbol: 'BC-UBND', issuedOn: '2023-06-02' }),
        ],
        ...contents,
      }),
      aShortTemplate(),
    ]);
    return { office, run: makeReport(office).run };
  });
}

const NEEDED: Readonly<Record<StepOrder['step'], Partial<StepOrder>>> = {
  submitted: {},
  signed: { number: '12', symbol: 'BC-UBND', on: '13/6/2023' },
  sent: { on: '13/6/2023', recipients: 'UBND thành phố; Phòng Nội vụ' },
  returned: { on: '13/6/2023', remark: 'Thiếu số liệu mục II.5' },
};

function anOrder(run: string, order: Partial<StepOrder> & Pick<StepOrder, 'step'>): StepOrder {
  const blank = {
    seen: '',
    number: '',
    symbol: '',
    on: '',
    recipients: '',
    remark: '',
    remarks: '',
    file: null,
    reason: '',
  };
  return { ...blank, run, ...NEEDED[order.step], ...order };
}

/** What a page that was just opened would send. */
export function seenIn(office: Office, run: string): string {
  const { events } = lifeInLog(tableOf(office.file.tables(), LOG_TAB), run);
  return events[events.length - 1]?.run ?? '';
}

type Given = Partial<StepOrder> & Pick<StepOrder, 'step'>;

export const take = (office: Office, run: string, order: Given, officer = AN) =>
  office.as(officer).call('takeStep', anOrder(run, { seen: seenIn(office, run), ...order }));

export const takeBack = (office: Office, run: string, step: StepOrder['step'], officer = AN) =>
  office.as(officer).call('takeBackStep', { run, step, seen: seenIn(office, run), reason: 'Ghi nhầm' });

export function lifeAfter(answer: ReturnType<typeof take>): LifeNow {
  const outcome: StepOutcome = valueIn(answer);
  if (outcome.kind === 'asked') throw new Error(outcome.concerns.join('\n'));
  return outcome.life;
}

export function concernsIn(answer: ReturnType<typeof take>): readonly string[] {
  const outcome = valueIn(answer);
  return outcome.kind === 'asked' ? outcome.concerns : [];
}

/** Changes the words of the Google Doc as an officer does who types in it. */
export function typeInDoc(office: Office, before: string, after: string): void {
  const document = office.world.drive.files().find(({ mimeType }) => mimeType.endsWith('document'));
  if (document) document.content = retyped(document.content ?? new Uint8Array(), before, after);
}

export function retyped(docx: Uint8Array, before: string, after: string): Uint8Array {
  const zip = new PizZip(docx);
  const xml = zip.file('word/document.xml')?.asText() ?? '';
  if (!xml.includes(before)) throw new Error(`the document does not say ${before}`);
  zip.file('word/document.xml', xml.replace(before, after));
  return zip.generate({ type: 'uint8array' });
}

export const wordFile = (docx: Uint8Array, name = 'bao-cao.docx'): WordFile => ({
  name,
  base64: Buffer.from(docx).toString('base64'),
});

export const versionsIn = ({ file }: Office, run: string) => versionsOf(tableOf(file.tables(), MADE_TAB), run);
export const logIn = ({ file }: Office) => readTab(LOG_TAB, tableOf(file.tables(), LOG_TAB)).rows;
export const issuedIn = ({ file }: Office) =>
  readTab(DOCUMENTS_TAB, tableOf(file.tables(), DOCUMENTS_TAB)).rows.map(({ type, number, symbol }) =>
    [type, number, symbol].join(' '),
  );
