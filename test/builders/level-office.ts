import { readPackage } from '../../src/core/figures-package/read-package';
import { keptRemarks } from '../../src/core/remarks/kept-remarks';
import type { Remark } from '../../src/core/remarks/remarks';
import { remarksText } from '../../src/core/remarks/remarks-file';
import { REMARKS_TAB } from '../../src/core/workbook/contract/product-tabs';
import { tableOf } from '../../src/core/workbook/reading/read-workbook';
import { anOfficeWithReport, lifeAfter, take } from './life-office';
import { AN, CITY, keptOffice, type Office, valueIn } from './office';
import type { Contents } from './tables';

/** An office whose report is signed, and shared with the city where asked. */
export function anOfficeSigned({ isShared = false, contents = {} as Contents } = {}) {
  return keptOffice(['signed', isShared, contents], () => {
    const { office, run } = anOfficeWithReport(contents);
    if (isShared) {
      const order = { run, accounts: [CITY], role: 'commenter', message: '', reason: 'Đã soát' } as const;
      valueIn(office.as(AN).call('shareReport', order));
    }
    lifeAfter(take(office, run, { step: 'submitted' }));
    lifeAfter(take(office, run, { step: 'signed', reason: 'Đã soát' }));
    return { office, run };
  });
}

export function anOfficeSent() {
  return keptOffice(['sent'], () => {
    const signed = anOfficeSigned();
    lifeAfter(take(signed.office, signed.run, { step: 'sent' }));
    return signed;
  });
}

export const sharePackage = (office: Office, run: string, officer = AN) => office.as(officer).call('sharePackage', run);

/** The packages of figures in the officers' Drives, outside the bin. */
export const packagesIn = ({ world }: Office) =>
  world.drive.files().filter(({ mimeType, trashed }) => mimeType === 'application/json' && !trashed);

export const figuresIn = (content: Uint8Array | null) => readPackage(Buffer.from(content ?? []).toString('utf8'));

export const LATE: Remark = {
  code: 'HS_TRE_HAN',
  place: 'II.2.b',
  text: 'Nêu nguyên nhân hồ sơ trễ hạn.',
  answered: false,
};
export const PLAN: Remark = { code: '', place: 'I.2', text: 'Bổ sung số kế hoạch.', answered: false };

/** The file that the city sends back. */
export const remarksFile = (named: { readonly unit?: string; readonly period?: string } = {}) =>
  remarksText({ format: 1, unit: '', period: '', remarks: [LATE, PLAN], score: 87.5, rank: 12, ...named });

export const keptIn = ({ file }: Office) => keptRemarks(tableOf(file.tables(), REMARKS_TAB));
